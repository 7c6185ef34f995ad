"""The endpoint under generated attacks: it lives, calls nobody, and what it answers is whole or an error."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET

import httpx
import pyoxigraph
import pytest

from benchmarks.served import Served, serving
from tests.graph.attacks import Attacks
from tests.graph.corpus import all_stories
from tests.graph.stories import make_graph

LIMITS = {
    "workers": 2, "slow_places": 2, "fast_seconds": 0.05, "query_seconds": 0.3, "result_bytes": 2_000_000,
    "worker_memory": 600 * 1024**2, "client_penalty": 0.01, "text_penalty": 0.01, "client_requests": 200,
}  # fmt: skip
ACCEPTS = ("application/sparql-results+json", "application/sparql-results+xml, text/turtle;q=0.5", "text/csv", "*/*")
REFUSALS = {400, 403, 406, 413, 500, 503, 504}
AT_ONCE = 12


@contextmanager
def listening() -> Iterator[tuple[str, list[object]]]:
    """An address that counts who calls it."""
    calls: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(0.2)
        done = threading.Event()

        def watch() -> None:
            while not done.is_set():
                try:
                    calls.append(door.accept())
                except TimeoutError:
                    continue

        thread = threading.Thread(target=watch)
        thread.start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}", calls
        finally:
            done.set()
            thread.join()


def is_whole(answer: httpx.Response) -> bool:
    """Whether the body of a 200 can be read to its end."""
    kind = answer.headers["content-type"].partition(";")[0]
    if kind.endswith("json"):
        return bool(json.loads(answer.content))
    if kind.endswith("xml"):
        return ET.fromstring(answer.content).tag.endswith("sparql")  # noqa: S314 - our own server's
    if kind == "text/csv":
        return answer.content.endswith(b"\r\n")
    list(pyoxigraph.parse(answer.content, format=pyoxigraph.RdfFormat.from_media_type(kind)))
    return True


def attacked(served: Served, number: int, query: str) -> int:
    """Send it, again where there was no place for it, each time from another address; the status."""
    for turn in range(40):
        address = f"127.{2 + turn}.{number // 250 % 250}.{1 + number % 250}"
        with served.client(address) as client:
            answer = client.post("/sparql", data={"query": query}, headers={"accept": ACCEPTS[number % len(ACCEPTS)]})
        if answer.status_code != 503:
            break
        time.sleep(0.05)
    if answer.status_code == 200:
        assert is_whole(answer), query
    else:
        assert answer.status_code in REFUSALS, (answer.status_code, query)
        assert answer.json()["status"] == answer.status_code, query
    return answer.status_code


def under_attack(folder: Path, count: int, seed: int) -> Counter[int]:
    """What `count` generated queries are answered; the server must be the same and well afterwards."""
    with listening() as (victim, calls), serving(folder, **LIMITS) as served:
        attacks = Attacks(seed, victim)
        queries = [attacks.query() for _ in range(count)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            told = Counter(pool.map(lambda pair: attacked(served, *pair), enumerate(queries)))
        with served.client() as client:
            assert client.get("/sparql", params={"query": "ASK { ?a ?b ?c }"}).json()["boolean"] is True
            offline = "pactgraph_workers_offline 1" in client.get("/metrics").text
        assert served.process.is_running()
    assert not calls
    assert offline or os.geteuid() != 0
    return told


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_graph(tmp_path_factory.mktemp("attacked"), *all_stories()).root


def test_a_hundred_attacks_hurt_nothing(folder: Path) -> None:
    told = under_attack(folder, 100, seed=1)
    assert told[200] > 15
    assert told[400] > 10
    assert told[503] < 10


@pytest.mark.heavy
def test_many_attacks_hurt_nothing(folder: Path) -> None:
    """PACTGRAPH_ATTACKS of them: 10,000 take about twenty minutes."""
    told = under_attack(folder, int(os.environ.get("PACTGRAPH_ATTACKS", "1000")), seed=2)
    print(dict(sorted(told.items())))  # noqa: T201 - said with -s
    assert told[503] < told.total() / 20
