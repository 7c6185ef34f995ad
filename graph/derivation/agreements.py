"""As-filed agreements -> agreements: which reports speak of one and the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.derivation.accounts import Account, join_accounts
from pactgraph.graph.derivation.choice import every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.lifelines import Claim, Step
from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.iris import cluster_iri


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement and every report of it, ordered by IRI."""

    iri: str
    reports: tuple[Thing, ...]
    parties: tuple[str, ...]  # entity IRIs, sorted


def find_agreements(evidence: Evidence, identity: Identity) -> list[Agreement]:
    """Agreements ordered by IRI.

    Two reports are of one agreement where event class, kind, day and parties are the same, and at least two parties are known;
    within one source file the same title may stand for day or parties that one of them leaves out. `join_accounts` then
    joins what speaks of one agreement in other words, or on another day in the filing of its other party.
    """
    clusters: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    for report in evidence.of("AsFiledAgreement"):
        clusters[_key(report, party_entities(evidence, identity, report))].append(report)
    filers = _filers(evidence, identity)
    accounts = [_account(evidence, identity, filers, reports) for reports in clusters.values()]
    agreements = [_agreement(account) for account in join_accounts(accounts)]
    return sorted(agreements, key=lambda agreement: agreement.iri)


def party_entities(evidence: Evidence, identity: Identity, report: Thing) -> tuple[str, ...]:
    """The entities that are parties of one report, sorted."""
    parties = evidence.get("AsFiledParty", report.all("statesParty"))
    return tuple(sorted({identity.entity_of[party.iri] for party in parties if party.iri in identity.entity_of}))


def _key(report: Thing, parties: tuple[str, ...]) -> tuple[object, ...]:
    """Reports with the same key are reports of one agreement."""
    day = report.one("agreementDate")
    changes = (report.one("event") or "").rsplit("/", 1)[-1] in ("amendment", "termination")
    if day is not None and _is_day(day) and len(parties) >= 2:
        return (report.one("kind"), day, parties, changes)
    title = report.one("title")
    if title is None:
        return (report.iri,)
    return (report.source, report.one("kind"), name_key(title), day, parties, changes)


def _is_day(value: str) -> bool:
    bounds = date_bounds(value)
    return bounds is not None and bounds[0] == bounds[1]


def _filers(evidence: Evidence, identity: Identity) -> dict[str, set[str]]:
    """By source file: its registrants."""
    found: dict[str, set[str]] = defaultdict(set)
    for registrant in evidence.of("AsFiledRegistrant"):
        found[registrant.source].add(identity.entity_of[registrant.iri])
    return found


def _account(evidence: Evidence, identity: Identity, filers: dict[str, set[str]], reports: Iterable[Thing]) -> Account:
    ordered = tuple(sorted(reports, key=lambda report: report.iri))
    parties = frozenset(entity for report in ordered for entity in party_entities(evidence, identity, report))
    return Account(ordered, parties, frozenset(who for report in ordered for who in filers.get(report.source, ())))


def _agreement(account: Account) -> Agreement:
    return Agreement(cluster_iri("agreement", account.reports[0].iri), account.reports, tuple(sorted(account.parties)))


def steps_of(evidence: Evidence, agreements: Iterable[Agreement]) -> list[Step]:
    """Agreements as links between them are sought: titles, days, parties, and what each says of another."""
    return [
        Step(
            agreement.iri,
            tuple(every(agreement.reports, "title")),
            tuple(every(agreement.reports, "agreementDate")),
            frozenset(agreement.parties),
            frozenset(event.rpartition("/")[2] for event in every(agreement.reports, "event")),
            tuple(_claims(evidence, agreement)),
        )
        for agreement in agreements
    ]


def _claims(evidence: Evidence, agreement: Agreement) -> Iterator[Claim]:
    for amended in evidence.get("AmendedAgreement", every(agreement.reports, "statesAmended")):
        number = amended.one("amendmentNumber")
        yield Claim(amended.iri, amended.one("title") or "", amended.one("agreementDate"), int(number) if number else None)
