"""The statements of one evidence graph as a value that can be changed, and the facts and things that they make."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.corrections.records import Span
from pactgraph.graph.corrections.slots import NAMING, WHOLE
from pactgraph.ontology.mapping import MAPPINGS
from pactgraph.ontology.namespaces import PACT, RDF

_TYPE = f"<{RDF}type>"
_SPAN = re.compile(r"/document/(\d{1,9})#char=(\d{1,12}),(\d{1,12})>\Z", re.ASCII)
_NUMBER = re.compile(r"/(\d{1,12})>\Z", re.ASCII)


def pact(term: str) -> str:
    """A term of ours as N-Triples writes it."""
    return f"<{PACT}{term}>"


class Statements:
    """Subject, predicate, objects of one graph; every term as N-Triples writes it, in canonical form."""

    def __init__(self, lines: Iterable[bytes], graph: str) -> None:
        self.graph = graph
        self._ending = f" <{graph}> ."
        self._held: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for line in lines:
            subject, predicate, rest = line.decode().rstrip("\n").split(" ", 2)
            self.add(subject, predicate, rest.removesuffix(self._ending))

    def add(self, subject: str, predicate: str, term: str) -> None:
        """State something."""
        self._held[subject][predicate].add(term)

    def remove(self, subject: str, predicate: str, term: str) -> None:
        """State something no more."""
        self._held[subject][predicate].discard(term)

    def take(self, subject: str) -> dict[str, set[str]]:
        """Everything that is said of a subject, which is said no more."""
        return self._held.pop(subject, {})

    def all(self, subject: str, term: str) -> list[str]:
        """The objects of a property of ours, sorted."""
        return sorted(self._held[subject][pact(term)]) if subject in self._held else []

    def one(self, subject: str, term: str) -> str | None:
        """The smallest object of a property of ours."""
        return min(self.all(subject, term), default=None)

    def of_type(self, term: str) -> list[str]:
        """The subjects of a class of ours, sorted."""
        wanted = pact(term)
        return sorted(subject for subject, said in self._held.items() if wanted in said.get(_TYPE, ()))

    def pointing_at(self, target: str) -> list[tuple[str, str]]:
        """The subjects and predicates whose object is `target`, sorted."""
        return sorted((s, p) for s, said in self._held.items() for p, terms in said.items() if target in terms)

    def forget_links(self, term: str) -> None:
        """State no property of this name any more."""
        for said in self._held.values():
            said.pop(pact(term), None)

    def lines(self) -> set[bytes]:
        """The N-Quads lines."""
        return {
            f"{s} {p} {o}{self._ending}\n".encode() for s, said in self._held.items() for p, terms in said.items() for o in terms
        }


@dataclass(frozen=True, slots=True)
class ReadFact:
    """One fact of the graph."""

    node: str
    thing: str
    slot: str
    term: str  # the value as N-Triples writes it
    document: int
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it stands."""
        return (self.document, self.start, self.end)


def read_facts(statements: Statements) -> list[ReadFact]:
    """The facts of a graph, by node."""
    return [fact for node in statements.of_type("Fact") if (fact := _fact(statements, node)) is not None]


def _fact(statements: Statements, node: str) -> ReadFact | None:
    thing, slot = statements.one(node, "about"), statements.one(node, "property")
    term, found = statements.one(node, "value"), _SPAN.search(statements.one(node, "bestMention") or "")
    if thing is None or slot is None or term is None or found is None:
        return None
    return ReadFact(node, thing, slot[1 + len(PACT) : -1], term, *map(int, found.groups()))


class Things:
    """The as-filed things of a graph, to be found by the words that name them."""

    def __init__(self, statements: Statements, facts: Iterable[ReadFact]) -> None:
        self.facts: dict[str, list[ReadFact]] = defaultdict(list)
        for fact in facts:
            self.facts[fact.thing].append(fact)
        self.kind = dict(_kinds(statements))
        self._named: dict[tuple[str, tuple[int, ...]], list[str]] = defaultdict(list)
        for thing in sorted(self.kind, key=lambda thing: (len(thing), thing)):  # in the order of their numbers
            self._named[(self.kind[thing], self.words(thing))].append(thing)

    def find(self, kind: str, words: Span | None, document: int | None, which: int) -> str | None:
        """The `which`-th thing of a kind that these words name."""
        place: tuple[int, ...] = (words.document, words.start, words.end) if words else (document or 0,)
        found = self._named.get((kind, place), [])
        return found[which - 1] if which <= len(found) else None

    def words(self, thing: str) -> tuple[int, ...]:
        """Where the words that name a thing stand: document, start, end; of a document its number, of a source file 0."""
        if self.kind[thing] in WHOLE:
            number = _NUMBER.search(thing)
            return (int(number[1]) if number and self.kind[thing] == "document" else 0,)
        told = {fact.slot: fact.place for fact in sorted(self.facts.get(thing, ()), key=lambda fact: fact.node, reverse=True)}
        return next((told[slot] for slot in NAMING if slot in told), ())

    def which(self, thing: str) -> int:
        """Its number among the things of its kind that the same words name, from 1."""
        return self._named[(self.kind[thing], self.words(thing))].index(thing) + 1


def _kinds(statements: Statements) -> Iterator[tuple[str, str]]:
    for mapping in MAPPINGS.values():
        for subject in statements.of_type(mapping.term):
            yield subject, mapping.slug


def lexical(term: str) -> str:
    """The text of a term: an IRI, or the lexical form of a literal. Canonical N-Triples escapes are JSON's."""
    if term.startswith("<"):
        return term[1:-1]
    return str(json.loads(term[: term.rindex('"') + 1], strict=False))
