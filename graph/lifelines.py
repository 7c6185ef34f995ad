"""Reports of agreements, their changes and their ends -> lifelines: what changes what, and which link no filing holds.

A change names its agreement by title, day and parties; where it names none, its own title without the words of change does
("Amended and Restated Credit Agreement"). Two that fit equally well leave the link open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.titles import Title, own_title, titles_agree
from pactgraph.ontology.dated import date_bounds

LONGEST = 60  # amendments of one agreement; a higher number is misread


@dataclass(frozen=True, slots=True)
class Claim:
    """What one report says of the agreement that it changes."""

    filed: str  # the as-filed node that says so
    title: str = ""
    day: str | None = None  # ISO, as precise as filed
    number: int | None = None  # of this amendment: 3 in "Amendment No. 3"


@dataclass(frozen=True, slots=True)
class Step:
    """One agreement as believed: an original, a restatement, an amendment or an end."""

    iri: str
    titles: tuple[str, ...]
    days: tuple[str, ...]  # ISO, as filed
    parties: frozenset[str]
    events: frozenset[str]  # "entry", "amendment", …
    claims: tuple[Claim, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether it is nothing but a change or an end of another."""
        return self.events <= {"amendment", "termination"} and bool(self.events)

    @property
    def numbered(self) -> bool:
        """Whether its number is that of an amendment."""
        return "amendment" in self.events and not self.events & {"restatement", "termination"}

    @property
    def first(self) -> str:
        """The first day that it may bear; "" where none is known."""
        bounds = [found[0] for day in self.days if (found := date_bounds(day))]
        return min(bounds, default="")


@dataclass(frozen=True, slots=True)
class Missing:
    """A link that no filing holds: an agreement that was changed, or an earlier amendment."""

    title: str
    day: str | None
    number: int | None  # None: the agreement itself
    agreement: str | None  # the one that it belongs to, where that is held
    expected_by: tuple[str, ...]  # the steps that refer to it
    parties: tuple[str, ...]
    filed: tuple[str, ...]


def link_steps(steps: Iterable[Step]) -> dict[str, str]:
    """By step: the one agreement that it amends, restates or ends, where it is held or spoken of."""
    listed = sorted(steps, key=lambda step: step.iri)
    by_party: dict[str, list[Step]] = defaultdict(list)
    for step in listed:
        if not step.changes:
            for party in step.parties:
                by_party[party].append(step)
    found: dict[str, str] = {}
    for step in listed:
        near = {other.iri: other for party in sorted(step.parties) for other in by_party[party] if other.iri != step.iri}
        target = next((held for claim in claims_of(step) if (held := _target(step, claim, near.values()))), None)
        if target is not None and found.get(target) != step.iri:
            found[step.iri] = target
    return found


def claims_of(step: Step) -> tuple[Claim, ...]:
    """What it says of the agreement that it changes, else what its own title says; none for an original."""
    if step.claims or not step.events & {"amendment", "restatement", "termination"}:
        return step.claims
    return tuple(Claim("", title) for title in step.titles if own_title(title))[:1]


def _target(step: Step, claim: Claim, held: Iterable[Step]) -> str | None:
    title = own_title(claim.title)
    if not title and claim.day is None:
        return None
    ranked = [(rank, other) for other in held if (rank := _fit(step, claim, title, other)) is not None]
    if not ranked:
        return None
    best = max(rank for rank, _ in ranked)
    fitting = [other for rank, other in ranked if rank == best]
    restated = sorted((other for other in fitting if "restatement" in other.events), key=lambda one: (one.first, one.iri))
    if len(fitting) > 1:
        return restated[-1].iri if restated else None
    return fitting[0].iri


def _fit(step: Step, claim: Claim, title: Title, other: Step) -> tuple[bool, bool, int] | None:
    """How well another step is what a claim speaks of: same day, same title, shared parties. None where it is not."""
    names = [own_title(one) for one in other.titles]
    if title and not any(titles_agree(title, name) for name in names):
        return None
    same_day = claim.day is not None and any(_overlap(claim.day, day) for day in other.days)
    if claim.day is not None and other.days and not same_day:
        return None
    if not same_day and (not title or (step.first and other.first >= step.first)):
        return None
    shared = len(step.parties & other.parties)
    if not same_day and shared < min(2, len(step.parties)):
        return None
    return (same_day, title in names, shared)


def _overlap(one: str, other: str) -> bool:
    first, second = date_bounds(one), date_bounds(other)
    return first is not None and second is not None and first[0] <= second[1] and second[0] <= first[1]


def find_missing(steps: Iterable[Step], links: dict[str, str]) -> list[Missing]:
    """The links that are spoken of and that no filing holds, ordered by the first step that refers to each."""
    listed = sorted(steps, key=lambda step: step.iri)
    by_iri = {step.iri: step for step in listed}
    lines: dict[object, list[tuple[Step, Claim]]] = defaultdict(list)
    for step in listed:
        for claim in step.claims[:1]:
            lines[_line(step, claim, links)].append((step, claim))
    found = []
    for line in lines.values():
        target = by_iri.get(links.get(line[0][0].iri, ""))
        found += [one for one in (_missing_original(line, target), *_missing_numbers(line, target)) if one is not None]
    return sorted(found, key=lambda one: (one.expected_by, one.number or 0))


def _line(step: Step, claim: Claim, links: dict[str, str]) -> object:
    """What changes of one agreement share, held or not."""
    return links.get(step.iri) or (own_title(claim.title), claim.day, step.parties)


def _missing_original(line: list[tuple[Step, Claim]], target: Step | None) -> Missing | None:
    if target is not None and target.events - {"mention"}:
        return None
    return _missing(line, target, None)


def _missing_numbers(line: list[tuple[Step, Claim]], target: Step | None) -> list[Missing]:
    """Every number below the highest that no amendment bears; a restatement counts restatements."""
    told = {claim.number for step, claim in line if claim.number and step.numbered}
    numbers = range(1, min(max(told, default=0), LONGEST))
    return [_missing(line, target, number) for number in numbers if number not in told]


def _missing(line: list[tuple[Step, Claim]], target: Step | None, number: int | None) -> Missing:
    referring = [(step, claim) for step, claim in line if number is None or (step.numbered and (claim.number or 0) > number)]
    titles = [claim.title for _, claim in referring if claim.title] or list(target.titles if target else ())
    days = [claim.day for _, claim in referring if claim.day]
    return Missing(
        title=min(titles, default=""),
        day=min(days, default=None),
        number=number,
        agreement=target.iri if target else None,
        expected_by=tuple(sorted({step.iri for step, _ in referring})),
        parties=tuple(sorted({party for step, _ in referring for party in step.parties})),
        filed=tuple(sorted({claim.filed for _, claim in referring if claim.filed})),
    )
