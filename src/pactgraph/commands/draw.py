"""`pactgraph draw OUT.svg|png`: a static picture for a report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pactgraph.commands.options import PLACE_OPTION


def draw(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="File to write; its ending says the form: .svg or .png.")],
    graph: PLACE_OPTION = "output",
    focus: Annotated[str, typer.Option(help="Any name, alias, ticker or CIK to draw the neighbourhood of.")] = "",
    hops: Annotated[int, typer.Option(min=1, max=6, help="How many ties away from it.")] = 1,
) -> None:
    """Draw a neighbourhood, or the most connected things, as SVG or PNG."""
    from pactgraph.commands.page import pictured
    from pactgraph.graph.folder import write_whole
    from pactgraph.graph.pictures.drawing import draw_png, draw_svg

    if out.suffix not in (".svg", ".png"):
        raise typer.BadParameter(f"{out} ends in neither .svg nor .png", param_hint="OUT")
    picture = pictured(graph, focus, hops, limit=60)
    write_whole(out, draw_svg(picture).encode() if out.suffix == ".svg" else draw_png(picture))
    typer.echo(f"Drawing     {out}")
