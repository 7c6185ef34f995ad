"""Document -> what its cover says: form, event date, registrants, check boxes."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import CheckBox, Fact, Registrant


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover's facts; all empty for a document without a cover."""

    form: Fact[str] | None = None
    event_date: Fact[str] | None = None
    registrants: tuple[Registrant, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()
    absent: tuple[str, ...] = ()


def find_cover(document: Document) -> Cover:
    """Find what the cover of `document` states."""
    return Cover()
