"""Document -> the agreements it reports or mentions."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Agreement, Compound, Registrant


def find_agreements(
    document: Document, registrants: Sequence[Registrant], compounds: Sequence[Compound]
) -> tuple[Agreement, ...]:
    """Find each agreement that `document` enters, amends, restates, terminates or mentions."""
    return ()
