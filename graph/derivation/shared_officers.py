"""Persons who serve two organizations -> ties between these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.identity import Entity, Identity
from pactgraph.graph.derivation.lines import link_lines
from pactgraph.graph.derivation.offices import Served
from pactgraph.graph.derivation.ties import Tie, lines_of

MAX_SERVED = 30  # who signs for more signs for a list of subsidiaries: its pairs say nothing


def shared_officer_lines(evidence: Evidence, identity: Identity, served: Served) -> Iterator[str]:
    """The quads of every tie between two organizations that one person is an officer or director of."""
    for person in identity.entities:
        if person.kind == "person":
            yield from _ties(person, _by_organization(evidence, person, served))


def _ties(person: Entity, served: dict[str, list[str]]) -> Iterator[str]:
    if len(served) > MAX_SERVED:
        return
    for one, other in combinations(sorted(served), 2):
        links = (("holder", (person.iri,)), ("asFiled", (*served[one], *served[other])))
        yield from lines_of(Tie("SharedOfficerTie", "one person serves both", (one, other), links, about=person.iri))
        yield from link_lines(one, "sharesOfficerWith", [other])
        yield from link_lines(other, "sharesOfficerWith", [one])


def _by_organization(evidence: Evidence, person: Entity, served: Served) -> dict[str, list[str]]:
    """By organization: the as-filed officers and owners that say that the person serves it."""
    found: dict[str, list[str]] = defaultdict(list)
    for thing in evidence.bearers(person.filed):
        if thing.iri in served and _serves(thing):
            found[served[thing.iri]].append(thing.iri)
    return found


def _serves(thing: Thing) -> bool:
    """Whether it is an officer, or a reporting owner who is a director or officer of the issuer."""
    return "/officer/" in thing.iri or thing.one("director") == "true" or thing.one("officerTitle") is not None
