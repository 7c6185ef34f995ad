"""Bytes -> Filing: one module per form of input, chosen by what the bytes hold."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

from pactgraph.loaders.document import Document
from pactgraph.loaders.errors import UnreadableFilingError
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.readers.html import html_text
from pactgraph.loaders.readers.sections import find_sections

_ACCESSION = re.compile(r"(?<!\d)(\d{10}-\d{2}-\d{6})(?!\d)")


def read_filing(source: bytes, name: str) -> Filing:
    """Read one source file. Raises LoaderError where the bytes are no filing."""
    base = PurePosixPath(name.replace("\\", "/")).name
    if not source.strip():
        raise UnreadableFilingError(base, "whole file", "it is empty")
    try:
        decoded = source.decode("utf-8-sig")
    except UnicodeDecodeError:
        decoded = source.decode("cp1252", errors="replace")
    decoded = decoded.replace("\r\n", "\n").replace("\r", "\n")
    is_html = re.search(r"<(?:html|body|div|table|p)\b", decoded[:20000], re.I) is not None
    text = html_text(decoded) if is_html else decoded
    reading = plain_reading(text)
    document = Document(1, "", base, "", text, reading, find_sections(reading))
    match = _ACCESSION.search(base)
    return Filing(
        base,
        hashlib.sha256(source).hexdigest(),
        "html" if is_html else "text",
        (document,),
        accession=match[1] if match else None,
    )


_PLAIN = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\u200b": " ", "\u201c": '"', "\u201d": '"',
                        "\u2018": "'", "\u2019": "'"})  # fmt: skip


def plain_reading(text: str) -> str:
    """`text` with odd spaces and typographic quotes made plain, one character for one."""
    return text.translate(_PLAIN)
