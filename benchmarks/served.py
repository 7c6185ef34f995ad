"""A server as people start it: `pactgraph serve` in a process of its own, asked over HTTP from addresses of this machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

COUNT_PRODUCT = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?i) }"


@dataclass(frozen=True)
class Served:
    """A running server."""

    port: int
    process: psutil.Process

    def client(self, address: str = "127.0.0.1") -> httpx.Client:
        """A client that calls from `address`."""
        transport = httpx.HTTPTransport(local_address=address)
        return httpx.Client(base_url=f"http://127.0.0.1:{self.port}", transport=transport, timeout=30, trust_env=False)

    def workers(self) -> list[psutil.Process]:
        """The processes that evaluate queries: those that one child of the server has forked."""
        found = [worker for child in self.process.children() for worker in child.children()]
        return [worker for worker in found if worker.status() != psutil.STATUS_ZOMBIE]


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(folder: Path | str, *options: str, **limits: float) -> Iterator[Served]:
    """Serve a graph with some limits set by environment; ended politely, and that must work."""
    told = {f"PACTGRAPH_SERVE_{name.upper()}": str(value) for name, value in limits.items()}
    process, port = _started(folder, options, os.environ | told)
    try:
        yield Served(port, psutil.Process(process.pid))
    finally:
        process.terminate()
        process.wait(20)


def _started(folder: Path | str, options: tuple[str, ...], environment: dict[str, str]) -> tuple[subprocess.Popen[bytes], int]:
    """A server that answers, and its port; another port is tried when somebody was quicker to take the first."""
    for turn in range(3):
        port = free_port()
        command = [sys.executable, "-m", "pactgraph", "serve", "-g", str(folder), "--port", str(port), *options]
        process = subprocess.Popen(command, env=environment)
        try:
            with Served(port, psutil.Process(process.pid)).client() as client:
                _until_ready(client, process)
        except ChildProcessError:
            if turn == 2:
                raise
        else:
            return process, port
    raise AssertionError("three turns end above")


def _until_ready(client: httpx.Client, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        if process.poll() is not None:
            raise ChildProcessError("the server ended before it answered")
        try:
            if client.get("/healthz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise TimeoutError("the server never answered")
