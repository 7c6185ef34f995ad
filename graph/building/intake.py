"""How source files get into the store: in bulk into a fresh one, one transaction each into a living one."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import IO, Protocol

from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.filling import Filling
from pactgraph.graph.building.ledger import SCHEMA_VERSION, Entry, about_lines, entry_lines, read_entries, require_version
from pactgraph.graph.building.parts import Parts
from pactgraph.graph.building.seals import unseal
from pactgraph.graph.building.swap import swap_in
from pactgraph.graph.derivation.beliefs import kept_knowledge
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.deriving import FEW, derive_apart
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.knowledge import derived_from, load_lines
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import LocalStore, open_reading, open_writing
from pactgraph.ontology.iris import overlay_iri

_FLUSH_FILES = 50  # measured: a flush every 50 files costs nothing, one each costs four fifths of the speed
_FLUSH_SECONDS = 2.0
_WORTH_A_LOAD = 1024 * 1024  # bytes; every load costs some files, however little it is


def nothing() -> None:
    """What follows where nothing does."""


class Intake(Protocol):
    """Where source files go. `entries` is what is in, by sha256."""

    entries: dict[str, Entry]

    def add(self, filed: FiledSource) -> None:
        """Take one source file; on disk after the next flush."""

    def drop(self, entry: Entry) -> None:
        """Take a source file out again."""

    def due(self) -> bool:
        """Whether it is time to flush."""

    def flush(self, then: Callable[[], None] = nothing) -> None:
        """Make what was taken survive a loss of power, then do what follows from it; it may be done beside what comes next."""

    def settle(self) -> LocalStore:
        """The store with everything in it."""

    def publish(self) -> None:
        """Let readers see it, and let go of the files."""

    def close(self) -> None:
        """Let go of the files, whatever was done."""


class _Pace:
    """When to flush: every so many files or seconds."""

    def __init__(self) -> None:
        self._files = 0
        self._since = time.monotonic()

    def count(self) -> None:
        self._files += 1

    def due(self) -> bool:
        late = time.monotonic() - self._since >= _FLUSH_SECONDS
        return self._files >= _FLUSH_FILES or (self._files > 0 and late)

    def restart(self) -> None:
        self._files = 0
        self._since = time.monotonic()


class LivingIntake:
    """Into a store that is there: one transaction for each source file, its ledger entry in it."""

    def __init__(self, folder: GraphFolder) -> None:
        # parts of a fresh build that was cut off after its store had got its name
        shutil.rmtree(folder.parts, ignore_errors=True)
        self._texts = Texts(folder.texts)
        with open_reading(folder.store) as held:  # a graph of another version is left as it is
            require_version(held, folder.root)
        unseal(folder)
        self._store = open_writing(folder.store)
        self.entries = read_entries(self._store)
        self._pace = _Pace()

    def add(self, filed: FiledSource) -> None:
        """Write one source file, in place of what it said before."""
        self._texts.take(filed.entry, filed.texts)
        write_source(self._store, filed, self.entries.get(filed.entry.sha256))
        self.entries[filed.entry.sha256] = filed.entry
        self._pace.count()

    def drop(self, entry: Entry) -> None:
        """Take one source file out, in one transaction."""
        self._store.replace([entry.graph, overlay_iri(entry.graph)], entry_lines(entry), ())
        self.entries.pop(entry.sha256, None)
        self._texts.forget(entry.source)
        self._pace.count()

    def due(self) -> bool:
        """Every 50 files or 2 seconds."""
        return self._pace.due()

    def flush(self, then: Callable[[], None] = nothing) -> None:
        """Make what was written survive a loss of power."""
        self._texts.sync()
        self._store.flush()
        then()
        self._pace.restart()

    def settle(self) -> LocalStore:
        """The store itself: everything is in it."""
        self.flush()
        return self._store

    def publish(self) -> None:
        """Flush and close."""
        self.flush()
        self._store.close()

    def close(self) -> None:
        """Close the store; what was not flushed is in its log."""
        self._store.close()


class FreshIntake:
    """Into a store that is not there yet: N-Quads parts on disk, then one bulk load, then a rename.

    A part is on disk whole or not at all, so a build that was cut off goes on from its last part. With more than one
    of `threads` the parts are written and loaded while filings are still read: for a build that may keep more than one core
    busy, and whose readers shall not wait for the disk.
    """

    def __init__(self, folder: GraphFolder, loader: str, *, threads: int = 1) -> None:
        self._folder = folder
        self._texts = Texts(folder.texts)
        self._parts = Parts(folder.parts, loader)
        self.entries = self._parts.entries()
        self._waiting: dict[str, FiledSource] = {}
        self._again: list[FiledSource] = []
        self._gone: list[Entry] = []
        self._pace = _Pace()
        self._beside = ThreadPoolExecutor(1, "saving") if threads > 1 else None
        self._saving: Future[None] | None = None
        self._filling = Filling(folder.root / "store.new", threads)
        self._filling.add(b"".join(about_lines({"schemaVersion": SCHEMA_VERSION})))
        for part in self._parts.files():
            self._filling.add(part)

    def add(self, filed: FiledSource) -> None:
        """Take one source file into the next part."""
        self._texts.take(filed.entry, filed.texts)
        sha256 = filed.entry.sha256
        if sha256 in self.entries and sha256 not in self._waiting:  # its graph stands in an earlier part
            self._again.append(filed)
        else:
            self._waiting[sha256] = filed
        self.entries[sha256] = filed.entry
        self._pace.count()

    def drop(self, entry: Entry) -> None:
        """Leave out what an earlier, unfinished build had read."""
        self._await_saved()
        self.entries.pop(entry.sha256, None)
        if self._waiting.pop(entry.sha256, None) is None:
            self._gone.append(entry)
        self._texts.forget(entry.source)

    def due(self) -> bool:
        """Every 50 files or 2 seconds."""
        return self._pace.due()

    def flush(self, then: Callable[[], None] = nothing) -> None:
        """Write what waits as one part."""
        self._await_saved()
        work = partial(self._save, self._texts.syncing(), list(self._waiting.values()), then)
        self._waiting.clear()
        if self._beside is None:
            work()
        else:
            self._saving = self._beside.submit(work)
        self._pace.restart()

    def _save(self, sync_texts: Callable[[], None], filed: Sequence[FiledSource], then: Callable[[], None]) -> None:
        sync_texts()
        if filed:
            lines = (line for one in filed for line in (one.lines, *entry_lines(one.entry)))
            told = [one.told for one in filed]
            self._filling.add(self._parts.add([one.entry for one in filed], lines, told if all(told) else None))
        then()

    def _await_saved(self) -> None:
        """Let what is written beside come to its end. Raises what it raised."""
        saving, self._saving = self._saving, None
        if saving is not None:
            saving.result()

    def believe(self, version: str) -> bool:
        """Derive what is believed and load it, while the last parts are written and go in; `version` is of the code that derives.

        False, and nothing was derived, where the readers did not tell of all the evidence.
        """
        self._await_saved()
        self._filling.begin(_WORTH_A_LOAD)
        told = None if self._gone or self._again else self._parts.told()
        last = [one.told for one in self._waiting.values()]
        self.flush(self._filling.begin)  # as soon as the last part is on disk it goes in too
        if told is None or not all(last):
            return False
        with self._derived(chain(told, last)) as lines:
            self._await_saved()
            marked = about_lines({"derivedFrom": derived_from(version, self.entries.values())})
            load_lines(self._filling.opened(), chain(lines, marked))
        return True

    def _derived(self, told: Iterable[str | bytes]) -> IO[bytes]:
        place = self._folder.parts
        place.mkdir(parents=True, exist_ok=True)  # the first part may still be on its way
        if len(self.entries) <= FEW:
            return kept_knowledge(gather_evidence(told, place), place)
        self._await_saved()  # the other process reads it all from the disk
        return derive_apart(place)

    def settle(self) -> LocalStore:
        """A new store, in a place where nobody looks, with every part in it."""
        self.flush()
        self._await_saved()
        store = self._filling.finish()
        for entry in self._gone:
            store.replace([entry.graph, overlay_iri(entry.graph)], entry_lines(entry), ())
        for filed in self._again:
            write_source(store, filed, read_entries(store).get(filed.entry.sha256))
        return store

    def publish(self) -> None:
        """Give the new store its name, then delete the parts."""
        self._filling.finish().flush()
        self._filling.close()
        unseal(self._folder)
        swap_in(self._filling.place, self._folder.store)
        self._parts.clear()

    def close(self) -> None:
        """Let go of the new store; its parts stay for the next build."""
        if self._beside is not None:
            self._beside.shutdown()
        self._filling.close()

    def abandon(self) -> None:
        """Leave nothing behind: no source file could be read."""
        self._parts.clear()


def write_source(store: LocalStore, filed: FiledSource, old: Entry | None) -> None:
    """Write one source file and its ledger entry in one transaction, in place of `old`."""
    entry = entry_lines(filed.entry)
    if old is None:
        store.load(b"".join([filed.lines, *entry]))
    else:
        store.replace(
            [old.graph, overlay_iri(old.graph)],
            _without(entry_lines(old), entry),
            [*filed.lines.splitlines(keepends=True), *entry],
        )


def _without(lines: Iterable[bytes], kept: Iterable[bytes]) -> list[bytes]:
    stay = set(kept)
    return [line for line in lines if line not in stay]
