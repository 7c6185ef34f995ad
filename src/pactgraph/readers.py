"""Reading many source files in child processes: a file may fail, hang or kill its reader, and the rest goes on."""

from __future__ import annotations

import os
import signal
import socket
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection, wait
from typing import IO, Generic, TypeVar

from pactgraph.errors import ReaderBrokenError
from pactgraph.refusal import Refused
from pactgraph.template import Template, last_words
from pactgraph.worker import Outcome, Task

Key = TypeVar("Key")

SECONDS = 60.0  # of processor time, for one file; real filings take milliseconds, the slowest of the test corpus under a second
PATIENCE = 10  # times as long by the clock: a machine that is full is slow, and no file's fault
WORKER = "pactgraph.worker"  # the module that a reading process runs
_START_SECONDS = 60.0
_LAST_WORDS_SECONDS = 2.0  # its end of the socket closes before Python has written the traceback
_AHEAD_BYTES = 1024 * 1024  # tasks of this size in all fit the socket's buffer, so sending them never waits for a busy reader
_AHEAD = 4  # tasks that a reader has before it: it goes on while this process is at something else


@dataclass(slots=True)
class _Running(Generic[Key]):
    key: Key
    task: Task


class _Reader(Generic[Key]):
    """One child process and the tasks it was given."""

    def __init__(self, template: Template) -> None:
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * _AHEAD_BYTES)
        # a system that allows less gives less; what it counts is twice what was sent at most
        self._room = ours.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) // 4
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (closed in `stop`)
        self._template = template
        with theirs:
            self._number = template.fork(theirs, self._errors)
        self.connection = Connection(ours.detach())
        self._pid = template.pid  # until it has told its own: what it waits for is the template
        self.ready = False
        self.given: deque[_Running[Key]] = deque()
        self.begin()

    def become_ready(self, pid: int) -> None:
        """Take tasks from now on, as the process that it says it is."""
        self._pid, self.ready = pid, True

    def begin(self) -> None:
        """Start both clocks: what is given first begins now."""
        self.since, self.spent = time.monotonic(), self._processor_time()

    def busy_for(self) -> float:
        """Seconds that it has been at what it does: of the processor, or a tenth of those by the clock where that is more."""
        told, waited = self._processor_time(), time.monotonic() - self.since
        return waited if told is None or self.spent is None else max(told - self.spent, waited / PATIENCE)

    def _processor_time(self) -> float | None:
        """Seconds of the processor that the process has had; None where the system does not tell."""
        try:
            return time.clock_gettime((~self._pid << 3) | 2)  # Linux: MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED)
        except (OSError, OverflowError):
            return None

    def give(self, running: _Running[Key]) -> None:
        """Send one task."""
        if not self.given:
            self.begin()
        self.given.append(running)
        with suppress(ConnectionError):  # a reader that is gone shows it at the next wait
            self.connection.send(running.task)

    def takes(self, task: Task) -> bool:
        """Whether a task can be sent now without waiting."""
        if not self.given:
            return self.ready
        before = sum(len(running.task.source) for running in islice(self.given, 1, None))
        return len(self.given) < _AHEAD and before + len(task.source) <= self._room

    def stop(self, patience: float = 0.0) -> str:
        """End the process; why it ended, in words. One that is about to end by itself is left `patience` seconds to say why."""
        told = self._template.end(self._number, patience)
        said = last_words(self._errors)
        self.hang_up()
        return said or told

    def hang_up(self) -> None:
        """Let go of a process that ends by itself, for it was told to, or has nothing to read."""
        if self.ready and not self._template.alive() and not self.connection.poll():  # nobody else can end it now
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        self.connection.close()
        self._errors.close()


