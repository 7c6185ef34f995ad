"""Document -> the agreements it reports or mentions."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.agreement_document import find_document_agreements, is_agreement_document
from pactgraph.loaders.mentions.cover import Cover
from pactgraph.loaders.mentions.reported_agreements import find_reported_agreements
from pactgraph.ontology.records import Agreement, Compound


def find_agreements(document: Document, cover: Cover, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find each agreement that `document` enters, amends, restates, terminates or mentions."""
    if is_agreement_document(document):
        return find_document_agreements(document, compounds)
    return find_reported_agreements(document, cover, compounds)
