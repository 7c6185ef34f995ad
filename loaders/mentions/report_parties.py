"""Sightings of one agreement -> its parties, each with its roles, short names and the words defined for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.agreement_groups import EVENT_VERBS
from pactgraph.loaders.mentions.agreement_tails import Page
from pactgraph.loaders.mentions.clauses import sentence_around
from pactgraph.loaders.mentions.deal_sides import find_sides, is_vehicle
from pactgraph.loaders.mentions.entities import Entity
from pactgraph.loaders.mentions.party_lists import PartyPlace
from pactgraph.loaders.mentions.party_roles import default_roles, sells_securities
from pactgraph.loaders.mentions.references import find_places
from pactgraph.loaders.mentions.sightings import Sighting
from pactgraph.ontology.records import AgreementKind, Fact, Party

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Deal:
    """What the roles of the parties hang on."""

    document: Document
    page: Page
    kind: AgreementKind
    context: str


PERSONAL: frozenset[AgreementKind] = frozenset({"employment", "severance", "equity_award"})  # a person and a company


def find_parties(
    document: Document, page: Page, sightings: Sequence[Sighting], deal: tuple[AgreementKind, str]
) -> tuple[Party, ...]:
    """The parties in the order in which they are first given, with all the roles that the text gives them."""
    kind, context = deal
    report = _Deal(document, page, kind, context)
    places: dict[int | str, list[PartyPlace]] = {}
    for sighting in sightings:
        for place in sighting.parties:
            key = place.entity if place.entity is not None else " ".join(report.page.reading[place.start : place.end].split())
            places.setdefault(key, []).append(place)
    if kind in PERSONAL:
        _add_employer(report, places, sightings)
    acting = _acting(report, sightings, set(page.cast.own()) & set(places))
    told = _told(report, sightings, places, acting)
    found = []
    for key, given in places.items():
        entity = page.cast.entities[key] if isinstance(key, int) else None
        role = _stated_role(report, given) or _defined_role(report, entity)
        if role is None or _is_merger_vehicle(report, entity, role.value):
            role = _default_role(report, entity, given, told(key))
        found.append(_party(report, entity, given, role))
    return tuple(found)


def _told(
    report: _Deal, sightings: Sequence[Sighting], places: dict[int | str, list[PartyPlace]], acting: set[int]
) -> Callable[[int | str], str | None]:
    """What a party is by what the text says is done, else by the kind of agreement and who acts in it."""
    entities = report.page.cast.entities
    ours, theirs = default_roles(report.kind, report.context)
    if report.kind in PERSONAL:
        return lambda key: theirs if isinstance(key, str) or entities[key].person else ours
    parties = frozenset(key for key in places if isinstance(key, int))
    spans = list(dict.fromkeys(sighting.sentence for sighting in sightings))
    if spans and report.kind != "merger":
        spans.append(_next_sentence(report, spans[0][1]))
    if report.kind == "merger":
        spans = [(start, min(end + _MERGER_TOLD, len(report.page.reading))) for start, end in spans[:1]] + spans[1:]
    sides = find_sides(report.page, report.kind, spans, parties)
    if sides is None:
        if report.kind == "voting_support" and not acting & set(report.page.cast.own()):
            ours = "buyer"  # the one that seeks the votes
        return lambda key: ours if key in acting else theirs
    party, role, other = sides
    if "seller" in {role, other} and sells_securities(report.context) and (party in acting) == (role == "seller"):
        role, other = ("issuer", other) if role == "seller" else (role, "issuer")
    if report.kind == "merger":
        return lambda key: role if key == party else other
    return lambda key: role if (key in acting) == (party in acting) else other


def _next_sentence(report: _Deal, end: int) -> Span:
    """The sentence after the one that ends at `end`: it often says what the parties do."""
    reading = report.page.reading
    start = min(len(reading) - 1, end + 1)
    return start, sentence_around(reading, start, len(reading), min(len(reading), start + 2))[1]


_MERGER_TOLD = 2_000  # characters after the sentence that names a merger agreement in which it says who merges into whom
_SUB = re.compile(
    r"\A(?:purchaser|offeror|acquir[eo]r|(?:\w{1,20}\s)?sub(?:sidiary)?(?:\s\w{1,4})?|(?:\w{1,20}\s)?newco|acquisition\s\w{1,12})\Z"
)


def _is_merger_vehicle(report: _Deal, entity: Entity | None, role: str) -> bool:
    """Whether "Sub II" is only a word for a company made for the merger."""
    vehicle = entity is not None and report.kind == "merger" and is_vehicle(entity)
    return vehicle and _SUB.match(role) is not None and "merger" not in role


def _add_employer(report: _Deal, places: dict[int | str, list[PartyPlace]], sightings: Sequence[Sighting]) -> None:
    """Where only a person is named, the employer is the registrant: at the first words of the item that stand for it."""
    entities = report.page.cast.entities
    if not all(isinstance(key, int) and entities[key].person for key in places):
        return
    for number in sorted(report.page.cast.own(), key=lambda own: not entities[own].names)[:1]:  # one that the text names
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


_UNIT = re.compile(r"\bsubsidiar(?:y|ies)\b", re.I)


def _numbers(sighting: Sighting) -> set[int]:
    return {party.entity for party in sighting.subject if party.entity is not None}


def _is_unit(report: _Deal, deed: Sighting) -> bool:
    """Whether who acts is one of the registrant's subsidiaries: "Corran Labs, a subsidiary of the Company, entered into"."""
    first = min(party.start for party in deed.subject)
    if deed.verb_start is None:
        return False
    return _UNIT.search(report.page.reading, max(deed.sentence[0], first - 60), deed.verb_start) is not None


