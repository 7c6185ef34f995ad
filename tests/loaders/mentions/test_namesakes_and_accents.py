"""Persons whose names bear accents, whose names are alike, and offices that one of several held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.people import find_person_mentions, is_same_person, surname_of
from pactgraph.loaders.mentions.contracts.described_persons import find_described_persons
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.readers.furniture import _runs_on
from tests.loaders.mentions.test_officers import officers_of
from tests.stopwatch import least_seconds


@given(st.text("abcdefñéőßøÆčž", min_size=2, max_size=12))
def test_every_surname_is_met_again(letters: str) -> None:
    surname = letters.capitalize()
    text = f"On May 3, 2011, the Company hired Tvrtko {surname}. Mr. {surname} is well known."
    for mention in find_person_mentions(text, 0, len(text)):
        assert text[mention.start : mention.end]


def test_an_accented_surname_is_met_without_its_accent() -> None:
    text = "The Board appointed Robert Muñezka as Treasurer. Mr. Munezka is 50."
    assert {mention.person.name for mention in find_person_mentions(text, 0, len(text))} == {"Robert Muñezka"}


@pytest.mark.parametrize(
    ("one", "other"),
    [('Robert "Bob" Quist', "Robert E. Quist"), ("William (Bill) Orr", "William J. Orr"), ("Ursula Moss Lind", "Ursula K. Lind")],
)
def test_a_pet_name_or_maiden_name_sets_nobody_apart(one: str, other: str) -> None:
    assert is_same_person(one, other)


def test_the_office_of_one_is_not_that_of_all_who_left() -> None:
    found = {
        each.name.value: each
        for each in officers_of("Robert Orr and Ida Moss resigned from the Company. Mr. Orr had served as Treasurer.")
    }
    assert found["Ida Moss"].title is None


def test_an_office_of_years_ago_is_not_the_one_left() -> None:
    (orr,) = [
        each
        for each in officers_of("Robert Orr resigned from the Company. Mr. Orr was Treasurer from 1999 to 2004.")
        if each.change
    ]
    assert orr.title is None


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("interest rate swap", "other"),
        ("purchase order", "supply"),
        ("order of three vessels", "supply"),
        ("Order Form", None),
        ("Order of the Bankruptcy Court", None),
    ],
)
def test_orders_of_goods_and_swaps_of_rates(title: str, kind: str | None) -> None:
    assert kind_of_title(title) == kind


def test_an_agent_that_signs_individually_and_as_agent_is_no_person() -> None:
    text = "HALDEN QUIST, individually and as Administrative Agent, and REJEP TANIM, individually, agree"
    assert [text[low:high] for low, high in find_described_persons(text, 0, len(text))] == ["REJEP TANIM"]


def test_a_state_before_its_postcode_is_no_professional_corporation() -> None:
    text = "The office is at 12 Mill Road, Harrisburg, P.A. 17101 and Fenwick Surgeons, P.A. works there."
    assert [text[each.start : each.end] for each in find_organizations(text, 0, len(text))] == ["Fenwick Surgeons, P.A."]


@pytest.mark.parametrize(
    ("before", "after", "runs"),
    [
        ("as of such closing", "date. The lender", True),
        ("a term of one", "year) after", True),
        ("1. Ursula Lind", "d. Ida Moss", False),
    ],
)
def test_a_short_last_word_is_no_mark_of_a_list(before: str, after: str, runs: bool) -> None:
    assert _runs_on(before + after, len(before), len(before)) is runs


@pytest.mark.parametrize(("name", "surname"), [("\u00d3. \u00d3", "o"), ("Orr", "orr"), ("Jr.", "jr"), (" ", "")])
def test_a_name_of_one_word_or_letter_or_none_has_a_surname(name: str, surname: str) -> None:
    assert surname_of(name) == surname


def test_surnames_told_by_mr_alone_are_looked_for_at_once() -> None:
    """Each of many surnames that no full name bears would else be looked for in all of the text."""
    names = [f"Qu{a}{b}{c}" for a in "abcdefghi" for b in "klmnopqrst" for c in "aeiouvwxyz" for _ in range(2)]
    text = "Anna Sand-Orr spoke. Mr. Sand-Orr met us. " + "".join(f"The looms went to Mr. {name} on a Monday. " for name in names)
    assert [mention.person.name for mention in find_person_mentions(text, 0, len(text))] == ["Anna Sand-Orr"] * 2
    assert least_seconds(lambda: find_person_mentions(text, 0, len(text)), 1.0) < 1.0
