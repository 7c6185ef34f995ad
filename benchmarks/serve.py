"""The endpoint under load and attack, with other servers beside it in the same run.

`python -m benchmarks.serve [--stories N] [--seconds S] [--beside]` builds a graph of seeded filings (N times fifteen), serves it,
and prints for good and bad clients what each is answered and how fast, as figures and as ratios to the run without bad clients.
Good clients: 70 % look-ups of one thing, 30 % joins of two patterns with LIMIT 50. Bad ones: cross products, endless paths, deep
nesting, huge results; with the same texts or new ones each time, with a pause or none. Each client has an address of its own.
`--beside` installs rdflib-endpoint and the Oxigraph server (PyPI's `oxigraph`) in a throwaway environment and puts them under the
same load.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import httpx

from benchmarks.seeded import write_filings
from benchmarks.served import free_port, serving
from pactgraph.graph.store import Store, open_reading

JOIN = (
    "SELECT ?a ?n WHERE {{ ?a <https://w3id.org/pactgraph/ontology#party> ?p . "
    "?p <https://w3id.org/pactgraph/ontology#name> ?n }} LIMIT 50 OFFSET {}"
)
BAD = (
    "SELECT (COUNT(*) AS ?n) WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?i) }} # {}",
    "SELECT (COUNT(*) AS ?n) WHERE {{ ?a (!<urn:{}>)* ?b }}",
    "SELECT * WHERE {{ ?a ?b ?c . ?d ?e ?f }} # {}",
    "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?f))) AS ?x) WHERE {{ ?a ?b ?c . ?d ?e ?f }} # {}",
    "SELECT * WHERE " + "{{" * 120 + " ?a ?b ?c . ?d ?e ?f . ?g ?h ?i " + "}}" * 120 + " # {}",
)
TRIALS = (  # good clients, bad clients, pause of the bad ones in seconds, whether they write a different text each time
    (1, 0, 0.0, False),
    (8, 0, 0.0, False),
    (64, 0, 0.0, False),
    (256, 0, 0.0, False),
    (8, 8, 0.2, False),
    (8, 16, 0.2, False),
    (8, 8, 0.2, True),
    (8, 16, 0.2, True),
    (8, 8, 0.0, True),
    (8, 16, 0.0, True),
)


@dataclass
class Tally:
    """What the clients of one sort were answered."""

    statuses: Counter[int] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)

    def rate(self, seconds: float) -> float:
        """Whole answers a second."""
        return self.statuses[200] / seconds

    def quantile(self, share: float) -> float:
        """Milliseconds."""
        waits = sorted(self.waits)
        return waits[min(len(waits) - 1, int(share * len(waits)))] * 1000 if waits else float("nan")

    def __str__(self) -> str:
        errors = {status: n for status, n in sorted(self.statuses.items()) if status != 200}
        return f"p50 {self.quantile(0.5):.1f} p99 {self.quantile(0.99):.1f} max {self.quantile(1):.0f} ms {errors or ''}"


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, query: str) -> int:
    """Ask one query on an open connection; the status, when the whole body is here."""
    head = f"GET {_PATH[0]}?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n\r\n"
    writer.write(head.encode())
    await writer.drain()
    lines = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = int(lines[9:12])
    if b"transfer-encoding: chunked" in lines:
        while size := int((await reader.readline()).split(b";")[0], 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    else:
        await reader.readexactly(int(lines.partition(b"content-length:")[2].split(b"\r\n")[0] or 0))
    return status


_PATH = ["/sparql"]
_LATER = 0.5  # seconds after the good clients come the bad ones


async def _client(
    port: int, address: str, queries: Iterator[str], pause: float, until: float, tally: Tally, start: float = 0
) -> None:
    writer = None
    await asyncio.sleep(start)
    while time.perf_counter() < until:
        began = time.perf_counter()
        try:
            if writer is None:
                reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0), limit=1 << 24)
            status = await asyncio.wait_for(_exchange(reader, writer, next(queries)), 11)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError, ValueError) as error:
            status = -1 if isinstance(error, TimeoutError) else -2
            if writer is not None:
                writer.close()
            writer = None
        tally.statuses[status] += 1
        tally.waits.append(time.perf_counter() - began)
        if pause:
            await asyncio.sleep(pause)
    if writer is not None:
        writer.close()


def _good(iris: list[str], number: int) -> Iterator[str]:
    dice = random.Random(number)  # noqa: S311 - a load, not a secret
    while True:
        if dice.random() < 0.7:
            yield f"SELECT ?p ?o WHERE {{ <{dice.choice(iris)}> ?p ?o }}"
        else:
            yield JOIN.format(dice.randrange(200))


def _bad(number: int, fresh: bool) -> Iterator[str]:
    for turn in itertools.count():
        yield BAD[(number + turn) % len(BAD)].format(f"{number}-{turn}-{time.perf_counter_ns()}" if fresh else "again")


@dataclass(frozen=True)
class Load:
    """So many clients of each sort, for so long."""

    good: int
    bad: int = 0
    pause: float = 0.0  # seconds between two queries of a bad client
    fresh: bool = False  # a different text each time
    seconds: float = 2.0


async def measure(port: int, iris: list[str], load: Load) -> tuple[Tally, Tally]:
    """Load a server with good and bad clients."""
    good, bad = Tally(), Tally()
    until = time.perf_counter() + load.seconds
    jobs = [_client(port, f"127.0.{1 + n // 250}.{1 + n % 250}", _good(iris, n), 0, until, good) for n in range(load.good)]
    jobs += [_client(port, f"127.1.0.{1 + n}", _bad(n, load.fresh), load.pause, until, bad, _LATER) for n in range(load.bad)]
    await asyncio.gather(*jobs)
    return good, bad


def trial(name: str, port: int, iris: list[str], seconds: float) -> None:
    """Every combination of clients against one server, as lines of a table."""
    print(f"{name}")
    rates: dict[int, float] = {}
    for good, bad, pause, fresh in TRIALS:
        told, attack = asyncio.run(measure(port, iris, Load(good, bad, pause, fresh, seconds)))
        rate = told.rate(seconds)
        if not bad:
            rates[good] = rate
        manner = f"{'new' if fresh else 'same'} texts, {'0.2 s pause' if pause else 'no pause'}"
        what = f"{good:3} good" + (f" + {bad:2} bad, {manner}" if bad else "")
        share = f" = {rate / rates[8]:.0%} of 8 alone; bad: {attack}" if bad and rates[8] else ""
        print(f"  {what:39} {rate:7.0f} rps {told}{share}", flush=True)
        if bad:
            time.sleep(1)
            after, _ = asyncio.run(measure(port, iris, Load(8)))
            print(f"    {'1 s after they left':37} {after.rate(2):7.0f} rps", flush=True)


def _iris(store: Store) -> list[str]:
    return [iri for (iri,) in store.rows("SELECT ?it WHERE { ?it a pact:Agreement } ORDER BY ?it LIMIT 20000") if iri]


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            try:
                httpx.get(f"http://127.0.0.1:{port}/", timeout=1, trust_env=False)
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield
    finally:
        process.kill()
        process.wait()


_OTHER = """
import sys, uvicorn
from oxrdflib import OxigraphStore
from pyoxigraph import Store
from rdflib import Dataset
from rdflib_endpoint import SparqlEndpoint
graph = Dataset(store=OxigraphStore(store=Store.read_only(sys.argv[1])))
uvicorn.run(SparqlEndpoint(graph=graph, path="/sparql"), host="127.0.0.1", port=int(sys.argv[2]), log_level="error")
"""


def beside(folder: Path, iris: list[str], seconds: float) -> None:
    """The same load on the others, from a throwaway environment."""
    place = folder / "others"
    subprocess.run(["uv", "venv", "-q", str(place)], check=True)
    install = ["uv", "pip", "install", "-q", "--python", str(place / "bin/python")]
    subprocess.run([*install, "oxigraph", "rdflib-endpoint", "oxrdflib", "uvicorn"], check=True)
    copy = folder / "copy"
    with open_reading(folder / "store") as store:
        store.backup(copy)
    port = free_port()
    _PATH[0] = "/query"
    with _running(
        [str(place / "bin/oxigraph"), "serve-read-only", "-l", str(copy), "-b", f"127.0.0.1:{port}", "--timeout-s", "5"], port
    ):
        trial("Oxigraph server, --timeout-s 5", port, iris, seconds)
    port = free_port()
    _PATH[0] = "/sparql"
    with _running([str(place / "bin/python"), "-c", _OTHER, str(copy), str(port)], port):
        trial("rdflib-endpoint over Oxigraph", port, iris, seconds)


def main() -> None:
    """Build, serve, measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--beside", action="store_true")
    parser.add_argument("--graph", type=Path, help="a graph that stands, instead of building one")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = told.graph or Path(name) / "graph"
        if told.graph is None:
            write_filings(Path(name) / "filings", told.stories)
            build = [sys.executable, "-m", "pactgraph", "build", str(Path(name) / "filings"), "-g", str(folder)]
            subprocess.run(build, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open_reading(folder / "store") as store:
            iris = _iris(store)
            print(f"{len(store):,} quads, {len(iris):,} agreements looked up; {told.seconds:g} s each")
        with serving(folder) as served:
            trial("pactgraph serve", served.port, iris, told.seconds)
        if told.beside:
            beside(folder, iris, told.seconds)


if __name__ == "__main__":
    main()
