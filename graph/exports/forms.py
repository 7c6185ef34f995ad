"""Which form is written by what."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO

from pactgraph.graph.exports.follow_the_money import write_ftm
from pactgraph.graph.exports.json_ld import write_json_ld
from pactgraph.graph.exports.networks import write_gexf, write_graphml, write_node_link
from pactgraph.graph.exports.rdf import write_rdf, write_sorted_quads
from pactgraph.graph.exports.tables import write_csv_tables, write_neo4j, write_parquet_tables
from pactgraph.graph.exports.void import write_void
from pactgraph.graph.store import Store

Writer = Callable[[Store, IO[bytes]], None]


def _rdf(form: str) -> Writer:
    return lambda store, out: write_rdf(store, out, form)


FORMS: dict[str, Writer] = {
    "nquads": write_sorted_quads,
    "trig": _rdf("trig"),
    "turtle": _rdf("turtle"),
    "ntriples": _rdf("ntriples"),
    "rdfxml": _rdf("rdfxml"),
    "jsonld": write_json_ld,
    "void": write_void,
    "graphml": write_graphml,
    "gexf": write_gexf,
    "node-link": write_node_link,
    "csv": write_csv_tables,
    "parquet": write_parquet_tables,
    "neo4j": write_neo4j,
    "ftm": write_ftm,
}
"""By name; csv, parquet and neo4j are several files in one zip archive."""
