"""Deriving in a process of its own gives what deriving here gives, and says so where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph import deriving
from pactgraph.graph.building import intake
from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.building.parts import Parts
from pactgraph.graph.building.verification import verify
from pactgraph.graph.derivation.beliefs import derived_lines
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.deriving import MODULE, derive_apart, derive_from
from pactgraph.graph.errors import DerivationError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.store import memory_store, open_reading
from tests.face.test_build import FILINGS, nquads
from tests.graph.test_kept_things import filing
from tests.graph.test_knowledge import TEXT, reported

ENTRY = Entry("0" * 64, "a.txt", "test", 1, "0" * 64, 1, "0" * 64)


def test_another_process_derives_the_same(tmp_path: Path) -> None:
    told = [filing(number) for number in range(9)]
    parts = Parts(tmp_path, "test")
    parts.add([ENTRY], b"", told[:5])
    parts.add([ENTRY], b"", told[5:])
    with derive_apart(tmp_path) as lines:
        assert sorted(lines) == sorted(derived_lines(gather_evidence(told)))


def test_another_process_derives_the_same_from_a_store(monkeypatch: pytest.MonkeyPatch) -> None:
    store = memory_store(
        reported().filed.lines + reported("two.txt", "Birch Biotics, Inc.", TEXT.replace("Alder", "Birch")).filed.lines
    )
    names = sorted(thing.iri for thing in read_evidence(store).of("AsFiledParty"))
    decisions = [Decision(names[0], names[1], "different", "Dana Reed", "2024-05-06", "no kin \u2028 at all")]
    here = sorted(derive_from(store, decisions, 2))
    monkeypatch.setattr(deriving, "FEW", 1)
    assert sorted(derive_from(store, decisions, 2)) == here
    assert any(b"Dana Reed" in line for line in here)


@pytest.mark.parametrize("told", [None, ["AsFiledParty\tno JSON"]])
def test_a_process_that_does_not_come_to_its_end_is_an_error(tmp_path: Path, told: list[str] | None) -> None:
    Parts(tmp_path, "test").add([ENTRY], b"", told)
    with pytest.raises(DerivationError, match=r"not all parts|Error"):
        derive_apart(tmp_path)


@pytest.mark.heavy
def test_a_large_build_makes_the_same_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = GraphFolder(tmp_path / "small"), GraphFolder(tmp_path / "large")
    build([FILINGS], small, BuildOptions(jobs=1))
    monkeypatch.setattr(intake, "FEW", 0)
    monkeypatch.setattr(deriving, "FEW", 0)
    build(sorted(FILINGS.iterdir())[1:], large, BuildOptions(jobs=2))
    build([FILINGS], large, BuildOptions(jobs=2))  # the graph is there now
    assert nquads(small, tmp_path / "small.nq") == nquads(large, tmp_path / "large.nq")
    with open_reading(large.store) as store:
        assert verify(store, large, deep=True).whole


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
