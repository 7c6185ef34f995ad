"""An IRI of the graph -> the words that a correction names it by: how it is pointed at in a file that outlives the graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.corrections.overlay import read_overlay
from pactgraph.graph.corrections.records import Place, Span, Told
from pactgraph.graph.corrections.slots import slots_of
from pactgraph.graph.corrections.statements import ReadFact, Statements, Things, lexical, read_facts
from pactgraph.graph.derivation.evidence import source_of
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import CHANGE, EVENT, KIND

_CONCEPTS = (KIND, EVENT, CHANGE)


@dataclass(frozen=True, slots=True)
class PointedAt:
    """A fact: the thing that it is about, its slot and its value with its words."""

    place: Place
    slot: str
    told: Told
    fact: str  # IRI
    human: bool = False  # said by a person


@dataclass(frozen=True, slots=True)
class Source:
    """One source file: its things as they are now and as they were read."""

    entry: Entry
    now: Things
    read: Things
    statements: Statements  # as they are now


@dataclass(slots=True)
class Pointer:
    """Points at things of an open graph. Sources are read once."""

    store: Store
    entries: Mapping[str, Entry]  # by sha256
    texts: Texts
    _sources: dict[str, Source] = field(default_factory=dict)

    def source(self, graph: str) -> Source:
        """The source file of an evidence graph. Raises UnknownNameError."""
        if graph not in self._sources:
            entry = next((entry for entry in self.entries.values() if entry.graph == graph), None)
            if entry is None:
                raise UnknownNameError(graph)
            lines = self.store.quads(graph)
            now, read = (Statements(one, graph) for one in (lines, read_overlay(self.store, graph).as_read(lines, graph)))
            self._sources[graph] = Source(entry, Things(now, read_facts(now)), Things(read, read_facts(read)), now)
        return self._sources[graph]

    def place(self, thing: str) -> Place:
        """Where an as-filed thing stands. Raises UnknownNameError where there is none of that IRI."""
        source = self.source(source_of(thing))
        node = f"<{thing}>"
        things = source.read if node in source.read.kind else source.now
        if node not in things.kind:
            raise UnknownNameError(thing)
        kind, words = things.kind[node], things.words(node)
        span = self._span(source.entry, words) if len(words) == 3 else None
        number = words[0] if kind == "document" else None
        return Place(
            source=source.entry.sha256, file=source.entry.name, thing=kind, words=span, document=number, which=things.which(node)
        )

    def facts(self, thing: str) -> list[PointedAt]:
        """The facts of a thing that a person may set right, in text order."""
        source = self.source(source_of(thing))
        place = self.place(thing)
        found = sorted(source.now.facts.get(f"<{thing}>", ()), key=lambda fact: (fact.place, fact.node))
        return [self._fact(source, place, fact) for fact in found if fact.slot in slots_of(place.thing)]

    def read_facts(self, thing: str) -> list[PointedAt]:
        """The facts of a thing as they were read, whatever people said since; of an added thing as they were added."""
        source = self.source(source_of(thing))
        node = f"<{thing}>"
        things = source.read if node in source.read.kind else source.now
        return [self._fact(source, self.place(thing), fact) for fact in things.facts.get(node, ())]

    def things(self, graph: str) -> list[str]:
        """The as-filed things of a source file that facts are about, in text order."""
        found = self.source(graph).now
        named = {thing: found.words(thing) for thing in found.kind if found.facts.get(thing)}
        return [thing[1:-1] for thing in sorted(named, key=lambda thing: (len(named[thing]) == 3, named[thing], thing))]

    def plain(self, thing: str) -> dict[str, str]:
        """The values of a thing that stand there without a fact, by slot."""
        source = self.source(source_of(thing))
        slots = slots_of(self.place(thing).thing).values()
        said = {slot.term: source.statements.one(f"<{thing}>", slot.term) for slot in slots if not slot.fact}
        return {term: lexical(value) for term, value in said.items() if value is not None}

    def _fact(self, source: Source, place: Place, fact: ReadFact) -> PointedAt:
        return PointedAt(
            place,
            fact.slot,
            Told(value=value_of(fact.term), span=self._span(source.entry, fact.place)),
            fact.node[1:-1],
            human=source.statements.one(fact.node, "origin") is not None,
        )

    def _span(self, entry: Entry, words: tuple[int, ...]) -> Span:
        document, start, end = words
        return Span(document=document, start=start, end=end, quote=self.texts.read(entry.source, document)[start:end])


def value_of(term: str) -> str:
    """The value of a term as a correction has it: a concept by its name alone."""
    text = lexical(term)
    return next((text.removeprefix(space) for space in _CONCEPTS if term.startswith(f"<{space}")), text)


def entries_named(entries: Iterable[Entry], name: str) -> list[Entry]:
    """The source files of a name: a file's name, the last part of its path, or the beginning of its digest."""
    return [entry for entry in entries if entry.name == name or (len(name) >= 8 and entry.sha256.startswith(name))]
