"""Ingredients of one medicine -> one name: "Zelvora (levodopa and carbidopa) tablets"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.substances.compound_names import MARK, Named, plain_name

_BEFORE = re.compile(rf"(?<![\w-])[A-Z][A-Za-z]{{3,15}}{MARK}{{0,2}} ?\(\Z")
_BETWEEN = re.compile(r"(?:,? and |, |/| ?\+ ?)")
_SUBSTANCES = frozenset({"INN stem", "ingredient"})


def join_combinations(reading: str, formed: Sequence[Named]) -> list[Named]:
    """The names, those that fill a bracket behind a brand as one."""
    names = sorted(formed)
    joined: list[Named] = []
    while names:
        run = _run(reading, names)
        first, last = run[0], run[-1]
        if len(run) > 1 and reading.startswith(")", last.end) and _BEFORE.search(reading, max(0, first.start - 30), first.start):
            joined.append(Named(first.start, last.end, plain_name(reading[first.start : last.end]), "ingredient"))
        else:
            joined += run
        del names[: len(run)]
    return joined


def _run(reading: str, names: Sequence[Named]) -> list[Named]:
    """The names from the first on that a list holds, each of a substance."""
    run = [names[0]]
    for name in names[1:]:
        if name.rule not in _SUBSTANCES or run[-1].rule not in _SUBSTANCES:
            break
        if name.start < run[-1].end or _BETWEEN.fullmatch(reading, run[-1].end, name.start) is None:
            break
        run.append(name)
    return run
