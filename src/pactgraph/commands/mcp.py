"""`pactgraph mcp`: the graph as tools for assistants."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from pactgraph.commands.options import PLACE_OPTION
from pactgraph.commands.serve import bring_search_up_to_date


def mcp(
    graph: PLACE_OPTION = "output",
    limit: Annotated[
        list[str] | None, typer.Option(help="Set a limit: NAME=VALUE; may be repeated.", metavar="NAME=VALUE")
    ] = None,
) -> None:
    """Offer look-ups, questions, SPARQL and evidence as tools over standard input and output (extra `mcp`)."""
    from pactgraph.graph.serving.limits import LimitError, limits_given

    try:
        from pactgraph.assistant import Assistant
    except ModuleNotFoundError as error:
        if error.name != "mcp":
            raise
        typer.echo("pactgraph mcp needs the extra: pip install 'pactgraph[mcp]'", err=True)
        raise typer.Exit(1) from None
    try:
        limits = limits_given(limit or [])
    except LimitError as error:
        raise typer.BadParameter(str(error)) from None
    bring_search_up_to_date(graph)
    Assistant(graph, limits, partial(bring_search_up_to_date, graph)).server().run("stdio")
