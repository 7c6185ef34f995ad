"""Child processes that answer one query at a time over a read-only snapshot; they can be killed at any moment.

One process loads everything once and forks the workers: a fresh one costs milliseconds, so ending a query is cheap.

A worker reads frames from a socket: four bytes of length, then a JSON object {query, default, named, tables, graphs}. It answers
with four bytes of length of a JSON object {status, type, detail, size}, that object, then `size` bytes of the result.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import pickle
import resource
import signal
import socket
import struct
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from pactgraph.graph.answering.answers import ResultTooLargeError, Wanted, answer
from pactgraph.graph.errors import DamagedGraphError, NoTextsError, QueryRefusedError, ServerError, UnknownNameError
from pactgraph.graph.explorer.asked import Asked, AskedWronglyError, NothingThereError
from pactgraph.graph.explorer.directory import Directory, read_directory
from pactgraph.graph.explorer.making import make, warm
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.places import is_address, refused_files
from pactgraph.graph.servers.remote import RemoteStore, open_remote
from pactgraph.graph.store import LocalStore, open_reading

_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


@dataclass(frozen=True, slots=True)
class Nest:
    """What every worker shares."""

    place: str  # a copy of a store, or the address of another server
    folder: GraphFolder | None
    memory: int
    result_bytes: int
    directory: Directory


def serve(nest: Nest, channel: socket.socket) -> None:
    """Answer until the channel is closed."""
    with _opened(nest.place) as store:
        kg = ServedGraph(store, nest.folder, nest.directory)
        while (question := _read_frame(channel)) is not None:
            if "path" in question:
                head, body = _made(kg, question, nest.result_bytes)
            else:
                head, body = _answer(store, question, nest.result_bytes)
            packed = json.dumps(head | {"size": len(body), "rss": _rss(), "cpu": time.process_time()}).encode()
            channel.sendall(struct.pack(">I", len(packed)) + packed + body)


def _opened(place: str) -> LocalStore | RemoteStore:
    return open_remote(place) if is_address(place) else open_reading(Path(place))


def _answer(store: LocalStore | RemoteStore, question: dict[str, Any], result_bytes: int) -> tuple[dict[str, Any], bytes]:
    wanted = Wanted(question["query"], *(tuple(question[key]) for key in ("default", "named", "tables", "graphs")))
    try:
        found = store.answer(wanted, result_bytes) if isinstance(store, RemoteStore) else answer(store, wanted, result_bytes)
    except QueryRefusedError as error:
        return {"status": 400, "type": "", "detail": str(error)}, b""
    except ResultTooLargeError:
        return {"status": 413, "type": "", "detail": f"The result has more than {result_bytes:,} bytes; add a LIMIT."}, b""
    except (DamagedGraphError, ServerError) as error:
        return {"status": 500, "type": "", "detail": type(error).__name__}, b""
    if not found.media_type:
        return {"status": 406, "type": "", "detail": found.offered}, b""
    return {"status": 200, "type": found.media_type, "detail": ""}, found.body


def _made(kg: ServedGraph, call: dict[str, Any], result_bytes: int) -> tuple[dict[str, Any], bytes]:
    try:
        made = make(kg, call["path"], Asked(call["parameters"], call["page_rows"], call["text_bytes"]))
    except AskedWronglyError as error:
        return {"status": 400, "type": "", "detail": str(error)}, b""
    except (NothingThereError, UnknownNameError, NoTextsError) as error:
        return {"status": 404, "type": "", "detail": str(error)}, b""
    except QueryRefusedError:
        return {"status": 413, "type": "", "detail": "That name means too much; make it narrower."}, b""
    except (DamagedGraphError, ServerError) as error:
        return {"status": 500, "type": "", "detail": type(error).__name__}, b""
    if len(made.body) > result_bytes:
        return {"status": 413, "type": "", "detail": f"The answer has more than {result_bytes:,} bytes; ask for less."}, b""
    return {"status": 200, "type": made.media_type, "detail": "", "policy": made.policy}, made.body


def _read_frame(channel: socket.socket) -> dict[str, Any] | None:
    head = _read_exactly(channel, 4)
    if head is None:
        return None
    body = _read_exactly(channel, struct.unpack(">I", head)[0])
    return None if body is None else json.loads(body)


def _read_exactly(channel: socket.socket, size: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < size:
        part = channel.recv(size - len(parts))
        if not part:
            return None
        parts += part
    return bytes(parts)


def _rss() -> int:
    """Resident bytes now; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except OSError:
        return 0


def confine(memory: int, *, leave: bool = True) -> bool:
    """Cap memory, allow no core dump, and leave the network; whether the network could be left.

    The network is a second wall behind the refusal of SERVICE; containers may deny it, and who asks another server needs it.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not leave:
        return False
    unshare = getattr(ctypes.CDLL(None, use_errno=True), "unshare", None)
    return unshare is not None and unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0


def make_workers(control: socket.socket, nest: Nest) -> None:
    """Fork a worker for each channel that comes, and end those that are named, until the control channel is closed.

    A message has five bytes: `S` with the worker's end of a channel beside it, answered with its pid, or `R` and a pid. A worker
    is not waited for before it is named, so its pid stays its own.
    """
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 5, 1)
        if len(message) < 5:
            return
        (pid,) = struct.unpack(">I", message[1:])
        if message[:1] == b"R":
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            continue
        pid = os.fork()
        if pid == 0:
            control.close()
            _work(socket.socket(fileno=descriptors[0]), nest)
        os.close(descriptors[0])
        control.sendall(struct.pack(">I", pid))


def _work(channel: socket.socket, nest: Nest) -> NoReturn:
    """Be a worker until the channel is closed."""
    try:
        _end_with_parent()
        channel.sendall(b"\x01" if confine(nest.memory, leave=not is_address(nest.place)) else b"\x00")
        serve(nest, channel)
    finally:
        os._exit(0)  # nothing of the parent's is flushed or closed twice


def _end_with_parent() -> None:
    """Ask the system, where it can, to end this process when its parent ends."""
    prctl = getattr(ctypes.CDLL(None, use_errno=True), "prctl", None)
    if prctl is not None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _names_of(place: str, refused: int) -> Directory:
    """Read every name in a process of its own: Oxigraph starts threads, and who forks may have none."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            with _opened(place) as store, os.fdopen(writing, "wb") as out:
                pickle.dump(read_directory(store, refused), out)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as source:
        found: Directory = pickle.load(source)  # noqa: S301 - written by ourselves a moment ago
    os.waitpid(pid, 0)
    return found


def main() -> None:
    """Run as `python -m pactgraph.graph.serving.query_worker SNAPSHOT|URL DESCRIPTOR MEMORY RESULT_BYTES FOLDER`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's interrupt goes to the server, which ends us
    place, descriptor, memory, result_bytes = sys.argv[1], *map(int, sys.argv[2:5])
    folder = None if is_address(place) else GraphFolder(Path(sys.argv[5]))
    nest = Nest(place, folder, memory, result_bytes, _names_of(place, refused_files(folder.root) if folder else 0))
    warm()
    gc.freeze()
    make_workers(socket.socket(fileno=descriptor), nest)


if __name__ == "__main__":
    main()
