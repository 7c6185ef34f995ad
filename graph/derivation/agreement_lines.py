"""Agreements -> the quads that describe them: slots, party roles, amounts, events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pactgraph.graph.derivation.agreements import Agreement
from pactgraph.graph.derivation.choice import chosen, every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.derivation.lifeline_lines import corrected
from pactgraph.graph.derivation.lines import (
    boolean_lines,
    bounds_lines,
    date_lines,
    decimal_lines,
    label_line,
    link_lines,
    text_lines,
    type_line,
)
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.ontology.namespaces import KIND

_DATES = ("agreementDate", "effectiveDate")
_TEXTS = ("title", "governingLaw", "stage")
_LISTS = ("territory", "excludedTerritory")
_AMOUNT_TEXTS = ("currency", "purpose", "per")


def agreement_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf, agreement: Agreement) -> Iterator[str]:
    """The quads of one agreement."""
    iri, told = agreement.iri, agreement.reports(evidence)
    reports = tuple(corrected(told, filing_of))
    yield type_line(iri, "Agreement")
    yield label_line(iri, _label(reports))
    yield from link_lines(iri, "kind", _some(chosen(reports, "kind")))
    for term in _TEXTS:
        yield from text_lines(iri, term, _some(chosen(reports, term)))
    for term in _LISTS:
        yield from text_lines(iri, term, every(reports, term))
    for term in _DATES:
        yield from date_lines(iri, term, _some(chosen(reports, term)))
    yield from bounds_lines(iri, _some(chosen(reports, "agreementDate")))
    yield from boolean_lines(iri, "exclusive", _some(chosen(reports, "exclusive")))
    yield from link_lines(iri, "asFiled", agreement.filed)
    yield from link_lines(iri, "reportedIn", sorted({filing_of.iri(report) for report in told}))
    yield from link_lines(iri, "subject", _subjects(identity, reports))
    yield from _party_lines(evidence, identity, agreement.iri, told)
    yield from _amount_lines(evidence, identity, agreement.iri, told)
    yield from _event_lines(filing_of, agreement.iri, told)


def _label(reports: tuple[Thing, ...]) -> str:
    kind = (chosen(reports, "kind") or "").removeprefix(KIND).replace("_", " ")
    title = chosen(reports, "title") or f"{kind} agreement"
    day = chosen(reports, "agreementDate")
    return f"{title} ({day})" if day else title


def _some(value: str | None) -> list[str]:
    return [] if value is None else [value]


def _subjects(identity: Identity, reports: tuple[Thing, ...]) -> list[str]:
    return sorted({identity.entity_of[iri] for iri in every(reports, "subjectCompound") if iri in identity.entity_of})


def _party_lines(evidence: Evidence, identity: Identity, agreement: str, reports: list[Thing]) -> Iterator[str]:
    """One role node for each entity that is a party."""
    by_entity: dict[str, list[Thing]] = defaultdict(list)
    for party in evidence.get("AsFiledParty", every(reports, "statesParty")):
        if party.iri in identity.entity_of:
            by_entity[identity.entity_of[party.iri]].append(party)
    yield from link_lines(agreement, "party", sorted(by_entity))
    for number, entity in enumerate(sorted(by_entity), start=1):
        role = f"{agreement}/party/{number}"
        things = by_entity[entity]
        yield type_line(role, "PartyRole")
        yield from link_lines(agreement, "hasParty", [role])
        yield from link_lines(role, "playedBy", [entity])
        yield from link_lines(role, "canonicalRole", every(things, "canonicalRole"))
        yield from text_lines(role, "role", every(things, "role"))
        yield from link_lines(role, "asFiled", (thing.iri for thing in things))


def _amount_lines(evidence: Evidence, identity: Identity, agreement: str, reports: list[Thing]) -> Iterator[str]:
    """One node for each amount; reports that state the same figure for the same thing state one amount."""
    same: dict[tuple[str, ...], list[Thing]] = defaultdict(list)
    for amount in evidence.get("AsFiledAmount", every(reports, "statesAmount")):
        told = [amount.one(term) or "" for term in ("amountValue", "currency", "per")]
        same[(*told, name_key(amount.one("purpose") or ""))].append(amount)
    for number, key in enumerate(sorted(same), start=1):
        iri, things = f"{agreement}/amount/{number}", same[key]
        yield type_line(iri, "Amount")
        yield from link_lines(agreement, "hasAmount", [iri])
        yield from decimal_lines(iri, "amountValue", _some(chosen(things, "amountValue")))
        yield from decimal_lines(iri, "lowValue", _some(chosen(things, "lowValue")))
        for term in _AMOUNT_TEXTS:
            yield from text_lines(iri, term, _some(chosen(things, term)))
        yield from boolean_lines(iri, "contingent", _some(chosen(things, "contingent")))
        yield from link_lines(iri, "payer", _entities(identity, every(things, "paidBy")))
        yield from link_lines(iri, "payee", _entities(identity, every(things, "paidTo")))
        yield from link_lines(iri, "asFiled", (thing.iri for thing in things))


def _entities(identity: Identity, things: list[str]) -> list[str]:
    return sorted({identity.entity_of[iri] for iri in things if iri in identity.entity_of})


def _event_day(filing_of: FilingOf, things: list[Thing], event: str) -> str | None:
    """The day that an agreement bears; of an end the day that is reported, for the text may give the day of what ended."""
    days = (filing_of.day(things[0]), chosen(things, "agreementDate"))
    return days[0] or days[1] if event.endswith("/termination") else days[1] or days[0]


def _event_lines(filing_of: FilingOf, agreement: str, reports: list[Thing]) -> Iterator[str]:
    """One event for each filing and what it says happened."""
    same: dict[tuple[str, str], list[Thing]] = defaultdict(list)
    for report in reports:
        same[(filing_of.iri(report), report.one("event") or "")].append(report)
    for number, (filing, event) in enumerate(sorted(same), start=1):
        iri, things = f"{agreement}/event/{number}", same[(filing, event)]
        yield type_line(iri, "AgreementEvent")
        yield from link_lines(agreement, "hasEvent", [iri])
        yield from link_lines(iri, "event", [event])
        yield from bounds_lines(iri, _some(_event_day(filing_of, things, event)))
        yield from link_lines(iri, "reportedIn", [filing])
        yield from text_lines(iri, "itemNumber", every(things, "itemNumber"))
        yield from link_lines(iri, "asFiled", (thing.iri for thing in things))
