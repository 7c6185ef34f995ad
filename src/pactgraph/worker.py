"""The processes that read filings for another: tasks come in and outcomes go out over one socket each.

`python -m pactgraph.worker` is started anew, so a caller's threads, open store and `__main__` do not come along. It imports what
reading needs and then forks a reader for each request of `pactgraph.template`.
"""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import signal
import socket
import struct
import sys
import time
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from pactgraph.reading import Read
    from pactgraph.refusal import Refused


REQUEST = struct.Struct("!id")  # number of a process, and seconds that it has to end by itself; with descriptors: fork it
CODE = struct.Struct("!i")  # what it ended with
_GLANCE = 0.002  # seconds between two looks whether a process has ended
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
    """Import what reading needs, then fork readers, each of which answers tasks until the other side hangs up."""
    gc.disable()  # nothing that is imported is garbage: whoever waits for the first reader waits a twentieth less
    import pactgraph.loaders.load
    import pactgraph.loaders.quads
    import pactgraph.loaders.unsure
    import pactgraph.reading  # noqa: F401 (before anything is read: what does not import is no file's fault)

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks decides what an interrupt ends
    gc.collect()
    gc.freeze()  # what is imported stays: the collector need not look at it, nor write to what readers share
    gc.set_threshold(_GARBAGE)
    gc.enable()
    serve(_forked(socket.socket(fileno=descriptor)))


def _forked(requests: socket.socket) -> int:
    """Do what is asked; returns in each process that is forked, with the descriptor of its connection."""
    running: dict[int, int] = {}
    while True:
        asked, descriptors, _, _ = socket.recv_fds(requests, REQUEST.size, 2)
        if not asked:
            for pid in running.values():
                _ended(pid, 0.0)
            os._exit(0)
        number, patience = REQUEST.unpack(asked)
        if not descriptors:
            requests.send(CODE.pack(_ended(running.pop(number), patience)))
            continue
        running[number] = os.fork()
        if not running[number]:
            requests.close()
            os.dup2(descriptors[1], sys.stderr.fileno())
            os.close(descriptors[1])
            return descriptors[0]
        for descriptor in descriptors:
            os.close(descriptor)


def _ended(pid: int, patience: float) -> int:
    """Kill a process unless it ends by itself in so many seconds; its exit code."""
    until = time.monotonic() + patience
    ended, status = os.waitpid(pid, os.WNOHANG)
    while not ended and time.monotonic() < until:
        time.sleep(_GLANCE)
        ended, status = os.waitpid(pid, os.WNOHANG)
    if not ended:
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def serve(descriptor: int) -> None:
    """Answer tasks until the other side hangs up."""
    with contextlib.suppress(ValueError, OSError):  # some systems do not let address space be limited
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with Connection(descriptor) as connection:
        connection.send(os.getpid())  # before anything else: it is ready
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
    from pactgraph.worker import main as template  # the module that tasks name: it would be imported again by each reader

    template(int(sys.argv[1]))
