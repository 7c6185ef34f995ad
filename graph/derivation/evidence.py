"""Plain as-filed things: all that derivation reads of the evidence, and in no order that a store could change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.derivation.kept_things import KeptThings
from pactgraph.graph.derivation.kept_things import Thing as Thing
from pactgraph.graph.derivation.kept_things import source_of as source_of

CLASSES = (
    "SourceFile", "Document", "Item", "AsFiledRegistrant", "AsFiledFormerName", "AsFiledAgreement", "AsFiledParty", "AsFiledTerm",
    "AsFiledAmount", "AmendedAgreement", "AsFiledCompound", "Collective", "AsFiledOfficer", "AsFiledSubsidiary", "AsFiledOwner",
)  # fmt: skip
BEARERS = {
    "registrant": "AsFiledRegistrant", "subsidiary": "AsFiledSubsidiary", "party": "AsFiledParty", "officer": "AsFiledOfficer",
    "owner": "AsFiledOwner", "compound": "AsFiledCompound", "collective": "Collective",
}  # fmt: skip
"""What bears a name that tells who or what it is: class by what the IRI says after its source."""
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
