"""Does the graph still say what was written? Every mention is read again in its kept text; deep: every digest too."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from pactgraph.graph.building.damage import Damage
from pactgraph.graph.building.difference import difference
from pactgraph.graph.building.ledger import Entry, read_entries
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.building.seals import broken_seals
from pactgraph.graph.corrections.overlay import read_overlay
from pactgraph.graph.corrections.states import find_states, read_decisions, read_states, state_lines
from pactgraph.graph.deriving import derive_from
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.knowledge import held_knowledge
from pactgraph.graph.sentences.index_check import wrong_index
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import LocalStore, Store, iri_term
from pactgraph.ontology.iris import CORRECTIONS_GRAPH
from pactgraph.ontology.namespaces import PACT

_MENTIONS = f"""SELECT ?document ?start ?end ?quote WHERE {{{{ GRAPH {{}} {{{{
  ?mention <{PACT}inDocument> ?document ; <{PACT}start> ?start ; <{PACT}end> ?end ; <{PACT}quote> ?quote }}}} }}}}"""


@dataclass(slots=True)
class Verdict:
    """What a verification found. `damaged` names sources by sha256, with what is wrong."""

    sources: int = 0
    mentions: int = 0
    damaged: dict[str, str] = field(default_factory=dict)
    elsewhere: list[str] = field(default_factory=list)  # what is wrong and belongs to no one source
    derived: bool = False  # what was derived is not what follows from the evidence
    unreadable: bool = False  # the store itself cannot be read
    unsearchable: bool = False  # the full-text index is damaged

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.damaged and not self.elsewhere

    @property
    def damage(self) -> Damage:
        """What the next build has to repair."""
        return Damage(tuple(sorted(self.damaged)), self.derived, self.unreadable, self.unsearchable)

    def rows(self) -> list[dict[str, str | None]]:
        """What is wrong; `source` is the number of a source's IRI, None where it belongs to no one source."""
        of_sources: list[dict[str, str | None]] = [
            {"source": source[:32], "wrong": wrong} for source, wrong in sorted(self.damaged.items())
        ]
        return [*of_sources, *({"source": None, "wrong": wrong} for wrong in self.elsewhere)]

    def lines(self) -> Iterator[str]:
        """The verdict in words."""
        yield f"{self.mentions:,} mentions in {self.sources:,} source files read again in their texts"
        for source, wrong in sorted(self.damaged.items()):
            yield f"  source {source[:32]}: {wrong}"
        yield from (f"  {wrong}" for wrong in self.elsewhere)
        number = f"{len(self.damaged):,} source {'file' if len(self.damaged) == 1 else 'files'}"
        told = number if self.damaged else "not in its texts, but in what stands above"
        yield "100 % as written" if self.whole else f"damaged: {told}; build the same filings to repair"


def verify(store: LocalStore, folder: GraphFolder, *, deep: bool = False) -> Verdict:
    """Read every mention again in its text and compare both ledgers; `deep` compares every digest and belief too."""
    verdict = Verdict()
    try:
        entries = read_entries(store)
        verdict.sources = len(entries)
        _verify_ledgers(verdict, entries, folder)
        if deep:
            _verify_seals(verdict, folder)
            _verify_corrections(verdict, store, entries)
            _verify_knowledge(verdict, store)
            _verify_index(verdict, entries, folder)
        texts = Texts(folder.texts)
        for entry in sorted(entries.values(), key=lambda entry: entry.sha256):
            wrong = (_wrong_digest(store, texts, entry) if deep else None) or _wrong_mention(store, texts, entry, verdict)
            if wrong is not None:
                verdict.damaged[entry.sha256] = wrong
    except DamagedGraphError as error:
        verdict.unreadable = True
        verdict.elsewhere.append(str(error))
    return verdict


def _wrong_mention(store: Store, texts: Texts, entry: Entry, verdict: Verdict) -> str | None:
    """The first mention of a source whose quote is not what its text holds there."""
    kept: dict[str, str] = {}
    for document, start, end, quote in store.rows(_MENTIONS.format(iri_term(entry.graph))):
        verdict.mentions += 1
        if document is None or start is None or end is None:
            return "a mention is not whole"
        if document not in kept:
            try:
                kept[document] = texts.read(entry.source, int(document.rpartition("/")[2]))
            except DamagedGraphError as error:
                return str(error)
        if kept[document][int(start) : int(end)] != quote:
            return f"{document}#char={start},{end} does not hold its quote"
    return None


def _wrong_digest(store: Store, texts: Texts, entry: Entry) -> str | None:
    lines, overlay = store.quads(entry.graph), read_overlay(store, entry.graph)
    if not overlay.fits(lines, entry.graph):
        return "its corrections are not those that were applied"
    lines = overlay.as_read(lines, entry.graph)
    if len(lines) != entry.quads:
        return f"{len(lines):,} quads where {entry.quads:,} were written"
    if hashlib.sha256(b"".join(lines)).hexdigest() != entry.digest:
        return "its quads are not those that were written"
    if texts.digest(entry.source, range(1, entry.documents + 1)) != entry.texts:
        return "its texts are not those that were written"
    return None


def _verify_ledgers(verdict: Verdict, entries: dict[str, Entry], folder: GraphFolder) -> None:
    """The two ledgers must tell of the same sources."""
    outside = LedgerFile(folder.ledger)
    if outside.torn:
        verdict.elsewhere.append(f"{folder.ledger}: {outside.torn:,} lines cannot be read")
    for sha256 in sorted(set(outside.sources()) - set(entries)):
        verdict.damaged[sha256] = "the ledger outside tells of it, the store has lost it"
    unknown = set(entries) - set(outside.sources())
    if unknown:
        verdict.elsewhere.append(f"{folder.ledger}: {len(unknown):,} source files of the store are missing")


def _verify_seals(verdict: Verdict, folder: GraphFolder) -> None:
    broken = broken_seals(folder)
    if not broken.kept:
        verdict.elsewhere.append(f"{folder.seals} is gone, or not as it was written")
    if broken.store or broken.others:
        verdict.unreadable = bool(broken.store)
        verdict.elsewhere.append(f"files are not as they were written: {', '.join([*broken.store, *broken.others])}")


def _verify_index(verdict: Verdict, entries: dict[str, Entry], folder: GraphFolder) -> None:
    wrong = wrong_index(folder.sentences, entries, Texts(folder.texts))
    if wrong is not None:
        verdict.unsearchable = True
        verdict.elsewhere.append(f"{folder.sentences}, the full-text index, is damaged: {wrong}")


def _verify_knowledge(verdict: Verdict, store: LocalStore) -> None:
    if difference(held_knowledge(store), derive_from(store, read_decisions(store), verdict.sources)) != ([], []):
        verdict.derived = True
        verdict.elsewhere.append("the default graph is not what follows from the evidence")


def _verify_corrections(verdict: Verdict, store: Store, entries: dict[str, Entry]) -> None:
    states = find_states(store, entries, [state.standing for state in read_states(store)])
    if store.quads(CORRECTIONS_GRAPH) != state_lines(states):
        verdict.derived = True
        verdict.elsewhere.append("the graph of corrections is not what was applied")
