"""The graph described: how many triples of what, in VoID and DCAT."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from pactgraph.graph.store import Store
from pactgraph.ontology.literals import integer_term, text_term
from pactgraph.ontology.namespaces import ID, PACT, PREFIXES, RDF, ROOT

_VOID, _DCAT, _DCTERMS = PREFIXES["void"], PREFIXES["dcat"], PREFIXES["dcterms"]
DATASET = f"{ID}dataset"


def write_void(store: Store, out: IO[bytes]) -> None:
    """Write the description as N-Triples, which every Turtle reader reads; partitions are of the default graph."""
    out.writelines(f"{line} .\n".encode() for line in _lines(store))


def _lines(store: Store) -> Iterator[str]:
    yield f"<{DATASET}> <{RDF}type> <{_VOID}Dataset>"
    yield f"<{DATASET}> <{RDF}type> <{_DCAT}Dataset>"
    yield f"<{DATASET}> <{_DCTERMS}title> {text_term('Agreements reported in SEC filings')}"
    yield f"<{DATASET}> <{_VOID}uriSpace> {text_term(ID)}"
    yield f"<{DATASET}> <{_VOID}vocabulary> <{PACT}>"
    yield f"<{DATASET}> <{_DCTERMS}conformsTo> <{ROOT}ontology>"
    yield f"<{DATASET}> <{_VOID}triples> {integer_term(len(store))}"
    yield from _partitions(store, "class", "SELECT ?x (COUNT(?s) AS ?n) { ?s a ?x } GROUP BY ?x ORDER BY ?x", "entities")
    yield from _partitions(store, "property", "SELECT ?x (COUNT(?s) AS ?n) { ?s ?x ?o } GROUP BY ?x ORDER BY ?x", "triples")


def _partitions(store: Store, what: str, query: str, counted: str) -> Iterator[str]:
    for iri, number in store.rows(query):
        if iri and number:
            node = f"{DATASET}/{what}/{iri.rpartition('#')[2].rpartition('/')[2]}"
            yield f"<{DATASET}> <{_VOID}{what}Partition> <{node}>"
            yield f"<{node}> <{_VOID}{what}> <{iri}>"
            yield f"<{node}> <{_VOID}{counted}> {integer_term(int(number))}"
