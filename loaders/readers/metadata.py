"""Metadata of a JSON source -> a document of type "HEADER", its facts tagged with the names that an SGML header has for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.json_source import Scalar, string_pieces
from pactgraph.loaders.readers.pieces import CELL, LINE, NOTHING, Piece, assemble


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of metadata."""

    label: str  # the source's own key
    name: str  # the header's name for it
    context: str  # "" or "FILER 1", "FILER 1/FORMER COMPANY 2"
    scalar: Scalar


def metadata_document(text: str, entries: Sequence[Entry], number: int, name: str) -> Document:
    """A line per entry, its label and its value; each value is a span with its tag."""
    pieces: list[Piece] = []
    marks: list[int] = []
    for entry in entries:
        pieces += ((LINE, 0), (entry.label + ":", entry.scalar.start), (CELL, 0))
        marks.append(len(pieces))
        pieces += string_pieces(text, entry.scalar)
        marks.append(len(pieces))
    pieces.append((NOTHING, 0))
    draft, lengths = assemble(pieces, marks)
    tagged = tuple(_tagged(draft.text, entry, lengths[2 * i], lengths[2 * i + 1]) for i, entry in enumerate(entries))
    return Document(
        number=number,
        type="HEADER",
        name=name,
        description="metadata",
        text=draft.text,
        reading=plain_reading(draft),
        tagged=tagged,
        origins=draft.origins,
    )


def _tagged(text: str, entry: Entry, start: int, end: int) -> TaggedFact:
    while start < end and text[start].isspace():
        start += 1
    return TaggedFact(entry.name, text[start:end], start, end, entry.context)
