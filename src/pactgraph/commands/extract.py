"""`pactgraph extract PATH…`: one JSON object per input file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pactgraph.refusal import Refused

_REFUSED = 3  # exit code


def extract(
    paths: Annotated[list[Path], typer.Argument(help="Files or folders of filings, archives too; - is standard input.")],
    format: Annotated[str, typer.Option(help="jsonl (one object a line) or json (indented)")] = "jsonl",
    min_confidence: Annotated[float, typer.Option(help="Leave out facts less sure than this.", min=0.0, max=1.0)] = 0.0,
) -> None:
    """Print what each filing says, one JSON object per file, in the order of their names."""
    from pactgraph.extraction import extract as extract_files
    from pactgraph.extraction import find_contents
    from pactgraph.refusal import Refused

    if format not in ("json", "jsonl"):
        raise typer.BadParameter(f"{format!r} is neither json nor jsonl", param_hint="--format")
    refused = 0
    for answer in extract_files(find_contents(paths), min_confidence):
        refused += isinstance(answer, Refused)
        sys.stdout.buffer.write(_shown(answer, format).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
    raise typer.Exit(_REFUSED if refused else 0)


def _shown(answer: str | Refused, format: str) -> str:
    if isinstance(answer, str):
        return answer if format == "jsonl" else json.dumps(json.loads(answer), ensure_ascii=False, indent=2)
    from pactgraph.loaders.contract import refusal_json

    refusal = refusal_json(answer.name, answer.error, answer.place, answer.reason)
    return json.dumps(refusal, ensure_ascii=False, indent=None if format == "jsonl" else 2)
