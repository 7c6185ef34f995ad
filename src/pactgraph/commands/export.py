"""`pactgraph export`: the graph in the forms that others read."""

from __future__ import annotations

from typing import Annotated

import typer

from pactgraph.commands.options import OUT_OPTION, PLACE_OPTION

_NAMES = "nquads, trig, turtle, ntriples, rdfxml, jsonld, void, graphml, gexf, node-link, csv, parquet, neo4j, ftm"


def export(
    graph: PLACE_OPTION = "output",
    format: Annotated[str, typer.Option(help=_NAMES)] = "nquads",
    out: OUT_OPTION = None,
) -> None:
    """Write the graph in another form; nquads is the whole store, sorted; csv, parquet and neo4j are zip archives."""
    from pactgraph.commands.output import binary_output
    from pactgraph.graph.exports.forms import FORMS
    from pactgraph.graph.servers.places import open_store

    if format not in FORMS:
        raise typer.BadParameter(f"{format!r} is none of {_NAMES}", param_hint="--format")
    with open_store(graph) as store, binary_output(out) as stream:
        FORMS[format](store, stream)
