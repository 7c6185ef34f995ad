"""Evidence graphs -> plain as-filed things: all that derivation reads, and in no order that a store could change."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pactgraph.graph.derivation.kept_things import Keeper, KeptThings
from pactgraph.graph.derivation.kept_things import Thing as Thing
from pactgraph.graph.derivation.kept_things import source_of as source_of
from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

CLASSES = (
    "SourceFile", "Document", "Item", "AsFiledRegistrant", "AsFiledFormerName", "AsFiledAgreement", "AsFiledParty", "AsFiledTerm",
    "AsFiledAmount", "AmendedAgreement", "AsFiledCompound", "Collective", "AsFiledOfficer", "AsFiledSubsidiary", "AsFiledOwner",
)  # fmt: skip
BEARERS = {
    "registrant": "AsFiledRegistrant", "subsidiary": "AsFiledSubsidiary", "party": "AsFiledParty", "officer": "AsFiledOfficer",
    "owner": "AsFiledOwner", "compound": "AsFiledCompound", "collective": "Collective",
}  # fmt: skip
"""What bears a name that tells who or what it is: class by what the IRI says after its source."""
_QUERY = f"SELECT ?s ?p ?o WHERE {{{{ GRAPH ?g {{{{ ?s a <{PACT}{{}}> ; ?p ?o }}}} }}}}"
Values = dict[str, list[str]]
"""By local name of the property: its values, sorted."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The as-filed things of every source file, by class and IRI."""

    by_class: dict[str, KeptThings]

    def of(self, *classes: str) -> Iterator[Thing]:
        """The things of some classes, ordered by IRI within each."""
        for name in classes:
            if name in self.by_class:
                yield from self.by_class[name].each()

    def get(self, name: str, iris: Iterable[str]) -> list[Thing]:
        """Things of a class by their IRIs; one that is not there is left out."""
        things = self.by_class.get(name)
        return [] if things is None else [thing for iri in iris if (thing := things.get(iri)) is not None]

    def at(self, source: str, *classes: str) -> Iterator[Thing]:
        """The things of some classes that one source states."""
        for name in classes:
            if name in self.by_class:
                yield from self.by_class[name].at(source)

    def bearers(self, iris: Iterable[str]) -> list[Thing]:
        """Registrants, parties, officers and whatever else bears a name, by their IRIs."""
        return [self.by_class[BEARERS[iri.rsplit("/", 2)[1]]][iri] for iri in iris]


def read_evidence(store: Store) -> Evidence:
    """Every as-filed thing in the store."""
    keeper = Keeper()
    for name in CLASSES:
        told = _told(store, name)
        for source, iris in groupby(sorted(told), source_of):
            keeper.keep(name, source, json.dumps({iri: told.pop(iri) for iri in iris}, ensure_ascii=False).encode())
    return Evidence({name: KeptThings(keeper, name) for name in CLASSES})


def _told(store: Store, name: str) -> dict[str, Values]:
    pairs: dict[str, list[tuple[str, str]]] = {}
    for subject, predicate, value in store.rows(_QUERY.format(name)):
        if subject and predicate and value is not None and not predicate.startswith(RDF):
            pairs.setdefault(subject, []).append((predicate.removeprefix(PACT), value))
    return {iri: _by_term(pairs[iri]) for iri in pairs}


def _by_term(pairs: list[tuple[str, str]]) -> Values:
    grouped: Values = {}
    for term, value in sorted(set(pairs)):
        grouped.setdefault(term, []).append(value)
    return grouped
