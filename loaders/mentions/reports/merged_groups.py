"""Groups of sightings that speak of one deal -> one group: a facility and its agreement, a heading and what it heads."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable
from heapq import merge
from itertools import product

from pactgraph.loaders.mentions.reports.group import LOOSE, OTHER_ONE, Group, acts, kinds_of
from pactgraph.loaders.mentions.wording.tenors import run_differently

_Deal = tuple[tuple[bool, ...], str, str | None]  # what tells it from others, its kind, and a day of it


def merge_groups(groups: Iterable[Group], own: Iterable[int]) -> list[Group]:
    """The groups; one without counterparty is joined with another of its kind and day: a facility and its agreement are one."""
    ours = frozenset(own)
    named: list[Group] = []
    waiting: list[Group] = []
    for group in groups:
        (named if group.entities() - ours - _actors(group) or not acts(group) else waiting).append(group)
    named = _without_headings(named, ours)
    told = _Singly(named, ours)
    kept = _Kept(group for group in named if not told.of_each(group))
    for group in waiting:
        mate = kept.mate_of(group)
        if mate is None:
            kept.add(group)
        else:
            kept.join(mate, group)
    for group in kept.groups():
        if group.changes is not None and group.changes is not group:
            group.changes.changed_by = group.changes.changed_by or group
    return sorted(kept.groups(), key=lambda group: group.sightings[0].name.start)


def _without_headings(groups: list[Group], own: frozenset[int]) -> list[Group]:
    """The groups without those that only name another of them; what those speak of is told of it."""
    acting: defaultdict[Hashable, list[int]] = defaultdict(list)  # numbers of groups, by kind and by party
    for number, group in enumerate(groups):
        if acts(group):
            for key in kinds_of(group) | group.entities():
                acting[key].append(number)
    headings: set[Group] = set()
    for group in groups:
        theirs = group.entities() - own
        if _is_heading(group):
            ways = [[acting[kind] for kind in kinds_of(group)], *([acting[entity]] for entity in theirs)]
            likely = merge(*min(ways, key=lambda lists: sum(map(len, lists))))
            mate = next((groups[number] for number in likely if _repeats(group, groups[number], theirs)), None)
            if mate is not None:
                mate.spans.extend(group.spans)
                headings.add(group)
    return [group for group in groups if group not in headings]


class _Singly:
    """Groups that tell of one agreement each, by their parties."""

    def __init__(self, groups: Iterable[Group], own: frozenset[int]) -> None:
        self._own = own
        self._by_party: defaultdict[int, list[Group]] = defaultdict(list)
        for group in groups:
            if acts(group) and not group.sightings[0].name.plural:
                for party in group.entities() - own:
                    self._by_party[party].append(group)

    def of_each(self, group: Group) -> bool:
        """Whether what a group says of several persons' agreements, the others say of each one's alone."""
        if not group.sightings[0].name.plural or not group.told.verbs <= {"approve", "none"}:
            return False
        persons = group.entities() - self._own
        return len(persons) > 1 and all(any(_is_alone(group, each) for each in self._by_party[one]) for one in persons)


def _is_alone(group: Group, other: Group) -> bool:
    return other.changes is not group and not kinds_of(other).isdisjoint(kinds_of(group))


class _Kept:
    """The groups that stay, in their order, found by what one deal has in common; a list may hold one that no longer fits."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._groups: list[Group] = []
        self._numbers: dict[Group, int] = {}
        self._gone: set[Group] = set()
        self._deals: defaultdict[_Deal, list[int]] = defaultdict(list)
        self._changing: defaultdict[Group, list[Group]] = defaultdict(list)  # groups by what they change
        for group in groups:
            self.add(group)

    def groups(self) -> list[Group]:
        return [group for group in self._groups if group not in self._gone]

    def add(self, group: Group) -> None:
        self._numbers[group] = len(self._groups)
        self._groups.append(group)
        self._note_deals(group, group.told.days)
        self._note_change(group)

    def _note_deals(self, group: Group, days: Iterable[str]) -> None:
        if acts(group):
            for deal in product((_traits(group),), kinds_of(group), (None, *days)):
                numbers = self._deals[deal]
                place = bisect_left(numbers, self._numbers[group])
                if self._numbers[group] not in numbers[place : place + 1]:
                    numbers.insert(place, self._numbers[group])

    def _note_change(self, group: Group) -> None:
        if group.changes is not None:
            self._changing[group.changes].append(group)

    def mate_of(self, group: Group) -> Group | None:
        """The first group of the same deal."""
        deals = product((_traits(group),), kinds_of(group), group.told.days or (None,))
        alike = merge(*(self._deals.get(deal, []) for deal in deals))
        likely = (other for number in alike if (other := self._groups[number]) not in self._gone)
        return next((other for other in likely if _is_same_deal(group, other)), None)

    def join(self, mate: Group, group: Group) -> None:
        """Let `mate` tell what `group` does, change what it changes, and be changed by what changed it.

        "Restated its credit facility. … the Restated Credit Agreement restates the Credit Agreement dated …": the facility is it.
        """
        before = _traits(mate), len(kinds_of(mate))
        mate.sightings.extend(group.sightings)
        mate.spans.extend(group.spans)
        alike = before == (_traits(mate), len(kinds_of(mate)))
        self._note_deals(mate, group.told.days if alike else mate.told.days)
        if mate.changes is not None and mate.changes is not group.changes and _is_loosely_told(group.changes):
            self._gone |= {group.changes} if group.changes is not None and group.changes in self._numbers else set()
        mate.changes = mate.changes or (group.changes if group.changes is not mate else None)
        self._note_change(mate)
        for other in self._changing.pop(group, ()):
            if other.changes is group:
                other.changes = mate if other is not mate else None
                self._note_change(other)


def _is_loosely_told(group: Group | None) -> bool:
    """Whether a group is only spoken of by what the deal gives ("its credit facility"), without act, day or term."""
    if group is None or acts(group) or group.told.days or any(s.terms for s in group.sightings):
        return False
    return all(s.name.head in LOOSE for s in group.sightings)


def _is_heading(group: Group) -> bool:
    """Whether a group only names an agreement, as a heading does: no verb, no day, no word that sets it apart."""
    if any(sighting.amended for sighting in group.sightings):
        return False  # what an amendment changes
    return not acts(group) and not group.told.days and not any(OTHER_ONE.search(title) for title in group.titles())


def _repeats(group: Group, other: Group, theirs: frozenset[int]) -> bool:
    return other is not group and acts(other) and theirs <= other.entities() and not kinds_of(group).isdisjoint(kinds_of(other))


def _actors(group: Group) -> frozenset[int]:
    """Who acts in what only says what the deal gives: "Corran Labs entered into a credit facility"."""
    if any(s.name.head not in LOOSE for s in group.sightings):
        return frozenset()
    return frozenset(p.entity for s in group.sightings for p in s.subject if p.entity is not None)


def _traits(group: Group) -> tuple[bool, ...]:
    """What groups of one deal have alike: who guarantees or secures a loan makes an agreement of its own."""
    told = group.told
    return "terminate" in told.verbs, "guaranty" in told.heads, told.secures, told.changing


def _is_same_deal(group: Group, other: Group) -> bool:
    """Whether of two groups of one day neither names another time to run: who lends for that is of another deal."""
    days = group.told.days
    if (days and days.isdisjoint(other.told.days)) or run_differently(group.told.tenors, other.told.tenors):
        return False
    return _traits(group) == _traits(other) and not kinds_of(group).isdisjoint(kinds_of(other))
