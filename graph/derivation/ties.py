"""Agreements -> short cuts between the entities that they tie, each carrying its agreements."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from pactgraph.graph.derivation.agreements import Agreement
from pactgraph.graph.derivation.lines import link_lines, type_line
from pactgraph.ontology.namespaces import ID

MAX_PARTIES = 30  # a syndicate of more has a square's worth of ties that nobody asks for; its party links remain


def tie_lines(agreements: Iterable[Agreement]) -> Iterator[str]:
    """The quads of every tie."""
    tied: dict[tuple[str, str], list[str]] = defaultdict(list)
    for agreement in agreements:
        if len(agreement.parties) <= MAX_PARTIES:
            for pair in combinations(agreement.parties, 2):
                tied[pair].append(agreement.iri)
    for pair in sorted(tied):
        one, other = pair
        iri = f"{ID}tie/{hashlib.sha256(f'{one} {other}'.encode()).hexdigest()[:32]}"
        yield type_line(iri, "Tie")
        yield from link_lines(iri, "between", pair)
        yield from link_lines(iri, "agreement", sorted(tied[pair]))
        yield from link_lines(one, "counterparty", [other])
        yield from link_lines(other, "counterparty", [one])
