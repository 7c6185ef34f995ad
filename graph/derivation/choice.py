"""Several as-filed values of one property -> the one to believe; the others stay in the evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pactgraph.graph.derivation.evidence import Thing


def chosen(things: Iterable[Thing], term: str) -> str | None:
    """The value that most things state; of equals the longest, then the smallest. None where none states one."""
    counted = Counter(value for thing in things for value in thing.all(term))
    return min(counted, key=lambda value: (-counted[value], -len(value), value), default=None)


def chosen_name(names: Iterable[str]) -> str | None:
    """The name to show: not all in capitals where another is not, then the most frequent, then the longest."""
    counted = Counter(names)
    return min(counted, key=lambda name: (name.isupper(), -counted[name], -len(name), name), default=None)


def every(things: Iterable[Thing], term: str) -> list[str]:
    """Every value that any of the things states, sorted."""
    return sorted({value for thing in things for value in thing.all(term)})
