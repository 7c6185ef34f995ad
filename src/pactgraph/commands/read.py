"""`pactgraph read FILE…`: the structure of filings, before any fact is looked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pactgraph.commands.options import OUT_OPTION

if TYPE_CHECKING:
    from pactgraph.sources import Content


def read(
    files: Annotated[list[Path], typer.Argument(help="Filings, or folders of them.", metavar="FILE…")],
    format: Annotated[str, typer.Option(help="tree or json (one object per line)")] = "tree",
    out: OUT_OPTION = None,
) -> None:
    """Print what each filing is made of: documents, items, exhibits and signers."""
    from pactgraph.commands.output import binary_output
    from pactgraph.sources import contents, find_sources

    if format not in ("tree", "json"):
        raise typer.BadParameter(f"{format!r} is neither tree nor json", param_hint="--format")
    refused = 0
    with binary_output(out) as stream:
        for content in contents(find_sources(files)):
            lines, bad = _outlined(content, format)
            refused += bad
            stream.write("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    raise typer.Exit(3 if refused else 0)


def _outlined(content: Content, format: str) -> tuple[list[str], bool]:
    """The lines for one file, and whether it was refused."""
    import json

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
            return [json.dumps(outline_json(loaded), ensure_ascii=False)] if format == "json" else [*outline_lines(loaded)], False
    answer = refusal_json(found.name, found.error, found.place, found.reason)
    return [json.dumps(answer, ensure_ascii=False)] if format == "json" else [*refused_lines(found.name, [found.reason])], True
