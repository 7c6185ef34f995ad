"""Filters of agreements -> a graph pattern."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypedDict, get_args

from pactgraph.graph.objects.nodes import values_block
from pactgraph.ontology.namespaces import EVENT, KIND, XSD
from pactgraph.ontology.records import AgreementEvent, AgreementKind

KINDS: tuple[str, ...] = get_args(AgreementKind)
EVENTS: tuple[str, ...] = get_args(AgreementEvent)


ORIGINAL = "FILTER NOT EXISTS { ?x pact:amends ?earlier }"
"""`?x` amends, restates and ends nothing: with all that changes it, it counts as one agreement."""


class AgreementKeywords(TypedDict, total=False):
    """The keywords by which agreements are narrowed; days are ISO or dates."""

    party: str | None
    compound: str | None
    kind: str | None
    event: str | None
    since: str | date | None
    until: str | date | None
    amendments: bool


@dataclass(frozen=True, slots=True)
class AgreementFilter:
    """What agreements are wanted; with `amendments` each amendment, restatement and end on its own."""

    party: str | None = None
    compound: str | None = None
    kind: str | None = None
    event: str | None = None
    since: str | None = None
    until: str | None = None
    amendments: bool = False

    @classmethod
    def of(cls, filters: Mapping[str, object]) -> AgreementFilter:
        """From keywords. Raises TypeError for one that there is not, ValueError for a value that it cannot have."""
        known = {one.name for one in fields(cls)}
        if wrong := sorted(set(filters) - known):
            raise TypeError(f"agreements are not filtered by {', '.join(wrong)}, but by {', '.join(sorted(known))}")
        wanted = cls(**{key: _plain(value) for key, value in filters.items()})
        _require(wanted.kind, KINDS, "kind")
        _require(wanted.event, EVENTS, "event")
        days = ((name, getattr(wanted, name)) for name in ("since", "until"))
        told: dict[str, Any] = {name: date.fromisoformat(day).isoformat() for name, day in days if day}
        return replace(wanted, **told)


def _plain(value: object) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _require(value: str | None, allowed: tuple[str, ...], what: str) -> None:
    if value is not None and value not in allowed:
        raise ValueError(f"{value!r} is no {what}: {', '.join(allowed)}")


def agreement_pattern(wanted: AgreementFilter, parties: Iterable[str], subjects: Iterable[str]) -> str:
    """The pattern of the agreements wanted, as `?x`; `parties` and `subjects` are what the names in it stand for.

    Kind and days are those of the agreement itself; party, compound and event may stand in whatever changes it.
    """
    steps = ["?x a pact:Agreement ."]
    if wanted.party:
        steps.append(f"{values_block('p', parties)} {_stated('pact:party ?p', wanted)}")
    if wanted.compound:
        steps.append(f"{values_block('c', subjects)} {_stated('pact:subject ?c', wanted)}")
    if wanted.kind:
        steps.append(f"?x pact:kind <{KIND}{wanted.kind}> .")
    if wanted.event:
        steps.append(_stated(f"pact:hasEvent/pact:event <{EVENT}{wanted.event}>", wanted))
    if wanted.since:
        steps.append(f'?x pact:latest ?latest FILTER(?latest >= "{wanted.since}"^^<{XSD}date>)')
    if wanted.until:
        steps.append(f'?x pact:earliest ?earliest FILTER(?earliest <= "{wanted.until}"^^<{XSD}date>)')
    if not wanted.amendments:
        steps.append(ORIGINAL)
    return " ".join(steps)


def _stated(what: str, wanted: AgreementFilter) -> str:
    """What is said of the agreement, or of anything in its lifeline where that counts as one."""
    if wanted.amendments:
        return f"?x {what} ."
    paper = f"?{what.partition(' ')[0].partition('/')[0].removeprefix('pact:')}Paper"
    return f"{paper} {what} . {paper} pact:amends* ?x ."
