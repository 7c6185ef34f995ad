"""Parts on disk -> a store that nobody reads yet, in bulk: one batch after the other, or several side by side."""

from __future__ import annotations

import ctypes
import io
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.graph.store import LocalStore, open_writing

# Each bulk load sorts in memory and writes files of its own, which the store's threads merge: the fewer loads, the less merging.
# What a load takes of memory grows with it, and the store's own tables come to that: a store that holds little takes larger ones.
BATCH_BYTES = 15 * 1024 * 1024
EARLY_BATCH_BYTES = 30 * 1024 * 1024
_LITTLE = 256 * 1024 * 1024  # bytes of N-Quads
_CHUNK = 1024 * 1024


@dataclass(slots=True)
class Filling:
    """A new store at `place` and the parts that are to go into it."""

    place: Path
    threads: int = 1  # more: batches are loaded side by side and beside the reading, for Oxigraph lets Python go on meanwhile
    _waiting: list[Path | bytes] = field(default_factory=list)
    _size: int = 0
    _taken: int = 0  # bytes that were loaded or are being
    _store: LocalStore | None = None
    _pool: ThreadPoolExecutor | None = None
    _loading: list[Future[None]] = field(default_factory=list)

    def add(self, part: Path | bytes) -> None:
        """Take one more part, or quads that stand in none."""
        self._waiting.append(part)
        self._size += _size(part)
        if self.threads > 1 and self._size >= self._enough:
            self._begin(self._size)

    def finish(self) -> LocalStore:
        """The store with every part in it. Raises what a load beside the reading has raised."""
        self.begin()
        for loading in self._loading:
            loading.result()
        self._loading.clear()
        while self._waiting:
            _load(self.opened(), self._batch(self._enough), self.place.parent)
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
        share = max(1, self._size // self._workers)
        while self._waiting:
            self._begin(share)

    @property
    def _workers(self) -> int:
        return max(1, self.threads - 1)  # one less than there are readers: with two, a second takes 100 MB and no less time

    @property
    def _enough(self) -> int:
        early = self._workers == 1 and self._taken < _LITTLE
        return EARLY_BATCH_BYTES if early else BATCH_BYTES

    def _begin(self, size: int) -> None:
        self._pool = self._pool or ThreadPoolExecutor(self._workers, "filling")
        self._loading.append(self._pool.submit(_load, self.opened(), self._batch(size), self.place.parent))

    def _batch(self, size: int) -> list[Path | bytes]:
        """Take the first of what waits, until it is so many bytes or all."""
        batch = list[Path | bytes]()
        filled = 0
        while self._waiting and filled < size:
            batch.append(self._waiting.pop(0))
            filled += _size(batch[-1])
        self._size -= filled
        self._taken += filled
        return batch

    def opened(self) -> LocalStore:
        """The store with whatever is in it by now."""
        if self._store is None:
            shutil.rmtree(self.place, ignore_errors=True)
            self._store = open_writing(self.place)
        return self._store


def _load(store: LocalStore, parts: Sequence[Path | bytes], folder: Path) -> None:
    """Load parts as one, from a file in `folder` that the store reads itself: held here, they would be in memory twice."""
    with tempfile.NamedTemporaryFile(prefix=".", suffix=".part", dir=folder) as whole:  # left of a cut, it is cleared away
        for part in parts:
            with io.BytesIO(part) if isinstance(part, bytes) else part.open("rb") as quads:
                shutil.copyfileobj(quads, whole, _CHUNK)
        whole.flush()
        store.load_fresh(Path(whole.name))
    give_back()


def _size(part: Path | bytes) -> int:
    return len(part) if isinstance(part, bytes) else part.stat().st_size


def give_back() -> None:
    """Let the system have the memory that was freed: glibc keeps what a thread has freed for that thread alone."""
    with suppress(AttributeError, OSError):  # other systems have other heaps
        ctypes.CDLL(None).malloc_trim(0)
