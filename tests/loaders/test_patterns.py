"""Every pattern that reads filings survives text made to exhaust it."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import pactgraph.loaders
from pactgraph.loaders.marks import Marked
from tests.stopwatch import least_seconds

_parser: Any = importlib.import_module("re._parser")
_codes: Any = importlib.import_module("re._constants")
FULL = {1_000: 0.25, 100_000: 0.25}  # characters -> seconds of CPU for one pattern on one attack
QUICK = {1_000: 0.08, 10_000: 0.08}  # what is quadratic fails here too, in a fraction of the time
# One unit each, repeated to the size: what nested or unbounded quantifiers over words, spaces, marks and numbers choke on.
FAMILIES = {
    "one letter": "a",
    "one capital": "A",
    "spaces": " ",
    "line breaks": "\n",
    "tabs and bars": "\t|",
    "lower-case words": "ab ",
    "capitalised words": "Aa ",
    "initials and commas": "A., ",
    "digits": "1",
    "figures with commas": "1,000,",
    "opened quotes and parentheses": '("A ',
    "joining words": "by and between A, and ",
    "redaction marks": "[*",
}


def compiled_patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern held by a module under `pactgraph.loaders`, also inside tuples, mappings and records, by where it stands."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(pactgraph.loaders.__path__, "pactgraph.loaders."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for place, pattern in _patterns_in(value, name, 0):
                found.setdefault(f"{module.name.removeprefix('pactgraph.loaders.')}.{place}", pattern)
    unique: dict[tuple[str, int], str] = {}
    for place, pattern in found.items():
        unique.setdefault((pattern.pattern, pattern.flags), place)
    return {place: found[place] for place in unique.values()}


def _patterns_in(value: object, place: str, depth: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield place, value
    elif depth > 3 or isinstance(value, str | bytes):
        return
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _patterns_in(each, f"{place}[{key!r}]", depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for number, each in enumerate(value):
            yield from _patterns_in(each, f"{place}[{number}]", depth + 1)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _patterns_in(getattr(value, field.name), f"{place}.{field.name}", depth + 1)


PATTERNS = compiled_patterns()


def seconds(pattern: re.Pattern[str], text: str, budget: float) -> float:
    """CPU seconds of finding every match; measured again where it is over the budget, so that noise alone fails no pattern."""
    return least_seconds(lambda: deque(pattern.finditer(text), maxlen=0), budget)


def slow_attacks(pattern: re.Pattern[str], budgets: Mapping[int, float]) -> list[str]:
    """The attacks that take longer than their budget; one too slow at a small size is spared the larger."""
    words = " ".join(re.findall(r"[A-Za-z]{2,}", re.sub(r"\\[A-Za-z]|\?P<\w+>", " ", pattern.pattern)))
    slow = []
    for family, unit in {**FAMILIES, "its own words": f"{words} " if words else "x"}.items():
        for size, budget in budgets.items():
            took = seconds(pattern, (unit * (size // len(unit) + 1))[:size], budget)
            if took > budget:
                slow.append(f"{family} x {size}: {took:.2f} s")
                break
    return slow


def slow_patterns(module: str, budgets: Mapping[int, float]) -> dict[str, list[str]]:
    slow = {place: slow_attacks(pattern, budgets) for place, pattern in PATTERNS.items() if place.partition("._")[0] == module}
    return {place: attacks for place, attacks in slow.items() if attacks}


MODULES = sorted({place.partition("._")[0] for place in PATTERNS})


@pytest.mark.parametrize("module", MODULES)
def test_the_patterns_of_a_module_stay_quick_on_text_made_to_exhaust_them(module: str) -> None:
    assert slow_patterns(module, QUICK) == {}


@pytest.mark.heavy
@pytest.mark.parametrize("module", MODULES)
def test_the_patterns_of_a_module_stay_quick_on_a_hundred_thousand_characters(module: str) -> None:
    assert slow_patterns(module, FULL) == {}


def test_patterns_are_found_inside_records_and_mappings_too() -> None:
    assert any("NOT_CONSIDERATION" in place for place in PATTERNS)
    assert len(PATTERNS) > 100


@pytest.mark.parametrize("bad", [r"(a+)+$", r"^(\s*\w+\s*)*:$", r"\s+$"])
def test_the_attacks_do_catch_a_bad_pattern(bad: str) -> None:
    pattern = re.compile(bad)
    small = {"(a+)+$": "a" * 22 + "!", r"^(\s*\w+\s*)*:$": "ab " * 9 + "!", r"\s+$": " " * 30_000 + "!"}[bad]
    assert seconds(pattern, small, 0.02) > 0.02


def looked_at(parts: Any) -> int:
    """Characters that the parts of a pattern look at, at most: those of their matches, of looks ahead, and one for a border."""
    return parts.getwidth()[1] + sum(map(_ahead, parts)) + 1


def _ahead(part: Any) -> int:
    code, value = part
    if code in (_codes.ASSERT, _codes.ASSERT_NOT):
        return looked_at(value[1]) if value[0] == 1 else 0
    if code is _codes.SUBPATTERN:
        return sum(map(_ahead, value[3]))
    if code is _codes.BRANCH:
        return max(sum(map(_ahead, branch)) for branch in value[1])
    return value[1] * sum(map(_ahead, value[2])) if code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT) else 0


def parsed(pattern: re.Pattern[str]) -> Any:
    return _parser.parse(pattern.pattern, pattern.flags & ~re.U)


MARKED = {
    f"{module.name}.{name}": value
    for module in pkgutil.walk_packages(pactgraph.loaders.__path__, "pactgraph.loaders.")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, Marked)
}


@pytest.mark.parametrize("name", MARKED)
def test_no_match_looks_further_than_is_searched(name: str) -> None:
    one = MARKED[name]
    mark = one.mark if isinstance(one.mark, re.Pattern) else one.mark.compiled
    assert looked_at(parsed(one.compiled)) <= one.after + parsed(mark).getwidth()[0]


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python up to 3.11.4 matches `(?:…){2,4}+` wrongly (cpython issue 106052); `(?>(?:…){2,4})` is right everywhere."""
    possessive = re.compile(r"(?<!\\)\)(?:\{[\d,]+\}|[*?+])\+")
    assert [place for place, pattern in compiled_patterns().items() if possessive.search(pattern.pattern)] == []
    assert possessive.search(r"(?:a|b){2,4}+") and not possessive.search(r"\)*+|(?>(?:a|b){2,4})")
