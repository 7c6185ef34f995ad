"""Reading text -> sections: cover, items, signatures, exhibit index, and the headings inside items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Section, SectionKind
from pactgraph.loaders.lexicon.items import ITEM_TITLES, OLD_ITEM_TITLES
from pactgraph.loaders.readers.headings import Heading, find_item_headings

_SIGNATURES = re.compile(
    r"^[ \t*#]{0,8}s[ \t]?i[ \t]?g[ \t]?n[ \t]?a[ \t]?t[ \t]?u[ \t]?r[ \t]?e[ \t]?(?:s|\(s\))?[ \t*:.]{0,8}$", re.I | re.M
)
_REQUIREMENTS = re.compile(
    r"^[ \t]{0,8}pursuant\s{1,3}to\s{1,3}the\s{1,3}requirements?\s{1,3}of\s{1,3}the\s{1,3}securities",
    re.I | re.M,
)
_EXHIBIT_INDEX = re.compile(
    r"^[ \t*#]{0,8}(?:index[ \t]to[ \t]exhibits?|exhibits?[ \t]{0,2}(?:index|list)"
    r"|list[ \t]of[ \t]exhibits|index[ \t]of[ \t]exhibits)[ \t*:.]{0,8}$",
    re.I | re.M,
)
_ATTACHED = re.compile(
    r"^[ \t]{0,8}(?:exhibit|ex\.?)[ \t-]{0,3}(?P<number>\d{1,2}(?:\.\d{1,3})?(?:\([a-z]\))?)[ \t.]{0,4}$", re.I | re.M
)
_FORM_SECTION = re.compile(r"^[ \t]{0,8}section[ \t]{1,3}\d[ \t]{0,3}[.:\u2013\u2014-]{0,2}[ \t][^\n]{4,110}$", re.I | re.M)
_CONTENTS_BODY = 40  # characters of text below a heading of a table of contents at most: a page number, dots


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a section begins."""

    kind: SectionKind
    number: str
    title: str
    start: int
    body: int


def find_sections(reading: str, form: str) -> tuple[Section, ...]:
    """The sections of a document of type `form` in text order; "" where the type is unknown."""
    marks = [Mark("cover", "", "", 0, 0), *_item_marks(reading, form)]
    return _close(marks, len(reading))


def _item_marks(reading: str, form: str) -> list[Mark]:
    closing = _closing_marks(reading, form)
    headings = [heading for heading in find_item_headings(reading) if _fits(heading, form)]
    limit = closing[0].start if closing else len(reading)
    before = [heading for heading in headings if heading.start < limit] or headings
    items = [
        Mark("item", number, heading.title, heading.start, heading.end)
        for heading in _without_contents(reading, _one_numbering(before))
        for number in heading.numbers
    ]
    return sorted([*items, *closing], key=lambda mark: mark.start)


def _fits(heading: Heading, form: str) -> bool:
    if form.startswith("8-K") or not form:
        return all(number in ITEM_TITLES or number in OLD_ITEM_TITLES for number in heading.numbers)
    return form.startswith(("10-", "20-F"))


def _one_numbering(headings: Sequence[Heading]) -> list[Heading]:
    """New numbers or old ones, never both: a text with "Item 1.01" that says "Item 5" speaks of another report."""
    new = [heading for heading in headings if "." in heading.numbers[0]]
    return new or list(headings)


def _without_contents(reading: str, headings: Sequence[Heading]) -> list[Heading]:
    """Leave out a table of contents, and all but the best heading of each number."""
    best: dict[tuple[str, ...], Heading] = {}
    for index, heading in enumerate(headings):
        end = headings[index + 1].start if index + 1 < len(headings) else len(reading)
        listed = len(reading[heading.end : end].split()) <= 2
        held = best.get(heading.numbers)
        if held is None or (heading.sure and not held.sure) or (not listed and held in _listed(reading, headings)):
            best[heading.numbers] = heading
    return sorted(best.values(), key=lambda heading: heading.start)


def _listed(reading: str, headings: Sequence[Heading]) -> list[Heading]:
    """Headings with next to nothing below them."""
    ends = [heading.start for heading in headings[1:]] + [len(reading)]
    return [
        heading for heading, end in zip(headings, ends, strict=True) if len(reading[heading.end : end].strip()) <= _CONTENTS_BODY
    ]


def _closing_marks(reading: str, form: str) -> list[Mark]:
    """Signatures and exhibit index; the first of each that stands after some text."""
    marks = []
    signed = _SIGNATURES.search(reading) or _REQUIREMENTS.search(reading)
    if signed:
        marks.append(Mark("signatures", "", signed[0].strip(" \t*#"), signed.start(), signed.end()))
    index = _EXHIBIT_INDEX.search(reading, signed.end() if signed else 0)
    if index:
        marks.append(Mark("exhibit_index", "", index[0].strip(" \t*#"), index.start(), index.end()))
    return sorted(marks, key=lambda mark: mark.start)


def _close(marks: Sequence[Mark], length: int) -> tuple[Section, ...]:
    ends = [mark.start for mark in marks[1:]] + [length]
    return tuple(
        Section(mark.kind, mark.number, mark.title, mark.start, max(end, mark.start), mark.body)
        for mark, end in zip(marks, ends, strict=True)
    )
