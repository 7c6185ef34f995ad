"""What many tests ask: the graph of the examples, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="session")
def example_graph(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    """The graph of the example filings. Only to be read."""
    folder = GraphFolder(tmp_path_factory.mktemp("examples") / "output")
    build([EXAMPLES / "filings"], folder, BuildOptions(jobs=1))
    return folder


@pytest.fixture(scope="session")
def example_kg(example_graph: GraphFolder) -> Iterator[KnowledgeGraph]:
    """The same, opened."""
    with pactgraph.open(example_graph.root) as kg:
        yield kg
