"""Report -> the directors whose election it reports in a table of votes (Item 5.07)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.people import surname_of
from pactgraph.loaders.mentions.cast.persons import PersonFound, is_name_shaped, is_person_name
from pactgraph.loaders.mentions.covers.cover_zone import Cell, split_cells
from pactgraph.loaders.mentions.officials.elections_told import find_class_seats, find_elections_told
from pactgraph.loaders.mentions.officials.offices_told import Office

# "Robert T. Orr   101,202,303   4,505   607": a nominee's row of votes, in cells or on lines of their own.
_VOTES = re.compile(
    r"(?:(?:re-?)?elected\b[\s|]{0,10})?(?:\d{1,3}(?:\.\d{1,3})?\s?%[\s|]{0,10})?"
    r"(?:(?:number\s+of\s+)?(?:shares|votes)?\s?(?:voted\s+)?for\b[\s|:]{0,20})?\d{1,3}(?:,\d{3}){0,3}(?:\s|\t|%|\||$)",
    re.I,
)
# "Robert T. Orr 101,202,303 4,505,606": a row whose cells only spaces part.
_ROW = re.compile(r"(?P<name>[A-Z][^\d\n]{4,44}?),?\s{1,2}\d{1,3}(?:,\d{3}){1,3}\s{1,2}\d{1,3}(?:,\d{3}){0,3}(?:\s|$)")
_DEGREE = re.compile(r",\s(?:M\.?D|Ph\.?\s?D|D\.?V\.?M|Esq|CPA)\.?\Z")
_NUMBERED = re.compile(r"(?:\d[\d,]{4,14}\s{1,4})?\(?[a-z\d]{1,2}[.)]\s{1,3}")  # perhaps behind the last votes of the one before
_HEAD = re.compile(r"(?:names?|nominees?|directors?|director nominees?|names? of (?:nominees?|directors?))", re.I)
_ELECTION = re.compile(
    r"elect\w*\s{1,3}(?:of\s{1,3})?(?:[\w(),-]{1,14}\s{1,3}){0,12}(?:directors?|nominees)\b|nominees?\b|elected\b[^.]{0,80}\bboard",
    re.I,
)


def find_elected_directors(document: Document) -> list[tuple[PersonFound, Office]]:
    """The persons elected where the report tells of matters put to a vote, each with the words on the seat and its title."""
    found: list[tuple[PersonFound, Office]] = []
    for section in document.sections:
        if section.kind != "item" or section.number != "5.07":
            continue
        reading, span = document.reading, (section.body, section.end)
        told = find_elections_told(reading, *span)
        election = _ELECTION.search(reading, *span)
        rows = _voted(reading, *span) if election else []
        if election and any(is_person_name(row.name) for row in rows):
            spelled = {surname_of(row.name) for row in rows}  # a sentence may spell a given name otherwise than the table
            told = [each for each in told if surname_of(each[0].name) not in spelled]
            told += [(row, election.span()) for row in rows]
        classes = find_class_seats(reading, *span) if told else []
        found += [(person, _seat(person, words, classes)) for person, words in told]
    return found


def _seat(person: PersonFound, words: tuple[int, int], classes: Sequence[Office]) -> Office:
    """The seat of a person: that of the class told last before the end of the words on the election, or of the name."""
    before = bisect_left(classes, max(person.end, words[1]), key=lambda each: each[0])
    return classes[before - 1] if before else (*words, "Director")


def _voted(reading: str, start: int, end: int) -> list[PersonFound]:
    """The names that votes stand behind."""
    cells = split_cells(reading, start, end)
    names = [_name(cell) for cell in cells]
    found = [
        name
        for number, name in enumerate(names)
        if name
        and (_is_row(cells[number]) or _has_votes(reading, cells[number].end, end))
        and not _ends_column(cells, names, number)
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
    """The name that is all of a cell, but for its number in a list, a degree, and the votes of a row without borders."""
    offset = _offset(cell)
    row = _ROW.match(cell.text, offset)
    text = _DEGREE.sub("", row["name"] if row else cell.text[offset:])
    start = cell.start + offset
    return PersonFound(start, start + len(text), " ".join(text.split())) if len(text) < 60 and is_name_shaped(text) else None


def _offset(cell: Cell) -> int:
    numbered = _NUMBERED.match(cell.text)
    return numbered.end() if numbered else 0


def _is_row(cell: Cell) -> bool:
    return _ROW.match(cell.text, _offset(cell)) is not None
