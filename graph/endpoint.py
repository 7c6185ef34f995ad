"""The graph over HTTP: SPARQL, graphs, descriptions, health; the only door to the web framework."""

from __future__ import annotations

import contextlib
import json
import logging
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from pactgraph.graph.explorer.refusal import POLICY, error_page, wants_page
from pactgraph.graph.explorer.static import static_files
from pactgraph.graph.serving.descriptions import graph_question, safe_address, service_description, void_description
from pactgraph.graph.serving.lanes import Lanes
from pactgraph.graph.serving.limits import Limits
from pactgraph.graph.serving.nursery import Reply
from pactgraph.graph.serving.penalties import Penalties
from pactgraph.graph.serving.protocol import GRAPH_TYPES, Call, ProtocolError, Question, negotiate, read_call, read_question
from pactgraph.graph.serving.snapshots import served

_ACCESS = logging.getLogger("pactgraph.access")
_WATCH_SECONDS = 2.0
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """How to serve; a client is told by its address, or by what a named proxy says of it."""

    host: str = "127.0.0.1"
    port: int = 8890
    trusted_proxy: str = ""  # address of the one proxy whose X-Forwarded-For is believed
    cors: str = ""  # allowed origin; "" for none

    @property
    def address(self) -> str:
        """Where a browser finds it: colons of an address would be taken for that of the port."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}/"


class Endpoint:
    """One server over one graph: a folder, or another server that is asked."""

    def __init__(
        self, place: str | Path, limits: Limits, options: ServeOptions, prepare: Callable[[], None] = lambda: None
    ) -> None:
        """`prepare` brings what hangs on a build up to date before a newer one is served."""
        self.limits = limits
        self.options = options
        self._penalties = Penalties(limits.text_penalty, limits.client_penalty)
        self._snapshots = served(place, lambda path: Lanes(path, place, limits, self._penalties), _WATCH_SECONDS, prepare)
        self._page_limits = (limits.page_rows, limits.text_bytes)
        self._started = time.monotonic()

    def app(self) -> Starlette:
        """The ASGI application."""
        everything = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]
        routes = [
            Route("/sparql", self._guarded(self._sparql), methods=everything),
            Route("/graphs", self._guarded(self._graph_store), methods=everything),
            Route("/void", self._guarded(self._void)),
            Route("/.well-known/void", self._guarded(self._void)),
            Route("/reconcile", self._guarded(self._reconcile), methods=everything),
            Route("/static/{name}", self._guarded(self._static)),
            Route("/healthz", self._healthz),
            Route("/metrics", self._metrics),
            Route("/{path:path}", self._guarded(self._page), methods=everything),
        ]
        return Starlette(routes=routes, lifespan=self._lifespan)

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        await self._snapshots.open()
        try:
            yield
        finally:
            await self._snapshots.close()

    def _guarded(self, handler: Handler) -> Handler:
        """`handler` with errors as problem+json, headers for browsers and one line in the access log."""

        async def guarded(request: Request) -> Response:
            began = time.perf_counter()
            try:
                response = await handler(request)
            except ProtocolError as error:
                page = wants_page(request.url.path, request.headers.get("accept", ""))
                response = _page_of(error) if page else problem(error)
            except ClientDisconnect:
                response = Response(status_code=499)
            response.headers["X-Content-Type-Options"] = "nosniff"
            if self.options.cors:
                response.headers["Access-Control-Allow-Origin"] = self.options.cors
            self._log(request, response, time.perf_counter() - began)
            return response

        return guarded

    async def _sparql(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD", "POST"):
            return _not_allowed("GET, HEAD, POST")
        body = await self._body(request) if request.method == "POST" else b""
        headers = request.headers
        method = "GET" if request.method == "HEAD" else request.method
        query_string = request.scope["query_string"]
        question = read_question(method, query_string, headers.get("content-type", ""), body, headers.get("accept", ""))
        if question is None:
            return self._described(request, service_description(str(request.url.replace(query=""))))
        return _sent(await self._ask(question, request))

    async def _graph_store(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return problem(ProtocolError(403, "Read only", "This graph store is for reading; it changes nothing."))
        question = graph_question(request.query_params, request.headers.get("accept", ""))
        reply = await self._ask(question, request)
        if reply.status == 200 and not reply.body.strip():
            raise ProtocolError(404, "No such graph", "The store holds no graph of that name.")
        return _sent(reply)

    async def _page(self, request: Request) -> Response:
        """A look-up or a page of the explorer."""
        if request.method not in ("GET", "HEAD"):
            return _not_allowed("GET, HEAD")
        call = read_call(request.url.path, request.scope["query_string"], self._page_limits)
        return _tagged(request, await self._ask(call, request))

    async def _reconcile(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD", "POST"):
            return _not_allowed("GET, HEAD, POST")
        encoded = await self._body(request) if request.method == "POST" else request.scope["query_string"]
        call = read_call("/reconcile", encoded, self._page_limits)
        address = safe_address(str(request.base_url)).rstrip("/")
        told = tuple(pair for pair in call.parameters if pair[0] == "queries")
        return _tagged(request, await self._ask(replace(call, parameters=(*told, ("address", address))), request))

    async def _static(self, request: Request) -> Response:
        found = static_files().get(request.path_params["name"])
        if found is None:
            raise ProtocolError(404, "Not found", "There is no such file.")
        body, media = found
        return _tagged(request, Reply(200, media, body))

    async def _void(self, request: Request) -> Response:
        return self._described(request, await void_description(self._ask_plainly))

    async def _ask_plainly(self, query: str) -> bytes:
        question = Question(query, (), (), ("text/csv",), ("application/n-triples",))
        return (await self._snapshots.lanes.ask(question, "pactgraph itself")).body

    async def _ask(self, question: Question | Call, request: Request) -> Reply:
        if isinstance(question, Question) and len(question.query.encode("utf-8", "surrogatepass")) > self.limits.query_bytes:
            raise ProtocolError(413, "The query is too long", f"At most {self.limits.query_bytes:,} bytes are read.")
        reply = await self._snapshots.lanes.ask(question, self._client(request))
        titles = {400: "The request cannot be read", 404: "Not found", 406: "No such format", 413: "The result is too large"}
        if reply.status != 200:
            raise ProtocolError(reply.status, titles.get(reply.status, "The graph cannot be read"), reply.detail)
        return reply

    async def _body(self, request: Request) -> bytes:
        """The body, never more of it than the limit. Raises ProtocolError 413."""
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > self.limits.body_bytes:
                raise ProtocolError(413, "The request is too large", f"At most {self.limits.body_bytes:,} bytes are read.")
        return bytes(body)

    def _client(self, request: Request) -> str:
        address = request.client.host if request.client else ""
        if self.options.trusted_proxy and address == self.options.trusted_proxy:
            return request.headers.get("x-forwarded-for", address).split(",")[-1].strip()
        return address

    def _described(self, request: Request, turtle: bytes) -> Response:
        if "text/turtle" not in negotiate(request.headers.get("accept") or "*/*", GRAPH_TYPES):
            raise ProtocolError(406, "No such format", "This description is sent as text/turtle.")
        return Response(turtle, media_type="text/turtle")

    async def _healthz(self, _: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def _metrics(self, _: Request) -> Response:
        figures = self._snapshots.lanes.figures
        lines = ["# TYPE pactgraph_queries_total counter"]
        lines += [f'pactgraph_queries_total{{status="{status}"}} {n}' for status, n in sorted(figures.answered.items())]
        for name in ("slowed", "ended", "died", "replaced"):
            lines += [
                f"# TYPE pactgraph_queries_{name}_total counter",
                f"pactgraph_queries_{name}_total {getattr(figures, name)}",
            ]
        offline = int(self._snapshots.lanes.offline)
        lines += ["# TYPE pactgraph_workers_offline gauge", f"pactgraph_workers_offline {offline}"]
        lines += ["# TYPE pactgraph_uptime_seconds gauge", f"pactgraph_uptime_seconds {time.monotonic() - self._started:.0f}"]
        return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")

    def _log(self, request: Request, response: Response, seconds: float) -> None:
        if _ACCESS.isEnabledFor(logging.INFO):
            row = {
                "client": self._client(request),
                "method": request.method,
                "path": request.url.path,
                "status": response.status_code,
                "bytes": len(response.body),
                "ms": round(seconds * 1000, 1),
            }
            _ACCESS.info(json.dumps(row))


def problem(error: ProtocolError) -> Response:
    """An error as RFC 9457 problem details."""
    value = {"type": "about:blank", "title": error.title, "status": error.status, "detail": error.detail}
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
    body = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    return Response(body, error.status, headers, "application/problem+json")


def _page_of(error: ProtocolError) -> Response:
    """The error for people."""
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
    return Response(error_page(error), error.status, headers | {"Content-Security-Policy": POLICY}, "text/html")


def _tagged(request: Request, reply: Reply) -> Response:
    """A reply with its entity tag, or the news that it is still the same."""
    response = _sent(reply)
    tag = f'"{blake2b(reply.body, digest_size=16).hexdigest()}"'
    asked = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    if tag in asked or asked == ["*"]:
        response = Response(status_code=304)
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = "no-cache"
    if reply.policy:
        response.headers["Content-Security-Policy"] = reply.policy
    return response


def _sent(reply: Reply) -> Response:
    kind = reply.media_type
    text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    headers = {
        "Content-Type": f"{kind}; charset=utf-8" if text and not kind.startswith("application/") else kind,
        "Vary": "Accept",
    }
    return Response(reply.body, headers=headers)


def _not_allowed(methods: str) -> Response:
    response = problem(ProtocolError(405, "No such method", f"Use {methods}."))
    response.headers["Allow"] = methods
    return response


def listening(options: ServeOptions) -> socket.socket:
    """A socket that listens where it is told to. Raises OSError where another program does, or the address is none of ours."""
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    return socket.create_server((options.host, options.port), family=family, backlog=2048)


def run(endpoint: Endpoint, place: socket.socket, ready: Callable[[], None]) -> bool:
    """Serve until told to stop, then finish what is under way; `ready` is called once requests are answered.

    False where that could not begin, which uvicorn has told.
    """
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:  # some versions of uvicorn come back from a start that failed, others leave the process
                ready()

    config = uvicorn.Config(
        endpoint.app(), log_level="warning", access_log=False,
        server_header=False, timeout_graceful_shutdown=6, timeout_keep_alive=30, limit_concurrency=2048, backlog=2048,
    )  # fmt: skip
    server = Server(config)
    with contextlib.suppress(KeyboardInterrupt, SystemExit):
        server.run([place])
    return server.started
