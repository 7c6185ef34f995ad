"""Several as-filed values of one property -> the one to believe; the others stay in the evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from pactgraph.graph.derivation.evidence import Thing

# EDGAR's place behind a name, which nobody bears: "BRINDLE CORP /DE/", "BRINDLE CORP/MD/"; "Orrin Bank A/S" ends otherwise.
_PLACED = re.compile(r"(?:\s[/\\]\w{2,4}[/\\]?|[/\\]\w{2,3}[/\\])$")


def chosen(things: Iterable[Thing], term: str) -> str | None:
    """The value that most things state; of equals the longest, then the smallest. None where none states one."""
    counted = Counter(value for thing in things for value in thing.all(term))
    return min(counted, key=lambda value: (-counted[value], -len(value), value), default=None)


def chosen_name(names: Iterable[str]) -> str | None:
    """The name to show: without EDGAR's place, not all in capitals where another is not, the most frequent, the longest."""
    counted = Counter(names)
    return min(counted, key=lambda name: (_is_placed(name), name.isupper(), -counted[name], -len(name), name), default=None)


def _is_placed(name: str) -> bool:
    return _PLACED.search(name) is not None


def every(things: Iterable[Thing], term: str) -> list[str]:
    """Every value that any of the things states, sorted."""
    return sorted({value for thing in things for value in thing.all(term)})
