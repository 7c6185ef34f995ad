"""Reading in child processes: one file may fail, hang or kill its reader, and the rest goes on."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pactgraph import readers
from pactgraph.errors import ReaderBrokenError
from pactgraph.readers import Readers
from pactgraph.reading import Read
from pactgraph.refusal import Refused
from pactgraph.worker import Outcome, Task

TEXT = b"FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\nNothing.\n"

# A worker that does what the file's name says, and holds a lock for as long as any process of it lives.
FAULTY = """
import fcntl, os, sys, time
from pactgraph import worker
held = open(__file__ + ".held", "w")
fcntl.flock(held, fcntl.LOCK_SH)
real = worker.perform
def perform(task):
    if task.name.startswith("dies"): os._exit(9)
    if task.name == "raises": raise IndexError("no such cell")
    if task.name == "hangs": time.sleep(60)
    if task.name == "waits": time.sleep(1)
    while task.name == "spins": pass
    if task.name.startswith("tells"): return f"{os.getpid()} {os.getppid()}"
    if task.name == "eats": return str(len(bytearray(8 * 1024**3)))
    return real(task)
worker.perform = perform
worker.main(int(sys.argv[1]))
"""


# A build that says which processes read for it, and then waits for one of them for ever.
BUILD = """
from pactgraph import readers
from pactgraph.worker import Task
readers.WORKER = "faulty_worker"
with readers.Readers(1) as pool:
    for name, outcome in pool.read((name, Task("quads", name, b"")) for name in ("tells", "spins")):
        print(outcome, flush=True)
"""


def outcomes(names: list[str], jobs: int = 2, seconds: float = 30.0) -> dict[str, Outcome]:
    with Readers[str](jobs, seconds) as pool:
        return dict(pool.read((name, Task("quads", name, TEXT, "test")) for name in names))


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    module = tmp_path / "faulty_worker.py"
    module.write_text(FAULTY)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path(readers.__file__).parents[1]}")
    monkeypatch.setattr(readers, "WORKER", "faulty_worker")
    return module.with_suffix(".py.held")


def nobody_holds(lock: Path) -> bool:
    """Whether every process of the faulty worker comes to its end."""
    until = time.monotonic() + 20
    with lock.open("w") as held:
        while time.monotonic() < until:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(0.02)
            else:
                return True
    return False


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


@pytest.mark.usefixtures("faulty")
def test_a_reader_that_died_is_followed_by_one_of_the_same_template() -> None:
    found = outcomes(["tells 1", "dies", "tells 2", "dies again", "tells 3"], jobs=1)
    told = [str(found[f"tells {number}"]).split() for number in (1, 2, 3)]
    assert len({reader for reader, _ in told}) == 3
    assert len({template for _, template in told}) == 1


@pytest.mark.usefixtures("faulty")
def test_a_template_that_is_killed_is_followed_by_another() -> None:
    with Readers[str](1) as pool:
        first = next(str(outcome).split() for _, outcome in pool.read([("a", Task("quads", "tells", TEXT))]))
        os.kill(int(first[1]), signal.SIGKILL)
        found = dict(pool.read((name, Task("quads", name, TEXT)) for name in ("tells 1", "dies", "tells 2")))
    assert str(found["tells 1"]).split()[0] == first[0]  # it does not need its template to read
    assert isinstance(found["dies"], Refused)
    assert str(found["tells 2"]).split()[1] != first[1]


def test_nothing_is_left_of_readers(faulty: Path) -> None:
    outcomes(["a", "dies", "b"])
    assert nobody_holds(faulty)
    with Readers[str](2) as pool:
        pool.start(2)  # and ended before they could begin
    assert nobody_holds(faulty)


@pytest.mark.usefixtures("faulty")
def test_an_interrupt_is_for_whoever_asked() -> None:
    with Readers[str](1) as pool:
        reader, template = next(str(outcome).split() for _, outcome in pool.read([("a", Task("quads", "tells", TEXT))]))
        for pid in (reader, template):
            os.kill(int(pid), signal.SIGINT)
        assert [outcome for _, outcome in pool.read([("b", Task("quads", "tells", TEXT))])] == [f"{reader} {template}"]


@pytest.mark.parametrize("moment", ["at once", "while it reads"])
def test_readers_end_with_a_build_that_is_killed(faulty: Path, moment: str) -> None:
    with subprocess.Popen([sys.executable, "-c", BUILD], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        if moment == "while it reads":
            assert process.stdout.readline()
        process.kill()
    assert nobody_holds(faulty)
