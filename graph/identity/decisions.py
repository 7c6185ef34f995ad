"""What people decided of pairs of as-filed entities, and the decisions that cannot all hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from pactgraph.graph.identity.judgements import Judgement

Verdict = Literal["same", "different"]
Node = Hashable


@dataclass(frozen=True, order=True, slots=True)
class Decision:
    """A person's word on two as-filed entities: a hard constraint on every cluster."""

    left: str  # as-filed IRI, the smaller
    right: str
    verdict: Verdict
    author: str
    day: str  # ISO day or moment, as written down
    why: str = ""
    correction: str = ""  # IRI of the line that says so

    @property
    def judgement(self) -> Judgement:
        """The decision as clusters and the judgements graph have it."""
        words = f"{self.author} decided it on {self.day[:10]}" + (f": {self.why}" if self.why else "")
        same = self.verdict == "same"
        return Judgement(self.verdict, 1.0 if same else 0.0, words, hard=not same, author=self.author, human=True)


@dataclass(frozen=True, order=True, slots=True)
class Contradiction:
    """Decisions that cannot all hold: A is B, B is C, A is not C. None of them is applied."""

    decisions: tuple[Decision, ...]  # sorted


def find_contradictions(decisions: Iterable[Decision], node: Callable[[str], Node] = str) -> list[Contradiction]:
    """The contradictions among decisions, sorted; `node` says which as-filed IRIs are one anyhow.

    Each names the "different" and every "same" on a way between its two sides; contradictions that share a decision are one.
    """
    listed = sorted(set(decisions))
    ties: dict[Node, list[tuple[Node, Decision]]] = defaultdict(list)
    for one in listed:
        if one.verdict == "same":
            left, right = node(one.left), node(one.right)
            ties[left].append((right, one))
            ties[right].append((left, one))
    found = [
        {one, *_between(node(one.left), node(one.right), ties)}
        for one in listed
        if one.verdict == "different" and _connected(node(one.left), node(one.right), ties)
    ]
    return sorted(Contradiction(tuple(sorted(group))) for group in _merged(found))


def _connected(start: Node, end: Node, ties: dict[Node, list[tuple[Node, Decision]]]) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        if here == end:
            return True
        fresh = {other for other, _ in ties.get(here, ())} - seen
        seen |= fresh
        waiting += fresh
    return False


def _between(start: Node, end: Node, ties: dict[Node, list[tuple[Node, Decision]]]) -> set[Decision]:
    """The decisions on any way from one node to another that meets no node twice."""
    import networkx as nx

    if start == end:
        return {one for other, one in ties.get(start, ()) if other == start}
    graph: nx.Graph[Node] = nx.Graph([(here, other) for here, found in ties.items() for other, _ in found])
    graph.add_edge(start, end)
    for edges in nx.biconnected_component_edges(graph):
        ring = {frozenset(edge) for edge in edges}
        if frozenset((start, end)) in ring:
            return {one for here, found in ties.items() for other, one in found if frozenset((here, other)) in ring}
    return set()


def _merged(groups: Sequence[set[Decision]]) -> list[set[Decision]]:
    """Groups that share a decision, joined."""
    merged: list[set[Decision]] = []
    for group in groups:
        near = [other for other in merged if other & group]
        merged = [other for other in merged if not other & group]
        merged.append(group.union(*near))
    return merged
