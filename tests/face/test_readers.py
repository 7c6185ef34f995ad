"""Reading in child processes: one file may fail, hang or kill its reader, and the rest goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pactgraph import readers
from pactgraph.errors import ReaderBrokenError
from pactgraph.readers import Readers
from pactgraph.reading import Read
from pactgraph.refusal import Refused
from pactgraph.worker import Outcome, Task

TEXT = b"FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\nNothing.\n"

# A worker that does what the file's name says.
FAULTY = """
import os, sys, time
from pactgraph import worker
real = worker.perform
def perform(task):
    if task.name == "dies": os._exit(9)
    if task.name == "raises": raise IndexError("no such cell")
    if task.name == "hangs": time.sleep(60)
    if task.name == "waits": time.sleep(1)
    while task.name == "spins": pass
    if task.name == "eats": return str(len(bytearray(8 * 1024**3)))
    return real(task)
worker.perform = perform
worker.main(int(sys.argv[1]))
"""


def outcomes(names: list[str], jobs: int = 2, seconds: float = 30.0) -> dict[str, Outcome]:
    with Readers[str](jobs, seconds) as pool:
        return dict(pool.read((name, Task("quads", name, TEXT, "test")) for name in names))


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "faulty_worker.py").write_text(FAULTY)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path(readers.__file__).parents[1]}")
    monkeypatch.setattr(readers, "WORKER", "faulty_worker")


def test_every_file_has_one_outcome() -> None:
    found = outcomes([f"{number}.txt" for number in range(20)])
    assert len(found) == 20
    assert all(isinstance(outcome, Read) for outcome in found.values())


@pytest.mark.usefixtures("faulty")
def test_a_reader_that_dies_costs_one_file() -> None:
    found = outcomes(["a", "dies", "b", "raises", "c"])
    assert {name for name, outcome in found.items() if isinstance(outcome, Refused)} == {"dies", "raises"}
    assert isinstance(found["raises"], Refused)
    assert "IndexError: no such cell" in found["raises"].reason


@pytest.mark.usefixtures("faulty")
@pytest.mark.parametrize("name", ["spins", "hangs"])
def test_a_file_that_takes_too_long_is_refused_and_says_so(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(readers, "PATIENCE", 2)
    found = outcomes(["a", name, "b"], jobs=1, seconds=0.7)
    late = found[name]
    assert isinstance(late, Refused)
    assert (late.error, "longer than" in late.reason) == ("LimitExceededError", True)
    assert isinstance(found["b"], Read)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process does not tell the processor time of another")
@pytest.mark.usefixtures("faulty")
def test_a_machine_that_is_busy_with_something_else_is_no_fault_of_the_filing() -> None:
    assert isinstance(outcomes(["waits"], jobs=1, seconds=0.2)["waits"], Read)


@pytest.mark.usefixtures("faulty")
def test_a_file_that_takes_too_much_memory_is_refused() -> None:
    found = outcomes(["eats", "a"])
    assert isinstance(found["eats"], Refused)
    assert found["eats"].error == "LimitExceededError"
    assert isinstance(found["a"], Read)


def test_a_reader_that_does_not_start_is_no_fault_of_the_filing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "WORKER", "pactgraph.nothing_here")
    with pytest.raises(ReaderBrokenError, match="nothing_here"):
        outcomes(["a"])
