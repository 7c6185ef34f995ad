"""One document of a filing: its kept text, what extractors read of it, and its sections."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from pactgraph.ontology.records import Mention

SectionKind = Literal["cover", "item", "heading", "signatures", "exhibit_index", "contents", "body"]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a document under one heading; `[start, end)` holds the heading too."""

    kind: SectionKind
    number: str  # item number as the form has it ("1.01", old form "5"), else ""
    title: str
    start: int
    end: int
    body: int  # where the text after the heading begins
    level: int = 1  # 1 for cover, items and signatures, deeper for headings inside them


@dataclass(frozen=True, slots=True)
class TaggedFact:
    """A fact that the file itself marks up (inline XBRL, header line, XML element)."""

    name: str  # "dei:EntityRegistrantName", "COMPANY CONFORMED NAME", …
    value: str
    start: int  # span in `Document.text`; start == end where the text does not show it
    end: int
    context: str = ""  # which registrant or owner it speaks of, where there are several


@dataclass(frozen=True, slots=True)
class Document:
    r"""One document as plain text.

    `text` is what is kept on disk and what every offset (Unicode code points) points into: lines end with "\n",
    paragraphs are separated by "\n\n", cells of a table row by "\t". `reading` has the same length, character for
    character, but odd spaces are plain spaces, typographic quotes are straight, and page numbers, running heads and
    contents links are blanked: extractors match on `reading` and quote from `text`.
    """

    number: int  # from 1, in the order of the source file
    type: str  # as the submission names it ("8-K", "EX-10.1"), else what the content says, else ""
    name: str  # file name as a literal, never used as a path
    description: str
    text: str
    reading: str
    sections: tuple[Section, ...] = ()
    tagged: tuple[TaggedFact, ...] = ()
    origins: tuple[tuple[int, int], ...] = field(default=(), repr=False)  # (offset in text, offset in decoded source)
    indents: tuple[tuple[int, float], ...] = field(default=(), repr=False)  # of a list of subsidiaries: (line start, points)

    def mention(self, start: int, end: int) -> Mention:
        """The mention of `text[start:end]`."""
        return Mention(document=self.number, start=start, end=end, quote=self.text[start:end])

    def origin(self, offset: int) -> int:
        """The offset in the decoded source of the character at `offset`; of a border, of what follows or ends before it."""
        index = bisect_right(self.origins, (offset, sys.maxsize)) - 1
        if index < 0:
            return self.origins[0][1] if self.origins else 0
        start, place = self.origins[index]
        return place + offset - start

    def items(self) -> Iterator[Section]:
        """The item sections in text order."""
        return (section for section in self.sections if section.kind == "item")
