"""Pactgraph: who agreed what with whom in SEC filings, with the exact sentence behind every fact."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactgraph.graph.lookup import KnowledgeGraph

__version__ = "0.1.0"


def open(folder: str | Path = "output") -> KnowledgeGraph:
    """Open the graph in a folder to ask it: `with pactgraph.open("output") as kg: …`.

    Raises `pactgraph.graph.errors.NoGraphError` where the folder holds none.
    """
    from pactgraph.corrections import sentence_spans
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.lookup import open_graph

    return open_graph(GraphFolder(Path(folder)), sentence_spans)
