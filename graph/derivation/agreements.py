"""As-filed agreements -> agreements: which reports speak of one and the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.identity import Identity, name_key
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
    within one source file the same title may stand for day or parties that one of them leaves out.
    """
    clusters: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    for report in evidence.of("AsFiledAgreement"):
        clusters[_key(report, party_entities(evidence, identity, report))].append(report)
    agreements = [_agreement(evidence, identity, reports) for reports in clusters.values()]
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


def _agreement(evidence: Evidence, identity: Identity, reports: Iterable[Thing]) -> Agreement:
    ordered = tuple(sorted(reports, key=lambda report: report.iri))
    parties = {entity for report in ordered for entity in party_entities(evidence, identity, report)}
    return Agreement(cluster_iri("agreement", ordered[0].iri), ordered, tuple(sorted(parties)))


def amended_agreements(evidence: Evidence, identity: Identity, agreements: list[Agreement]) -> dict[str, list[str]]:
    """By agreement: those that it amends, restates or terminates, where exactly one of those held fits what is said of it."""
    by_day: dict[str, list[Agreement]] = defaultdict(list)
    for agreement in agreements:
        for day in sorted({day for report in agreement.reports for day in report.all("agreementDate")}):
            by_day[day].append(agreement)
    found: dict[str, list[str]] = {}
    for agreement in agreements:
        targets = {
            target
            for report in agreement.reports
            for amended in evidence.get("AmendedAgreement", report.all("statesAmended"))
            if (target := _amended(agreement, amended, by_day.get(amended.one("agreementDate") or "", []))) is not None
        }
        if targets:
            found[agreement.iri] = sorted(targets)
    return found


def _amended(agreement: Agreement, amended: Thing, held: list[Agreement]) -> str | None:
    """The one agreement of the stated day that shares a party, and the title's last word where a title is stated."""
    title = name_key(amended.one("title") or "")
    fitting = [
        other
        for other in held
        if other.iri != agreement.iri
        and set(other.parties) & set(agreement.parties)
        and (not title or any(_titles_agree(title, name_key(report.one("title") or "")) for report in other.reports))
    ]
    return fitting[0].iri if len(fitting) == 1 else None


def _titles_agree(one: str, other: str) -> bool:
    return bool(other) and (one in other or other in one)
