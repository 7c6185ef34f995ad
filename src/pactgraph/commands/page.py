"""`pactgraph page`: one HTML file that can be mailed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION


def page(
    graph: GRAPH_OPTION = Path("output"),
    out: Annotated[Path | None, typer.Option("-o", "--out", help="File to write; graph.html in the graph's folder.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Show everything, not only the most connected.")] = False,
) -> None:
    """Write the graph as one offline HTML page."""
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.page import write_page
    from pactgraph.graph.sketch import DEFAULT_LIMIT, sketch
    from pactgraph.graph.store import open_reading

    target = out or graph / "graph.html"
    with open_reading(GraphFolder(graph).require().store) as store:
        write_page(sketch(store, limit=None if all_ else DEFAULT_LIMIT), target)
    typer.echo(f"Page        {target}")
