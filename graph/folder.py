"""A graph folder: what stands where, who may write, and how a file is written whole or not at all."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from pactgraph.graph.errors import GraphInUseError, NoGraphError


@dataclass(frozen=True, slots=True)
class GraphFolder:
    """Paths inside one graph folder. Everything in it is derived and may be deleted."""

    root: Path

    @property
    def store(self) -> Path:
        """The Oxigraph store."""
        return self.root / "store"

    @property
    def texts(self) -> Path:
        """The kept text of every document."""
        return self.root / "texts"

    @property
    def ledger(self) -> Path:
        """What was written, line by line, outside the store: there to detect loss."""
        return self.root / "ledger.jsonl"

    @property
    def parts(self) -> Path:
        """N-Quads of a fresh build that is not finished."""
        return self.root / "parts"

    @property
    def report(self) -> Path:
        """What the last build did."""
        return self.root / "report.json"

    @property
    def damage(self) -> Path:
        """What the last deep verification found wrong, for the next build to repair."""
        return self.root / "damage.json"

    @property
    def seals(self) -> Path:
        """A digest of every file of the store."""
        return self.root / "seals.json"

    @property
    def sentences(self) -> Path:
        """The full-text index of sentences."""
        return self.root / "sentences.sqlite"

    def require(self) -> GraphFolder:
        """The folder itself. Raises NoGraphError where it holds no store."""
        if self.root.is_file():
            raise NoGraphError(str(self.root), "it is a file: a graph is a folder that pactgraph build has made")
        if not (self.store / "CURRENT").is_file():
            raise NoGraphError(str(self.root))
        return self


@contextmanager
def only_writer(folder: GraphFolder) -> Iterator[None]:
    """Hold the folder for writing. Raises GraphInUseError where another process does; the system frees it when we die.

    A folder that was made here and stays empty is taken away again.
    """
    folder.root.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder.root, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise GraphInUseError(
            f"another process is writing {folder.root}; wait for it to end, or name another folder with -g"
        ) from None
    finally:
        os.close(descriptor)
        with suppress(OSError):
            folder.root.rmdir()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that its name stands for all of `content` or for what was there before."""
    with whole_file(path) as descriptor, os.fdopen(os.dup(descriptor), "wb") as file:
        file.write(content)


@contextmanager
def whole_file(path: Path) -> Iterator[int]:
    """Give a descriptor to write; what was written takes the name `path` only when the block ends without an error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        yield descriptor
        os.fchmod(descriptor, 0o644)
        os.fsync(descriptor)
        Path(temporary).replace(path)
    finally:
        os.close(descriptor)
        Path(temporary).unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a loss of power."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
