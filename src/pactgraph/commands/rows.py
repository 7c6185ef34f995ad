"""Rows on standard output as JSON, JSON lines or CSV, the same for every command that prints any; and rows that are read."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import typer

from pactgraph.errors import NoInputError
from pactgraph.graph.answering.cells import defused

ROW_FORMATS = ("json", "jsonl", "csv")


def check_format(format: str, *others: str) -> None:
    """Raise BadParameter, which ends with 2, for a format that the command has not."""
    known = (*others, *ROW_FORMATS)
    if format not in known:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(known)}", param_hint="--format")


def write_rows(rows: Iterable[Mapping[str, Any]], format: str, columns: Sequence[str], stream: IO[str] | None = None) -> None:
    """Write rows: json is one array, jsonl an object a line, csv has `columns` alone, with what is nested as JSON."""
    out = stream or sys.stdout
    if format == "json":
        out.write(f"{json.dumps(list(rows), ensure_ascii=False, indent=2)}\n")
    elif format == "jsonl":
        out.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
    else:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([csv_cell(row.get(column)) for column in columns] for row in rows)


def csv_cell(value: object) -> str:
    """A value in a cell: a text that no spreadsheet takes for a formula, a number, what is nested as JSON."""
    if value is None or isinstance(value, str):
        return defused(value or "")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict, tuple, bool)) else str(value)


def read_objects(path: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The objects of a file of JSON lines ("-": of standard input) by line number; a reason in the place of what is none.

    Raises NoInputError where there is no such file or it is no text.
    """
    for number, line in enumerate(_lines(path), start=1):
        if line.strip():
            try:
                found = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, f"is no JSON: {error}"
            else:
                yield number, found if isinstance(found, dict) else "is no JSON object"


def _lines(path: str) -> list[str]:
    try:
        content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        return content.decode("utf-8-sig").split("\n")  # other line ends of Unicode may stand inside a string
    except UnicodeDecodeError:
        raise NoInputError(f"{path}: it is no text in UTF-8") from None
    except OSError as error:
        raise NoInputError(f"{path}: {error.strerror}") from None
