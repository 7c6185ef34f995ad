"""`pactgraph query`: SPARQL over the whole graph."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import OUT_OPTION, PLACE_OPTION

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

_FORMATS = "table, json, jsonl, csv, tsv, xml; for CONSTRUCT turtle, nquads, trig, jsonld"
_LONGEST = 200  # characters of a cell on a terminal


def query(
    sparql: Annotated[str, typer.Argument(help="A query, a file that holds one, or - for standard input.")],
    graph: PLACE_OPTION = "output",
    format: Annotated[str, typer.Option(help=_FORMATS)] = "table",
    out: OUT_OPTION = None,
) -> None:
    """Ask the graph in SPARQL; the prefixes pact:, kind:, event:, role:, xsd: … are known."""
    from pactgraph.commands.output import binary_output
    from pactgraph.graph.places import open_store

    text = _text(sparql)
    with open_store(graph) as store:
        if format == "table" and out is None:
            _print_table(store, text)
            return
        with binary_output(out) as stream:
            if format == "jsonl":
                _write_lines(store, text, stream)
            else:
                store.write_answer(text, stream, "csv" if format == "table" else format)


def _text(sparql: str) -> str:
    """The query itself: from standard input, from a file of that name, or as given."""
    if sparql == "-":
        return sys.stdin.read()
    if "{" not in sparql and (Path(sparql).suffix in (".rq", ".sparql") or Path(sparql).is_file()):
        return Path(sparql).read_text(encoding="utf-8")
    return sparql


def _write_lines(store: Store, text: str, stream: IO[bytes]) -> None:
    """One object for each row; what is unbound is left out."""
    answer = store.table(text)
    if answer is None:
        raise typer.BadParameter("this query answers with triples, which have no rows", param_hint="--format")
    columns, rows = answer
    for row in rows:
        told = {column: value for column, value in zip(columns, row, strict=True) if value is not None}
        stream.write(json.dumps(told, ensure_ascii=False).encode("utf-8") + b"\n")


def _print_table(store: Store, text: str) -> None:
    from rich.table import Table

    from pactgraph.commands.screen import plain, screen

    answer = store.table(text)
    if answer is None:
        store.write_answer(text, sys.stdout.buffer, "turtle")
        return
    columns, rows = answer
    table = Table(*columns, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(plain(value, _LONGEST) for value in row))
    console = screen()
    console.print(table)
    console.print(f"{table.row_count:,} {'row' if table.row_count == 1 else 'rows'}", style="dim")
