"""The endpoint over real HTTP: every feature of the protocol, and every limit."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import psutil
import pytest
from rdflib import Graph

from benchmarks.served import COUNT_PRODUCT, Served, serving
from pactgraph.graph.folder import GraphFolder
from tests.graph.corpus import all_stories, making, supply
from tests.graph.stories import make_graph

QUERY = "SELECT ?name WHERE { ?it a pact:Organization ; pact:name ?name } ORDER BY ?name"
SUGAR = "signed a supply agreement for sugar"  # only the newer build holds it
LIMITS = {
    "workers": 2, "slow_places": 1, "fast_seconds": 0.2, "query_seconds": 1.2, "result_bytes": 200_000,
    "query_bytes": 20_000, "body_bytes": 40_000, "client_penalty": 1, "text_penalty": 1,
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("served"), *all_stories())


@pytest.fixture(scope="module")
def served(folder: GraphFolder) -> Iterator[Served]:
    with serving(folder.root, **LIMITS) as one:
        yield one


@pytest.fixture
def client(served: Served) -> Iterator[httpx.Client]:
    with served.client() as one:
        yield one


@pytest.fixture
def stranger(served: Served, request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """A client whose misdeeds are not held against the others."""
    number = sum(map(ord, request.node.name)) % 240 + 2
    with served.client(f"127.0.7.{number}") as one:
        yield one


def is_problem(answer: httpx.Response) -> bool:
    told = answer.json()
    return bool(
        answer.headers["content-type"] == "application/problem+json"
        and told["status"] == answer.status_code
        and told["title"]
        and told["detail"]
    )


def test_a_query_is_answered_by_address_by_form_and_as_a_body(client: httpx.Client) -> None:
    answers = [
        client.get("/sparql", params={"query": QUERY}),
        client.post("/sparql", data={"query": QUERY}),
        client.post("/sparql", content=QUERY, headers={"content-type": "application/sparql-query"}),
    ]
    names = [row["name"]["value"] for row in answers[0].json()["results"]["bindings"]]
    assert "Alder Biotics, Inc." in names
    assert len({answer.content for answer in answers}) == 1


@pytest.mark.parametrize(
    ("accept", "begins"),
    [
        ("application/sparql-results+json", b'{"head"'),
        ("application/sparql-results+xml", b"<?xml"),
        ("text/csv", b"name\r\n"),
        ("text/tab-separated-values", b"?name\n"),
    ],
)
def test_tables_come_in_every_format(client: httpx.Client, accept: str, begins: bytes) -> None:
    answer = client.get("/sparql", params={"query": QUERY}, headers={"accept": accept})
    assert answer.content.startswith(begins)
    assert answer.headers["content-type"].partition(";")[0] == accept
    assert answer.headers["vary"] == "Accept"


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/n-quads", "nquads"),
        ("application/trig", "trig"),
        ("application/ld+json", "json-ld"),
        ("application/rdf+xml", "xml"),
    ],
)
def test_graphs_come_in_every_format_and_can_be_read(client: httpx.Client, accept: str, form: str) -> None:
    query = "CONSTRUCT { ?it pact:name ?name } WHERE { ?it a pact:Organization ; pact:name ?name }"
    answer = client.get("/sparql", params={"query": query}, headers={"accept": accept})
    assert answer.headers["content-type"].partition(";")[0] == accept
    if form in ("nquads", "trig", "json-ld"):
        assert b"Alder Biotics" in answer.content
    else:
        assert len(Graph().parse(data=answer.content, format=form)) == 5


def test_a_truth_comes_as_json_or_xml_and_not_as_a_table(client: httpx.Client) -> None:
    ask = {"query": "ASK { ?it a pact:Agreement }"}
    assert client.get("/sparql", params=ask).json()["boolean"] is True
    assert client.get("/sparql", params=ask, headers={"accept": "text/csv"}).status_code == 406


def test_what_fits_no_format_is_refused_with_the_formats_there_are(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": QUERY}, headers={"accept": "image/png"})
    assert answer.status_code == 406
    assert is_problem(answer)
    assert "text/csv" in answer.json()["detail"]


def test_a_head_says_what_a_get_would_and_sends_nothing(client: httpx.Client) -> None:
    get = client.get("/sparql", params={"query": QUERY})
    head = client.head("/sparql", params={"query": QUERY})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-type"] == get.headers["content-type"]
    assert head.headers["content-length"] == get.headers["content-length"]


def test_the_default_graph_is_knowledge_and_the_request_can_name_another(client: httpx.Client) -> None:
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?it a pact:AsFiledAgreement }"
    (source,) = {
        row["g"]["value"]
        for row in client.get(
            "/sparql", params={"query": 'SELECT ?g WHERE { GRAPH ?g { ?g pact:fileName "alder-making.txt" } }'}
        ).json()["results"]["bindings"]
    }

    def counted(**dataset: str) -> str:
        answer = client.get("/sparql", params={"query": count, **dataset})
        return str(answer.json()["results"]["bindings"][0]["n"]["value"])

    assert counted() == "0"
    assert counted(**{"default-graph-uri": source}) == "1"
    named = {"query": "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }", "named-graph-uri": source}
    assert [row["g"]["value"] for row in client.get("/sparql", params=named).json()["results"]["bindings"]] == [source]
    wrong = client.get("/sparql", params={"query": count, "default-graph-uri": "not an iri"})
    assert wrong.status_code == 400


def test_without_a_query_the_service_describes_itself_whatever_the_host_header_says(client: httpx.Client) -> None:
    for host in ("graph.example", 'x"> <urn:evil', "a b", "[::1", "<script>"):
        answer = client.get("/sparql", headers={"host": host, "accept": "text/turtle"})
        if answer.status_code == 200:
            told = Graph().parse(data=answer.content, format="turtle")
            assert not [one for triple in told for one in triple if "evil" in one or "<" in one]
            assert len(told) > 8
        else:
            assert answer.status_code == 400


def test_the_data_are_described_as_void(client: httpx.Client) -> None:
    told = Graph().parse(data=client.get("/.well-known/void", headers={"accept": "text/turtle"}).content, format="turtle")
    rows = list(told.query("SELECT ?n { ?d <http://rdfs.org/ns/void#triples> ?n }"))
    count = client.get("/sparql", params={"query": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"}).json()
    assert str(rows[0][0]) == count["results"]["bindings"][0]["n"]["value"]  # type: ignore[index]


def test_graphs_are_handed_out_whole_and_never_changed(client: httpx.Client) -> None:
    whole = client.get("/graphs", params={"default": ""}, headers={"accept": "application/n-triples"})
    assert b"Alder Biotics" in whole.content
    assert client.get("/graphs", params={"graph": "https://example.org/none"}).status_code == 404
    assert client.get("/graphs").status_code == 400
    assert client.get("/graphs", params={"graph": "x> { } <urn:y"}).status_code == 400
    for method in ("PUT", "POST", "DELETE", "PATCH"):
        assert client.request(method, "/graphs", params={"default": ""}, content=b"").status_code == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_are_told_which_there_are(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/sparql")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, POST"


def test_an_update_is_refused_however_it_comes(client: httpx.Client) -> None:
    update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
    assert client.post("/sparql", data={"update": update}).status_code == 403
    sent = client.post("/sparql", content=update, headers={"content-type": "application/sparql-update"})
    assert sent.status_code == 403
    assert client.get("/sparql", params={"query": update}).status_code == 400
    assert client.get("/sparql", params={"query": "LOAD <http://127.0.0.1/x>"}).status_code == 400
    assert client.get("/sparql", params={"query": "ASK { <urn:a> ?p ?o }"}).json()["boolean"] is False


def test_a_query_that_is_none_is_told_where_it_breaks(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": "SELECT ?x WHERE {\n  ?x ?y\n}"})
    assert answer.status_code == 400
    assert is_problem(answer)
    assert "error at 3:" in answer.json()["detail"]


def test_a_function_that_there_is_not_is_an_error_of_the_query(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": "SELECT (<urn:f>(1) AS ?x) WHERE {}"})
    assert answer.status_code == 400
    assert "urn:f" in answer.json()["detail"]


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * WHERE { service silent <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * WHERE " + "{" * 5_000 + "}" * 5_000,
        "SELECT * WHERE { FILTER(" + "(" * 9_000 + "1" + ")" * 9_000 + ") }",
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "!" * 9_000 + "true) }",
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "||".join(["true"] * 2_500) + ") }" + " " * 9_000,
    ],
)
def test_what_would_call_out_or_break_the_parser_is_refused_before_it_is_read(client: httpx.Client, query: str) -> None:
    assert client.post("/sparql", data={"query": query}).status_code in (400, 413)


def test_a_file_named_in_from_is_not_read(client: httpx.Client, tmp_path: Path) -> None:
    secret = tmp_path / "secret.nt"
    secret.write_text('<urn:a> <urn:b> "secret" .\n')
    answer = client.get("/sparql", params={"query": f"SELECT * FROM <{secret.as_uri()}> WHERE {{ ?s ?p ?o }}"})  # noqa: S608
    assert b"secret" not in answer.content


def test_a_service_inside_a_string_is_only_a_string(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": 'SELECT ("SERVICE <x>" AS ?words) WHERE {}'})
    assert answer.json()["results"]["bindings"][0]["words"]["value"] == "SERVICE <x>"


def test_too_long_a_query_too_large_a_body_and_too_large_a_result_are_413(client: httpx.Client) -> None:
    long = client.post("/sparql", content=f"ASK {{}} # {'x' * 21_000}", headers={"content-type": "application/sparql-query"})
    large = client.post("/sparql", content=b"x" * 50_000, headers={"content-type": "application/sparql-query"})
    result = client.get("/sparql", params={"query": "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }"})
    for answer in (long, large, result):
        assert answer.status_code == 413
        assert is_problem(answer)


def test_a_body_of_no_end_is_not_read_to_its_end(client: httpx.Client) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(10_000):
            yield b"x" * 1_000

    try:
        answer = client.post("/sparql", content=endless(), headers={"content-type": "application/sparql-query"})
    except httpx.TransportError:
        return  # the server hung up while we were still sending
    assert answer.status_code == 413


def test_a_query_without_end_is_ended_and_its_sender_waits(stranger: httpx.Client, client: httpx.Client) -> None:
    began = time.monotonic()
    answer = stranger.get("/sparql", params={"query": COUNT_PRODUCT})
    assert answer.status_code == 504
    assert is_problem(answer)
    assert time.monotonic() - began < 3.0
    again = stranger.get("/sparql", params={"query": QUERY})
    assert again.status_code == 503
    assert 1 <= int(again.headers["retry-after"]) <= 8
    assert client.get("/sparql", params={"query": QUERY}).status_code == 200
    time.sleep(1.1)
    assert stranger.get("/sparql", params={"query": QUERY}).status_code == 200


def test_quick_queries_do_not_wait_for_slow_ones(served: Served, client: httpx.Client) -> None:
    def bad(number: int) -> int:
        with served.client(f"127.0.9.{number}") as one:
            return one.get("/sparql", params={"query": f"{COUNT_PRODUCT} # {number}"}).status_code

    with ThreadPoolExecutor(3) as pool:
        answers = pool.map(bad, range(1, 4))
        time.sleep(0.6)
        waits = []
        for _ in range(20):
            began = time.monotonic()
            assert client.get("/sparql", params={"query": QUERY}).status_code == 200
            waits.append(time.monotonic() - began)
        assert set(answers) <= {503, 504}
    assert sorted(waits)[10] < 0.25


def test_many_requests_of_one_client_at_once_are_partly_sent_away_and_none_hangs(served: Served) -> None:
    with served.client("127.0.8.1") as one, ThreadPoolExecutor(60) as pool:
        slow = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(STR(?c)) > STRLEN(STR(?f))) }"
        answers = list(pool.map(lambda n: one.get("/sparql", params={"query": f"{slow} # {n}"}), range(60)))
    told = {answer.status_code for answer in answers}
    assert 503 in told
    assert told <= {200, 503, 504}
    assert all("retry-after" in answer.headers for answer in answers if answer.status_code == 503)


def test_a_worker_that_is_killed_in_the_middle_costs_one_answer_only(served: Served, client: httpx.Client) -> None:
    def asked() -> httpx.Response:
        with served.client("127.0.8.2") as one:
            return one.get("/sparql", params={"query": f"{COUNT_PRODUCT} # killed"})

    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(asked)
        time.sleep(0.4)
        busiest = max(served.workers(), key=lambda one: sum(one.cpu_times()[:2]) if one.is_running() else 0)
        busiest.kill()
        assert answer.result().status_code in (500, 503, 504)
    assert client.get("/sparql", params={"query": QUERY}).status_code == 200


def test_the_workers_have_no_network(served: Served, client: httpx.Client) -> None:
    if not Path("/proc/self/ns/net").exists():
        return
    own = Path("/proc/self/ns/net").readlink()
    elsewhere = [one for one in served.workers() if network(one) not in (None, own)]
    told = "pactgraph_workers_offline 1" in client.get("/metrics").text
    assert bool(elsewhere) == told


def network(worker: psutil.Process) -> Path | None:
    """The network that a process is in; None where it has just ended."""
    try:
        return Path(f"/proc/{worker.pid}/ns/net").readlink()
    except (FileNotFoundError, ProcessLookupError):
        return None


def test_health_and_figures_can_be_read_and_errors_name_no_path(client: httpx.Client, folder: GraphFolder) -> None:
    assert client.get("/healthz").text == "ok\n"
    figures = client.get("/metrics").text
    assert 'pactgraph_queries_total{status="200"}' in figures
    assert "pactgraph_queries_ended_total" in figures
    wrong = client.get("/sparql", params={"query": "SELECT * WHERE { GRAPH <urn:x> { } "})
    assert str(folder.root) not in wrong.text
    assert client.get("/nothing").status_code == 404


def test_a_new_build_is_served_without_dropping_a_request(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, making())
    folder.report.write_text("{}")
    with serving(folder.root, workers=1, slow_places=1) as served, served.client() as client:
        seen, stop = [], threading.Event()

        def asking() -> None:
            with served.client("127.0.6.1") as other:
                while not stop.is_set():
                    seen.append(other.get("/sparql", params={"query": QUERY}).status_code)

        thread = threading.Thread(target=asking)
        thread.start()
        make_graph(tmp_path, supply())
        folder.report.write_text(json.dumps({"new": True}))
        held = 0
        for _ in range(200):
            held = client.get("/sparql", params={"query": QUERY}).text.count("Cedar Foods")
            if held:
                break
            time.sleep(0.1)
        stop.set()
        thread.join()
        assert held == 1
        assert set(seen) == {200}
        found = client.get("/api/search", params={"q": "sugar"}).json()["items"]
        assert [SUGAR in hit["sentence"] for hit in found] == [True]
    assert not list(tmp_path.glob(".serve-*"))
    assert not psutil.pid_exists(served.process.pid)


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/api/companies?q=a&q=b", "q"), ("/api/companies?name=a", "name"), ("/api/companies?limit=", "limit"),
        ("/api/agreements?kind=lunch", "kind"), ("/api/agreements?since=2004-02-30", "since"), ("/api/search", "q"),
    ],
)  # fmt: skip
def test_a_look_up_says_which_parameter_is_wrong(client: httpx.Client, address: str, names: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 400
    assert is_problem(answer)
    assert names in answer.json()["detail"].replace("'", " ").split()


def test_browsers_may_call_from_elsewhere_only_when_told(client: httpx.Client) -> None:
    answer = client.get("/sparql", params={"query": QUERY}, headers={"origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers
