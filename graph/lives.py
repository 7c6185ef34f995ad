"""The life of one agreement, gathered from the graph."""

from __future__ import annotations

from collections.abc import Iterable

from pactgraph.graph.in_force import Days, Life, days_of
from pactgraph.graph.objects.nodes import Node, fetch_nodes, select_iris
from pactgraph.graph.objects.relations import event_name
from pactgraph.graph.store import Store, iri_term


def read_life(store: Store, agreement: str) -> Life:
    """When it began and ends by its terms, and every day on which a filing says that it was changed or ended."""
    it = iri_term(agreement)
    own = fetch_nodes(store, [agreement])[0]
    steps = select_iris(store, f"?x pact:amends {it}")
    told = fetch_nodes(store, select_iris(store, f"?step pact:amends? {it} ; pact:hasEvent ?x"))
    later = fetch_nodes(store, select_iris(store, f"?step pact:amends {it} ; pact:hasEvent ?x"))
    filed = own.all("asFiled")
    ends = (*filed, *(iri for step in fetch_nodes(store, steps) for iri in step.all("asFiled")))
    return Life(
        begins=days_of(own.one("effectiveDate"), filed) or days_of(own.one("agreementDate"), filed),
        expires=days_of(own.one("expirationDate"), tuple(dict.fromkeys(ends))),
        terminated=_days(told, "termination"),
        restated=_days(later, "restatement"),
        changed=_days(later, "amendment"),
    )


def _days(events: Iterable[Node], name: str) -> tuple[Days, ...]:
    found = []
    for event in events:
        first, last = event.one("earliest"), event.one("latest")
        days = days_of(f"{first}/{last}", event.all("asFiled")) if event_name(event) == name and first and last else None
        if days is not None:
            found.append(days)
    return tuple(sorted(found, key=lambda days: (days.first, days.last, days.filed)))
