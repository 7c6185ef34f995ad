"""Document -> the officers, directors and signatories it names."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Agreement, Officer, Registrant


def find_officers(document: Document, registrants: Sequence[Registrant], agreements: Sequence[Agreement]) -> tuple[Officer, ...]:
    """Find each natural person with a corporate role, once per organization."""
    return ()
