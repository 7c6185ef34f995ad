"""Paths that are to be forgotten -> a graph that no longer says what was read from them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from pactgraph.corrections import corrector
from pactgraph.errors import NoInputError
from pactgraph.graph.building.intake import LivingIntake
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.building.seals import seal
from pactgraph.graph.building.swap import recover
from pactgraph.graph.corrections.states import read_states
from pactgraph.graph.folder import GraphFolder, only_writer
from pactgraph.graph.knowledge import Refresh, refresh_knowledge
from pactgraph.graph.sentences.texts import Texts
from pactgraph.version import derivation_version


def forget(paths: Sequence[Path], folder: GraphFolder) -> int:
    """Drop what was read from files at or under the paths, whether they are still there or not; how many sources are gone.

    A source that stands at another path too stays. Raises NoInputError where nothing was read from a path, NoGraphError.
    """
    folder.require()
    with only_writer(folder):
        recover(folder)
        ledger = LedgerFile(folder.ledger)
        wanted = [path for given in paths for path in _known(ledger, given)]
        intake = LivingIntake(folder)
        before = len(intake.entries)
        for path in wanted:
            sha256 = ledger.lines[path].sha256
            ledger.add(path, None)
            if not ledger.paths(sha256) and sha256 in intake.entries:
                intake.drop(intake.entries[sha256])
        store = intake.settle()
        standings = [state.standing for state in read_states(store)]
        corrector(standings).settle(store, intake.entries, Texts(folder.texts))
        refresh_knowledge(store, intake.entries.values(), Refresh(derivation_version()))
        intake.publish()
        ledger.flush()
        seal(folder)
        return before - len(intake.entries)


def _known(ledger: LedgerFile, given: Path) -> list[str]:
    place = os.path.abspath(given)  # noqa: PTH100 (`resolve` would follow links)
    found = sorted(path for path in ledger.lines if path == place or path.startswith((f"{place}{os.sep}", f"{place}!")))
    if not found:
        raise NoInputError(f"nothing in this graph was read from {given}")
    return found
