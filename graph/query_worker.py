"""A child process that answers one query at a time over a read-only snapshot; it can be killed at any moment.

It reads frames from a socket: four bytes of length, then a JSON object {query, default, named, tables, graphs}. It answers with
four bytes of length of a JSON object {status, type, detail, size}, that object, then `size` bytes of the result.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import socket
import struct
import sys
from pathlib import Path
from typing import Any

from pactgraph.graph.answers import ResultTooLargeError, Wanted, answer
from pactgraph.graph.errors import DamagedGraphError, QueryRefusedError
from pactgraph.graph.store import Store, open_reading

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


def serve(snapshot: Path, channel: socket.socket, result_bytes: int) -> None:
    """Answer until the channel is closed."""
    with open_reading(snapshot) as store:
        while (question := _read_frame(channel)) is not None:
            head, body = _answer(store, question, result_bytes)
            packed = json.dumps(head | {"size": len(body), "rss": _rss()}).encode()
            channel.sendall(struct.pack(">I", len(packed)) + packed + body)


def _answer(store: Store, question: dict[str, Any], result_bytes: int) -> tuple[dict[str, Any], bytes]:
    wanted = Wanted(question["query"], *(tuple(question[key]) for key in ("default", "named", "tables", "graphs")))
    try:
        found = answer(store, wanted, result_bytes)
    except QueryRefusedError as error:
        return {"status": 400, "type": "", "detail": str(error)}, b""
    except ResultTooLargeError:
        return {"status": 413, "type": "", "detail": f"The result has more than {result_bytes:,} bytes; add a LIMIT."}, b""
    except DamagedGraphError as error:
        return {"status": 500, "type": "", "detail": type(error).__name__}, b""
    if not found.media_type:
        return {"status": 406, "type": "", "detail": found.offered}, b""
    return {"status": 200, "type": found.media_type, "detail": ""}, found.body


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


def confine(memory: int) -> bool:
    """Cap memory, allow no core dump, and leave the network; whether the network could be left.

    The network is a second wall behind the refusal of SERVICE; containers may deny it.
    """
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unshare = getattr(ctypes.CDLL(None, use_errno=True), "unshare", None)
    return unshare is not None and unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0


def main() -> None:
    """Run as `python -m pactgraph.graph.query_worker SNAPSHOT DESCRIPTOR MEMORY RESULT_BYTES`."""
    snapshot, descriptor, memory, result_bytes = sys.argv[1], *map(int, sys.argv[2:5])
    channel = socket.socket(fileno=descriptor)
    confined = confine(memory)
    channel.sendall(b"\x01" if confined else b"\x00")
    serve(Path(snapshot), channel, result_bytes)
    os._exit(0)


if __name__ == "__main__":
    main()
