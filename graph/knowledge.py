"""What we believe, in the store: the default graph and the judgements, brought up to date with the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from pactgraph.graph.building.difference import difference
from pactgraph.graph.building.filling import give_back
from pactgraph.graph.building.ledger import Entry, about_lines, evidence_digest, read_about
from pactgraph.graph.corrections.said import anything_said
from pactgraph.graph.deriving import derive_from
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.store import LocalStore, Store
from pactgraph.ontology.iris import JUDGEMENTS_GRAPH
from pactgraph.ontology.namespaces import PACT

_BATCH_BYTES = 10 * 1024 * 1024  # they are in memory twice while they are loaded


@dataclass(frozen=True, slots=True)
class Refresh:
    """How to bring the default graph up to date."""

    version: str = ""  # of the code that derives: other code may believe other things of the same evidence
    fresh: bool = False  # the store has no readers and no knowledge yet: it is loaded in bulk, not in one transaction
    again: bool = False  # even where nothing has changed: what stands there is not trusted


def refresh_knowledge(store: LocalStore, entries: Iterable[Entry], how: Refresh) -> bool:
    """Bring the default graph up to date with the evidence; whether there was anything to do."""
    about = read_about(store)
    sources = list(entries)
    origin = derived_from(how.version, sources, about.get("correctedFrom"))
    if about.get("derivedFrom") == origin and not how.again:
        return False
    lines = derive_from(store, _decisions(store), len(sources))
    marked = about_lines({"derivedFrom": origin})
    if how.fresh:
        load_lines(store, chain(lines, marked))
        return True
    gone, come = difference(held_knowledge(store), lines)
    before = set(about_lines({"derivedFrom": about["derivedFrom"]}) if "derivedFrom" in about else [])
    store.replace([], [*gone, *sorted(before - set(marked))], [*come, *marked])
    return True


def derived_from(version: str, entries: Iterable[Entry], corrected: str | None = None) -> str:
    """What knowledge follows from: the code that derives, the evidence, and what people set right."""
    return " ".join(filter(None, [version, evidence_digest(entries), corrected]))


def load_lines(store: LocalStore, lines: Iterable[bytes]) -> None:
    """Load quads in bulk, as many together as a build holds in memory, into a store that nobody reads yet."""
    for batch in _batches(lines):
        store.load_fresh(batch)
        give_back()


def _batches(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines, as many together as a bulk load may hold in memory."""
    waiting, size = list[bytes](), 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= _BATCH_BYTES:
            yield b"".join(waiting)
            waiting, size = [], 0
    yield b"".join(waiting)


def _decisions(store: Store) -> list[Decision]:
    if not anything_said(store):
        return []
    from pactgraph.graph.corrections.states import read_decisions

    return read_decisions(store)


def held_knowledge(store: LocalStore) -> Iterator[bytes]:
    """The quads that stand in the default graph and among the judgements, in no order."""
    yield from store.each_quad()
    yield from store.each_quad(JUDGEMENTS_GRAPH)


def knowledge_counts(store: Store, quads: int | None = None) -> dict[str, int]:
    """How many of each thing the store holds, in the order in which a summary tells them; its `quads` where they were counted."""
    counted = {
        name: _count(store, f"SELECT (COUNT(?s) AS ?n) WHERE {{ ?s a <{PACT}{term}> }}") for name, term in _COUNTED.items()
    }
    changes = f"SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ ?s <{PACT}amends> ?earlier }}"
    parties = _count(store, f"SELECT (COUNT(DISTINCT ?e) AS ?n) WHERE {{ ?a <{PACT}party> ?e }}")
    amendments = _count(store, changes)  # restatements and ends too: with what they change they count as one agreement
    told = {"agreements": counted.pop("agreements") - amendments, "amendments": amendments}
    return {**told, **counted, "parties": parties, "quads": len(store) if quads is None else quads}


def count_set_aside(store: Store) -> int:
    """How many facts of the evidence are said of nothing: kept with their quotes, and not sure enough to be believed."""
    stated = f"?f a <{PACT}Fact> ; <{PACT}about> ?t ; <{PACT}property> ?p ; <{PACT}value> ?v"
    return _count(store, f"SELECT (COUNT(?f) AS ?n) WHERE {{ GRAPH ?g {{ {stated} FILTER NOT EXISTS {{ ?t ?p ?v }} }} }}")


def _count(store: Store, query: str) -> int:
    return int(next(iter(store.rows(query)))[0] or 0)


_COUNTED = {
    "agreements": "Agreement",
    "companies": "Organization",
    "people": "Person",
    "compounds": "Compound",
    "officers": "Office",
}
