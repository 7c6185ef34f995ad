"""Files in, graph out: reads what is new, leaves what is unchanged, and can be cut off at any moment."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pactgraph.corrections import USUAL, CorrectionsFile, corrector, not_for_nothing, told_corrections
from pactgraph.errors import NothingReadError, UnaccountedError
from pactgraph.graph.building.account import Account, take_account
from pactgraph.graph.building.damage import Damage, read_damage, write_damage
from pactgraph.graph.building.intake import FreshIntake, Intake, LivingIntake
from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.building.seals import seal
from pactgraph.graph.building.swap import recover
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.folder import GraphFolder, only_writer, write_whole
from pactgraph.graph.knowledge import Refresh, count_set_aside, knowledge_counts, refresh_knowledge
from pactgraph.graph.sentences.search import remove_index
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import LocalStore
from pactgraph.readers import SECONDS, Readers
from pactgraph.reading import Read
from pactgraph.refusal import Refused
from pactgraph.report import Report
from pactgraph.sources import Content, SourceFile, contents, find_sources, holder, is_archive
from pactgraph.version import derivation_version, reading_version
from pactgraph.worker import Outcome, Task

_THREADS = 4  # that fill the store at most: each holds a batch in memory; as many take digests of its files
Watch = Callable[[Report, int], None]
"""Called with the figures so far and the number of files in all."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """How to build."""

    jobs: int = 0  # reading processes; 0: one for each core
    limit: int | None = None  # look at so many files and members of archives at most
    prune: bool = False  # forget sources whose file is gone
    rebuild: bool = False  # read everything anew into a fresh store
    seconds: float = SECONDS  # for one file
    corrections: CorrectionsFile = USUAL  # what people set right
    min_confidence: float = 0.0  # facts less sure stay evidence and are not believed


@dataclass(frozen=True, slots=True)
class Asked:
    """One file that a reader is at."""

    place: str
    name: str
    sha256: str


def build(
    paths: Sequence[Path],
    folder: GraphFolder,
    options: BuildOptions,
    watch: Watch | None = None,
    readers: Readers[Asked] | None = None,
) -> Report:
    """Bring the graph in `folder` up to date with the files at `paths`; what was read before and is not named stays.

    `readers` may have been started before; who started them ends them.

    Raises NoInputError, NothingReadError (the folder is as it was), GraphInUseError, GraphVersionError, CorrectionsError,
    CorrectionsGoneError.
    """
    started = time.monotonic()
    sources = find_sources(paths)
    options.corrections.read()  # before anything is made: a line that cannot be read ends it here
    with only_writer(folder):
        not_for_nothing(options.corrections, folder)
        recover(folder)
        work = _Build(folder, options, watch)
        try:
            if readers is None:
                with Readers[Asked](work.jobs, options.seconds) as own:
                    work.read(sources, own)
            else:
                work.read(sources, readers)
            report = work.finish()
        finally:
            work.close()
        report.seconds = time.monotonic() - started
        write_whole(folder.report, json.dumps(report.as_json(), indent=2, ensure_ascii=False).encode() + b"\n")
        seal(folder, work.threads)
    return report


class _Build:
    """One build under way."""

    def __init__(self, folder: GraphFolder, options: BuildOptions, watch: Watch | None) -> None:
        self._folder = folder
        self._options = options
        self._watch = watch
        self._loader = reading_version(options.min_confidence)
        self._standings = options.corrections.read()
        self._corrector = corrector(self._standings)
        self._ledger = LedgerFile(folder.ledger)
        self._damage = read_damage(folder.damage)
        living = None if options.rebuild or self._damage.store else _living(folder)
        self._fresh = living is None
        self.jobs = options.jobs or os.cpu_count() or 1
        self.threads = min(self.jobs, _THREADS)
        self._intake: Intake = living or FreshIntake(folder, self._loader, threads=self.threads)
        self._asked: dict[str, str] = {}  # sha256 -> name that it was last asked for under
        self._same: list[Asked] = []
        self._left: frozenset[str] = frozenset()  # places in archives that hold them no longer
        lost = set(self._ledger.sources()) - set(self._intake.entries)
        self._lost = lost | set(self._damage.sources)
        self.report = Report()
        self._files = 0

    def read(self, sources: list[SourceFile], readers: Readers[Asked]) -> None:
        """Read what is new among the sources, and what the store has lost."""
        known = {source.path for source in sources}
        lost = {holder(place) for sha256 in self._lost for place in self._ledger.paths(sha256)} - {None, *known}
        again = [SourceFile(path, path.name) for path in sorted(path for path in lost if path)]
        self._files = min(len(sources), self._options.limit or len(sources)) + len(again)
        found = itertools.chain(itertools.islice(self._contents(sources), self._options.limit), self._contents(again))
        for asked, outcome in readers.read(self._tasks(found)):
            self._take(asked, outcome)
            self._save_when_due()
        for asked in self._same:
            self._place(asked, self._intake.entries.get(asked.sha256))
        self._drop_left()
        if self._options.prune:
            self._prune()

    def _contents(self, sources: Iterable[SourceFile]) -> Iterator[Content]:
        """What the files hold; an archive that was read to its end leaves behind what stands in it no longer."""
        for source in sources:
            if not is_archive(source.path):
                yield from contents([source])
                continue
            left = set(self._ledger.under(f"{source.path}!"))
            for number, content in enumerate(contents([source])):
                self._files += number > 0
                if content.place == str(source.path):  # refused from here on: what it still holds is not known
                    left.clear()
                left.discard(content.place)
                yield content
            self._left |= left

    def _tasks(self, found: Iterable[Content]) -> Iterator[tuple[Asked, Task]]:
        for content in found:
            self.report.files += 1
            if isinstance(content.source, Refused):
                self.report.refused.append(content.source)
                continue
            asked = Asked(content.place, content.name, hashlib.sha256(content.source).hexdigest())
            if self._is_new(asked):
                texts = "" if self._standings else str(self._folder.texts)  # corrections are of texts: then they come here
                yield asked, Task("quads", content.name, content.source, self._loader, self._options.min_confidence, texts)

    def _is_new(self, asked: Asked) -> bool:
        """Whether the bytes must be read; of several names of the same bytes the smallest is kept."""
        name = self._asked.get(asked.sha256)
        if name is not None and name <= asked.name:
            self.report.same_bytes += 1
            self._same.append(asked)
            return False
        entry = self._intake.entries.get(asked.sha256)
        trusted = asked.sha256 not in self._damage.sources
        if name is None and trusted and entry is not None and entry.loader == self._loader and entry.name <= asked.name:
            self.report.unchanged += 1
            self._place(asked, entry)
            return False
        self._asked[asked.sha256] = asked.name
        return True

    def _take(self, asked: Asked, outcome: Outcome) -> None:
        if isinstance(outcome, Read):
            self.report.count(outcome.counts, outcome.filed.entry.quads)
            self.report.again += asked.sha256 in self._lost
            self._intake.add(self._corrector.corrected(outcome.filed))
            self._place(asked, outcome.filed.entry)
        elif isinstance(outcome, Refused):
            self.report.refused.append(outcome)
        if self._watch:
            self._watch(self.report, self._files)

    def _place(self, asked: Asked, entry: Entry | None) -> None:
        """Say what stands at a path now, and drop what stood there before when it stands nowhere else."""
        if entry is not None:
            before = self._ledger.lines.get(asked.place)
            self._ledger.add(asked.place, entry)
            if before is not None and before.sha256 != entry.sha256:
                self._drop_if_nowhere(before)

    def _drop_if_nowhere(self, entry: Entry) -> None:
        held = self._intake.entries.get(entry.sha256)
        if held is not None and not self._ledger.paths(entry.sha256):
            self._intake.drop(held)
            self.report.forgotten += 1

    def _drop_left(self) -> None:
        """Drop what an archive no longer holds."""
        for place in sorted(self._left):
            entry = self._ledger.lines[place]
            self._ledger.add(place, None)
            self._drop_if_nowhere(entry)

    def _prune(self) -> None:
        for place, entry in sorted(self._ledger.lines.items()):
            if holder(place) is None:
                self._ledger.add(place, None)
                self._drop_if_nowhere(entry)
        for entry in [one for one in self._intake.entries.values() if not self._ledger.paths(one.sha256)]:
            self._intake.drop(entry)
            self.report.forgotten += 1

    def _save_when_due(self) -> None:
        if self._intake.due():
            self._intake.flush(self._ledger.flushing())

    def finish(self) -> Report:
        """Derive what we believe and let readers see it."""
        if not self._intake.entries and isinstance(self._intake, FreshIntake):
            self._intake.abandon()
            raise NothingReadError(_nothing(self.report))
        version = derivation_version()
        again = self._damage.derived or bool(self._damage.sources)
        if isinstance(self._intake, FreshIntake) and not self._standings and not again:
            self._intake.believe(version)  # while the store is filled, from what its readers told
        store = self._intake.settle()
        self._corrector.settle(store, self._intake.entries, Texts(self._folder.texts), again=again)
        refresh_knowledge(store, self._intake.entries.values(), Refresh(version, self._fresh, again))
        self.report.store = knowledge_counts(store, self._balance(store).quads)
        if self._options.min_confidence:
            self.report.set_aside = count_set_aside(store)
        self.report.corrections = told_corrections(store, self._standings)
        self._intake.publish()
        self._ledger.flush()
        self.report.gone = len(set(self._ledger.sources()) - set(self._intake.entries))
        if self._damage.sentences:
            remove_index(self._folder.sentences)
        write_damage(self._folder.damage, Damage())
        return self.report

    def _balance(self, store: LocalStore) -> Account:
        """What the store holds. Raises DamagedGraphError where it is not what was made; the next build makes all of it anew."""
        account = take_account(store, self._intake.entries)
        if not account.balanced:
            write_damage(self._folder.damage, Damage(store=True))
            if isinstance(self._intake, FreshIntake):
                self._intake.abandon()
            raise DamagedGraphError(
                f"the store in {self._folder.root} holds {account.held:,} quads where {account.made:,} were made; "
                "build the same filings again to repair it"
            )
        if not self.report.whole:
            told = json.dumps(self.report.as_json() | {"refused": len(self.report.refused)})
            raise UnaccountedError(f"not every file and character is accounted for; please report this: {told}")
        return account

    def close(self) -> None:
        """Let go of the store, whether or not the build came to its end."""
        self._intake.close()


def _living(folder: GraphFolder) -> LivingIntake | None:
    """The store that is there; None where there is none, or none that can be read, and all must be read again."""
    if not (folder.store / "CURRENT").is_file():
        return None
    try:
        return LivingIntake(folder)
    except DamagedGraphError:
        return None


def _nothing(report: Report) -> str:
    reasons = "\n".join(f"  {refused.name}: {refused.reason}" for refused in report.refused[:10])
    return f"none of {report.files:,} files could be read, so nothing was written\n{reasons}"


def plan(paths: Sequence[Path], folder: GraphFolder, limit: int | None = None, min_confidence: float = 0.0) -> str:
    """What a build would read, in words; nothing is written."""
    found = itertools.islice(contents(find_sources(paths)), limit)
    version = reading_version(min_confidence)
    held = {entry.sha256 for entry in LedgerFile(folder.ledger).sources().values() if entry.loader == version}
    hashes: set[str] = set()
    files = 0
    for files, content in enumerate(found, 1):  # noqa: B007 (their number is said)
        if not isinstance(content.source, Refused):
            hashes.add(hashlib.sha256(content.source).hexdigest())
    return f"{files:,} files: {len(hashes - held):,} to read, {len(hashes & held):,} unchanged; nothing was written"
