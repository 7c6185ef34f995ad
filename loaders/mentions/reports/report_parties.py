"""Sightings of one agreement -> its parties, each with its roles, short names and the words defined for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.cast import Entity
from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.short_names import company_of
from pactgraph.loaders.mentions.reports.acting_sides import Deal, acting_side, namesakes, own_units
from pactgraph.loaders.mentions.reports.complements import role_across
from pactgraph.loaders.mentions.reports.report_roles import PERSONAL, default_role, fitting, role_in_words, told_roles
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.ontology.records import AgreementKind, Fact, Party


def find_parties(
    document: Document, page: Page, sightings: Sequence[Sighting], deal: tuple[AgreementKind, str, str]
) -> tuple[Party, ...]:
    """The parties in the order in which they are first given, with all the roles that the text gives them.

    `deal` is the agreement's kind, the sentences that tell of it, and its title.
    """
    kind, context, title = deal
    report = Deal(document, page, kind, context, title)
    places: dict[int | str, list[PartyPlace]] = {}
    for sighting in sightings:
        for place in sighting.parties:
            places.setdefault(_key(page, place), []).append(place)
    if kind in PERSONAL or _INDEMNITY.search(title):
        _add_employer(report, places, sightings)
    acting = acting_side(report, sightings, set(page.cast.own) & set(places))
    acting |= own_units(report, sightings) | namesakes(report, places)
    told = told_roles(report, sightings, places, acting)
    stated = {key: role_in_words(report, key, given) for key, given in places.items()}
    sides = acting
    if kind == "purchase" and _acts_with_others(report, acting, stated):
        sides = {key for key in acting if stated[key] is None}
        told = dict.fromkeys(places).get  # who ends it together is on either side
    found = []
    for key, given in places.items():
        entity = page.cast.entities[key] if isinstance(key, int) else None
        role = stated[key]
        if role is None:
            across = [other for other, fact in stated.items() if fact and (other in sides) != (key in sides)]
            opposite = [stated[other] for other in across]
            likely = fitting(report, told(key), [fact.value for fact in opposite if fact])
            if likely is None and len(places) == 2:
                likely = role_across(kind, [fact.value for fact in stated.values() if fact])
            role = None if _is_borne(report, likely, key, stated) else default_role(report, entity, given, likely)
        found.append(_party(report, entity, given, role))
    return tuple(found)


def _key(page: Page, place: PartyPlace) -> int | str:
    """The number of a party's entity, or its bare name."""
    if place.entity is not None:
        return place.entity
    name = " ".join(page.reading[place.start : place.end].split())
    known = company_of(name, page.cast.entities)
    return name if known is None else known


# "He has executed the standard form of indemnification agreement": with the company that he serves
_INDEMNITY = re.compile(r"\bindemni(?:ty|fication)\s(?:\w+\s)?agreement", re.I)


def _acts_with_others(report: Deal, acting: set[int], stated: Mapping[int | str, Fact[str] | None]) -> bool:
    """Whether the registrant acts together with those whom the text calls the other side: "Corran and the Sellers ended it"."""
    own = acting & set(report.page.cast.own)
    return any(stated[key] is None for key in own) and any(stated.get(key) for key in acting - own)


def _is_borne(report: Deal, role: str | None, key: int | str, stated: Mapping[int | str, Fact[str] | None]) -> bool:
    """Whether the text says who the one borrower is: then its parent beside it is none."""
    named = [fact.value for other, fact in stated.items() if fact and other != key]
    return report.kind == "credit" and role == "borrower" and "borrower" in named


def _add_employer(report: Deal, places: dict[int | str, list[PartyPlace]], sightings: Sequence[Sighting]) -> None:
    """Where only a person is named, the employer is the registrant: at the first words of the item that stand for it."""
    entities = report.page.cast.entities
    if not all(isinstance(key, int) and entities[key].person for key in places):
        return
    if any(_with_unknown(report, sighting) for sighting in sightings):
        return
    for number in sorted(report.page.cast.own, key=lambda own: not entities[own].names)[:1]:  # one that the text names
        start, end = sightings[0].sentence
        named = [
            place
            for place in find_places(report.page.reading, report.page.cast, max(0, start - 1500), end + 1500)
            if number in place.entities
        ]
        spans = [(place.start, place.end) for place in named] or list(entities[number].names)
        if spans:
            nearest = min(spans, key=lambda span: abs(span[0] - start))
            places[number] = [PartyPlace(*nearest, number)]


_WITH = re.compile(r"(?:\s\([^()]{1,80}\))?,?\swith\s(?:the\s)?(?=[A-Z])")


def _with_unknown(report: Deal, sighting: Sighting) -> bool:
    """Whether the agreement is said to be with somebody whom nothing ties to a name: "his agreement with the Adviser"."""
    reading = report.page.reading
    told = _WITH.match(reading, sighting.name.end)
    return told is not None and not find_places(reading, report.page.cast, told.end(), told.end() + 60)


def _party(report: Deal, entity: Entity | None, given: Sequence[PartyPlace], role: Fact[str] | None) -> Party:
    document = report.document
    spans = tuple((place.start, place.end) for place in given)
    if entity is None:
        name = " ".join(report.page.reading[slice(*spans[0])].split())
        return Party(name=Fact[str](value=name, mentions=(document.mention(*spans[0]),), rule="name in a list"), role=role)
    shown = [span for span in entity.names if span in spans] or list(entity.names[:1]) or list(spans[:1])
    name = entity.name
    mentions = tuple(document.mention(*span) for span in dict.fromkeys(shown + list(spans[:1])))
    aliases = {term.term: term for term in entity.aliases if term.term.casefold() != name.casefold()}
    return Party(
        name=Fact[str](value=name, mentions=mentions, rule="name of a party"),
        aliases=tuple(
            Fact[str](value=t.term, mentions=(document.mention(t.start, t.end),), rule="defined term") for t in aliases.values()
        ),
        defined_as=tuple(
            Fact[str](value=t.term, mentions=(document.mention(t.start, t.end),), rule="defined term")
            for t in {t.term: t for t in entity.defined_as}.values()
        ),
        role=role,
        person=entity.person,
    )
