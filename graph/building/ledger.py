"""The ledger inside the store: one entry for each source file, written in the same transaction as its quads.

It alone says what is done; `ledger_file` stands outside and notices loss.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pactgraph.graph.errors import DamagedGraphError, GraphVersionError
from pactgraph.ontology.iris import LEDGER_GRAPH, source_iri
from pactgraph.ontology.literals import integer_term, text_term
from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

SCHEMA_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One source file as written."""

    sha256: str  # of its bytes, 64 hex digits
    name: str  # base name
    loader: str  # version of what read it
    quads: int
    digest: str  # sha256 of its sorted N-Quads
    documents: int
    texts: str  # `texts_digest` of its kept texts

    @property
    def source(self) -> str:
        """Thirty-two hex digits: what its graph and its texts are named by."""
        return self.sha256[:32]

    @property
    def graph(self) -> str:
        """The name of its evidence graph."""
        return source_iri(self.sha256)

    def values(self) -> dict[str, str | int]:
        """Its fields by name; `asdict` would copy each of them, which takes ten times as long."""
        return {name: getattr(self, name) for name in self.__slots__}


_PLAIN = {"loader": "loadedBy", "digest": "digest", "texts": "textsDigest", "name": "fileName", "sha256": "sha256"}
_COUNTS = {"quads": "quadCount", "documents": "documentCount"}


def entry_lines(entry: Entry) -> list[bytes]:
    """The quads of an entry, in the ledger graph."""
    values = entry.values()
    plain = [(term, text_term(str(values[key]))) for key, term in _PLAIN.items()]
    counts = [(term, integer_term(int(values[key]))) for key, term in _COUNTS.items()]
    graph = entry.graph
    kind = f"<{graph}> <{RDF}type> <{PACT}LedgerEntry> <{LEDGER_GRAPH}> .\n"
    lines = [f"<{graph}> <{PACT}{term}> {value} <{LEDGER_GRAPH}> .\n" for term, value in plain + counts]
    return sorted(line.encode() for line in [kind, *lines])


def read_entries(store: Store) -> dict[str, Entry]:
    """The entries in the store, by sha256. Raises DamagedGraphError where one is not whole."""
    found: dict[str, dict[str, str]] = {}
    query = f"SELECT ?s ?p ?o WHERE {{ GRAPH <{LEDGER_GRAPH}> {{ ?s a <{PACT}LedgerEntry> ; ?p ?o }} }}"
    for subject, predicate, value in store.rows(query):
        if subject and predicate and value is not None:
            found.setdefault(subject, {})[predicate.removeprefix(PACT)] = value
    return {entry.sha256: entry for entry in (_entry(subject, values) for subject, values in found.items())}


def _entry(subject: str, values: dict[str, str]) -> Entry:
    try:
        return Entry(
            sha256=values["sha256"],
            name=values["fileName"],
            loader=values["loadedBy"],
            quads=int(values["quadCount"]),
            digest=values["digest"],
            documents=int(values["documentCount"]),
            texts=values["textsDigest"],
        )
    except (KeyError, ValueError) as error:
        raise DamagedGraphError(f"the ledger entry of {subject} is damaged: {error}") from error


def about_lines(values: dict[str, str]) -> list[bytes]:
    """What the ledger says of the store as a whole: its schema version, and what its knowledge was derived from."""
    return sorted(
        f"<{LEDGER_GRAPH}> <{PACT}{term}> {text_term(value)} <{LEDGER_GRAPH}> .\n".encode() for term, value in values.items()
    )


def read_about(store: Store) -> dict[str, str]:
    """What the ledger says of the store as a whole, by local name of the property."""
    query = f"SELECT ?p ?o WHERE {{ GRAPH <{LEDGER_GRAPH}> {{ <{LEDGER_GRAPH}> ?p ?o }} }}"
    return {predicate.removeprefix(PACT): value or "" for predicate, value in store.rows(query) if predicate}


def require_version(store: Store, folder: Path) -> None:
    """Raise GraphVersionError where another schema wrote the store."""
    found = read_about(store).get("schemaVersion")
    if found is None and len(store) == 0:  # what a damaged manifest leaves, without a word from the store
        raise DamagedGraphError(f"the store in {folder} is empty; build the same filings again to repair it")
    if found != SCHEMA_VERSION:
        raise GraphVersionError(
            f"{folder} was written with schema {found or 'unknown'}, this version reads schema {SCHEMA_VERSION}; "
            f"read it anew with: pactgraph build --rebuild FILINGS -g {folder}"
        )


def evidence_digest(entries: Iterable[Entry]) -> str:
    """What the evidence as a whole is, whatever order it came in."""
    whole = hashlib.sha256()
    for entry in sorted(entries, key=lambda entry: entry.sha256):
        whole.update(f"{entry.sha256} {entry.digest}\n".encode())
    return whole.hexdigest()
