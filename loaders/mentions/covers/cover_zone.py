"""Document -> its cover page: where it lies, its labels, and its cells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.cover_labels import COVER_LABELS
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed: `[start, end)` runs over its brackets; `bracketed` labels stand after or under their value."""

    start: int
    end: int
    words: int  # where the words end that tell the label; a value may follow them inside the brackets
    bracketed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of text between line breaks, tabs and gaps, without decoration: `text == reading[start:end]`."""

    start: int
    end: int
    text: str
    attached: bool  # nothing but one line break stands between this cell and the one before


@dataclass(frozen=True, slots=True)
class CoverZone:
    """The cover page of a report: `reading[start:end]`; registrants' facts stand before `boxes`."""

    document: Document
    start: int
    boxes: int
    end: int

    def __hash__(self) -> int:
        return hash((self.document.reading, self.start, self.end))  # a text remembers its hash

    def labels(self, name: str) -> tuple[Label, ...]:
        """Each place where the label `name` is printed, in text order."""
        return _labels(self, name)

    def cells(self, start: int, end: int) -> list[Cell]:
        """The cells of `[start, end)` that hold letters or digits, in text order."""
        return split_cells(self.document.reading, start, end)


_PATTERNS = {label.name: scanner(label.pattern, re.I) for label in COVER_LABELS}
_FURTHEST = 24_000  # a cover that begins later belongs to an exhibit
_LONGEST = 14_000
_COVER_WORDS = scanner(r"securities\s+and\s+exchange\s+commission|securities\s+exchange\s+act\s+of\s+1934", re.I)
_CELL = re.compile(r"[^\n\t|]+")
_GAP = re.compile(r" {3,60}")
_DECORATION = " *_#=~-\u2013\u2014\u2022.\u00ad"
_TAIL = " *_#=~\u2013\u2014\u2022-"


def find_cover_zone(document: Document) -> CoverZone | None:
    """The cover page of `document`, or None where it has none: agreements, press releases and lists have no cover."""
    reading = document.reading
    if _COVER_WORDS.search(reading, 0, _FURTHEST) is None:
        return None
    anchor = next(
        (match for name in ("name", "table", "earliest event") if (match := _PATTERNS[name].search(reading, 0, _FURTHEST))), None
    )
    if anchor is None:
        return None
    start = max(0, anchor.start() - _LONGEST // 2)
    items = (section.start for section in document.items() if section.start > anchor.end())
    end = min(next(items, len(reading)), anchor.end() + _LONGEST)
    boxes = _PATTERNS["check boxes"].search(reading, anchor.end(), end)
    return CoverZone(document, start, boxes.start() if boxes else end, end)


def split_cells(reading: str, start: int, end: int) -> list[Cell]:
    """The cells of `reading[start:end]`: what line breaks, tabs, bars and wide gaps separate."""
    cells: list[Cell] = []
    last = start
    for line in _CELL.finditer(reading, start, end):
        begin = line.start()
        gaps = _GAP.finditer(reading, begin, line.end()) if reading.find("   ", begin, line.end()) >= 0 else ()
        for gap in [*gaps, None]:
            finish = gap.start() if gap else line.end()
            raw = reading[begin:finish]
            text = raw.lstrip(_DECORATION).rstrip(_TAIL)
            if any(map(str.isalnum, text)):
                place = begin + raw.index(text)
                between = reading[last:place]
                attached = bool(cells) and between.count("\n") == 1 and not between.strip(_DECORATION + "\n")
                cells.append(Cell(place, place + len(text), text, attached))
                last = place + len(text)
            begin = gap.end() if gap else finish
    return cells


@lru_cache(maxsize=64)  # of the last cover or two: each label is asked for several times
def _labels(zone: CoverZone, name: str) -> tuple[Label, ...]:
    reading = zone.document.reading
    end = zone.end if name == "listing" else zone.boxes
    return tuple(_label(reading, match) for match in _PATTERNS[name].finditer(reading, zone.start, end))


def _label(reading: str, match: re.Match[str]) -> Label:
    """The whole label around the words that `match` found: its brackets, or to the end of its line."""
    before = reading[max(0, match.start() - 60) : match.start()]
    opened = before.rfind("(")
    bracketed = match[0].startswith("(") or (opened >= 0 and ")" not in before[opened:] and "\t" not in before[opened:])
    start = match.start() if match[0].startswith("(") or not bracketed else match.start() - len(before) + opened
    if bracketed:
        closed = reading.find(")", match.end(), match.end() + 160)
        return Label(start, closed + 1 if closed >= 0 else match.end(), match.end(), bracketed=True)
    line = before.rfind("\n")
    start = match.start() - len(before) + line + 1 if line >= 0 else start
    return Label(start, match.end(), match.end(), bracketed=False)
