"""Which of the things of one name is meant first: who files, then who is in more agreements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pactgraph.graph.objects.entities import Entity
from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.store import Store

_BATCH = 500  # IRIs in one query: below the length that a query may have
_AGREED = "SELECT ?it (COUNT(DISTINCT ?x) AS ?n) {{ {those} ?x a pact:Agreement ; pact:party|pact:subject ?it }} GROUP BY ?it"


def by_standing(store: Store, found: Iterable[Entity]) -> list[Entity]:
    """Registrants first, then by the number of their agreements, the most first; equal ones by name and IRI."""
    entities = list(found)
    if len(entities) < 2:
        return entities
    agreed = _count_agreements(store, (entity.iri for entity in entities))
    return sorted(entities, key=lambda one: (not _files(one), -agreed[one.iri], one.name.casefold(), one.iri))


def _count_agreements(store: Store, iris: Iterable[str]) -> Counter[str]:
    asked, agreed = list(iris), Counter[str]()
    for start in range(0, len(asked), _BATCH):
        those = values_block("it", asked[start : start + _BATCH])
        for iri, number in store.rows(_AGREED.format(those=those)):
            agreed[iri or ""] = int(number or 0)
    return agreed


def _files(entity: Entity) -> bool:
    return any("/registrant/" in filed for filed in entity.node.all("asFiled"))
