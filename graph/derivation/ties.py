"""Agreements and offices -> short cuts between the entities that they tie, each with its rule and what carries it."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from pactgraph.graph.derivation.agreements import Agreement
from pactgraph.graph.derivation.lines import link_lines, text_lines, type_line
from pactgraph.ontology.namespaces import ID

MAX_PARTIES = 30  # a syndicate of more has a square's worth of ties that nobody asks for; its party links remain


@dataclass(frozen=True, slots=True)
class Tie:
    """Two entities, why they are tied, and everything that a tie of its sort links to, by local name of the property."""

    sort: str  # local name of its class: "Tie", "SoleSourceTie"
    rule: str
    between: tuple[str, str]
    links: tuple[tuple[str, tuple[str, ...]], ...]  # (property, IRIs): ("agreement", …), ("asFiled", …)
    about: str = ""  # what tells it from another tie of its sort between the same two: a compound, a person


def lines_of(tie: Tie) -> Iterator[str]:
    """The quads of one tie."""
    # A counterparty tie keeps the IRI that it had before there were other sorts.
    key = " ".join([*tie.between, *([] if tie.sort == "Tie" else [tie.sort, tie.about])])
    iri = f"{ID}tie/{hashlib.sha256(key.encode()).hexdigest()[:32]}"
    yield type_line(iri, tie.sort)
    yield from text_lines(iri, "rule", [tie.rule])
    if tie.sort != "SoleSourceTie":  # has a direction instead: who asks for the agreements between two gets each once
        yield from link_lines(iri, "between", tie.between)
    for term, targets in tie.links:
        yield from link_lines(iri, term, sorted(set(targets)))


def tie_lines(agreements: Iterable[Agreement]) -> Iterator[str]:
    """The quads of the ties between the parties of agreements."""
    tied: dict[tuple[str, str], list[Agreement]] = defaultdict(list)
    for agreement in agreements:
        if len(agreement.parties) <= MAX_PARTIES:
            for pair in combinations(agreement.parties, 2):
                tied[pair].append(agreement)
    for pair, found in sorted(tied.items()):
        yield from lines_of(Tie("Tie", "parties of one agreement", pair, carried_by(found)))
        one, other = pair
        yield from link_lines(one, "counterparty", [other])
        yield from link_lines(other, "counterparty", [one])


def carried_by(agreements: Iterable[Agreement]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Agreements that carry a tie, and their reports."""
    listed = list(agreements)
    filed = tuple(iri for agreement in listed for iri in agreement.filed)
    return (("agreement", tuple(agreement.iri for agreement in listed)), ("asFiled", filed))
