"""Agreement document -> the other agreements it names with a date or with their parties."""

from __future__ import annotations

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.preamble import Preamble
from pactgraph.ontology.records import Agreement


def find_named_agreements(document: Document, own: Agreement, preamble: Preamble | None) -> tuple[Agreement, ...]:
    """Find each other agreement, once, in text order, as a mention."""
    return ()
