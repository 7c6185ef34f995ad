"""What another server sent -> rows and lines as our own store tells them; a neighbour of store.py, behind the same door."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import IO, Final

import pyoxigraph as ox

from pactgraph.graph.answering.answers import Answer, Wanted, write_form
from pactgraph.graph.errors import ServerError
from pactgraph.graph.store import RDF_FORMATS, TABLE_FORMATS, Row
from pactgraph.ontology.namespaces import PREFIXES, XSD

JSON_TABLE: Final = "application/sparql-results+json"
TRIPLES: Final = "application/n-triples"
# Some servers keep truth values as numbers.
_TRUTH: Final = {"1": "true", "0": "false"}
_BOOLEAN: Final = f"{XSD}boolean"

Table = ox.QuerySolutions | ox.QueryBoolean


def parse_table(body: bytes, url: str) -> Table:
    """A table in SPARQL's JSON. Raises ServerError where it is none."""
    try:
        return ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
    except (SyntaxError, ValueError) as error:
        raise ServerError(f"{url} answers with what is no table: {error}") from None


def table_rows(found: Table, url: str) -> tuple[list[str], Iterator[Row]]:
    """Columns and rows; the answer to ASK as one cell."""
    if isinstance(found, ox.QueryBoolean):
        return ["answer"], iter([("true" if found else "false",)])
    return [variable.value for variable in found.variables], _rows(found, url)


def _rows(found: ox.QuerySolutions, url: str) -> Iterator[Row]:
    try:
        for solution in found:
            yield tuple([_text(value) for value in solution])
    except (SyntaxError, ValueError) as error:
        raise ServerError(f"{url} answers with what is no table: {error}") from None


def _text(term: object) -> str | None:
    if isinstance(term, ox.Literal) and term.datatype.value == _BOOLEAN:
        return _TRUTH.get(term.value, term.value)
    return term.value if isinstance(term, ox.NamedNode | ox.Literal | ox.BlankNode) else None if term is None else str(term)


def write_table(body: bytes, url: str, out: IO[bytes], form: str) -> None:
    """A table in another form: a key of TABLE_FORMATS."""
    found = parse_table(body, url)
    try:
        found.serialize(out, TABLE_FORMATS[form])
    except (SyntaxError, ValueError) as error:
        raise ServerError(f"{url} answers with what is no table: {error}") from None


def parse_triples(body: bytes, url: str) -> list[ox.Triple]:
    """N-Triples. Raises ServerError where they are none."""
    try:
        return [quad.triple for quad in ox.parse(io.BytesIO(body), ox.RdfFormat.N_TRIPLES)]
    except (SyntaxError, ValueError) as error:
        raise ServerError(f"{url} answers with what are no triples: {error}") from None


def write_triples(body: bytes, url: str, out: IO[bytes], form: str) -> None:
    """Triples in another form: a key of RDF_FORMATS."""
    ox.serialize(parse_triples(body, url), out, RDF_FORMATS[form], prefixes=PREFIXES)


def graph_lines(body: bytes, url: str, graph: str | None) -> list[bytes]:
    """Triples as the sorted N-Quads lines of one graph, in the form in which our store writes them."""
    end = f" <{graph}> .\n".encode() if graph else b" .\n"
    triples = ox.serialize(parse_triples(body, url), format=ox.RdfFormat.N_TRIPLES) or b""
    return sorted({line[: -len(b" .\n")] + end for line in triples.splitlines(keepends=True)})


def write_dataset(lines: bytes, out: IO[bytes], form: str) -> None:
    """N-Quads of our own in another form: a key of RDF_FORMATS."""
    ox.serialize(ox.parse(io.BytesIO(lines), ox.RdfFormat.N_QUADS), out, RDF_FORMATS[form], prefixes=PREFIXES)


def checked_lines(lines: bytes) -> list[bytes]:
    """N-Quads text as lines in the form in which the store writes them. Raises SyntaxError, ValueError for blank nodes."""
    quads = list(ox.parse(io.BytesIO(lines), ox.RdfFormat.N_QUADS))
    if any(isinstance(quad.subject, ox.BlankNode) or isinstance(quad.object, ox.BlankNode) for quad in quads):
        raise ValueError("it holds a blank node, which has no meaning beyond its file")
    return (ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"").splitlines(keepends=True)


def passed_on(body: bytes, url: str, wanted: Wanted, most_bytes: int, *, triples: bool) -> Answer:
    """What a server answered, in a form that was asked of us. Raises ResultTooLargeError, ServerError."""
    if triples:
        return write_form(parse_triples(body, url), wanted, most_bytes)
    try:
        return write_form(parse_table(body, url), wanted, most_bytes)
    except (SyntaxError, ValueError) as error:
        raise ServerError(f"{url} answers with what is no table: {error}") from None
