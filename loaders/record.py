"""Filing -> FilingRecord: run every extractor over every document."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.mentions.agreements import find_agreements
from pactgraph.loaders.mentions.covers.absent import find_absent, find_absent_of_filing
from pactgraph.loaders.mentions.covers.cover import find_cover
from pactgraph.loaders.mentions.covers.exhibit_index import find_exhibit_index
from pactgraph.loaders.mentions.covers.header import find_header, with_header
from pactgraph.loaders.mentions.covers.items import find_items
from pactgraph.loaders.mentions.covers.owners import find_issuer, find_owners, owner_officers
from pactgraph.loaders.mentions.covers.subsidiaries import find_subsidiaries
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.loaders.mentions.substances.compounds import find_compounds
from pactgraph.loaders.quoted import find_quoted_sentences
from pactgraph.ontology.records import DocumentRecord, FilingRecord, Registrant


def build_record(filing: Filing) -> FilingRecord:
    """Say what `filing` states, with evidence for each fact."""
    header = find_header(filing)
    first, *others = filing.documents
    primary = build_document_record(first, header=header.registrants)
    record = FilingRecord(
        name=filing.name,
        sha256=filing.sha256,
        form_of_input=filing.form_of_input,
        accession=filing.accession,
        filing_date=header.filing_date,
        header_registrants=header.registrants,
        documents=(primary, *(build_document_record(document, speakers=primary.registrants) for document in others)),
    )
    unsaid = (*primary.absent, *find_absent_of_filing(record)) if primary.absent else ()
    return record.model_copy(update={"documents": (primary.model_copy(update={"absent": unsaid}), *record.documents[1:])})


def build_document_record(
    document: Document, *, header: Sequence[Registrant] = (), speakers: Sequence[Registrant] = ()
) -> DocumentRecord:
    """Say what one document states.

    `header` is what the submission's header says of the registrants. `speakers` are the primary document's registrants, for
    whom the officers in an exhibit of Item 601(b)(99) of Regulation S-K speak where it names no other organization.
    """
    cover = find_cover(document)
    owners = find_owners(document)
    registrants = find_issuer(document) if owners else with_header(cover.registrants, header)
    heard = registrants or (tuple(speakers) if document.type.startswith("EX-99") else ())
    compounds, collectives = find_compounds(document)
    agreements = find_agreements(document, cover, compounds)
    day = cover.event_date.value if cover.event_date else None
    items = find_items(document)
    is_report = bool(cover.form or items)  # a contract lists exhibits of its own, which are none of the filing's
    record = DocumentRecord(
        number=document.number,
        type=document.type,
        name=document.name,
        exhibit=document.type.removeprefix("EX-") if document.type.startswith("EX-") else None,
        length=len(document.text),
        form=cover.form,
        event_date=cover.event_date,
        registrants=registrants,
        items=items,
        check_boxes=cover.check_boxes,
        exhibit_index=find_exhibit_index(document) if is_report or not agreements else (),
        agreements=agreements,
        compounds=compounds,
        collectives=collectives,
        officers=owner_officers(owners, registrants) if owners else find_officers(document, heard, agreements, day),
        subsidiaries=find_subsidiaries(document),
        owners=owners,
    )
    return record.model_copy(update={"absent": find_absent(record), "sentences": find_quoted_sentences(document, record)})
