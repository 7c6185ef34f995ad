"""`pactgraph read FILE…`: the structure of filings, before any fact is looked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pactgraph.commands.options import OUT_OPTION

if TYPE_CHECKING:
    from pactgraph.sources import Content


def read(
    files: Annotated[list[Path], typer.Argument(help="Filings, or folders of them; - is standard input.", metavar="FILE")],
    format: Annotated[
        str, typer.Option(help="tree; jsonl (one object a line), json (indented); csv: one row for each document")
    ] = "tree",
    out: OUT_OPTION = None,
) -> None:
    """Print what each filing is made of: documents, items, exhibits and signers."""
    from pactgraph.commands.output import binary_output
    from pactgraph.commands.rows import check_format
    from pactgraph.extraction import find_contents

    check_format(format, "tree")
    refused = 0
    with binary_output(out) as stream:
        if format == "csv":
            stream.write(_csv_lines([], head=True))
        for content in find_contents(files):
            lines, bad = _outlined(content, format)
            refused += bad
            stream.write(lines)
    raise typer.Exit(3 if refused else 0)


def _outlined(content: Content, format: str) -> tuple[bytes, bool]:
    """The lines for one file, and whether it was refused."""
    from pactgraph.loaders.contract import refusal_json
    from pactgraph.loaders.errors import LoaderError
    from pactgraph.loaders.load import load
    from pactgraph.outline import outline_json, outline_lines, refused_lines
    from pactgraph.refusal import Refused

    found = content.source
    if not isinstance(found, Refused):
        try:
            loaded = load(found, content.name)
        except LoaderError as error:
            found = Refused(content.name, type(error).__name__, error.place, error.reason)
        else:
            return _lines(outline_lines(loaded)) if format == "tree" else _printed(outline_json(loaded), format), False
    answer = refusal_json(found.name, found.error, found.place, found.reason)
    return _lines(refused_lines(found.name, [found.reason])) if format == "tree" else _printed(answer, format), True


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _printed(answer: dict[str, Any], format: str) -> bytes:
    import json

    from pactgraph.outline import outline_rows

    if format == "csv":
        return _csv_lines(outline_rows(answer), head=False)
    return _lines([json.dumps(answer, ensure_ascii=False, indent=2 if format == "json" else None)])


def _csv_lines(rows: Iterable[dict[str, Any]], *, head: bool) -> bytes:
    import io

    from pactgraph.commands.rows import write_rows
    from pactgraph.outline import COLUMNS

    text = io.StringIO(newline="")
    write_rows(rows, "csv", COLUMNS, text)
    whole = text.getvalue()
    return (whole if head else whole.partition("\n")[2]).encode("utf-8", "replace")
