"""Which things to show: what lies around some of them, read step by step, or those with the most others beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.store import Store

_BATCH = 500  # IRIs in one query
_STEPS = """SELECT DISTINCT ?other WHERE {{
  {{ {at} ?it pact:hasParty/pact:playedBy ?other }} UNION {{ {at} ?other pact:hasParty/pact:playedBy ?it }}
  UNION {{ {at} ?it pact:subject ?other }} UNION {{ {at} ?other pact:subject ?it }}
  UNION {{ {at} ?office pact:holder ?it ; pact:organization ?other }}
  UNION {{ {at} ?office pact:organization ?it ; pact:holder ?other }}
}}"""


_TIES = (
    "SELECT ?it ?other WHERE { ?it pact:hasParty/pact:playedBy ?other }",
    "SELECT ?it ?other WHERE { ?it pact:subject ?other }",
    "SELECT ?it ?other WHERE { ?office pact:holder ?it ; pact:organization ?other }",
)
_THINGS = "SELECT ?it WHERE { { ?it a pact:Agreement ; pact:kind ?kind } UNION { ?it pact:name ?name ; a ?class } }"


def most_connected(store: Store, limit: int) -> set[str]:
    """The `limit` agreements and entities with the most others beside them; the earlier IRI where as many are.

    What has nothing beside it in this choice gives its place to neighbours of what stays: it would be a dot without a tie.
    """
    near: dict[str, set[str]] = defaultdict(set)
    for query in _TIES:
        for it, other in store.rows(query):
            near[str(it)].add(str(other))
            near[str(other)].add(str(it))
    if len(near) < limit:
        near.update({str(it): set() for (it,) in store.rows(_THINGS) if it not in near})
    ranked = sorted(near, key=lambda iri: (-len(near[iri]), iri))
    first = set(ranked[:limit])
    tied = {iri for iri in first if near[iri] & first}
    beside = {other for iri in tied for other in near[iri]} - tied
    rest = sorted((iri for iri in ranked if iri not in tied), key=lambda iri: iri not in beside)
    return {*tied, *rest[: limit - len(tied)]}


def around(store: Store, focus: Iterable[str], hops: int) -> set[str]:
    """Everything within `hops` ties of the IRIs in `focus`; an agreement between two parties is one tie, so it is two steps."""
    reached = set(focus)
    edge = reached
    for _ in range(2 * hops):
        edge = {other for block in blocks(edge, "it") for (other,) in store.rows(_STEPS.format(at=block)) if other} - reached
        reached = reached | edge
    return reached


def blocks(iris: Iterable[str], variable: str) -> Iterator[str]:
    """VALUES blocks of a length that a query may have, together all IRIs, in their order."""
    listed = sorted(iris)
    for start in range(0, len(listed), _BATCH):
        yield values_block(variable, listed[start : start + _BATCH])
