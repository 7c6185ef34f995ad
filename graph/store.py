"""The store on disk: the only door to pyoxigraph and oxrdflib.

Quads come in as N-Quads text and queries go out as text: no Python object is made for a quad on the way in, and rdflib's
own query engine, hundreds of times slower, is never reached.
"""

from __future__ import annotations

import gc
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import pyoxigraph as ox

from pactgraph.graph.answering.guard import MAX_LENGTH, check_query, no_sparql
from pactgraph.graph.answering.solutions import text_row, text_rows, tsv_columns, tsv_rows
from pactgraph.graph.asked_store import Row as Row
from pactgraph.graph.asked_store import Store as Store
from pactgraph.graph.errors import DamagedGraphError, GraphInUseError, NoGraphError, QueryRefusedError, damaged, telling_damage
from pactgraph.graph.servers.updates import update_body
from pactgraph.ontology.namespaces import PREFIXES

if TYPE_CHECKING:
    from rdflib import Dataset

Found = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples

_QUADS: Final = ox.RdfFormat.N_QUADS
_TRIPLES: Final = ox.RdfFormat.N_TRIPLES
RDF_FORMATS: Final = {
    "nquads": ox.RdfFormat.N_QUADS,
    "trig": ox.RdfFormat.TRIG,
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}
TABLE_FORMATS: Final = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}

_UNREADABLE: Final = (OSError, RuntimeError)  # what Oxigraph raises for a file that is locked, gone or not what it was
_NOT_IRI: Final = re.compile(r'[\x00-\x20<>"{}|^`\\]')


