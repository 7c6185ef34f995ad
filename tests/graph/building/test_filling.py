"""A fresh store takes every part once, in order, at the end or beside the reading."""

from __future__ import annotations

import errno
import time
from pathlib import Path
from typing import IO

import pytest

from pactgraph.graph.building import filling
from pactgraph.graph.building.filling import Filling
from pactgraph.graph.store import LocalStore


def quad(number: int) -> bytes:
    return b"<https://a.b/s> <https://a.b/p> <https://a.b/o%d> <https://a.b/g> .\n" % number


def batches_of(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "BATCH_BYTES", size)
    monkeypatch.setattr(filling, "EARLY_BATCH_BYTES", size)


def parts(folder: Path, count: int) -> list[Path]:
    made = [folder / f"part-{number}.nq" for number in range(count)]
    for number, path in enumerate(made):
        path.write_bytes(b"# [a comment]\n" + quad(number))
    return made


@pytest.mark.parametrize("beside", [False, True], ids=["at the end", "beside"])
def test_every_part_is_loaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, beside: bool) -> None:
    loaded: list[bytes] = []
    load = LocalStore.load_fresh
    monkeypatch.setattr(LocalStore, "load_fresh", lambda store, part: (loaded.append(part.read_bytes()), load(store, part)))
    batches_of(150, monkeypatch)  # two of the parts
    asked = Filling(tmp_path / "store.new", threads=2 if beside else 1)
    for part in parts(tmp_path, 5):
        asked.add(part)
    assert bool(loaded) <= beside
    assert len(asked.finish()) == 5
    assert len(asked.finish()) == 5
    assert len(loaded) in (3, 4)  # what is left at the end is spread over the threads
    assert b"".join(loaded).count(b" .\n") == 5
    asked.close()


def test_what_a_load_beside_the_reading_raises_is_told_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batches_of(1, monkeypatch)
    asked = Filling(tmp_path / "store.new", threads=2)
    bad = tmp_path / "part-1.nq"
    bad.write_bytes(b"no quad\n")
    asked.add(bad)
    with pytest.raises(SyntaxError):
        asked.finish()
    asked.close()
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize("threads", [1, 2], ids=["at the end", "beside"])
def test_a_disk_that_is_full_is_told_and_no_half_of_a_batch_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: int
) -> None:
    def half(quads: IO[bytes], whole: IO[bytes], _: int) -> None:
        whole.write(quads.read(30))
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(filling.shutil, "copyfileobj", half)
    asked = Filling(tmp_path / "store.new", threads)
    for part in parts(tmp_path, 2):
        asked.add(part)
    with pytest.raises(OSError, match="no space"):
        asked.finish()
    assert len(asked.opened()) == 0
    asked.close()
    assert list(tmp_path.glob(".*")) == []


def test_what_is_left_is_loaded_side_by_side_while_something_else_is_done(tmp_path: Path) -> None:
    asked = Filling(tmp_path / "store.new", threads=2)
    for part in parts(tmp_path, 5):
        asked.add(part)
    asked.begin()
    assert len(asked.finish()) == 5
    asked.close()


def test_two_readers_leave_room_for_one_load_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    under_way, most = [0], [0]

    def load(*_: object) -> None:
        under_way[0] += 1
        most[0] = max(most[0], under_way[0])
        time.sleep(0.02)
        under_way[0] -= 1

    monkeypatch.setattr(filling, "_load", load)
    batches_of(50, monkeypatch)  # less than a part
    asked = Filling(tmp_path / "store.new", threads=2)
    for part in parts(tmp_path, 5):
        asked.add(part)
    asked.finish()
    asked.close()
    assert most == [1]


@pytest.mark.parametrize(("threads", "loads"), [(2, [4, 2]), (3, [2, 2, 2])], ids=["one load at a time", "two side by side"])
def test_a_store_that_holds_little_takes_more_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: int, loads: list[int]
) -> None:
    loaded: list[int] = []
    monkeypatch.setattr(filling, "_load", lambda _, batch, __: loaded.append(len(batch)))
    monkeypatch.setattr(filling, "_LITTLE", 150)
    monkeypatch.setattr(filling, "EARLY_BATCH_BYTES", 300)  # four of the parts
    monkeypatch.setattr(filling, "BATCH_BYTES", 150)
    asked = Filling(tmp_path / "store.new", threads)
    for part in parts(tmp_path, 6):
        asked.add(part)
    asked.finish()
    asked.close()
    assert loaded == loads
