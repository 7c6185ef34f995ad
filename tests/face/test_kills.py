"""A build that is killed at any moment and run again ends where one that was left alone ends."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.building.verification import verify
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading
from tests.face.test_build import FILINGS, nquads

SEED = 20070430


def digest(folder: GraphFolder) -> str:
    return hashlib.sha256(nquads(folder, folder.root / "all.nq")).hexdigest()


def build_and_kill(inputs: list[Path], folder: GraphFolder, after: float | None, jobs: int) -> float | None:
    """Start a build as a person would and kill it after so many seconds; what it took where it was done before, else None."""
    command = [sys.executable, "-m", "pactgraph", "build", *map(str, inputs), "-g", str(folder.root), "--jobs", str(jobs)]
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    took = time.monotonic() - started
    _, said = process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), said.decode()
    return took if process.returncode == 0 else None


def killed_many_times(tmp_path: Path, seed: int, kills: int) -> int:
    """Round by round, each a fresh store and a living one killed up to three times and then left to end, until so many kills."""
    jobs = 1 + seed % 2  # with two, parts are written and loaded beside the reading
    chance = random.Random(seed)  # noqa: S311 (moments, no secrets)
    half = tmp_path / "half"
    half.mkdir()
    for path in sorted(FILINGS.iterdir())[::2]:
        shutil.copy(path, half)
    whole = GraphFolder(tmp_path / "whole")
    takes = build_and_kill([half, FILINGS], whole, None, jobs)  # however long it takes on a machine that is full or stands still
    assert takes is not None
    wanted, killed, rounds = digest(whole), 0, 0
    while killed < kills:
        folder = GraphFolder(tmp_path / f"killed-{rounds}")
        rounds += 1
        assert rounds <= kills, f"{killed} of {rounds} rounds killed anything"
        for inputs in ([half], [half, FILINGS]):
            for _ in range(3):
                took = build_and_kill(inputs, folder, chance.uniform(0.3, 0.95) * takes, jobs)
                if took is not None:  # the next moments must lie inside a build as quick as this one
                    takes = took
                    break
                killed += 1
            build(inputs, folder, BuildOptions(jobs=1))
        assert_as_if_never_killed(folder, wanted)
        shutil.rmtree(folder.root)
    return killed


def assert_as_if_never_killed(folder: GraphFolder, wanted: str) -> None:
    """The same quads, nothing damaged, nothing left over."""
    assert digest(folder) == wanted
    with open_reading(folder.store) as store:
        verdict = verify(store, folder, deep=True)
    assert verdict.whole, list(verdict.lines())
    assert not list(folder.root.glob("store.*"))
    assert not folder.parts.exists()
    assert not list(folder.root.glob(".*.part"))


@pytest.mark.parametrize("seed", range(SEED, SEED + 5))
def test_a_build_that_was_killed_ends_like_one_that_was_not(tmp_path: Path, seed: int) -> None:
    killed_many_times(tmp_path, seed, 5)  # 25 in all; side by side where there are cores


@pytest.mark.heavy
def test_a_build_that_was_killed_many_times_ends_like_one_that_was_not(tmp_path: Path) -> None:
    # a kill costs some two seconds on two cores; a release is killed a thousand times
    killed = killed_many_times(tmp_path, SEED - 1, int(os.environ.get("PACTGRAPH_KILLS", "60")))
    sys.stdout.write(f"\nkilled {killed} times\n")
