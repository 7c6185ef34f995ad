"""Reading text of an agreement -> the persons who sign at its end for themselves, not for a company."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.people import is_same_person, surname_of
from pactgraph.loaders.mentions.cast.persons import PersonFound, find_persons
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound
from pactgraph.loaders.mentions.officials.titles import find_titles

_SIGNED = re.compile(r"/[sS]/\s{0,3}")
_BY_BEFORE = re.compile(r"\b[Bb][Yy]\s?:?[\s_]{0,12}\Z")
_BLANKS = re.compile(r"[\s_-]{0,80}+")
_OFFICE = re.compile(r"(?:Title|Its|President|Officer|Director|Manager|Secretary|Member|Partner)\b")
_OFFICE_REACH = 60  # characters below a name in which an office shows that it signs for somebody else
# "By: Paul Miller": the printed name, with the label of one who signs for another.
_PRINTED_BY = re.compile(r"\b[Bb][Yy]\s?:[\s_]{0,12}[^\n\t:/]{2,60}\Z")
_BLOCK_LENGTH = 6_000
_TITLE_BELOW = 30  # characters between a printed name and the title under it


def _has_office(reading: str, end: int) -> bool:
    """Whether an office follows the name that ends at `end`."""
    blanks = _BLANKS.match(reading, end)
    low = blanks.end() if blanks else end
    office = _OFFICE.search(reading, low, low + _OFFICE_REACH + 12)
    return office is not None and office.start() <= low + _OFFICE_REACH


def find_personal_signers(reading: str, *, alone: bool = False) -> list[PartyFound]:
    """Find the persons who sign at the end without a title: they sign for themselves. `alone`: and without "By:"."""
    low = max(0, len(reading) - _BLOCK_LENGTH)
    parties: list[PartyFound] = []
    for signed in _SIGNED.finditer(reading, low):
        persons = find_persons(reading, signed.end(), min(len(reading), signed.end() + 60))
        if alone and _BY_BEFORE.search(reading, max(low, signed.start() - 30), signed.start()):
            continue
        if not persons or persons[0].start - signed.end() > 2 or _has_office(reading, persons[0].end):
            continue
        known = any(is_same_person(party.name, persons[0].name) for party in parties)
        if not known and not _holds_office(reading, low, persons[0]):
            name = " ".join(reading[persons[0].start : persons[0].end].split())
            parties.append(PartyFound(persons[0].start, persons[0].end, name, True, persons[0].end, ()))
    return parties


def _holds_office(reading: str, low: int, person: PersonFound) -> bool:
    """Whether the block prints the name with "By:" before it, or with a title under it: who signs so signs for another."""
    for match in re.finditer(rf"\b{re.escape(surname_of(person.name))}\b[.,]?", reading[low:], re.I):
        start, end = low + match.start(), low + match.end()
        line = re.split(r"[\n\t:/_]", reading[max(low, start - 60) : end])[-1].strip(" .,")
        if not is_same_person(line, person.name):
            continue  # of another of the family
        if start > person.end and _PRINTED_BY.search(reading, max(low, start - 60), end):
            return True
        titles = find_titles(reading, end, min(len(reading), end + _TITLE_BELOW))
        if titles and not reading[end : titles[0][0]].strip(" ,\n_"):
            return True
    return False
