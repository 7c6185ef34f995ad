"""Committees that act for others than the registrant, and offices that somebody might have."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_officers import facts, officers_of
from tests.loaders.mentions.test_reported_agreements import agreements

ENTRY = (
    "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, the {} entered into a settlement agreement with "
    "Harrow Bank, N.A."
)


def parties(who: str) -> set[str]:
    return {party.name.value for each in agreements(ENTRY.format(who)) for party in each.parties}


def test_what_a_committee_of_the_board_signs_its_company_signs() -> None:
    assert parties("Special Litigation Committee") == {"Larkfield Therapeutics, Inc.", "Harrow Bank, N.A."}


@pytest.mark.parametrize("who", ["Unsecured Creditors Committee", "Senior Noteholders Committee", "Equity Holders Committee"])
def test_a_committee_of_creditors_or_holders_signs_for_no_registrant(who: str) -> None:
    assert parties(who) <= {"Harrow Bank, N.A."}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Robert V. Orr and Ida Moss serve as directors.", {"Robert V. Orr", "Ida Moss"}),
        ("Somebody asked whether Robert V. Orr and Ida Moss might serve as directors.", set()),
        ("It was said that Robert V. Orr could again serve as Treasurer.", set()),
    ],
)
def test_an_office_that_somebody_might_have_is_none(words: str, found: set[str]) -> None:
    assert {name for name, _, _ in map(facts, officers_of(words)) if name != "Ursula Lind"} == found