class LocalStore:
    """An open store on this machine: many readers, or one writer."""

    def __init__(self, inner: ox.Store) -> None:
        self._inner: ox.Store | None = inner

    @property
    def inner(self) -> ox.Store:
        """The Oxigraph store. Raises ValueError after `close`."""
        if self._inner is None:
            raise ValueError("the store is closed")
        return self._inner

    def close(self) -> None:
        """Let go of the files; Oxigraph frees its lock when the last reference to the store is gone."""
        if self._inner is not None:
            self._inner = None
            gc.collect()

    def __enter__(self) -> LocalStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading

    def rows(self, query: str) -> Iterator[Row]:
        """The rows of a SELECT, each value as its text (IRI or lexical form), None where unbound, in the order asked for."""
        yield from self.select(query)[1]

    def select(self, query: str) -> tuple[list[str], Iterator[Row]]:
        """The columns and rows of a SELECT."""
        found = _selected(self.ask(query))
        return [variable.value for variable in found.variables], _readable(text_rows(found))

    def select_sorted(self, query: str, order: Sequence[str]) -> tuple[list[str], list[Row]]:
        """As `select`, in half the time of ORDER BY: Oxigraph looks up the text of a term anew for each comparison."""
        tsv = _tsv(self.ask(query, longest=None))
        columns = tsv_columns(tsv)
        return columns, tsv_rows(tsv, [columns.index(name) for name in order])

    def tsv(self, query: str) -> bytes:
        """The whole answer of a SELECT as tab-separated values: written by Oxigraph, far faster than terms come to Python."""
        return _tsv(self.ask(query))

    def table(self, query: str) -> tuple[list[str], Iterator[Row]] | None:
        """The columns and rows of a SELECT, or of an ASK as one cell; None for a query that answers with triples."""
        found = self.ask(query)
        if isinstance(found, ox.QueryBoolean):
            return ["answer"], iter([("true" if found else "false",)])
        if isinstance(found, ox.QueryTriples):
            return None
        return [variable.value for variable in found.variables], _readable(text_rows(found))

    def ask(self, query: str, longest: int | None = MAX_LENGTH) -> Found:
        """Whatever a query answers. Raises QueryRefusedError where it is wrong, too long or reaches out of the store."""
        check_query(query, longest)
        try:
            return self.inner.query(query, prefixes=PREFIXES)
        except SyntaxError as error:
            raise no_sparql(query, error) from None
        except _UNREADABLE as error:
            raise damaged(error) from error

    def write_answer(self, query: str, out: IO[bytes], form: str) -> None:
        """Stream the answer of any query: a key of TABLE_FORMATS for SELECT and ASK, of RDF_FORMATS for CONSTRUCT and DESCRIBE.

        Raises QueryRefusedError where the form does not fit the query.
        """
        found = self.ask(query)
        allowed = RDF_FORMATS if isinstance(found, ox.QueryTriples) else TABLE_FORMATS
        if form not in allowed:
            what = "triples" if isinstance(found, ox.QueryTriples) else "a table"
            raise QueryRefusedError(f"this query answers with {what}: its formats are {', '.join(allowed)}")
        if isinstance(found, ox.QueryTriples):
            ox.serialize(found, out, RDF_FORMATS[form], prefixes=PREFIXES)
        else:
            found.serialize(out, TABLE_FORMATS[form])

    def quads(self, graph: str | None = None) -> list[bytes]:
        """The lines of a graph (None: the default graph) as sorted N-Quads, each with its line end."""
        name = ox.NamedNode(graph) if graph else ox.DefaultGraph()
        try:
            triples = self.inner.dump(from_graph=name, format=_TRIPLES) or b""
        except _UNREADABLE as error:
            raise damaged(error) from error
        end = f" <{graph}> .\n".encode() if graph else b" .\n"
        return sorted(line[: -len(b" .\n")] + end for line in triples.splitlines(keepends=True))

    def each_quad(self, graph: str | None = None) -> Iterator[bytes]:
        """The lines of a graph as `quads` gives them, one at a time and in no order: for a graph of any size."""
        name = ox.NamedNode(graph) if graph else ox.DefaultGraph()
        end = f" <{graph}> .\n".encode() if graph else b" .\n"
        with tempfile.TemporaryFile() as file:
            try:
                self.inner.dump(file, _TRIPLES, from_graph=name)
            except _UNREADABLE as error:
                raise damaged(error) from error
            file.seek(0)
            for line in file:
                yield line[: -len(b" .\n")] + end

    def lacking(self, other: LocalStore, graph: str | None = None) -> Iterator[Row]:
        """The triples of a graph that the same graph of another store does not hold, as texts, one at a time, in no order."""
        name = ox.NamedNode(graph) if graph else ox.DefaultGraph()
        held = other.inner
        try:
            for quad in self.inner.quads_for_pattern(None, None, None, name):
                if quad not in held:
                    yield text_row(quad.triple)
        except _UNREADABLE as error:
            raise damaged(error) from error

    def graphs(self) -> list[str]:
        """The names of the named graphs, sorted."""
        return sorted(name.value for name in self.inner.named_graphs() if isinstance(name, ox.NamedNode))

    def write_quads(self, out: IO[bytes], form: str, graph: str | None = None) -> None:
        """Stream the whole store, or one graph of it, as RDF. `form` is a key of RDF_FORMATS."""
        chosen = RDF_FORMATS[form]
        if chosen.supports_datasets and graph is None:
            self.inner.dump(out, chosen, prefixes=PREFIXES)
        else:
            name = ox.NamedNode(graph) if graph else ox.DefaultGraph()
            self.inner.dump(out, chosen, from_graph=name, prefixes=PREFIXES)

    def __len__(self) -> int:
        return len(self.inner)

    def as_rdflib(self) -> Dataset:
        """The store as an rdflib Dataset, for reading through rdflib's own types."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.inner))

    # Writing

    def load(self, lines: bytes) -> None:
        """Add N-Quads text in one transaction. Raises DamagedGraphError as `flush` does."""
        with telling_damage():
            self.inner.load(lines, _QUADS)

    def load_fresh(self, part: IO[bytes] | bytes | Path) -> None:
        """Add N-Quads text of our own writing, or what a file of it holds, the fast way; only for a store that nobody reads yet.

        IRIs are not checked a second time: `ontology.iris` minted them.
        """
        if isinstance(part, Path):
            self.inner.bulk_load(path=part, format=_QUADS, lenient=True)
        else:
            self.inner.bulk_load(part, _QUADS, lenient=True)

    def replace(self, dropped: Sequence[str], gone: Iterable[bytes], lines: Iterable[bytes]) -> None:
        """Drop graphs, delete quads and add others in one transaction; the quads are N-Quads lines."""
        steps = [f"DROP SILENT GRAPH <{graph}>" for graph in dropped]
        for verb, quads in (("DELETE DATA", gone), ("INSERT DATA", lines)):
            body = update_body(quads)
            if body:
                steps.append(f"{verb} {{\n{body}}}")
        if steps:
            with telling_damage():
                self.inner.update(";\n".join(steps))

    def flush(self) -> None:
        """Make what was written survive a loss of power. Raises DamagedGraphError where what was there before is not whole."""
        with telling_damage():
            self.inner.flush()

    def backup(self, folder: Path) -> None:
        """Copy the store, as hard links where it can, to a folder that is not there yet."""
        self.inner.backup(str(folder))


def open_reading(folder: Path) -> LocalStore:
    """Open a store to read what it holds now. Raises NoGraphError, DamagedGraphError."""
    if not (folder / "CURRENT").is_file():
        raise NoGraphError(str(folder.parent))
    try:
        return LocalStore(ox.Store.read_only(str(folder)))
    except _UNREADABLE as error:
        raise DamagedGraphError(f"{folder} cannot be opened: {error}") from error


def open_writing(folder: Path) -> LocalStore:
    """Open or make a store to write. Raises GraphInUseError, DamagedGraphError."""
    folder.mkdir(parents=True, exist_ok=True)
    # A bulk load that was killed leaves its files behind, and RocksDB never removes them.
    for orphan in folder.glob("bulk-*.sst"):
        orphan.unlink()
    try:
        return LocalStore(ox.Store(str(folder)))
    except _UNREADABLE as error:
        if "lock" in str(error).lower():
            raise GraphInUseError(f"another process is writing {folder.parent}; wait for it to end") from error
        raise DamagedGraphError(f"{folder} cannot be opened: {error}") from error


def memory_store(lines: bytes = b"") -> LocalStore:
    """A store in memory that holds these N-Quads."""
    store = LocalStore(ox.Store())
    if lines:
        store.load_fresh(lines)
    return store


def iri_term(iri: str) -> str:
    """An IRI as a query writes it. Raises ValueError where it holds what no IRI may: it would end early."""
    if _NOT_IRI.search(iri):
        raise ValueError(f"{iri!r} is no IRI")
    return f"<{iri}>"


def canonical(lines: bytes) -> list[bytes]:
    """N-Quads text as sorted, unique lines in the form in which the store writes them."""
    quads = ox.parse(io.BytesIO(lines), _QUADS)
    return sorted({bytes(ox.serialize([quad], format=_QUADS) or b"") for quad in quads})


def _selected(found: Found) -> ox.QuerySolutions:
    if not isinstance(found, ox.QuerySolutions):
        raise QueryRefusedError("this query does not SELECT")
    return found


def _tsv(found: Found) -> bytes:
    try:
        return _selected(found).serialize(format=ox.QueryResultsFormat.TSV) or b""
    except _UNREADABLE as error:
        raise damaged(error) from error


def _readable(rows: Iterator[Row]) -> Iterator[Row]:
    try:
        yield from rows
    except _UNREADABLE as error:
        raise damaged(error) from error
