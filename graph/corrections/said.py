"""Whether people have said anything of a graph, and of which sources: asked by every build, so nothing else is imported here."""

from __future__ import annotations

from pactgraph.graph.store import Store
from pactgraph.ontology.iris import CORRECTIONS_GRAPH
from pactgraph.ontology.namespaces import PACT

STAMP = "correctedFrom"
"""The property that says what a source, or a whole store, was corrected from."""


def corrected_sources(store: Store) -> list[str]:
    """The evidence graphs that have an overlay, sorted."""
    query = f"SELECT DISTINCT ?s WHERE {{ GRAPH ?g {{ ?s <{PACT}{STAMP}> ?stamp }} }}"
    return sorted(str(source) for (source,) in store.rows(query) if source)


def anything_said(store: Store) -> bool:
    """Whether the store keeps any correction."""
    return any(True for _ in store.rows(f"SELECT ?it WHERE {{ GRAPH <{CORRECTIONS_GRAPH}> {{ ?it ?p ?o }} }} LIMIT 1"))
