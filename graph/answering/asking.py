"""A question and what it is told -> its answer: a table, the sentences behind each row, and what was searched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from html import escape

from pactgraph.graph.answering.answer_rows import PAGE, Grouped, Rows
from pactgraph.graph.answering.coverage import Coverage, read_coverage
from pactgraph.graph.answering.paging import first_query
from pactgraph.graph.answering.questions import Parameter, Question
from pactgraph.graph.answering.summaries import summarise
from pactgraph.graph.errors import QueryRefusedError
from pactgraph.graph.store import Store
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import KIND, XSD

EVIDENCE = "evidence"
"""The column of a query that holds facts: its rows are told by their sentences, and it is not shown."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORD = re.compile(r"[a-z_-]+")


@dataclass(frozen=True, slots=True, repr=False)
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

    def __repr__(self) -> str:
        number = f"{len(self.rows):,} {'row' if len(self.rows) == 1 else 'rows'}"
        return f"Answer({self.question.name!r}, {number}, {str(self.coverage)!r})"

    def _repr_html_(self) -> str:
        """An escaped table for notebooks: at most a hundred rows, each with its first sentence."""
        cells = [[*row.cells, row.first_quotes[0].sentence if row.first_quotes else ""] for row in self.rows[:PAGE]]
        head = "".join(f"<th>{escape(column.replace('_', ' '))}</th>" for column in (*self.columns, "sentence"))
        body = "".join("<tr>" + "".join(f"<td>{escape(cell or '')}</td>" for cell in row) + "</tr>" for row in cells)
        more = [f"{len(self.rows) - PAGE:,} more rows"] if len(self.rows) > PAGE else []
        said = "".join(f"<p>{escape(line)}</p>" for line in (*more, *self.summary, str(self.coverage)))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{said}"


def answer(store: Store, question: Question, told: Mapping[str, str], refused: int = 0, *, glance: bool = False) -> Answer:
    """Answer a question. Raises QueryRefusedError where it is told too little or too much, UnknownNameError.

    With `glance` a long answer has only its first hundred rows at hand; it finds the others when somebody looks at them.
    """
    terms, find = _terms(store, question, told), partial(_found, store)

    def whole() -> tuple[tuple[str, ...], Grouped]:
        return _grouped(store, question.told(terms, find), question.order)

    page = first_query(store, question, terms, find, PAGE) if glance else None
    columns, grouped = _grouped(store, page.query, question.order) if page else whole()
    told_rows = [dict(zip(columns, values, strict=True)) for values, _ in grouped] if question.summaries else []
    summary = tuple(line for one in question.summaries for line in summarise(one, told_rows))
    rows = Rows(store, grouped, page.total, lambda: whole()[1]) if page else Rows(store, grouped)
    return Answer(question, columns, rows, summary, read_coverage(store, refused))


def query_of(store: Store, question: Question, told: Mapping[str, str]) -> str:
    """The SPARQL that a question comes to, unsorted. Raises what `answer` raises."""
    return question.told(_terms(store, question, told), partial(_found, store))


def _found(store: Store, query: str) -> list[str]:
    return sorted(str(iri) for (iri,) in store.select_sorted(query, ())[1])


def _grouped(store: Store, query: str, order: tuple[str, ...]) -> tuple[tuple[str, ...], Grouped]:
    """The columns that are shown, and each row of them once, with the facts behind it."""
    names, rows = store.select_sorted(query, order)
    place = names.index(EVIDENCE) if EVIDENCE in names else len(names)
    grouped: dict[tuple[str | None, ...], list[str]] = {}
    for found in rows:
        facts = grouped.setdefault((*found[:place], *found[place + 1 :]), [])
        for told in found[place : place + 1]:
            facts.extend((told or "").split())  # an aggregate holds several facts
    return tuple(name for name in names if name != EVIDENCE), list(grouped.items())


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
            from pactgraph.graph.answering.finding import find_named  # names and their legal forms: not where none is told

            return " ".join(f"<{iri}>" for iri in find_named(store, sort, value))
