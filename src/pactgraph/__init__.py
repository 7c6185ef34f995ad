"""Pactgraph: who agreed what with whom in SEC filings, with the exact sentence behind every fact."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactgraph.graph.lookup import KnowledgeGraph

__version__ = "0.1.0"


def open(place: str | Path = "output") -> KnowledgeGraph:
    """Open a graph to ask it: `with pactgraph.open("output") as kg: …`.

    `place` is a folder, or the address of a SPARQL endpoint: `pactgraph.open("https://example.org/sparql")`.
    Raises `pactgraph.graph.errors.NoGraphError` where there is no graph.
    """
    from pactgraph.corrections import sentence_spans
    from pactgraph.graph.places import open_graph

    return open_graph(place, sentence_spans)
