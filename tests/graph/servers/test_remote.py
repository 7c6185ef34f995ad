"""A graph on another server answers as the one on disk does."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import pactgraph
from benchmarks.served import serving
from pactgraph.cli import app
from pactgraph.graph.answering.asking import Answer, answer
from pactgraph.graph.answering.guard import query_form
from pactgraph.graph.answering.questions import find_question
from pactgraph.graph.errors import NoGraphError, NoTextsError, QueryRefusedError, ServerError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.pictures.sketch import sketch
from pactgraph.graph.servers.datasets import named_graphs
from pactgraph.graph.servers.exchange import Exchange, Patience
from pactgraph.graph.servers.places import open_store
from pactgraph.graph.servers.remote import RemoteStore, open_remote, with_prefixes
from pactgraph.graph.store import LocalStore
from pactgraph.sending import Target, send
from tests.graph.answering.test_questions import CASES
from tests.graph.asked_corpus import CORPUS
from tests.graph.sparql_server import SparqlServer, sparql_server
from tests.graph.stories import make_graph

NAMES = "SELECT ?name WHERE { ?it a pact:Organization ; pact:name ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("remote"), *CORPUS)


@pytest.fixture(scope="module")
def local(folder: GraphFolder) -> Iterator[LocalStore]:
    with open_store(folder.root) as store:
        assert isinstance(store, LocalStore)
        yield store


@pytest.fixture(scope="module", params=["a default graph of its own", "a named graph in its place"])
def server(request: pytest.FixtureRequest, folder: GraphFolder) -> Iterator[SparqlServer]:
    with sparql_server(named_default="named" in request.param) as one:
        send([folder.root], Target(one.sparql))
        yield one


@pytest.fixture
def remote(server: SparqlServer) -> Iterator[RemoteStore]:
    with open_remote(server.sparql) as store:
        yield store
    server.faults.forget()


def told(found: Answer) -> object:
    """An answer without the order of rows that the question leaves open."""
    return dataclasses.replace(found, rows=tuple(sorted(found.rows, key=str)))


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_the_named_questions_are_answered_alike(case: tuple[str, dict[str, str]], local: LocalStore, remote: RemoteStore) -> None:
    question = find_question(case[0])
    assert question is not None
    assert told(answer(remote, question, case[1])) == told(answer(local, question, case[1]))


def test_the_api_and_the_page_read_alike(folder: GraphFolder, server: SparqlServer) -> None:
    with pactgraph.open(folder.root) as here, pactgraph.open(server.sparql) as there:
        assert there.companies().rows() == here.companies().rows()
        assert there.agreements(party="Rossi").rows() == here.agreements(party="Rossi").rows()
        assert there.counterparties("Rossi").rows() == here.counterparties("Rossi").rows()
        assert [one.row() for one in there.agreements()[0].evidence] == [one.row() for one in here.agreements()[0].evidence]
        assert there.sparql(NAMES) == here.sparql(NAMES)
        assert sketch(there.store, None, (), 1) == sketch(here.store, None, (), 1)
        with pytest.raises(NoTextsError, match="full-text"):
            there.search("batches")


def test_the_store_is_given_back_whole(local: LocalStore, remote: RemoteStore) -> None:
    assert remote.graphs() == local.graphs()
    assert len(remote) == len(local)
    assert all(remote.quads(name) == local.quads(name) for name in [*local.graphs(), None])
    for form in ("nquads", "ntriples"):
        here, there = io.BytesIO(), io.BytesIO()
        local.write_quads(here, form)
        remote.write_quads(there, form)
        assert sorted(there.getvalue().splitlines()) == sorted(here.getvalue().splitlines())


@pytest.mark.parametrize(
    ("query", "form"),
    [(NAMES, "csv"), (NAMES, "xml"), ("ASK { ?a a pact:Agreement }", "json"), ("CONSTRUCT { ?a a ?b } { ?a a ?b }", "ntriples")],
)
def test_answers_are_written_in_the_same_forms(query: str, form: str, local: LocalStore, remote: RemoteStore) -> None:
    here, there = io.BytesIO(), io.BytesIO()
    local.write_answer(query, here, form)
    remote.write_answer(query, there, form)
    assert sorted(there.getvalue().splitlines()) == sorted(here.getvalue().splitlines())
    with pytest.raises(QueryRefusedError, match="formats are"):
        remote.write_answer(query, there, "nothing")


def test_commands_take_an_address(server: SparqlServer, folder: GraphFolder, tmp_path: Path) -> None:
    run = CliRunner().invoke
    for words in (["query", NAMES, "--format", "json"], ["ask", "who-manufactures", "--compound", "VX4", "--format", "json"]):
        there = run(app, [*words, "-g", server.sparql])
        assert there.exit_code == 0, there.output
        assert json.loads(there.stdout) == json.loads(run(app, [*words, "-g", str(folder.root)]).stdout)
    page = tmp_path / "page.html"
    assert run(app, ["page", "-g", server.sparql, "-o", str(page)]).exit_code == 0
    assert "Fabbrica Chimica Rossi" in page.read_text(encoding="utf-8")
    assert run(app, ["page", "-g", server.sparql]).exit_code == 2  # a server has no folder to write to


def test_our_own_endpoint_is_such_a_server_and_can_be_served_again(folder: GraphFolder, local: LocalStore) -> None:
    with serving(folder.root) as first, open_remote(f"http://127.0.0.1:{first.port}/sparql") as store:
        assert [row for (row,) in store.rows(NAMES)] == [row for (row,) in local.rows(NAMES)]
        with serving(store.url) as second, second.client() as client:
            asked = client.get("/sparql", params={"query": NAMES}, headers={"Accept": "text/csv"})
            assert asked.text.split("\r\n")[1:-1] == [f'"{row}"' if "," in row else row for (row,) in local.rows(NAMES) if row]
            assert client.get("/api/companies", params={"q": "Rossi"}).json()["items"][0]["name"].startswith("Fabbrica")
            described = client.get("/sparql", params={"query": "CONSTRUCT { ?a a ?b } WHERE { ?a a ?b }"})
            assert "w3id.org/pactgraph" in described.text
            refused = client.get("/sparql", params={"query": "SELECT nothing"})
            assert refused.status_code == 400
            searched = client.get("/api/search", params={"q": "batches"})
            assert searched.status_code == 404
            assert "kept texts" in searched.json()["detail"]


def test_what_a_server_leaves_out_or_makes_up_is_an_error(server: SparqlServer, remote: RemoteStore) -> None:
    server.faults.max_rows = 3
    with pytest.raises(ServerError, match="no more than 3 rows"):
        list(remote.rows(NAMES))
    server.faults.max_rows = None
    for body in (b"<html>", b"{}", b'{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"uri","value":"a b"}}]}}'):
        server.faults.body = body
        with pytest.raises(ServerError, match="no table"):
            list(remote.rows(NAMES))
    server.faults.body = None
    server.faults.statuses = [404]
    with pytest.raises(ServerError, match="answers 404"):
        list(remote.rows(NAMES))
    with pytest.raises(QueryRefusedError, match="refuses the query"):
        list(remote.rows("SELECT ?x WHERE { nothing }"))
    with pytest.raises(QueryRefusedError, match="SERVICE"):
        list(remote.rows("SELECT ?x WHERE { SERVICE <http://127.0.0.1/> { ?x ?y ?z } }"))


def test_a_busy_server_is_asked_again_and_a_dead_one_is_named() -> None:
    waits: list[float] = []
    patience = Patience(tries=3, sleep=waits.append)
    with sparql_server() as server:
        exchange = Exchange(patience=patience)
        server.faults.statuses = [503, 429]
        assert list(RemoteStore(server.sparql, exchange).rows("SELECT (1 AS ?one) {}")) == [("1",)]
        assert waits == [0.5, 1.0]
        server.faults.statuses = [503] * 3
        with pytest.raises(ServerError, match="asked 3 times: 503"):
            list(RemoteStore(server.sparql, exchange).rows(NAMES))
        with pytest.raises(ServerError, match="more than 10 bytes"):
            exchange.send("POST", server.sparql, data={"query": "SELECT (1 AS ?one) {}"}, most_bytes=10)
    with pytest.raises(ServerError, match="does not answer"):
        list(RemoteStore(server.sparql, exchange).rows(NAMES))
    with pytest.raises(ServerError, match="no address"):
        list(RemoteStore("http://127.0.0.1:port/", exchange).rows(NAMES))
    exchange.close()


def test_a_server_without_a_graph_is_told_from_one_with() -> None:
    with sparql_server() as server, pytest.raises(NoGraphError, match="pactgraph load"):
        open_remote(server.sparql)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("PREFIX select: <http://a/> ASK { ?a select:b ?c }", "ASK"),
        ("# SELECT\nconstruct { ?a ?b ?c } where { ?a ?b 'ASK' }", "CONSTRUCT"),
        ("DESCRIBE <http://select/>", "DESCRIBE"),
        ("INSERT DATA { <http://a> <http://b> 1 }", ""),
    ],
)
def test_the_form_of_a_query(query: str, form: str) -> None:
    assert query_form(query) == form


def test_named_graphs_are_named_or_found_by_variables() -> None:
    plain = "SELECT * { GRAPH <http://a> { ?s ?p 'GRAPH <http://b>' } # GRAPH <http://c>\n }"
    assert named_graphs(plain) == (plain, ("http://a",))
    assert named_graphs("SELECT * { ?s ?p ?o }") == ("SELECT * { ?s ?p ?o }", ())
    mixed, names = named_graphs("SELECT ?s { GRAPH ?g { ?s ?p 'x' } GRAPH <http://a> { ?s ?q ?r } }")
    assert names == ()
    assert "VALUES ?named_graph_35 { <http://a> } GRAPH ?named_graph_35 {" in mixed
    assert "GRAPH ?g {" in mixed


def test_our_prefixes_are_told_to_a_server_that_may_not_know_them() -> None:
    sent = with_prefixes("SELECT ?a { ?a a pact:Agreement }")
    assert sent.startswith("PREFIX pact: <")
    assert "PREFIX role:" not in sent
