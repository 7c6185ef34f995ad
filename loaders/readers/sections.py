"""Reading text -> sections: cover, items, signatures, exhibit index, and the headings inside items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pactgraph.loaders.document import Section, SectionKind
from pactgraph.loaders.lexicon.items import ITEM_TITLES, OLD_ITEM_TITLES
from pactgraph.loaders.readers.headings import Heading, find_item_headings, opening_places
from pactgraph.loaders.readers.subheadings import find_subheadings

_SIGNATURES = re.compile(
    r"^[ \t*#]{0,8}s[ \t]?i[ \t]?g[ \t]?n[ \t]?a[ \t]?t[ \t]?u[ \t]?r[ \t]?e[ \t]?(?:s|\(s\))?[ \t*:.]{0,8}$", re.I | re.M
)
_INLINE_SIGNATURES = re.compile(r"SIGNATURES?[ \t]{0,3}(?=Pursuant to the requirements? of the Securities)")
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
_CONTENTS_GAP = 60  # characters between two lines of a table of contents at most: a page number, dots
_CONTENTS_END = 1500  # characters from its last item to the first real one at most: signatures, list of exhibits
_ABOVE_ITEM = 250
_ATTACHED_TEXT = 400  # characters below the number of an attached exhibit at least; a row of the index has fewer


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
    places = opening_places(reading)
    headings = [heading for heading in find_item_headings(reading, places) if _fits(heading, form)]
    headings = _one_numbering(headings)
    contents, headings = _contents(reading, headings)
    closing = _closing_marks(reading, [place for place in places if not contents or place >= contents.end])
    items = _item_marks(headings, closing[0].start if closing else len(reading))
    marks = sorted([*items, *closing, *_form_section_marks(reading, places, items)], key=lambda mark: mark.start)
    if contents:
        marks.insert(0, Mark("contents", "", "", contents.start, contents.start))
    attached = _attached_marks(reading, [place for place in places if place >= closing[-1].body]) if closing else []
    top = _close([Mark("cover", "", "", 0, 0), *marks, *attached], len(reading))
    if len(top) == 1 and form.startswith("EX-"):
        top = (replace(top[0], kind="body"),)
    return _with_subheadings(reading, top)


def _with_subheadings(reading: str, top: Sequence[Section]) -> tuple[Section, ...]:
    """Sections with the headings inside them, in text order."""
    sections: list[Section] = []
    for section in top:
        sections.append(section)
        shared = any(other.start == section.start for other in sections[:-1])
        if section.kind in ("item", "body") and not shared:
            sections += find_subheadings(reading, section)
    return tuple(sections)


def _opened(pattern: re.Pattern[str], reading: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """The matches of `pattern` that begin at one of `places`."""
    return (match for place in places if (match := pattern.match(reading, place)))


def _attached_marks(reading: str, places: Sequence[int]) -> list[Mark]:
    """Exhibits that follow in the same text: a line with nothing but the exhibit's number, and prose below it."""
    found = list(_opened(_ATTACHED, reading, places))
    ends = [*(match.start() for match in found[1:]), len(reading)]
    return [
        Mark("body", match["number"], match[0].strip(), match.start(), match.end())
        for match, end in zip(found, ends, strict=False)
        if end - match.end() >= _ATTACHED_TEXT
    ]


def _fits(heading: Heading, form: str) -> bool:
    if form.startswith("8-K") or not form:
        return all(number in ITEM_TITLES or number in OLD_ITEM_TITLES for number in heading.numbers)
    return form.startswith(("10-", "20-F"))


def _one_numbering(headings: Sequence[Heading]) -> list[Heading]:
    """New numbers or old ones, never both: a text with "Item 1.01" that says "Item 5" speaks of another report."""
    new = [heading for heading in headings if "." in heading.numbers[0]]
    return new or list(headings)


@dataclass(frozen=True, slots=True)
class _Contents:
    start: int
    end: int


