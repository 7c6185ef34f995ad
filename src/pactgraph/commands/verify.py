"""`pactgraph verify`: whether every quote still stands where it is said to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION

if TYPE_CHECKING:
    from pactgraph.graph.building.verification import Verdict


def verify(
    graph: GRAPH_OPTION = Path("output"),
    deep: Annotated[
        bool, typer.Option("--deep", help="Compare store, ledgers, texts and the full-text index by what was written too.")
    ] = False,
    format: Annotated[str, typer.Option(help="text, json; jsonl or csv: what is wrong, row by row")] = "text",
) -> None:
    """Read every mention again in its kept text; ends with 1 where anything is not as it was written."""
    from pactgraph.commands.rows import check_format
    from pactgraph.graph.building.damage import Damage, write_damage
    from pactgraph.graph.building.ledger import require_version
    from pactgraph.graph.building.verification import verify as verify_graph
    from pactgraph.graph.errors import DamagedGraphError
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.store import open_reading

    check_format(format, "text")
    folder = GraphFolder(graph).require()
    try:
        with open_reading(folder.store) as store:
            require_version(store, folder.root)
            verdict = verify_graph(store, folder, deep=deep)
    except DamagedGraphError:
        write_damage(folder.damage, Damage(store=True))
        raise
    write_damage(folder.damage, verdict.damage)
    _print(verdict, format)
    if not verdict.whole:
        raise typer.Exit(1)


def _print(verdict: Verdict, format: str) -> None:
    import json

    from pactgraph.commands.rows import write_rows

    if format == "text":
        for line in verdict.lines():
            typer.echo(line)
    elif format == "json":
        counts = {"sources": verdict.sources, "mentions": verdict.mentions, "whole": verdict.whole}
        typer.echo(json.dumps({**counts, "wrong": verdict.rows()}, ensure_ascii=False, indent=2))
    else:
        write_rows(verdict.rows(), format, ("source", "wrong"))
        typer.echo(f"{verdict.mentions:,} mentions in {verdict.sources:,} source files read again in their texts", err=True)
