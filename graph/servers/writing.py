"""Quads onto another server, by SPARQL Update or the Graph Store protocol."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from pactgraph.graph.errors import ServerError
from pactgraph.graph.servers.exchange import Exchange, Reply
from pactgraph.graph.servers.updates import split_graph, update_body
from pactgraph.ontology.namespaces import ID

_TOO_MUCH = frozenset({400, 413, 500})  # what servers say to a request that is too large for them, or wrong


class Writer(Protocol):
    """What loading needs of a server."""

    def insert(self, lines: Sequence[bytes]) -> None:
        """Add N-Quads lines; what stands in the default graph goes where the server keeps it."""

    def drop(self, graphs: Iterable[str]) -> None:
        """Remove named graphs, whether they are there or not."""

    def clear_default(self) -> None:
        """Remove our triples from the default graph."""

    def take_back(self, graph: str, gone: Sequence[bytes], kept: Sequence[bytes]) -> None:
        """Remove lines from a named graph that holds `gone` and `kept`."""


@dataclass(frozen=True, slots=True)
class UpdateWriter:
    """By SPARQL 1.1 Update."""

    url: str
    exchange: Exchange
    default_graph: str = ""  # what stands for the default graph where the server has none of its own
    plain: tuple[str, ...] = ()  # datatypes that the server does not keep: their literals are sent as strings

    def insert(self, lines: Sequence[bytes]) -> None:
        """One INSERT DATA; where the server finds it too large, its two halves."""
        lines = plainly(lines, self.plain)
        _halved(self.url, lines, lambda part: self._send(f"INSERT DATA {{\n{update_body(part, self.default_graph)}}}"))

    def drop(self, graphs: Iterable[str]) -> None:
        """One request for all of them."""
        steps = [f"DROP SILENT GRAPH <{graph}>" for graph in graphs]
        if steps:
            _require(self.url, self._send(";\n".join(steps)))

    def clear_default(self) -> None:
        """Drop what stands for the default graph, or delete what is ours in the server's own."""
        if self.default_graph:
            self.drop([self.default_graph])
        else:
            ours = f"DELETE {{ ?s ?p ?o }} WHERE {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), '{ID}')) }}"
            _require(self.url, self._send(ours))

    def take_back(self, graph: str, gone: Sequence[bytes], kept: Sequence[bytes]) -> None:
        """One DELETE DATA."""
        _halved(self.url, gone, lambda part: self._send(f"DELETE DATA {{\n{update_body(part)}}}"))

    def _send(self, text: str) -> Reply:
        return self.exchange.send(
            "POST", self.url, content=text.encode(), headers={"Content-Type": "application/sparql-update", "Accept": "*/*"}
        )


@dataclass(frozen=True, slots=True)
class GraphStoreWriter:
    """By the Graph Store protocol: one request for each run of lines of one graph."""

    url: str
    exchange: Exchange
    default_graph: str = ""
    plain: tuple[str, ...] = ()

    def insert(self, lines: Sequence[bytes]) -> None:
        """Add each run of lines of one graph to it."""
        for graph, run in groupby(plainly(lines, self.plain), key=lambda line: split_graph(line.decode())[1]):
            _halved(self.url, list(run), lambda part, graph=graph: self._post(graph.strip("<>") or self.default_graph, part))  # type: ignore[misc]

    def drop(self, graphs: Iterable[str]) -> None:
        """Delete each."""
        for graph in graphs:
            self._delete({"graph": graph} if graph else {"default": ""})

    def clear_default(self) -> None:
        """Delete what stands for the default graph."""
        self._delete({"graph": self.default_graph} if self.default_graph else {"default": ""})

    def take_back(self, graph: str, gone: Sequence[bytes], kept: Sequence[bytes]) -> None:
        """Delete the graph and add what is kept."""
        self.drop([graph])
        self.insert(kept)

    def _delete(self, which: dict[str, str]) -> None:
        reply = self.exchange.send("DELETE", self.url, params=which)
        if reply.status != 404:  # there was none
            _require(self.url, reply)

    def _post(self, graph: str, lines: Sequence[bytes]) -> Reply:
        triples = "".join(f"{split_graph(line.decode())[0]} .\n" for line in lines)
        which = {"graph": graph} if graph else {"default": ""}
        headers = {"Content-Type": "application/n-triples"}
        return self.exchange.send("POST", self.url, params=which, content=triples.encode(), headers=headers)


def plainly(lines: Sequence[bytes], datatypes: Iterable[str]) -> Sequence[bytes]:
    """N-Quads lines in which literals of these datatypes are plain strings."""
    for datatype in datatypes:
        typed = re.compile(rb'(?<!\\)"\^\^<' + re.escape(datatype.encode()) + rb">")
        lines = [typed.sub(b'"', line) for line in lines]
    return lines


def _halved(url: str, lines: Sequence[bytes], send: Callable[[Sequence[bytes]], Reply]) -> None:
    """Send lines, in smaller parts where they are too much at once. Raises ServerError with the line that is refused alone."""
    reply = send(lines)
    if 200 <= reply.status < 300:
        return
    if reply.status not in _TOO_MUCH:
        _require(url, reply)
    if len(lines) == 1:
        raise ServerError(f"{url} answers {reply.status} to {lines[0][:300].decode('utf-8', 'replace').strip()}: {reply.said}")
    _halved(url, lines[: len(lines) // 2], send)
    _halved(url, lines[len(lines) // 2 :], send)


def _require(url: str, reply: Reply) -> None:
    """Raise ServerError unless it is done."""
    if not 200 <= reply.status < 300:
        asks = " (name yourself in PACTGRAPH_USER and PACTGRAPH_PASSWORD)" if reply.status in (401, 403) else ""
        raise ServerError(f"{url} answers {reply.status}{asks}: {reply.said}")
