"""Rows on standard output as JSON, JSON lines or CSV, the same for every command that prints any."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer

ROW_FORMATS = ("json", "jsonl", "csv")
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def check_format(format: str, *others: str) -> None:
    """Raise BadParameter, which ends with 2, for a format that the command has not."""
    known = (*others, *ROW_FORMATS)
    if format not in known:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(known)}", param_hint="--format")


def write_rows(rows: Iterable[Mapping[str, Any]], format: str, columns: Sequence[str]) -> None:
    """Write rows: json is one array, jsonl an object a line, csv has `columns` alone, with what is nested as JSON."""
    if format == "json":
        typer.echo(json.dumps(list(rows), ensure_ascii=False, indent=2))
    elif format == "jsonl":
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    else:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)


def defused(cell: str | None) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = cell or ""
    return f"'{text}" if text.startswith(_RISKY) else text


def _cell(value: object) -> str:
    if value is None or isinstance(value, str):
        return defused(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict, tuple)) else str(value)
