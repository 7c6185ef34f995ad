"""A filing as JSON (metadata and the text of its items, as edgar-crawler and its like write it) -> Filing parts.

Keys: "item_1.01" or "item_5" hold the text of an item, "content" the text of the whole; every other filled key is metadata.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from pactgraph.loaders.document import Document, Section
from pactgraph.loaders.errors import UnreadableFilingError
from pactgraph.loaders.lexicon.items import ITEM_TITLES
from pactgraph.loaders.readers.document_type import document_type
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.headings import find_item_headings
from pactgraph.loaders.readers.json_source import Scalar, string_pieces
from pactgraph.loaders.readers.metadata import Entry, metadata_document
from pactgraph.loaders.readers.pieces import PARAGRAPH, Piece, assemble
from pactgraph.loaders.readers.sections import find_sections

_ITEM_KEY = re.compile(r"item_(\d{1,2}(?:\.\d{2}|[A-C])?)", re.I)
_NAMES = {
    "cik": "CENTRAL INDEX KEY",
    "company": "COMPANY CONFORMED NAME",
    "company_name": "COMPANY CONFORMED NAME",
    "sic": "STANDARD INDUSTRIAL CLASSIFICATION",
    "state_of_inc": "STATE OF INCORPORATION",
    "fiscal_year_end": "FISCAL YEAR END",
    "ticker": "TRADING SYMBOL",
}
_FILING_NAMES = {
    "filing_type": "CONFORMED SUBMISSION TYPE",
    "form": "CONFORMED SUBMISSION TYPE",
    "filing_date": "FILED AS OF DATE",
    "date": "FILED AS OF DATE",
    "period_of_report": "CONFORMED PERIOD OF REPORT",
    "accession": "ACCESSION NUMBER",
    "items": "ITEM INFORMATION",
}


def is_filing_json(scalars: Sequence[Scalar]) -> bool:
    """Whether the object holds the text of a filing."""
    return any(_text_key(scalar) for scalar in scalars)


def _text_key(scalar: Scalar) -> bool:
    return len(scalar.path) == 1 and (scalar.path[0] == "content" or _ITEM_KEY.fullmatch(scalar.path[0]) is not None)


def read_filing_json(text: str, scalars: Sequence[Scalar], name: str) -> tuple[Document, Document]:
    """The document with the items' text, and the metadata as a header. Raises UnreadableFilingError where no item has text."""
    told = [scalar for scalar in scalars if _text_key(scalar) and scalar.value.strip()]
    if not told:
        raise UnreadableFilingError(name, "items", "none of its items has any text")
    entries = [entry for scalar in scalars if (entry := _entry(scalar))]
    return _items_document(text, told, entries, name), metadata_document(text, entries, 2, name)


def _entry(scalar: Scalar) -> Entry | None:
    if len(scalar.path) != 1 or _text_key(scalar) or not scalar.value.strip() or scalar.value == "null":
        return None
    key = scalar.path[0]
    return Entry(key, _NAMES.get(key, _FILING_NAMES.get(key, key)), "FILER 1" if key in _NAMES else "", scalar)


def _items_document(text: str, told: Sequence[Scalar], entries: Sequence[Entry], name: str) -> Document:
    pieces: list[Piece] = []
    marks: list[int] = []
    for scalar in told:
        pieces.append((PARAGRAPH, 0))
        marks.append(len(pieces))
        pieces += _paragraphs(string_pieces(text, scalar))
    draft, lengths = assemble(pieces, marks)
    reading = plain_reading(draft)
    starts = [min(length + 2, len(reading)) if length else 0 for length in lengths]
    kind = _form(entries) or document_type(reading)
    items = [(_item_number(scalar), start) for scalar, start in zip(told, starts, strict=True)]
    sections = _item_sections(reading, items) if all(number for number, _ in items) else find_sections(reading, kind or "8-K")
    return Document(1, kind, name, "", draft.text, reading, sections, (), draft.origins)


def _form(entries: Sequence[Entry]) -> str:
    """The form as the metadata names it; a list of its item numbers is as good as its name."""
    for entry in entries:
        if entry.name == "CONFORMED SUBMISSION TYPE":
            return entry.scalar.value.upper()
        if entry.label == "items" and entry.scalar.value.split(",")[0].strip() in ITEM_TITLES:
            return "8-K"
    return ""


def _item_number(scalar: Scalar) -> str:
    match = _ITEM_KEY.fullmatch(scalar.path[0])
    return match[1].upper() if match else ""


def _paragraphs(pieces: Sequence[Piece]) -> list[Piece]:
    """These tools write a line for a block: each line end is a paragraph's."""
    return [(PARAGRAPH, 0) if characters == "\n" else (characters, offset) for characters, offset in pieces]


def _item_sections(reading: str, items: Sequence[tuple[str, int]]) -> tuple[Section, ...]:
    headings = {heading.start: heading for heading in find_item_headings(reading)}
    starts = [start for _, start in items]
    sections = []
    for number, start in items:
        index = bisect_right(starts, start)
        end = starts[index] if index < len(starts) else len(reading)
        heading = headings.get(start)
        title, body = (heading.title, heading.end) if heading else ("", start)
        sections.append(Section("item", number, title, start, end, min(body, end)))
    return tuple(sections)
