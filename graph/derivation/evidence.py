"""Evidence graphs -> plain as-filed things: all that derivation reads, and in no order that a store could change."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

CLASSES = (
    "SourceFile", "Document", "Item", "AsFiledRegistrant", "AsFiledFormerName", "AsFiledAgreement", "AsFiledParty", "AsFiledTerm",
    "AsFiledAmount", "AmendedAgreement", "AsFiledCompound", "Collective", "AsFiledOfficer", "AsFiledSubsidiary", "AsFiledOwner",
)  # fmt: skip
_QUERY = f"SELECT ?s ?p ?o WHERE {{{{ GRAPH ?g {{{{ ?s a <{PACT}{{}}> ; ?p ?o }}}} }}}}"


@dataclass(frozen=True, slots=True)
class Thing:
    """One as-filed node. Values are IRIs or lexical forms by local name of the property, sorted."""

    iri: str
    values: dict[str, tuple[str, ...]]

    @property
    def source(self) -> str:
        """The source file that states it: its evidence graph."""
        return source_of(self.iri)

    def one(self, term: str) -> str | None:
        """The value of a property that has at most one; of several the smallest."""
        values = self.values.get(term)
        return values[0] if values else None

    def all(self, term: str) -> tuple[str, ...]:
        """Every value of a property."""
        return self.values.get(term, ())


@dataclass(frozen=True, slots=True)
class Evidence:
    """The as-filed things of every source file, by class and IRI."""

    by_class: dict[str, dict[str, Thing]]

    def of(self, *classes: str) -> Iterator[Thing]:
        """The things of some classes, ordered by IRI within each."""
        for name in classes:
            yield from self.by_class.get(name, {}).values()

    def get(self, name: str, iris: Iterable[str]) -> list[Thing]:
        """Things of a class by their IRIs; one that is not there is left out."""
        things = self.by_class.get(name, {})
        return [things[iri] for iri in iris if iri in things]


def read_evidence(store: Store) -> Evidence:
    """Every as-filed thing in the store."""
    return Evidence({name: dict(_things(store, name)) for name in CLASSES})


def _things(store: Store, name: str) -> Iterator[tuple[str, Thing]]:
    values: dict[str, list[tuple[str, str]]] = {}
    for subject, predicate, value in store.rows(_QUERY.format(name)):
        if subject and predicate and value is not None and not predicate.startswith(RDF):
            term = sys.intern(predicate.removeprefix(PACT))
            values.setdefault(subject, []).append((term, value))
    for iri in sorted(values):
        yield iri, Thing(iri, _by_term(values.pop(iri)))


def _by_term(pairs: list[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for term, value in sorted(set(pairs)):
        grouped[term] = (*grouped.get(term, ()), value)
    return grouped


def source_of(iri: str) -> str:
    """The source file that an as-filed IRI belongs to: its first path segment after `source/`."""
    head, _, rest = iri.partition("/source/")
    return f"{head}/source/{rest.split('/', 1)[0].split('#', 1)[0]}"
