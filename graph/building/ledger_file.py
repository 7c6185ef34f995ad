"""The ledger outside the store: one line for each thing that was written, to notice when the store has lost something.

It also knows the paths that sources were read from, which the store does not: the same bytes make the same store wherever
they lie.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.folder import write_whole


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger outside: at `path` stood the source file of `entry`; None where it was forgotten."""

    path: str  # absolute; a member of an archive follows the archive's path and "!"
    entry: Entry | None


class LedgerFile:
    """The append-only ledger outside the store. The last line of a path is the one that holds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: list[Line] = []
        self.torn = 0  # lines that a lost end left unreadable
        self.lines: dict[str, Entry] = {}
        self._places: dict[str, set[str]] = {}  # paths by sha256
        for line in self._read():
            self._apply(line)

    def add(self, path: str, entry: Entry | None) -> None:
        """Say what stands at a path; on disk after the next `flush`."""
        if self.lines.get(path) != entry:
            line = Line(path, entry)
            self._apply(line)
            self._waiting.append(line)

    def flush(self) -> None:
        """Append what waits and make it survive a loss of power; a file with lines that cannot be read is written anew."""
        self.flushing()()

    def flushing(self) -> Callable[[], None]:
        """What `flush` would do now, to be done once, by any thread; what is said from here on is not in it."""
        waiting, self._waiting = self._waiting, []
        if self.torn:
            self.torn = 0
            whole = [Line(path, entry) for path, entry in sorted(self.lines.items())]
            return partial(write_whole, self._path, "".join(map(_ledger_json, whole)).encode())
        return partial(_append, self._path, waiting)

    def sources(self) -> dict[str, Entry]:
        """What the ledger outside says the store must hold, by sha256."""
        return {entry.sha256: entry for entry in self.lines.values()}

    def paths(self, sha256: str) -> list[str]:
        """The paths that a source stands at, sorted."""
        return sorted(self._places.get(sha256, ()))

    def under(self, start: str) -> frozenset[str]:
        """The paths that begin so."""
        return frozenset(path for path in self.lines if path.startswith(start))

    def _apply(self, line: Line) -> None:
        before = self.lines.pop(line.path, None)
        if before is not None:
            self._places[before.sha256].discard(line.path)
        if line.entry is not None:
            self.lines[line.path] = line.entry
            self._places.setdefault(line.entry.sha256, set()).add(line.path)

    def _read(self) -> Iterator[Line]:
        if not self._path.exists():
            return
        for raw in self._path.read_bytes().split(b"\n"):
            if raw.strip():
                try:
                    yield _ledger_line(raw)
                except (ValueError, TypeError, KeyError):
                    self.torn += 1


def _append(place: Path, lines: Iterable[Line]) -> None:
    content = "".join(map(_ledger_json, lines)).encode()
    if not content:
        return
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
    try:
        while content:  # a disk that is nearly full takes a part
            content = content[os.write(descriptor, content) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _ledger_json(line: Line) -> str:
    values = line.entry.values() if line.entry else None
    body = json.dumps({"path": line.path, "entry": values}, ensure_ascii=True, sort_keys=True)
    return f"{_check(body)} {body}\n"


def _ledger_line(raw: bytes) -> Line:
    """One line read back. Raises ValueError where its check digits do not fit it."""
    check, _, body = raw.decode("ascii").partition(" ")
    if check != _check(body):
        raise ValueError("damaged line")
    values = json.loads(body)
    return Line(values["path"], Entry(**values["entry"]) if values["entry"] else None)


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:8]
