from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Orchid Foods, Inc. entered into a supply agreement with Officine Lodi S.r.l on May 1, 2007.",
        "It signed Amendment No. 2 to the lease with J. P. Corran of Fenwick, L.L.C. and others.",
        "The loan from Union Bank, N.A. bears interest at 5.25% per annum.",
        "The agreement runs over\ntwo lines of one paragraph.",
    ],
)
def test_dots_inside_names_and_numbers_do_not_end_a_sentence(text):
    assert sentences(text) == [text]


def test_a_sentence_that_a_page_breaks_goes_on_behind_the_break():
    broken = "The net proceeds of the shares that the company sells are expected to be about $201.4\n\nmillion after costs."
    assert sentences(broken) == [broken]


@pytest.mark.parametrize(
    "text",
    [
        "Item 9.01\n\nnone",
        "The net proceeds of the shares that the company sells are expected to be about $201.4.\n\nmillions were lost before.",
        "The net proceeds of the shares that the company sells are expected to be about $2\n\nThe shares were sold in May.",
    ],
)
def test_a_paragraph_that_ends_ends_its_sentence(text):
    assert len(sentences(text)) == 2


def test_a_legal_form_may_end_a_sentence():
    assert sentences("It bought Corran Mills Inc. The price was $3.") == ["It bought Corran Mills Inc.", "The price was $3."]


def test_paragraphs_and_cells_end_sentences():
    assert sentences("Exhibits\t10.1\n\nA lease") == ["Exhibits", "10.1", "A lease"]


@given(st.text(alphabet="aA.1 \n\t\"')Inc", max_size=200))
def test_sentences_are_ordered_disjoint_and_lose_no_word(text):
    spans = split_sentences(text, 0, len(text))
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
