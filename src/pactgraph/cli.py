"""The command line: `pactgraph COMMAND`."""

from __future__ import annotations

import typer

from pactgraph.commands.extract import extract
from pactgraph.commands.judge import judge

app = typer.Typer(
    no_args_is_help=True, help="Who agreed what with whom in SEC filings, with the exact sentence behind every fact."
)
app.command()(extract)
app.command()(judge)


@app.callback()
def _root() -> None:
    """Who agreed what with whom in SEC filings, with the exact sentence behind every fact."""


def main() -> None:
    """Run the command line."""
    app()
