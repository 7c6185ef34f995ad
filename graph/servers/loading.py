"""A graph as N-Quads lines -> another server that holds exactly that: in batches, resumed where it was cut off, counted.

What says that a source is there is its ledger entry, which is sent after its quads. The knowledge is replaced as a whole, and
the ledger says what it was derived from last of all: before that the server holds no graph that can be opened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from pactgraph.graph.building.ledger import Entry, about_lines, entry_lines, read_about, read_entries
from pactgraph.graph.errors import ServerError
from pactgraph.graph.servers.remote import RemoteStore
from pactgraph.graph.servers.updates import split_graph
from pactgraph.graph.servers.writing import Writer
from pactgraph.graph.store import memory_store
from pactgraph.ontology.iris import LEDGER_GRAPH, SOURCES

BATCH_LINES = 5_000
BATCH_BYTES = 2_000_000
_COUNTED_AT_ONCE = 200  # graphs in one query
_NAMED = 5  # graphs that an error names

Lines = Callable[[], Iterator[bytes]]
"""The N-Quads lines of a graph; asked for twice, and the same both times."""
Watch = Callable[[int, int], None]
"""Called with the quads done and the quads in all."""


@dataclass(slots=True)
class Inventory:
    """What is to be loaded."""

    counts: Counter[str] = field(default_factory=Counter)  # quads by graph; "" is the default graph
    entries: dict[str, Entry] = field(default_factory=dict)  # ledger entries by graph
    ledger: dict[str, list[bytes]] = field(default_factory=dict)  # ledger lines by subject
    about: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Loaded:
    """What a load did."""

    quads: int = 0  # in all
    sent: int = 0
    seen: int = 0  # sent, or there already
    sources: int = 0
    sources_there: int = 0  # that the server held already
    dropped: int = 0  # sources that the server held and the graph does not


def take_inventory(lines: Iterable[bytes]) -> Inventory:
    """Count the lines of each graph and keep those of the ledger."""
    found = Inventory()
    for line in lines:
        graph = graph_of(line)
        found.counts[graph] += 1
        if graph == LEDGER_GRAPH:
            found.ledger.setdefault(line[1 : line.index(b">")].decode(), []).append(line)
    with memory_store(b"".join(line for told in found.ledger.values() for line in told)) as store:
        found.entries = {entry.graph: entry for entry in read_entries(store).values()}
        found.about = read_about(store)
    return found


def load(lines: Lines, remote: RemoteStore, writer: Writer, *, prune: bool = False, watch: Watch | None = None) -> Loaded:
    """Make the server hold the graph; with `prune` also drop the sources that only the server holds.

    Raises ServerError, also where the server does not hold as many triples as were sent.
    """
    wanted = take_inventory(lines())
    if "schemaVersion" not in wanted.about:
        raise ServerError("there is no ledger among these quads: load a graph folder, or all shards of one build together")
    work = _Load(wanted, remote, writer, watch)
    work.drop_others(prune=prune)
    work.send_sources(lines())
    work.send_rest(lines())
    check_counts(remote, wanted)
    return work.done


class _Load:
    """One load under way."""

    def __init__(self, wanted: Inventory, remote: RemoteStore, writer: Writer, watch: Watch | None) -> None:
        self._wanted = wanted
        self._remote = remote
        self._writer = writer
        self._watch = watch
        self._held = {entry.graph: entry for entry in read_entries(remote).values()}
        self._about = read_about(remote)
        self._there = {graph for graph, entry in wanted.entries.items() if self._held.get(graph) == entry}
        self._left = Counter(wanted.counts)
        self._batch: list[bytes] = []
        self._bytes = 0
        self._starting: list[str] = []  # graphs whose first line is in the batch
        self.done = Loaded(quads=wanted.counts.total(), sources=len(wanted.entries), sources_there=len(self._there))

    def drop_others(self, *, prune: bool) -> None:
        """Drop what the server holds of sources in another form; that the ledger speaks of them goes first."""
        stale = [graph for graph in self._held if graph in self._wanted.entries and graph not in self._there]
        gone = [graph for graph in self._held if prune and graph not in self._wanted.entries]
        self.done.dropped = len(gone)
        if stale or gone:
            self._say_no_longer({*stale, *gone}, {})
            for graphs in _slices([*stale, *gone]):
                self._writer.drop(graphs)

    def send_sources(self, lines: Iterable[bytes]) -> None:
        """Send each source that is not there, its ledger entry after its quads."""
        for line in lines:
            graph = graph_of(line)
            if not graph.startswith(SOURCES):
                continue
            if graph in self._there:
                self._seen(1)
                continue
            self._add(graph, line)
            if self._left[graph] == 0:
                self._batch += self._wanted.ledger.get(graph, [])
        self._flush()

    def send_rest(self, lines: Iterable[bytes]) -> None:
        """Replace what is derived, unless it is derived from the same; last of all say what it was derived from."""
        rest = {graph for graph in self._wanted.counts if not graph.startswith(SOURCES) and graph != LEDGER_GRAPH}
        if self._about == self._wanted.about:
            return
        if self._about:
            self._say_no_longer(set(), self._about)
        self._writer.clear_default()
        self._writer.drop(sorted(rest - {""}))
        for line in lines:
            graph = graph_of(line)
            if graph in rest:
                self._add(graph, line)
        self._flush()
        self._batch = self._wanted.ledger[LEDGER_GRAPH]
        self._flush()

    def _add(self, graph: str, line: bytes) -> None:
        if len(self._batch) >= BATCH_LINES or self._bytes >= BATCH_BYTES:
            self._flush()
        if self._left[graph] == self._wanted.counts[graph] and graph.startswith(SOURCES):
            self._starting.append(graph)
        self._left[graph] -= 1
        self._batch.append(line)
        self._bytes += len(line)

    def _flush(self) -> None:
        """Send the batch; what an earlier load has begun of a graph is dropped first."""
        self._writer.drop(sorted(graph for graph, number in count_graphs(self._remote, self._starting).items() if number))
        if self._batch:
            self._writer.insert(self._batch)
        self.done.sent += len(self._batch)
        self._seen(len(self._batch))
        self._batch, self._bytes, self._starting = [], 0, []

    def _say_no_longer(self, graphs: set[str], about: dict[str, str]) -> None:
        gone = [line for graph in sorted(graphs) for line in entry_lines(self._held[graph])] + about_lines(about)
        kept = [line for graph, entry in self._held.items() if graph not in graphs for line in entry_lines(entry)]
        self._writer.take_back(LEDGER_GRAPH, gone, kept if about else [*kept, *about_lines(self._about)])

    def _seen(self, number: int) -> None:
        self.done.seen += number
        if self._watch:
            self._watch(self.done.seen, self.done.quads)


def check_counts(remote: RemoteStore, wanted: Inventory) -> None:
    """Raise ServerError where the server holds another number of triples of a graph, or another ledger."""
    if any(read_entries(remote).get(entry.sha256) != entry for entry in wanted.entries.values()):
        raise ServerError(f"{remote.url} does not hold the ledger entries that were sent; load again")
    expected = {graph: number for graph, number in wanted.counts.items() if graph and graph != LEDGER_GRAPH}
    held = count_graphs(remote, expected) | {"": remote.own_triples()}
    expected[""] = wanted.counts[""]
    wrong = sorted(graph for graph, number in expected.items() if held.get(graph, 0) != number)
    if wrong:
        told = "; ".join(f"{graph or 'default graph'}: {held.get(graph, 0):,} of {expected[graph]:,}" for graph in wrong[:_NAMED])
        raise ServerError(f"{remote.url} holds another number of triples in {len(wrong):,} graphs: {told}")


def count_graphs(remote: RemoteStore, graphs: Iterable[str]) -> dict[str, int]:
    """How many triples the server holds in each of these graphs; one without any is left out."""
    found: dict[str, int] = {}
    for some in _slices(list(graphs)):
        values = " ".join(f"<{graph}>" for graph in some)
        query = f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ VALUES ?g {{ {values} }} GRAPH ?g {{ ?s ?p ?o }} }} GROUP BY ?g"
        found.update((graph, int(number)) for graph, number in remote.rows(query) if graph and number)
    return found


def graph_of(line: bytes) -> str:
    """The graph of an N-Quads line; "" is the default graph."""
    return split_graph(line.decode())[1].strip("<>")


def _slices(graphs: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(graphs), _COUNTED_AT_ONCE):
        yield graphs[start : start + _COUNTED_AT_ONCE]
