"""`pactgraph verify`: whether every quote still stands where it is said to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION


def verify(
    graph: GRAPH_OPTION = Path("output"),
    deep: Annotated[bool, typer.Option("--deep", help="Compare store, ledgers and texts by their digests too.")] = False,
) -> None:
    """Read every mention again in its kept text."""
    from pactgraph.graph.folder import GraphFolder, write_whole
    from pactgraph.graph.store import open_reading
    from pactgraph.graph.verification import verify as verify_graph

    folder = GraphFolder(graph).require()
    with open_reading(folder.store) as store:
        verdict = verify_graph(store, folder, deep=deep)
    for line in verdict.lines():
        typer.echo(line)
    if not verdict.whole:
        found = {"sources": sorted(verdict.damaged), "elsewhere": verdict.elsewhere}
        write_whole(folder.damage, json.dumps(found, indent=2).encode())
        raise typer.Exit(1)
    folder.damage.unlink(missing_ok=True)
