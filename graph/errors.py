"""What can go wrong with a graph folder, as types that a caller can tell apart.

GraphError                  the graph cannot do what was asked
├── NoGraphError            the folder holds no graph
├── GraphInUseError         another process is writing it
├── GraphVersionError       another version of Pactgraph wrote it
├── DamagedGraphError       what is on disk is not what was written
├── QueryRefusedError       the query is wrong, or asks for what a query may not do
└── UnknownNameError        nothing bears the name that was asked for
"""

from __future__ import annotations


class GraphError(Exception):
    """The graph cannot do what was asked; the message says why and what to do."""


class NoGraphError(GraphError):
    """The folder holds no graph."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder

    def __str__(self) -> str:
        return f"{self.folder} holds no graph; make one with: pactgraph build FILINGS -g {self.folder}"


class GraphInUseError(GraphError):
    """Another process is writing the graph."""


class GraphVersionError(GraphError):
    """Another version of Pactgraph wrote the store."""


class DamagedGraphError(GraphError):
    """What is on disk is not what was written."""


class QueryRefusedError(GraphError):
    """The query is wrong, or asks for what a query may not do."""


class UnknownNameError(GraphError):
    """Nothing bears the name; `near` holds the names closest to it."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(name, near)
        self.name = name
        self.near = near

    def __str__(self) -> str:
        offered = f"; near: {', '.join(self.near)}" if self.near else ""
        return f"nothing in this graph is called {self.name!r}{offered}"
