"""The same filings in any order, at once, in batches or one by one: the same graph, quad for quad."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading

FILINGS = sorted((Path(__file__).parents[2] / "examples" / "filings").iterdir())
REAL = Path(__file__).parents[3] / "shared" / "filings"


def built(root: Path, batches: Iterable[Sequence[Path]]) -> list[bytes]:
    """Every quad of the graph that a build for each batch, one after the other, leaves behind."""
    folder = GraphFolder(root)
    for batch in batches:
        build(list(batch), folder, BuildOptions(jobs=1))
    with open_reading(folder.store) as store:
        return sorted(line for graph in (None, *store.graphs()) for line in store.quads(graph))


@pytest.fixture(scope="module")
def at_once(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    return built(tmp_path_factory.mktemp("at-once"), [FILINGS])


def test_one_by_one_gives_the_graph_of_all_at_once(tmp_path: Path, at_once: list[bytes]) -> None:
    assert built(tmp_path, ([path] for path in reversed(FILINGS))) == at_once


@pytest.mark.slow
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(order=st.permutations(FILINGS), cuts=st.lists(st.integers(1, len(FILINGS) - 1), max_size=3))
def test_any_order_in_any_batches_gives_the_graph_of_all_at_once(
    order: list[Path], cuts: list[int], at_once: list[bytes]
) -> None:
    borders = sorted({0, *cuts, len(order)})
    batches = [order[first:last] for first, last in itertools.pairwise(borders)]
    with tempfile.TemporaryDirectory() as place:
        assert built(Path(place), batches) == at_once


@pytest.mark.corpus
@pytest.mark.skipif(not REAL.is_dir(), reason="no filings beside the project")
def test_real_filings_in_three_orders_give_one_graph(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 (the same choice in every run)
    chosen = chance.sample(sorted(path for path in REAL.glob("8k-*/*") if path.is_file()), 150)
    once = built(tmp_path / "once", [chosen])
    backwards = built(tmp_path / "batches", [chosen[start : start + 30] for start in range(120, -1, -30)])
    chance.shuffle(chosen)
    singly = built(tmp_path / "singly", [*([path] for path in chosen[:40]), chosen[40:]])
    assert backwards == once
    assert singly == once