def _contents(reading: str, headings: list[Heading]) -> tuple[_Contents | None, list[Heading]]:
    """A table of contents: headings close together at the start, each of which comes again."""
    for size in range(_listed(reading, headings), 0, -1):
        last, real = headings[size - 1], headings[size]
        if real.start - last.end > _CONTENTS_END:
            continue
        after = reading[last.end : real.start]
        if size > 1 or _SIGNATURES.search(after) or len(after.strip()) <= _CONTENTS_GAP:
            return _Contents(headings[0].start, real.start), headings[size:]
    return None, headings


def _listed(reading: str, headings: Sequence[Heading]) -> int:
    """How many headings from the first on may be a table's: close together, and each comes again behind them."""
    again = {heading.numbers: number for number, heading in enumerate(headings)}
    soonest = len(headings)  # where the first of them comes for the last time
    for number, heading in enumerate(headings):
        soonest = min(soonest, again[heading.numbers])
        apart = number > 0 and len(reading[_title_end(reading, headings[number - 1]) : heading.start].strip()) > _CONTENTS_GAP
        if apart or soonest <= number:
            return number
    return 0


# What a line of contents has behind the title as it is read: an item's title in words of the filer's own.
_TITLE_REST = re.compile(r"[^\n]{0,120}+(?=\n)")


def _title_end(reading: str, heading: Heading) -> int:
    rest = _TITLE_REST.match(reading, heading.end)
    return rest.end() if rest else heading.end


def _item_marks(headings: Sequence[Heading], limit: int) -> list[Mark]:
    """The first sure heading of each number, else its first, before the signatures."""
    before = [heading for heading in headings if heading.start < limit] or headings
    best: dict[str, Heading] = {}
    for heading in before:
        for number in heading.numbers:
            held = best.get(number)
            if held is None or (heading.sure and not held.sure):
                best[number] = heading
    return [Mark("item", number, heading.title, heading.start, heading.end) for number, heading in best.items()]


def _form_section_marks(reading: str, places: Sequence[int], items: Sequence[Mark]) -> list[Mark]:
    """Lines like "Section 1 - Registrant's Business and Operations" right above an item."""
    starts = [item.start for item in items]
    return [
        Mark("heading", "", match[0].strip(), match.start(), match.end())
        for match in _opened(_FORM_SECTION, reading, places)
        if any(0 <= start - match.end() <= _ABOVE_ITEM for start in starts)
    ]


def _closing_marks(reading: str, places: Sequence[int]) -> list[Mark]:
    """Signatures and exhibit index, the first of each at one of `places`."""
    marks = []
    signed = _signatures(reading, places)
    if signed:
        marks.append(Mark("signatures", "", signed[0].strip(" \t*#"), signed.start(), signed.end()))
        places = [place for place in places if place >= signed.end()]
    index = next(_opened(_EXHIBIT_INDEX, reading, places), None)
    if index:
        marks.append(Mark("exhibit_index", "", index[0].strip(" \t*#"), index.start(), index.end()))
    return marks


def _signatures(reading: str, places: Sequence[int]) -> re.Match[str] | None:
    """The heading with the words that the form asks for below it, else those words, else the first such heading."""
    headings = list(_opened(_SIGNATURES, reading, places))
    for heading in headings:
        if _REQUIREMENTS.search(reading, heading.end(), heading.end() + 400):
            return heading
    words = next(_opened(_REQUIREMENTS, reading, places), None)
    return words or (headings[0] if headings else _INLINE_SIGNATURES.search(reading, places[0] if places else 0))


def _close(marks: Sequence[Mark], length: int) -> tuple[Section, ...]:
    """Each mark runs to the next one that begins elsewhere; items that share a heading share their text."""
    sections = []
    for index, mark in enumerate(marks):
        end = next((other.start for other in marks[index + 1 :] if other.start > mark.start), length)
        sections.append(Section(mark.kind, mark.number, mark.title, mark.start, end, min(mark.body, end)))
    return tuple(sections)
