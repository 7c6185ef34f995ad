"""The graph on Virtuoso, a server of another make: the same triples, and the same answers to plain queries."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from benchmarks.served import free_port
from pactgraph.build import BuildOptions, build
from pactgraph.graph.answering.asking import answer
from pactgraph.graph.answering.questions import find_question
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.places import open_store
from pactgraph.graph.servers.remote import RemoteStore, open_remote
from pactgraph.graph.store import LocalStore, Row
from pactgraph.ontology.iris import KNOWLEDGE_GRAPH
from pactgraph.sending import Target, send

pytestmark = pytest.mark.heavy

FILINGS = Path(__file__).resolve().parents[2] / "examples" / "filings"
SETTINGS = """
[Database]
DatabaseFile = {place}/v.db
ErrorLogFile = {place}/v.log
LockFile = {place}/v.lck
TransactionFile = {place}/v.trx
xa_persistent_file = {place}/v.pxa
[TempDatabase]
DatabaseFile = {place}/t.db
TransactionFile = {place}/t.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
DirsAllowed = {place}
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 8
[SPARQL]
ResultSetMaxRows = 100000
"""


def installed() -> str:
    """The server's program, installed from Debian where it is not there and we may."""
    if shutil.which("virtuoso-t") is None and os.geteuid() == 0 and shutil.which("apt-get"):
        for command in (["update"], ["install", "-y", "--no-install-recommends", "virtuoso-opensource"]):
            subprocess.run(["apt-get", "-q", *command], check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
    program = shutil.which("virtuoso-t")
    if program is None:
        pytest.fail("Virtuoso is needed to test servers of another make: install Debian's package `virtuoso-opensource`.")
    return program


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a fresh server that everybody on this machine may write to."""
    place, sql, http = tmp_path_factory.mktemp("virtuoso"), free_port(), free_port()
    (place / "v.ini").write_text(SETTINGS.format(place=place, sql=sql, http=http), encoding="ascii")
    process = subprocess.Popen([installed(), "+configfile", str(place / "v.ini"), "+foreground"], cwd=place)
    address = f"http://127.0.0.1:{http}/sparql"
    try:
        for _ in range(240):
            try:
                httpx.get(address, timeout=5, trust_env=False)
                break
            except httpx.TransportError:
                time.sleep(0.5)
        may = 'exec=GRANT SPARQL_UPDATE TO "SPARQL";'
        subprocess.run(["isql-vt", f"127.0.0.1:{sql}", "dba", "dba", may], check=True, capture_output=True)
        yield address
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("virtuoso-graph") / "output")
    build([FILINGS], folder, BuildOptions(jobs=2))
    return folder


@pytest.fixture(scope="module")
def stores(virtuoso: str, folder: GraphFolder) -> Iterator[tuple[LocalStore, RemoteStore]]:
    done = send([folder.root], Target(virtuoso))  # raises where the counts of any graph differ
    with open_store(folder.root) as local, open_remote(virtuoso) as remote:
        assert isinstance(local, LocalStore)
        assert done.sent == len(local)
        assert remote.default_graph == KNOWLEDGE_GRAPH
        yield local, remote


def test_the_same_triples_are_there(stores: tuple[LocalStore, RemoteStore]) -> None:
    """Literals as Virtuoso keeps them: its one change to ours is that durations are strings there."""
    local, remote = stores
    assert len(remote) == len(local)
    assert remote.graphs() == local.graphs()
    duration = b"^^<http://www.w3.org/2001/XMLSchema#duration>"
    for name in [*local.graphs(), None]:
        assert remote.quads(name) == sorted(line.replace(duration, b"") for line in local.quads(name))


def random_queries(store: LocalStore, number: int) -> list[str]:
    """Queries of six shapes about things of the graph, the same at every run."""
    chosen = random.Random(20_261)  # noqa: S311 (a test's seed)
    triples = sorted(row for row in store.rows("SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(isIRI(?o)) }") if all(row))
    shapes = (
        "SELECT ?p ?o WHERE {{ <{s}> ?p ?o }}",
        "SELECT ?s WHERE {{ ?s <{p}> <{o}> }}",
        "SELECT (COUNT(*) AS ?n) WHERE {{ ?s <{p}> ?o }}",
        "SELECT ?x ?y WHERE {{ ?x <{p}> ?y . ?y a ?class . FILTER(?x != ?y) }}",
        "SELECT DISTINCT ?g ?q WHERE {{ <{s}> pact:asFiled ?f . "
        "GRAPH ?g {{ ?fact pact:about ?f ; pact:bestMention/pact:quote ?q }} }}",
        "SELECT ?x ?name WHERE {{ ?x <{p}> <{o}> . OPTIONAL {{ ?x rdfs:label ?name }} }}",
    )
    picked = [chosen.choice(triples) for _ in range(number)]
    return [shapes[place % len(shapes)].format(s=s, p=p, o=o) for place, (s, p, o) in enumerate(picked)]


def test_random_queries_are_answered_alike(stores: tuple[LocalStore, RemoteStore]) -> None:
    local, remote = stores

    def rows(store: LocalStore | RemoteStore, query: str) -> list[Row]:
        return sorted(store.rows(query), key=str)

    queries = random_queries(local, 20)
    assert [rows(remote, query) for query in queries] == [rows(local, query) for query in queries]
    assert sum(bool(rows(local, query)) for query in queries) >= 15


def test_named_questions_are_answered_alike(stores: tuple[LocalStore, RemoteStore]) -> None:
    local, remote = stores
    for name, told in (
        ("counterparties", {"company": "Corvane"}),
        ("who-manufactures", {"compound": "HV4"}),
        ("payments", {"agreement": "agreement"}),
        ("office-holders", {"company": "Halvorsen"}),
    ):
        question = find_question(name)
        assert question is not None
        here, there = answer(local, question, told), answer(remote, question, told)
        assert sorted(map(str, there.rows)) == sorted(map(str, here.rows))
        assert there.coverage == here.coverage
