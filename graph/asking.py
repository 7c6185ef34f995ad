"""A question and what it is told -> its answer: a table, the sentences behind each row, and what was searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import overload

from pactgraph.graph.coverage import Coverage, read_coverage
from pactgraph.graph.errors import QueryRefusedError
from pactgraph.graph.finding import find_named
from pactgraph.graph.questions import Parameter, Question
from pactgraph.graph.quotes import Quoted, read_quotes
from pactgraph.graph.store import Store
from pactgraph.graph.summaries import summarise
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import CHANGE, EVENT, ID, KIND, PACT, ROLE, XSD

EVIDENCE = "evidence"
"""The column of a query that holds facts: its rows are told by their sentences, and it is not shown."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORD = re.compile(r"[a-z_-]+")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OURS = re.compile(f"{re.escape(ID)}[A-Za-z0-9._~/%#=,:-]+")  # a filing's words that only begin like an IRI are none
_AT_ONCE = 300
_PAGE = 500  # rows whose sentences are read together


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what is shown, the IRI behind each cell that is a node, and the sentences that state it.

    >>> row = kg.ask("who-manufactures", compound="HV4").rows[0]
    >>> row.cells[1], row.iris[1] == kg.companies("Bellandi")[0].iri, row.quotes[0].file
    ('Società Chimica Bellandi S.r.l.', True, 'halvorsen-2006-05-15-8k.md')
    """

    cells: tuple[str | None, ...]
    iris: tuple[str | None, ...]
    quotes: tuple[Quoted, ...]


_Groups = Sequence[tuple[tuple[str | None, ...], Sequence[str]]]


class Rows(Sequence[Row]):
    """The rows of an answer in their order. The sentences of the first 500 are at hand, those of others are read when looked at.

    Only then does the graph have to be open still.

    >>> rows = kg.ask("terminations").rows
    >>> len(rows), rows[0] == list(rows)[0]
    (1, True)
    """

    def __init__(self, store: Store, grouped: _Groups) -> None:
        self._store = store
        self._grouped = grouped
        self._pages: dict[int, tuple[Row, ...]] = {}
        if grouped:
            self._page(0)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        return self._page(place // _PAGE)[place % _PAGE]

    def __len__(self) -> int:
        return len(self._grouped)

    def __iter__(self) -> Iterator[Row]:
        for page in range(-(-len(self) // _PAGE)):
            yield from self._page(page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Rows({len(self):,})"

    def _page(self, number: int) -> tuple[Row, ...]:
        if number not in self._pages:
            self._pages[number] = tuple(_rows(self._store, self._grouped[number * _PAGE : (number + 1) * _PAGE]))
        return self._pages[number]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the graph says to a question.

    >>> answer = kg.ask("CQ05", compound="HV4")
    >>> answer.question.name, answer.columns[:3]
    ('who-manufactures', ('compound', 'manufacturer', 'customer'))
    """

    question: Question
    columns: tuple[str, ...]
    rows: Rows
    summary: tuple[str, ...]
    coverage: Coverage


def answer(store: Store, question: Question, told: Mapping[str, str], refused: int = 0) -> Answer:
    """Answer a question. Raises QueryRefusedError where it is told too little or too much, UnknownNameError."""
    columns, grouped = _grouped(store, query_of(store, question, told), question.order)
    told_rows = [dict(zip(columns, values, strict=True)) for values, _ in grouped] if question.summaries else []
    summary = tuple(line for one in question.summaries for line in summarise(one, told_rows))
    return Answer(question, columns, Rows(store, grouped), summary, read_coverage(store, refused))


def query_of(store: Store, question: Question, told: Mapping[str, str]) -> str:
    """The SPARQL that a question comes to, unsorted. Raises what `answer` raises."""
    return question.told(_terms(store, question, told), partial(_found, store))


def _found(store: Store, query: str) -> list[str]:
    return sorted(str(iri) for (iri,) in store.select_sorted(query, ())[1])


def _grouped(store: Store, query: str, order: tuple[str, ...]) -> tuple[tuple[str, ...], _Groups]:
    """The columns that are shown, and each row of them once, with the facts behind it."""
    names, rows = store.select_sorted(query, order)
    place = names.index(EVIDENCE) if EVIDENCE in names else len(names)
    grouped: dict[tuple[str | None, ...], list[str]] = {}
    for found in rows:
        facts = grouped.setdefault((*found[:place], *found[place + 1 :]), [])
        for told in found[place : place + 1]:
            facts.extend((told or "").split())  # an aggregate holds several facts
    return tuple(name for name in names if name != EVIDENCE), list(grouped.items())


def _rows(store: Store, grouped: _Groups) -> Iterable[Row]:
    quotes = read_quotes(store, (fact for _, facts in grouped for fact in facts))
    labels = _labels(store, (value for values, _ in grouped for value in values if value))
    for values, facts in grouped:
        yield Row(
            cells=tuple(value and labels.get(value, _local(value)) for value in values),
            iris=tuple(value if value and _OURS.fullmatch(value) else None for value in values),
            quotes=tuple(sorted({quote for fact in facts for quote in quotes.get(fact, ())})),
        )


def _labels(store: Store, values: Iterable[str]) -> dict[str, str]:
    """By IRI: what a node is called."""
    iris = sorted({value for value in values if value.startswith(ID) and _OURS.fullmatch(value)})
    found: dict[str, str] = {}
    for start in range(0, len(iris), _AT_ONCE):
        listed = " ".join(f"<{iri}>" for iri in iris[start : start + _AT_ONCE])
        for iri, label in store.rows(f"SELECT ?node ?label WHERE {{ VALUES ?node {{ {listed} }} ?node rdfs:label ?label }}"):
            found[iri or ""] = label or ""
    return found


def _local(value: str) -> str:
    """A concept or term by its local name, in words; anything else as it is."""
    if value.startswith(PACT):
        return _INNER_CAPITAL.sub(" ", value.removeprefix(PACT)).lower()
    for namespace in (KIND, EVENT, ROLE, CHANGE):
        if value.startswith(namespace):
            return value.removeprefix(namespace).replace("_", " ").replace("-", " ")
    return value


def _terms(store: Store, question: Question, told: Mapping[str, str]) -> dict[str, str]:
    known = {parameter.name for parameter in question.parameters}
    if strange := sorted(set(told) - known):
        raise QueryRefusedError(
            f"{question.name} knows no {', '.join(strange)}; it may be told {', '.join(sorted(known)) or 'nothing'}"
        )
    for parameter in question.parameters:
        if not parameter.optional and parameter.name not in told:
            raise QueryRefusedError(f"{question.name} needs --{parameter.name}: {parameter.words}")
    return {p.name: _term(store, p, told[p.name]) for p in question.parameters if p.name in told}


def _term(store: Store, parameter: Parameter, value: str) -> str:
    match parameter.type:
        case "day":
            if not _DAY.fullmatch(value):
                raise QueryRefusedError(f"--{parameter.name} is a day, as 2007-12-31; {value!r} is none")
            return f'"{value}"^^<{XSD}date>'
        case "kind":
            if not _WORD.fullmatch(value):
                raise QueryRefusedError(f"--{parameter.name} is a kind of agreement, as supply; {value!r} is none")
            return f"<{KIND}{value}>"
        case "text":
            return text_term(value)
        case sort:
            return " ".join(f"<{iri}>" for iri in find_named(store, sort, value))
