"""A graph folder, a copy of a store, or a file of N-Quads -> one side of a comparison."""

from __future__ import annotations

import gzip
import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, cast

from pactgraph.graph.building.ledger import read_about, read_entries
from pactgraph.graph.errors import DamagedGraphError, NoGraphError
from pactgraph.graph.store import LocalStore, open_reading, open_writing
from pactgraph.ontology.iris import SOURCES


@dataclass(frozen=True, slots=True)
class Read:
    """How one source file was read."""

    name: str  # base name
    digest: str  # of its quads
    loader: str  # version of what read it; "" where no ledger says


@dataclass(frozen=True)
class Side:
    """One of the two graphs that are compared."""

    name: str  # as the user gave it
    store: LocalStore

    @cached_property
    def sources(self) -> dict[str, Read]:
        """Every source file by its IRI; from the ledger, or where there is none from the graphs themselves."""
        told = {entry.graph: Read(entry.name, entry.digest, entry.loader) for entry in read_entries(self.store).values()}
        return told or {graph: self._seen(graph) for graph in self.store.graphs() if graph.startswith(SOURCES)}

    @cached_property
    def derivation(self) -> str:
        """The version of the code that derived what is believed; "" where no ledger says."""
        return read_about(self.store).get("derivedFrom", "").partition(" ")[0]

    def _seen(self, graph: str) -> Read:
        digest = hashlib.sha256()
        for line in self.store.quads(graph):
            digest.update(line)
        names = [row[0] for row in self.store.rows(f"SELECT ?n {{ GRAPH <{graph}> {{ <{graph}> pact:fileName ?n }} }}")]
        return Read(names[0] if names and names[0] else graph, digest.hexdigest(), "")


@contextmanager
def open_side(path: Path) -> Iterator[Side]:
    """Open a graph folder, a copy of a store, or N-Quads (`.nq`, `.nq.gz`), which are read into a store on disk for the while.

    Raises NoGraphError where there is none of these, DamagedGraphError where it cannot be read.
    """
    if path.is_file():
        with tempfile.TemporaryDirectory(prefix="pactgraph-") as scratch, open_writing(Path(scratch) / "store") as store:
            _load(store, path)
            yield Side(str(path), store)
        return
    held = path if (path / "CURRENT").is_file() else path / "store"
    if not held.exists():
        raise NoGraphError(str(path))
    with open_reading(held) as store:
        yield Side(str(path), store)


def _load(store: LocalStore, path: Path) -> None:
    try:
        with path.open("rb") as plain:
            packed = plain.read(2) == b"\x1f\x8b"
            plain.seek(0)
            store.load_fresh(cast("IO[bytes]", gzip.GzipFile(fileobj=plain)) if packed else plain)
    except (SyntaxError, OSError, EOFError, ValueError) as error:
        raise DamagedGraphError(f"{path} cannot be read as N-Quads: {error}") from error
