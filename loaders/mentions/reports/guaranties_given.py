"""Guaranties of a loan told by who gives them: "are guaranteed by Corran Holdings LLC under a Limited Guaranty"."""

from __future__ import annotations

import re
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace

_NEW = frozenset({"1.01", "2.03"})  # items whose loan, and what secures it, is news
_GUARANTEED = re.compile(r"\b(?:are|is|been|be)\s(?:\w{2,15}ly\s)?guaranteed\b|\bguaranteed\s(?=by\s)")
_BY = re.compile(r"\bby\s(?:the\s)?(?=[A-Z])")
_UNDER = re.compile(r"\b(?:under|pursuant\sto|through)\san?\s(?:[\w-]{1,16}\s){0,3}\Z")
# "is not guaranteed by", "must be guaranteed by", "formerly guaranteed by", "the prior loan is guaranteed by"
_NOT_GIVEN = re.compile(
    r"\b(?:not|never|if|unless|will|would|shall|may|must|could|should|had|no\slonger)\s(?:\w{2,12}\s){0,2}\Z"
    r"|\b(?:[Ff]ormer(?:ly)?|[Pp]revious(?:ly)?|[Pp]rior|[Ee]xisting|[Oo]lder|[Ee]arlier)\b(?!\sto\b)[^,;]{0,80}\Z"
    r"|,\sformerly\s\Z"
)
_REACH = 600  # characters of a sentence in which several are told to guarantee a loan


def given(page: Page, sighting: Sighting) -> Sighting:
    """The sighting; a guaranty under which somebody is told to guarantee a new loan is made by whom "by" names last."""
    name, start = sighting.name, sighting.sentence[0]
    if name.head not in {"guaranty", "guarantee"} or sighting.item not in _NEW or sighting.verb not in {"complete", "none"}:
        return sighting
    low = max(start, name.start - _REACH)
    if name.definite or sighting.earlier or not _UNDER.search(page.reading, max(low, name.start - 60), name.start):
        return sighting
    told = _GUARANTEED.search(page.reading, low, name.start)
    if told is None or _NOT_GIVEN.search(page.reading, max(low, told.start() - 120), told.start()):
        return sighting
    links = list(_BY.finditer(page.reading, told.end(), name.start))
    if not links:
        return sighting
    place = next(iter(find_places(page.reading, page.cast, links[-1].end(), name.start)), None)
    if place is None or place.start != links[-1].end():
        return sighting
    giver = tuple(PartyPlace(place.start, place.end, number) for number in place.entities)
    return replace(sighting, verb="enter", parties=giver, subject=giver)
