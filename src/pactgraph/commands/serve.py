"""`pactgraph serve`: the graph over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION


def serve(
    graph: GRAPH_OPTION = Path("output"),
    host: Annotated[str, typer.Option(help="Address to listen on; anything but this machine must be said.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8890,
    trusted_proxy: Annotated[str, typer.Option(help="Address of the proxy whose X-Forwarded-For is believed.")] = "",
    cors: Annotated[str, typer.Option(help="Origin that browsers may call from; none unless said.")] = "",
) -> None:
    """Answer SPARQL at /sparql. Every limit is on; PACTGRAPH_SERVE_<LIMIT> sets one."""
    from pactgraph.graph.endpoint import Endpoint, ServeOptions, run
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.limits import limits_from_environment

    GraphFolder(graph).require()
    run(Endpoint(graph, limits_from_environment(), ServeOptions(host, port, trusted_proxy, cors)))
