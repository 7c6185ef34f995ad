"""FilingRecord -> the sorted N-Quads of its evidence graph, as text: docs/evidence-graph.md is the shape.

No RDF library is used: lines are f-strings, which is several times faster than building terms and serialising them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from pactgraph.loaders.dated import dated_lines
from pactgraph.loaders.literals import decimal_term, integer_term, text_term, value_term
from pactgraph.loaders.links import Names, canonical_role_names
from pactgraph.ontology.iris import document_iri, fact_iri, filing_iri, mention_iri, source_iri, thing_iri
from pactgraph.ontology.mapping import MAPPINGS, Field
from pactgraph.ontology.namespaces import PACT, RDF, ROLE
from pactgraph.ontology.records import (
    Agreement,
    Amount,
    Collective,
    Compound,
    DocumentRecord,
    Fact,
    FilingRecord,
    Mention,
    Party,
    Record,
)
