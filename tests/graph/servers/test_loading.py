"""A graph that is loaded onto a server is there whole, whatever went wrong on the way."""

from __future__ import annotations

import gzip
from pathlib import Path

import pyoxigraph as ox
import pytest
from typer.testing import CliRunner

from pactgraph.cli import app
from pactgraph.graph.errors import DamagedGraphError, NoGraphError, ServerError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.exchange import Exchange, Patience
from pactgraph.graph.servers.loading import Loaded, load
from pactgraph.graph.servers.places import open_store
from pactgraph.graph.servers.probing import datatypes_lost
from pactgraph.graph.servers.remote import RemoteStore
from pactgraph.graph.servers.shards import find_shards, shard_lines
from pactgraph.graph.servers.writing import UpdateWriter, plainly
from pactgraph.ontology.iris import KNOWLEDGE_GRAPH
from pactgraph.sending import Target, send, store_lines
from tests.graph.asked_corpus import CORPUS
from tests.graph.sparql_server import SparqlServer, sparql_server
from tests.graph.stories import make_graph

SMALL = 200  # lines in a batch
QUICK = Patience(sleep=lambda seconds: None)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("loaded"), *CORPUS[:6])


@pytest.fixture(scope="module")
def lines(folder: GraphFolder) -> list[bytes]:
    with open_store(folder.root) as store:
        return list(store_lines(store))


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pactgraph.graph.servers.loading.BATCH_LINES", SMALL)


def loaded(server: SparqlServer, lines: list[bytes], *, prune: bool = False) -> Loaded:
    exchange = Exchange(patience=QUICK)
    try:
        remote, writer = RemoteStore(server.sparql, exchange), UpdateWriter(server.sparql, exchange)
        return load(lambda: iter(lines), remote, writer, prune=prune)
    finally:
        exchange.close()


def quads(server: SparqlServer, knowledge: str = "") -> list[bytes]:
    """The sorted N-Quads on a server; the graph `knowledge` stands for the default graph."""
    text = (server.store.dump(format=ox.RdfFormat.N_QUADS) or b"").replace(f" <{knowledge}> .\n".encode(), b" .\n")
    return sorted(text.splitlines(keepends=True))


@pytest.mark.parametrize("named_default", [False, True])
@pytest.mark.parametrize("by_graph_store", [False, True])
def test_a_server_holds_what_was_loaded(
    folder: GraphFolder, lines: list[bytes], named_default: bool, by_graph_store: bool
) -> None:
    with sparql_server(named_default=named_default) as server:
        target = Target(server.sparql, graph_store=server.graphs if by_graph_store else "")
        first = send([folder.root], target)
        assert (first.sent, first.sources_there) == (len(lines), 0)
        assert quads(server, KNOWLEDGE_GRAPH if named_default else "") == sorted(lines)
        again = send([folder.root], target)
        assert (again.sent, again.sources_there) == (0, again.sources)


def test_a_server_that_is_busy_small_or_forgetful_gets_everything(lines: list[bytes]) -> None:
    with sparql_server() as server:
        server.faults.statuses = [503, 429]
        server.faults.drop_update = 2
        server.faults.most_lines = 70
        loaded(server, lines)
        assert max(text.count("\n") for text in server.faults.updates) <= 70
        assert quads(server) == sorted(lines)


@pytest.mark.parametrize("updates", [1, 3, 9])
def test_a_load_that_was_cut_off_goes_on(lines: list[bytes], updates: int) -> None:
    with sparql_server() as server:
        server.faults.refuse_after = updates
        with pytest.raises(ServerError, match="503"):
            loaded(server, lines)
        server.faults.refuse_after = None
        there = len(server.store)
        done = loaded(server, lines)
        assert quads(server) == sorted(lines)
        assert updates < 3 or done.sent < len(lines)
        assert there > 0


def test_a_source_that_changed_is_replaced_and_one_that_is_gone_stays_unless_pruned(
    folder: GraphFolder, lines: list[bytes], tmp_path: Path
) -> None:
    smaller = make_graph(tmp_path / "smaller", *CORPUS[:3])
    with open_store(smaller.root) as store:
        fewer = list(store_lines(store))
    entry = next(line for line in lines if b"ontology#loadedBy" in line)
    source = entry[1 : entry.index(b">")]
    other = [line.replace(b'"test"', b'"other"') if line == entry else line for line in lines]
    assert other != lines
    with sparql_server() as server:
        loaded(server, lines)
        changed = loaded(server, other)
        assert changed.sources_there == changed.sources - 1
        assert quads(server) == sorted(other)
        kept = loaded(server, fewer)
        assert kept.dropped == 0
        assert any(source in line for line in quads(server))
        assert loaded(server, fewer, prune=True).dropped == 3
        assert quads(server) == sorted(fewer)


