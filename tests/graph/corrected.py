"""A small graph in memory, and every correction that one could think of for it: what tests of corrections draw from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

from pactgraph.corrections import corrector
from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.ledger import Entry, about_lines, entry_lines
from pactgraph.graph.corrections.journal import Standing, in_force
from pactgraph.graph.corrections.pointing import Pointer
from pactgraph.graph.corrections.records import Addition, Correction, Filling, Identity, Told, Undo, Withdrawal
from pactgraph.graph.corrections.slots import WHOLE, slot_of, slots_of
from pactgraph.graph.knowledge import Refresh, refresh_knowledge
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import Store, memory_store
from pactgraph.reading import Read, read_source

FILINGS = Path(__file__).resolve().parents[2] / "examples" / "filings"
NAMES = ("0009900101-05-000012.htm", "0009900101-08-000003.txt", "0009900202-08-000031.htm")
SAID = {"by": "Ada Lindqvist", "on": "2026-11-21T06:30:00Z"}
_OTHER = {
    "text": "something else", "date": "2011-11-11", "decimal": "17", "integer": "3", "boolean": "true", "kind": "lease",
    "event": "mention", "change": "retired", "duration": "P7Y",
}  # fmt: skip
_FORMED = {"cik": "0000000017", "currency": "SEK"}


@cache
def filed() -> tuple[FiledSource, ...]:
    """Three of the examples, read."""
    read = [read_source((FILINGS / name).read_bytes(), name, "test") for name in NAMES]
    return tuple(one.filed for one in read if isinstance(one, Read))


class Kept(Texts):
    """The texts of the examples, kept in memory."""

    def read(self, source: str, document: int) -> str:
        for one in filed():
            for text in one.texts:
                if (one.entry.source, text.document) == (source, document):
                    return text.content.decode()
        raise AssertionError("there is no such text")


TEXTS = Kept(Path("nowhere"))


def entries() -> dict[str, Entry]:
    return {one.entry.sha256: one.entry for one in filed()}


def as_read() -> Store:
    """A store with the examples as they were read."""
    lines = b"".join(b"".join([one.lines, *entry_lines(one.entry)]) for one in filed())
    return memory_store(lines + b"".join(about_lines({"schemaVersion": "1"})))


def settled(store: Store, standings: Iterable[Standing]) -> list[bytes]:
    """Bring a store up to date with corrections; every quad that it holds then."""
    corrector(standings).settle(store, entries(), TEXTS)
    refresh_knowledge(store, entries().values(), Refresh("test"))
    return sorted(line for graph in (None, *store.graphs()) for line in store.quads(graph))


def standing(lines: Iterable[Correction | Undo]) -> list[Standing]:
    """What holds of these lines."""
    return in_force(enumerate(lines, start=1))


@cache
def thinkable() -> tuple[Correction, ...]:
    """Every correction of the examples that says something else than what was read."""
    pointer = Pointer(as_read(), entries(), TEXTS)
    return tuple(
        one for entry in entries().values() for one in (*_of_facts(pointer, entry.graph), *_additions(pointer, entry.graph))
    ) + tuple(_identities(pointer))


def _of_facts(pointer: Pointer, graph: str) -> Iterator[Correction]:
    for thing in pointer.things(graph):
        place = pointer.place(thing)
        if place.thing not in WHOLE:
            yield Withdrawal(correction="withdraw", thing=place, **SAID)
        for fact in pointer.facts(thing):
            slot = slot_of(place.thing, fact.slot)
            value = _FORMED.get(slot.term) or _OTHER[slot.datatype]
            assert fact.told.span is not None
            if value != fact.told.value:
                yield Filling(
                    correction="replace", thing=place, slot=slot.term, value=value, span=fact.told.span, was=fact.told, **SAID
                )
            if not slot.required:
                yield Withdrawal(correction="withdraw", thing=place, slot=slot.term, was=fact.told, **SAID)
        if place.words is not None:
            held = {fact.slot for fact in pointer.facts(thing)} | set(pointer.plain(thing))
            for slot in slots_of(place.thing).values():
                if slot.term not in held:
                    value = _FORMED.get(slot.term) or _OTHER[slot.datatype]
                    yield Filling(correction="add", thing=place, slot=slot.term, value=value, span=place.words, **SAID)


def _additions(pointer: Pointer, graph: str) -> Iterator[Correction]:
    for thing in pointer.things(graph):
        place = pointer.place(thing)
        if place.thing == "agreement" and place.words is not None:
            name = Told(value="Norrby & Söner AB", span=place.words)
            yield Addition(correction="add-thing", to=place, thing="party", facts={"name": name}, **SAID)
            facts = {"amountValue": Told(value="5", span=place.words), "currency": Told(value="SEK", span=place.words)}
            yield Addition(correction="add-thing", to=place, thing="amount", facts=facts, **SAID)


def _identities(pointer: Pointer) -> Iterator[Correction]:
    bearers = [thing for entry in entries().values() for thing in pointer.things(entry.graph)]
    parties = [pointer.place(thing) for thing in bearers if thing.split("/")[-2] in ("party", "registrant", "officer")]
    for left, right in combinations(parties, 2):
        for verdict in ("same", "different"):
            yield Identity(correction=verdict, left=left, right=right, **SAID)  # type: ignore[arg-type]
