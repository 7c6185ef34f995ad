"""Folders that change -> builds: one for each time that they have come to rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pactgraph.errors import NoInputError
from pactgraph.sources import find_sources

State = frozenset[tuple[str, int, int]]
"""Path, time of change and size of every file."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look, and how long nothing may change before a build: a file that is being copied in is not read by halves."""

    look_seconds: float = 1.0
    rest_seconds: float = 2.0
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


def watch(paths: Sequence[Path], build: Callable[[], None], pace: Pace | None = None, beside: Sequence[Path] = ()) -> None:
    """Call `build` now, and again whenever files have changed and rested, at the paths or `beside`, until KeyboardInterrupt.

    `beside` are files that a build goes by and does not read as filings: they need not be there. A folder that is empty is
    waited for. Raises NoInputError where a path is not there at the beginning, and what `build` raises.
    """
    for missing in (path for path in paths if not path.exists()):
        raise NoInputError(f"{missing}: no such file or folder")
    for _ in _rests([*paths, *beside], pace or Pace()):
        build()


def _rests(paths: Sequence[Path], pace: Pace) -> Iterator[State]:
    """The states in which the files came to rest, each time that it is another."""
    built: State = frozenset()
    seen, since = look(paths), pace.clock() - pace.rest_seconds  # what is there at the beginning is at rest
    while True:
        if seen != built and pace.clock() - since >= pace.rest_seconds:
            built = seen
            yield built
        pace.sleep(pace.look_seconds)
        now = look(paths)
        if now != seen:
            seen, since = now, pace.clock()


def look(paths: Sequence[Path]) -> State:
    """The files at the paths as they are now; one that goes while we look is not there."""
    found: set[tuple[str, int, int]] = set()
    for path in paths:
        try:
            sources = find_sources([path])
        except NoInputError:  # empty, or gone for now
            continue
        for source in sources:
            try:
                status = source.path.stat()
            except OSError:
                continue
            found.add((str(source.path), status.st_mtime_ns, status.st_size))
    return frozenset(found)
