"""Document -> the agreements it reports or mentions."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.covers.cover import Cover
from pactgraph.loaders.mentions.reports.report_types import is_report
from pactgraph.loaders.mentions.reports.reported_agreements import find_reported_agreements
from pactgraph.ontology.records import Agreement, Compound

_RUN_ON = 12_000  # characters of a text behind whose report an exhibit may run on


def find_agreements(document: Document, cover: Cover, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find each agreement that `document` enters, amends, restates, terminates or mentions."""
    if not is_report(document):  # what reads contracts is imported where one may stand: a folder of reports needs none of it
        from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements, is_agreement_document

        if is_agreement_document(document):
            return find_document_agreements(document, compounds)
    reported = find_reported_agreements(document, cover, compounds)
    if reported and len(document.reading) > _RUN_ON:
        from pactgraph.loaders.mentions.contracts.run_on_exhibits import with_run_on_exhibits

        return with_run_on_exhibits(document, reported)
    return reported
