"""`pactgraph verify`: whether every quote still stands where it is said to."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION


def verify(
    graph: GRAPH_OPTION = Path("output"),
    deep: Annotated[bool, typer.Option("--deep", help="Compare store, ledgers and texts by their digests too.")] = False,
) -> None:
    """Read every mention again in its kept text."""
    from pactgraph.graph.damage import Damage, write_damage
    from pactgraph.graph.errors import DamagedGraphError
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.places import open_store
    from pactgraph.graph.verification import verify as verify_graph

    folder = GraphFolder(graph).require()
    try:
        with open_store(folder.root) as store:
            verdict = verify_graph(store, folder, deep=deep)
    except DamagedGraphError:
        write_damage(folder.damage, Damage(store=True))
        raise
    write_damage(folder.damage, verdict.damage)
    for line in verdict.lines():
        typer.echo(line)
    if not verdict.whole:
        raise typer.Exit(1)
