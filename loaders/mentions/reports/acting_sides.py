"""Parties of a reported agreement -> which of them stand on the registrant's side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.group import EVENT_VERBS
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.ontology.records import AgreementKind


@dataclass(frozen=True, slots=True)
class Deal:
    """What the roles of the parties hang on."""

    document: Document
    page: Page
    kind: AgreementKind
    context: str
    title: str = ""


_UNIT = re.compile(r"\bsubsidiar(?:y|ies)\b", re.I)


def _numbers(sighting: Sighting) -> set[int]:
    return {party.entity for party in sighting.subject if party.entity is not None}


def _is_unit(report: Deal, deed: Sighting) -> bool:
    """Whether who acts is one of the registrant's subsidiaries: "Corran Labs, a subsidiary of the Company, entered into"."""
    first = min(party.start for party in deed.subject)
    if deed.verb_start is None:
        return False
    return _UNIT.search(report.page.reading, max(deed.sentence[0], first - 60), deed.verb_start) is not None


def _acts_as_unit(report: Deal, deed: Sighting, own: set[int]) -> bool:
    """Whether a subsidiary acts alone, not the registrant, its subsidiary and another party together."""
    return not own & _numbers(deed) and _is_unit(report, deed)


def _is_one_side(deed: Sighting, own: set[int]) -> bool:
    """Whether those who act are one side: they do it "with" another: "the Company and Corran Labs entered into … with"."""
    acting = _numbers(deed)
    return bool(acting & own) and any(party.entity not in acting for party in deed.parties)


# "the Company, through its wholly-owned subsidiary Corran Labs, LLC, acquired"
_ITS_UNIT = re.compile(r"\b(?:[Ii]ts|[Oo]ur)\s(?:[\w-]{1,20}\s){0,4}subsidiar(?:y|ies),?\s{1,2}\Z")


_UNIT_OF = re.compile(r",?\s(?:\([^()]{1,60}\),?\s)?\(?an?\s(?:[\w-]{1,20},?\s){0,5}subsidiary\sof\s(?:the\s)?")


def own_units(report: Deal, sightings: Sequence[Sighting]) -> set[int]:
    """The parties that the text calls subsidiaries of a registrant where it names them."""
    own, found = set(report.page.cast.own), set()
    for place in dict.fromkeys(place for sighting in sightings for place in (*sighting.subject, *sighting.parties)):
        unit = _ITS_UNIT.search(report.page.reading, max(0, place.start - 90), place.start)
        if place.entity is not None and (kin := _UNIT_OF.match(report.page.reading, place.end)):
            whose = find_places(report.page.reading, report.page.cast, kin.end(), kin.end() + 60)[:1]
            if whose and whose[0].start == kin.end() and own & set(whose[0].entities):
                found.add(place.entity)
        if unit is None or place.entity is None:
            continue
        before = find_places(report.page.reading, report.page.cast, max(0, unit.start() - 120), unit.start())
        if before and own & set(before[-1].entities):
            found.add(place.entity)
    return found


_SHARED_SIDE = frozenset({"credit", "indenture", "underwriting", "registration_rights", "purchase"})


def namesakes(report: Deal, places: Mapping[int | str, list[PartyPlace]]) -> set[int]:
    """The companies with a registrant's first name where they owe or sell together: "Corran US, Inc." beside "Corran plc"."""
    if report.kind not in _SHARED_SIDE:
        return set()
    entities = report.page.cast.entities
    names = {entities[own].name.split()[0].casefold() for own in report.page.cast.own}
    names = {name for name in names if len(name) > 4 and name not in _COMMON}
    same = {key for key in places if isinstance(key, int) and entities[key].name.split()[0].casefold() in names}
    return same if same < set(places) else set()  # its sponsor, where it has no other side


_COMMON = frozenset(
    "first united american national general bank community citizens union pacific western southern northern".split()
)


def acting_side(report: Deal, sightings: Sequence[Sighting], own: set[int]) -> set[int]:
    """The parties on the registrant's side: the registrant, or the subsidiary that acts in its place."""
    deeds = [sighting for sighting in sightings if sighting.subject and (sighting.verb in EVENT_VERBS or sighting.amended)]
    if own:
        return (
            own | _numbers(deeds[0]) if deeds and (_acts_as_unit(report, deeds[0], own) or _is_one_side(deeds[0], own)) else own
        )
    if report.kind == "underwriting":
        return set()  # "the notes were sold to A and B under a purchase agreement": none of them is the issuer
    acting = next((_numbers(sighting) for sighting in sightings if sighting.subject), set())
    told = any(party.entity not in acting for sighting in sightings for party in sighting.parties)
    subjects = [party.entity for sighting in sightings for party in sighting.subject if party.entity is not None]
    return acting if told else set(subjects[:1])
