"""Sentences that state a record."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.document import Document
from pactgraph.loaders.quoted import find_quoted_sentences
from pactgraph.ontology.records import Compound, DocumentRecord, Fact
from tests.stopwatch import least_seconds

TEXT = """Item 1.01

On May 2, 2011, Alder Biotics, Inc. agreed with Rossi S.p.A. on the supply of VX1. The term is five years. Nothing else
was agreed.

VX2 is another compound."""


def document(text: str) -> Document:
    return Document(number=1, type="8-K", name="a.txt", description="", text=text, reading=text)


def record(read: Document, *spans: tuple[int, int]) -> DocumentRecord:
    facts = [Fact[str](value="x", mentions=(read.mention(*span),), rule="test") for span in spans]
    compounds = tuple(Compound(name=fact) for fact in facts)
    return DocumentRecord(number=1, type="8-K", name="a.txt", length=len(read.text), compounds=compounds)


def quoted(text: str, *words: str) -> list[str]:
    read = document(text)
    spans = [(text.index(word), text.index(word) + len(word)) for word in words]
    return [sentence.quote for sentence in find_quoted_sentences(read, record(read, *spans))]


def test_a_mention_gives_its_whole_sentence_and_not_the_next() -> None:
    assert quoted(TEXT, "Rossi S.p.A.") == [TEXT[TEXT.index("On May") : TEXT.index(" The term")]]


def test_two_mentions_of_a_sentence_give_it_once_and_one_across_two_gives_both() -> None:
    assert len(quoted(TEXT, "Alder", "VX1")) == 1
    assert quoted(TEXT, "years. Nothing") == [TEXT[TEXT.index("The term") : TEXT.index("\n\nVX2")]]


def test_another_paragraph_is_another_sentence() -> None:
    assert quoted(TEXT, "VX2", "Item") == ["Item 1.01", "VX2 is another compound."]


def test_a_page_without_borders_is_cut_around_the_mention_quickly() -> None:
    text = "word " * 400_000 + "VX1" + " word" * 400_000
    (sentence,) = quoted(text, "VX1")
    assert len(sentence) < 1500
    assert least_seconds(lambda: quoted(text, "VX1"), 1) < 1


@given(
    text=st.text(st.sampled_from("aB. \n\t\"'"), min_size=2, max_size=80),
    ends=st.lists(st.integers(0, 79), min_size=2, max_size=6),
)
def test_every_mention_lies_within_one_of_the_sentences(text: str, ends: list[int]) -> None:
    read = document(text)
    places = sorted({min(end, len(text)) for end in ends})
    spans = list(itertools.pairwise(places))
    sentences = find_quoted_sentences(read, record(read, *spans))
    for start, end in spans:
        assert any(s.start <= start and end <= s.end for s in sentences)
    assert all(s.quote == text[s.start : s.end] for s in sentences)
