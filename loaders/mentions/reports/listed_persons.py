"""Persons whom a list or table spells out: "severance agreements with the following officers: Ida Moss, President; …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.referents import Place
from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace

Span = tuple[int, int]

_MADE = frozenset({"enter", "issue", "amend", "restate", "approve", "terminate"})
_GROUP = re.compile(
    r"\b(?:with|for|of|to)\s(?:(?:each|all)\s(?:of\s)?)?(?:[\w'-]{1,14}\s){0,5}?"
    r"(?:officers?|executives?|employees?|individuals|persons|NEOs?)\b"
)
_SPELT_OUT = re.compile(r"\b(?:following|below|listed|table)\b")
_COLON_NEXT = re.compile(r"(?:\sofficers)?:\s{0,3}(?=[A-Z])")  # "with three of its executive officers: Ida Moss"
_COLON = re.compile(r":\s{0,3}")
_FORM_OF = re.compile(r"\bforms?\sof\s(?:\w{1,12}\s){0,3}\Z", re.I)
_REACH = 220  # characters behind the name in which it is said with whom
_TABLE = 2_500  # characters of a list on lines of its own at most
_ROW_MARK = re.compile(r"[\s\u2022\u00b7*\u2013-]{0,8}(?:\(?\w{1,3}[.)]\s{1,3})?(?:(?:Mr|Ms|Mrs|Dr)\.\s)?")
_BEFORE = re.compile(r"(?:[;,]|\band)\s{1,3}(?:and\s)?(?:(?:Mr|Ms|Mrs|Dr)\.\s)?\Z")
_PROSE = 110  # characters of a line that is neither a title nor a sum
_MOST_BETWEEN = 4  # lines between two names at most: titles and sums in cells of their own


def with_listed_persons(page: Page, sighting: Sighting, end: int) -> Sighting:
    """The sighting, with the persons of the list or table to which its sentence points; `end` is the item's end."""
    if not (sighting.verb in _MADE or sighting.amended) or kind_of_title(sighting.name.title) not in PERSONAL:
        return sighting
    if any(party.entity is not None and page.cast.entities[party.entity].person for party in sighting.parties):
        return sighting
    rows = _rows(page, sighting, end)
    parties = [PartyPlace(place.start, place.end, number) for place in rows for number in place.entities]
    return replace(sighting, parties=joined(sighting.parties, parties)) if parties else sighting


def _rows(page: Page, sighting: Sighting, end: int) -> list[Place]:
    start, stop = sighting.name.end, sighting.sentence[1]
    group = _GROUP.search(page.reading, start, min(stop, start + _REACH))
    if group is None or _FORM_OF.search(page.reading, max(0, sighting.name.start - 40), sighting.name.start):
        return []
    spelt = _COLON_NEXT.match(page.reading, group.end()) or _SPELT_OUT.search(page.reading, start, min(stop, group.end() + 90))
    if not spelt:
        return []
    colon = _COLON.search(page.reading, group.end(), stop)
    if colon and stop - colon.end() > 6:
        return list(_in_sentence(page, (colon.end(), stop)))
    return list(_in_lines(page, (stop, min(end, stop + _TABLE))))


def _persons(page: Page, span: Span) -> list[Place]:
    return [
        place
        for place in find_places(page.reading, page.cast, *span)
        if len(place.entities) == 1 and page.cast.entities[place.entities[0]].person
    ]


def _in_sentence(page: Page, span: Span) -> Iterator[Place]:
    """The persons behind a colon: the first right behind it, each further one behind a comma, semicolon or "and"."""
    for number, place in enumerate(_persons(page, span)):
        if number == 0 and place.start - span[0] > 5:
            return
        if number == 0 or _BEFORE.search(page.reading, max(span[0], place.start - 12), place.start):
            yield place


def _in_lines(page: Page, span: Span) -> Iterator[Place]:
    """The persons whose names begin lines, until prose follows."""
    persons = _persons(page, span)
    found, between, place = False, 0, span[0]
    for line in page.reading[span[0] : span[1]].split("\n"):
        begin, place = place, place + len(line) + 1
        mark = _ROW_MARK.match(page.reading, begin, begin + len(line))
        name = next((each for each in persons if mark and each.start in {begin, mark.end()}), None)
        if name is not None:
            found, between = True, 0
            yield name
        elif line.strip():
            between += 1
            prose = len(line.strip()) > _PROSE or line.rstrip().endswith(".")
            if (prose and (found or between > 1)) or (found and between > _MOST_BETWEEN):
                return
