"""`pactgraph review`: the pairs of names that rules were not sure of, for a person to decide."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.counting import counted
from pactgraph.commands.options import BY_OPTION, CORRECTIONS_OPTION, GRAPH_OPTION, ON_OPTION

if TYPE_CHECKING:
    from rich.console import Console

    from pactgraph.correcting import Correcting, Said
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.identity.review import Pair

_FORMATS = ("text", "json", "jsonl", "csv")
_SHOWN = 20


def review(
    graph: GRAPH_OPTION = Path("output"),
    corrections: CORRECTIONS_OPTION = Path("corrections.jsonl"),
    limit: Annotated[int | None, typer.Option(help="So many pairs at most.", min=1, show_default="20; all in a table")] = None,
    format: Annotated[str, typer.Option(help="text, json, jsonl or csv")] = "text",
    export: Annotated[Path | None, typer.Option(help="Write the pairs as a table to answer in.", metavar="FILE.csv")] = None,
    import_: Annotated[Path | None, typer.Option("--import", help="Take the answers of a table.", metavar="FILE.csv")] = None,
    show: Annotated[bool, typer.Option("--list", help="List the pairs and ask nothing.")] = False,
    by: BY_OPTION = None,
    on: ON_OPTION = None,
) -> None:
    """List the pairs worth a look, most valuable first, and take your word on them: same, different or skip."""
    from pactgraph.correcting import Said, correcting
    from pactgraph.graph.folder import GraphFolder

    if format not in _FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(_FORMATS)}", param_hint="--format")
    folder = GraphFolder(graph)
    said = Said(**{name: text for name, text in (("by", by), ("on", on)) if text})
    with ExitStack() as stack:
        desk = stack.enter_context(correcting(folder, corrections))
        if import_ is not None:
            _import(desk, import_, corrections, said)
            return
        found = _undecided(desk, limit or (_SHOWN if export is None and format == "text" else None))
        if export is not None:
            _export(desk, found, export)
        elif format != "text":
            _write(desk, found, format)
        else:
            ask = not show and sys.stdin.isatty() and sys.stdout.isatty()
            _print(desk, found, corrections if ask else None, said)
            _tell_waiting(folder, corrections)


def _undecided(desk: Correcting, limit: int | None) -> list[Pair]:
    """The pairs that nobody has decided, in lines that no build has seen yet neither."""
    from pactgraph.graph.identity.review import pairs_to_review
    from pactgraph.reviewing import decided

    pairs = [pair for pair in pairs_to_review(desk.pointer.store) if not decided(desk, pair)]
    return pairs[:limit]


def _import(desk: Correcting, table: Path, file: Path, said: Said) -> None:
    from pactgraph.graph.corrections.journal import append_lines
    from pactgraph.reviewing import read_answers

    answers = read_answers(desk, table, said)
    if answers.decisions:
        append_lines(file, answers.decisions)
    typer.echo(f"{counted(len(answers.decisions), 'answer')} written to {file}, {answers.known:,} known already")
    for refused in answers.refused:
        typer.echo(f"  refused {refused.name}, {refused.place}: {refused.reason}", err=True)
    if answers.refused:
        raise typer.Exit(3)


def _export(desk: Correcting, pairs: list[Pair], path: Path) -> None:
    from pactgraph.graph.folder import write_whole
    from pactgraph.reviewing import pair_row, table

    write_whole(path.absolute(), table(pair_row(desk, pair) for pair in pairs).encode())
    typer.echo(
        f"{counted(len(pairs), 'pair')} written to {path}: fill in the column answer (same, different, skip), then --import it"
    )


def _write(desk: Correcting, pairs: list[Pair], format: str) -> None:
    from pactgraph.reviewing import pair_row, table

    rows = [pair_row(desk, pair) for pair in pairs]
    if format == "csv":
        sys.stdout.write(table(rows))
    elif format == "jsonl":
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    else:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))


def _print(desk: Correcting, pairs: list[Pair], file: Path | None, said: Said) -> None:
    """Show each pair; with a file of corrections ask about it and write the answer down at once."""
    from pactgraph.commands.screen import screen

    console = screen()
    written = 0
    for number, pair in enumerate(pairs, start=1):
        _print_pair(console, pair, number)
        answer = _ask() if file is not None else None
        if answer == "quit":
            break
        if answer and file is not None:
            _decide(desk, pair, answer, file, said)
            written += 1
    if not pairs:
        console.print("No pair is worth a look.")
    if written:
        console.print(
            f"{counted(written, 'answer')} written to {file}; the next build applies them, or: pactgraph correct --apply",
            markup=False,
        )


def _print_pair(console: Console, pair: Pair, number: int) -> None:
    from rich.padding import Padding

    from pactgraph.commands.screen import plain
    from pactgraph.reviewing import pair_lines

    head, *rest = pair_lines(pair, number)
    console.print(plain(head), style="bold")
    for line in rest:
        console.print(Padding(plain(line), (0, 0, 0, 3), expand=False), style="dim" if line.startswith("rules:") else "")


def _ask() -> str | None:
    """Ask until the answer is one; None to skip."""
    from pactgraph.reviewing import ANSWERS

    while True:
        try:
            told = input("   [s]ame, [d]ifferent, s[k]ip, [q]uit? ").strip().casefold()
        except EOFError:
            return "quit"
        if told in ("q", "quit"):
            return "quit"
        if told in ANSWERS and told:
            return ANSWERS[told] or None


def _decide(desk: Correcting, pair: Pair, answer: str, file: Path, said: Said) -> None:
    from pactgraph.graph.corrections.journal import append_lines
    from pactgraph.reviewing import decision

    append_lines(file, [decision(desk, pair.left.iri, pair.right.iri, answer, said)])


def _tell_waiting(folder: GraphFolder, file: Path) -> None:
    """Say how many corrections are not applied, and where to read why."""
    from collections import Counter

    from pactgraph.corrections import listed_corrections

    counted = Counter(row["status"] for row in listed_corrections(folder, file))
    told = ", ".join(
        f"{number:,} {status}" for status, number in sorted(counted.items()) if status not in ("applied", "elsewhere")
    )
    if told:
        typer.echo(f"corrections that are not applied: {told} (pactgraph correct --list)")
