"""`pactgraph validate`: whether filings, or a built graph, satisfy the SHACL shapes of the ontology."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION

_SHOWN = 50  # violations printed; the count says how many there are


def validate(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders of filings; none: the graph.")] = None,
    graph: GRAPH_OPTION = Path("output"),
) -> None:
    """Hold a built graph, or filings that are read without being kept, against the SHACL shapes."""
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.validation import validate_filings, validate_graph

    found = validate_filings(paths) if paths else validate_graph(GraphFolder(graph))
    for refused in found.refused:
        typer.echo(f"refused {refused.name}: {refused.reason}", err=True)
    for violation in found.violations[:_SHOWN]:
        value = f" (it is {violation.value!r})" if violation.value else ""
        typer.echo(f"{violation.focus}\n  {violation.message}{value}")
    typer.echo(f"{found.graphs:,} graphs, {found.quads:,} quads, {len(found.violations):,} violations")
    raise typer.Exit(1 if found.violations else 3 if found.refused else 0)
