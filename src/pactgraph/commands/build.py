"""`pactgraph build PATH…`: filings in, graph out."""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import CORRECTIONS_OPTION

if TYPE_CHECKING:
    from pactgraph.build import Asked, BuildOptions
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.readers import Readers
    from pactgraph.report import Report


class Engine(StrEnum):
    """What runs the build."""

    local = "local"
    spark = "spark"


def build(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Files or folders of filings; with --engine spark any that Hadoop knows.")
    ],
    graph: Annotated[str, typer.Option("--graph", "-g", help="The graph folder.", metavar="FOLDER")] = "output",
    jobs: Annotated[int, typer.Option(help="Reading processes; 0 means one for each core.", min=0)] = 0,
    limit: Annotated[int | None, typer.Option(help="Read at most so many files.", min=1)] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be read and write nothing.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Forget what was read from files that are gone.")] = False,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Read everything anew into a fresh store.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Stay, and build again whenever the files have changed.")] = False,
    corrections: CORRECTIONS_OPTION = Path("corrections.jsonl"),
    engine: Annotated[Engine, typer.Option(help="local, or spark: shards and tables, for more than one machine.")] = Engine.local,
    master: Annotated[str, typer.Option(help="Of Spark: where it runs, as local[8] or spark://HOST:7077.")] = "",
    min_confidence: Annotated[
        float, typer.Option(help="Believe no fact less sure than this; it stays evidence.", min=0.0, max=1.0)
    ] = 0.0,
    no_corrections: Annotated[bool, typer.Option("--no-corrections", help="Build without what people set right.")] = False,
) -> None:
    """Read filings into the graph; what was read before and has not changed costs nothing."""
    if engine is Engine.spark:
        corrected = corrections.is_file() and not no_corrections
        if any((jobs, limit, dry_run, prune, rebuild, watch, min_confidence, corrected)):
            told = "--engine spark reads everything anew: no --jobs, --limit, --prune and the like, and no corrections"
            raise typer.BadParameter(f"{told} (--no-corrections where there are some)", param_hint="--engine")
        _finish(_with_spark(paths, graph, master))
        return
    with nullcontext() if dry_run or watch else _early(paths, graph, jobs) as readers:  # before what takes long to import
        from pactgraph.build import BuildOptions, plan
        from pactgraph.corrections import CorrectionsFile
        from pactgraph.graph.folder import GraphFolder

        folder, places = GraphFolder(Path(graph)), [Path(path) for path in paths]
        if dry_run:
            typer.echo(plan(places, folder, limit, min_confidence))
            return
        kept = CorrectionsFile(corrections, without=no_corrections)
        options = BuildOptions(
            jobs=jobs, limit=limit, prune=prune, rebuild=rebuild, corrections=kept, min_confidence=min_confidence
        )
        if watch:
            _watch(places, folder, options)
        else:
            _finish(_build(places, folder, options, readers))


def _early(paths: list[str], graph: str, jobs: int) -> Readers[Asked]:
    """Readers that start while we do, where there is no graph yet and so everything is to be read."""
    from pactgraph.readers import Readers

    readers = Readers["Asked"](jobs or os.cpu_count() or 1)
    if not Path(graph, "store", "CURRENT").is_file() and all(Path(path).exists() for path in paths):
        readers.start(sys.maxsize if any(Path(path).is_dir() for path in paths) else len(paths))
    return readers


def _build(places: list[Path], folder: GraphFolder, options: BuildOptions, readers: Readers[Asked] | None = None) -> Report:
    from pactgraph.build import build as build_graph
    from pactgraph.commands.progress import watching

    with watching("Reading") as progress:
        return build_graph(places, folder, options, progress, readers)


def _watch(places: list[Path], folder: GraphFolder, options: BuildOptions) -> None:
    """Build whenever filings or corrections have changed, and tell of each build on one line.

    An interrupt between two builds is no error.
    """
    from pactgraph.errors import NoInputError, NothingReadError
    from pactgraph.graph.errors import CorrectionsError, CorrectionsGoneError, GraphInUseError
    from pactgraph.watching import watch

    kept = options.corrections
    beside = [kept.path] if kept.path and not kept.without else []
    another_chance = (NoInputError, NothingReadError, GraphInUseError, CorrectionsError, CorrectionsGoneError)
    building = False

    def once() -> None:
        nonlocal building
        building = True
        try:
            told, failed = _build(places, folder, options).line, False
        except another_chance as error:  # with the next change
            told, failed = str(error), True
        building = False  # before it is told: who reads that it is done may interrupt at once
        typer.echo(f"{datetime.now():%H:%M:%S}  {told}", err=failed)

    typer.echo(f"Watching    {', '.join(map(str, places))} (Ctrl-C to stop)", err=True)
    try:
        watch(places, once, beside=beside)
    except KeyboardInterrupt:
        if building:
            raise
        typer.echo("Stopped", err=True)


def _with_spark(paths: list[str], out: str, master: str) -> Report:
    from pactgraph.spark.job import build_with_spark

    return build_with_spark(paths, out, master)


def _finish(report: Report) -> None:
    for line in report.lines():
        typer.echo(line)
    if report.refused:
        raise typer.Exit(3)
