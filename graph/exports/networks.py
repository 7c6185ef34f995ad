"""The network as GraphML, GEXF and node-link JSON, by networkx's own writers."""

from __future__ import annotations

import json
import re
from typing import IO, TYPE_CHECKING

from pactgraph.graph.exports.network_rows import network_rows
from pactgraph.graph.store import Store

if TYPE_CHECKING:
    import networkx as nx

# XML 1.0 cannot hold these at all, not even escaped.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_graphml(store: Store, out: IO[bytes]) -> None:
    """Write GraphML."""
    import networkx as nx

    nx.write_graphml(_network(store), out)


def write_gexf(store: Store, out: IO[bytes]) -> None:
    """Write GEXF."""
    import networkx as nx

    # networkx stamps the day of writing; the same graph must give the same bytes.
    text = "\n".join(nx.generate_gexf(_network(store)))
    out.write(re.sub(r' lastmodifieddate="[^"]*"', "", text).encode())


def write_node_link(store: Store, out: IO[bytes]) -> None:
    """Write node-link JSON, as `networkx.node_link_graph(…, edges="links")` reads it."""
    import networkx as nx

    out.write(json.dumps(nx.node_link_data(_network(store), edges="links"), ensure_ascii=False).encode())


def _network(store: Store) -> nx.MultiDiGraph[str]:
    """The network with string attributes only: networkx's writers raise on None and dates."""
    import networkx as nx

    rows = network_rows(store)
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for row in rows.nodes:
        network.add_node(row["id"], **{key: _NOT_XML.sub("", value) for key, value in row.items() if key != "id" and value})
    for row in rows.edges:
        told = {key: _NOT_XML.sub("", value) for key, value in row.items() if key not in ("id", "source", "target") and value}
        network.add_edge(row["source"], row["target"], key=row["id"], **told)
    return network
