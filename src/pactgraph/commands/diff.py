"""`pactgraph diff A B`: what two graphs believe differently, and why."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from pactgraph.graph.comparison.differences import Difference

_FORMATS = ("table", "json", "jsonl", "csv")
_DIFFER = 4  # exit code with --exit-code; 1 stays for what failed
_MARKS = {"added": "+", "removed": "-", "changed": "~", "merged": "=", "split": "%"}
_COLUMNS = ("change", "kind", "thing", "property", "before", "after", "why", "because", "iri_before", "iri_after")
_LONGEST = 300  # characters of one value on the screen; the other formats have all


def diff(
    before: Annotated[
        Path, typer.Argument(metavar="BEFORE", help="A graph folder, a copy of its store, or N-Quads (.nq, .nq.gz).")
    ],
    after: Annotated[
        Path, typer.Argument(metavar="AFTER", help="Another one: what it says more or otherwise counts as added or changed.")
    ],
    format: Annotated[str, typer.Option(help="table, json, jsonl, csv")] = "table",
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 4 where the two differ.")] = False,
) -> None:
    """Say which facts were added, removed or changed from one graph to another, and why.

    Why: a new filing, a filing that is gone, a new rule (another version read or derived), a correction by a person, a judgement.
    """
    if format not in _FORMATS:
        raise typer.BadParameter(f"{format!r} is none of {', '.join(_FORMATS)}", param_hint="--format")
    from pactgraph.graph.comparison.differences import find_differences
    from pactgraph.graph.comparison.sides import open_side

    with open_side(before) as one, open_side(after) as other:
        found = _write(find_differences(one, other), format)
    if found and exit_code:
        raise typer.Exit(_DIFFER)


def _write(differences: Iterable[Difference], format: str) -> int:
    """Write them as they come; how many there were."""
    match format:
        case "table":
            return _print(differences)
        case "csv":
            return _write_csv(differences)
        case "jsonl":
            count = 0
            for count, one in enumerate(differences, 1):  # noqa: B007 (their number is said)
                typer.echo(json.dumps(one.row(), ensure_ascii=False))
            return count
        case _:
            rows = [one.row() for one in differences]
            typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
            return len(rows)


def _write_csv(differences: Iterable[Difference]) -> int:
    import csv

    from pactgraph.commands.rows import csv_cell

    writer, count = csv.writer(sys.stdout, lineterminator="\n"), 0
    writer.writerow(_COLUMNS)
    for count, one in enumerate(differences, 1):  # noqa: B007 (their number is said)
        writer.writerow([csv_cell(cell) for cell in one.row().values()])
    return count


def _print(differences: Iterable[Difference]) -> int:
    from pactgraph.commands.screen import screen

    console, changes, causes = screen(), Counter[str](), Counter[str]()
    last, told = None, None
    for one in differences:
        changes[one.change] += 1
        causes[one.cause.why] += 1
        if (one.kind, one.iris) != last:
            last, told = (one.kind, one.iris), None
            _print_thing(console, one)
        if one.property is not None:
            _print_line(console, f"{_MARKS[one.change]} {one.property}: {_values(one)}", 4, "")
        if one.cause != told:  # what follows has the same cause until another is told
            told = one.cause
            _print_line(console, f"{one.cause.why}: {one.cause.because}", 4 if one.property is None else 6, "dim")
    if not changes:
        console.print("The two say the same.")
        return 0
    for counted in (changes, causes):
        console.print(", ".join(f"{count:,} {name}" for name, count in counted.most_common()), style="dim", markup=False)
    return changes.total()


def _print_thing(console: Console, one: Difference) -> None:
    """A heading, with what happened to the thing itself where something did."""
    mark = _MARKS[one.change] if one.property is None else " "
    _print_line(console, f"{mark} {one.kind}: {one.thing}", 0, "bold")
    if one.change in ("merged", "split"):
        _print_line(console, f"{one.change}: {_values(one)}", 4, "")


def _values(one: Difference) -> str:
    return " → ".join(value for value in (one.before, one.after) if value is not None)


def _print_line(console: Console, words: str, indent: int, style: str) -> None:
    from rich.padding import Padding

    from pactgraph.commands.screen import plain

    console.print(Padding(plain(words, _LONGEST), (0, 0, 0, indent), expand=False), style=style)
