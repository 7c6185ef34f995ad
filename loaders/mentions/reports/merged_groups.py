"""Groups of sightings that speak of one deal -> one group: a facility and its agreement, a heading and what it heads."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pactgraph.loaders.mentions.reports.agreement_groups import LOOSE, OTHER_ONE, Group, acts, kinds_of
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.tenors import run_differently


def merge_groups(groups: Iterable[Group], own: Iterable[int]) -> list[Group]:
    """The groups; one without counterparty is joined with another of its kind and day: a facility and its agreement are one."""
    ours = frozenset(own)
    kept: list[Group] = []
    waiting: list[Group] = []
    for group in groups:
        (kept if group.entities() - ours - _actors(group) or not acts(group) else waiting).append(group)
    for group in [group for group in kept if _is_heading(group)]:
        mate = next((other for other in kept if _repeats(group, other, ours)), None)
        if mate is not None:
            mate.spans.extend(group.spans)
            kept.remove(group)
    kept = [group for group in kept if not _is_told_singly(group, kept, ours)]
    for group in waiting:
        mate = next((other for other in kept if _is_same_deal(group, other)), None)
        if mate is None:
            kept.append(group)
        else:
            mate.sightings.extend(group.sightings)
            mate.spans.extend(group.spans)
            _take_over_changes(mate, group, kept)
    for group in kept:
        if group.changes is not None and group.changes is not group:
            group.changes.changed_by = group.changes.changed_by or group
    return sorted(kept, key=lambda group: group.sightings[0].name.start)


def _take_over_changes(mate: Group, group: Group, kept: list[Group]) -> None:
    """Let `mate` change what `group` changes, and what changed `group` change `mate`.

    "Restated its credit facility. … the Restated Credit Agreement restates the Credit Agreement dated …": the facility is it.
    """
    if mate.changes is not None and mate.changes is not group.changes and _is_loosely_told(group.changes):
        kept[:] = [other for other in kept if other is not group.changes]
    mate.changes = mate.changes or (group.changes if group.changes is not mate else None)
    for other in kept:
        if other.changes is group:
            other.changes = mate if other is not mate else None


def _is_loosely_told(group: Group | None) -> bool:
    """Whether a group is only spoken of by what the deal gives ("its credit facility"), without act, day or term."""
    if group is None or acts(group) or _days(group) or any(s.terms for s in group.sightings):
        return False
    return all(s.name.head in LOOSE for s in group.sightings)


def _is_told_singly(group: Group, kept: Iterable[Group], own: frozenset[int]) -> bool:
    """Whether what a group says of several persons' agreements, the others say of each one's alone."""
    if not group.sightings[0].name.plural or any(s.verb not in {"approve", "none"} for s in group.sightings):
        return False
    persons = group.entities() - own
    singly = [
        other
        for other in kept
        if other is not group and other.changes is not group and acts(other) and kinds_of(other) & kinds_of(group)
    ]
    told = [other.entities() - own for other in singly if not other.sightings[0].name.plural]
    return len(persons) > 1 and persons <= frozenset().union(*told)


def _is_heading(group: Group) -> bool:
    """Whether a group only names an agreement, as a heading does: no verb, no day, no word that sets it apart."""
    if any(sighting.amended for sighting in group.sightings):
        return False  # what an amendment changes
    return not acts(group) and not _days(group) and not any(OTHER_ONE.search(title) for title in group.titles())


def _repeats(group: Group, other: Group, own: frozenset[int]) -> bool:
    theirs = group.entities() - own
    return other is not group and acts(other) and theirs <= other.entities() and bool(kinds_of(group) & kinds_of(other))


def _actors(group: Group) -> frozenset[int]:
    """Who acts in what only says what the deal gives: "Corran Labs entered into a credit facility"."""
    if any(s.name.head not in LOOSE for s in group.sightings):
        return frozenset()
    return frozenset(p.entity for s in group.sightings for p in s.subject if p.entity is not None)


def _days(group: Group) -> set[str]:
    return {date.value for s in group.sightings for date in (s.day, s.dated) if date}


def _is_restated(sighting: Sighting) -> bool:
    """Whether a verb tells that an agreement was made anew: "amended and restated its credit facility"."""
    return sighting.verb == "restate" and not sighting.amended and not sighting.name.proper


_SECURES = re.compile(
    r"(?<!loan\sand\s)(?<!credit\sand\s)(?<!financing\sand\s)\b(?:security|pledge|collateral)\s(?:and\s\w{4,12}\s)?agreement",
    re.I,
)


def _is_same_deal(group: Group, other: Group) -> bool:
    ends = [any(s.verb == "terminate" for s in each.sightings) for each in (group, other)]
    heads = [any(s.name.head == "guaranty" for s in each.sightings) for each in (group, other)]
    secures = [any(_SECURES.search(title) for title in each.titles()) for each in (group, other)]
    if heads[0] != heads[1] or secures[0] != secures[1] or run_differently(group.titles(), other.titles()):
        return False  # who guarantees or secures a loan makes an agreement of its own, as does who lends for another time
    changes = [any("amend" in s.name.head and not _is_restated(s) for s in each.sightings) for each in (group, other)]
    days = _days(group), _days(other)
    same_day = bool(days[0] & days[1]) or not days[0]
    return (
        acts(other) and ends[0] == ends[1] and changes[0] == changes[1] and same_day and bool(kinds_of(group) & kinds_of(other))
    )
