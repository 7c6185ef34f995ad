"""`pactgraph ask`: the named questions, answered with a table, the sentences behind it, and what was searched."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pactgraph.commands.options import PLACE_OPTION

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from pactgraph.graph.answering.answer_rows import Row
    from pactgraph.graph.answering.asking import Answer
    from pactgraph.graph.answering.questions import Question

_QUOTED = 2  # sentences shown of one row; json has all
_ROWS = 100  # rows shown where nothing else is asked for: what is at hand at once, and more than anybody reads
_ANY_WIDTH = 10_000  # columns: what a table would like to have
_FORMATS = ("table", "json", "jsonl", "csv")


def ask(
    context: typer.Context,
    question: Annotated[
        str | None, typer.Argument(metavar="QUESTION", help="Name or code of a question; none: list them.")
    ] = None,
    graph: PLACE_OPTION = "output",
    format: Annotated[str, typer.Option(help="table, json, jsonl, csv")] = "table",
    rows: Annotated[int, typer.Option(min=0, help="Rows that a table shows; 0: all.")] = _ROWS,
) -> None:
    """Answer one of the thirty questions: pactgraph ask who-manufactures --compound HV4.

    Without a question they are listed, with what each may be told.
    """
    if format not in _FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(_FORMATS)}", param_hint="--format")
    if question is None:
        _list(format)
        return
    glance = format == "table" and 0 < rows <= _ROWS
    with _answered(_find(question), graph, _told(context.args), glance) as answer:
        _print(answer, format, rows)


def _find(name: str) -> Question:
    from pactgraph.graph.answering.questions import find_question, near_questions

    found = find_question(name)
    if found is None:
        near = ", ".join(near_questions(name))
        raise typer.BadParameter(f"no question is called {name!r}{f'; near: {near}' if near else ''}", param_hint="QUESTION")
    return found


def _told(arguments: list[str]) -> dict[str, str]:
    """Read "--compound VX4 --since=2004-01-01" as parameters."""
    told: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, joined, value = argument.partition("=")
        if not name.startswith("--"):
            raise typer.BadParameter(f"{argument!r} is no parameter; write --name value")
        given = value if joined else next(rest, None)
        if given is None:
            raise typer.BadParameter(f"{name} needs a value")
        told[name.removeprefix("--").replace("-", "_")] = given
    return told


@contextmanager
def _answered(question: Question, graph: str, told: dict[str, str], glance: bool) -> Iterator[Answer]:
    """The answer, with its graph open: sentences of later rows are read as they are printed."""
    from pactgraph.graph.answering.asking import answer
    from pactgraph.graph.answering.coverage import read_coverage
    from pactgraph.graph.errors import QueryRefusedError, UnknownNameError
    from pactgraph.graph.servers.places import open_store, refused_files

    refused = refused_files(graph)
    with open_store(graph) as store:
        try:
            found = answer(store, question, told, refused, glance=glance)
        except UnknownNameError:
            typer.echo(str(read_coverage(store, refused)), err=True)
            raise
        except QueryRefusedError as error:  # the queries are ours: it was told too little, too much or what is no day
            raise typer.BadParameter(str(error)) from None
        yield found


def _list(format: str) -> None:
    from pactgraph.graph.answering.questions import read_questions

    questions = read_questions()
    if format == "table":
        for question in questions:
            told = " ".join(f"[--{p.name}]" if p.optional else f"--{p.name}" for p in question.parameters)
            for line, indent in (
                (f"{question.code}  {question.name} {told.replace('_', '-')}", 8),
                (f"      {question.words}", 6),
            ):
                typer.echo(textwrap.fill(line, 80, subsequent_indent=" " * indent, break_on_hyphens=False))
        return
    listed = [_question_json(question) for question in questions]
    if format == "csv":
        _write_csv(["code", "name", "title", "words"], [[one["code"], one["name"], one["title"], one["words"]] for one in listed])
    else:
        _write_json(listed, format)


def _question_json(question: Question) -> dict[str, Any]:
    parameters = [{"name": p.name, "type": p.type, "optional": p.optional, "words": p.words} for p in question.parameters]
    return {
        "code": question.code,
        "name": question.name,
        "title": question.title,
        "words": question.words,
        "parameters": parameters,
    }


def _print(answer: Answer, format: str, most: int) -> None:
    match format:
        case "table":
            _print_table(answer, answer.rows[: most or None])
        case "csv":
            _write_csv(answer.columns, answer.rows.cells())
            typer.echo(str(answer.coverage), err=True)
        case _:
            rows = [_row_json(answer, row) for row in answer.rows]
            whole = {"question": answer.question.name, "rows": rows, "summary": answer.summary, "coverage": str(answer.coverage)}
            _write_json(rows if format == "jsonl" else whole, format)


def _row_json(answer: Answer, row: Row) -> dict[str, Any]:
    iris = {column: iri for column, iri in zip(answer.columns, row.iris, strict=True) if iri}
    sentences = [
        {"file": quote.file, "mention": quote.mention, "quote": quote.quote, "sentence": quote.sentence, "filing": quote.filing}
        for quote in row.quotes
    ]
    return {**dict(zip(answer.columns, row.cells, strict=True)), "iris": iris, "sentences": sentences}


def _write_json(value: Any, format: str) -> None:
    if format == "jsonl":
        for one in value:
            typer.echo(json.dumps(one, ensure_ascii=False))
    else:
        typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _write_csv(columns: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    import csv

    from pactgraph.commands.rows import csv_cell

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([csv_cell(cell) for cell in row] for row in rows)


def _print_table(answer: Answer, rows: Sequence[Row]) -> None:
    from rich.measure import Measurement

    from pactgraph.commands.screen import screen

    console = screen()
    if not rows:
        console.print("None found.")
    else:
        table = _table(answer, rows)
        fits = Measurement.get(console, console.options.update(max_width=_ANY_WIDTH), table).maximum <= console.width
        if fits:
            console.print(table)
            console.print()
        places = _told_places(answer, rows)
        for number, row in enumerate(rows, start=1):
            if not fits:
                _print_cells(console, [(answer.columns[place].replace("_", " "), row.cells[place]) for place in places], number)
            _print_sentences(console, row, number if fits else None)
        console.print()
        if left := len(answer.rows) - len(rows):
            console.print(f"… and {left:,} more rows: --rows 0 shows all, --format csv writes all", style="dim")
    for line in (*answer.summary, str(answer.coverage)):
        console.print(line, style="dim", markup=False)


def _told_places(answer: Answer, rows: Sequence[Row]) -> list[int]:
    """The columns in which any row says something."""
    return [place for place in range(len(answer.columns)) if any(row.cells[place] for row in rows)]


def _table(answer: Answer, rows: Sequence[Row]) -> Table:
    from rich.table import Table

    from pactgraph.commands.screen import plain

    places = _told_places(answer, rows)
    names = [answer.columns[place].replace("_", " ") for place in places]
    table = Table("", *names, box=None, header_style="bold", pad_edge=False)
    for number, row in enumerate(rows, start=1):
        table.add_row(f"{number}", *(plain(row.cells[place]) for place in places))
    return table


def _print_cells(console: Console, told: list[tuple[str, str | None]], number: int) -> None:
    """A row that is too wide for a table, as words."""
    from rich.padding import Padding

    from pactgraph.commands.screen import plain

    words = " · ".join(f"{column}: {value}" for column, value in told if value)
    console.print(Padding(plain(f"{number}  {words}"), (0, 0, 0, 0), expand=False), style="bold")


def _print_sentences(console: Console, row: Row, number: int | None) -> None:
    """The sentences of a row; `number` is the row's where they stand apart from it."""
    from rich.padding import Padding

    from pactgraph.commands.screen import plain

    told: dict[str, list[str]] = {}  # a filing may have come in several forms: its sentence is told once, with every file
    for quote in row.first_quotes:
        files = told.setdefault(" ".join(quote.sentence.split()), [])
        if quote.file not in files:
            files.append(quote.file)
    head = "" if number is None else f"{number}  "
    for sentence, files in list(told.items())[:_QUOTED]:
        console.print(Padding(plain(f"{head}“{sentence}” ({', '.join(files)})"), (0, 0, 0, 3), expand=False))
    more = [f"{len(told) - _QUOTED:,} more"] if len(told) > _QUOTED else []
    more += [f"{row.unread:,} more facts"] if row.unread else []
    if more:
        console.print(f"   {head}… and {', '.join(more)}", style="dim")
