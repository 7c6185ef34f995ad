"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

GRAPH_OPTION = Annotated[Path, typer.Option("--graph", "-g", help="The graph folder.", metavar="FOLDER")]
CORRECTIONS_OPTION = Annotated[
    Path, typer.Option("--corrections", help="What people set right, a file of your own.", metavar="FILE")
]
PLACE_OPTION = Annotated[
    str, typer.Option("--graph", "-g", help="The graph folder, or the address of a SPARQL endpoint.", metavar="FOLDER|URL")
]
OUT_OPTION = Annotated[Path | None, typer.Option("-o", help="Write to this file instead of the terminal.", metavar="FILE")]
BY_OPTION = Annotated[
    str | None,
    typer.Option("--by", help="Who says so.", envvar="PACTGRAPH_EDITOR", metavar="NAME", show_default="who is logged in"),
]
ON_OPTION = Annotated[
    str | None, typer.Option("--on", help="When: a day, or a moment in UTC.", metavar="MOMENT", show_default="now")
]
