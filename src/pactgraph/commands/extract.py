"""`pactgraph extract PATH…`: one JSON object per input file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer


def extract(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders of filings.")],
    format: Annotated[str, typer.Option(help="json or jsonl")] = "jsonl",
    min_confidence: Annotated[float, typer.Option(help="Leave out facts less sure than this.", min=0.0, max=1.0)] = 0.0,
) -> None:
    """Print what each filing says, one JSON object per file."""
    from pactgraph.loaders.confidence import keep_confident
    from pactgraph.loaders.contract import filing_json, refusal_json
    from pactgraph.loaders.errors import LoaderError
    from pactgraph.loaders.load import load

    refused = 0
    for path in _files(paths):
        try:
            record = load(path.read_bytes(), path.name).record
            answer = filing_json(keep_confident(record, min_confidence) or record)
        except LoaderError as error:
            refused += 1
            answer = refusal_json(path.name, type(error).__name__, error.place, error.reason)
        typer.echo(json.dumps(answer, ensure_ascii=False, indent=None if format == "jsonl" else 2))
    raise typer.Exit(3 if refused else 0)


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
