"""A judgement: whether two as-filed entities are one, how sure, and why in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Label = Literal["same", "different", "unsure"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a pair. `score` is the belief, 0 to 1, that both are one; `hard` forbids any cluster that holds both."""

    label: Label
    score: float
    why: str
    hard: bool = False
    author: str = "rule"  # or the person who decided
    human: bool = False  # decided by a person: goes before every rule


def same(score: float, why: str) -> Judgement:
    """One and the same."""
    return Judgement("same", score, why)


def different(score: float, why: str) -> Judgement:
    """Two, as far as the names go; stronger evidence may still join them through a third."""
    return Judgement("different", score, why)


def apart(score: float, why: str) -> Judgement:
    """Two, on evidence that no chain of likenesses overrides."""
    return Judgement("different", score, why, hard=True)


def unsure(score: float, why: str) -> Judgement:
    """Neither is shown."""
    return Judgement("unsure", score, why)
