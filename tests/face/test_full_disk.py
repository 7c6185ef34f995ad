"""A disk that takes no more: the build stops with one line, what stood stands, and with room again it goes on.

The system's limit on the size of a file stands for the disk: it stops Python's writes and the store's own alike.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from tests.face.test_build import FILINGS, nquads

FEW = sorted(FILINGS.iterdir())[:4]
OPTIONS = BuildOptions(jobs=1)
COMMAND = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
from pactgraph.cli import main
main()
"""


def build_with_room(size: int, inputs: list[Path], folder: GraphFolder) -> subprocess.CompletedProcess[str]:
    arguments = ["build", *map(str, inputs), "-g", str(folder.root), "--jobs", "1"]
    # -B: compiled code cut off at the limit would be left for later tests to trip over
    command = [sys.executable, "-B", "-c", COMMAND, str(size), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def evidence(quads: bytes) -> set[bytes]:
    """The quads that stand in the graphs of source files."""
    return {line for line in quads.splitlines() if b"/source/" in line.rsplit(b" ", 2)[1]}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("whole") / "output")
    build(FEW, folder, OPTIONS)
    return folder


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("begun") / "output")
    build(FEW[:2], folder, OPTIONS)
    return folder


@pytest.mark.parametrize("size", [1_000, 12_000, 60_000], ids=["nothing", "a text", "not the store"])
@pytest.mark.parametrize("held", [False, True], ids=["fresh", "living"])
def test_a_full_disk_stops_a_build_cleanly_and_the_next_one_ends_it(
    whole: GraphFolder, begun: GraphFolder, tmp_path: Path, size: int, *, held: bool
) -> None:
    folder = GraphFolder(tmp_path / "output")
    if held:
        shutil.copytree(begun.root, folder.root)
    run = build_with_room(size, FEW, folder)
    assert run.returncode == 1, run.stderr
    assert "File too large" in run.stderr
    assert "Traceback" not in run.stderr
    if held:
        assert evidence(nquads(begun, tmp_path / "before.nq")) <= evidence(nquads(folder, tmp_path / "after.nq"))
    build(FEW, folder, OPTIONS)
    assert nquads(folder, tmp_path / "resumed.nq") == nquads(whole, tmp_path / "whole.nq")
    assert not [*folder.root.glob("store.*"), *folder.root.rglob("*.part")]


def test_there_is_room_for_everything_without_a_limit(whole: GraphFolder, tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "output")
    assert build_with_room(resource.RLIM_INFINITY, FEW, folder).returncode == 0
    assert nquads(folder, tmp_path / "free.nq") == nquads(whole, tmp_path / "whole.nq")
