"""Cover -> the names of the registrants."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.covers.cover_zone import Cell, CoverZone, Label
from pactgraph.loaders.mentions.covers.registrant_facts import Found, find_eins, find_file_numbers
from pactgraph.loaders.scanning import scanner

# Lines of a cover that hold no name: its heading, its labels, its dates.
_NO_NAME = re.compile(
    r"securities\s+(?:and|&)\s+exchange|exchange\s+act|act\s+of\s+19|\bpursuant\b|current\s+report|washington,?\s+d\.?\s?c|united\s+states$"
    r"|^\W*form\s+\d|^\W*\d{1,2}-[kq]|date\s+of|earliest|reported\b|commission|amendment\s+no|\bfile\s+n|employer|incorporat(?:ion|ed\s+in)"
    r"|state\s+(?:or|of)\b|jurisdiction|telephone|address|zip\s+code|former\s+name|exact\s+name|charter|of\s+registrants?\b|^registrants?$|identification|area\s+code|not\s+applicable"
    r"|^n\s?/\s?a$|^none$|table\s+of\s+contents|check\s+the|check\s+mark|fiscal\s+year|quarterly\s+period|annual\s+report|transition\s+period"
    r"|for\s+the\s+(?:year|quarter)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},?\s+\d{4}"
    r"|^\d{1,2}/\d{1,2}/\d{2,4}|^page\b|^\(?mark\s+one|^section\s|^or$|^prepared\s+by|^report\b|^8-?k$|\.htm$|\.txt$|^sic\s|www\.",
    re.I,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FORM_ENDING = scanner(
    r"(?:\b(?:inc|incorporated|corp|corporation|co|company|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|plc|p\.l\.c|n\.v|s\.a|ag|se|trust|fund|bancorp|bancshares"
    r"|holdings?|group|partners|partnership|association|n\.a)\b\.?|/[a-z]{2,4}/)\s?(?:\([^()]{1,30}\))?$", re.I
)  # fmt: skip
_ONLY_FORM = re.compile(
    r"(?:inc|incorporated|corp|corporation|co|company|llc|l\.l\.c|l\.p|ltd|limited|plc|and\s+subsidiar(?:y|ies))\.?", re.I
)
_BRACKET_TAIL = re.compile(r"\s?\((?:an?\s[^()]{3,80}|the\s[^()]{1,40}|registrant)\)$", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL_REST = re.compile(
    r"\s?(?:as\s{1,9})?(?:specified\s{1,9})?in\s{1,9}(?:its|the|their)?\s{0,9}(?:charters?)?[\s):_*]{0,24}", re.I
)
_ASIDE = re.compile(r"\((?:an?|formerly|the|d/?b/?a)\s[^()]{3,90}\)", re.I)
_HIGHEST = 4  # lines of one name


def find_names(zone: CoverZone) -> list[Found]:
    """The registrants' names as printed, in text order; white space collapsed."""
    labels = zone.labels("name")
    tables = zone.labels("table")
    if tables and (rows := _table_names(zone, tables[0])):
        return rows
    names: list[Found] = []
    last = zone.start
    for label in labels:
        for name in _names_at(zone, label, last):
            if name.start >= last and all(name.value.casefold() != other.value.casefold() for other in names):
                names.append(name)
        last = max(last, label.end)
    return names


def _names_at(zone: CoverZone, label: Label, floor: int) -> list[Found]:
    """The name or names over a label, else the name after it."""
    above = _names_above(zone, zone.cells(max(floor, label.start - 700), label.start))
    if above and label.bracketed:
        return above
    rest = _LABEL_REST.match(zone.document.reading, label.end)
    after = zone.cells(rest.end() if rest else label.end, min(zone.boxes, label.end + 400))[:1]
    if after and _is_name(after[0]) and (not label.bracketed or not above):
        return [_found(zone, after[0], after[0])]
    return above or _name_in_line(zone, label)


