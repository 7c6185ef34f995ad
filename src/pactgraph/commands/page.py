"""`pactgraph page`: one HTML file that can be mailed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import PLACE_OPTION

if TYPE_CHECKING:
    from pactgraph.graph.pictures.picture import Picture


def page(
    graph: PLACE_OPTION = "output",
    out: Annotated[Path | None, typer.Option("-o", "--out", help="File to write; graph.html in the graph's folder.")] = None,
    focus: Annotated[str, typer.Option(help="Any name, alias, ticker or CIK to show the neighbourhood of.")] = "",
    hops: Annotated[int, typer.Option(min=1, max=6, help="How many ties away from it.")] = 2,
    all_: Annotated[bool, typer.Option("--all", help="Show everything, not only the 300 most connected.")] = False,
) -> None:
    """Write the graph as one offline HTML page, with the sentence behind every line."""
    from pactgraph.graph.page import write_page
    from pactgraph.graph.pictures.sketch import DEFAULT_LIMIT
    from pactgraph.graph.servers.places import is_address

    if out is None and is_address(graph):
        raise typer.BadParameter("a graph on a server has no folder: name the file to write", param_hint="-o")
    target = out or Path(graph) / "graph.html"
    write_page(pictured(graph, focus, hops, None if all_ else DEFAULT_LIMIT), target)
    typer.echo(f"Page        {target}")


def pictured(graph: str, focus: str, hops: int, limit: int | None) -> Picture:
    """The picture of a graph, or of what surrounds the bearers of a name. Raises UnknownNameError, NoGraphError."""
    import pactgraph
    from pactgraph.graph.pictures.sketch import sketch

    with pactgraph.open(graph) as kg:
        return sketch(kg.store, limit, [entity.iri for entity in kg.find(focus)] if focus else (), hops)
