"""Bytes -> Filing: one module per form of input, chosen by what the bytes hold."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

from pactgraph.loaders.document import Document
from pactgraph.loaders.filing import Filing, Skipped
from pactgraph.loaders.readers.content import Content, content_form, read_content
from pactgraph.loaders.readers.decoding import Decoded, decode_source
from pactgraph.loaders.readers.header import read_header
from pactgraph.loaders.readers.sgml import is_submission, read_submission

_ACCESSION = re.compile(r"(?<!\d)(\d{10}-\d{2}-\d{6})(?!\d)")


def read_filing(source: bytes, name: str) -> Filing:
    """Read one source file. Raises LoaderError where the bytes are no filing."""
    base = PurePosixPath(name.replace("\\", "/")).name
    decoded = decode_source(source, base)
    sha256 = hashlib.sha256(source).hexdigest()
    if is_submission(decoded.text):
        return _submission_filing(decoded, base, sha256)
    content = Content(decoded.text, 0, base)
    return Filing(base, sha256, content_form(content), (read_content(content),), _accession(base), None, decoded.skipped)


def _submission_filing(decoded: Decoded, name: str, sha256: str) -> Filing:
    submission = read_submission(decoded.text, name)
    documents = tuple(read_content(content) for content in submission.contents)
    header = read_header(submission.header, len(documents) + 1) if submission.header else None
    skipped: tuple[Skipped, ...] = (*decoded.skipped, *submission.skipped)
    return Filing(name, sha256, "sgml", documents, _header_accession(header) or _accession(name), header, skipped)


def _header_accession(header: Document | None) -> str | None:
    return _accession(header.text[:2000]) if header else None


def _accession(text: str) -> str | None:
    match = _ACCESSION.search(text)
    return match[1] if match else None
