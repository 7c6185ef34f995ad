"""How two entities are connected: a shortest chain of agreements and offices, found without loading the graph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.store import Store

MAX_STEPS = 8  # entities on a path at most; farther is no connection that anybody means

_NEXT = """SELECT DISTINCT ?a ?via ?b {{ {frontier}
  {{ ?via pact:party ?a, ?b }}
  UNION {{ ?via pact:holder ?a ; pact:organization ?b }} UNION {{ ?via pact:organization ?a ; pact:holder ?b }}
  UNION {{ ?via pact:subject ?a ; pact:party ?b }} UNION {{ ?via pact:party ?a ; pact:subject ?b }}
  FILTER(?a != ?b) }} ORDER BY ?a ?b ?via"""
_BATCH = 400


@dataclass(frozen=True, slots=True)
class Step:
    """From one entity to the next, by an agreement or an office; all are IRIs."""

    start: str
    via: str
    end: str


def shortest_path(store: Store, starts: Iterable[str], ends: Iterable[str]) -> tuple[Step, ...] | None:
    """The smallest, by IRIs, of the shortest paths from any of `starts` to any of `ends`; None where there is none."""
    goal = set(ends)
    frontier = sorted(set(starts))
    came: dict[str, Step | None] = dict.fromkeys(frontier)
    for _ in range(MAX_STEPS):
        if met := sorted(goal & set(frontier)):
            return _walk_back(came, met[0])
        reached: list[str] = []
        for step in _steps(store, frontier):
            if step.end not in came:
                came[step.end] = step
                reached.append(step.end)
        frontier = sorted(reached)
        if not frontier:
            return None
    return None


def _steps(store: Store, frontier: list[str]) -> Iterable[Step]:
    for start in range(0, len(frontier), _BATCH):
        block = values_block("a", frontier[start : start + _BATCH])
        for one, via, other in store.rows(_NEXT.format(frontier=block)):
            if one and via and other:
                yield Step(one, via, other)


def _walk_back(came: dict[str, Step | None], end: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    while (step := came[end]) is not None:
        steps.append(step)
        end = step.start
    return tuple(reversed(steps))
