"""What asking needs of a store, wherever it lies: on this disk (`store.py`), or on another server (`servers/remote.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rdflib import Dataset

Row = tuple[str | None, ...]


class Store(Protocol):
    """An open store that is only read."""

    def close(self) -> None:
        """Let go of files or connections."""

    def rows(self, query: str) -> Iterator[Row]:
        """The rows of a SELECT, each value as its text (IRI or lexical form), None where unbound, in the order asked for."""
        ...

    def select(self, query: str) -> tuple[list[str], Iterator[Row]]:
        """The columns and rows of a SELECT. Raises QueryRefusedError for another query."""
        ...

    def select_sorted(self, query: str, order: Sequence[str]) -> tuple[list[str], Iterable[Row]]:
        """The columns and rows of a SELECT of our own making, of any length, sorted by these columns as by ORDER BY."""
        ...

    def tsv(self, query: str) -> bytes:
        """The whole answer of a SELECT as tab-separated values. Raises QueryRefusedError for another query."""
        ...

    def table(self, query: str) -> tuple[list[str], Iterator[Row]] | None:
        """The columns and rows of a SELECT, or of an ASK as one cell; None for a query that answers with triples."""
        ...

    def write_answer(self, query: str, out: IO[bytes], form: str) -> None:
        """Write the answer of any query: a key of TABLE_FORMATS for SELECT and ASK, of RDF_FORMATS for CONSTRUCT and DESCRIBE."""

    def quads(self, graph: str | None = None) -> list[bytes]:
        """The lines of a graph (None: the default graph) as sorted N-Quads, each with its line end."""
        ...

    def graphs(self) -> list[str]:
        """The names of the named graphs, sorted."""
        ...

    def write_quads(self, out: IO[bytes], form: str, graph: str | None = None) -> None:
        """Write the whole store, or one graph of it, as RDF. `form` is a key of RDF_FORMATS."""

    def as_rdflib(self) -> Dataset:
        """The store as an rdflib Dataset, for reading through rdflib's own types."""
        ...

    def __len__(self) -> int: ...
