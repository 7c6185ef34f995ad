"""What is known of an agreement's life, and a day -> whether it was in force then, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pactgraph.ontology.dated import date_bounds

Verdict = Literal["yes", "possibly", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or an interval within which it lies: both ends inclusive."""

    first: date
    last: date
    filed: tuple[str, ...] = field(default=(), repr=False)  # as-filed things that say so

    def __str__(self) -> str:
        return self.first.isoformat() if self.first == self.last else f"{self.first.isoformat()} to {self.last.isoformat()}"


@dataclass(frozen=True, slots=True)
class Life:
    """What filings say of one agreement."""

    begins: Days | None = None  # the effective date, else the date it bears
    expires: Days | None = None  # by its terms, as last amended
    terminated: tuple[Days, ...] = ()
    restated: tuple[Days, ...] = ()  # another agreement took its place
    changed: tuple[Days, ...] = ()  # amendments


@dataclass(frozen=True, slots=True)
class InForce:
    """The answer: "possibly" where the days are too vague or no end is known, "unknown" where no day is.

    >>> verdict = kg.agreements(kind="supply")[0].in_force_on("2008-01-01")
    >>> verdict.verdict, verdict.reason
    ('possibly', 'made before (2007-02-19), and no end is known')
    """

    verdict: Verdict
    reason: str
    filed: tuple[str, ...] = field(default=(), repr=False)


def in_force(life: Life, on: date) -> InForce:
    """Whether an agreement was in force on a day."""
    return _ended(life, on) or _not_begun(life, on) or _expired(life, on) or _vague(life, on) or _alive(life, on)


def days_of(value: str | None, filed: tuple[str, ...] = ()) -> Days | None:
    """An ISO date, as precise as it is; None where it is none."""
    bounds = date_bounds(value) if value else None
    return Days(date.fromisoformat(bounds[0]), date.fromisoformat(bounds[1]), filed) if bounds else None


def _ended(life: Life, on: date) -> InForce | None:
    for days, what in ((life.terminated, "terminated"), (life.restated, "replaced by its restatement")):
        over = min((end for end in days if end.last <= on), key=lambda end: (end.last, end.filed), default=None)
        if over is not None:
            return InForce("no", f"{what}: {over}", over.filed)
    return None


def _not_begun(life: Life, on: date) -> InForce | None:
    if life.begins is not None and on < life.begins.first:
        return InForce("no", f"made only later: {life.begins}", life.begins.filed)
    return None


def _expired(life: Life, on: date) -> InForce | None:
    if life.expires is None or on <= life.expires.last:
        return None
    later = _later(life, life.expires.last)
    if later is not None and later.first > on:
        return InForce("yes", f"its term ended ({life.expires}), but it was changed or ended only later: {later}", later.filed)
    if later is not None:
        return InForce("possibly", f"its term ended ({life.expires}), but it was changed after that: {later}", later.filed)
    return InForce("no", f"expired: {life.expires}", life.expires.filed)


def _vague(life: Life, on: date) -> InForce | None:
    for end in (*life.terminated, *life.restated):
        if end.first <= on < end.last:
            return InForce("possibly", f"ended some day of {end}", end.filed)
    if life.expires is not None and life.expires.first < on:
        return InForce("possibly", f"expired some day of {life.expires}", life.expires.filed)
    if life.begins is not None and on < life.begins.last:
        return InForce("possibly", f"made some day of {life.begins}", life.begins.filed)
    return None


def _alive(life: Life, on: date) -> InForce:
    if life.begins is None:
        known = _later(life, on)
        return InForce("unknown", "no filing says when it was made", known.filed if known else ())
    later = _later(life, on)
    if later is not None:
        return InForce("yes", f"changed or ended only later: {later}", (*life.begins.filed, *later.filed))
    if life.expires is not None:
        return InForce(
            "yes", f"its term ran until {life.expires}, and no filing ends it before", (*life.begins.filed, *life.expires.filed)
        )
    if on == life.begins.first == life.begins.last:
        return InForce("yes", f"made that day: {life.begins}", life.begins.filed)
    return InForce("possibly", f"made before ({life.begins}), and no end is known", life.begins.filed)


def _later(life: Life, on: date) -> Days | None:
    """The first change or end that certainly came after a day: what is changed or ended then was in force before."""
    after = [days for days in (*life.changed, *life.restated, *life.terminated) if days.first > on]
    return min(after, key=lambda days: (days.first, days.filed), default=None)
