"""Which things differ between two sides: the triples that only one of them holds, by the thing that they speak of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from pactgraph.graph.comparison.sides import Side
from pactgraph.ontology.namespaces import ID, PACT

KINDS = frozenset({"agreement", "organization", "person", "compound", "filing"})
# Short cuts follow from the agreements and offices that they carry; a missing link is told with its agreement.
_SHORT_CUTS = frozenset({f"{PACT}counterparty", f"{PACT}officerOf"})
_MISSING = f"{ID}missing/"
_MISSED_BY = frozenset({f"{PACT}missingFrom", f"{PACT}expectedBy"})


@dataclass(frozen=True, slots=True)
class Touched:
    """The things of which one side says what the other does not, by IRI, and what these triples link."""

    things: set[str] = field(default_factory=set)
    links: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def find_touched(one: Side, other: Side) -> Touched:
    """The things of which `one` says what `other` does not; memory grows with the difference, not with the graphs."""
    found = Touched()
    for subject, predicate, value in one.store.lacking(other.store):
        about = thing_of(subject or "")
        if about is None and (subject or "").startswith(_MISSING) and predicate in _MISSED_BY:
            about = thing_of(value or "")
        if about is None or predicate in _SHORT_CUTS:
            continue
        found.things.add(about)
        target = thing_of(value or "")
        if target is not None and target != about:
            found.links[about].add(target)
            found.links[target].add(about)
    return found


def thing_of(iri: str) -> str | None:
    """The thing that a node of the default graph belongs to: itself, or what its amounts, roles and offices hang on."""
    if not iri.startswith(ID):
        return None
    kind, _, rest = iri.removeprefix(ID).partition("/")
    name = rest.partition("/")[0]
    return f"{ID}{kind}/{name}" if kind in KINDS and name else None


def kind_of(iri: str) -> str:
    """One of KINDS."""
    return iri.removeprefix(ID).partition("/")[0]
