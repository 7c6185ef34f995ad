"""Objects of a file -> an answer to each, as rows; what is none of them is refused with its line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import typer

from pactgraph.commands.rows import check_format, read_objects, write_rows

_REFUSED = 3  # exit code
Answer = Callable[[dict[str, Any]], dict[str, Any]]


def print_told(path: str, answer: Answer, columns: Sequence[str], format: str) -> None:
    """Answer each object of a file in its order; ends with 3 where a line is refused, its number and reason on standard error."""
    check_format(format, "table")
    refused: list[int] = []
    rows = _answered(path, answer, refused)
    if format == "table":
        _print_table(list(rows), columns)
    else:
        write_rows(rows, format, columns)
    raise typer.Exit(_REFUSED if refused else 0)


def _answered(path: str, answer: Answer, refused: list[int]) -> Iterator[dict[str, Any]]:
    for number, told in read_objects(path):
        row = told if isinstance(told, str) else _row(told, answer)
        if isinstance(row, str):
            refused.append(number)
            typer.echo(f"refused {path}, line {number}: {row}", err=True)
        else:
            yield row


def _row(told: dict[str, Any], answer: Answer) -> dict[str, Any] | str:
    """The answer to an object, or why there is none."""
    try:
        return answer(told)
    except KeyError as error:
        return f"it has no {error.args[0]!r}"
    except ValueError as error:
        return str(error)
    except (TypeError, AttributeError):
        return "a value in it is of the wrong kind"


def _print_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    from rich.table import Table

    from pactgraph.commands.screen import plain, screen

    table = Table(*columns, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(plain(_cell(row[column])) for column in columns))
    screen().print(table)


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else value if isinstance(value, str) else json.dumps(value)
