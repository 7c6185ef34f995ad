"""The file of corrections -> what a build, a forgetting or a verification does with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pactgraph.errors import NoInputError
from pactgraph.graph.building.ledger import read_about
from pactgraph.graph.corrections.said import STAMP, anything_said
from pactgraph.sources import CORRECTIONS
from pactgraph.version import derivation_version, loader_version

if TYPE_CHECKING:
    from pactgraph.graph.building.filed import FiledSource
    from pactgraph.graph.building.ledger import Entry
    from pactgraph.graph.corrections.journal import Standing
    from pactgraph.graph.corrections.settling import Corrector
    from pactgraph.graph.folder import GraphFolder
    from pactgraph.graph.sentences.texts import Texts
    from pactgraph.graph.store import LocalStore, Store

DEFAULT_FILE = Path(CORRECTIONS)


@dataclass(frozen=True, slots=True)
class CorrectionsFile:
    """Where people's corrections are kept: `path` is None where a build is to go without."""

    path: Path | None = None
    without: bool = False  # said so: what the graph was corrected with may go

    def read(self) -> list[Standing]:
        """The corrections that hold. Raises CorrectionsError, and NoInputError for a file that was named and is not there."""
        if self.path is None or self.without:
            return []
        if self.path.is_file():
            from pactgraph.graph.corrections.journal import read_journal

            return read_journal(self.path)
        if self.path != DEFAULT_FILE:
            raise NoInputError(f"{self.path}: there is no such file")
        return []

    @property
    def is_there(self) -> bool:
        """Whether there is a file to go by, or it was said that there is none."""
        return self.without or (self.path is not None and self.path.is_file())


USUAL = CorrectionsFile(DEFAULT_FILE)
"""What a build goes by unless it is told otherwise: `corrections.jsonl` where it is started."""


@dataclass(frozen=True, slots=True)
class Silence:
    """What applies corrections where nobody has said anything: a build that needs no more does not import how it is done."""

    def corrected(self, filed: FiledSource) -> FiledSource:
        """A source file as it was read."""
        return filed

    def settle(self, store: LocalStore, entries: Mapping[str, Entry], texts: Texts, *, again: bool = False) -> bool:
        """Take out what was said once; whether there was anything to do."""
        said = again or anything_said(store) or STAMP in read_about(store)
        return _speaking([]).settle(store, entries, texts, again=again) if said else False


def corrector(standings: Sequence[Standing]) -> Corrector | Silence:
    """What applies corrections, with what the loaders know of words."""
    return _speaking(standings) if standings else Silence()


def _speaking(standings: Iterable[Standing]) -> Corrector:
    from pactgraph.graph.corrections.applying import Wording
    from pactgraph.graph.corrections.settling import Corrector
    from pactgraph.loaders.lexicon.canonical_roles import canonical_roles

    return Corrector(standings, Wording(sentence_spans, canonical_roles), f"{derivation_version()} {loader_version()}")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of a kept text, as the loaders see them."""
    from pactgraph.loaders.sentences import split_sentences

    return split_sentences(text.replace("\N{NO-BREAK SPACE}", " "), 0, len(text))


def not_for_nothing(file: CorrectionsFile, folder: GraphFolder) -> None:
    """Raise CorrectionsGoneError where a graph was corrected and the file that says so is not there."""
    from pactgraph.graph.errors import CorrectionsGoneError, GraphError
    from pactgraph.graph.store import open_reading

    if file.is_there:
        return
    try:
        with open_reading(folder.store) as store:
            corrected = "correctedFrom" in read_about(store)
    except GraphError:  # there is no graph yet, or none that can be read
        return
    if corrected:
        where = f"{file.path} is not there" if file.path else "no file of corrections is named"
        raise CorrectionsGoneError(
            f"{folder.root} was built with corrections and {where}; name it with --corrections, or say --no-corrections"
        )


def told_corrections(store: Store, standings: Iterable[Standing]) -> list[dict[str, Any]]:
    """What became of each correction, ordered by line: the rows of report.json."""
    if not anything_said(store):
        return []
    from pactgraph.graph.corrections.states import told_states
    from pactgraph.graph.corrections.telling import describe

    numbers = {standing.key: standing.number for standing in standings}
    rows = [
        {
            "line": numbers.get(state.standing.key, 0),
            "key": state.standing.key,
            "status": state.outcome.status,
            "reason": state.outcome.reason,
            "says": describe(state.standing.correction),
        }
        for state in told_states(store)
    ]
    return sorted(rows, key=lambda row: (row["line"], row["key"]))


def listed_corrections(folder: GraphFolder, file: Path) -> list[dict[str, Any]]:
    """The corrections that hold, by line, each with its status in the graph; "waiting" where no build has seen it yet."""
    from pactgraph.graph.corrections.states import told_states
    from pactgraph.graph.corrections.telling import describe
    from pactgraph.graph.servers.places import open_store

    standings = CorrectionsFile(file).read() if file.is_file() else []
    with open_store(folder.root) as store:
        known = {state.standing.correction.written: state.outcome for state in told_states(store)}
    rows = []
    for standing in standings:
        said, outcome = standing.correction, known.get(standing.correction.written)
        rows.append(
            {
                "line": standing.number,
                "key": standing.key,
                "status": outcome.status if outcome else "waiting",
                "reason": outcome.reason if outcome else "",
                "says": describe(said),
                "by": said.by,
                "on": said.on,
                "why": said.why,
            }
        )
    return rows
