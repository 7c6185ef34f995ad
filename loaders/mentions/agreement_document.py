"""Agreement document (EX-10, EX-2, EX-4) -> its own agreement and those it mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.readers.document_type import binds_parties
from pactgraph.ontology.records import Agreement, Compound

# Exhibits that are contracts by their number: Regulation S-K Item 601(b)(1), (2), (4), (9), (10);
# others may be one by their words.
_CONTRACT_EXHIBIT = re.compile(r"EX-(?:1|2|4|9|10)(?!\d)")
_LIST_EXHIBIT = re.compile(r"EX-(?:5|21|23|24|31|32)(?!\d)")


def is_agreement_document(document: Document) -> bool:
    """Whether `document` is itself an agreement rather than a report about one."""
    if _CONTRACT_EXHIBIT.match(document.type):
        return True
    return document.type.startswith("EX-") and not _LIST_EXHIBIT.match(document.type) and binds_parties(document.reading)


def find_document_agreements(document: Document, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find the document's own agreement first, then the agreements it mentions."""
    return ()
