"""As-filed organizations, persons and compounds -> the entities that they are.

All are resolved by judgements, organizations before persons: the company that one serves tells persons apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pactgraph.graph.derivation.as_filed_entities import compounds, organizations, persons
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.names import Names, keys_of
from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.compounds import judge_compounds
from pactgraph.graph.identity.decisions import Contradiction, Decision
from pactgraph.graph.identity.name_keys import compound_key
from pactgraph.graph.resolution import Judged, Judging, Resolution, judge_here, resolve
from pactgraph.ontology.iris import EntityKind, cluster_iri, entity_iri

Served = Callable[[Thing], tuple[str, ...]]
_SCHEMES = ("cik", "ein")  # by strength
_FEW = 3  # registrants of one filing whom an officer may serve together: a parent and its own
Numbers = dict[str, tuple[tuple[str, str], ...]]
"""By as-filed IRI: the identifiers that it is given, where there are any."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity and the as-filed things that are it, by IRI and in the order of their IRIs."""

    iri: str
    kind: EntityKind
    filed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is who."""

    entities: tuple[Entity, ...]  # ordered by IRI
    entity_of: dict[str, str] = field(repr=False)  # as-filed IRI -> entity IRI
    named: Names = field(repr=False)
    judged: tuple[Judged, ...] = field(default=(), repr=False)
    contradictions: tuple[Contradiction, ...] = ()  # among what people decided


def identify(evidence: Evidence, decisions: Sequence[Decision] = (), judging: Judging = judge_here) -> Identity:
    """Cluster the as-filed things of every source into entities; what people decided goes before what rules judge."""
    entity_of: dict[str, str] = {}
    named = Names(evidence, entity_of)
    parts: list[Resolution] = []

    def told(kind: EntityKind, things: Iterable[AsFiled], judging: Judging) -> list[Entity]:
        numbers: Numbers = {}
        found = resolve(_numbered(things, numbers), decisions, judging)
        parts.append(found)
        entities = _entities(kind, found, numbers)
        entity_of.update((iri, entity.iri) for entity in entities for iri in entity.filed)
        return entities

    companies = told("organization", organizations(evidence), judging)
    people = told("person", persons(evidence, _served(evidence, named)), judging)
    others = told("compound", compounds(evidence), judge_compounds)
    groups = _groups(evidence)
    entity_of.update((iri, entity.iri) for entity in groups for iri in entity.filed)
    entities = tuple(sorted([*companies, *people, *others, *groups], key=lambda entity: entity.iri))
    judged = tuple(one for part in parts for one in part.judged)
    return Identity(entities, entity_of, named, judged, tuple(one for part in parts for one in part.contradictions))


def _numbered(things: Iterable[AsFiled], numbers: Numbers) -> Iterator[AsFiled]:
    """The same things; their identifiers are noted in `numbers`."""
    for thing in things:
        if thing.identifiers:
            numbers[thing.iri] = thing.identifiers
        yield thing


def _entities(kind: EntityKind, found: Resolution, numbers: Numbers) -> list[Entity]:
    shared = _shared_numbers(found.clusters, numbers)
    return [_entity(kind, cluster, numbers, shared) for cluster in found.clusters]


def _shared_numbers(clusters: Iterable[tuple[str, ...]], numbers: Numbers) -> frozenset[str]:
    """Numbers that two clusters give, a parent's that stands for its own: they name neither."""
    bearer: dict[str, int] = {}
    shared = set[str]()
    for place, cluster in enumerate(clusters):
        for iri in cluster:
            shared.update(value for _, value in numbers.get(iri, ()) if bearer.setdefault(value, place) != place)
    return frozenset(shared)


def _served(evidence: Evidence, named: Names) -> Served:
    """The companies that a person serves: the one that the text names, else the registrants of the source, where they are few."""
    everywhere = named.telling(_asked_for(evidence, named))

    def served(thing: Thing) -> tuple[str, ...]:
        name = thing.one("organizationName")
        if name is not None:
            elsewhere = next((found for key in keys_of(name) if (found := everywhere.get(key))), None)
            return (named.called(thing.source, name) or elsewhere or name,)
        # of an exhibit that was filed on its own there is no registrant
        near = named.bearers(thing.source, "AsFiledRegistrant") or named.bearers(thing.source, "AsFiledParty")
        return near if len(near) <= _FEW else ()

    return served


def _asked_for(evidence: Evidence, named: Names) -> set[str]:
    """The keys of the names of companies that a text says a person serves, and that its source calls none of its own."""
    asked = set[str]()
    for thing in evidence.of("AsFiledOfficer", "AsFiledOwner", "AsFiledParty"):
        name = thing.one("organizationName")
        if name is not None and named.called(thing.source, name) is None:
            asked.update(keys_of(name))
    return asked


def _groups(evidence: Evidence) -> list[Entity]:
    """A collective is its name and its members."""
    groups: dict[str, list[str]] = defaultdict(list)
    for thing in evidence.of("Collective"):
        groups["|".join([compound_key(thing.one("name") or ""), *thing.all("member")])].append(thing.iri)
    return [_entity("compound", tuple(sorted(iris)), {}) for iris in groups.values()]


def _entity(kind: EntityKind, filed: tuple[str, ...], numbers: Numbers, shared: frozenset[str] = frozenset()) -> Entity:
    told = [dict(numbers[iri]) for iri in filed if iri in numbers]
    for scheme in _SCHEMES:
        values = sorted({given[scheme] for given in told if scheme in given} - shared)
        if values:
            return Entity(entity_iri(kind, scheme, values[0]), kind, filed)
    return Entity(cluster_iri(kind, filed[0]), kind, filed)
