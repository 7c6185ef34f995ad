"""The process that reads filings for another: tasks come in and outcomes go out over one socket.

It is started anew, never forked, so a caller's threads, open store and `__main__` do not come along.
"""

from __future__ import annotations

import contextlib
import resource
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Literal

from pactgraph.reading import Read, Refused, read_record, read_source

READY = "ready"
MEMORY_LIMIT = 2 * 1024**3  # bytes of address space
Outcome = Read | Refused | str


@dataclass(frozen=True, slots=True)
class Task:
    """One source file to read: as quads for a build, or as the text that `extract` prints."""

    wanted: Literal["quads", "json"]
    name: str
    source: bytes
    loader: str = ""


def perform(task: Task) -> Outcome:
    """Do one task."""
    if task.wanted == "json":
        return read_record(task.source, task.name)
    return read_source(task.source, task.name, task.loader)


def main(descriptor: int) -> None:
    """Answer tasks until the other side hangs up."""
    with contextlib.suppress(ValueError, OSError):  # some systems do not let address space be limited
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with Connection(descriptor) as connection:
        connection.send(READY)
        while True:
            try:
                task = connection.recv()
            except (EOFError, ConnectionResetError):
                return
            connection.send(perform(task))


if __name__ == "__main__":
    main(int(sys.argv[1]))
