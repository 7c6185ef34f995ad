"""As-filed organizations and persons -> who is who: clusters of them, and the judgements that make the clusters.

`find_profiles -> candidate_pairs -> judge -> cluster_profiles`. The same entities in any order give the same clusters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.blocking import candidate_pairs
from pactgraph.graph.identity.clusters import JudgedPair, cluster_profiles
from pactgraph.graph.identity.decisions import Contradiction, Decision, find_contradictions
from pactgraph.graph.identity.judgements import Judgement
from pactgraph.graph.identity.judging import judge
from pactgraph.graph.identity.profiles import Profile, find_profiles


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on two as-filed entities, each named by the smallest as-filed IRI of its name."""

    left: str
    right: str
    judgement: Judgement
    decision: Decision | None = None  # of a person's verdict: who, when, and which line says so


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who. Judgements that two plain strangers are different are left out: they go without saying."""

    clusters: tuple[tuple[str, ...], ...]  # as-filed IRIs, sorted; ordered by the smallest
    judged: tuple[Judged, ...]  # ordered by left, right
    contradictions: tuple[Contradiction, ...] = ()  # among what people decided; none of it is applied


Judging = Callable[[list[Profile]], Iterable[JudgedPair]]
"""Profiles -> every pair of them that is worth judging, each once and judged, in any order."""


def judge_here(profiles: list[Profile]) -> Iterator[JudgedPair]:
    """Judge in this process, one pair after the other."""
    return (judge_pair(*both) for both in candidate_pairs(profiles))


def resolve(things: Iterable[AsFiled], decisions: Iterable[Decision] = (), judging: Judging = judge_here) -> Resolution:
    """Judge all pairs that may be one, and cluster what is; what people decided goes before what rules judge."""
    known = list(things)
    bearers = {thing.iri for thing in known}
    told = sorted({one for one in decisions if one.left in bearers and one.right in bearers})
    at_odds = find_contradictions(told)
    told = _without(told, at_odds)
    profiles = find_profiles(known, [(one.left, one.right) for one in told if one.verdict == "different"])
    profile_of = {iri: profile for profile in profiles for iri in profile.iris} if told else {}
    by_name = find_contradictions(told, lambda iri: profile_of[iri].number)
    told = _without(told, by_name)
    decided = [JudgedPair(*_in_order(profile_of, one), one.judgement, together=True) for one in told]
    settled = {_key(pair) for pair in decided}
    ruled = [pair for pair in judging(profiles) if _key(pair) not in settled]
    pairs = [*ruled, *decided]
    clusters = [tuple(sorted(iri for profile in group for iri in profile.iris)) for group in cluster_profiles(profiles, pairs)]
    worth = [pair for pair in ruled if pair.judgement.label != "different" or pair.judgement.hard]
    judged = [Judged(pair.left.iris[0], pair.right.iris[0], pair.judgement) for pair in worth]
    judged += [Judged(one.left, one.right, one.judgement, one) for one in told]
    return Resolution(tuple(sorted(clusters)), tuple(sorted(judged, key=lambda one: (one.left, one.right))), (*at_odds, *by_name))


def _without(told: list[Decision], contradictions: Iterable[Contradiction]) -> list[Decision]:
    out = {one for contradiction in contradictions for one in contradiction.decisions}
    return [one for one in told if one not in out]


def _in_order(profile_of: dict[str, Profile], one: Decision) -> tuple[Profile, Profile]:
    left, right = sorted((profile_of[one.left], profile_of[one.right]), key=lambda profile: profile.number)
    return left, right


def _key(pair: JudgedPair) -> tuple[int, int]:
    return pair.left.number, pair.right.number


def judge_pair(left: Profile, right: Profile) -> JudgedPair:
    """Judge two profiles on what one source says of both, else on their full names."""
    common = min(left.sources.keys() & right.sources.keys(), default=None)
    if common is None:
        return JudgedPair(left, right, judge(left.whole, right.whole), together=False)
    return JudgedPair(left, right, judge(left.at(common), right.at(common)), together=True)
