"""The kept text of every document: what offsets point into, byte for byte."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.errors import DamagedGraphError, NoTextsError
from pactgraph.graph.folder import sync_folder

_SOURCE = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class KeptText:
    """The text of one document of a source file, in UTF-8."""

    document: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Texts:
    """The folder of kept texts: `<first two hex digits>/<32 hex digits of the source>-<document>.txt`."""

    folder: Path
    _unsynced: list[Path] = field(default_factory=list, compare=False, repr=False)

    def path(self, source: str, document: int) -> Path:
        """Where the text of a document is kept. `source` is 32 hex digits: nothing that a filing says becomes a path."""
        if not _SOURCE.fullmatch(source):
            raise ValueError(f"{source!r} is no source")
        return self.folder / source[:2] / f"{source}-{document}.txt"

    def keep(self, source: str, texts: Iterable[KeptText]) -> None:
        """Keep the texts of a source file; one that is there already with the same content is left alone.

        They survive a loss of power after the next `sync`: one file at a time would cost more than reading the filing.
        """
        for text in texts:
            path = self.path(source, text.document)
            if not path.exists() or path.read_bytes() != text.content:
                path.parent.mkdir(parents=True, exist_ok=True)
                temporary = path.with_name(f".{path.name}.{os.getpid()}.part")  # two processes may read the same bytes
                temporary.write_bytes(text.content)
                temporary.replace(path)
                self._unsynced.append(path)

    def take(self, entry: Entry, texts: Sequence[KeptText]) -> None:
        """Keep the texts of an entry, or, where there are none, answer for those that its reader has kept."""
        if texts:
            self.keep(entry.source, texts)
        else:
            self._unsynced.extend(self.path(entry.source, number) for number in range(1, entry.documents + 1))

    def sync(self) -> None:
        """Make what was kept survive a loss of power."""
        self.syncing()()

    def syncing(self) -> Callable[[], None]:
        """What `sync` would do now, to be done once, by any thread; what is kept from here on is not in it."""
        paths = list(self._unsynced)
        self._unsynced.clear()
        return partial(_sync, paths, self.folder)

    def read(self, source: str, document: int) -> str:
        """The text of a document. Raises DamagedGraphError where it is gone or no UTF-8."""
        path = self.path(source, document)
        try:
            return path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            raise DamagedGraphError(f"{path} is gone; build the same filings again to repair it") from None
        except UnicodeDecodeError:
            raise DamagedGraphError(f"{path} is damaged; build the same filings again to repair it") from None

    def forget(self, source: str) -> None:
        """Delete the texts of a source file."""
        if _SOURCE.fullmatch(source):
            for path in (self.folder / source[:2]).glob(f"{source}-*.txt"):
                path.unlink(missing_ok=True)

    def digest(self, source: str, documents: Iterable[int]) -> str:
        """The `texts_digest` of what is kept for a source; of a text that is gone only its absence counts."""
        paths = [(number, self.path(source, number)) for number in sorted(documents)]
        return texts_digest(KeptText(number, path.read_bytes()) for number, path in paths if path.exists())


class NoTexts:
    """The texts of a graph that lies on a server: none."""

    def read(self, source: str, document: int) -> str:
        """Raise NoTextsError."""
        raise NoTextsError


def _sync(paths: Sequence[Path], folder: Path) -> None:
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    for parent in sorted({path.parent for path in paths}):
        sync_folder(parent)
    if paths:
        sync_folder(folder)


def texts_digest(texts: Iterable[KeptText]) -> str:
    """Sixty-four hex digits that change with any character of any text."""
    whole = hashlib.sha256()
    for text in texts:
        whole.update(b"%d:%d:" % (text.document, len(text.content)))
        whole.update(text.content)
    return whole.hexdigest()
