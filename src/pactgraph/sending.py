"""A graph folder or shards -> another server: what `pactgraph load` does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from pactgraph.errors import NoInputError
from pactgraph.graph.building.ledger import read_about
from pactgraph.graph.errors import ServerError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.exchange import Exchange
from pactgraph.graph.servers.loading import Loaded, Watch, load
from pactgraph.graph.servers.places import open_store
from pactgraph.graph.servers.probing import datatypes_lost, default_graph_of
from pactgraph.graph.servers.remote import RemoteStore, open_remote
from pactgraph.graph.servers.shards import find_shards, shard_lines
from pactgraph.graph.servers.writing import GraphStoreWriter, UpdateWriter
from pactgraph.graph.store import LocalStore


@dataclass(frozen=True, slots=True)
class Target:
    """Where to load to. All are addresses; `update` and `query` are often one."""

    update: str
    query: str = ""
    graph_store: str = ""  # where given, quads go by the Graph Store protocol


def send(places: Sequence[Path], target: Target, *, prune: bool = False, watch: Watch | None = None) -> Loaded:
    """Make a server hold the graph of a folder, or of shards of N-Quads.

    Raises NoInputError, NoGraphError, DamagedGraphError, ServerError.
    """
    whole = len(places) == 1 and GraphFolder(places[0]).store.is_dir()
    missing = [str(place) for place in places if not place.exists()]
    if missing:
        raise NoInputError(f"there is no {', '.join(missing)}")
    shards = [] if whole else find_shards(places)
    exchange = Exchange()
    with ExitStack() as stack:
        stack.callback(exchange.close)
        remote = RemoteStore(target.query or target.update, exchange)
        plain = GraphStoreWriter(target.graph_store, exchange) if target.graph_store else UpdateWriter(target.update, exchange)
        remote.default_graph = _default_graph(remote, plain)
        writer = replace(plain, default_graph=remote.default_graph, plain=datatypes_lost(remote, plain))
        if whole:
            store = open_store(places[0])
            stack.callback(store.close)
            return load(lambda: store_lines(store), remote, writer, prune=prune, watch=watch)
        return load(lambda: shard_lines(shards), remote, writer, prune=prune, watch=watch)


def store_lines(store: LocalStore | RemoteStore) -> Iterator[bytes]:
    """The lines of a whole store, graph by graph; the default graph last."""
    for name in [*store.graphs(), None]:
        yield from store.quads(name)


def _default_graph(remote: RemoteStore, writer: GraphStoreWriter | UpdateWriter) -> str:
    """What stands for the default graph on a server: as it was found when a graph was first loaded, else found by trying."""
    if "schemaVersion" in read_about(remote):
        with open_remote(remote.url) as there:
            found = there.default_graph
    else:
        found = default_graph_of(remote, writer)
    if isinstance(writer, GraphStoreWriter) and not found and remote.holds_others():
        raise ServerError(f"{writer.url}: its default graph holds triples of others, which this protocol would replace; use --to")
    return found
