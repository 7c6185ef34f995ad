"""As-filed organizations, persons and compounds -> the entities that they are.

All are resolved by judgements, organizations before persons: the company that one serves tells persons apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pactgraph.graph.derivation.as_filed_entities import compounds, identifiers_of, organizations, persons
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.identity.compounds import judge_compounds
from pactgraph.graph.identity.decisions import Contradiction, Decision
from pactgraph.graph.identity.name_keys import compound_key, name_key
from pactgraph.graph.identity.names import organization_name
from pactgraph.graph.resolution import Judged, Judging, Resolution, judge_here, resolve
from pactgraph.ontology.iris import EntityKind, cluster_iri, entity_iri

_SCHEMES = ("cik", "ein")  # by strength
_BARE = "~"  # marks a name without its legal form among the keys of names
_FEW = 3  # registrants of one filing whom an officer may serve together: a parent and its own
_BEARERS = ("AsFiledRegistrant", "AsFiledSubsidiary", "AsFiledParty", "AsFiledOfficer", "AsFiledOwner", "AsFiledCompound")
Served = Callable[[Thing], tuple[str, ...]]


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
    judged: tuple[Judged, ...] = field(default=(), repr=False)
    contradictions: tuple[Contradiction, ...] = ()  # among what people decided


def identify(evidence: Evidence, decisions: Sequence[Decision] = (), judging: Judging = judge_here) -> Identity:
    """Cluster the as-filed things of every source into entities; what people decided goes before what rules judge."""
    things = {thing.iri: thing for thing in evidence.of(*_BEARERS)}
    found = resolve(organizations(evidence), decisions, judging)
    companies = _entities("organization", found, things)
    companies.sort(key=lambda entity: entity.iri)
    entity_of = {thing.iri: entity.iri for entity in companies for thing in entity.things}
    named = _names(companies)
    of_people = resolve(persons(evidence, _served(evidence, entity_of, named)), decisions, judging)
    of_compounds = resolve(compounds(evidence), decisions, judge_compounds)
    others = [*_entities("person", of_people, things), *_entities("compound", of_compounds, things), *_groups(evidence)]
    entity_of |= {thing.iri: entity.iri for entity in others for thing in entity.things}
    entities = sorted([*companies, *others], key=lambda entity: entity.iri)
    parts = (found, of_people, of_compounds)
    judged = tuple(one for part in parts for one in part.judged)
    return Identity(tuple(entities), entity_of, named, judged, tuple(one for part in parts for one in part.contradictions))


def _entities(kind: EntityKind, found: Resolution, things: dict[str, Thing]) -> list[Entity]:
    clusters = [[things[iri] for iri in cluster] for cluster in found.clusters]
    shared = _shared_numbers(clusters)
    return [_entity(kind, cluster, shared) for cluster in clusters]


def _shared_numbers(clusters: list[list[Thing]]) -> frozenset[str]:
    """Numbers that two clusters give, a parent's that stands for its own: they name neither."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for place, cluster in enumerate(clusters):
        for thing in cluster:
            for _, value in identifiers_of(thing):
                bearers[value].add(place)
    return frozenset(value for value, found in bearers.items() if len(found) > 1)


def called(named: Mapping[tuple[str, str], str], source: str, name: str) -> str | None:
    """The organization that a source calls so: to the letter, else up to spelling, else with its legal form left out."""
    return next((found for key in _keys(name) if (found := named.get((source, key)))), None)


def _keys(name: str) -> tuple[str, str, str]:
    """What a name is looked up by, the narrowest first."""
    spelled = organization_name(name)
    return name_key(name), f"={spelled.key} {' '.join(spelled.forms)}", f"{_BARE}{spelled.key}"


def _names(entities: Iterable[Entity]) -> dict[tuple[str, str], str]:
    """What each source calls an organization; a name in full goes before another's short name."""
    named: dict[tuple[str, str], str] = {}
    bare: dict[tuple[str, str], set[str]] = defaultdict(set)
    for term in ("name", "alias"):
        for entity in entities:
            for thing in entity.things:
                for name in thing.all(term):
                    *told, short = _keys(name)
                    for key in told:
                        named.setdefault((thing.source, key), entity.iri)
                    bare[(thing.source, short)].add(entity.iri)
    return named | {place: found.pop() for place, found in bare.items() if len(found) == 1}


def _telling_names(named: dict[tuple[str, str], str]) -> dict[str, str]:
    """The names that mean one organization wherever a source uses them."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for (_, name), entity in named.items():
        if not name.startswith(_BARE):  # without its form a name means one organization only at home
            bearers[name].add(entity)
    return {name: found.pop() for name, found in bearers.items() if len(found) == 1}


def _served(evidence: Evidence, entity_of: dict[str, str], named: dict[tuple[str, str], str]) -> Served:
    """The companies that a person serves: the one that the text names, else the registrants of the source, where they are few."""
    registrants: dict[str, set[str]] = defaultdict(set)
    for registrant in evidence.of("AsFiledRegistrant"):
        registrants[registrant.source].add(entity_of[registrant.iri])

    parties: dict[str, set[str]] = defaultdict(set)  # of an exhibit that was filed on its own there is no registrant
    for party in evidence.of("AsFiledParty"):
        if party.iri in entity_of:
            parties[party.source].add(entity_of[party.iri])
    everywhere = _telling_names(named)

    def served(thing: Thing) -> tuple[str, ...]:
        name = thing.one("organizationName")
        if name is not None:
            elsewhere = next((everywhere[key] for key in _keys(name) if key in everywhere), None)
            return (called(named, thing.source, name) or elsewhere or name,)
        found = registrants.get(thing.source) or parties.get(thing.source, set())
        return tuple(sorted(found)) if len(found) <= _FEW else ()

    return served


def _groups(evidence: Evidence) -> list[Entity]:
    """A collective is its name and its members."""
    groups = _clusters(
        evidence.of("Collective"), lambda thing: "|".join([compound_key(thing.one("name") or ""), *thing.all("member")])
    )
    return [_entity("compound", cluster) for cluster in groups]


def _clusters(things: Iterable[Thing], key: Callable[[Thing], str]) -> list[list[Thing]]:
    """Things of one key, each cluster ordered by IRI."""
    found: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        found[key(thing)].append(thing)
    return [sorted(cluster, key=lambda thing: thing.iri) for cluster in found.values()]


def _entity(kind: EntityKind, things: list[Thing], shared: frozenset[str] = frozenset()) -> Entity:
    told = [dict(identifiers_of(thing)) for thing in things]
    for scheme in _SCHEMES:
        values = sorted({numbers[scheme] for numbers in told if scheme in numbers} - shared)
        if values:
            return Entity(entity_iri(kind, scheme, values[0]), kind, tuple(things))
    return Entity(cluster_iri(kind, things[0].iri), kind, tuple(things))
