"""Sentences by their words, with what was read from each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pactgraph
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.sentences.search import is_bare, open_index, search_query, search_sentences
from tests.graph.corpus import all_stories
from tests.graph.stories import Story, make_graph


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphFolder]:
    yield make_graph(tmp_path_factory.mktemp("search"), *all_stories())


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ("manufacturing agreement", ["alder-making.txt"]),
        ('"five million Euros"', ["alder-making.txt"]),
        ('"million five"', []),
        ("societa sugar", ["cedar-supply.txt"]),
        ("batch*", ["alder-making.txt"]),
        ("nowhere", []),
        ("", []),
        ("*** --", []),
    ],
)
def test_a_sentence_is_found_by_its_words(folder: GraphFolder, words: str, files: list[str]) -> None:
    with pactgraph.open(folder.root) as kg:
        hits = kg.search(words)
        assert [kg.facts_in(hit)[0].file for hit in hits] == files
        for hit in hits:
            assert kg.texts.read(hit.source[:32], hit.document)[hit.start : hit.end] == hit.sentence


SAYS = "On May 4, 2011, Tarn Optics, Inc. borrowed forty million dollars under its credit agreement with Ouse Bank."
HEADINGS = (
    "CREDIT AGREEMENT",
    "Credit Agreement",
    "Item 1.01. Entry into a Material Definitive Credit Agreement.",
    "Credit Agreement dated as of May 4, 2011 by and among Tarn Optics, Inc., as borrower, and the lenders party hereto",
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_is_bare(heading: str) -> None:
    assert is_bare(heading)


@pytest.mark.parametrize(
    "sentence", [SAYS, "(b) the lenders shall have received the notes; and", "“Each lender shall be paid as this Section says.”)"]
)
def test_what_says_something_is_not_bare(sentence: str) -> None:
    assert not is_bare(sentence)


def test_what_says_something_comes_before_headings(tmp_path: Path) -> None:
    text = "\n\n".join((*HEADINGS, SAYS, "Credit Agreement"))
    folder = make_graph(tmp_path, Story(text, "loan.txt").registrant("Tarn Optics, Inc."))
    with pactgraph.open(folder.root) as kg:
        hits = kg.search("credit agreement")
        assert hits[0].sentence == SAYS
        assert len(hits) == len(HEADINGS) + 2
        assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)
        assert [hit.sentence for hit in kg.search("credit agreement", limit=1)] == [SAYS]


def test_a_hit_brings_its_facts_and_no_others(folder: GraphFolder) -> None:
    with pactgraph.open(folder.root) as kg:
        facts = kg.facts_in(kg.search("sugar")[0])
    assert {(fact.property, fact.value) for fact in facts} >= {("title", "supply agreement"), ("agreementDate", "2012-06-01")}
    assert "signedOn" not in {fact.property for fact in facts}


def test_the_index_follows_the_graph(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, *all_stories())
    with pactgraph.open(folder.root) as kg:
        assert len(kg.search("zither")) == 0
    make_graph(tmp_path, Story("Zither Inc. sells a zither.", "zither.txt").registrant("Zither Inc."))
    with pactgraph.open(folder.root) as kg:
        assert len(kg.search("zither")) == 1


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, *all_stories())
    folder.sentences.write_bytes(b"no database at all, but long enough to be taken for one" * 20)
    with pactgraph.open(folder.root) as kg:
        assert len(kg.search("sugar")) == 1


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_query_or_none(words: str) -> None:
    with closing(open_index(Path(":memory:"))) as index:
        assert search_sentences(index, words, 5) == []
    assert search_query(words).count('"') % 2 == 0
