"""The server's side of the workers: where they come from, how they are asked and how they are ended."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from json import dumps, loads
from pathlib import Path

from pactgraph.graph.serving.limits import Limits
from pactgraph.graph.serving.protocol import Call, Question

_SLOW_PRIORITY = 15  # nice value: a slow query takes what the fast lane leaves
_TRIES = 3


@dataclass(slots=True)
class Reply:
    """An answer as it goes out."""

    status: int
    media_type: str
    body: bytes
    detail: str = ""
    policy: str = ""  # Content-Security-Policy of a page


@dataclass(slots=True, eq=False)
class Worker:
    """One child process with the channel to it."""

    pid: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    offline: bool  # it could leave the network
    rss: int = 0
    spent: float = 0.0  # seconds of processor time up to its last answer

    async def ask(self, frame: bytes) -> Reply:
        """Send one question and read the whole answer. Raises IncompleteReadError or ConnectionError where the worker died."""
        self.writer.write(frame)
        await self.writer.drain()
        head = loads(await self.reader.readexactly(struct.unpack(">I", await self.reader.readexactly(4))[0]))
        self.rss, self.spent = head["rss"], head["cpu"]
        body = await self.reader.readexactly(head["size"])
        return Reply(head["status"], head["type"], body, head["detail"], head.get("policy", ""))

    def working(self) -> float:
        """Seconds of processor time that it has spent on the question it has now; infinite where the system does not tell."""
        try:
            fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            return float("inf")
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") - self.spent

    def slow_down(self) -> None:
        """Let it have only what others leave."""
        with suppress(ProcessLookupError):  # it may just have ended
            os.setpriority(os.PRIO_PROCESS, self.pid, _SLOW_PRIORITY)


class Nursery:
    """The process that forks the workers of one snapshot."""

    def __init__(self, snapshot: str | Path, folder: str | Path, limits: Limits) -> None:
        self._snapshot = snapshot
        self._folder = folder
        self._limits = limits
        self._turn = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._control: socket.socket
        self._answers: asyncio.StreamReader
        self._writer: asyncio.StreamWriter

    async def worker(self) -> Worker:
        """A fresh worker; what makes them is started again where it has died. Raises ConnectionError after three tries."""
        for _ in range(_TRIES):
            try:
                return await self._fork()
            except (ConnectionError, asyncio.IncompleteReadError):
                await self.stop()
        raise ConnectionError("no worker can be started")

    async def _fork(self) -> Worker:
        async with self._turn:
            if self._process is None or self._process.returncode is not None:
                await self._start()
            ours, theirs = socket.socketpair()
            with theirs:
                socket.send_fds(self._control, [b"S\0\0\0\0"], [theirs.fileno()])
            (pid,) = struct.unpack(">I", await self._answers.readexactly(4))
        reader, writer = await asyncio.open_connection(sock=ours)
        return Worker(pid, reader, writer, await reader.readexactly(1) == b"\x01")

    def end(self, worker: Worker) -> None:
        """End a worker at once, whatever it does."""
        worker.writer.close()
        if self._process is not None and self._process.returncode is None:
            with suppress(ConnectionError):  # then the workers have ended with it
                self._control.send(b"R" + struct.pack(">I", worker.pid))

    async def stop(self) -> None:
        """End the process; its workers end with it or with their channels."""
        if self._process is not None:
            self._writer.close()
            self._control.close()
            await self._process.wait()
            self._process = None

    async def _start(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "pactgraph.graph.serving.query_worker", str(self._snapshot), str(theirs.fileno()),
                str(self._limits.worker_memory), str(self._limits.result_bytes), str(self._folder),
                pass_fds=(theirs.fileno(),), stdin=asyncio.subprocess.DEVNULL,
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},  # who forks may have no threads
            )  # fmt: skip
        self._control = ours.dup()  # descriptors are sent here; answers come through the stream
        self._answers, self._writer = await asyncio.open_connection(sock=ours)


def frame(question: Question | Call) -> bytes:
    """A question as the worker reads it."""
    packed = dumps(question.told()).encode()
    return struct.pack(">I", len(packed)) + packed
