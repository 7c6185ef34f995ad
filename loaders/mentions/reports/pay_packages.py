"""Papers listed in a package of pay: "Ms. Orr's compensation package includes … (iii) a severance agreement"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.agreement_verbs import Verb
from pactgraph.loaders.mentions.reports.group import OTHER_ONE
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_PACKAGE = scanner(
    r"(?:'s?|\b(?:[Hh]is|[Hh]er))\s(?:[\w-]{1,16}\s){0,3}(?:compensation|remuneration|pay|employment|retirement|severance)"
    r"\s(?:(?:package|arrangements?|terms)\s)?(?P<verb>(?:will|shall|would|is\sto)\s(?:also\s)?(?:include|consist\sof)|includes?|included|consists?\sof)\b"
)
_FUTURE = re.compile(r"will|shall|would|is")
_NEITHER = re.compile(r"\s(?:neither|no)\b")
# "(iii) a restricted stock agreement", "and (5) an executive severance agreement"
_POINT = re.compile(r"\(\w{1,4}\)\s(?:an?|the)\s(?:[\w-]{1,16}\s){0,2}\Z")
_PAPER = frozenset({"agreement", "letter"})


def in_package(page: Page, found: Sequence[Sighting], sentence: Span) -> tuple[list[Sighting], Span]:
    """The sightings of a sentence and the stretch that tells of them; papers in a package of pay are made with whose it is.

    The points before the first paper tell of the pay, and of no agreement.
    """
    package = _PACKAGE.search(page.reading, *sentence)
    if package is None or OTHER_ONE.search(package[0]) or _NEITHER.match(page.reading, package.end()):
        return list(found), sentence  # "her former pay package included": of another office
    listed = [each for each in found if _is_point(page.reading, package.end(), each)]
    if not listed:
        return list(found), sentence
    person = _person_before(page, sentence[0], package.start() + 1)
    if person is None:
        return list(found), sentence
    verb: Verb = "future" if _FUTURE.match(package["verb"]) else "enter"
    told = [replace(each, verb=verb, parties=(*_own(page), person)) if each in listed else each for each in found]
    return told, (listed[0].name.start if listed[0] is found[0] else sentence[0], sentence[1])


def _is_point(reading: str, package: int, sighting: Sighting) -> bool:
    """Whether a sighting is a point of the list that follows the package, of which nothing else is told."""
    name = sighting.name
    if sighting.verb != "none" or sighting.amended or name.definite or name.head not in _PAPER or name.start < package:
        return False
    return _POINT.search(reading, max(package, name.start - 50), name.start) is not None


def _person_before(page: Page, start: int, end: int) -> PartyPlace | None:
    """The person named last before the package."""
    for place in reversed(find_places(page.reading, page.cast, start, end)):
        persons = [number for number in place.entities if page.cast.entities[number].person]
        if persons:
            return PartyPlace(place.start, place.end, persons[0])
    return None


def _own(page: Page) -> tuple[PartyPlace, ...]:
    own = [page.cast.entities[number] for number in page.cast.own]
    return tuple(PartyPlace(*entity.names[0], entity.number) for entity in own[:1] if entity.names)
