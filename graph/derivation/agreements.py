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

_TELLING = ("title", "agreementDate", "event")


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement and every report of it, ordered by IRI."""

    iri: str
    filed: tuple[str, ...]  # the reports, by IRI
    parties: tuple[str, ...]  # entity IRIs, sorted

    def reports(self, evidence: Evidence) -> list[Thing]:
        """What its reports say."""
        return evidence.get("AsFiledAgreement", self.filed)


def find_agreements(evidence: Evidence, identity: Identity) -> list[Agreement]:
    """Agreements ordered by IRI.

    Two reports are of one agreement where event class, kind, day and parties are the same, and at least two parties are known;
    within one source file the same title may stand for day or parties that one of them leaves out. `join_accounts` then
    joins what speaks of one agreement in other words, or on another day in the filing of its other party.
    """
    clusters: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    parties: dict[str, tuple[str, ...]] = {}
    for report in evidence.of("AsFiledAgreement"):
        parties[report.iri] = party_entities(identity, report)
        clusters[_key(report, parties[report.iri])].append(_telling(report))
    accounts = [_account(identity, parties, reports) for reports in clusters.values()]
    agreements = [_agreement(account) for account in join_accounts(accounts)]
    return sorted(agreements, key=lambda agreement: agreement.iri)


def party_entities(identity: Identity, report: Thing) -> tuple[str, ...]:
    """The entities that are parties of one report, sorted."""
    return tuple(sorted({identity.entity_of[iri] for iri in report.all("statesParty") if iri in identity.entity_of}))


def _telling(report: Thing) -> Thing:
    """A report with nothing but what tells accounts apart: all reports are in memory together."""
    return Thing(report.iri, {term: report.values[term] for term in _TELLING if term in report.values})


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


def _account(identity: Identity, parties: dict[str, tuple[str, ...]], reports: Iterable[Thing]) -> Account:
    ordered = tuple(sorted(reports, key=lambda report: report.iri))
    entities = frozenset(entity for report in ordered for entity in parties[report.iri])
    filers = frozenset(who for report in ordered for who in identity.named.bearers(report.source, "AsFiledRegistrant"))
    return Account(ordered, entities, filers)


def _agreement(account: Account) -> Agreement:
    return Agreement(
        cluster_iri("agreement", account.reports[0].iri),
        tuple(report.iri for report in account.reports),
        tuple(sorted(account.parties)),
    )


def steps_of(evidence: Evidence, agreements: Iterable[Agreement]) -> list[Step]:
    """Agreements as links between them are sought: titles, days, parties, and what each says of another."""
    return [_step(evidence, agreement, agreement.reports(evidence)) for agreement in agreements]


def _step(evidence: Evidence, agreement: Agreement, reports: list[Thing]) -> Step:
    return Step(
        agreement.iri,
        tuple(every(reports, "title")),
        tuple(every(reports, "agreementDate")),
        frozenset(agreement.parties),
        frozenset(event.rpartition("/")[2] for event in every(reports, "event")),
        tuple(_claims(evidence, reports)),
    )


def _claims(evidence: Evidence, reports: list[Thing]) -> Iterator[Claim]:
    for amended in evidence.get("AmendedAgreement", every(reports, "statesAmended")):
        number = amended.one("amendmentNumber")
        yield Claim(amended.iri, amended.one("title") or "", amended.one("agreementDate"), int(number) if number else None)
