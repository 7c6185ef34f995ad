"""Filing -> FilingRecord: run every extractor over every document."""

from __future__ import annotations

from pactgraph.loaders.document import Document
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.mentions.agreements import find_agreements
from pactgraph.loaders.mentions.compounds import find_compounds
from pactgraph.loaders.mentions.cover import find_cover
from pactgraph.loaders.mentions.exhibit_index import find_exhibit_index
from pactgraph.loaders.mentions.header import find_header
from pactgraph.loaders.mentions.items import find_items
from pactgraph.loaders.mentions.officers import find_officers
from pactgraph.loaders.mentions.owners import find_issuer, find_owners, owner_officers
from pactgraph.loaders.mentions.subsidiaries import find_subsidiaries
from pactgraph.loaders.quoted import find_quoted_sentences
from pactgraph.ontology.records import DocumentRecord, FilingRecord


def build_record(filing: Filing) -> FilingRecord:
    """Say what `filing` states, with evidence for each fact."""
    header = find_header(filing)
    return FilingRecord(
        name=filing.name,
        sha256=filing.sha256,
        form_of_input=filing.form_of_input,
        accession=filing.accession,
        filing_date=header.filing_date,
        header_registrants=header.registrants,
        documents=tuple(build_document_record(document) for document in filing.documents),
    )


def build_document_record(document: Document) -> DocumentRecord:
    """Say what one document states."""
    cover = find_cover(document)
    owners = find_owners(document)
    registrants = find_issuer(document) if owners else cover.registrants
    compounds, collectives = find_compounds(document)
    agreements = find_agreements(document, cover, compounds)
    day = cover.event_date.value if cover.event_date else None
    record = DocumentRecord(
        number=document.number,
        type=document.type,
        name=document.name,
        exhibit=document.type.removeprefix("EX-") if document.type.startswith("EX-") else None,
        length=len(document.text),
        form=cover.form,
        event_date=cover.event_date,
        registrants=registrants,
        items=find_items(document),
        check_boxes=cover.check_boxes,
        exhibit_index=find_exhibit_index(document),
        agreements=agreements,
        compounds=compounds,
        collectives=collectives,
        officers=owner_officers(owners, registrants) if owners else find_officers(document, registrants, agreements, day),
        subsidiaries=find_subsidiaries(document),
        owners=owners,
        absent=cover.absent,
    )
    return record.model_copy(update={"sentences": find_quoted_sentences(document, record)})
