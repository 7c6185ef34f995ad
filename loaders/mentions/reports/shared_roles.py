"""Agreements of one report -> the same, each party with the role that another of them tells: an amendment what it amends."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.ontology.records import Agreement, Fact, Party

_BY_KIND = "role by kind"  # the rule of a role that no word tells


def share_roles(agreements: Sequence[Agreement]) -> list[Agreement]:
    """The agreements; a role that only the kind gave yields to the one that words give in the agreement beside.

    An amendment whose own name tells no kind is of the kind of what it amends, and its parties have their roles in that.
    """
    agreements = [_of_kind_amended(agreement, agreements) for agreement in agreements]
    amending = [each for each in agreements if each.amends is not None]
    shared = [_with_roles(each, _told_beside(each, agreements if each.amends is not None else amending)) for each in agreements]
    buyers = {party.name.value: party.role for each in shared if each.kind.value == "merger" for party in each.parties}
    return [_seeking_votes(agreement, buyers) if agreement.kind.value == "voting_support" else agreement for agreement in shared]


def _of_kind_amended(agreement: Agreement, others: Sequence[Agreement]) -> Agreement:
    """An amendment "to the agreement dated as of May 1" with the kind that is told of that agreement."""
    if agreement.kind.value != "other" or agreement.amends is None:
        return agreement
    for other in others:
        if other is not agreement and other.kind.value != "other" and _changes(agreement, other):
            roles = {party.name.value: party.role for party in other.parties if party.role is not None}
            return _with_roles(agreement.model_copy(update={"kind": other.kind}), roles)
    return agreement


def _told_beside(agreement: Agreement, others: Sequence[Agreement]) -> dict[str, Fact[str]]:
    """The roles in words of the parties in what `agreement` changes, or in what changes it."""
    told: dict[str, Fact[str]] = {}
    for other in others:
        if other is not agreement and (_changes(agreement, other) or _changes(other, agreement)):
            for party in other.parties:
                if party.role is not None and party.role.rule != _BY_KIND:
                    told.setdefault(party.name.value, party.role)
    return told


def _changes(change: Agreement, changed: Agreement) -> bool:
    """Whether one agreement is said to change the other: the titles are the same, and the days where both are known."""
    amends = change.amends
    if amends is None or amends.title is None or changed.title is None or amends.title.value != changed.title.value:
        return False
    return amends.date is None or changed.date is None or amends.date.value == changed.date.value


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
