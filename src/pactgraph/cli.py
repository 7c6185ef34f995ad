"""The command line: `pactgraph COMMAND`."""

from __future__ import annotations

import shutil
import sys
import textwrap
from typing import Annotated

import typer

from pactgraph import __version__
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
_ASK, _LOOK, _MAKE = "Ask", "Look at it", "Make a graph"
_CHECK, _RIGHT, _ELSEWHERE, _WITHOUT = "Check and compare", "Set it right", "Take it elsewhere", "Without a graph"
_ANY = {"allow_extra_args": True, "ignore_unknown_options": True}

app.command(rich_help_panel=_MAKE)(build)
app.command(rich_help_panel=_MAKE)(fetch)
app.command(rich_help_panel=_MAKE)(forget)
app.command(rich_help_panel=_ASK)(show)
app.command(rich_help_panel=_ASK, context_settings=_ANY)(ask)
app.command(rich_help_panel=_ASK)(search)
app.command(rich_help_panel=_ASK)(query)
app.command(rich_help_panel=_LOOK)(page)
app.command(rich_help_panel=_LOOK)(draw)
app.command(rich_help_panel=_LOOK, epilog=EPILOG)(serve)
app.command(rich_help_panel=_LOOK, epilog=EPILOG)(mcp)
app.command(rich_help_panel=_RIGHT)(review)
app.command(rich_help_panel=_RIGHT, epilog=CORRECT_EPILOG)(correct)
app.command(rich_help_panel=_CHECK)(verify)
app.command(rich_help_panel=_CHECK)(validate)
app.command(rich_help_panel=_CHECK)(diff)
app.command(rich_help_panel=_ELSEWHERE)(export)
app.command(rich_help_panel=_ELSEWHERE)(load)
app.command(rich_help_panel=_WITHOUT)(read)
app.command(rich_help_panel=_WITHOUT)(extract)
app.command(rich_help_panel=_WITHOUT)(judge)
app.command(rich_help_panel=_WITHOUT)(trace)

_INTERRUPTED = 130  # exit code


def _say_version(asked: bool) -> None:
    if asked:
        typer.echo(f"pactgraph {__version__}")
        raise typer.Exit


_VERSION = typer.Option("--version", help="Say which version this is.", callback=_say_version, is_eager=True)


@app.callback()
def _root(version: Annotated[bool, _VERSION] = False) -> None:
    """Who agreed what with whom in SEC filings, with the exact sentence behind every fact."""


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 nothing could be done, 2 wrong use, 3 some files were refused."""
    try:
        app()
    except (PactgraphError, GraphError) as error:
        _complain(str(error))
        sys.exit(2 if isinstance(error, NoInputError) else 1)
    except SystemExit as leaving:
        if leaving.code == _INTERRUPTED:  # typer turns Ctrl-C into it, without a word
            _complain("stopped; what was done is kept, and the same command goes on" if _goes_on(sys.argv[1:]) else "stopped")
        raise
    except OSError as error:
        _complain(f"{error.filename or 'the system'}: {error.strerror or error}")
        sys.exit(1)


def _goes_on(words: list[str]) -> bool:
    """Whether a command keeps what it has done when it is stopped."""
    return words[:1] in (["build"], ["fetch"], ["load"])


def _complain(message: str) -> None:
    """One line on standard error; on a terminal as many as its width asks for, broken between words."""
    line = f"pactgraph: {message}"
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns
        line = textwrap.fill(line, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    typer.echo(line, err=True)
