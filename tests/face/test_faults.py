"""A disk that is full or fails at any moment of a build: nothing that stood is lost, and the next build makes it whole."""

from __future__ import annotations

import errno
import gc
import io
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from pactgraph import build as build_module
from pactgraph.build import BuildOptions, build
from pactgraph.errors import NothingReadError
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.building.verification import verify
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading
from pactgraph.worker import Task, perform
from tests.face.test_build import FILINGS, nquads

OPTIONS = BuildOptions(jobs=1)
FIRST, SECOND = sorted(FILINGS.iterdir(), key=lambda path: path.stat().st_size)[:2]
_CHANGES = ("fsync", "write", "replace", "rename")  # of the os module: what Python itself changes a disk with
_OPENS = ((os, "open"), (os, "mkdir"), (io, "open"))  # what it opens files with


class Here:
    """Reads in this process what a build gives to its reading processes."""

    def __init__(self, *_: object) -> None: ...

    def __class_getitem__(cls, _: object) -> type[Here]:
        return cls

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None: ...

    def read(self, tasks: Iterable[tuple[Any, Task]]) -> Iterator[tuple[Any, object]]:
        """Every task in turn."""
        for key, task in tasks:
            yield key, perform(task)


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_module, "Readers", Here)


class Disk:
    """Counts the changes of the disk; the one numbered `at`, from 1, fails. A write that fails has taken a half."""

    def __init__(self, at: int, code: int) -> None:
        self.at, self.code, self.count = at, code, 0

    def due(self) -> bool:
        self.count += 1
        return self.count == self.at

    def error(self) -> OSError:
        return OSError(self.code, os.strerror(self.code))

    def failing(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*arguments: Any, **named: Any) -> Any:
            if self.due():
                raise self.error()
            return change(*arguments, **named)

        return changed

    def write_bytes(self, path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            if not self.due():
                return file.write(content)
            file.write(content[: len(content) // 2])
            raise self.error()


@contextmanager
def opens(at: int, code: int) -> Iterator[Disk]:
    bad = Disk(at, code)
    with pytest.MonkeyPatch.context() as patch:
        for module, name in _OPENS:
            patch.setattr(module, name, bad.failing(getattr(module, name)))
        yield bad
    gc.collect()


@contextmanager
def disk(at: int, code: int) -> Iterator[Disk]:
    bad = Disk(at, code)
    with pytest.MonkeyPatch.context() as patch:
        for name in _CHANGES:
            patch.setattr(os, name, bad.failing(getattr(os, name)))
        patch.setattr(Path, "write_bytes", lambda path, content: bad.write_bytes(path, content))
        yield bad
    gc.collect()  # a store that an error left open holds its lock


def names(folder: GraphFolder) -> set[str]:
    with open_reading(folder.store) as store:
        assert verify(store, folder, deep=True).whole
        return {entry.name for entry in read_entries(store).values()}


Failing = Callable[[int, int], AbstractContextManager[Disk]]


def copy(start: GraphFolder | None, to: Path) -> GraphFolder:
    if start is not None:
        shutil.copytree(start.root, to)
    return GraphFolder(to)


@pytest.mark.parametrize(("held", "code"), [(False, errno.ENOSPC), (True, errno.EIO)], ids=["fresh-full", "living-failing"])
def test_a_disk_that_fails_loses_nothing_and_the_next_build_ends_the_same(tmp_path: Path, code: int, *, held: bool) -> None:
    fails_at(tmp_path, disk, code, held, range(1, 1000, 4))


@pytest.mark.heavy
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full", "failing"])
@pytest.mark.parametrize("held", [False, True], ids=["fresh", "living"])
def test_a_disk_that_fails_at_any_change_loses_nothing_and_the_next_build_ends_the_same(
    tmp_path: Path, code: int, *, held: bool
) -> None:
    fails_at(tmp_path, disk, code, held, range(1, 1000))


@pytest.mark.parametrize("held", [False, True], ids=["fresh", "living"])
def test_a_file_that_cannot_be_opened_loses_nothing_and_the_next_build_ends_the_same(tmp_path: Path, *, held: bool) -> None:
    fails_at(tmp_path, opens, errno.EMFILE, held, range(2, 1000, 11))


@pytest.mark.heavy
@pytest.mark.parametrize(("code", "step"), [(errno.EMFILE, 3), (errno.EIO, 10), (errno.ENOSPC, 10)])
@pytest.mark.parametrize("held", [False, True], ids=["fresh", "living"])
def test_no_file_that_cannot_be_opened_at_any_moment_loses_anything(tmp_path: Path, code: int, step: int, *, held: bool) -> None:
    fails_at(tmp_path, opens, code, held, range(1, 1000, step))


@pytest.mark.heavy
@pytest.mark.parametrize("failing", [disk, opens], ids=["full", "unopened"])
def test_a_disk_that_fails_beside_the_reading_loses_nothing(tmp_path: Path, failing: Failing) -> None:
    fails_at(tmp_path, failing, errno.ENOSPC, False, range(3, 1000, 9), BuildOptions(jobs=2))


def fails_at(tmp_path: Path, failing: Failing, code: int, held: bool, moments: range, options: BuildOptions = OPTIONS) -> None:
    clean = GraphFolder(tmp_path / "clean")
    build([FIRST, SECOND], clean, OPTIONS)
    expected = nquads(clean, tmp_path / "clean.nq")
    start = GraphFolder(tmp_path / "start") if held else None
    if start:
        build([FIRST], start, OPTIONS)
    build([FIRST, SECOND], copy(start, tmp_path / "once"), options)  # what is opened once in the life of a process is no moment
    for at in moments:
        folder = copy(start, tmp_path / f"graph-{at}")
        with failing(at, code) as bad, suppress(OSError, NothingReadError):
            build([FIRST, SECOND], folder, options)
        if held:
            assert FIRST.name in stored(folder), at
        build([FIRST, SECOND], folder, options)
        assert names(folder) == {FIRST.name, SECOND.name}, at
        assert nquads(folder, tmp_path / "after.nq") == expected, at
        assert not list(folder.root.rglob("*.part")), at
        shutil.rmtree(folder.root)
        if bad.count < at:  # the build was over before: how many files the store makes differs from build to build
            break
    assert 10 < at < moments[-1]


def stored(folder: GraphFolder) -> set[str]:
    with open_reading(folder.store) as store:
        return {entry.name for entry in read_entries(store).values()}


def test_a_disk_that_takes_a_line_in_parts_keeps_it_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: write(descriptor, content[: max(1, len(content) // 2)]))
    folder = GraphFolder(tmp_path / "graph")
    build([FIRST, SECOND], folder, OPTIONS)
    ledger = LedgerFile(folder.ledger)
    assert (len(ledger.lines), ledger.torn) == (2, 0)
