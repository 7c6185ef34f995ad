"""The names of papers -> what tells two of a kind apart: a "364-day" and a "five year" facility, two supplements."""

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
# "First Supplemental Indenture", "Twelfth Supplemental Indenture"
_SUPPLEMENT = re.compile(r"\b([A-Za-z]{3,12}(?:st|nd|rd|th))\sSupplemental\sIndenture\b", re.I)


def tenors(names: Iterable[str]) -> frozenset[str]:
    """The periods that the names bear, years told in months, and the numbers of supplements; none where no name bears one."""
    return frozenset().union(*(_tenors(name) for name in names))


@lru_cache(maxsize=1024)  # each name is held against many others
def _tenors(name: str) -> frozenset[str]:
    numbers = {f"{match[1].lower()} supplement" for match in _SUPPLEMENT.finditer(name)}
    return frozenset(_period(match) for match in _TENOR.finditer(name)) | numbers


def _period(tenor: re.Match[str]) -> str:
    count, unit = word_number(tenor[1]) or 0, tenor[2].lower()
    return f"{count * 12} month" if unit == "year" else f"{count} {unit}"


def run_differently(mine: Set[str], theirs: Set[str]) -> bool:
    """Whether the names on both sides bear periods or numbers, and not one that is the same."""
    return bool(mine and theirs) and mine.isdisjoint(theirs)
