"""A SPARQL 1.1 server on loopback for tests: query, update and Graph Store over a store in memory, with faults on request.

It stands for servers of other makers. `named_default` is one that has no default graph of its own, as Virtuoso.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox

TABLE = "application/sparql-results+json"


@dataclass
class Faults:
    """What goes wrong, and what went on."""

    statuses: list[int] = field(default_factory=list)  # answered to the next requests, in this order
    drop_update: int | None = None  # the connection of the n-th update is dropped after it was done, then this is None
    most_lines: int | None = None  # an update with more lines is answered 413
    refuse_after: int | None = None  # updates beyond the n-th are answered 503
    refused_text: str = ""  # an update that holds it is answered 500
    keep_none: bool = False  # updates are taken and not done
    max_rows: int | None = None  # as Virtuoso's ResultSetMaxRows
    body: bytes | None = None  # answered to every query
    updates: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Work again."""
        self.__init__()  # type: ignore[misc]


@dataclass
class SparqlServer:
    """The server under test."""

    port: int
    store: ox.Store
    faults: Faults

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def sparql(self) -> str:
        return f"{self.url}/sparql"

    @property
    def graphs(self) -> str:
        return f"{self.url}/graphs"


@contextmanager
def sparql_server(*, named_default: bool = False) -> Iterator[SparqlServer]:
    """Serve at /sparql (query and update) and /graphs (Graph Store)."""
    store, faults = ox.Store(), Faults()
    handler = type("Handler", (_Handler,), {"store": store, "faults": faults, "named_default": named_default})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        httpd.daemon_threads = True
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield SparqlServer(httpd.server_address[1], store, faults)
        finally:
            httpd.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65_536  # head and body in one segment: two would wait for each other
    store: ox.Store
    faults: Faults
    named_default: bool

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.faults.statuses:
            self._answer(self.faults.statuses.pop(0), b"fault", headers={"Retry-After": "0"})
        elif urlsplit(self.path).path == "/graphs":
            self.store.load(body, ox.RdfFormat.N_TRIPLES, to_graph=self._graph())
            self._answer(204, b"")
        elif self.headers.get("Content-Type") == "application/sparql-update":
            self._update(body.decode())
        else:
            self._query(parse_qs(body.decode()))

    def do_DELETE(self) -> None:
        graph = self._graph()
        there = graph in self.store.named_graphs() if isinstance(graph, ox.NamedNode) else True
        self.store.clear_graph(graph) if isinstance(graph, ox.DefaultGraph) else self.store.remove_graph(graph)
        self._answer(204 if there else 404, b"")

    def _graph(self) -> ox.NamedNode | ox.DefaultGraph:
        asked = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        return ox.NamedNode(asked["graph"][0]) if "graph" in asked else ox.DefaultGraph()

    def _update(self, text: str) -> None:
        if self.named_default and "GRAPH" not in text:
            self._answer(400, b"no default graph")
        elif self.faults.most_lines is not None and text.count("\n") > self.faults.most_lines:
            self._answer(413, b"too large")
        elif self.faults.refuse_after is not None and len(self.faults.updates) >= self.faults.refuse_after:
            self._answer(503, b"busy")
        elif self.faults.refused_text and self.faults.refused_text in text:
            self._answer(500, b"no such type")
        else:
            self.faults.updates.append(text)
            if not self.faults.keep_none:
                self.store.update(text)
            if self.faults.drop_update == len(self.faults.updates):
                self.faults.drop_update = None
                self.close_connection = True
                return
            self._answer(204, b"")

    def _query(self, form: dict[str, list[str]]) -> None:
        default = [ox.NamedNode(iri) for iri in form.get("default-graph-uri", [])]
        try:
            if self.named_default:  # without a name, all graphs together; with one, the named ones stay
                found = self.store.query(form["query"][0], default_graph=default or None, use_default_graph_as_union=not default)
            else:
                found = self.store.query(form["query"][0])
        except SyntaxError as error:
            self._answer(400, str(error).encode())
            return
        if isinstance(found, ox.QueryTriples):
            self._answer(200, ox.serialize(found, format=ox.RdfFormat.N_TRIPLES) or b"", "application/n-triples")
            return
        body = found.serialize(format=ox.QueryResultsFormat.JSON) or b""
        cut = {"X-SPARQL-MaxRows": str(self.faults.max_rows)} if self.faults.max_rows else {}
        self._answer(200, body if self.faults.body is None else self.faults.body, TABLE, cut)

    def _answer(self, status: int, body: bytes, media: str = "text/plain", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
