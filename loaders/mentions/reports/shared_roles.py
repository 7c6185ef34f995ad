"""Agreements of one report -> the same, each party with the role that another of them tells: an amendment what it amends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pactgraph.ontology.records import Agreement, Fact, Party

_Told = tuple[Fact[str] | None, Fact[str] | None]  # the title and day of an agreement
_Named = tuple[str, str | None]
_ANY = "any day"
_BY_KIND = "role by kind"  # the rule of a role that no word tells


def share_roles(agreements: Sequence[Agreement]) -> list[Agreement]:
    """The agreements; a role that only the kind gave yields to the one that words give in the agreement beside.

    An amendment whose own name tells no kind is of the kind of what it amends, and its parties have their roles in that.
    """
    beside = _Beside(agreements)
    agreements = [_of_kind_amended(agreement, beside.changed_by(agreement)) for agreement in agreements]
    beside = _Beside(agreements)
    shared = [_with_roles(each, _told_beside(beside.tied_to(each))) for each in agreements]
    buyers = {party.name.value: party.role for each in shared if each.kind.value == "merger" for party in each.parties}
    return [_seeking_votes(agreement, buyers) if agreement.kind.value == "voting_support" else agreement for agreement in shared]


class _Beside:
    """Agreements of one report, found by the title and day of each and of what it changes."""

    def __init__(self, agreements: Sequence[Agreement]) -> None:
        self._agreements = agreements
        self._titled: defaultdict[_Named, list[int]] = defaultdict(list)
        self._changing: defaultdict[_Named, list[int]] = defaultdict(list)
        for number, agreement in enumerate(agreements):
            _list(self._titled, (agreement.title, agreement.date), number)
            if agreement.amends is not None:
                _list(self._changing, (agreement.amends.title, agreement.amends.date), number)

    def changed_by(self, change: Agreement) -> list[Agreement]:
        """The agreements that one is said to change, in their order."""
        amends = change.amends
        return self._others(change, _listed(self._titled, (amends.title, amends.date)) if amends is not None else [])

    def tied_to(self, agreement: Agreement) -> list[Agreement]:
        """The agreements that one is said to change, and those said to change it, in their order."""
        amends = agreement.amends
        changed = _listed(self._titled, (amends.title, amends.date)) if amends is not None else []
        return self._others(agreement, [*changed, *_listed(self._changing, (agreement.title, agreement.date))])

    def _others(self, agreement: Agreement, numbers: Iterable[int]) -> list[Agreement]:
        others = (self._agreements[number] for number in sorted(set(numbers)))
        return [other for other in others if other is not agreement]


def _list(places: defaultdict[_Named, list[int]], told: _Told, number: int) -> None:
    title, day = told
    if title is not None:
        places[title.value, day.value if day else None].append(number)
        places[title.value, _ANY].append(number)


def _listed(places: Mapping[_Named, list[int]], told: _Told) -> list[int]:
    """The numbers under the same title, and the same day where both are known."""
    title, day = told
    if title is None:
        return []
    days = (day.value, None) if day else (_ANY,)
    return [number for each in days for number in places.get((title.value, each), ())]


def _of_kind_amended(agreement: Agreement, changed: Iterable[Agreement]) -> Agreement:
    """An amendment "to the agreement dated as of May 1" with the kind that is told of that agreement, one of the `changed`."""
    if agreement.kind.value != "other" or agreement.amends is None:
        return agreement
    for other in changed:
        if other.kind.value != "other":
            roles = {party.name.value: party.role for party in other.parties if party.role is not None}
            return _with_roles(agreement.model_copy(update={"kind": other.kind}), roles)
    return agreement


def _told_beside(others: Iterable[Agreement]) -> dict[str, Fact[str]]:
    """The roles in words of the parties in the `others`: what an agreement changes, or what changes it."""
    told: dict[str, Fact[str]] = {}
    for other in others:
        for party in other.parties:
            if party.role is not None and party.role.rule != _BY_KIND:
                told.setdefault(party.name.value, party.role)
    return told


def _with_roles(agreement: Agreement, told: dict[str, Fact[str]]) -> Agreement:
    if not any(_yields(party, told) for party in agreement.parties):
        return agreement
    parties = tuple(
        party.model_copy(update={"role": told[party.name.value]}) if _yields(party, told) else party
        for party in agreement.parties
    )
    return agreement.model_copy(update={"parties": parties})


def _yields(party: Party, told: dict[str, Fact[str]]) -> bool:
    return party.name.value in told and (party.role is None or party.role.rule == _BY_KIND)


def _seeking_votes(agreement: Agreement, roles: dict[str, Fact[str] | None]) -> Agreement:
    """A voting agreement whose parties buy in the merger beside it: there they seek the votes, they issue nothing."""
    told = {name: role for name, role in roles.items() if role is not None and "buyer" in role.value}
    return _with_roles(agreement, told)
