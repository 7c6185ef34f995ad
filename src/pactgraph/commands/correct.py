"""`pactgraph correct`: a fact that is wrong is withdrawn, its value replaced, one that is missing added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import BY_OPTION, CORRECTIONS_OPTION, GRAPH_OPTION, ON_OPTION

if TYPE_CHECKING:
    from rich.console import Console

    from pactgraph.correcting import Correcting, Said
    from pactgraph.graph.corrections.pointing import PointedAt
    from pactgraph.graph.corrections.records import Correction, Undo
    from pactgraph.graph.folder import GraphFolder

_FACT_COLUMNS = ("handle", "slot", "value", "human", "document", "start", "end", "quote")
_LIST_COLUMNS = ("line", "key", "status", "reason", "says", "by", "on", "why")
EPILOG = "WHAT is a file (its facts are listed), or FILE/KIND/NUMBER for a thing, or FILE/KIND/NUMBER/SLOT for a fact of it."


def correct(
    what: Annotated[
        str | None, typer.Argument(metavar="WHAT", help="A file, a thing or a fact; see below.", show_default=False)
    ] = None,
    graph: GRAPH_OPTION = Path("output"),
    corrections: CORRECTIONS_OPTION = Path("corrections.jsonl"),
    value: Annotated[str | None, typer.Option(help="The right value.", show_default=False)] = None,
    quote: Annotated[str | None, typer.Option(help="The words of the text that state it.", show_default=False)] = None,
    document: Annotated[int | None, typer.Option(help="The document that they stand in.", min=1, show_default=False)] = None,
    at: Annotated[int | None, typer.Option(help="Where they begin, if they stand twice.", min=0, show_default=False)] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="The text does not state this.")] = False,
    add: Annotated[str | None, typer.Option(help="Add such a thing below WHAT.", metavar="KIND", show_default=False)] = None,
    put: Annotated[list[str] | None, typer.Option("--set", help="A slot of what is added.", metavar="SLOT=VALUE")] = None,
    undo: Annotated[str | None, typer.Option(help="Undo a correction.", metavar="KEY", show_default=False)] = None,
    show: Annotated[bool, typer.Option("--list", help="List the corrections that hold.")] = False,
    apply: Annotated[bool, typer.Option("--apply", help="Bring the graph up to date now, without reading a filing.")] = False,
    by: BY_OPTION = None,
    on: ON_OPTION = None,
    why: Annotated[str, typer.Option(help="Why, in words.", show_default=False)] = "",
    format: Annotated[str, typer.Option(help="Of --list and of a file's facts: text, json, jsonl, csv.")] = "text",
) -> None:
    """Set right what was read wrongly, in a file of your own that every build applies."""
    from pactgraph.commands.rows import check_format
    from pactgraph.correcting import Said, correcting
    from pactgraph.graph.folder import GraphFolder

    check_format(format, "text")
    folder = GraphFolder(graph)
    wanted = [name for name, told in (("--value", value), ("--withdraw", withdraw), ("--add", add)) if told]
    if len(wanted) > 1 or (undo and (wanted or what)):
        raise typer.BadParameter("one thing at a time: --value, --withdraw, --add or --undo")
    told = {name: text for name, text in (("by", by), ("on", on), ("why", why)) if text}
    with correcting(folder, corrections) as desk:
        line = _line(desk, what, (value, withdraw, add, put or [], undo), (quote, document, at), Said(**told))
        if line is None and what is not None:
            _print_file(desk, what, format)
    if line is not None:
        _write(corrections, line)
    if apply:
        _apply(folder, corrections)
    elif line is not None:
        typer.echo("the next pactgraph build applies it, or pactgraph correct --apply at once")
    if show or (what is None and line is None and not apply):
        _print_list(folder, corrections, format)


def _line(
    desk: Correcting,
    what: str | None,
    asked: tuple[str | None, bool, str | None, list[str], str | None],
    where: tuple[str | None, int | None, int | None],
    said: Said,
) -> Correction | Undo | None:
    """The line that is asked for; None where nothing is to be written."""
    from pactgraph.correcting import Words

    value, withdraw, add, put, undo = asked
    if undo:
        return desk.undo(undo, said)
    if not (withdraw or add or value is not None):
        return None
    if what is None:
        raise typer.BadParameter("what is it about? FILE/KIND/NUMBER, or FILE/KIND/NUMBER/SLOT", param_hint="WHAT")
    target = desk.target(what)
    if withdraw:
        return desk.withdraw(target, said)
    if add:
        return desk.add(target, add, _values(put), Words(*where), said)
    return desk.fill(target, value or "", Words(*where), said)


def _values(put: list[str]) -> dict[str, str]:
    values = dict(one.partition("=")[::2] for one in put)
    if not values or not all(values.values()):
        raise typer.BadParameter("write --set SLOT=VALUE, once for each slot", param_hint="--set")
    return values


def _write(file: Path, line: Correction | Undo) -> None:
    from pactgraph.commands.screen import plain, screen
    from pactgraph.graph.corrections.journal import append_lines
    from pactgraph.graph.corrections.records import Undo
    from pactgraph.graph.corrections.telling import describe

    append_lines(file, [line])
    words = f"{line.of} is undone" if isinstance(line, Undo) else f"{line.key} {describe(line)}"
    screen().print(plain(f"{file}: {words}"))


def _apply(folder: GraphFolder, file: Path) -> None:
    from pactgraph.correcting import apply_corrections
    from pactgraph.corrections import CorrectionsFile

    changed = apply_corrections(folder, CorrectionsFile(file))
    typer.echo(f"{folder.root} is up to date with {file}" + ("" if changed else ": nothing had changed"))


def _print_file(desk: Correcting, name: str, format: str) -> None:
    """The things that were read from a file, each with its facts and their handles; or those of one thing."""
    from pactgraph.commands.rows import write_rows
    from pactgraph.commands.screen import screen
    from pactgraph.correcting import handle, pointed_lines

    whole = "/" not in name
    target = None if whole else desk.target(name).thing
    told = pointed_lines(desk, name if whole else name.split("/")[0])
    chosen = [(thing, facts) for thing, facts in told if target in (None, thing)]
    if format != "text":
        rows = [
            {
                "handle": handle(one.fact),
                "slot": one.slot,
                "value": one.told.value,
                "human": one.human,
                **(one.told.span.model_dump() if one.told.span else {}),
            }
            for _, facts in chosen
            for one in facts
        ]
        write_rows(rows, format, _FACT_COLUMNS)
        return
    console = screen()
    for thing, facts in chosen:
        _print_thing(console, desk, thing, facts)
    console.print("Set one right: pactgraph correct …/SLOT --value VALUE, or --withdraw", style="dim", markup=False)


def _print_thing(console: Console, desk: Correcting, thing: str, facts: list[PointedAt]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from pactgraph.commands.screen import plain
    from pactgraph.correcting import handle, slots_without

    console.print(plain(handle(thing)), style="bold")
    for one in facts:
        mark, number = ("  (a person)" if one.human else ""), one.fact.rpartition("/")[2]
        slot = f"{one.slot}/{number}" if number.isdigit() else one.slot
        console.print(Text.assemble(f"  {slot:<22}", plain(one.told.value, 52 - len(mark)), mark))
    for name, value in sorted(desk.pointer.plain(thing).items()):
        console.print(Text.assemble(f"  {name:<22}", plain(value, 52)))
    empty = ", ".join(slots_without(desk, thing))
    if empty:
        console.print(Padding(plain(f"not stated: {empty}"), (0, 0, 0, 2), expand=False), style="dim")


def _print_list(folder: GraphFolder, file: Path, format: str) -> None:
    from rich.padding import Padding

    from pactgraph.commands.rows import write_rows
    from pactgraph.commands.screen import plain, screen
    from pactgraph.corrections import listed_corrections

    rows = listed_corrections(folder, file)
    if format != "text":
        write_rows(rows, format, _LIST_COLUMNS)
        return
    console = screen()
    for row in rows:
        console.print(plain(f"{row['line']}  {row['key']}  {row['status']}"), style="bold")
        told = [row["says"], ", ".join(filter(None, (row["by"], row["on"][:10], row["why"]))), row["reason"]]
        for line in filter(None, told):
            console.print(Padding(plain(line), (0, 0, 0, 3), expand=False), style="" if line == row["says"] else "dim")
    console.print(f"{len(rows):,} corrections hold" if len(rows) != 1 else "1 correction holds", style="dim", markup=False)