def test_what_is_not_there_at_the_end_is_an_error(lines: list[bytes]) -> None:
    with sparql_server() as server:
        server.faults.keep_none = True
        with pytest.raises(ServerError, match="does not hold the ledger entries"):
            loaded(server, lines)
    with sparql_server() as server:
        loaded(server, lines)
        graph = next(name for name in server.store.named_graphs() if "/source/" in name.value)
        server.store.remove(next(iter(server.store.quads_for_pattern(None, None, None, graph))))
        with pytest.raises(ServerError, match=r"another number of triples in 1 graphs: \S+/source/"):
            loaded(server, lines)


def test_what_a_server_refuses_is_named_to_the_line(lines: list[bytes]) -> None:
    with sparql_server() as server:
        server.faults.most_lines = 1
        with pytest.raises(ServerError, match="answers 413 to <"):
            loaded(server, lines)


def test_triples_of_others_stay(lines: list[bytes], folder: GraphFolder) -> None:
    with sparql_server() as server:
        server.store.update(
            "INSERT DATA { <http://other/a> <http://other/b> 1 . GRAPH <http://other/g> { <http://other/a> <http://other/b> 2 } }"
        )
        send([folder.root], Target(server.sparql))
        assert len(server.store) == len(lines) + 2
        with pytest.raises(ServerError, match="triples of others"):
            send([folder.root], Target(server.sparql, graph_store=server.graphs))


def test_literals_that_a_server_does_not_keep_go_as_strings() -> None:
    with sparql_server() as server:
        exchange = Exchange(patience=QUICK)
        remote = RemoteStore(server.sparql, exchange)
        assert datatypes_lost(remote, UpdateWriter(server.sparql, exchange)) == ()
        server.faults.refused_text = "XMLSchema#duration"
        (lost,) = datatypes_lost(remote, UpdateWriter(server.sparql, exchange))
        exchange.close()
    line = f'<a> <b> "P3Y"^^<{lost}> .\n'.encode()
    quoted = f'<a> <b> "say \\"^^<{lost}>" .\n'.encode()
    assert plainly([line, quoted], [lost]) == [b'<a> <b> "P3Y" .\n', quoted]


def test_shards_load_as_the_folder_does(lines: list[bytes], tmp_path: Path) -> None:
    half = len(lines) // 2
    (tmp_path / "part-0.nq").write_bytes(b"".join(lines[:half]))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "part-1.nq.gz").write_bytes(gzip.compress(b"".join(lines[half:])))
    (tmp_path / "_SUCCESS").write_bytes(b"")
    with sparql_server() as server:
        done = CliRunner().invoke(app, ["load", str(tmp_path), "--to", server.sparql])
        assert done.exit_code == 0, done.output
        assert quads(server) == sorted(lines)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<http://a> <http://b> .\n", "no N-Quads"),
        (b'<http://a> <http://b> "x" } ; DROP ALL ; INSERT DATA { <http://a> <http://b> "y" .\n', "no N-Quads"),
        (b"_:a <http://b> <http://c> .\n", "blank node"),
        (gzip.compress(b"<http://a> <http://b> <http://c> .\n", mtime=0)[:-4], "damaged"),
    ],
    ids=["triple", "injection", "blank node", "cut off"],
)
def test_a_damaged_shard_is_named(content: bytes, words: str, tmp_path: Path) -> None:
    shard = tmp_path / ("part.nq.gz" if content[:1] == b"\x1f" else "part.nq")
    shard.write_bytes(content)
    with pytest.raises(DamagedGraphError, match=words) as refusal:
        list(shard_lines(find_shards([tmp_path])))
    assert str(shard) in str(refusal.value)


def test_wrong_use_says_what_is_missing(tmp_path: Path, lines: list[bytes]) -> None:
    assert CliRunner().invoke(app, ["load", str(tmp_path)]).exit_code == 2
    with pytest.raises(NoGraphError):
        find_shards([tmp_path])
    with sparql_server() as server, pytest.raises(ServerError, match="no ledger"):
        loaded(server, [line for line in lines if b"schemaVersion" not in line])
