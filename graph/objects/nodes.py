"""Nodes of the default graph as plain values, fetched many at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.store import Store, iri_term
from pactgraph.ontology.namespaces import PACT

_BATCH = 500  # IRIs in one query: some 30,000 characters, below the length that a query may have


@dataclass(frozen=True, slots=True)
class Node:
    """One node: its IRI and its values, sorted, by local name of the property.

    >>> node = kg.companies("Corvane")[0].node
    >>> node.one("exchange"), len(node.all("alias")) > 1
    ('Nasdaq', True)
    """

    iri: str
    values: dict[str, tuple[str, ...]]

    def one(self, term: str) -> str | None:
        """The value of a property that has at most one.

        >>> kg.filings()[0].node.one("form")
        '8-K'
        """
        values = self.values.get(term)
        return values[0] if values else None

    def all(self, term: str) -> tuple[str, ...]:
        """Every value of a property.

        >>> kg.filings()[0].node.all("itemNumber")
        ('1.01', '9.01')
        """
        return self.values.get(term, ())


def fetch_nodes(store: Store, iris: Iterable[str]) -> list[Node]:
    """The nodes with these IRIs, in the order given; one that says nothing is left out."""
    wanted = list(dict.fromkeys(iris))
    found: dict[str, dict[str, set[str]]] = {}
    for start in range(0, len(wanted), _BATCH):
        listed = " ".join(iri_term(iri) for iri in wanted[start : start + _BATCH])
        for subject, predicate, value in store.rows(f"SELECT ?s ?p ?o {{ VALUES ?s {{ {listed} }} ?s ?p ?o }}"):
            if subject and predicate and value is not None:
                found.setdefault(subject, {}).setdefault(predicate.removeprefix(PACT), set()).add(value)
    return [Node(iri, {term: tuple(sorted(values)) for term, values in found[iri].items()}) for iri in wanted if iri in found]


def select_iris(store: Store, pattern: str) -> list[str]:
    """The distinct IRIs that `?x` stands for in a graph pattern, sorted."""
    return sorted({iri for (iri,) in store.rows(f"SELECT DISTINCT ?x {{ {pattern} }}") if iri})


def values_block(variable: str, iris: Iterable[str]) -> str:
    """`VALUES ?variable { <…> … }`."""
    return f"VALUES ?{variable} {{ {' '.join(iri_term(iri) for iri in iris)} }}"
