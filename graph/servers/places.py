"""Where a graph lies: a folder on this machine, or the address of a SPARQL endpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from pactgraph.graph.building.ledger import require_version
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import LocalStore, open_reading

if TYPE_CHECKING:
    from pactgraph.graph.servers.remote import RemoteStore


def is_address(place: str | Path) -> bool:
    """Whether a place is a server's address."""
    return str(place).startswith(("http://", "https://"))


def open_store(place: str | Path) -> LocalStore | RemoteStore:
    """Open the store of a graph, or a store itself, to read it.

    Raises NoGraphError, GraphVersionError, DamagedGraphError, ServerError.
    """
    if is_address(place):
        from pactgraph.graph.servers.remote import open_remote

        return open_remote(str(place))
    folder = GraphFolder(Path(place)).require()
    store = open_reading(folder.store)
    require_version(store, folder.root)
    return store


def refused_files(place: str | Path) -> int:
    """How many files the last build could not read; 0 where nothing tells."""
    report = GraphFolder(Path(place)).report
    if is_address(place) or not report.is_file():
        return 0
    return len(json.loads(report.read_text(encoding="utf-8")).get("refused", ()))
