"""Filings or a graph folder -> what in them breaks a SHACL shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.places import open_store
from pactgraph.graph.shapes import Violation, find_violations
from pactgraph.graph.store import Store
from pactgraph.ontology.iris import SOURCES
from pactgraph.readers import Readers
from pactgraph.reading import Read
from pactgraph.refusal import Refused
from pactgraph.sources import SourceFile, contents, find_sources
from pactgraph.version import loader_version
from pactgraph.worker import Task


@dataclass(slots=True)
class Validation:
    """What was looked at, and what is wrong with it."""

    graphs: int = 0
    quads: int = 0
    violations: list[Violation] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def _count(self, graphs: Iterator[list[str]]) -> Iterator[str]:
        for lines in graphs:
            self.graphs += 1
            self.quads += len(lines)
            yield "\n".join(lines)

    def check(self, graphs: Iterator[list[str]]) -> Validation:
        """Add what breaks a shape in these graphs, each given as its N-Triples lines."""
        self.violations += find_violations(self._count(graphs))
        return self


def validate_graph(folder: GraphFolder) -> Validation:
    """Look at every evidence graph and at the knowledge of a built graph."""
    with open_store(folder.root) as store:
        return Validation().check(_graphs(store))


def _graphs(store: Store) -> Iterator[list[str]]:
    for name in (*(graph for graph in store.graphs() if graph.startswith(SOURCES)), None):
        yield _triples([line.decode() for line in store.quads(name)], name)


def validate_filings(paths: Sequence[Path]) -> Validation:
    """Read filings, without keeping them, and look at the evidence graph of each."""
    validation = Validation()
    return validation.check(_evidence(find_sources(paths), validation.refused))


def _evidence(sources: Sequence[SourceFile], refused: list[Refused]) -> Iterator[list[str]]:
    with Readers[str](jobs=1) as readers:
        for _, outcome in readers.read(_tasks(sources, refused)):
            if isinstance(outcome, Refused):
                refused.append(outcome)
            elif isinstance(outcome, Read):
                yield _triples(outcome.filed.lines.decode().split("\n")[:-1], outcome.filed.entry.graph)


def _tasks(sources: Sequence[SourceFile], refused: list[Refused]) -> Iterator[tuple[str, Task]]:
    loader = loader_version()
    for content in contents(sources):
        if isinstance(content.source, Refused):
            refused.append(content.source)
        else:
            yield content.place, Task("quads", content.name, content.source, loader)


def _triples(quads: list[str], graph: str | None) -> list[str]:
    ending = f" <{graph}> ." if graph else " ."
    return [f"{line.rstrip().removesuffix(ending)} ." for line in quads]
