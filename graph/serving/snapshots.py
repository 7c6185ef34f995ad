"""Which build is served: a frozen copy of the store, exchanged for a newer one without dropping a request."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from pactgraph.graph.building.ledger import read_about
from pactgraph.graph.errors import DamagedGraphError, GraphError
from pactgraph.graph.servers.places import is_address
from pactgraph.graph.servers.remote import open_remote
from pactgraph.graph.serving.lanes import Lanes
from pactgraph.graph.store import open_reading

_LOG = logging.getLogger("pactgraph.serve")
_PREFIX = ".serve-"  # then the process and something random; what a dead process left is removed
_TRIES = 5  # a builder may remove a file of the store while it is being copied
_RELAY_SECONDS = 30.0  # between two looks at another server
_DRAIN_SECONDS = 6.0  # longer than any query may take


class Snapshots:
    """The lanes over the newest whole build of one graph folder."""

    def __init__(
        self, folder: Path, lanes: Callable[[str | Path], Lanes], watch_seconds: float, prepare: Callable[[], None]
    ) -> None:
        self._folder = folder
        self._prepare = prepare
        self._make = lanes
        self._seconds = watch_seconds
        for left in folder.glob(f"{_PREFIX}*"):
            if not _alive(int(left.name.split("-")[1])):
                shutil.rmtree(left, ignore_errors=True)
        self._root = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=folder))  # on the same disk: hard links
        self._number = 0
        self._seen = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self.lanes: Lanes

    async def open(self) -> None:
        """Copy the store, start its workers and watch for newer builds."""
        self._seen = self._mark()
        self.lanes = await self._fresh()
        self._keep(self._watch())

    async def close(self) -> None:
        """Stop everything and remove the copies."""
        for task in list(self._tasks):
            task.cancel()
        await self.lanes.stop()
        shutil.rmtree(self._root, ignore_errors=True)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._seconds)
            mark = self._mark()
            if mark and mark != self._seen:
                try:
                    await asyncio.to_thread(self._prepare)
                    fresh = await self._fresh()
                except (GraphError, OSError, sqlite3.Error) as error:  # the build that is served goes on; we try again
                    _LOG.warning("the new build cannot be served yet: %s", error)
                    continue
                self._seen = mark
                old, self.lanes = self.lanes, fresh
                self._keep(self._retire(old))

    async def _retire(self, old: Lanes) -> None:
        await asyncio.sleep(_DRAIN_SECONDS)
        await old.stop()

    async def _fresh(self) -> Lanes:
        self._number += 1
        target = self._root / str(self._number)
        await asyncio.to_thread(self._copy, target)
        lanes = self._make(target)
        await lanes.start()
        return lanes

    def _copy(self, target: Path) -> None:
        """Copy the store as it is now. Raises NoGraphError, DamagedGraphError."""
        for attempt in range(_TRIES):
            try:
                with open_reading(self._folder / "store") as store:
                    store.backup(target)
            except (DamagedGraphError, OSError):
                shutil.rmtree(target, ignore_errors=True)
                if attempt == _TRIES - 1:
                    raise
            else:
                return

    def _mark(self) -> str:
        """Something that differs after each finished build; "" while there is none."""
        try:
            state = (self._folder / "report.json").stat()
        except FileNotFoundError:
            return ""
        return f"{state.st_mtime_ns} {state.st_ino}"

    def _keep(self, work: object) -> None:
        task = asyncio.ensure_future(work)  # type: ignore[call-overload]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class Relay:
    """The lanes over a graph on another server, whose names are read again when it holds another build."""

    def __init__(self, url: str, lanes: Callable[[str | Path], Lanes], watch_seconds: float) -> None:
        self._url = url
        self._make = lanes
        self._seconds = watch_seconds
        self._seen = ""
        self._watching: asyncio.Task[None]
        self.lanes: Lanes

    async def open(self) -> None:
        """Start the workers and watch for newer builds."""
        self._seen = await asyncio.to_thread(self._mark)
        self.lanes = await self._fresh()
        self._watching = asyncio.ensure_future(self._watch())

    async def close(self) -> None:
        """Stop everything."""
        self._watching.cancel()
        await self.lanes.stop()

    async def _fresh(self) -> Lanes:
        lanes = self._make(self._url)
        await lanes.start()
        return lanes

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._seconds)
            try:
                mark = await asyncio.to_thread(self._mark)
            except GraphError:  # it is away or being loaded: what is known of it stays
                continue
            if mark != self._seen:
                self._seen = mark
                old, self.lanes = self.lanes, await self._fresh()
                await asyncio.sleep(_DRAIN_SECONDS)
                await old.stop()

    def _mark(self) -> str:
        with open_remote(self._url) as store:
            return read_about(store).get("derivedFrom", "")


def served(
    place: str | Path, lanes: Callable[[str | Path], Lanes], watch_seconds: float, prepare: Callable[[], None]
) -> Snapshots | Relay:
    """What holds the lanes over a graph, wherever it lies; `prepare` brings what hangs on a folder's build up to date."""
    if is_address(place):
        return Relay(str(place), lanes, _RELAY_SECONDS)
    return Snapshots(Path(place), lanes, watch_seconds, prepare)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
