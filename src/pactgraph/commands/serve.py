"""`pactgraph serve`: the graph over HTTP."""

from __future__ import annotations

import logging
import os
from functools import partial
from typing import Annotated

import typer

from pactgraph.commands.options import PLACE_OPTION
from pactgraph.graph.serving.limits import limits_table

_LIMITS_HELP = "Set a limit: NAME=VALUE; may be repeated. Every limit is on; names and defaults stand below."
EPILOG = "Limits, their defaults and their names in the environment:\n\n" + limits_table().replace("\n", "\n\n")


def bring_search_up_to_date(graph: str) -> None:
    """Index the sentences of filings that are new: those who serve only read the index."""
    import pactgraph

    with pactgraph.open(graph) as kg:
        if kg.folder is not None:
            kg.search("agreement", limit=1)


def _reason(error: OSError) -> str:
    """Why an address cannot be had, in the system's words alone."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror)


def serve(
    graph: PLACE_OPTION = "output",
    host: Annotated[str, typer.Option(help="Address to listen on; anything but this machine must be said.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8890,
    trusted_proxy: Annotated[str, typer.Option(help="Address of the proxy whose X-Forwarded-For is believed.")] = "",
    cors: Annotated[str, typer.Option(help="Origin that browsers may call from; none unless said.")] = "",
    limit: Annotated[list[str] | None, typer.Option(help=_LIMITS_HELP, metavar="NAME=VALUE")] = None,
    log: Annotated[bool, typer.Option("--log", help="Write one JSON line for each request to standard error.")] = False,
) -> None:
    """Answer SPARQL at /sparql, look-ups at /api, and people with a browser at /."""
    from pactgraph.graph.endpoint import Endpoint, ServeOptions, listening, run
    from pactgraph.graph.serving.limits import LimitError, limits_given

    try:
        limits = limits_given(limit or [])
    except LimitError as error:
        raise typer.BadParameter(str(error)) from None
    if log:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("pactgraph.access").setLevel(logging.INFO)
    bring_search_up_to_date(graph)
    options = ServeOptions(host, port, trusted_proxy, cors)
    try:
        place = listening(options)
    except OSError as error:
        typer.echo(f"pactgraph: cannot listen at {host}:{port}: {_reason(error)}; --port and --host name another place", err=True)
        raise typer.Exit(1) from None
    ready = partial(typer.echo, f"Serving     {graph} at {options.address}", err=True)
    if not run(Endpoint(graph, limits, options, partial(bring_search_up_to_date, graph)), place, ready):
        raise typer.Exit(1)
