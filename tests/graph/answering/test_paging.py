"""The first page of a long answer: the same rows as those of the whole, and the whole where somebody looks further."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pactgraph.graph.answering import answer_rows, asking
from pactgraph.graph.answering.asking import answer, query_of
from pactgraph.graph.answering.questions import Question, find_question, read_question, read_questions
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.store import LocalStore, Row, memory_store
from tests.graph.asked_corpus import ALDER, CORPUS

PAGED = [question for question in read_questions() if question.pages]


@pytest.fixture(scope="module")
def store() -> LocalStore:
    evidence = b"".join(story.filed.lines for story in CORPUS)
    return memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_rows, "PAGE", 2)
    monkeypatch.setattr(asking, "PAGE", 2)


class Noting(LocalStore):
    """A store that notes what it was asked."""

    def __init__(self, store: LocalStore) -> None:
        super().__init__(store.inner)
        self.asked: list[str] = []

    def select_sorted(self, query: str, order: Sequence[str]) -> tuple[list[str], list[Row]]:
        self.asked.append(query)
        return super().select_sorted(query, order)


@pytest.mark.parametrize("question", PAGED, ids=lambda question: question.name)
def test_the_first_page_is_that_of_the_whole_answer(store: LocalStore, question: Question) -> None:
    whole, glanced = answer(store, question, {}), answer(store, question, {}, glance=True)
    assert len(whole.rows) > 2
    assert (len(glanced.rows), glanced.columns) == (len(whole.rows), whole.columns)
    assert [(row, row.quotes) for row in glanced.rows[:2]] == [(row, row.quotes) for row in whole.rows[:2]]
    assert list(glanced.rows) == list(whole.rows)


def test_cells_and_later_rows_are_those_of_the_whole_answer(store: LocalStore) -> None:
    for question in PAGED:
        whole = answer(store, question, {}).rows
        assert answer(store, question, {}, glance=True).rows[-1] == whole[-1]
        assert list(answer(store, question, {}, glance=True).rows.cells()) == list(whole.cells())


def test_rows_that_are_not_shown_are_not_read(store: LocalStore) -> None:
    question = find_question("not-disclosed")
    assert question is not None
    noting = Noting(store)
    rows = answer(noting, question, {}, glance=True).rows
    assert (len(rows[:2]), query_of(store, question, {}) in noting.asked) == (2, False)
    assert (len(rows[:3]), query_of(store, question, {}) in noting.asked) == (3, True)


def test_an_answer_of_one_company_is_read_at_once(store: LocalStore) -> None:
    question = find_question("agreements-reported")
    assert question is not None
    told = {"company": ALDER}
    assert answer(store, question, told, glance=True).rows == answer(store, question, told).rows


@pytest.mark.parametrize(
    ("tail", "lines"),
    [("ORDER BY ?other", "# Pages: it"), ("ORDER BY ?it", "# Pages: it\n# Summary share: it")],
)
def test_pages_need_rows_in_that_order_and_no_sum_of_all(tail: str, lines: str) -> None:
    text = f"# Title\n# Question: Q1\n# Words: What?\n{lines}\n\nSELECT ?it ?other WHERE {{ ?it ?p ?other }}\n{tail}\n"
    with pytest.raises(ValueError, match="order"):
        read_question("x", text)
