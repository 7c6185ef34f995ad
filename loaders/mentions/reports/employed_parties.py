"""Agreements of one report -> the same; what an employer and its employee sign beside their employment has their roles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.ontology.records import Agreement, AgreementKind, Fact, Party

_BESIDE: frozenset[AgreementKind] = frozenset({"confidentiality", "other"})  # kinds that say nothing of who is what
_UNTOLD = re.compile(r"(?:letter\s)?(?:agreement|letter)", re.I)
# What whoever is employed signs; no indemnification agreement, in which the two are something else.
_OF_SERVICE = re.compile(
    r"\bnon-?\s?(?:compet|disclos|solicit)|\bconfidential|\binvention|\bproprietary|\brestrictive\scovenant", re.I
)


def as_employed(agreements: Sequence[Agreement]) -> list[Agreement]:
    """The agreements; one of a company and a person without roles has those of an employment of the same two.

    A mere "letter agreement" of theirs is about the employment.
    """
    jobs: defaultdict[str, list[Agreement]] = defaultdict(list)  # by the names of their parties
    for each in agreements:
        for name in {party.name.value for party in each.parties} if each.kind.value in PERSONAL else ():
            jobs[name].append(each)
    return [_as_in(agreement, jobs) for agreement in agreements]


def _as_in(agreement: Agreement, jobs: Mapping[str, Sequence[Agreement]]) -> Agreement:
    persons = [party.name.value for party in agreement.parties if party.person]
    if agreement.kind.value not in _BESIDE or len(persons) != 1 or any(party.role for party in agreement.parties):
        return agreement
    title = agreement.title.value if agreement.title else ""
    if not _UNTOLD.fullmatch(title) and not _OF_SERVICE.search(title):
        return agreement
    for job in jobs.get(persons[0], ()):
        roles = {party.name.value: party.role for party in job.parties}
        if all(_is_of_job(roles.get(party.name.value), party) for party in agreement.parties):
            parties = tuple(party.model_copy(update={"role": roles[party.name.value]}) for party in agreement.parties)
            return agreement.model_copy(update={"parties": parties, "kind": _kind(agreement)})
    return agreement


def _is_of_job(role: Fact[str] | None, party: Party) -> bool:
    """Whether a role is that of the employer, or of the person employed."""
    return role is not None and role.value == ("employee" if party.person else "employer")


def _kind(agreement: Agreement) -> Fact[AgreementKind]:
    if agreement.title is None or not _UNTOLD.fullmatch(agreement.title.value):
        return agreement.kind
    return agreement.kind.model_copy(update={"value": "employment"})
