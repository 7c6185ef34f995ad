"""Report -> the directors whose election it reports in a table of votes (Item 5.07)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.persons import PersonFound, is_name_shaped, is_person_name
from pactgraph.loaders.mentions.covers.cover_zone import Cell, split_cells

# "Robert T. Orr   101,202,303   4,505   607": a nominee's row of votes, in cells or on lines of their own.
_VOTES = re.compile(
    r"(?:(?:re-?)?elected\b[\s|]{0,10})?(?:\d{1,3}(?:\.\d{1,3})?\s?%[\s|]{0,10})?"
    r"(?:(?:number\s+of\s+)?(?:shares|votes)?\s?(?:voted\s+)?for\b[\s|:]{0,20})?\d{1,3}(?:,\d{3}){0,3}(?:\s|\t|%|\||$)",
    re.I,
)
_NUMBERED = re.compile(r"(?:\d[\d,]{4,14}\s{1,4})?\(?[a-z\d]{1,2}[.)]\s{1,3}")  # perhaps behind the last votes of the one before
_HEAD = re.compile(r"(?:names?|nominees?|directors?|director nominees?|names? of (?:nominees?|directors?))", re.I)
_ELECTION = re.compile(
    r"elect\w*\s{1,3}(?:of\s{1,3})?(?:[\w(),-]{1,14}\s{1,3}){0,12}(?:directors?|nominees)\b|nominees?\b|elected\b[^.]{0,80}\bboard",
    re.I,
)


def find_elected_directors(document: Document) -> list[tuple[PersonFound, tuple[int, int]]]:
    """The persons with votes in the report's section on matters put to a vote, each with the words that say what was voted on."""
    found: list[tuple[PersonFound, tuple[int, int]]] = []
    for section in document.sections:
        if section.kind != "item" or section.number != "5.07":
            continue
        election = _ELECTION.search(document.reading, section.body, section.end)
        rows = _voted(document.reading, section.body, section.end) if election else []
        if election and any(is_person_name(row.name) for row in rows):
            found += [(row, election.span()) for row in rows]
    return found


def _voted(reading: str, start: int, end: int) -> list[PersonFound]:
    """The names that votes stand behind."""
    cells = split_cells(reading, start, end)
    names = [_name(cell) for cell in cells]
    found = [
        name
        for number, name in enumerate(names)
        if name and _has_votes(reading, cells[number].end, end) and not _ends_column(cells, names, number)
    ]
    return max(found, _column(cells), _column_above(cells), key=len)


def _ends_column(cells: Sequence[Cell], names: Sequence[PersonFound | None], number: int) -> bool:
    """Whether a name is the last of a column above the votes for all of them, which are not the votes for the last alone."""
    above, below = names[max(0, number - 1) : number], cells[number + 1 : number + 2]
    return any(above) and any(_FOR.fullmatch(cell.text.strip()) for cell in below)


def _column(cells: Sequence[Cell]) -> list[PersonFound]:
    """The names under a head such as "Nominee", where the votes of each stand in columns further down."""
    for number, cell in enumerate(cells):
        if _HEAD.fullmatch(cell.text.strip()):
            names = list(takewhile(lambda name: name is not None, map(_name, cells[number + 1 :])))
            if len(names) > 2:
                return [name for name in names if name is not None]
    return []


_FOR = re.compile(r"(?:(?:votes?|shares)\s)?(?:voted\s)?for", re.I)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3}){1,3}")


def _column_above(cells: Sequence[Cell]) -> list[PersonFound]:
    """The names in a column without a head, under which the votes for as many persons stand in a column of their own."""
    for number, cell in enumerate(cells):
        if _FOR.fullmatch(cell.text.strip()):
            above = takewhile(lambda name: name is not None, map(_name, reversed(cells[max(0, number - 25) : number])))
            votes = list(takewhile(lambda other: _NUMBER.fullmatch(other.text.strip()), cells[number + 1 : number + 26]))
            names = [name for name in above if name is not None][::-1]
            if len(names) > 1 and len(names) == len(votes):
                return names
    return []


def _has_votes(reading: str, place: int, end: int) -> bool:
    """Whether a number of votes stands behind `place`, over a gap of at most 40 characters."""
    gap = reading[place : min(end, place + 40)]
    return _VOTES.match(reading, place + len(gap) - len(gap.lstrip(" \t\n|:.*\u2020-")), min(end, place + 90)) is not None


def _name(cell: Cell) -> PersonFound | None:
    """The name that is all of a cell, but for its number in a list."""
    numbered = _NUMBERED.match(cell.text)
    offset = numbered.end() if numbered else 0
    text = cell.text[offset:]
    return PersonFound(cell.start + offset, cell.end, " ".join(text.split())) if len(text) < 60 and is_name_shaped(text) else None
