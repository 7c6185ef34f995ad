"""What corrections changed in one evidence graph, kept beside it in the store, so that what was read can always be told again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pactgraph.graph.corrections.applying import Corrected, Outcome, TextOf, Wording, correct_graph
from pactgraph.graph.corrections.records import Correction
from pactgraph.graph.corrections.said import STAMP
from pactgraph.graph.corrections.statements import Statements
from pactgraph.graph.store import Store, iri_term
from pactgraph.ontology.iris import correction_iri, overlay_iri
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import PACT

_QUERY = "SELECT ?s ?p ?o WHERE {{ GRAPH {} {{ ?s ?p ?o }} }}"
_JUDGES, _OUTCOME, _STAMP = f"{PACT}judges", f"{PACT}outcome", f"{PACT}{STAMP}"
_ADDED, _REMOVED = f"{PACT}addedStatement", f"{PACT}removedStatement"


@dataclass(frozen=True, slots=True)
class Overlay:
    """What was changed, and what became of each correction that speaks of this source."""

    stamp: str = ""
    added: frozenset[str] = frozenset()  # N-Triples without their dots
    removed: frozenset[str] = frozenset()
    outcomes: tuple[tuple[str, Outcome], ...] = ()  # by IRI of the correction
    sides: tuple[tuple[str, str], ...] = ()  # (IRI of the correction, as-filed IRI)

    def as_read(self, lines: Iterable[bytes], graph: str) -> list[bytes]:
        """The sorted lines of a graph as it was read."""
        return sorted((set(lines) - set(_quads(self.added, graph))) | set(_quads(self.removed, graph)))

    def fits(self, lines: Iterable[bytes], graph: str) -> bool:
        """Whether a graph has everything that was added and nothing that was removed."""
        held = set(lines)
        return held.issuperset(_quads(self.added, graph)) and held.isdisjoint(_quads(self.removed, graph))


def read_overlay(store: Store, graph: str) -> Overlay:
    """The overlay of an evidence graph; an empty one where no correction speaks of it."""
    stamp, added, removed = "", set[str](), set[str]()
    outcomes: list[tuple[str, Outcome]] = []
    sides: list[tuple[str, str]] = []
    for subject, predicate, value in store.rows(_QUERY.format(iri_term(overlay_iri(graph)))):
        match predicate:
            case str(name) if name == _ADDED:
                added.add(value or "")
            case str(name) if name == _REMOVED:
                removed.add(value or "")
            case str(name) if name == _STAMP:
                stamp = value or ""
            case str(name) if name == _OUTCOME:
                outcomes.append((subject or "", outcome_of(value or "")))
            case str(name) if name == _JUDGES:
                sides.append((subject or "", value or ""))
    return Overlay(stamp, frozenset(added), frozenset(removed), tuple(sorted(outcomes)), tuple(sorted(sides)))


@dataclass(frozen=True, slots=True)
class Overlaid:
    """An evidence graph as corrected, and its overlay, as sorted N-Quads lines."""

    lines: list[bytes]
    overlay: list[bytes]


def overlay_source(
    lines: Sequence[bytes], graph: str, corrections: Sequence[Correction], stamp: str, texts: TextOf, wording: Wording
) -> Overlaid:
    """Correct a graph as it was read."""
    if not corrections:
        return Overlaid(sorted(lines), [])
    corrected = correct_graph(Statements(lines, graph), corrections, texts, wording)
    before = set(lines)
    added, removed = sorted(corrected.lines - before), sorted(before - corrected.lines)
    return Overlaid(sorted(corrected.lines), sorted(_overlay_lines(graph, corrected, stamp, added, removed)))


def stamp_of(corrections: Iterable[Correction], read: str, version: str) -> str:
    """What an overlay was made of: the corrections, the digest of the reading and the version of the code."""
    written = sorted(one.written for one in corrections)
    return hashlib.sha256("\n".join([version, read, *written]).encode()).hexdigest()


def outcome_words(outcome: Outcome) -> str:
    """An outcome as the store has it."""
    return f"{outcome.status}: {outcome.reason}" if outcome.reason else outcome.status


def outcome_of(words: str) -> Outcome:
    """An outcome read back."""
    status, _, reason = words.partition(": ")
    return Outcome(status, reason)


def _overlay_lines(
    graph: str, corrected: Corrected, stamp: str, added: Iterable[bytes], removed: Iterable[bytes]
) -> Iterator[bytes]:
    said = [(graph, _STAMP, text_term(stamp))]
    said += [(graph, _ADDED, text_term(_triple(line, graph))) for line in added]
    said += [(graph, _REMOVED, text_term(_triple(line, graph))) for line in removed]
    said += [(correction_iri(key), _OUTCOME, text_term(outcome_words(found))) for key, found in corrected.outcomes.items()]
    said += [(correction_iri(key), _JUDGES, f"<{side}>") for key, side in corrected.sides]
    place = overlay_iri(graph)
    yield from (f"<{subject}> <{predicate}> {term} <{place}> .\n".encode() for subject, predicate, term in said)


def _triple(line: bytes, graph: str) -> str:
    return line.decode().rstrip("\n").removesuffix(f" <{graph}> .")


def _quads(triples: Iterable[str], graph: str) -> Iterator[bytes]:
    return (f"{triple} <{graph}> .\n".encode() for triple in triples)
