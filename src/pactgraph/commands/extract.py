"""`pactgraph extract PATH…`: one JSON object per input file, or one row per agreement."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from pactgraph.refusal import Refused

_REFUSED = 3  # exit code


def extract(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH", help="Files or folders of filings, archives too; - is standard input.")
    ],
    format: Annotated[
        str, typer.Option(help="jsonl (one object a line) or json (indented); csv or table: one row for each agreement")
    ] = "jsonl",
    min_confidence: Annotated[float, typer.Option(help="Leave out facts less sure than this.", min=0.0, max=1.0)] = 0.0,
) -> None:
    """Print what each filing says, one JSON object per file, in the order of their names."""
    from pactgraph.commands.rows import check_format
    from pactgraph.extraction import extract as extract_files
    from pactgraph.extraction import find_contents

    check_format(format, "table")
    refused: list[Refused] = []
    found = _told(extract_files(find_contents(paths), min_confidence), refused)
    if format in ("json", "jsonl"):
        _write_objects(found, format)
    else:
        _write_rows(found, format)
    raise typer.Exit(_REFUSED if refused else 0)


def _told(answers: Iterable[str | Refused], refused: list[Refused]) -> Iterator[str]:
    """The object of each file, on one line; what was refused has one too."""
    from pactgraph.loaders.contract import refusal_json

    for answer in answers:
        if isinstance(answer, str):
            yield answer
        else:
            refused.append(answer)
            yield json.dumps(refusal_json(answer.name, answer.error, answer.place, answer.reason), ensure_ascii=False)


def _write_objects(found: Iterable[str], format: str) -> None:
    for line in found:
        shown = line if format == "jsonl" else json.dumps(json.loads(line), ensure_ascii=False, indent=2)
        sys.stdout.buffer.write(shown.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def _write_rows(found: Iterable[str], format: str) -> None:
    from pactgraph.agreement_rows import COLUMNS, agreement_rows
    from pactgraph.commands.rows import write_rows

    rows = (row for line in found for row in agreement_rows(json.loads(line)))
    if format == "csv":
        write_rows(rows, format, COLUMNS)
        return
    for row in rows:
        _print_row(row)


def _print_row(row: dict[str, Any]) -> None:
    from rich.padding import Padding

    from pactgraph.commands.screen import plain, screen

    console = screen()
    exhibit = f", exhibit {row['exhibit']}" if row["exhibit"] else ""
    told = " ".join(str(row[name]) for name in ("date", "event", "title") if row[name])
    said = "refused" if row["refused"] else told or "no agreement"
    console.print(plain(f"{row['document']}{exhibit}: {said}"), style="bold")
    for name in ("parties", "compounds", "amounts", "refused"):
        if row[name]:
            console.print(Padding(plain(f"{name}: {row[name]}" if name != "refused" else row[name]), (0, 0, 0, 4), expand=False))
