"""A build that is killed at any moment and run again ends where one that was left alone ends."""

from __future__ import annotations

import hashlib
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading
from pactgraph.graph.verification import verify
from tests.face.test_build import FILINGS, nquads

SEED = 20070430


def digest(folder: GraphFolder) -> str:
    return hashlib.sha256(nquads(folder, folder.root / "all.nq")).hexdigest()


def build_and_kill(inputs: list[Path], folder: GraphFolder, after: float) -> bool:
    """Start a build as a person would and kill it, unless it is done before."""
    command = [sys.executable, "-m", "pactgraph", "build", *map(str, inputs), "-g", str(folder.root), "--jobs", "1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    _, said = process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), said.decode()
    return process.returncode == -signal.SIGKILL


def killed_many_times(tmp_path: Path, kills: int) -> None:
    """Kill a build again and again: first of a fresh store, then of a living one that more filings come into."""
    chance = random.Random(SEED)  # noqa: S311 (moments, no secrets)
    filings = sorted(FILINGS.iterdir())
    half = tmp_path / "half"
    half.mkdir()
    for path in filings[::2]:
        shutil.copy(path, half)
    whole = GraphFolder(tmp_path / "whole")
    started = time.monotonic()
    assert not build_and_kill([half, FILINGS], whole, 60)
    takes = time.monotonic() - started  # most moments lie inside the work, whatever else the machine does
    wanted = digest(whole)
    done = 0
    while done < kills:
        folder = GraphFolder(tmp_path / f"killed-{done}")
        for inputs in ([half], [half, FILINGS]):
            for _ in range(5):
                if not build_and_kill(inputs, folder, chance.uniform(0.4, 1.0) * takes):
                    break
                done += 1
            build(inputs, folder, BuildOptions(jobs=1))
        assert digest(folder) == wanted
        with open_reading(folder.store) as store:
            verdict = verify(store, folder, deep=True)
        assert verdict.whole, list(verdict.lines())
        assert not list(folder.root.glob("store.*"))
        assert not folder.parts.exists()


def test_a_build_that_was_killed_ends_like_one_that_was_not(tmp_path: Path) -> None:
    killed_many_times(tmp_path, 10)


@pytest.mark.heavy
def test_a_build_that_was_killed_a_thousand_times_ends_like_one_that_was_not(tmp_path: Path) -> None:
    killed_many_times(tmp_path, 1000)
