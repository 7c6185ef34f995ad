"""The command line: `pactgraph COMMAND`."""

from __future__ import annotations

import shutil
import sys
import textwrap

import typer

from pactgraph.commands.ask import ask
from pactgraph.commands.build import build
from pactgraph.commands.correct import EPILOG as CORRECT_EPILOG
from pactgraph.commands.correct import correct
from pactgraph.commands.diff import diff
from pactgraph.commands.draw import draw
from pactgraph.commands.export import export
from pactgraph.commands.extract import extract
from pactgraph.commands.fetch import fetch
from pactgraph.commands.forget import forget
from pactgraph.commands.judge import judge
from pactgraph.commands.load import load
from pactgraph.commands.mcp import mcp
from pactgraph.commands.page import page
from pactgraph.commands.query import query
from pactgraph.commands.read import read
from pactgraph.commands.review import review
from pactgraph.commands.search import search
from pactgraph.commands.serve import EPILOG, serve
from pactgraph.commands.show import show
from pactgraph.commands.trace import trace
from pactgraph.commands.validate import validate
from pactgraph.commands.verify import verify
from pactgraph.errors import NoInputError, PactgraphError
from pactgraph.graph.errors import GraphError

app = typer.Typer(
    no_args_is_help=True, help="Who agreed what with whom in SEC filings, with the exact sentence behind every fact."
)
app.command()(build)
app.command()(extract)
app.command()(read)
app.command()(query)
app.command()(show)
app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(ask)
app.command()(search)
app.command()(export)
app.command()(load)
app.command()(verify)
app.command()(fetch)
app.command()(forget)
app.command()(diff)
app.command()(validate)
app.command()(review)
app.command(epilog=CORRECT_EPILOG)(correct)
app.command()(judge)
app.command()(trace)
app.command()(page)
app.command()(draw)
app.command(epilog=EPILOG)(serve)
app.command(epilog=EPILOG)(mcp)


@app.callback()
def _root() -> None:
    """Who agreed what with whom in SEC filings, with the exact sentence behind every fact."""


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 nothing could be done, 2 wrong use, 3 some files were refused."""
    try:
        app()
    except (PactgraphError, GraphError) as error:
        _complain(str(error))
        sys.exit(2 if isinstance(error, NoInputError) else 1)
    except KeyboardInterrupt:
        _complain("stopped; what was read is kept, run the same command to go on")
        sys.exit(130)
    except OSError as error:
        _complain(f"{error.filename or 'the system'}: {error.strerror or error}")
        sys.exit(1)


def _complain(message: str) -> None:
    """One line on standard error; on a terminal as many as its width asks for, broken between words."""
    line = f"pactgraph: {message}"
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns
        line = textwrap.fill(line, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    typer.echo(line, err=True)
