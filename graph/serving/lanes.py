"""Two lanes of killable workers: quick queries never wait for slow ones, and nobody waits for ever.

A question starts in the fast lane. What is not done after `fast_seconds` moves to a slow place at low priority while a spare
worker takes over; without a free slow place it is ended. At `query_seconds` it is ended in any case. Whoever sent a query that
had to be ended is refused for a while, and so is its text.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.graph.serving.limits import Limits
from pactgraph.graph.serving.nursery import Nursery, Reply, Worker, frame
from pactgraph.graph.serving.penalties import Acquaintances, Penalties
from pactgraph.graph.serving.protocol import Call, ProtocolError, Question

_HOLD_SECONDS = 0.5  # a refusal is held back so long: who never pauses costs little
_PATIENCE_SECONDS = 0.4
_TURNS = 4  # times fast_seconds, for a query that the machine left no processor


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

    def __init__(self, snapshot: str | Path, folder: str | Path, limits: Limits, penalties: Penalties) -> None:
        self._nursery = Nursery(snapshot, folder, limits)
        self._limits = limits
        self._penalties = penalties
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._fast = asyncio.Semaphore(limits.workers)
        # those whose queries are quick always find a worker, whatever strangers send
        self._strangers = asyncio.Semaphore(max(1, limits.workers - 1))
        self._known = Acquaintances()
        self._slow = 0
        self._waiting = 0
        self._of_client: Counter[str] = Counter()
        self._all: set[Worker] = set()
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
            self._nursery.end(worker)
        self._all.clear()
        await self._nursery.stop()

    async def ask(self, question: Question | Call, client: str) -> Reply:
        """Answer a question of `client`. Raises ProtocolError 503 or 504 where it gets none."""
        async with self._admitted(question.text, client):
            reply = await self._run(frame(question), question.text, client)
        self.figures.answered[reply.status] += 1
        return reply

    @asynccontextmanager
    async def _admitted(self, text: str, client: str) -> AsyncIterator[None]:
        if self._waiting >= self._limits.waiting_requests or self._of_client[client] >= self._limits.client_requests:
            raise busy("Too many queries are waiting.", 1)
        self._waiting += 1
        self._of_client[client] += 1
        try:
            wait = self._penalties.wait(text, client)
            if wait > 0:
                await asyncio.sleep(min(wait, _HOLD_SECONDS))
                raise busy("An earlier query of yours had to be ended.", wait)
            yield
        finally:
            self._waiting -= 1
            self._of_client[client] -= 1
            if not self._of_client[client]:
                del self._of_client[client]

    async def _run(self, framed: bytes, text: str, client: str) -> Reply:
        async with AsyncExitStack() as lane:
            await self._take_place(lane, client)
            wait = self._penalties.wait(text, client)  # it may have been earned while this one waited
            if wait > 0:
                raise busy("An earlier query of yours had to be ended.", wait)
            worker = await self._idle.get()
            while worker.reader.at_eof():  # something ended it while it was idle
                self.figures.died += 1
                self._replace(worker)
                worker = await self._idle.get()
            answer = asyncio.ensure_future(worker.ask(framed))
            if await self._quick(worker, answer):
                self._known.meet(client)
                return await self._finish(worker, answer)
            self._known.forget(client)
            if self._slow >= self._limits.slow_places:
                self._end(worker, answer, text, client)
                raise busy("The server has no place for another long query.", self._penalties.for_client)
            self._slow += 1
            self.figures.slowed += 1
        return await self._run_slowly(worker, answer, text, client)

    async def _take_place(self, lane: AsyncExitStack, client: str) -> None:
        """Wait for a place in the fast lane; while a long query runs, strangers take turns and do not wait for long."""
        await self._fast.acquire()
        if self._slow and client not in self._known:
            self._fast.release()
            try:
                await asyncio.wait_for(self._strangers.acquire(), _PATIENCE_SECONDS)
            except TimeoutError:
                raise busy("Long queries are being answered.", 1) from None
            lane.callback(self._strangers.release)
            await self._fast.acquire()
        lane.callback(self._fast.release)

    async def _quick(self, worker: Worker, answer: asyncio.Future[Reply]) -> bool:
        """Whether the answer came in the time of the fast lane; on a busy machine a query that hardly ran gets more of it."""
        for _ in range(_TURNS):
            done, _ = await asyncio.wait({answer}, timeout=self._limits.fast_seconds)
            if done or worker.working() > self._limits.fast_seconds / 2:
                return bool(done)
        return False

    async def _run_slowly(self, worker: Worker, answer: asyncio.Future[Reply], text: str, client: str) -> Reply:
        """Go on outside the fast lane, at low priority, until the answer or the end of the time."""
        try:
            worker.slow_down()
            done, _ = await asyncio.wait({answer}, timeout=self._limits.query_seconds - self._limits.fast_seconds)
            if done:
                return await self._finish(worker, answer, tired=True)
            self._end(worker, answer, text, client)
            seconds = self._limits.query_seconds
            raise ProtocolError(504, "The query took too long", f"It was ended after {seconds:g} seconds; make it narrower.")
        finally:
            self._slow -= 1

    async def _finish(self, worker: Worker, answer: asyncio.Future[Reply], *, tired: bool = False) -> Reply:
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

    def _end(self, worker: Worker, answer: asyncio.Future[Reply], text: str, client: str) -> None:
        answer.add_done_callback(lambda future: future.cancelled() or future.exception())
        self.figures.ended += 1
        self._penalties.earn(text, client)
        self._replace(worker)

    def _replace(self, worker: Worker) -> None:
        self._nursery.end(worker)
        self._all.discard(worker)
        self.figures.replaced += 1
        task = asyncio.ensure_future(self._restock())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _restock(self) -> None:
        self._idle.put_nowait(await self._spawn())

    async def _spawn(self) -> Worker:
        worker = await self._nursery.worker()
        self.offline &= worker.offline
        self._all.add(worker)
        return worker


def busy(detail: str, seconds: float) -> ProtocolError:
    """The error that asks a client to come back later."""
    wait = max(1, round(seconds))
    return ProtocolError(503, "Busy", f"{detail} Try again in {wait} s.", wait)
