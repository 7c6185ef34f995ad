"""The names of a loan -> how long it runs by them: the "364-day" and the "five year" facility of one bank are two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import lru_cache

from pactgraph.loaders.mentions.terms.numerals import word_number

_TENOR = re.compile(
    r"(?<![\w.,$€£%])(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[\s-]"
    r"(day|month|year)(?!\w)",
    re.I,
)


def tenors(names: Iterable[str]) -> frozenset[str]:
    """The periods that the names bear, years told in months; none where no name bears one."""
    return frozenset().union(*(_tenors(name) for name in names))


@lru_cache(maxsize=1024)  # each name is held against many others
def _tenors(name: str) -> frozenset[str]:
    return frozenset(_period(match) for match in _TENOR.finditer(name))


def _period(tenor: re.Match[str]) -> str:
    count, unit = word_number(tenor[1]) or 0, tenor[2].lower()
    return f"{count * 12} month" if unit == "year" else f"{count} {unit}"


def run_differently(mine: Set[str], theirs: Set[str]) -> bool:
    """Whether the names on both sides bear periods, and not one that is the same."""
    return bool(mine and theirs) and mine.isdisjoint(theirs)
