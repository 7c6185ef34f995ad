"""Sentences after the one that names a loan -> who else takes part in it: "Harrow Securities LLC acted as lead arranger"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.wording.agreement_tails import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_ACTS = scanner(
    r"\b(?:act(?:ed|s|ing)?|serv(?:ed|es|ing|e))\sas\s(?:an?\s|the\s)?"
    r"(?P<role>(?:(?:sole|joint|co-?|lead|left|administrative|collateral|syndication|documentation|managing|senior|and)[\s-]?){0,5}"
    r"(?:arrangers?|book-?(?:runners?|managers?)|agents?)"
    r"(?:(?:,|\sand|,\sand)\s(?:(?:sole|joint|co-?|lead|administrative|collateral|syndication|documentation|managing)[\s-]?){1,4}"
    r"(?:arrangers?|book-?(?:runners?|managers?)|agents?)){0,3})\b(?!\sfor\sthe\s(?:sale|offering|placement))"
)
_BEFORE = re.compile(r"[\s,]{0,3}(?:\([^()]{1,60}\))?,?\s?(?:will\s|is\s|are\s|also\s|each\s|has\s|have\s){0,2}\Z")
_AND = re.compile(r",?\s(?:and\s)?(?:\([^()]{1,60}\)\s?)?|(?:\s\([^()]{1,60}\))?,?\s(?:and\s)?")


def find_later_parties(page: Page, spans: Sequence[Span]) -> tuple[PartyPlace, ...]:
    """The agents and arrangers whom the stretches `spans` name as such, each with its roles."""
    found: list[PartyPlace] = []
    for start, end in spans:
        for told in _ACTS.finditer(page.reading, start, end):
            names = find_places(page.reading, page.cast, max(start, told.start() - 250), told.start())
            after = told.start()
            for place in reversed(names):
                gap = page.reading[place.end : after]
                if not (_BEFORE.fullmatch(gap + " ") if after == told.start() else _AND.fullmatch(gap)):
                    break
                found += [
                    PartyPlace(place.start, place.end, number, (told.span("role"),))
                    for number in place.entities
                    if not page.cast.entities[number].person
                ]
                after = place.start
    return tuple(found)
