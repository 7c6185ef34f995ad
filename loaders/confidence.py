"""Record -> the same record, each fact with the share of its rule's facts that were right.

The shares are learnt by benchmarks/calibrate.py from labelled documents, checked by cross-validation over these, and from filings
whose facts were read one by one; they are kept in lexicon/confidence.json as rule -> [share, facts judged]. A rule that neither
judges keeps its fact's own confidence.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from pactgraph.ontology.records import Fact, Mention, Record

Calibrated = TypeVar("Calibrated", bound=Record)
Kept = TypeVar("Kept", bound=Record)


@cache
def confidence_by_rule() -> dict[str, float]:
    """Rule -> share right, between 0 and 1."""
    kept = files("pactgraph.loaders.lexicon").joinpath("confidence.json").read_text(encoding="utf-8")
    return {rule: share for rule, (share, _) in json.loads(kept).items()}


def calibrate(record: Calibrated) -> Calibrated:
    """`record` with calibrated confidences; nothing else changes."""
    shares = confidence_by_rule()
    return _calibrated(record, shares) if shares else record


def _calibrated(record: Calibrated, shares: dict[str, float]) -> Calibrated:
    """Facts are at most four records deep, so the recursion is bounded by the model, not by the input."""
    if isinstance(record, Fact):
        share = shares.get(record.rule)
        # made anew: a copy costs half as much again
        return record if share is None else type(record)(**{**record.__dict__, "confidence": share})
    changed: dict[str, Any] = {}
    for name, value in record.__dict__.items():
        if isinstance(value, Record):
            new: Any = _calibrated(value, shares)
        elif isinstance(value, tuple) and value and isinstance(value[0], Record) and not isinstance(value[0], Mention):
            new = tuple(_calibrated(each, shares) for each in value)
        else:
            continue
        if new is not value:
            changed[name] = new
    return record.model_copy(update=changed) if changed else record


def keep_confident(record: Kept, minimum: float) -> Kept | None:
    """`record` without the facts under `minimum` (0 to 1); None where a fact that it cannot be without is among them.

    An agreement whose kind, a party whose name or an amount whose value is not sure enough goes as a whole; an optional fact goes
    alone.
    """
    if isinstance(record, Fact):
        return record if record.confidence >= minimum else None
    changed: dict[str, Any] = {}
    for name, value in record.__dict__.items():
        if isinstance(value, Record):
            kept: Any = keep_confident(value, minimum)
            if kept is None and type(record).model_fields[name].is_required():
                return None
        elif isinstance(value, tuple) and value and isinstance(value[0], Record) and not isinstance(value[0], Mention):
            kept = tuple(each for each in (keep_confident(each, minimum) for each in value) if each is not None)
        else:
            continue
        if kept is not value:
            changed[name] = kept
    return record.model_copy(update=changed) if changed else record
