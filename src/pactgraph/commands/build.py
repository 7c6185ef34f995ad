"""`pactgraph build PATH…`: filings in, graph out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import CORRECTIONS_OPTION, GRAPH_OPTION


def build(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders of filings.")],
    graph: GRAPH_OPTION = Path("output"),
    jobs: Annotated[int, typer.Option(help="Reading processes; 0 means one for each core.", min=0)] = 0,
    limit: Annotated[int | None, typer.Option(help="Read at most so many files.", min=1)] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be read and write nothing.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Forget what was read from files that are gone.")] = False,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Read everything anew into a fresh store.")] = False,
    corrections: CORRECTIONS_OPTION = Path("corrections.jsonl"),
    no_corrections: Annotated[bool, typer.Option("--no-corrections", help="Build without what people set right.")] = False,
) -> None:
    """Read filings into the graph; what was read before and has not changed costs nothing."""
    from pactgraph.build import BuildOptions, plan
    from pactgraph.build import build as build_graph
    from pactgraph.commands.progress import watching
    from pactgraph.corrections import CorrectionsFile
    from pactgraph.graph.folder import GraphFolder

    folder = GraphFolder(graph)
    if dry_run:
        typer.echo(plan(paths, folder, limit))
        return
    kept = CorrectionsFile(corrections, without=no_corrections)
    options = BuildOptions(jobs=jobs, limit=limit, prune=prune, rebuild=rebuild, corrections=kept)
    with watching("Reading") as watch:
        report = build_graph(paths, folder, options, watch)
    for line in report.lines():
        typer.echo(line)
    if report.refused:
        raise typer.Exit(3)
