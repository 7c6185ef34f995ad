"""Reports: the day on which an agreement or its amendment takes effect, where it stands away from the name."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import OFFICERS, SELF


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("providing for Mr. Orr's continued employment as its Treasurer, effective as of April 1, 2007.", "2007-04-01"),
        ("(the “Orr Deal”) that provides for his employment as President, Yarns, effective May 15, 2007.", "2007-05-15"),
        ("providing for Mr. Orr's employment after he was appointed Treasurer, effective as of April 1, 2007.", None),
        ("providing for his employment as its Treasurer. His raise is effective April 1, 2007.", None),
    ],
)
def test_an_employment_takes_effect_behind_what_it_provides_for(words: str, day: str | None) -> None:
    (found,) = agreements(OFFICERS + SELF + "and Robert Orr entered into an employment agreement " + words)
    assert value(found.effective_date) == day


def test_amendments_take_effect_on_the_day_told_of_them() -> None:
    found = agreements(
        OFFICERS
        + SELF
        + "approved the amendment of employment agreements for Robert Orr, its Treasurer, and Ida Moss, its Secretary "
        "(the “Contracts”). The amendments to the Contracts will be effective on June 1, 2007."
    )
    assert [(told(each)[2], value(each.effective_date), list(parties(each))[-1]) for each in found] == [
        ("amendment", "2007-06-01", "Robert Orr"),
        ("amendment", "2007-06-01", "Ida Moss"),
        ("mention", None, "Robert Orr"),
        ("mention", None, "Ida Moss"),
    ]


def test_the_contracts_themselves_take_effect_without_their_amendments() -> None:
    found = agreements(
        OFFICERS
        + SELF
        + "approved the amendment of employment agreements for Robert Orr, its Treasurer, and Ida Moss, its Secretary "
        "(the “Contracts”). The Contracts were effective on June 1, 2003."
    )
    assert [value(each.effective_date) for each in found if told(each)[2] == "amendment"] == [None, None]


def test_a_term_for_the_day_makes_only_the_first_agreement_effective() -> None:
    found = agreements(
        OFFICERS
        + "On April 30, 2007 (the “Effective Date”), Larkfield Therapeutics, Inc. (the “Company”) entered into an employment "
        "agreement with Robert Orr. On the Effective Date, Mr. Orr also entered into a stock award agreement with the Company."
    )
    assert [(value(each.date), value(each.effective_date)) for each in found] == [
        ("2007-04-30", "2007-04-30"),
        ("2007-04-30", None),
    ]


def test_what_nobody_changes_of_several_persons_is_not_told_one_by_one() -> None:
    found = agreements(
        OFFICERS + SELF + "paid a bonus under its employment agreements with Robert Orr and Ida Moss, which last through 2009."
    )
    assert found == ()
