"""Ingredients of one medicine -> one name: "Zelvora (levodopa and carbidopa) tablets", "levodopa-carbidopa"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.substances.compound_names import MARK, Named, plain_name

_BEFORE = re.compile(rf"(?<![\w-])[A-Z][\w-]{{3,15}}{MARK}{{0,2}} ?\(\Z")
_DOSE = r"(?: \d{1,4}(?:\.\d{1,3})? ?(?:mg|mcg|g))?"
_BETWEEN = re.compile(_DOSE + r"(?:,? and |, |/| ?\+ ?)")
_CLOSED = re.compile(_DOSE + r"\)")
_SUBSTANCES = frozenset({"INN stem", "ingredient"})


def join_combinations(reading: str, formed: Sequence[Named]) -> list[Named]:
    """The names, those that fill a bracket behind a brand as one, and those that a hyphen joins."""
    names = _hyphened(reading, sorted(formed))
    joined: list[Named] = []
    while names:
        run = _run(reading, names)
        first, last = run[0], run[-1]
        if len(run) > 1 and _CLOSED.match(reading, last.end) and _BEFORE.search(reading, max(0, first.start - 30), first.start):
            joined.append(Named(first.start, last.end, plain_name(reading[first.start : last.end]), "ingredient"))
        else:
            joined += run
        del names[: len(run)]
    return joined


def _hyphened(reading: str, names: Sequence[Named]) -> list[Named]:
    """The names, two ingredients with a hyphen between as one."""
    joined: list[Named] = []
    for name in names:
        last = joined[-1] if joined else None
        if last and last.rule in _SUBSTANCES and name.rule in _SUBSTANCES and reading[last.end : name.start] == "-":
            joined[-1] = Named(last.start, name.end, plain_name(reading[last.start : name.end]), "ingredient")
        else:
            joined.append(name)
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
