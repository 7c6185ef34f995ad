"""Are the quads that were made the quads that the store holds? Asked before a build lets readers see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.corrections.said import corrected_sources
from pactgraph.graph.store import Store, iri_term
from pactgraph.ontology.iris import CORRECTIONS_GRAPH, JUDGEMENTS_GRAPH, LEDGER_GRAPH, overlay_iri


@dataclass(frozen=True, slots=True)
class Account:
    """Quads of the evidence graphs."""

    made: int  # by reading, with what corrections added and without what they removed
    held: int
    quads: int  # of the whole store

    @property
    def balanced(self) -> bool:
        """Whether nothing was lost and nothing came in unsaid."""
        return self.made == self.held


def take_account(store: Store, entries: Mapping[str, Entry]) -> Account:
    """Count what the ledger says was made, and what the store holds besides what was derived."""
    made, others = sum(entry.quads for entry in entries.values()), [JUDGEMENTS_GRAPH, LEDGER_GRAPH, CORRECTIONS_GRAPH]
    for graph in corrected_sources(store):
        from pactgraph.graph.corrections.overlay import read_overlay  # most graphs have none

        overlay = read_overlay(store, graph)
        made += len(overlay.added) - len(overlay.removed)
        others.append(overlay_iri(graph))
    derived = _count(store, "?s ?p ?o") + sum(_count(store, f"GRAPH {iri_term(graph)} {{ ?s ?p ?o }}") for graph in others)
    quads = len(store)  # a walk over all of them
    return Account(made, quads - derived, quads)


def _count(store: Store, pattern: str) -> int:
    return int(next(iter(store.rows(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")))[0] or 0)
