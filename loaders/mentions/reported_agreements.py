"""Report (8-K and the like) -> the agreements its items report or mention."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Agreement, Compound, Registrant


def find_reported_agreements(
    document: Document, registrants: Sequence[Registrant], compounds: Sequence[Compound]
) -> tuple[Agreement, ...]:
    """Find each agreement that the items of `document` report or mention, in text order."""
    return ()
