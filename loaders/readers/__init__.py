"""Bytes -> Filing: one module per form of input, chosen by what the bytes hold."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

from pactgraph.loaders.document import Document
from pactgraph.loaders.errors import UnreadableFilingError
from pactgraph.loaders.filing import Filing, Skipped
from pactgraph.loaders.readers.content import content_form, read_content
from pactgraph.loaders.readers.crawler import is_filing_json, read_filing_json
from pactgraph.loaders.readers.decoding import Decoded, decode_source
from pactgraph.loaders.readers.header import read_header
from pactgraph.loaders.readers.json_source import is_json, json_scalars
from pactgraph.loaders.readers.pieces import Content
from pactgraph.loaders.readers.sgml import is_submission, read_submission
from pactgraph.loaders.readers.submissions import is_submissions_json, read_submissions_json
from pactgraph.loaders.readers.uuencoded import uuencoded_spans

_ACCESSION = re.compile(r"(?<!\d)(\d{10}-\d{2}-\d{6})(?!\d)")


def read_filing(source: bytes, name: str) -> Filing:
    """Read one source file. Raises LoaderError where the bytes are no filing."""
    base = PurePosixPath(name.replace("\\", "/")).name
    decoded = decode_source(source, base)
    sha256 = hashlib.sha256(source).hexdigest()
    if is_submission(decoded.text):
        return _submission_filing(decoded, base, sha256)
    if is_json(decoded.text):
        return _json_filing(decoded, base, sha256)
    content = Content(decoded.text, 0, base)
    document = _with_text((read_content(content, base),), base)
    skipped = (*decoded.skipped, *_encoded_parts(decoded.text))
    return Filing(base, sha256, content_form(content), document, _accession(base), None, skipped, len(decoded.text))


def _encoded_parts(text: str) -> tuple[Skipped, ...]:
    return tuple(Skipped(f"characters {start} to {end}", end - start, "uuencoded binary") for start, end in uuencoded_spans(text))


def _with_text(documents: tuple[Document, ...], name: str) -> tuple[Document, ...]:
    """`documents`, if any of them has text. Raises UnreadableFilingError where none has."""
    if not any(document.text for document in documents):
        raise UnreadableFilingError(name, "whole file", "it shows no text: pictures, encoded data or hidden elements only")
    return documents


def _submission_filing(decoded: Decoded, name: str, sha256: str) -> Filing:
    submission = read_submission(decoded.text, name)
    documents = _with_text(tuple(read_content(content, name) for content in submission.contents), name)
    header = read_header(submission.header, len(documents) + 1) if submission.header else None
    accession = (_accession(header.text[:2000]) if header else None) or _accession(name)
    skipped = (*decoded.skipped, *submission.skipped)
    return Filing(name, sha256, "sgml", documents, accession, header, skipped, len(decoded.text))


def _json_filing(decoded: Decoded, name: str, sha256: str) -> Filing:
    scalars = json_scalars(decoded.text, name)
    if is_filing_json(scalars):
        document, header = read_filing_json(decoded.text, scalars, name)
        accession = _accession(header.text) or _accession(name)
        return Filing(name, sha256, "items-json", (document,), accession, header, decoded.skipped, len(decoded.text))
    if is_submissions_json(scalars):
        document, header = read_submissions_json(decoded.text, scalars, name)
        return Filing(name, sha256, "submissions-json", (document,), None, header, decoded.skipped, len(decoded.text))
    raise UnreadableFilingError(name, "keys", "it is JSON, but neither a filing's items nor EDGAR's facts of a company")


def _accession(text: str) -> str | None:
    match = _ACCESSION.search(text)
    return match[1] if match else None
