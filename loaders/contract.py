"""FilingRecord -> the JSON object that `pactgraph extract` prints.

Scalars stay scalars; what states them stands beside them under "evidence", by key.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from pactgraph.ontology.records import (
    Agreement,
    Amount,
    Compound,
    DocumentRecord,
    ExhibitEntry,
    Fact,
    FilingRecord,
    Mention,
    Notice,
    Officer,
    Owner,
    Party,
    Record,
    Registrant,
    Signer,
    Subsidiary,
    Withheld,
)

Json = dict[str, Any]


def filing_json(record: FilingRecord) -> Json:
    """The record of the primary document, with the other documents' records under "exhibits"."""
    primary, *others = record.documents
    return {
        "document": record.name,
        **_document_json(primary),
        "accession": record.accession,
        "filing_date": record.filing_date.value if record.filing_date else None,
        "exhibits": [
            {"document": other.name, "exhibit": other.exhibit, "type": other.type, **_document_json(other)} for other in others
        ],
    }


def refusal_json(name: str, error: str, place: str, reason: str) -> Json:
    """What stands for a file that was refused."""
    return {"document": name, "refused": {"error": error, "place": place, "reason": reason}}


def _document_json(document: DocumentRecord) -> Json:
    """The keys of GUIDELINES for one document."""
    return {
        **_with_evidence(document, {"form": document.form, "event_date": document.event_date}),
        "items": [item.number.value for item in document.items],
        "registrants": [_registrant_json(registrant) for registrant in document.registrants],
        "agreements": [_agreement_json(agreement) for agreement in document.agreements],
        "compounds": [_compound_json(compound) for compound in document.compounds],
        "officers": [_officer_json(officer) for officer in document.officers],
        "exhibit_index": [_exhibit_json(entry) for entry in document.exhibit_index],
        "subsidiaries": [_subsidiary_json(subsidiary) for subsidiary in document.subsidiaries],
        "owners": [_owner_json(owner) for owner in document.owners],
        "check_boxes": [{"provision": box.provision, "checked": box.checked.value} for box in document.check_boxes],
        "absent": list(document.absent),
    }


def _registrant_json(registrant: Registrant) -> Json:
    keys = ("name", "jurisdiction", "commission_file_number", "ein", "cik", "phone", "address", "ticker", "exchange")
    return _with_evidence(registrant, {key: getattr(registrant, key) for key in keys})


def _agreement_json(agreement: Agreement) -> Json:
    keys = (
        "title",
        "kind",
        "event",
        "date",
        "effective_date",
        "expiration_date",
        "governing_law",
        "exclusive",
        "stage",
        "exhibit",
    )
    lists = ("compounds", "beneficiaries", "changes", "territory", "excluded_territory", "royalties")
    plain = _with_evidence(
        agreement, {key: getattr(agreement, key) for key in keys}, {key: getattr(agreement, key) for key in lists}
    )
    return plain | {
        "item": agreement.item,
        "parties": [_party_json(party) for party in agreement.parties],
        "amounts": [_amount_json(amount) for amount in agreement.amounts],
        "amends": _amends_json(agreement),
        "termination": _optional(agreement.termination, ("by", "reason", "penalty")),
        "term": _term_json(agreement),
        "redactions": [_withheld_json(held) for held in agreement.redactions],
        "undisclosed": [_withheld_json(held) for held in agreement.undisclosed],
    }


def _party_json(party: Party) -> Json:
    facts = {key: getattr(party, key) for key in ("name", "role", "jurisdiction", "address")}
    plain = _with_evidence(party, facts, {"aliases": party.aliases, "defined_as": party.defined_as})
    return plain | {
        "notices": [_notice_json(notice) for notice in party.notices],
        "signers": [_signer_json(signer) for signer in party.signers],
    }


def _notice_json(notice: Notice) -> Json:
    facts = {key: getattr(notice, key) for key in ("addressee", "attention", "address", "email")}
    return _with_evidence(notice, facts) | {"copy": notice.copy_to}


def _signer_json(signer: Signer) -> Json:
    return _with_evidence(signer, {key: getattr(signer, key) for key in ("name", "title", "signed_on")}) | {
        "conformed": signer.conformed
    }


def _amount_json(amount: Amount) -> Json:
    keys = ("value", "currency", "what", "low", "payer", "payee", "contingent", "per")
    return _with_evidence(amount, {key: getattr(amount, key) for key in keys})


def _compound_json(compound: Compound) -> Json:
    facts = {key: getattr(compound, key) for key in ("name", "ingredient", "chemical_class", "used_in")}
    return _with_evidence(compound, facts, {"aliases": compound.aliases})


def _officer_json(officer: Officer) -> Json:
    keys = ("name", "title", "organization", "signatory", "change", "change_date", "signed_on")
    plain = _with_evidence(officer, {key: getattr(officer, key) for key in keys})
    return plain | {"signatory": bool(plain["signatory"]), "conformed": officer.conformed}


def _exhibit_json(entry: ExhibitEntry) -> Json:
    return _with_evidence(entry, {key: getattr(entry, key) for key in ("number", "description", "incorporated_from")})


def _subsidiary_json(subsidiary: Subsidiary) -> Json:
    facts = {key: getattr(subsidiary, key) for key in ("name", "jurisdiction", "share")}
    return _with_evidence(subsidiary, facts) | {"parent": subsidiary.parent}


def _owner_json(owner: Owner) -> Json:
    keys = ("name", "cik", "director", "officer_title", "ten_percent_owner")
    return _with_evidence(owner, {key: getattr(owner, key) for key in keys})


def _amends_json(agreement: Agreement) -> Json | None:
    amends = agreement.amends
    if amends is None:
        return None
    return _with_evidence(
        amends, {"title": amends.title, "date": amends.date, "number": amends.number}, {"parties": amends.parties}
    )


def _term_json(agreement: Agreement) -> Json | None:
    term = agreement.term
    if term is None:
        return None
    return _with_evidence(term, {"text": term.text}) | {"duration": term.duration, "until": term.until}


def _optional(record: Record | None, keys: Iterable[str]) -> Json | None:
    return None if record is None else _with_evidence(record, {key: getattr(record, key) for key in keys})


def _withheld_json(held: Withheld) -> Json:
    return {"what": held.what, "quote": held.fact.mentions[0].quote, "evidence": {"quote": _mentions_json(held.fact.mentions)}}


def _with_evidence(
    owner: Record, facts: Mapping[str, Fact[Any] | None], lists: Mapping[str, tuple[Fact[Any], ...]] | None = None
) -> Json:
    """Values by key, with "evidence" by key and the lowest confidence among the facts."""
    found = {key: fact for key, fact in facts.items() if fact is not None}
    evidence = {key: _mentions_json(fact.mentions) for key, fact in found.items()}
    confidences = [fact.confidence for fact in found.values()]
    values: Json = {key: _plain(fact.value) if fact is not None else None for key, fact in facts.items()}
    for key, several in (lists or {}).items():
        values[key] = [_plain(fact.value) for fact in several]
        confidences += [fact.confidence for fact in several]
        if several:
            evidence[key] = [mention for fact in several for mention in _mentions_json(fact.mentions)]
    return values | {"evidence": evidence, "confidence": min(confidences) if confidences else None}


def _mentions_json(mentions: Iterable[Mention]) -> list[Json]:
    return [{"document": m.document, "start": m.start, "end": m.end, "quote": m.quote} for m in mentions]


def _plain(value: object) -> object:
    """A value that JSON can hold: decimals become numbers, whole ones integers."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
