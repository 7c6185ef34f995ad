"""A question and what it is told -> its answer: a table, the sentences behind each row, and what was searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what is shown, the IRI behind each cell that is a node, and the sentences that state it."""

    cells: tuple[str | None, ...]
    iris: tuple[str | None, ...]
    quotes: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the graph says to a question."""

    question: Question
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    summary: tuple[str, ...]
    coverage: Coverage


def answer(store: Store, question: Question, told: Mapping[str, str], refused: int = 0) -> Answer:
    """Answer a question. Raises QueryRefusedError where it is told too little or too much, UnknownNameError."""
    query = question.told(_terms(store, question, told))
    names, rows = store.select(query)
    columns = tuple(name for name in names if name != EVIDENCE)
    grouped: dict[tuple[str | None, ...], list[str]] = {}
    for found in rows:
        values = dict(zip(names, found, strict=True))
        facts = grouped.setdefault(tuple(values[column] for column in columns), [])
        facts.extend((values.get(EVIDENCE) or "").split())  # an aggregate holds several facts
    told_rows = [dict(zip(columns, values, strict=True)) for values in grouped]
    summary = tuple(line for one in question.summaries for line in summarise(one, told_rows))
    return Answer(question, columns, tuple(_rows(store, grouped)), summary, read_coverage(store, refused))


def _rows(store: Store, grouped: Mapping[tuple[str | None, ...], list[str]]) -> Iterable[Row]:
    quotes = read_quotes(store, (fact for facts in grouped.values() for fact in facts))
    labels = _labels(store, (value for values in grouped for value in values if value))
    for values, facts in grouped.items():
        yield Row(
            cells=tuple(value and labels.get(value, _local(value)) for value in values),
            iris=tuple(value if value and value.startswith(ID) else None for value in values),
            quotes=tuple(sorted({quotes[fact] for fact in facts if fact in quotes})),
        )


def _labels(store: Store, values: Iterable[str]) -> dict[str, str]:
    """By IRI: what a node is called."""
    iris = sorted({value for value in values if value.startswith(ID)})
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
