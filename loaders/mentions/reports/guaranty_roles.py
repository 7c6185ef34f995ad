"""Parties of a guaranty -> who gives it, and to whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.acting_sides import Deal
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace

Span = tuple[int, int]

_GUARANTY = re.compile(r"(?:(?!and\b|credit\b|loan\b)[\w-]{1,20}\s){0,3}guarant(?:y|ee)(?:\sagreement|\sof\s[\w\s]{1,40})?", re.I)
_JOINDER = re.compile(r"\bjoinder\b", re.I)
_AS_GUARANTOR = re.compile(
    r"\b(?:became|becomes?|becoming|joined|joins?|added|adding|as)\s(?:\w{1,20}\s){0,5}?(?:an?\s)?(?:\w{1,14}\s)?guarantors?\b"
)
# "Corran agreed to guarantee the notes", "Corran fully and unconditionally guaranteed"
_GUARANTEES = re.compile(
    r"(?:,?\s\([^()]{1,60}\))?,?\s(?:has\s|have\s|will\s|each\s)?(?:agreed\sto\s)?(?:\w{2,15}ly\s(?:and\s\w{2,15}ly\s)?)?guarantee[sd]?\b"
)


def is_guaranty(report: Deal) -> bool:
    """Whether a paper of a loan is a guaranty, or a joinder by which somebody becomes a guarantor."""
    if report.kind not in {"credit", "indenture", "other"}:
        return False
    joins = _JOINDER.search(report.title) is not None and _AS_GUARANTOR.search(report.context) is not None
    return joins or (report.kind == "credit" and _GUARANTY.fullmatch(report.title) is not None)


def as_guarantors(
    report: Deal, spans: Sequence[Span], told: Callable[[int | str], str | None]
) -> Callable[[int | str], str | None]:
    """The roles told of an indenture, but for those of whom a sentence says that they guarantee its notes."""
    if report.kind != "indenture":
        return told
    own = set(report.page.cast.own)
    places = [place for span in spans for place in find_places(report.page.reading, report.page.cast, *span)]
    givers = {n for p in places if _GUARANTEES.match(report.page.reading, p.end) for n in p.entities} - own
    return lambda key: "guarantor" if key in givers else told(key)


def guaranty_roles(
    sightings: Sequence[Sighting], places: Mapping[int | str, list[PartyPlace]], acting: set[int]
) -> Callable[[int | str], str | None]:
    """Who gives a guaranty, and to whom: who acts guarantees, also "in favor of the Company"."""
    givers = {party.entity for sighting in sightings for party in sighting.subject} & set(places)
    if len(places) == 1:
        return lambda key: "guarantor"
    if givers and not givers & acting:
        return lambda key: "guarantor" if key in givers else None
    return lambda key: "guarantor" if key in acting else "lender"
