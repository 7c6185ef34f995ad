"""One process that has imported what readers need and forks a reader for each request: a reader then costs no start of Python.

It is started anew, with one thread and without a store, so nothing of whoever asks comes along. This is the side that asks;
`pactgraph.worker` is the other. Both go by numbers, so no process is killed whose place another one has taken.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from typing import IO

from pactgraph.worker import CODE, REQUEST

_SLOW = 10.0  # seconds longer than asked, until a template that does not answer is given up


class Template:
    """The process that forks, and the errors that it tells of itself."""

    def __init__(self, module: str) -> None:
        ours, theirs = socket.socketpair()
        self._requests = ours
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (closed in `close`)
        self._forked = 0
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 (our own module, no shell)
                [sys.executable, "-m", module, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._errors,
            )
        self.pid = self._process.pid

    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def fork(self, connection: socket.socket, errors: IO[bytes]) -> int:
        """Ask for a process that answers at `connection` and complains to `errors`; the number that it goes by."""
        self._forked += 1
        with suppress(ConnectionError):  # a template that is gone hangs up `connection` too, and that is noticed
            socket.send_fds(self._requests, [REQUEST.pack(self._forked, 0.0)], [connection.fileno(), errors.fileno()])
        return self._forked

    def end(self, number: int, patience: float) -> str:
        """Kill the process of a number unless it ends by itself in so many seconds; how it ended, in words."""
        told = b""
        with suppress(OSError):  # it is gone, or does not answer
            self._requests.settimeout(patience + _SLOW)
            self._requests.sendall(REQUEST.pack(number, patience))
            told = self._requests.recv(CODE.size)
        if told:
            return f"its reader ended with code {CODE.unpack(told)[0]}"
        self._process.kill()
        self._process.wait()
        return last_words(self._errors) or "the process that starts readers is gone"

    def close(self, *, warm: bool) -> None:
        """End it and all that it forked; at once where it is still importing and nothing is forked yet."""
        self._requests.close()
        if warm:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_SLOW)
        self._process.kill()
        self._process.wait()
        self._errors.close()


def last_words(errors: IO[bytes]) -> str:
    """The last line of what a process complained of."""
    errors.seek(0)
    said = errors.read()[-4000:].decode("utf-8", "replace").strip()
    return said.splitlines()[-1] if said else ""
