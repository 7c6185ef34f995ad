"""`pactgraph validate`: whether filings, or a built graph, satisfy the SHACL shapes of the ontology."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import GRAPH_OPTION

if TYPE_CHECKING:
    from pactgraph.validation import Validation

_SHOWN = 50  # violations printed; the count says how many there are
_UNSHAPED = "`build` counts more quads: its judgements, corrections and ledger have no shapes"


def validate(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Files or folders of filings; none: the graph.")
    ] = None,
    graph: GRAPH_OPTION = Path("output"),
    format: Annotated[str, typer.Option(help="text, json; jsonl or csv: the violations, row by row")] = "text",
) -> None:
    """Hold a built graph, or filings that are read without being kept, against the SHACL shapes."""
    from pactgraph.commands.rows import check_format
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.validation import validate_filings, validate_graph

    check_format(format, "text")
    found = validate_filings(paths) if paths else validate_graph(GraphFolder(graph))
    for refused in found.refused:
        typer.echo(f"refused {refused.name}: {refused.reason}", err=True)
    _print(found, format)
    if not paths and format == "text":
        typer.echo(_UNSHAPED)
    raise typer.Exit(1 if found.violations else 3 if found.refused else 0)


def _print(found: Validation, format: str) -> None:
    import json
    from dataclasses import asdict

    from pactgraph.commands.rows import write_rows

    counts = f"{found.graphs:,} graphs, {found.quads:,} quads, {len(found.violations):,} violations"
    rows = [asdict(violation) for violation in found.violations]
    if format == "json":
        refused = [asdict(refused) for refused in found.refused]
        told = {"graphs": found.graphs, "quads": found.quads, "violations": rows, "refused": refused}
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif format == "text":
        for violation in found.violations[:_SHOWN]:
            value = f" (it is {violation.value!r})" if violation.value else ""
            typer.echo(f"{violation.focus}\n  {violation.message}{value}")
        if len(found.violations) > _SHOWN:
            typer.echo(f"… and {len(found.violations) - _SHOWN:,} more (--format jsonl has all)")
        typer.echo(counts)
    else:
        write_rows(rows, format, ("focus", "path", "message", "value"))
        typer.echo(counts, err=True)
