"""Results as tables: every way to the rows gives the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.answering.result_table import Table
from pactgraph.graph.answering.solutions import cell_rank, rows_as_tsv, tsv_columns, tsv_rows
from pactgraph.graph.asked_store import Row
from pactgraph.graph.store import memory_store
from pactgraph.ontology.literals import text_term

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
TERMS = (
    "<https://example.org/a#char=1,2>", "true", "7", "-3", "9.50", '"4"^^xsd:integer', '"2008-02-28"^^xsd:date', '"Größe"@de',
    '""', r'"a\tb\nc\\n\"d\" \u2028"', r'"^^<https://example.org/x>\""', "1.0e3", "UNDEF",
)  # fmt: skip


def select(*rows: tuple[str, ...]) -> str:
    listed = " ".join(f"({' '.join(row)})" for row in rows)
    names = " ".join(f"?c{number}" for number in range(len(rows[0])))
    return f"SELECT {names} {{ VALUES ({names}) {{ {listed} }} }}"


@pytest.mark.parametrize("width", [1, 2, 3])
def test_every_way_to_the_rows_gives_the_same_text(width: int) -> None:
    store = memory_store()
    query = select(*[(term, *["7"] * (width - 1)) for term in TERMS])
    columns, rows = store.select(query)
    expected, table = list(rows), Table(store.tsv(query))
    assert table.columns == tuple(columns)
    assert len(table) == len(TERMS)
    assert table.tuples() == expected
    assert table == [dict(zip(columns, row, strict=True)) for row in expected]
    assert table.to_polars().rows() == expected
    assert [
        tuple(None if cell != cell else cell for cell in row) for row in table.to_pandas().itertuples(index=False)
    ] == expected


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5))
def test_any_text_comes_back(pairs: list[tuple[str, str]]) -> None:
    store = memory_store()
    table = Table(store.tsv(select(*[(text_term(one), text_term(other)) for one, other in pairs])))
    assert table.tuples() == pairs
    assert table.to_polars().rows() == pairs


@given(st.lists(st.tuples(st.none() | TEXTS, st.none() | TEXTS), max_size=5))
def test_text_rows_are_written_as_tables_are_read(rows: list[Row]) -> None:
    tsv = rows_as_tsv(["a", "b"], rows)
    assert (tsv_columns(tsv), tsv_rows(tsv)) == (["a", "b"], rows)


@pytest.mark.parametrize(
    "terms", [("10", "9", "UNDEF", "-3", "9.50"), ('"b"', '"a"', '"Ä"', "UNDEF", '"10"'), ("<x:b>", "<x:a>", "UNDEF")]
)
def test_rows_are_sorted_as_by_order_by(terms: tuple[str, ...]) -> None:
    store = memory_store()
    query = select(*[(term, other) for term in terms for other in terms[:2]])
    assert store.select_sorted(query, ["c0", "c1"])[1] == list(store.rows(f"{query} ORDER BY ?c0 ?c1"))


def test_no_rows_and_no_columns() -> None:
    empty = Table(memory_store().tsv("SELECT ?a ?b { ?a ?b ?a }"))
    assert (len(empty), empty.columns, empty.rows(), empty.to_polars().shape) == (0, ("a", "b"), [], (0, 2))
    assert empty._repr_html_().startswith("<table>")


def test_unbound_ranks_first_then_iris_numbers_and_texts() -> None:
    cells = ["", "<https://example.org/z>", "2", '"10"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"1"']
    assert sorted(set(cells), key=cell_rank) == cells
