"""A graph of another version, or that another process writes: refused in one line that says what to do; nothing is changed."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.building.ledger import SCHEMA_VERSION, about_lines
from pactgraph.graph.building.seals import seal
from pactgraph.graph.building.verification import verify
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading, open_writing
from tests.face.test_build import FILINGS, nquads, pactgraph

FEW = sorted(FILINGS.iterdir())[:2]


@pytest.fixture(scope="module")
def today(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("today") / "output")
    build(FEW, folder, BuildOptions(jobs=1))
    return folder


@pytest.fixture
def older(today: GraphFolder, tmp_path: Path) -> GraphFolder:
    folder = GraphFolder(tmp_path / "older")
    shutil.copytree(today.root, folder.root)
    with open_writing(folder.store) as store:
        store.replace([], about_lines({"schemaVersion": SCHEMA_VERSION}), about_lines({"schemaVersion": "0"}))
        store.flush()
    seal(folder)
    return folder


def state(folder: GraphFolder) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.root.rglob("*")) if path.is_file()}


def test_an_older_graph_is_left_as_it_is_and_the_command_that_is_named_makes_it_new(
    today: GraphFolder, older: GraphFolder, tmp_path: Path
) -> None:
    before = state(older)
    said = pactgraph("build", *FEW, "-g", older.root)
    assert (said.returncode, said.stderr.count("\n")) == (1, 1)
    assert state(older) == before
    command = said.stderr.split("read it anew with: ")[1].strip()
    assert command == f"pactgraph build --rebuild FILINGS -g {older.root}"
    words = shlex.split(command)[1:]
    at = words.index("FILINGS")
    assert pactgraph(*words[:at], *FEW, *words[at + 1 :]).returncode == 0
    assert nquads(older, tmp_path / "a.nq") == nquads(today, tmp_path / "b.nq")


@pytest.mark.parametrize("asked", [["verify"], ["forget", str(FEW[0])], ["search", "supply"], ["validate", "--graph"]])
def test_no_command_reads_an_older_graph_as_if_it_were_of_today(older: GraphFolder, asked: list[str]) -> None:
    before = state(older)
    said = pactgraph(*asked, *([] if asked[-1] == "--graph" else ["-g"]), older.root)
    assert (said.returncode, "written with schema 0" in said.stderr) == (1, True), said.stderr
    assert state(older) == before


def test_of_two_builders_one_writes_and_the_other_is_refused_in_one_line(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "output")
    command = [sys.executable, "-m", "pactgraph", "build", str(FILINGS), "-g", str(folder.root), "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as first:
        while not folder.root.exists():
            time.sleep(0.01)
        second = pactgraph("build", *FEW, "-g", folder.root)
        told, _ = first.communicate(timeout=60)
    assert (second.returncode, second.stderr.count("\n")) == (1, 1)
    assert f"another process is writing {folder.root}; wait for it to end" in second.stderr
    assert (first.returncode, "refused 0" in told) == (0, True)
    with open_reading(folder.store) as store:
        assert verify(store, folder, deep=True).whole
