"""What can go wrong with a graph folder, as types that a caller can tell apart.

GraphError                  the graph cannot do what was asked
├── NoGraphError            the folder holds no graph
├── GraphInUseError         another process is writing it
├── GraphVersionError       another version of Pactgraph wrote it
├── DamagedGraphError       what is on disk is not what was written
├── DerivationError         the process that derives what is believed did not come to its end
├── QueryRefusedError       the query is wrong, or asks for what a query may not do
├── ServerError             another server does not answer, or not as it should
├── MissingExtraError       a library that is not installed is needed
├── NoTextsError            the graph lies on a server, which keeps no texts of filings
├── UnknownNameError        nothing bears the name that was asked for
├── CorrectionsError        a line of the file of corrections is none
└── CorrectionsGoneError    the graph has corrections and their file is not there
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


class GraphError(Exception):
    """The graph cannot do what was asked; the message says why and what to do.

    >>> try:
    ...     kg.ask("agreements-between", one="Corvane")
    ... except pactgraph.GraphError as error:
    ...     print(error)
    agreements-between needs --other: ...
    """


class NoGraphError(GraphError):
    """The folder holds no graph.

    >>> pactgraph.open("nowhere")
    Traceback (most recent call last):
    pactgraph.graph.errors.NoGraphError: nowhere holds no graph; make one with: pactgraph build FILINGS -g nowhere
    """

    def __init__(self, folder: str, way: str = "") -> None:
        super().__init__(folder, way)
        self.folder = folder
        self.way = way or f"make one with: pactgraph build FILINGS -g {folder}"

    def __str__(self) -> str:
        return f"{self.folder} holds no graph; {self.way}"


class GraphInUseError(GraphError):
    """Another process is writing the graph."""


class GraphVersionError(GraphError):
    """Another version of Pactgraph wrote the store."""


class DamagedGraphError(GraphError):
    """What is on disk is not what was written."""


def damaged(error: Exception) -> DamagedGraphError:
    """What the store says of itself, with the way out."""
    said = " ".join(str(error).split())
    return DamagedGraphError(f"the store cannot be read: {said}; build the same filings with --rebuild to make it anew")


@contextmanager
def telling_damage() -> Iterator[None]:
    """Raise DamagedGraphError where what is written meets something in the store that is not whole."""
    try:
        yield
    except RuntimeError as error:  # an OSError is the disk's: full, or gone
        raise damaged(error) from error


class DerivationError(GraphError):
    """The process that derives what is believed did not come to its end: it was killed, or had no room."""


class QueryRefusedError(GraphError):
    """The query is wrong, or asks for what a query may not do.

    >>> kg.sparql("DELETE WHERE { ?s ?p ?o }")
    Traceback (most recent call last):
    pactgraph.graph.errors.QueryRefusedError: ...
    """


class ServerError(GraphError):
    """Another server does not answer, or not as it should; the message names its address and what it said."""


class MissingExtraError(GraphError, ImportError):
    """A library that comes with an extra is not installed; the message says how to get it."""


def needed(module: str, extra: str) -> ModuleType:
    """A module that an extra brings. Raises MissingExtraError."""
    try:
        return import_module(module)
    except ModuleNotFoundError:
        raise MissingExtraError(f"this needs {module.partition('.')[0]}: pip install 'pactgraph[{extra}]'") from None


class NoTextsError(GraphError):
    """The graph lies on a server, which keeps no texts of filings."""

    def __init__(self) -> None:
        super().__init__(
            "a graph on a server has no kept texts to search or show; use the folder that it was loaded from, "
            "or: pactgraph ask full-text"
        )


class UnknownNameError(GraphError):
    """Nothing bears the name; `near` holds the names closest to it.

    >>> try:
    ...     kg.find("Tarow")
    ... except pactgraph.UnknownNameError as error:
    ...     error.near
    ('Tarrow',...)
    """

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(name, near)
        self.name = name
        self.near = near

    def __str__(self) -> str:
        offered = f"; near: {', '.join(self.near)}" if self.near else ""
        return f"nothing in this graph is called {self.name!r}{offered}"


class CorrectionsError(GraphError):
    """A line of the file of corrections cannot be read; nothing was done."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(file, line, reason)
        self.file = file
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.reason}"


class CorrectionsGoneError(GraphError):
    """The graph was built with corrections whose file is not there now: they would be lost without a word."""
