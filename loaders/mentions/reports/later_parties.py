"""Sentences after the one that names a loan -> who else takes part in it: "Harrow Securities LLC acted as lead arranger"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_ACTS = scanner(
    r"\b(?:act(?:ed|s|ing)?|serv(?:ed|es|ing|e))\sas\s(?:an?\s|the\s)?"
    r"(?P<role>(?:(?:sole|joint|co-?|lead|left|administrative|collateral|syndication|documentation|managing|senior|and)[\s-]?){0,5}"
    r"(?:arrangers?|book-?(?:runners?|managers?)|agents?)"
    r"(?:(?:,|\sand|,\sand)\s(?:(?:sole|joint|co-?|lead|administrative|collateral|syndication|documentation|managing)[\s-]?){1,4}"
    r"(?:arrangers?|book-?(?:runners?|managers?)|agents?)){0,3})\b(?!\sfor\sthe\s(?:sale|offering|placement))",
    re.I,
)
# "PNC Markets LLC was the Lead Arranger of the facility"
_IS = scanner(
    r"\b(?:is|are|was|were)\s(?:the\s|an?\s)?(?P<role>(?:(?:sole|joint|co-?|lead|left|and)[\s-]?){1,4}"
    r"(?:arrangers?|book-?(?:runners?|managers?)))\b",
    re.I,
)
# "the loans are unconditionally guaranteed by Corran Foods, Inc."
_GUARANTEED = scanner(
    r"\b(?:is|are|was|were|been)\s(?:\w{3,16}ly(?:,?\sand\s\w{3,16}ly)?\s)?(?:\w{3,16}ly\s)?(?P<role>guaranteed)\s"
    r"(?:on\s(?:a|an)\s[\w\s-]{4,40}\sbasis\s)?by\s(?:the\s)?(?=[A-Z])"
)
_BEFORE = re.compile(r"[\s,]{0,3}(?:\([^()]{1,60}\))?,?\s?(?:will\s|is\s|are\s|also\s|each\s|has\s|have\s){0,2}\Z")
_AND = re.compile(r",?\s(?:and\s)?(?:\([^()]{1,60}\)\s?)?|(?:\s\([^()]{1,60}\))?,?\s(?:and\s)?")


def find_later_parties(page: Page, spans: Sequence[Span]) -> tuple[PartyPlace, ...]:
    """The agents and arrangers whom the stretches `spans` name as such, each with its roles."""
    found: list[PartyPlace] = []
    for start, end in spans:
        for told in (*_ACTS.finditer(page.reading, start, end), *_IS.finditer(page.reading, start, end)):
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
        for told in _GUARANTEED.finditer(page.reading, start, end):
            found += _guarantors(page, told, end)
    return tuple(found)


def _guarantors(page: Page, told: re.Match[str], end: int) -> list[PartyPlace]:
    """Those who guarantee, up to the full stop behind one of them."""
    found: list[PartyPlace] = []
    for each in find_party_list(page.reading, page.cast, told.end(), end)[0]:
        if found and page.reading[found[-1].end : each.start].startswith("."):
            break
        if each.entity is not None and not each.roles:
            found.append(replace(each, roles=(told.span("role"),)))
    return found
