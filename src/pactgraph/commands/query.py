"""`pactgraph query`: SPARQL over the whole graph."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import OUT_OPTION, PLACE_OPTION

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

_FORMATS = "table, json, jsonl, csv, tsv, xml; for CONSTRUCT turtle, ntriples, nquads, trig, rdfxml, jsonld"
_LONGEST = 200  # characters of a cell on a terminal


def query(
    sparql: Annotated[str, typer.Argument(metavar="QUERY", help="A query, a file that holds one, or - for standard input.")],
    graph: PLACE_OPTION = "output",
    format: Annotated[str, typer.Option(help=_FORMATS)] = "table",
    out: OUT_OPTION = None,
) -> None:
    """Ask the graph in SPARQL; the prefixes pact:, kind:, event:, role:, xsd: … are known."""
    from pactgraph.commands.output import binary_output
    from pactgraph.graph.servers.places import open_store

    _check(format)
    text = _text(sparql)
    with open_store(graph) as store:
        if format == "table" and out is None:
            _print_table(store, text)
            return
        with binary_output(out) as stream:
            if format in ("jsonl", "csv", "table"):
                _write_rows(store, text, stream, "jsonl" if format == "jsonl" else "csv")
            else:
                store.write_answer(text, stream, format)


def _check(format: str) -> None:
    known = re.findall(r"\w+", _FORMATS.replace("for CONSTRUCT", ""))
    if format not in known:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(known)}", param_hint="--format")


def _text(sparql: str) -> str:
    """The query itself: from standard input, from a file of that name, or as given."""
    if sparql == "-":
        return sys.stdin.read()
    if "{" not in sparql and (Path(sparql).suffix in (".rq", ".sparql") or Path(sparql).is_file()):
        return Path(sparql).read_text(encoding="utf-8")
    return sparql


def _write_rows(store: Store, text: str, stream: IO[bytes], format: str) -> None:
    """One object or line of CSV for each row; in an object what is unbound is left out, in CSV no cell is a formula."""
    from pactgraph.commands.rows import write_rows

    answer = store.table(text)
    if answer is None:
        told = "this query answers with triples: its formats are turtle, ntriples, nquads, trig, rdfxml, jsonld"
        raise typer.BadParameter(told, param_hint="--format")
    columns, rows = answer
    objects = ({column: value for column, value in zip(columns, row, strict=True) if value is not None} for row in rows)
    written = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="", write_through=True)
    try:
        write_rows(objects, format, columns, written)
    finally:
        written.detach()


def _print_table(store: Store, text: str) -> None:
    from rich.table import Table

    from pactgraph.commands.screen import plain, screen

    answer = store.table(text)
    if answer is None:
        store.write_answer(text, sys.stdout.buffer, "turtle")
        return
    columns, rows = answer
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")  # an IRI is one word: a narrow table folds it, nothing is lost
    for row in rows:
        table.add_row(*(plain(_short(value), _LONGEST) for value in row))
    console = screen()
    console.print(table)
    console.print(f"{table.row_count:,} {'row' if table.row_count == 1 else 'rows'}", style="dim")


def _short(value: str | None) -> str | None:
    """An IRI as its prefixed name, where that is one that a query may hold; anything else as it is."""
    from pactgraph.ontology.namespaces import PREFIXES

    found = re.fullmatch(r"(http\S+[/#])([A-Za-z][\w-]*)", value or "")
    prefix = next((name for name, space in PREFIXES.items() if found and found[1] == space), None)
    return f"{prefix}:{found[2]}" if found and prefix else value
