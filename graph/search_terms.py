"""Filters of agreements -> a graph pattern."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import get_args

from pactgraph.graph.nodes import values_block
from pactgraph.ontology.namespaces import EVENT, KIND, XSD
from pactgraph.ontology.records import AgreementEvent, AgreementKind

KINDS: tuple[str, ...] = get_args(AgreementKind)
EVENTS: tuple[str, ...] = get_args(AgreementEvent)


@dataclass(frozen=True, slots=True)
class AgreementFilter:
    """What agreements are wanted."""

    party: str | None = None
    compound: str | None = None
    kind: str | None = None
    event: str | None = None
    since: str | None = None
    until: str | None = None

    @classmethod
    def of(cls, filters: Mapping[str, str | date | None]) -> AgreementFilter:
        """From keywords. Raises TypeError for one that there is not, ValueError for a value that it cannot have."""
        known = {one.name for one in fields(cls)}
        if wrong := sorted(set(filters) - known):
            raise TypeError(f"agreements are not filtered by {', '.join(wrong)}, but by {', '.join(sorted(known))}")
        plain = {key: value.isoformat() if isinstance(value, date) else value for key, value in filters.items()}
        wanted = cls(**plain)
        _require(wanted.kind, KINDS, "kind")
        _require(wanted.event, EVENTS, "event")
        days = {name: date.fromisoformat(day).isoformat() for name in ("since", "until") if (day := getattr(wanted, name))}
        return replace(wanted, **days)


def _require(value: str | None, allowed: tuple[str, ...], what: str) -> None:
    if value is not None and value not in allowed:
        raise ValueError(f"{value!r} is no {what}: {', '.join(allowed)}")


def agreement_pattern(wanted: AgreementFilter, parties: Iterable[str], subjects: Iterable[str]) -> str:
    """The pattern of the agreements wanted, as `?x`; `parties` and `subjects` are what the names in it stand for."""
    steps = ["?x a pact:Agreement ."]
    if wanted.party:
        steps.append(f"{values_block('p', parties)} ?x pact:party ?p .")
    if wanted.compound:
        steps.append(f"{values_block('c', subjects)} ?x pact:subject ?c .")
    if wanted.kind:
        steps.append(f"?x pact:kind <{KIND}{wanted.kind}> .")
    if wanted.event:
        steps.append(f"?x pact:hasEvent/pact:event <{EVENT}{wanted.event}> .")
    if wanted.since:
        steps.append(f'?x pact:latest ?latest FILTER(?latest >= "{wanted.since}"^^<{XSD}date>)')
    if wanted.until:
        steps.append(f'?x pact:earliest ?earliest FILTER(?earliest <= "{wanted.until}"^^<{XSD}date>)')
    return " ".join(steps)
