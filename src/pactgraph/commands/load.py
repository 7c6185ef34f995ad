"""`pactgraph load --to URL`: a graph onto another SPARQL server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def load(
    places: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PLACE", help="A graph folder, or files and folders of N-Quads shards; none: output."),
    ] = None,
    to: Annotated[str, typer.Option("--to", help="Address that takes SPARQL Update, often the query address too.")] = "",
    query: Annotated[str, typer.Option(help="Address that answers queries, where it is another.")] = "",
    graph_store: Annotated[str, typer.Option(help="Address of the Graph Store protocol, to send quads there instead.")] = "",
    prune: Annotated[bool, typer.Option("--prune", help="Drop the sources that only the server holds.")] = False,
) -> None:
    """Load a graph into a SPARQL 1.1 server: in batches, going on where it was cut off, counted at the end.

    User and password are read from PACTGRAPH_USER and PACTGRAPH_PASSWORD.
    """
    from pactgraph.commands.progress import counting
    from pactgraph.sending import Target, send

    if not to and not (query and graph_store):
        raise typer.BadParameter("name the server with --to, or with --query and --graph-store", param_hint="--to")
    with counting("Loading") as watch:
        done = send(places or [Path("output")], Target(to, query, graph_store), prune=prune, watch=watch)
    typer.echo(f"Sources     {done.sources:>9,}   {done.sources_there:,} were there already, {done.dropped:,} dropped")
    typer.echo(f"Quads       {done.quads:>9,}   {done.sent:,} sent; the server holds as many")
