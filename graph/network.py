"""The graph as networkx: typed nodes and edges, each edge carrying the agreement or office that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactgraph.graph.objects.nodes import Node, fetch_nodes, select_iris, values_block
from pactgraph.graph.pictures.neighbourhood import blocks
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import KIND, PACT, RDF, RDFS, ROLE, XSD

if TYPE_CHECKING:
    import networkx as nx

_TYPES = {
    f"{PACT}Organization": "company",
    f"{PACT}Person": "person",
    f"{PACT}Compound": "compound",
    f"{PACT}CompoundGroup": "compound",
    f"{PACT}Agreement": "agreement",
}


@dataclass(frozen=True, slots=True)
class NetworkFilter:
    """Which part of the graph: kinds of agreement, days that its agreements may lie in, entities within some steps of others."""

    kinds: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    focus: tuple[str, ...] = ()  # entity IRIs; () is the whole graph
    hops: int = 1  # agreements away from the focus


def build_network(store: Store, wanted: NetworkFilter) -> nx.MultiDiGraph[str]:
    """A MultiDiGraph of entities and agreements.

    Nodes are IRIs with `type`, `label` and, of an agreement, `kind`, dates and `amends`: the IRI of what it changes.
    Edges: entity -> agreement "party" (with `role`), agreement -> compound "subject", person -> company "office" (with `title`,
    `first`, `last`). The key of an edge is the IRI of the role, agreement or office that it stands for, its `filed` the as-filed
    IRIs behind it.
    """
    import networkx as nx

    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    agreements = _agreements(store, wanted)
    entities = set(wanted.focus)
    for node in fetch_nodes(store, agreements):
        network.add_node(node.iri, **_attributes(node))
        entities.update(node.all("party"), node.all("subject"))
        for compound in node.all("subject"):
            network.add_edge(node.iri, compound, key=node.iri, type="subject", filed=node.all("asFiled"))
    for agreement, role in _roles(store, agreements):
        for entity in role.all("playedBy"):
            names = tuple(name.removeprefix(ROLE) for name in role.all("canonicalRole"))
            network.add_edge(
                entity, agreement, key=role.iri, type="party", role=role.one("role"), roles=names, filed=role.all("asFiled")
            )
    for office in _offices(store, wanted, entities):
        for person in office.all("holder"):
            for company in office.all("organization"):
                entities.update((person, company))
                network.add_edge(person, company, key=office.iri, type="office", **_office(office))
    for node in fetch_nodes(store, sorted(entities)):
        network.add_node(node.iri, **_attributes(node))
    return network


def _agreements(store: Store, wanted: NetworkFilter) -> list[str]:
    narrowed = _narrowed(wanted)
    if not wanted.focus:
        return select_iris(store, f"?x a pact:Agreement . {narrowed}")
    near = set(wanted.focus)
    found: set[str] = set()
    for _ in range(max(1, wanted.hops)):
        steps = (f"{block} ?x pact:party|pact:subject ?e . {narrowed}" for block in blocks(near, "e"))
        reached = {agreement for step in steps for agreement in select_iris(store, step)} - found
        found |= reached
        if not reached:
            break
        steps = (f"{block} ?a pact:party|pact:subject ?x" for block in blocks(reached, "a"))
        near = {entity for step in steps for entity in select_iris(store, step)}
    return sorted(found)


def _narrowed(wanted: NetworkFilter) -> str:
    steps: list[str] = []
    if wanted.kinds:
        steps.append(f"VALUES ?kind {{ {' '.join(f'<{KIND}{kind}>' for kind in wanted.kinds)} }} ?x pact:kind ?kind .")
    if wanted.since:
        steps.append(f'?x pact:latest ?latest FILTER(?latest >= "{wanted.since}"^^<{XSD}date>)')
    if wanted.until:
        steps.append(f'?x pact:earliest ?earliest FILTER(?earliest <= "{wanted.until}"^^<{XSD}date>)')
    return " ".join(steps)


def _roles(store: Store, agreements: list[str]) -> Iterator[tuple[str, Node]]:
    for start in range(0, len(agreements), 300):
        block = values_block("a", agreements[start : start + 300])
        rows = store.rows(f"SELECT ?a ?r {{ {block} ?a pact:hasParty ?r }} ORDER BY ?a ?r")
        pairs = {role: agreement for agreement, role in rows if agreement and role}
        for node in fetch_nodes(store, pairs):
            yield pairs[node.iri], node


def _offices(store: Store, wanted: NetworkFilter, entities: Iterable[str]) -> list[Node]:
    if not wanted.focus:
        return fetch_nodes(store, select_iris(store, "?x a pact:Office"))
    steps = (f"{block} ?x a pact:Office ; pact:holder|pact:organization ?e" for block in blocks(entities, "e"))
    return fetch_nodes(store, sorted({office for step in steps for office in select_iris(store, step)}))


def _attributes(node: Node) -> dict[str, str]:
    kind = next((_TYPES[name] for name in node.values.get(f"{RDF}type", ()) if name in _TYPES), "entity")
    told = {"type": kind, "label": node.one("name") or node.one(f"{RDFS}label") or node.iri}
    if kind == "agreement":
        told["kind"] = (node.one("kind") or "").removeprefix(KIND)
        terms = {"date": "agreementDate", "until": "expirationDate"} | {name: name for name in ("earliest", "latest", "amends")}
        told |= {name: value for name, term in terms.items() if (value := node.one(term))}
    return told


def _office(node: Node) -> dict[str, object]:
    return {"title": node.one("title"), "first": node.one("earliest"), "last": node.one("latest"), "filed": node.all("asFiled")}
