"""A graph on another SPARQL 1.1 server, asked through the same interface as the store on disk.

The server may be Virtuoso, Oxigraph, Fuseki or another `pactgraph serve`. Queries go as they are, with our prefixes before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING

from pactgraph.graph.answering.answers import Answer, Wanted
from pactgraph.graph.answering.guard import check_query, query_form
from pactgraph.graph.answering.solutions import rows_as_tsv
from pactgraph.graph.building.ledger import SCHEMA_VERSION, read_about
from pactgraph.graph.errors import GraphVersionError, NoGraphError, QueryRefusedError, ServerError
from pactgraph.graph.servers.datasets import named_graphs
from pactgraph.graph.servers.exchange import MOST_BYTES, Exchange, Reply
from pactgraph.graph.servers.received import (
    JSON_TABLE,
    TRIPLES,
    graph_lines,
    parse_table,
    passed_on,
    table_rows,
    write_dataset,
    write_table,
    write_triples,
)
from pactgraph.graph.store import RDF_FORMATS, TABLE_FORMATS, Row, iri_term
from pactgraph.ontology.iris import KNOWLEDGE_GRAPH
from pactgraph.ontology.namespaces import ID, PREFIXES

if TYPE_CHECKING:
    from rdflib import Dataset

_DATASETS = ("nquads", "trig", "jsonld")
_OURS = f"STRSTARTS(STR(?g), '{ID}') && ?g != <{KNOWLEDGE_GRAPH}>"


class RemoteStore:
    """A graph behind a SPARQL endpoint; `default_graph` names what stands there for the default graph, "" for its own."""

    def __init__(self, url: str, exchange: Exchange, default_graph: str = "") -> None:
        self.url = url
        self.default_graph = default_graph
        self.exchange = exchange

    def close(self) -> None:
        """Close the connections."""
        self.exchange.close()

    def __enter__(self) -> RemoteStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, query: str) -> Iterator[Row]:
        """The rows of a SELECT, each value as its text."""
        yield from self.select(query)[1]

    def select(self, query: str) -> tuple[list[str], Iterator[Row]]:
        """The columns and rows of a SELECT. Raises QueryRefusedError, ServerError."""
        if query_form(query) != "SELECT":
            raise QueryRefusedError("this query does not SELECT")
        return table_rows(parse_table(self._ask(query, JSON_TABLE), self.url), self.url)

    def select_sorted(self, query: str, order: Sequence[str]) -> tuple[list[str], Iterator[Row]]:
        """The columns and rows of a SELECT of our own making, sorted there by these columns."""
        return self.select(f"{query}\nORDER BY {' '.join(f'?{name}' for name in order)}" if order else query)

    def tsv(self, query: str) -> bytes:
        """The whole answer of a SELECT as TSV; servers differ in theirs, so it is written here, every value as a string."""
        return rows_as_tsv(*self.select(query))

    def table(self, query: str) -> tuple[list[str], Iterator[Row]] | None:
        """The columns and rows of a SELECT, or of an ASK as one cell; None for a query that answers with triples."""
        if _gives_triples(query):
            return None
        return table_rows(parse_table(self._ask(query, JSON_TABLE), self.url), self.url)

    def write_answer(self, query: str, out: IO[bytes], form: str) -> None:
        """Write the answer of any query in a form that fits it."""
        triples = _gives_triples(query)
        allowed = RDF_FORMATS if triples else TABLE_FORMATS
        if form not in allowed:
            raise QueryRefusedError(
                f"this query answers with {'triples' if triples else 'a table'}: its formats are {', '.join(allowed)}"
            )
        if triples:
            write_triples(self._ask(query, TRIPLES), self.url, out, form)
        else:
            write_table(self._ask(query, JSON_TABLE), self.url, out, form)

    def answer(self, wanted: Wanted, most_bytes: int) -> Answer:
        """Pass a client's query on. Raises QueryRefusedError, ResultTooLargeError, ServerError."""
        triples = _gives_triples(wanted.query)
        media = TRIPLES if triples else JSON_TABLE
        body = self._ask(wanted.query, media, wanted.default_graphs, wanted.named_graphs, most_bytes * 4)
        return passed_on(body, self.url, wanted, most_bytes, triples=triples)

    def quads(self, graph: str | None = None) -> list[bytes]:
        """The lines of a graph (None: the default graph) as sorted N-Quads. Raises ServerError where the server cuts it off."""
        pattern = f"{{ GRAPH {iri_term(graph)} {{ ?s ?p ?o }} }}" if graph else "{ ?s ?p ?o }"
        lines = graph_lines(self._ask(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {pattern}", TRIPLES), self.url, graph)
        held = self._count(f"SELECT (COUNT(*) AS ?n) WHERE {pattern}")
        if len(lines) != held:
            raise ServerError(f"{self.url} gives {len(lines):,} of the {held:,} triples of a graph: raise its limit of results")
        return lines

    def graphs(self) -> list[str]:
        """The names of our named graphs there, sorted."""
        query = f"SELECT DISTINCT ?g WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER({_OURS}) }}"
        return sorted(name for (name,) in self.rows(query) if name)

    def write_quads(self, out: IO[bytes], form: str, graph: str | None = None) -> None:
        """Write all our graphs, or one of them, as RDF."""
        whole = graph is None and form in _DATASETS
        names = [*self.graphs(), None] if whole else [graph]
        if form == "nquads":
            for name in names:
                out.writelines(self.quads(name))
        else:
            write_dataset(b"".join(line for name in names for line in _in_form(self.quads(name), name, whole)), out, form)

    def __len__(self) -> int:
        """How many quads our graphs there hold."""
        named = self._count(f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER({_OURS}) }}")
        return named + self.own_triples()

    def own_triples(self) -> int:
        """How many of our triples the default graph holds; a server's own may hold those of others too."""
        ours = "" if self.default_graph else f" FILTER(STRSTARTS(STR(?s), '{ID}'))"
        return self._count(f"SELECT (COUNT(*) AS ?n) WHERE {{ ?s ?p ?o{ours} }}")

    def holds_others(self) -> bool:
        """Whether the default graph holds triples that are not ours."""
        return self._count("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }") > self.own_triples()

    def as_rdflib(self) -> Dataset:
        """The graph as an rdflib Dataset, asked over the network."""
        from rdflib import Dataset
        from rdflib.plugins.stores.sparqlstore import SPARQLStore

        return Dataset(store=SPARQLStore(self.url, returnFormat="json"))

    def _count(self, query: str) -> int:
        return int(next(self.rows(query))[0] or 0)

    def _ask(
        self, query: str, media: str, default: Sequence[str] = (), named: Sequence[str] = (), most_bytes: int = MOST_BYTES
    ) -> bytes:
        """The body of an answer. A dataset that the caller names replaces the query's own."""
        check_query(query)
        if self.default_graph and not default and not named:
            default = [self.default_graph]
            query, named = named_graphs(query)
        form = {"query": with_prefixes(query), "default-graph-uri": list(default), "named-graph-uri": list(named)}
        reply = self.exchange.send("POST", self.url, data=form, headers={"Accept": media}, most_bytes=most_bytes)
        _check(self.url, reply)
        return reply.body


def open_remote(url: str) -> RemoteStore:
    """Open the graph behind a SPARQL endpoint. Raises NoGraphError, GraphVersionError, ServerError."""
    store = RemoteStore(url, Exchange())
    with ExitStack() as unless_open:
        unless_open.callback(store.close)
        _require_graph(store)
        named = next(store.rows(f"SELECT ?s WHERE {{ GRAPH <{KNOWLEDGE_GRAPH}> {{ ?s ?p ?o }} }} LIMIT 1"), None)
        store.default_graph = KNOWLEDGE_GRAPH if named else ""
        unless_open.pop_all()
    return store


def _require_graph(store: RemoteStore) -> None:
    found = read_about(store).get("schemaVersion")
    if found is None:
        raise NoGraphError(store.url, f"put one there with: pactgraph load -g FOLDER --to {store.url}")
    if found != SCHEMA_VERSION:
        raise GraphVersionError(f"{store.url} holds a graph of schema {found}, this version reads schema {SCHEMA_VERSION}")


def with_prefixes(query: str) -> str:
    """A query with those of our prefixes before it that it may mean."""
    return "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items() if f"{name}:" in query) + query


def _gives_triples(query: str) -> bool:
    return query_form(query) in ("CONSTRUCT", "DESCRIBE")


def _in_form(lines: list[bytes], name: str | None, whole: bool) -> list[bytes]:
    """Lines of one graph; where it is written alone, as what stands in the default graph."""
    if whole or name is None:
        return lines
    return [line[: -len(f" <{name}> .\n")] + b" .\n" for line in lines]


def _check(url: str, reply: Reply) -> None:
    """Raise QueryRefusedError or ServerError unless the answer is there, and whole."""
    if reply.status == 400:
        raise QueryRefusedError(f"{url} refuses the query: {reply.said}")
    if not 200 <= reply.status < 300:
        raise ServerError(f"{url} answers {reply.status}: {reply.said or reply.headers.get('location', '')}")
    most = reply.headers.get("x-sparql-maxrows")  # Virtuoso says with these two that it gives a part
    if most:
        raise ServerError(f"{url} gives no more than {most} rows; raise its limit (Virtuoso: ResultSetMaxRows) or add a LIMIT")
    if reply.headers.get("x-sql-state"):
        raise ServerError(f"{url} gives a part of the answer: {reply.headers.get('x-sql-message', 'it ran out of time')}")
