"""Rows of an answer -> the lines that sum them up: a median by group, or the share of rows that have something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Measure = Literal["median", "share"]
Values = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Summary:
    """What is summed up. Rows of one agreement count once for a share, and once for each figure for a median."""

    measure: Measure
    column: str
    by: str = ""  # column whose values make the groups of a median


def summarise(summary: Summary, rows: Sequence[Values]) -> list[str]:
    """The lines of one summary: what has no figure is left out of a median, and said to be."""
    return _medians(summary, rows) if summary.measure == "median" else [_share(summary, rows)]


def _medians(summary: Summary, rows: Sequence[Values]) -> list[str]:
    from statistics import median

    figures: defaultdict[str, dict[tuple[str | None, str], Decimal]] = defaultdict(dict)
    for row in rows:
        if (value := row.get(summary.column)) is not None:
            figures[row.get(summary.by) or ""][row.get("agreement"), value] = Decimal(value)
    return [
        f"median {summary.column}: {median(found.values()):,} {group} (of {len(found)} known)".replace("  ", " ")
        for group, found in sorted(figures.items())
    ] or [f"median {summary.column}: none known"]


def _share(summary: Summary, rows: Sequence[Values]) -> str:
    everything = {row.get("agreement") for row in rows}
    having = {row.get("agreement") for row in rows if row.get(summary.column) is not None}
    return f"{summary.column}: {len(having)} of {len(everything)}"
