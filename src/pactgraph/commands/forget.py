"""`pactgraph forget PATH…`: what was read from these files is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION


def forget(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Files or folders that were read; they may be gone.")],
    graph: GRAPH_OPTION = Path("output"),
) -> None:
    """Drop from the graph what was read from these files."""
    from pactgraph.forgetting import forget as forget_paths
    from pactgraph.graph.folder import GraphFolder

    number = forget_paths(paths, GraphFolder(graph))
    typer.echo(f"{number:,} source {'file' if number == 1 else 'files'} forgotten")
