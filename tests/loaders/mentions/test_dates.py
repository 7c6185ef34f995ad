from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.terms.dates import find_dates, parse_date
from pactgraph.loaders.mentions.terms.numerals import word_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On April 30, 2007, the", "2007-04-30"),
        ("this 30th day of April, 2007", "2007-04-30"),
        ("30 April 2007", "2007-04-30"),
        ("04/30/2007", "2007-04-30"),
        ("12/31/07", "2007-12-31"),
        ("30.04.2007", "2007-04-30"),
        ("2007-04-30", "2007-04-30"),
        ("APRIL 30,2007", "2007-04-30"),
        ("June 30\n, 2010", "2010-06-30"),
        ("the thirtieth day of April, two thousand seven", "2007-04-30"),
        ("the twenty-first (21st) day of April 2010", "2010-04-21"),
        ("in April 2007", "2007-04"),
        ("April __, 2007", "2007-04"),
        ("in 2008", "2008"),
        ("in early 2008", "2008-01-01/2008-04-30"),
        ("mid-2008", "2008-05-01/2008-08-31"),
        ("late 2008", "2008-09-01/2008-12-31"),
        ("the third quarter of 2009", "2009-07-01/2009-09-30"),
        ("Q3 2009", "2009-07-01/2009-09-30"),
        ("the first half of 2010", "2010-01-01/2010-06-30"),
        ("the end of 2008", "2008-12"),
        ("late April 2007", "2007-04-21/2007-04-30"),
        ("May 5-7, 2010", "2010-05-05/2010-05-07"),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_stated(text: str, value: str) -> None:
    assert parse_date(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "the Securities Act of 1933",
        "fiscal 2009",
        "in fiscal year 2009",
        "$2,008",
        "in 2008 shares",
        "Feb. 30, 2007",
        "Notes due 2014",
        "at 2007 Hill Street",
        "5/6 of the votes",
    ],
)
def test_what_is_no_calendar_date_gives_none(text: str) -> None:
    assert parse_date(text) is None


def test_the_first_of_two_days_borrows_the_year_of_the_second() -> None:
    text = "from January 1 through December 31, 2007"
    assert [date.value for date in find_dates(text, 0, len(text))] == ["2007-01-01", "2007-12-31"]


@given(st.text(alphabet="0123456789 ,/.-MayJune_thofd", max_size=80))
def test_dates_lie_inside_and_never_overlap(text: str) -> None:
    found = find_dates(text, 0, len(text))
    assert all(0 <= date.start < date.end <= len(text) for date in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("five million", 5_000_000),
        ("Five Hundred Thousand", 500_000),
        ("two thousand and seven", 2007),
        ("2.5 million", 2_500_000),
    ],
)
def test_number_words_are_exact(words: str, value: int) -> None:
    assert word_number(words) == value


def test_other_words_are_no_number() -> None:
    assert word_number("several million") is None
