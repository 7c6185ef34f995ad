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


@pytest.mark.parametrize(
    "text",
    [
        "On May 4, 2031 Quist Harbor signed retention letters with Ida Moss, Treasurer, Alan Orr, Senior Vice\n\n"
        "President of Dredging, and Ursula Lind.",
        "The dredging contract of May 4, 2031 was entered into at Ardmore between Quist Harbor and the\n\nPort of Ardmore.",
    ],
)
def test_a_sentence_that_breaks_off_at_a_word_which_ends_none_goes_on_with_a_capital(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The harbor company signed a dredging contract with Port of Ardmore on May 4; and\n\nA crane lease with Delft Cranes.",
        "The harbor company has caused this report to be signed in its name by Ida Moss under the\n\nTable of Contents",
        "The harbor company signed a dredging contract with the port authority at Ardmore on May 4\n\nThe crane was sold.",
    ],
)
def test_a_point_of_a_list_and_a_heading_are_not_what_goes_on(text):
    assert len(sentences(text)) == 2


def test_a_sentence_longer_than_any_is_divided_at_its_commas_and_loses_nothing():
    clause = 'a deed with Corran Foods, Inc. (the "Deed"), '
    endless = "The company made " + clause * 500 + "and others."
    parts = sentences(endless)
    assert all(4_000 <= len(part) <= 8_000 for part in parts[:-1])
    assert all(part.endswith(",") for part in parts[:-1])
    assert " ".join(parts) == endless


def test_a_long_sentence_stays_whole():
    long = "The company bears the risks of " + "floods, storms and fires, " * 250 + "and of all else."
    assert sentences(long) == [long]
