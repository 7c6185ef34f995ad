"""As-filed organizations and persons -> who is who: clusters of them, and the judgements that make the clusters.

`find_profiles -> candidate_pairs -> judge -> cluster_profiles`. The same entities in any order give the same clusters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.as_filed import AsFiled
from pactgraph.graph.blocking import candidate_pairs
from pactgraph.graph.clusters import JudgedPair, cluster_profiles
from pactgraph.graph.judgements import Judgement
from pactgraph.graph.judging import judge
from pactgraph.graph.profiles import Profile, find_profiles


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on two as-filed entities, each named by the smallest as-filed IRI of its name."""

    left: str
    right: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who. Judgements that two plain strangers are different are left out: they go without saying."""

    clusters: tuple[tuple[str, ...], ...]  # as-filed IRIs, sorted; ordered by the smallest
    judged: tuple[Judged, ...]  # ordered by left, right


def resolve(things: Iterable[AsFiled]) -> Resolution:
    """Judge all pairs that may be one, and cluster what is."""
    profiles = find_profiles(things)
    pairs = [judge_pair(left, right) for left, right in candidate_pairs(profiles)]
    clusters = [tuple(sorted(iri for profile in group for iri in profile.iris)) for group in cluster_profiles(profiles, pairs)]
    told = [pair for pair in pairs if pair.judgement.label != "different" or pair.judgement.hard]
    judged = [Judged(pair.left.iris[0], pair.right.iris[0], pair.judgement) for pair in told]
    return Resolution(tuple(sorted(clusters)), tuple(sorted(judged, key=lambda one: (one.left, one.right))))


def judge_pair(left: Profile, right: Profile) -> JudgedPair:
    """Judge two profiles on what one source says of both, else on their full names."""
    common = min(left.sources.keys() & right.sources.keys(), default=None)
    if common is None:
        return JudgedPair(left, right, judge(left.whole, right.whole), together=False)
    return JudgedPair(left, right, judge(left.at(common), right.at(common)), together=True)
