"""The process that reads filings for another: tasks come in and outcomes go out over one socket.

It is started anew, never forked, so a caller's threads, open store and `__main__` do not come along.
"""

from __future__ import annotations

import contextlib
import gc
import resource
import sys
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from pactgraph.reading import Read
    from pactgraph.refusal import Refused


READY = "ready"
MEMORY_LIMIT = 2 * 1024**3  # bytes of address space
_GARBAGE = 20_000  # new objects before cycles are looked for; what a loader makes has hardly any
Outcome: TypeAlias = "Read | Refused | str"


@dataclass(frozen=True, slots=True)
class Task:
    """One source file to read: as quads for a build, or as the text that `extract` prints."""

    wanted: Literal["quads", "json"]
    name: str
    source: bytes
    loader: str = ""
    min_confidence: float = 0.0  # of what "json" shows, of what "quads" says beyond its evidence
    texts: str = ""  # folder to keep the texts in; "" where whoever asks keeps them


def perform(task: Task) -> Outcome:
    """Do one task. Raises OSError where its texts cannot be kept."""
    from pactgraph.reading import Read, read_record, read_source

    if task.wanted == "json":
        return read_record(task.source, task.name, task.min_confidence)
    read = read_source(task.source, task.name, task.loader, task.min_confidence)
    return _kept(read, Path(task.texts)) if task.texts and isinstance(read, Read) else read


def _kept(read: Read, folder: Path) -> Read:
    """Keep the texts here, so that they need not travel; whoever asked makes them survive a loss of power."""
    from pactgraph.graph.sentences.texts import Texts

    Texts(folder).keep(read.filed.entry.source, read.filed.texts)
    return replace(read, filed=replace(read.filed, texts=()))


def main(descriptor: int) -> None:
    """Answer tasks until the other side hangs up."""
    import pactgraph.loaders.load
    import pactgraph.reading  # noqa: F401 (before READY: what does not import is no file's fault)

    gc.freeze()  # what is imported stays: the collector need not look at it after each few filings
    gc.set_threshold(_GARBAGE)
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
            try:
                answer = perform(task)
            except OSError as error:  # no fault of the file: the disk is full, say
                connection.send(error)
            else:
                connection.send(answer)


if __name__ == "__main__":
    main(int(sys.argv[1]))
