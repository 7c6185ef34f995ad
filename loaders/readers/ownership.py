"""Ownership XML of Forms 3, 4 and 5 -> a document of its fields, each tagged with its element's name.

Read by expat as a stream, with document types and entities of one's own refused, so that nothing outside is asked for and nothing
grows. Source: EDGAR Ownership XML Technical Specification.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.errors import HostileInputError, LimitExceededError, UnreadableFilingError
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.pieces import CELL, LINE, NOTHING, PARAGRAPH, Content, Piece, assemble

MAX_XML_DEPTH = 64
MAX_XML_ELEMENTS = 200_000
_ROOT = re.compile(r"<ownershipDocument[\s>]")
_GROUPS = frozenset({"issuer", "reportingOwner"})


def is_ownership(text: str) -> bool:
    """Whether `text` is the XML of Form 3, 4 or 5."""
    return text[:1000].lstrip("\ufeff \t\r\n").startswith("<") and _ROOT.search(text, 0, 5000) is not None


def read_ownership(content: Content, file: str) -> Document:
    """The form's fields, a line each: the element's name, then its value. Raises LoaderError for XML that is none or hostile."""
    reader = _Reader(content, file)
    reader.run()
    draft, lengths = assemble([*reader.pieces, (NOTHING, 0)], reader.marks)
    tagged = []
    for index, (name, context) in enumerate(reader.fields):
        start, end = lengths[2 * index], lengths[2 * index + 1]
        while start < end and draft.text[start].isspace():
            start += 1
        tagged.append(TaggedFact(name, draft.text[start:end], start, end, context))
    kind = next((fact.value for fact in tagged if fact.name == "documentType"), "")
    return Document(
        number=content.number,
        type=content.type or kind,
        name=content.name,
        description=content.description,
        text=draft.text,
        reading=plain_reading(draft),
        tagged=tuple(tagged),
        origins=draft.origins,
    )


@dataclass(slots=True)
class _Reader:
    """The state of one pass over the XML."""

    content: Content
    file: str
    pieces: list[Piece] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    fields: list[tuple[str, str]] = field(default_factory=list)  # (element, context) for each pair of marks
    path: list[str] = field(default_factory=list)
    values: list[Piece] = field(default_factory=list)
    elements: int = 0
    owners: int = 0

    def run(self) -> None:
        parser = expat.ParserCreate("utf-8")
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.EntityDeclHandler = self._refuse_entity
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        text = self.content.text
        lead = len(text) - len(text.lstrip())
        places = _Places(text[lead:], self.content.offset + lead)
        parser.CharacterDataHandler = lambda characters: self.values.append((characters, places.offset(parser.CurrentByteIndex)))
        try:
            parser.Parse(places.encoded, True)  # expat takes it by position
        except expat.ExpatError as error:
            raise UnreadableFilingError(
                self.file, f"line {error.lineno}", f"its XML is broken: {expat.ErrorString(error.code)}"
            ) from error

    def _refuse_doctype(self, *_: object) -> None:
        raise HostileInputError(self.file, "DOCTYPE", "its XML declares a document type; no ownership form has one")

    def _refuse_entity(self, *_: object) -> None:
        raise HostileInputError(self.file, "ENTITY", "its XML declares an entity; no ownership form has one")

    def _start(self, name: str, _attributes: object) -> None:
        self.elements += 1
        if len(self.path) >= MAX_XML_DEPTH or self.elements > MAX_XML_ELEMENTS:
            raise LimitExceededError(
                self.file, f"element {name}", f"more than {MAX_XML_DEPTH} levels or {MAX_XML_ELEMENTS} elements"
            )
        self.path.append(name)
        self.values.clear()
        if name == "reportingOwner":
            self.owners += 1
        if name in _GROUPS:
            self.pieces.append((PARAGRAPH, 0))

    def _end(self, name: str) -> None:
        if any(characters.strip() for characters, _ in self.values):
            label = self.path[-2] if name == "value" and len(self.path) > 1 else name
            self.pieces += ((LINE, 0), (label + ":", self.values[0][1]), (CELL, 0))
            self.marks.append(len(self.pieces))
            self.pieces += self.values
            self.marks.append(len(self.pieces))
            self.fields.append((label, self._context()))
        self.values.clear()
        self.path.pop()

    def _context(self) -> str:
        if "reportingOwner" in self.path:
            return f"REPORTING-OWNER {self.owners}"
        return "ISSUER 1" if "issuer" in self.path else ""


class _Places:
    """Byte index in the UTF-8 of a text -> offset in the decoded source, for rising indexes."""

    def __init__(self, text: str, offset: int) -> None:
        self.encoded = text.encode("utf-8", "replace")
        self._ascii = len(self.encoded) == len(text)
        self._offset = offset
        self._byte = 0
        self._character = 0

    def offset(self, byte: int) -> int:
        if self._ascii:
            return self._offset + byte
        if byte > self._byte:
            self._character += len(self.encoded[self._byte : byte].decode("utf-8", "ignore"))
            self._byte = byte
        return self._offset + self._character
