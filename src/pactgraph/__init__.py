"""Pactgraph: who agreed what with whom in SEC filings, with the exact sentence behind every fact."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pactgraph.graph.errors import GraphError, NoGraphError, QueryRefusedError, UnknownNameError
    from pactgraph.graph.lookup import KnowledgeGraph
    from pactgraph.graph.objects.results import Results
    from pactgraph.graph.objects.things import Agreement, Company, Compound, Entity, Filing, Person
    from pactgraph.graph.sentences.citations import Evidence

__version__ = "0.1.0"
__all__ = [
    "Agreement",
    "Company",
    "Compound",
    "Entity",
    "Evidence",
    "Filing",
    "GraphError",
    "KnowledgeGraph",
    "NoGraphError",
    "Person",
    "QueryRefusedError",
    "Results",
    "UnknownNameError",
    "open",
]
# Where each name stands: read when it is asked for, so that `pactgraph --help` need not wait for networkx and rdflib.
_HOMES = {
    "sentences.citations": ("Evidence",),
    "errors": ("GraphError", "NoGraphError", "QueryRefusedError", "UnknownNameError"),
    "lookup": ("KnowledgeGraph",),
    "objects.results": ("Results",),
    "objects.things": ("Agreement", "Company", "Compound", "Entity", "Filing", "Person"),
}


def open(place: str | Path = "output") -> KnowledgeGraph:
    """Open a graph to ask it.

    `place` is a folder, or the address of a SPARQL endpoint: `pactgraph.open("https://example.org/sparql")`.
    Raises NoGraphError where there is no graph, another GraphError where it is damaged, of another version or out of reach.

    >>> with pactgraph.open("output") as kg:
    ...     [company.name for company in kg.companies("Bellandi")]
    ['Società Chimica Bellandi S.r.l.']
    """
    from pactgraph.corrections import sentence_spans
    from pactgraph.graph.lookup import open_graph

    return open_graph(place, sentence_spans)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"pactgraph.graph.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
