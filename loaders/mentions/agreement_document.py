"""Agreement document (EX-10, EX-2, EX-4) -> its own agreement and those it mentions."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Agreement, Compound


def is_agreement_document(document: Document) -> bool:
    """Whether `document` is itself an agreement rather than a report about one."""
    return document.type.startswith(("EX-10", "EX-2", "EX-4"))


def find_document_agreements(document: Document, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find the document's own agreement first, then the agreements it mentions."""
    return ()
