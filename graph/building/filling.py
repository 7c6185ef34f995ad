"""Parts on disk -> a store that nobody reads yet, in bulk: one batch after the other, or several side by side."""

from __future__ import annotations

import ctypes
import shutil
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.graph.store import LocalStore, open_writing

# Each bulk load sorts in memory and writes files of its own, which the store's threads merge. With batches of 20 MB a small build
# takes a twentieth less of the processor than with 10 MB, but one of 13,500 filings 337 MB of memory in this process.
BATCH_BYTES = 10 * 1024 * 1024


@dataclass(slots=True)
class Filling:
    """A new store at `place` and the parts that are to go into it."""

    place: Path
    threads: int = 1  # more: batches are loaded side by side and beside the reading, for Oxigraph lets Python go on meanwhile
    _waiting: list[Path | bytes] = field(default_factory=list)
    _size: int = 0
    _store: LocalStore | None = None
    _pool: ThreadPoolExecutor | None = None
    _loading: list[Future[None]] = field(default_factory=list)

    def add(self, part: Path | bytes) -> None:
        """Take one more part, or quads that stand in none."""
        self._waiting.append(part)
        self._size += _size(part)
        if self.threads > 1 and self._size >= BATCH_BYTES:
            self._begin()

    def finish(self) -> LocalStore:
        """The store with every part in it. Raises what a load beside the reading has raised."""
        self.begin()
        for loading in self._loading:
            loading.result()
        self._loading.clear()
        for batch in _batches(self._waiting, BATCH_BYTES):
            _load(self.opened(), batch)
        self._waiting, self._size = [], 0
        return self.opened()

    def close(self) -> None:
        """Let go of the store and of the threads; what was not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        if self._store is not None:
            self._store.close()
        self._store = None

    def begin(self, least: int = 0) -> None:
        """Begin what is left, in as many batches as are loaded side by side, where that goes on beside something else.

        What has fewer than `least` bytes waits for more.
        """
        if self.threads == 1 or self._size < least:
            return
        left, self._waiting = self._waiting, []
        for batch in _batches(left, max(1, self._size // self._workers)):
            self._waiting = batch
            self._begin()

    @property
    def _workers(self) -> int:
        return max(1, self.threads - 1)  # one less than there are readers: with two, a second takes 100 MB and no less time

    def _begin(self) -> None:
        self._pool = self._pool or ThreadPoolExecutor(self._workers, "filling")
        self._loading.append(self._pool.submit(_load, self.opened(), self._waiting))
        self._waiting, self._size = [], 0

    def opened(self) -> LocalStore:
        """The store with whatever is in it by now."""
        if self._store is None:
            shutil.rmtree(self.place, ignore_errors=True)
            self._store = open_writing(self.place)
        return self._store


def _load(store: LocalStore, parts: Sequence[Path | bytes]) -> None:
    store.load_fresh(b"".join([part if isinstance(part, bytes) else part.read_bytes() for part in parts]))
    give_back()


def _size(part: Path | bytes) -> int:
    return len(part) if isinstance(part, bytes) else part.stat().st_size


def give_back() -> None:
    """Let the system have the memory that was freed: glibc keeps what a thread has freed for that thread alone."""
    with suppress(AttributeError, OSError):  # other systems have other heaps
        ctypes.CDLL(None).malloc_trim(0)


def _batches(parts: Sequence[Path | bytes], size: int) -> list[list[Path | bytes]]:
    """Runs of parts of about so many bytes."""
    found: list[list[Path | bytes]] = []
    filled = size
    for part in parts:
        if filled >= size:
            found.append([])
            filled = 0
        found[-1].append(part)
        filled += _size(part)
    return found