class Readers(Generic[Key]):
    """Some child processes that read source files side by side."""

    def __init__(self, jobs: int, seconds: float = SECONDS) -> None:
        self._jobs = max(1, jobs)
        self._seconds = seconds
        self._readers: list[_Reader[Key]] = []
        self._template: Template | None = None

    def __enter__(self) -> Readers[Key]:
        return self

    def start(self, count: int) -> None:
        """Start so many of them now, or all: they are ready by the time that there is something to read."""
        for _ in range(min(count, self._jobs) - len(self._readers)):
            self._start()

    def _start(self) -> None:
        if self._template is not None and not self._template.alive():
            self._template.close(warm=False)
            self._template = None
        self._template = self._template or Template(WORKER)
        self._readers.append(_Reader(self._template))

    def __exit__(self, *_: object) -> None:
        if self._template is not None:
            self._template.close(warm=any(reader.ready for reader in self._readers))
        for reader in self._readers:
            reader.hang_up()
        self._readers.clear()
        self._template = None

    def read(self, tasks: Iterable[tuple[Key, Task]]) -> Iterator[tuple[Key, Outcome]]:
        """The outcome of every task, as they come; a task is only taken from `tasks` when a reader can have it.

        Raises OSError where a reader cannot keep the texts.
        """
        waiting = iter(tasks)
        upcoming = next(waiting, None)
        returned: deque[_Running[Key]] = deque()  # given to a reader that died before it came to them
        while True:
            while returned or upcoming:
                running = returned[0] if returned else _Running(*upcoming)  # type: ignore[misc]
                reader = self._free(running.task)
                if reader is None:
                    break
                if returned:
                    returned.popleft()
                else:
                    upcoming = next(waiting, None)
                reader.give(running)
            if not any(reader.given for reader in self._readers) and not upcoming and not returned:
                return
            yield from self._collect(returned)

    def _free(self, task: Task) -> _Reader[Key] | None:
        for reader in sorted(self._readers, key=lambda reader: len(reader.given)):
            if reader.takes(task):
                return reader
        if len(self._readers) < self._jobs:
            self._start()
        return None

    def _collect(self, returned: deque[_Running[Key]]) -> Iterator[tuple[Key, Outcome]]:
        """Wait for any reader to answer, die or run out of time."""
        by_connection = {id(reader.connection): reader for reader in self._readers}
        for connection in self._wait(self._patience()):
            reader = by_connection[id(connection)]
            try:
                answer = reader.connection.recv()
            except (EOFError, ConnectionResetError):
                yield from self._bury(reader, returned)
                continue
            if isinstance(answer, OSError):
                raise answer
            if isinstance(answer, int):
                reader.become_ready(answer)
                continue
            reader.begin()
            yield reader.given.popleft().key, answer
        for reader in [reader for reader in self._readers if self._late(reader)]:
            yield from self._bury(reader, returned)

    def _wait(self, patience: float) -> list[object]:
        """Connections with something to say. Time in which this process was stopped itself is no reader's."""
        started = time.monotonic()
        heard = list[object](wait([reader.connection for reader in self._readers], timeout=patience))
        stopped = time.monotonic() - started - patience
        if stopped > 1.0:
            for reader in self._readers:
                reader.since += stopped
        return heard

    def _bury(self, reader: _Reader[Key], returned: deque[_Running[Key]]) -> Iterator[tuple[Key, Outcome]]:
        """End a reader; the file it was at is refused, the one it had not begun goes to another."""
        late = self._late(reader)
        why = reader.stop(0.0 if late else _LAST_WORDS_SECONDS)
        self._readers.remove(reader)
        if not reader.ready:
            raise ReaderBrokenError(f"the process that reads filings does not start: {why}")
        if reader.given:
            guilty = reader.given.popleft()
            returned.extend(reader.given)
            reason = f"it took longer than {self._seconds:g} seconds" if late else f"its reader died: {why}"
            error = "LimitExceededError" if late or "MemoryError" in why else "ReaderDiedError"
            yield guilty.key, Refused(guilty.task.name, error, "whole file", reason)

    def _late(self, reader: _Reader[Key]) -> bool:
        return bool(reader.given or not reader.ready) and reader.busy_for() > self._limit(reader)

    def _limit(self, reader: _Reader[Key]) -> float:
        return self._seconds if reader.ready else _START_SECONDS

    def _patience(self) -> float:
        left = [self._limit(reader) - reader.busy_for() for reader in self._readers if reader.given or not reader.ready]
        return max(0.05, min(left, default=0.1) + 0.01)
