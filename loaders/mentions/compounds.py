"""Document -> the compounds it names and the collective aliases it defines for them."""

from __future__ import annotations

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Collective, Compound


def find_compounds(document: Document) -> tuple[tuple[Compound, ...], tuple[Collective, ...]]:
    """Find each compound that `document` names, once, in text order."""
    return (), ()
