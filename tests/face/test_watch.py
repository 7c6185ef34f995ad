"""`pactgraph build --watch`: one build for each time that the files have come to rest."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pactgraph.errors import NoInputError
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.store import open_reading
from pactgraph.watching import Pace, watch
from tests.command_line import typed

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "filings"
FILING = EXAMPLES / "halvorsen-2006-05-15-8k.md"


class Story:
    """A clock on which things happen at set seconds; it ends with an interrupt."""

    def __init__(self, events: dict[int, Callable[[], object]], until: int) -> None:
        self.now = 0.0
        self._events = events
        self._until = until

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        for second in [second for second in self._events if second <= self.now]:
            self._events.pop(second)()
        if self.now >= self._until:
            raise KeyboardInterrupt

    def builds(self, paths: list[Path], *beside: Path) -> list[float]:
        """The seconds at which a build began."""
        times: list[float] = []
        with pytest.raises(KeyboardInterrupt):
            watch(paths, lambda: times.append(self.now), Pace(1.0, 2.0, lambda: self.now, self.sleep), beside)
        return times


def test_a_burst_of_changes_is_one_build(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a")
    story = Story({second: lambda second=second: file.write_text("a" * second) for second in (5, 6, 7)}, until=15)  # type: ignore[misc]
    assert story.builds([tmp_path]) == [0.0, 9.0]


def test_new_and_deleted_files_are_changes_and_silence_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    events: dict[int, Callable[[], object]] = {
        10: lambda: (tmp_path / "b.txt").write_text("b"),
        20: (tmp_path / "a.txt").unlink,
        30: lambda: (tmp_path / ".hidden").write_text("c"),
    }
    assert Story(events, until=50).builds([tmp_path]) == [0.0, 12.0, 22.0]


def test_corrections_among_the_filings_or_elsewhere_are_changes_where_a_build_goes_by_them(tmp_path: Path) -> None:
    filings = tmp_path / "filings"
    filings.mkdir()
    (filings / "a.txt").write_text("a")
    for kept in (filings / "corrections.jsonl", tmp_path / "mine.jsonl"):
        events: dict[int, Callable[[], object]] = {
            10: lambda kept=kept: kept.write_text("{}"),  # type: ignore[misc]
            20: lambda kept=kept: kept.write_text("{}{}"),  # type: ignore[misc]
            30: kept.unlink,
        }
        assert Story(dict(events), until=50).builds([filings], kept) == [0.0, 12.0, 22.0, 32.0]
        assert Story(dict(events), until=50).builds([filings]) == [0.0]


def test_an_empty_folder_is_waited_for_and_a_missing_one_is_not(tmp_path: Path) -> None:
    assert Story({3: lambda: (tmp_path / "a.txt").write_text("a")}, until=10).builds([tmp_path]) == [5.0]
    with pytest.raises(NoInputError, match="no such"):
        watch([tmp_path / "gone"], lambda: None)


def _hear_interrupts() -> None:
    """A shell that runs tests in the background lets its children ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_the_command_builds_again_and_ends_cleanly(tmp_path: Path) -> None:
    filings, graph = tmp_path / "filings", tmp_path / "graph"
    filings.mkdir()
    shutil.copy(FILING, filings)
    command = [sys.executable, "-m", "pactgraph", "build", "--watch", str(filings), "-g", str(graph), "--jobs", "1"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"},
        preexec_fn=_hear_interrupts, cwd=tmp_path,
    )  # fmt: skip
    watchdog = threading.Timer(240, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        assert process.stderr is not None
        assert "read 1, unchanged 0, refused 0" in process.stdout.readline()
        text = (EXAMPLES / "0009900101-05-000012.htm").read_bytes()
        with (filings / "second.htm").open("wb") as slow:
            slow.write(text[: len(text) // 2])
            slow.flush()
            time.sleep(0.5)
            slow.write(text[len(text) // 2 :])
        assert "read 1, unchanged 1, refused 0" in process.stdout.readline()
        slot = ("second.htm/agreement/1/agreementDate", "--value", "2005-03-06", "--by", "Ada Lindqvist")
        assert typed("correct", *slot, "-g", graph, place=tmp_path).returncode == 0
        assert process.stdout.readline().endswith("; corrections: applied 1\n")
        with (tmp_path / "corrections.jsonl").open("a") as half:
            half.write("{")
        told = [process.stderr.readline() for _ in range(2)]
        assert "corrections.jsonl, line 2: " in told[1]
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    finally:
        watchdog.cancel()
        process.kill()
    assert process.returncode == 0, errors
    assert "Watching" in told[0]
    assert errors.rstrip().endswith("Stopped")
    with open_reading(graph / "store") as store:
        assert len(read_entries(store)) == 2
        days = store.rows(
            'SELECT ?day { ?it a pact:Agreement ; pact:agreementDate ?day FILTER(STRSTARTS(STR(?day), "2005-03")) }'
        )
        assert [day for (day,) in days] == ["2005-03-06"]