def _name_in_line(zone: CoverZone, label: Label) -> list[Found]:
    """The name between a date and its label where the whole cover has become one line."""
    reading = zone.document.reading
    low = max(zone.start, label.start - 160)
    dates = list(_YEAR.finditer(reading, low, label.start))
    raw = reading[dates[-1].end() if dates else low : label.start]
    text = raw.strip(" \n\t*_#,:;")
    if not dates or not text or not _is_name(Cell(0, 0, text, attached=False)):
        return []
    start = label.start - len(raw) + raw.index(text)
    return [Found(start, start + len(text), " ".join(text.split()))]


def _names_above(zone: CoverZone, cells: list[Cell]) -> list[Found]:
    """The name that ends with the last of `cells`: its lines joined; or several names, each with its own legal form."""
    lines: list[Cell] = []
    while cells and _ASIDE.fullmatch(cells[-1].text):
        cells = cells[:-1]
    for place in range(len(cells) - 1, -1, -1):
        cell = cells[place]
        if not _is_name(cell) or len(lines) == _HIGHEST:
            break
        lines.insert(0, cell)
        joined = cell.attached or _ONLY_FORM.fullmatch(cell.text) is not None
        if not joined and not _starts_another(zone, cells, place):
            break
    return _split_names(zone, lines)


def _starts_another(zone: CoverZone, cells: list[Cell], place: int) -> bool:
    """Whether the cell before `place` is a co-registrant's whole name, as the employer numbers below say there are several."""
    if place == 0 or not _FORM_ENDING.search(cells[place].text) or not _FORM_ENDING.search(cells[place - 1].text):
        return False
    return len({found.value for found in find_eins(zone)}) > 1


def _split_names(zone: CoverZone, lines: list[Cell]) -> list[Found]:
    """One name over several lines, or several names: a new one begins after a line with a legal form where numbers ask for it."""
    if not lines:
        return []
    several = len(lines) > 1 and len({found.value for found in find_eins(zone)}) > 1
    names, first = [], 0
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        if last or (several and _FORM_ENDING.search(line.text) and not _ONLY_FORM.fullmatch(lines[place + 1].text)):
            names.append(_found(zone, lines[first], line))
            first = place + 1
    return names


def _table_names(zone: CoverZone, label: Label) -> list[Found]:
    """The names of a table of registrants: the cell after each file number, or before each employer number."""
    numbers, eins = find_file_numbers(zone), find_eins(zone)
    names: list[Found] = []
    for place, number in enumerate(numbers):
        if number.start < label.start:
            continue
        until = next((ein.start for ein in eins if ein.start > number.end), number.end + 300)
        following = numbers[place + 1].start if place + 1 < len(numbers) else zone.boxes
        cells = [cell for cell in zone.cells(number.end, min(until, following, number.end + 400)) if _is_name(cell)]
        if cells:
            lines = [
                cells[0],
                *(
                    cell
                    for cell in cells[1:2]
                    if _ONLY_FORM.fullmatch(cell.text) or (not _FORM_ENDING.search(cells[0].text) and cell.attached)
                ),
            ]
            names.append(_found(zone, lines[0], lines[-1]))
    return names


def _is_name(cell: Cell) -> bool:
    """Whether a cell may hold (a part of) a name: letters, and nothing that only labels and headings say."""
    text = cell.text
    return (
        len(text) < 120
        and _LETTERS.search(text) is not None
        and not text.startswith("(")
        and _NO_NAME.search(text) is None
        and not (text.endswith(")") and "(" not in text)
    )


def _found(zone: CoverZone, first: Cell, last: Cell) -> Found:
    reading = zone.document.reading
    end = last.end
    tail = _BRACKET_TAIL.search(reading[first.start : end])
    if tail:
        end = first.start + tail.start()
    raw = reading[first.start : end].rstrip(" ,;:*_")
    return Found(first.start, first.start + len(raw), " ".join(raw.split()))
