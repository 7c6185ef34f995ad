"""As-filed organizations, persons and compounds -> the entities that they are.

Exact identifiers settle identity; a full name that only one identified entity bears joins those without an identifier.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.ontology.iris import EntityKind, cluster_iri, entity_iri

_NOT_WORD = re.compile(r"[\W_]+")
_SCHEMES = ("cik", "ein")  # by strength


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity and the as-filed things that are it, ordered by IRI."""

    iri: str
    kind: EntityKind
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is who."""

    entities: tuple[Entity, ...]  # ordered by IRI
    entity_of: dict[str, str] = field(repr=False)  # as-filed IRI -> entity IRI
    named: dict[tuple[str, str], str] = field(repr=False)  # (source, name key) -> organization that the source calls so


def identify(evidence: Evidence) -> Identity:
    """Cluster the as-filed things of every source into entities."""
    entities = sorted([*_organizations(evidence), *_persons(evidence), *_compounds(evidence)], key=lambda entity: entity.iri)
    entity_of = {thing.iri: entity.iri for entity in entities for thing in entity.things}
    named = {
        (thing.source, name_key(name)): entity.iri
        for entity in reversed(entities)
        if entity.kind == "organization"
        for thing in reversed(entity.things)
        for name in (*thing.all("alias"), *thing.all("name"))
    }
    return Identity(tuple(entities), entity_of, named)


def name_key(name: str) -> str:
    """What two spellings of one full name share: letters and digits, without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _NOT_WORD.sub(" ", plain.replace(".", "").replace("&", " and ")).strip()


def _organizations(evidence: Evidence) -> list[Entity]:
    things = [
        *evidence.of("AsFiledRegistrant", "AsFiledSubsidiary"),
        *(party for party in evidence.of("AsFiledParty") if party.one("isPerson") != "true"),
    ]
    return [_entity("organization", cluster) for cluster in _clusters(things, lambda thing: name_key(thing.one("name") or ""))]


def _persons(evidence: Evidence) -> list[Entity]:
    things = [
        *evidence.of("AsFiledOfficer", "AsFiledOwner"),
        *(party for party in evidence.of("AsFiledParty") if party.one("isPerson") == "true"),
    ]
    return [_entity("person", cluster) for cluster in _clusters(things, lambda thing: name_key(thing.one("name") or ""))]


def _compounds(evidence: Evidence) -> list[Entity]:
    """A code is the same however its letters and digits are joined: "DM-1", "DM1". A collective is also its members."""
    compounds = _clusters([*evidence.of("AsFiledCompound")], _compound_key)
    groups = _clusters([*evidence.of("Collective")], lambda thing: "|".join([_compound_key(thing), *thing.all("member")]))
    return [_entity("compound", cluster) for cluster in [*compounds, *groups]]


def _compound_key(thing: Thing) -> str:
    return name_key(thing.one("name") or "").replace(" ", "")


def _clusters(things: Iterable[Thing], key: Callable[[Thing], str]) -> list[list[Thing]]:
    """Things joined by identifiers, and by name where the name tells no two identified ones apart."""
    joined = _Joined()
    by_name: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        joined.add(thing.iri)
        by_name[key(thing)].append(thing)
        for scheme in _SCHEMES:
            for value in thing.all(scheme):
                joined.join(thing.iri, f"{scheme}:{value}")
    for named in by_name.values():
        _join_named(named, joined)
    clusters: dict[str, list[Thing]] = defaultdict(list)
    for named in by_name.values():
        for thing in named:
            clusters[joined.root(thing.iri)].append(thing)
    return [sorted(cluster, key=lambda thing: thing.iri) for cluster in clusters.values()]


def _join_named(named: list[Thing], joined: _Joined) -> None:
    known = {joined.root(thing.iri) for thing in named if any(thing.all(scheme) for scheme in _SCHEMES)}
    first: dict[str, str] = {}
    for thing in named:
        place = thing.source if len(known) > 1 else ""  # namesakes: only within one source
        joined.join(thing.iri, first.setdefault(place, thing.iri))


class _Joined:
    """Disjoint sets; the root of a set is its smallest member, whatever the order of joining."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def add(self, member: str) -> None:
        self._parent.setdefault(member, member)

    def root(self, member: str) -> str:
        self.add(member)
        top = member
        while self._parent[top] != top:
            top = self._parent[top]
        while self._parent[member] != top:
            self._parent[member], member = top, self._parent[member]
        return top

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first


def _entity(kind: EntityKind, things: list[Thing]) -> Entity:
    for scheme in _SCHEMES:
        values = sorted({value for thing in things for value in thing.all(scheme)})
        if values:
            return Entity(entity_iri(kind, scheme, values[0]), kind, tuple(things))
    return Entity(cluster_iri(kind, things[0].iri), kind, tuple(things))
