"""Corrections -> a store that says what they say: evidence corrected source by source, and the graph of corrections beside it.

Each source is one transaction and knows by its stamp what it was corrected from, so a build that is cut off anywhere goes on.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.ledger import Entry, about_lines, evidence_digest, read_about
from pactgraph.graph.corrections.applying import TextOf, Wording
from pactgraph.graph.corrections.journal import Standing
from pactgraph.graph.corrections.overlay import (
    Overlaid,
    overlay_source,
    read_overlay,
    stamp_of,
)
from pactgraph.graph.corrections.records import Correction, places_of
from pactgraph.graph.corrections.said import STAMP, corrected_sources
from pactgraph.graph.corrections.states import find_states, state_lines
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import LocalStore
from pactgraph.ontology.iris import CORRECTIONS_GRAPH, overlay_iri, source_iri


class Corrector:
    """The corrections that hold, and how they are applied."""

    def __init__(self, standings: Iterable[Standing], wording: Wording, version: str) -> None:
        self.standings = sorted(standings, key=lambda standing: standing.key)
        self.wording = wording
        self.version = version
        self._of: dict[str, list[Correction]] = defaultdict(list)
        for standing in self.standings:
            for sha256 in sorted({place.source for place in places_of(standing.correction)}):
                self._of[sha256].append(standing.correction)

    def corrected(self, filed: FiledSource) -> FiledSource:
        """A source file that was just read, with what people say of it."""
        if filed.entry.sha256 not in self._of:
            return filed
        kept = {text.document: text.content for text in filed.texts}
        done = self._overlaid(filed.lines.splitlines(keepends=True), filed.entry, partial(_kept, kept))
        return replace(filed, lines=b"".join([*done.lines, *done.overlay]))

    def _overlaid(self, lines: list[bytes], entry: Entry, texts: TextOf) -> Overlaid:
        """A source as it was read -> as corrected, with its overlay."""
        corrections = self._of.get(entry.sha256, [])
        return overlay_source(lines, entry.graph, corrections, self._stamp_of(entry), texts, self.wording)

    def _stamp_of(self, entry: Entry) -> str:
        corrections = self._of.get(entry.sha256, [])
        return stamp_of(corrections, entry.digest, self.version) if corrections else ""

    def settle(self, store: LocalStore, entries: Mapping[str, Entry], texts: Texts, *, again: bool = False) -> bool:
        """Bring a store up to date with the corrections; whether there was anything to do. `again`: nothing there is trusted."""
        about = read_about(store)
        stamp = self._stamp(entries)
        if about.get(STAMP, "") == stamp and not again:
            return False
        graphs = {entry.graph: entry for entry in entries.values()}
        told = {source_iri(sha256) for sha256 in self._of} | set(corrected_sources(store))
        for graph in sorted(told & graphs.keys()):
            self._settle_source(store, graphs[graph], texts, again)
        states = find_states(store, entries, self.standings)
        held, wanted = set(store.quads(CORRECTIONS_GRAPH)), set(state_lines(states))
        before = set(about_lines({STAMP: about[STAMP]}) if STAMP in about else [])
        now = set(about_lines({STAMP: stamp}) if stamp else [])
        store.replace([], sorted((held - wanted) | (before - now)), sorted((wanted - held) | (now - before)))
        return True

    def _stamp(self, entries: Mapping[str, Entry]) -> str:
        """What the corrections of a whole store are made of; "" where there are none."""
        written = "\n".join(standing.correction.written for standing in self.standings)
        whole = f"{self.version}\n{evidence_digest(entries.values())}\n{written}"
        return hashlib.sha256(whole.encode()).hexdigest() if written else ""

    def _settle_source(self, store: LocalStore, entry: Entry, texts: Texts, again: bool) -> None:
        overlay = read_overlay(store, entry.graph)
        if overlay.stamp == self._stamp_of(entry) and not again:
            return
        lines = store.quads(entry.graph)
        done = self._overlaid(overlay.as_read(lines, entry.graph), entry, partial(texts.read, entry.source))
        gone, new = set(lines) - set(done.lines), set(done.lines) - set(lines)
        store.replace([overlay_iri(entry.graph)], sorted(gone), [*sorted(new), *done.overlay])


def _kept(texts: Mapping[int, bytes], document: int) -> str:
    if document not in texts:
        raise DamagedGraphError(f"there is no document {document}")
    return texts[document].decode()