def _is_one_side(deed: Sighting, own: set[int]) -> bool:
    """Whether those who act are one side: they do it "with" another: "the Company and Corran Labs entered into … with"."""
    acting = _numbers(deed)
    return bool(acting & own) and any(party.entity not in acting for party in deed.parties)


def _acting(report: _Deal, sightings: Sequence[Sighting], own: set[int]) -> set[int]:
    """The parties on the registrant's side: the registrant, or the subsidiary that acts in its place."""
    deeds = [sighting for sighting in sightings if sighting.subject and sighting.verb in EVENT_VERBS]
    if own:
        return own | _numbers(deeds[0]) if deeds and (_is_unit(report, deeds[0]) or _is_one_side(deeds[0], own)) else own
    subjects = [party.entity for sighting in sightings for party in sighting.subject if party.entity is not None]
    return set(subjects[:1])


_KINSHIP = re.compile(r"(?<!merger )(?<!acquisition )\b(?:subsidiar(?:y|ies)|affiliates?)\Z", re.I)  # whose a party is, not what


def _stated_role(report: _Deal, given: Sequence[PartyPlace]) -> Fact[str] | None:
    named = {span: " ".join(report.page.reading[slice(*span)].split()) for place in given for span in place.roles}
    spans = [span for span, words in named.items() if not _KINSHIP.search(words)]
    if not spans:
        return None
    words = [named[span] for span in spans]
    words = list(dict.fromkeys(_singular(word) for word in words))
    mentions = tuple(report.document.mention(a, b) for a, b in spans)
    return Fact[str](value="; ".join(words), mentions=mentions, rule="role after as")


def _singular(word: str) -> str:
    """A role as one party bears it, in small letters."""
    lower = word.lower()
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower


def _defined_role(report: _Deal, entity: Entity | None) -> Fact[str] | None:
    if entity is None:
        return None
    for term in entity.defined_as:
        word = term.term.casefold()
        if word not in {
            "company",
            "corporation",
            "registrant",
            "parties",
            "party",
            "partnership",
            "bank",
            "group",
            "parent",
            "sub",
            "trust",
        }:
            return Fact[str](
                value=_singular(term.term), mentions=(report.document.mention(term.start, term.end),), rule="defined term"
            )
    return None


def _default_role(report: _Deal, entity: Entity | None, given: Sequence[PartyPlace], role: str | None) -> Fact[str] | None:
    if entity is not None and report.kind == "merger" and is_vehicle(entity):
        role = "merger subsidiary"
    if role is None:
        return None
    mention = report.document.mention(given[0].start, given[0].end)
    return Fact[str](value=role, mentions=(mention,), rule="role by kind", confidence=0.7)


def _party(report: _Deal, entity: Entity | None, given: Sequence[PartyPlace], role: Fact[str] | None) -> Party:
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
