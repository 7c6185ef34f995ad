"""Report -> what a reader looks for in it and it does not state."""

from __future__ import annotations

from pactgraph.ontology.records import DocumentRecord, FilingRecord, Registrant

_OF_REGISTRANT = ("jurisdiction", "commission_file_number", "ein", "phone", "address", "ticker", "exchange", "cik")


def find_absent(document: DocumentRecord) -> tuple[str, ...]:
    """The keys of what a report with a cover leaves unsaid, in a fixed order; () for other documents."""
    if not document.registrants or document.form is None:
        return ()
    stated = {
        "event_date": document.event_date is not None,
        **{key: _any_states(document.registrants, key) for key in _OF_REGISTRANT},
        "signature": any(officer.signatory for officer in document.officers),
        "signature_date": any(officer.signed_on for officer in document.officers),
        "exhibit_index": bool(document.exhibit_index),
    }
    return tuple(key for key, is_stated in stated.items() if not is_stated)


def find_absent_of_filing(record: FilingRecord) -> tuple[str, ...]:
    """What the source leaves unsaid of the filing itself."""
    stated = {"accession": record.accession, "filing_date": record.filing_date}
    return tuple(key for key, value in stated.items() if value is None)


def _any_states(registrants: tuple[Registrant, ...], key: str) -> bool:
    return any(getattr(registrant, key) is not None for registrant in registrants)
