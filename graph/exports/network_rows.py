"""The network as rows of plain values: one for each node, one for each edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pactgraph.graph.network import NetworkFilter, build_network
from pactgraph.graph.store import Store

NODE_COLUMNS = ("id", "type", "label", "kind", "date", "earliest", "latest", "until", "amends")
EDGE_COLUMNS = ("id", "source", "target", "type", "role", "roles", "title", "first", "last", "filed")


@dataclass(frozen=True, slots=True)
class Rows:
    """Nodes and edges, each a dictionary of strings; what is not known is ""."""

    nodes: tuple[dict[str, str], ...]
    edges: tuple[dict[str, str], ...]


def network_rows(store: Store) -> Rows:
    """Every node and edge of the network, ordered by id."""
    network = build_network(store, NetworkFilter())
    nodes = [_row({"id": iri, **told}, NODE_COLUMNS) for iri, told in network.nodes(data=True)]
    return Rows(tuple(sorted(nodes, key=lambda row: row["id"])), tuple(_edges(network.edges(keys=True, data=True))))


def _edges(edges: Any) -> Iterator[dict[str, str]]:
    rows = []
    for source, target, key, told in edges:
        iri = f"{key}#{told['type']}-{target.rpartition('/')[2]}"  # an agreement has one subject edge for each compound
        rows.append(_row({"id": iri, "source": source, "target": target, **told}, EDGE_COLUMNS))
    yield from sorted(rows, key=lambda row: (row["id"], row["source"], row["target"]))


def _row(told: dict[str, Any], columns: tuple[str, ...]) -> dict[str, str]:
    return {column: plain(told.get(column)) for column in columns}


def plain(value: object) -> str:
    """A value as one string; several values are joined by semicolons."""
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
