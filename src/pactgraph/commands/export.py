"""`pactgraph export`: the graph in the forms that others read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION, OUT_OPTION


def export(
    graph: GRAPH_OPTION = Path("output"),
    format: Annotated[str, typer.Option(help="nquads, trig, turtle, ntriples, rdfxml, jsonld")] = "nquads",
    out: OUT_OPTION = None,
) -> None:
    """Write the graph in another form; nquads is the whole store, sorted."""
    from pactgraph.commands.output import binary_output
    from pactgraph.graph.export import FORMATS, export_rdf
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.store import open_reading

    if format not in FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(FORMATS)}", param_hint="--format")
    folder = GraphFolder(graph).require()
    with open_reading(folder.store) as store, binary_output(out) as stream:
        export_rdf(store, stream, format)
