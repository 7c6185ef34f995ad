"""As-filed entities -> profiles: what bears one full name, or stands in one source under one name, is judged once.

A name with its legal form, place or identifier reads the same in every source; a bare short name ("Alder") or a person's name
holds only in its own source or company, so these stay part of what tells profiles apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from pactgraph.graph.identity.as_filed import Alias, AsFiled
from pactgraph.graph.identity.name_keys import compound_key
from pactgraph.graph.identity.names import jurisdiction_name, organization_name, words_of

Signature = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """As-filed entities that are one by their name alone. Ordered and compared by its smallest IRI."""

    number: int
    whole: AsFiled  # of the smallest IRI, with the full names of all
    iris: tuple[str, ...]  # sorted
    sources: dict[str, AsFiled] = field(repr=False)  # what each source says of it

    def at(self, source: str) -> AsFiled:
        """What one of its sources says of it, with the names that hold everywhere."""
        told = self.sources[source]
        full = tuple(alias for alias in self.whole.aliases if alias.scope == "full")
        own = tuple(alias for alias in told.aliases if alias.scope != "full")
        return replace(told, aliases=full + own) if self.whole.aliases else told


def find_profiles(things: Iterable[AsFiled], apart: Collection[tuple[str, str]] = ()) -> list[Profile]:
    """The profiles of as-filed entities, ordered by smallest IRI; `apart` are pairs that a person told apart.

    A name whose bearers are told apart joins nothing by itself any more: what each source says of it is a profile of its own.
    """
    grouped: dict[Signature, list[AsFiled]] = defaultdict(list)
    ordered = sorted(things, key=lambda thing: thing.iri)
    shared = _namesakes(ordered)
    signatures = {thing.iri: _signature(thing, shared) for thing in ordered}
    torn = [(one, other) for one, other in apart if signatures[one] == signatures[other]]
    own = _parts(ordered, torn, signatures) if torn else {}
    for thing in ordered:
        grouped[(*signatures[thing.iri], *own.get(thing.iri, ()))].append(thing)
    return [_profile(number, members) for number, members in enumerate(grouped.values())]


def _parts(things: list[AsFiled], torn: list[tuple[str, str]], signatures: dict[str, Signature]) -> dict[str, Signature]:
    """By as-filed IRI of a name that is told apart: its source, and itself where one source speaks of two."""
    sources = {thing.iri: thing.source for thing in things}
    names = {signatures[one] for one, _ in torn}
    alone = {iri for one, other in torn if sources[one] == sources[other] for iri in (one, other)}
    return {
        thing.iri: (thing.source, thing.iri if thing.iri in alone else None) for thing in things if signatures[thing.iri] in names
    }


def _namesakes(things: Iterable[AsFiled]) -> frozenset[object]:
    """Names that two identified organizations bear: what has no identifier may be either."""
    numbers: dict[object, set[str]] = defaultdict(set)
    for thing in things:
        cik = dict(thing.identifiers).get("cik")
        if cik and thing.kind == "organization":
            name = organization_name(thing.name)
            numbers[(name.key, name.forms)].add(cik)
    return frozenset(name for name, found in numbers.items() if len(found) > 1)


def _signature(thing: AsFiled, namesakes: frozenset[object]) -> Signature:
    if thing.kind == "compound":
        return ("compound", compound_key(thing.name))
    if thing.kind == "person":
        name: object = tuple(words_of(thing.name))
        return ("person", name, thing.identifiers, thing.organizations or thing.source)
    found = organization_name(thing.name)
    place = jurisdiction_name(thing.jurisdiction) if thing.jurisdiction else None
    telling = bool(thing.identifiers) or (
        (found.key, found.forms) not in namesakes and bool(found.forms or found.distinctive or place)
    )
    return ("organization", found.key, found.forms, place, thing.identifiers, None if telling else thing.source)


def _profile(number: int, members: list[AsFiled]) -> Profile:
    by_source: dict[str, list[AsFiled]] = defaultdict(list)
    for member in members:
        by_source[member.source].append(member)
    full = _aliases(members, ("full",))
    whole = replace(members[0], aliases=full) if full != members[0].aliases else members[0]
    sources = {source: _told(told) for source, told in by_source.items()}
    return Profile(number, whole, tuple(member.iri for member in members), sources)


def _told(members: list[AsFiled]) -> AsFiled:
    """What one source says in several places."""
    if len(members) == 1:
        return members[0]
    aliases = _aliases(members, ("full", "short", "collective"))
    roles = tuple(sorted({role for member in members for role in member.roles}))
    return replace(members[0], aliases=aliases, roles=roles)


def _aliases(members: list[AsFiled], scopes: tuple[str, ...]) -> tuple[Alias, ...]:
    found = {alias for member in members for alias in member.aliases if alias.scope in scopes}
    return tuple(sorted(found, key=lambda alias: (alias.name, alias.scope, alias.former, alias.until or "")))
