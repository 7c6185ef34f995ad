"""Judged pairs -> clusters: connected components in which no two are known to be different.

Pairs are taken by score, then by how much is filed under their names, so the order of loading never matters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.identity.judgements import Judgement
from pactgraph.graph.identity.names import jurisdictions_agree
from pactgraph.graph.identity.profiles import Profile


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two profiles, as one source or two sources told of them, and the verdict."""

    left: Profile
    right: Profile
    judgement: Judgement
    together: bool  # judged on what one source says of both


def cluster_profiles(profiles: list[Profile], judged: Iterable[JudgedPair]) -> list[list[Profile]]:
    """Profiles that are one, each cluster and all of them in the order of the profiles."""
    joined = _Components(profiles)
    pairs = list(judged)
    for pair in pairs:
        if pair.judgement.hard and (pair.judgement.human or not _share_scheme(pair)):
            joined.forbid(pair.left.number, pair.right.number)
    decided = [pair for pair in pairs if pair.judgement.human and pair.judgement.label == "same"]
    for pair in decided:
        joined.unite(pair.left.number, pair.right.number)
    for pair in sorted(_clear(pairs, joined), key=_order):
        joined.join(pair.left.number, pair.right.number)
    return [[profiles[number] for number in numbers] for numbers in joined.groups()]


def _share_scheme(pair: JudgedPair) -> bool:
    """Whether the identifiers of whole clusters will tell: a number that was misread in one filing parts nothing for good."""
    schemes = [{scheme for scheme, _ in profile.whole.identifiers} for profile in (pair.left, pair.right)]
    return bool(schemes[0] & schemes[1])


def _order(pair: JudgedPair) -> tuple[object, ...]:
    weight = min(len(pair.left.iris), len(pair.right.iris))
    return (-pair.judgement.score, not pair.together, -weight, pair.left.number, pair.right.number)


def _clear(pairs: list[JudgedPair], joined: _Components) -> list[JudgedPair]:
    """The joining pairs, without those that would tie one profile equally well to two that are different.

    "J. Moss" beside John and James Moss is neither.
    """
    joins = [pair for pair in pairs if pair.judgement.label == "same" and not pair.judgement.human]
    apart = {joined.roots(pair.left.number, pair.right.number) for pair in pairs if pair.judgement.hard}
    near: dict[int, list[tuple[int, JudgedPair]]] = defaultdict(list)
    for pair in joins:
        near[pair.left.number].append((pair.right.number, pair))
        near[pair.right.number].append((pair.left.number, pair))
    foes: dict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        foes[one].add(other)
        foes[other].add(one)
    torn = {key for found in near.values() for key in _torn(found, joined, foes)} if apart else set()
    return [pair for pair in joins if _key(pair) not in torn]


def _torn(found: list[tuple[int, JudgedPair]], joined: _Components, foes: dict[int, set[int]]) -> Iterator[tuple[int, int]]:
    """Of the pairs of one profile, each with the other one's number, those that tie it equally well to two that are different."""
    ties: dict[tuple[int, tuple[float, bool]], list[tuple[int, int]]] = defaultdict(list)
    for number, pair in found:
        ties[joined.roots(number, number)[0], _strength(pair)].append(_key(pair))
    for (root, strength), keys in ties.items():
        for foe in foes.get(root, ()):
            if (foe, strength) in ties and (foe != root or len(keys) > 1):
                yield from keys


def _strength(pair: JudgedPair) -> tuple[float, bool]:
    return (pair.judgement.score, pair.together)


def _key(pair: JudgedPair) -> tuple[int, int]:
    return (pair.left.number, pair.right.number)


class _Components:
    """Disjoint sets of profile numbers that refuse to join what is known to be different."""

    def __init__(self, profiles: list[Profile]) -> None:
        self._parent = list(range(len(profiles)))
        self._members = [[number] for number in self._parent]
        self._apart: list[set[int]] = [set() for _ in profiles]
        self._numbers = [_identifiers(profile) for profile in profiles]
        self._places = [{profile.whole.jurisdiction} - {None} for profile in profiles]

    def forbid(self, one: int, other: int) -> None:
        self._apart[one].add(other)
        self._apart[other].add(one)

    def join(self, one: int, other: int) -> bool:
        """Join two sets where nothing speaks against it; the smaller root stays."""
        first, second = self.roots(one, other)
        if first == second or self._conflict(first, second):
            return first == second
        self.unite(first, second)
        return True

    def unite(self, one: int, other: int) -> None:
        """Join two sets whatever speaks against it: a person decided so."""
        first, second = self.roots(one, other)
        if first == second:
            return
        self._parent[second] = first
        self._members[first] += self._members[second]
        self._apart[first] |= self._apart[second]
        for scheme, values in self._numbers[second].items():
            self._numbers[first].setdefault(scheme, set()).update(values)
        self._places[first] |= self._places[second]

    def roots(self, one: int, other: int) -> tuple[int, int]:
        """The sets of two, the smaller first."""
        first, second = sorted((self._root(one), self._root(other)))
        return first, second

    def groups(self) -> list[list[int]]:
        return [sorted(self._members[number]) for number, parent in enumerate(self._parent) if number == parent]

    def _root(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def _conflict(self, first: int, second: int) -> bool:
        for scheme in ("cik", "lei", "ein"):  # the first scheme that both have decides
            one, two = self._numbers[first].get(scheme), self._numbers[second].get(scheme)
            if one and two:
                if one & two:
                    break
                return True
        else:
            if self._elsewhere(first, second):
                return True
        return any(self._root(other) == second for other in self._apart[first]) or any(
            self._root(other) == first for other in self._apart[second]
        )

    def _elsewhere(self, first: int, second: int) -> bool:
        """Whether every place that one set gives excludes every place of the other: namesakes, not one that moved."""
        places = [(one, two) for one in self._places[first] for two in self._places[second]]
        return bool(places) and all(jurisdictions_agree(one, two) is False for one, two in places)


def _identifiers(profile: Profile) -> dict[str, set[str]]:
    return {scheme: {value} for scheme, value in profile.whole.identifiers}
