"""Two sides -> their differences, one row at a time: things, then facts, each with its cause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from pactgraph.graph.comparison.causes import FOLLOWS, Cause, Causes
from pactgraph.graph.comparison.matching import Match, match_things
from pactgraph.graph.comparison.portraits import Painter, Portrait, Told
from pactgraph.graph.comparison.sides import Side
from pactgraph.graph.comparison.things import Touched, find_touched, kind_of
from pactgraph.graph.objects.nodes import fetch_nodes
from pactgraph.graph.objects.results import Cell
from pactgraph.graph.store import LocalStore

Change = Literal["added", "removed", "changed", "merged", "split"]
_AT_ONCE = 200  # matches whose facts are in memory together
# Agreements first: they are what the graph is about; filings last: they are the cause of the rest.
_ORDER = {kind: place for place, kind in enumerate(("agreement", "organization", "person", "compound", "filing"))}
Seen = tuple[Portrait | None, Portrait | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two graphs: a whole thing where `property` is None, else one fact of it."""

    change: Change
    kind: str  # "agreement", "organization", "person", "compound", "filing"
    thing: str  # what it is called, on the later side where it stands there
    property: str | None
    before: str | None
    after: str | None
    cause: Cause
    iris: tuple[tuple[str, ...], tuple[str, ...]]  # of the thing, before and after

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {
            "change": self.change,
            "kind": self.kind,
            "thing": self.thing,
            "property": self.property,
            "before": self.before,
            "after": self.after,
            "why": self.cause.why,
            "because": self.cause.because,
            "iri_before": " ".join(self.iris[0]) or None,
            "iri_after": " ".join(self.iris[1]) or None,
        }


def find_differences(one: Side, other: Side) -> Iterator[Difference]:
    """What `other` believes and `one` does not, and the other way around, thing after thing in a fixed order.

    Memory grows with what differs. Short cuts between entities are left out: they follow from agreements and offices.
    """
    return _Comparison(one, other).differences()


class _Comparison:
    def __init__(self, one: Side, other: Side) -> None:
        went, came = find_touched(one, other), find_touched(other, one)
        touched = went.things | came.things
        self._matches = match_things(one, other, _held(one.store, touched), _held(other.store, touched))
        self._match_of = (
            {iri: match for match in self._matches for iri in match.before},
            {iri: match for match in self._matches for iri in match.after},
        )
        self._links = (went, came)
        self._causes = Causes(one, other)
        self._painters = (Painter(one.store, self._key(0)), Painter(other.store, self._key(1)))

    def differences(self) -> Iterator[Difference]:
        ordered = sorted(self._matches, key=lambda match: (_ORDER[kind_of(match.key)], match.key))
        for start in range(0, len(ordered), _AT_ONCE):
            matches = ordered[start : start + _AT_ONCE]
            for match, seen in zip(matches, self._seen(matches), strict=True):
                yield from self._of(match, seen)

    def _seen(self, matches: list[Match]) -> list[Seen]:
        before = self._painters[0].paint(match.before for match in matches)
        after = self._painters[1].paint(match.after for match in matches)
        return list(zip(before, after, strict=True))

    def _of(self, match: Match, seen: Seen) -> Iterator[Difference]:
        facts = list(_facts(*seen))
        whole = _whole(match, seen)
        if not facts and whole is None:
            return
        cause = (
            self._causes.of_thing(*seen) or self._neighbours(match) or self._causes.of_judgement(*seen) or self._causes.at_last
        )
        shown = seen[1] or seen[0]
        name = shown.label if shown else match.key
        kind = kind_of(match.key)
        if whole is not None:
            labels = [side.label if side else None for side in seen]
            yield Difference(whole, kind, name, None, labels[0], labels[1], cause, _iris(match))
        for old, new in facts:
            why = self._causes.of_fact(old, new, seen) or cause
            change: Change = "changed" if old and new else "added" if new else "removed"
            term = next(fact.property for fact in (old, new) if fact)
            texts = [fact.shown if fact else None for fact in (old, new)]
            yield Difference(change, kind, name, term, texts[0], texts[1], why, _iris(match))

    def _neighbours(self, match: Match) -> Cause | None:
        """Why the things that this one is linked to differ: an amendment that came, say."""
        near = {
            self._match_of[place][iri]
            for place, iris in enumerate((match.before, match.after))
            for own in iris
            for iri in self._linked(place, own)
            if iri in self._match_of[place]
        }
        ordered = sorted(near - {match}, key=lambda other: other.key)
        for other, seen in zip(ordered, self._seen(ordered), strict=True):
            found = self._causes.of_thing(*seen)
            if found is not None and found.why != FOLLOWS:
                shown = seen[1] or seen[0]
                return Cause(found.why, f"{found.because} (through {shown.label if shown else other.key})")
        return None

    def _linked(self, place: int, iri: str) -> set[str]:
        touched: Touched = self._links[place]
        return touched.links.get(iri, set())

    def _key(self, place: int) -> Callable[[str], str]:
        def key(iri: str) -> str:
            match = self._match_of[place].get(iri)
            return match.key if match else iri

        return key


def _held(store: LocalStore, things: set[str]) -> set[str]:
    return {node.iri for node in fetch_nodes(store, sorted(things))}


def _iris(match: Match) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return match.before, match.after


def _whole(match: Match, seen: Seen) -> Change | None:
    """What happened to the thing itself."""
    if seen[0] is None or seen[1] is None:
        return "added" if seen[0] is None else "removed"
    if len(match.before) == len(match.after):
        return None
    return "merged" if len(match.before) > len(match.after) else "split"


def _facts(before: Portrait | None, after: Portrait | None) -> Iterator[tuple[Told | None, Told | None]]:
    """The facts that differ, by property; one that went and one that came of a property are one that changed."""
    old, new = (side.facts if side else {} for side in (before, after))
    differing = [key for key in sorted(old.keys() | new.keys()) if not _same(old.get(key), new.get(key))]
    for term in sorted({term for term, _ in differing}):
        keys = [key for key in differing if key[0] == term]
        both = [key for key in keys if key in old and key in new]
        gone = [old[key] for key in keys if key not in new]
        come = [new[key] for key in keys if key not in old]
        yield from ((old[key], new[key]) for key in both)
        if len(gone) == len(come) == 1 and before and after:
            yield gone[0], come[0]
        else:
            yield from ((one, None) for one in gone)
            yield from ((None, one) for one in come)


def _same(one: Told | None, other: Told | None) -> bool:
    return one is not None and other is not None and one.token == other.token
