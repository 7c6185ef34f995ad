"""A long answer -> its first rows alone: what the rows are about is counted, and only what stands on the page is asked for.

The texts of ten thousand agreements lie all over the disk; those of a hundred rows are read in no time. A question says in its
first comment by which of its parameters its rows stand in order ("# Pages: company"): the rows of the first companies are those
of the question told of these companies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pactgraph.graph.answering.questions import Find, Question
from pactgraph.graph.store import Store

_HEAD = re.compile(r"^SELECT (?P<columns>[?\w ]+) WHERE \{", re.MULTILINE)
_OF_EVIDENCE = re.compile(r"^  BIND\([^\n]*(?:\n {4,}[^\n]*)* AS \?evidence\w*\)$", re.MULTILINE)  # looked at for shown rows only


@dataclass(frozen=True, slots=True)
class FirstPage:
    """A query for the first rows, and how many rows there are in all."""

    query: str
    total: int


def first_query(store: Store, question: Question, terms: Mapping[str, str], find: Find, most: int) -> FirstPage | None:
    """What finds the first `most` rows, or a few more; None where all may as well be read."""
    if not question.pages or any(parameter.is_node and parameter.name in terms for parameter in question.parameters):
        return None
    _, counts = store.select_sorted(_counted(question.told(terms, find), question.pages), (question.pages,))
    meant: list[str] = []
    total = 0
    for node, rows in counts:
        if total < most:
            meant.append(f"<{node}>" if node else "UNDEF")
        total += int(rows or 0)
    if total <= most or "UNDEF" in meant:  # UNDEF is any, not none
        return None
    return FirstPage(question.told({**terms, question.pages: " ".join(meant)}, find), total)


def _counted(query: str, column: str) -> str:
    """How many rows there are of each value of a column: the store counts them and reads no text but that of the values."""
    head = _HEAD.search(query)
    if head is None:
        raise ValueError("a question that has pages selects plain columns")
    shown = " ".join(name for name in head["columns"].split() if name != "?evidence")
    body = _OF_EVIDENCE.sub("", query[head.end() :])
    counting = f"SELECT ?{column} (COUNT(*) AS ?rows) WHERE {{ {{ SELECT DISTINCT {shown} WHERE {{"
    return f"{query[: head.start()]}{counting}{body}}} }} GROUP BY ?{column}"
