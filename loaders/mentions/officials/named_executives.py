"""Report -> the persons whom it counts among its named executive officers, in a list or in a table of sums."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pactgraph.loaders.mentions.cast.people import PersonMention
from pactgraph.loaders.mentions.cast.persons import PersonFound, is_person_name
from pactgraph.loaders.mentions.covers.cover_zone import Cell, split_cells
from pactgraph.loaders.mentions.officials.change_subjects import listed
from pactgraph.loaders.mentions.officials.offices_told import Office
from pactgraph.loaders.scanning import scanner

# A former one, and one of another company's, is no officer here.
_NAMED = scanner(r"\bnamed\sexecutive\sofficers?\b", re.I)
_FORMER = re.compile(r"\b(?:former|then)\s(?:[\w']{2,20}\s)?\Z", re.I)
_LEADS = re.compile(r"(?:\s\([^()\n]{3,40}\))?(?:,|:|,?\s(?:are|being|namely|including|consisting\sof))?\s{1,2}")
# A table that is said to be theirs is none of officers.
_OF_OTHERS = re.compile(r"\b(?:(?:non-employee|outside)\sdirectors?|each\s(?:independent\s)?director)\b", re.I)
_ROWS = 1_200  # characters between the words and the first row of their table
_APART = 400  # between one row and the next
_TABLE = 4_000
_SUM = r"(?:\$\s?\d|\d{1,3}(?:\.\d{1,2})?\s?%|\d{1,3}(?:,\d{3}){1,3}\b)"
# "Robert V. Orr (1) $250,000", "Robert V. Orr: 500 shares"; in a table of cells the sum is the next one's
_NAME = re.compile(r"[A-Z][^\d\n$%:;(]{4,44}")
_SUM_BEHIND = re.compile(rf"(?:\(\d\))?\s{{0,3}}(?:{_SUM}|:\s{{0,3}}\$?\d)")
_ENDS = re.compile(r"(?:\(\d\))?\s{0,20}\Z")
_BEGINS_SUM = re.compile(rf"\(?{_SUM}")


def find_named_executives(
    reading: str, span: tuple[int, int], mentions: Sequence[PersonMention]
) -> list[tuple[PersonFound, Office]]:
    """The persons, each with the words that tell the rank and the title that they give."""
    found: list[tuple[PersonFound, Office]] = []
    floor = span[0]
    for match in _NAMED.finditer(reading, *span):
        if match.start() < floor or _FORMER.search(reading, max(span[0], match.start() - 30), match.start()):
            continue
        rank = (match.start(), match.end(), "named executive officer")
        persons = _listed_behind(reading, match.end(), mentions) or list(_in_rows(reading, match.end(), span[1]))
        found += [(person, rank) for person in persons]
        floor = max((person.end for person in persons), default=floor)
    return found


def _listed_behind(reading: str, place: int, mentions: Sequence[PersonMention]) -> list[PersonFound]:
    """The list that begins right behind the words: "its named executive officers, Robert Orr and Ida Moss"."""
    lead = _LEADS.match(reading, place)
    first = bisect_right(mentions, place, key=lambda mention: mention.start)
    if lead is None or first == len(mentions) or mentions[first].start != lead.end() or not mentions[first].full:
        return []
    names = [] if "\n\n" in lead[0] else listed(reading, mentions, first)
    return [each.person for each in names] if len(names) > 1 else []


def _in_rows(reading: str, place: int, end: int) -> Iterator[PersonFound]:
    """The persons in the rows of the table behind the words; one row alone is none."""
    cells = [part for cell in split_cells(reading, place, min(end, place + _TABLE)) for part in _parts(cell)]
    rows: list[PersonFound] = []
    for number, cell in enumerate(cells):
        row = _NAME.match(cell.text)
        name = row[0].strip(" ,") if row else ""
        if row is None or not is_person_name(name):
            continue
        following = cells[number + 1].text.strip() if number + 1 < len(cells) else ""
        in_cells = _ENDS.match(cell.text, row.end()) and _BEGINS_SUM.match(following)
        if not in_cells and not _SUM_BEHIND.match(cell.text, row.end()):
            continue
        start = cell.start
        if start - (rows[-1].end if rows else place) > (_APART if rows else _ROWS):
            break
        if not rows and _OF_OTHERS.search(reading, place, start):
            break
        rows.append(PersonFound(start, start + len(name), " ".join(name.split())))
    yield from rows if len(rows) > 1 else ()


_PART = re.compile(r"[^;]+")


def _parts(cell: Cell) -> Iterator[Cell]:
    """A cell, or what semicolons and a colon before them part: "as follows: Robert V. Orr: 500 shares; Ida Moss: 200 shares"."""
    if ";" not in cell.text or ":" not in cell.text:
        yield cell
        return
    for part in _PART.finditer(cell.text):
        lead = re.search(r"\bfollows:\s", part[0])
        start = part.start() + (lead.end() if lead else len(part[0]) - len(part[0].lstrip()))
        yield Cell(cell.start + start, cell.start + part.end(), cell.text[start : part.end()], attached=False)
