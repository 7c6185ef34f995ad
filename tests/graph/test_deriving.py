"""Deriving in a process of its own gives what deriving here gives, and says so where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.building import intake
from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.building.parts import Parts
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.deriving import MODULE, derive_apart
from pactgraph.graph.errors import DerivationError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.knowledge import derived_lines
from tests.face.test_build import FILINGS, nquads
from tests.graph.test_kept_things import filing

ENTRY = Entry("0" * 64, "a.txt", "test", 1, "0" * 64, 1, "0" * 64)


def test_another_process_derives_the_same(tmp_path: Path) -> None:
    told = [filing(number) for number in range(9)]
    parts = Parts(tmp_path, "test")
    parts.add([ENTRY], b"", told[:5])
    parts.add([ENTRY], b"", told[5:])
    with derive_apart(tmp_path) as lines:
        assert sorted(lines) == sorted(derived_lines(gather_evidence(told)))


@pytest.mark.parametrize("told", [None, ["AsFiledParty\tno JSON"]])
def test_a_process_that_does_not_come_to_its_end_is_an_error(tmp_path: Path, told: list[str] | None) -> None:
    Parts(tmp_path, "test").add([ENTRY], b"", told)
    with pytest.raises(DerivationError, match=r"not all parts|Error"):
        derive_apart(tmp_path)


@pytest.mark.heavy
def test_a_large_build_makes_the_same_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = GraphFolder(tmp_path / "small"), GraphFolder(tmp_path / "large")
    build([FILINGS], small, BuildOptions(jobs=1))
    monkeypatch.setattr(intake, "_FEW", 0)
    build([FILINGS], large, BuildOptions(jobs=2))
    assert nquads(small, tmp_path / "small.nq") == nquads(large, tmp_path / "large.nq")


def test_it_ends_with_the_process_that_asked(tmp_path: Path) -> None:
    Parts(tmp_path, "test").add([ENTRY], b"")
    os.mkfifo(tmp_path / "part-000001.things")  # nobody ever writes into it
    command = [sys.executable, "-m", MODULE, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as asked:
        with pytest.raises(subprocess.TimeoutExpired):
            asked.wait(0.5)
        assert asked.stdin is not None
        asked.stdin.close()  # as the system does for a process that was killed
        assert asked.wait(20) == 1
