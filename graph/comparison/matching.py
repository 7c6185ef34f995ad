"""Things of two sides -> which are one: those that share an as-filed thing, or the same identifier.

An entity without an identifier is named by the smallest as-filed thing that is it, so its IRI may change with any new filing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.comparison.sides import Side
from pactgraph.graph.derivation.evidence import source_of
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.store import LocalStore

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Match:
    """What is one thing: its IRIs on each side, sorted; several where it was merged or split."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same on both sides."""
        return min(self.after or self.before)


def match_things(one: Side, other: Side, before: set[str], after: set[str]) -> list[Match]:
    """Matches of changed things, ordered by key."""
    filed = {(0, iri): found for iri, found in read_filed(one.store, before).items()}
    filed |= {(1, iri): found for iri, found in read_filed(other.store, after).items()}
    same = _reread(one, other, {source_of(iri) for found in filed.values() for iri in found})
    groups = _Groups([(0, iri) for iri in sorted(before)] + [(1, iri) for iri in sorted(after)])
    bearers: dict[str, tuple[int, str]] = {}
    for place, found in sorted(filed.items()):
        for iri in found:
            groups.join(place, bearers.setdefault(same.get((place[0], iri), iri), place))
    for iri in sorted(before & after):
        if "/as-filed-" not in iri:
            groups.join((0, iri), (1, iri))
    return sorted(groups.matches(), key=lambda match: match.key)


def read_filed(store: LocalStore, things: Iterable[str]) -> dict[str, list[str]]:
    """By thing: the as-filed things that are it; of a filing none, its IRI says enough."""
    wanted, found = sorted(things), defaultdict[str, list[str]](list)
    for start in range(0, len(wanted), _BATCH):
        block = values_block("s", wanted[start : start + _BATCH])
        for thing, filed in store.rows(f"SELECT ?s ?x {{ {block} ?s pact:asFiled ?x }} ORDER BY ?s ?x"):
            if thing and filed:
                found[thing].append(filed)
    return found


def _reread(one: Side, other: Side, sources: Iterable[str]) -> dict[tuple[int, str], str]:
    """As-filed things of files that were read anew: the numbers may have moved, so the n-th of a name stays the n-th of it."""
    same: dict[tuple[int, str], str] = {}
    for source in sorted(sources):
        reads = one.sources.get(source), other.sources.get(source)
        if reads[0] and reads[1] and reads[0].digest != reads[1].digest:
            named = [{key: iri for iri, key in _named(side.store, source)} for side in (one, other)]
            taken = {named[1][key] for key in named[0].keys() & named[1].keys()}
            names = {iri: key[1] for key, iri in named[1].items()}
            for key, iri in named[0].items():
                # A number that bears another name may be the same thing, better read: where the two share a word.
                kept = iri not in taken and bool(set(key[1].split()) & set(names.get(iri, key[1]).split()))
                same[(0, iri)] = named[1].get(key) or (iri if kept else f"{iri} before")
    return same


def _named(store: LocalStore, source: str) -> Iterator[tuple[str, tuple[str, str, int]]]:
    """Each as-filed thing with its sort, name and number among those of that name, in the order of the file."""
    query = f"SELECT ?x ?n {{ GRAPH <{source}> {{ ?x pact:name|pact:title ?n FILTER(STRSTARTS(STR(?x), '{source}/')) }} }}"
    counted: dict[tuple[str, str], int] = defaultdict(int)
    rows = [(iri, name) for iri, name in store.rows(query) if iri and name]
    for iri, name in sorted(rows, key=lambda row: (_number(row[0]), row)):
        sort = (iri.rsplit("/", 2)[-2], name_key(name))
        counted[sort] += 1
        yield iri, (*sort, counted[sort])


def _number(iri: str) -> int:
    last = iri.rpartition("/")[2]
    return int(last) if last.isdigit() else 0


class _Groups:
    """Disjoint sets of (side, IRI)."""

    def __init__(self, places: Iterable[tuple[int, str]]) -> None:
        self._parent = {place: place for place in places}

    def join(self, one: tuple[int, str], other: tuple[int, str]) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._parent[second] = first

    def matches(self) -> Iterator[Match]:
        found: dict[tuple[int, str], tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for place in self._parent:
            found[self._root(place)][place[0]].append(place[1])
        return (Match(tuple(sorted(before)), tuple(sorted(after))) for before, after in found.values())

    def _root(self, place: tuple[int, str]) -> tuple[int, str]:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place
