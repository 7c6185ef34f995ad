"""Two lanes of killable workers: quick queries never wait for slow ones, and nobody waits for ever.

A question starts in the fast lane. What is not done after `fast_seconds` moves to a slow place at low priority while a spare
worker takes over; without a free slow place it is ended. At `query_seconds` it is ended in any case. Whoever sent a query that
had to be ended is refused for a while, and so is its text.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from json import dumps, loads
from pathlib import Path
from typing import Any

from pactgraph.graph.limits import Limits
from pactgraph.graph.penalties import Penalties
from pactgraph.graph.protocol import ProtocolError, Question

_SLOW_PRIORITY = 15  # nice value: a slow query takes what the fast lane leaves


@dataclass(slots=True)
class Reply:
    """An answer as it goes out."""

    status: int
    media_type: str
    body: bytes
    detail: str = ""


@dataclass(slots=True, eq=False)
class _Worker:
    """One child process with the channel to it."""

    process: asyncio.subprocess.Process
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    offline: bool = False  # it could leave the network
    rss: int = 0

    async def ask(self, frame: bytes) -> Reply:
        """Send one question and read the whole answer. Raises IncompleteReadError where the worker died."""
        self.writer.write(frame)
        await self.writer.drain()
        head = loads(await self.reader.readexactly(struct.unpack(">I", await self.reader.readexactly(4))[0]))
        self.rss = head["rss"]
        return Reply(head["status"], head["type"], await self.reader.readexactly(head["size"]), head["detail"])

    def end(self) -> None:
        """End the process at once."""
        self.writer.close()
        if self.process.returncode is None:
            self.process.kill()


@dataclass(slots=True)
class LaneFigures:
    """What happened so far, for /metrics."""

    answered: Counter[int] = field(default_factory=Counter)  # by HTTP status
    slowed: int = 0
    ended: int = 0
    died: int = 0
    replaced: int = 0


class Lanes:
    """The workers over one snapshot."""

    def __init__(self, snapshot: Path, limits: Limits, penalties: Penalties) -> None:
        self._snapshot = snapshot
        self._limits = limits
        self._penalties = penalties
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        self._fast = asyncio.Semaphore(limits.workers)
        self._slow = 0
        self._waiting = 0
        self._of_client: Counter[str] = Counter()
        self._all: set[_Worker] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.figures = LaneFigures()
        self.offline = True

    async def start(self) -> None:
        """Start the workers, and as many spare ones as there are slow places."""
        for _ in range(self._limits.workers + self._limits.slow_places):
            await self._idle.put(await self._spawn())

    async def stop(self) -> None:
        """End every worker."""
        for task in self._tasks:
            task.cancel()
        for worker in list(self._all):
            worker.end()
            await worker.process.wait()
        self._all.clear()

    async def ask(self, question: Question, client: str) -> Reply:
        """Answer a question of `client`. Raises ProtocolError 503 or 504 where it gets none."""
        async with self._admitted(question.query, client):
            reply = await self._run(_frame(question), question.query, client)
        self.figures.answered[reply.status] += 1
        return reply

    @asynccontextmanager
    async def _admitted(self, text: str, client: str) -> AsyncIterator[None]:
        wait = self._penalties.wait(text, client)
        if wait > 0:
            raise busy("An earlier query of yours had to be ended.", wait)
        if self._waiting >= self._limits.waiting_requests or self._of_client[client] >= self._limits.client_requests:
            raise busy("Too many queries are waiting.", 1)
        self._waiting += 1
        self._of_client[client] += 1
        try:
            yield
        finally:
            self._waiting -= 1
            self._of_client[client] -= 1
            if not self._of_client[client]:
                del self._of_client[client]

    async def _run(self, frame: bytes, text: str, client: str) -> Reply:
        async with self._fast:
            wait = self._penalties.wait(text, client)  # it may have been earned while this one waited
            if wait > 0:
                raise busy("An earlier query of yours had to be ended.", wait)
            worker = await self._idle.get()
            answer = asyncio.ensure_future(worker.ask(frame))
            done, _ = await asyncio.wait({answer}, timeout=self._limits.fast_seconds)
            if done:
                return await self._finish(worker, answer)
            if self._slow >= self._limits.slow_places:
                self._end(worker, answer, text, client)
                raise busy("The server has no place for another long query.", self._penalties.for_client)
            self._slow += 1
            self.figures.slowed += 1
        return await self._run_slowly(worker, answer, text, client)

    async def _run_slowly(self, worker: _Worker, answer: asyncio.Future[Reply], text: str, client: str) -> Reply:
        """Go on outside the fast lane, at low priority, until the answer or the end of the time."""
        try:
            _lower_priority(worker.process.pid)
            done, _ = await asyncio.wait({answer}, timeout=self._limits.query_seconds - self._limits.fast_seconds)
            if done:
                return await self._finish(worker, answer, tired=True)
            self._end(worker, answer, text, client)
            seconds = self._limits.query_seconds
            raise ProtocolError(504, "The query took too long", f"It was ended after {seconds:g} seconds; make it narrower.")
        finally:
            self._slow -= 1

    async def _finish(self, worker: _Worker, answer: asyncio.Future[Reply], *, tired: bool = False) -> Reply:
        """Take the answer and give the worker back, or replace one that died, grew or was slowed down."""
        try:
            reply = answer.result()
        except (asyncio.IncompleteReadError, ConnectionError):
            self.figures.died += 1
            self._replace(worker)
            raise ProtocolError(
                500, "The query could not be evaluated", "It needed more memory or depth than one query may use."
            ) from None
        if tired or worker.rss > self._limits.worker_rss:
            self._replace(worker)
        else:
            self._idle.put_nowait(worker)
        return reply

    def _end(self, worker: _Worker, answer: asyncio.Future[Reply], text: str, client: str) -> None:
        answer.add_done_callback(lambda future: future.cancelled() or future.exception())
        self.figures.ended += 1
        self._penalties.earn(text, client)
        self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        worker.end()
        self._all.discard(worker)
        self.figures.replaced += 1
        task = asyncio.ensure_future(self._restock(worker))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _restock(self, worker: _Worker) -> None:
        await worker.process.wait()
        self._idle.put_nowait(await self._spawn())

    async def _spawn(self) -> _Worker:
        ours, theirs = socket.socketpair()
        command = (sys.executable, "-m", "pactgraph.graph.query_worker", str(self._snapshot), str(theirs.fileno()))
        process = await asyncio.create_subprocess_exec(
            *command,
            str(self._limits.worker_memory),
            str(self._limits.result_bytes),
            pass_fds=(theirs.fileno(),),
            stdin=asyncio.subprocess.DEVNULL,
        )
        theirs.close()
        reader, writer = await asyncio.open_connection(sock=ours)
        worker = _Worker(process, reader, writer)
        worker.offline = await reader.readexactly(1) == b"\x01"
        self.offline &= worker.offline
        self._all.add(worker)
        return worker


def busy(detail: str, seconds: float) -> ProtocolError:
    """The error that asks a client to come back later."""
    wait = max(1, round(seconds))
    return ProtocolError(503, "Busy", f"{detail} Try again in {wait} s.", wait)


def _frame(question: Question) -> bytes:
    value: dict[str, Any] = {
        "query": question.query,
        "default": question.default_graphs,
        "named": question.named_graphs,
        "tables": question.tables,
        "graphs": question.graphs,
    }
    packed = dumps(value).encode()
    return struct.pack(">I", len(packed)) + packed


def _lower_priority(pid: int) -> None:
    try:
        os.setpriority(os.PRIO_PROCESS, pid, _SLOW_PRIORITY)
    except ProcessLookupError:
        return  # it has just ended
