"""What many tests ask: the graph of the examples, built once. And what keeps them quick."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph

settings.register_profile("untimed", deadline=None)  # how long a busy machine takes says nothing about what is right
settings.load_profile("untimed")
EXAMPLES = Path(__file__).parents[1] / "examples"


def pytest_configure(config: pytest.Config) -> None:
    """Compile what the tests start anew only once, also where nothing may be compiled beside the sources."""
    cache = getattr(config, "cache", None)  # none where its plugin is left out
    if sys.dont_write_bytecode and cache is not None and "PYTHONPYCACHEPREFIX" not in os.environ:
        os.environ["PYTHONPYCACHEPREFIX"] = str(cache.mkdir("bytecode"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(scope="module", autouse=True)
def passed_over() -> None:
    """Let the collector pass over thousands of tests and what they imported: every store that is closed waits for it."""
    gc.collect()
    gc.freeze()


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
