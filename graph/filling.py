"""Parts on disk -> a store that nobody reads yet, in bulk: at the end, or beside the reading of filings."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.graph.store import LocalStore, open_writing

# Each bulk load sorts in memory and writes files of its own: fewer and larger ones cost less CPU, smaller ones less memory.
# Measured: 32 MB take about 160 MB while they are loaded; twice as much gains nothing.
_BATCH_BYTES = 32 * 1024 * 1024


@dataclass(slots=True)
class Filling:
    """A new store at `place` and the parts that are to go into it, in their order."""

    place: Path
    beside: bool = False  # load in a thread as soon as there is enough: Oxigraph lets Python go on meanwhile
    _waiting: list[Path] = field(default_factory=list)
    _size: int = 0
    _store: LocalStore | None = None
    _thread: ThreadPoolExecutor | None = None
    _loading: list[Future[None]] = field(default_factory=list)

    def add(self, part: Path) -> None:
        """Take one more part."""
        self._waiting.append(part)
        self._size += part.stat().st_size
        if self.beside and self._size >= _BATCH_BYTES:
            self._thread = self._thread or ThreadPoolExecutor(1, "filling")
            self._loading.append(self._thread.submit(self._load, tuple(self._waiting)))
            self._waiting, self._size = [], 0

    def finish(self) -> LocalStore:
        """The store with every part in it. Raises what a load beside the reading has raised."""
        for loading in self._loading:
            loading.result()
        self._loading.clear()
        batch: list[Path] = []
        size = 0
        for part in self._waiting:
            batch.append(part)
            size += part.stat().st_size
            if size >= _BATCH_BYTES:
                self._load(batch)
                batch, size = [], 0
        self._load(batch)
        self._waiting, self._size = [], 0
        return self._opened()

    def close(self) -> None:
        """Let go of the store and of the thread; what was not begun is not done."""
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
        if self._store is not None:
            self._store.close()
        self._store = None

    def _opened(self) -> LocalStore:
        if self._store is None:
            shutil.rmtree(self.place, ignore_errors=True)
            self._store = open_writing(self.place)
        return self._store

    def _load(self, parts: Sequence[Path]) -> None:
        if parts:
            self._opened().load_fresh(b"".join([part.read_bytes() for part in parts]))
