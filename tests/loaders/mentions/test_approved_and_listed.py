"""Reports: what a board approved before it was made, rows of exhibits under another name, short names behind a possessive."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

ITEM = "\n\nItem 9.01 Financial Statements and Exhibits\n\n"


@pytest.mark.parametrize(
    ("made", "day"),
    [
        ("The Company and Mr. Orr entered into a Transaction Bonus Agreement that provides for a bonus.", None),
        ("On April 20, 2007, the Company and Mr. Orr entered into a Transaction Bonus Agreement.", "2007-04-20"),
    ],
)
def test_the_day_of_approval_is_not_that_of_the_agreement_made(made: str, day: str | None) -> None:
    (found,) = agreements(
        OFFICERS
        + "On April 8, 2007, the Board of Directors of Larkfield Therapeutics, Inc. (the “Company”) approved a transaction bonus "
        "agreement for Robert Orr. " + made
    )
    assert (value(found.title), value(found.date)) == ("Transaction Bonus Agreement", day)
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "employer", "Robert Orr": "employee"}


def test_what_is_only_approved_bears_the_day_of_approval() -> None:
    (found,) = agreements(
        OFFICERS
        + "On April 8, 2007, the Board of Directors of Larkfield Therapeutics, Inc. (the “Company”) approved a new employment "
        "agreement (which may be extended by mutual agreement) with Robert Orr."
    )
    assert value(found.date) == "2007-04-08"


def test_a_row_may_name_an_affiliate_under_the_very_title() -> None:
    rows = (
        "10.1 Tax Matters Agreement, dated as of April 30, 2007, between Larkfield Therapeutics, Inc. and Tarnwick, Inc.\n\n"
        "10.2 Transition Services Agreement, dated as of April 30, 2007, between Larkfield Therapeutics, Inc. and {}\n\n"
    )
    text = (
        ENTRY
        + SELF
        + "entered into the following agreements with Tarnwick, Inc.:\n\na Tax Matters Agreement; and\n\na Transition "
        "Services Agreement.\n\nItem 9.01 Financial Statements and Exhibits\n\n"
    )
    found = agreements(text + rows.format("Tarnwick Operating Company"))
    assert [(value(each.title), value(each.exhibit)) for each in found] == [
        ("Tax Matters Agreement", "10.1"),
        ("Transition Services Agreement", "10.2"),
    ]
    found = agreements(text + rows.format("Corran Mills, Inc."))
    assert value(next(each for each in found if value(each.title) == "Transition Services Agreement").exhibit) is None


def test_a_post_may_have_another_name_in_its_row() -> None:
    text = OFFICERS + "Robert Orr entered into an Employment Agreement with Larkfield Therapeutics, Inc. (the “Company”)." + ITEM
    (found,) = agreements(
        text + "10.1 Employee Agreement between Larkfield Therapeutics, Inc. and Robert Orr dated April 21, 2007\n\n"
    )
    assert (value(found.exhibit), value(found.date)) == ("10.1", "2007-04-21")
    found, *_ = agreements(text + "10.1 Lease between Larkfield Therapeutics, Inc. and Robert Orr dated April 21, 2007\n\n")
    assert value(found.exhibit) is None


def test_a_short_name_may_stand_behind_a_possessive() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 8, 2007, Larkfield Therapeutics, Inc.'s (“Lark”) directors met. On April 18, 2007, Lark and Harrow Bank, "
        "N.A. entered into a Loan Agreement."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank, N.A.": "lender"}


def test_what_is_made_anew_is_not_the_existing_one() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into an amended and restated credit agreement with Harrow Bank, N.A., as administrative agent. It "
        "amends and restates the existing credit agreement entered into by the Company on April 27, 2005."
    )
    assert told(found[0]) == ("amended and restated credit agreement", "credit", "restatement", "2007-04-30")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        ("an amendment agreement with its lenders to amend and restate", "amendment agreement to existing loan agreement"),
        ("an amendment agreement to amend", "amendment agreement to existing loan agreement"),
        ("an agreement to amend", "amendment to existing loan agreement"),
    ],
)
def test_what_an_amendment_agreement_was_made_to_amend(made: str, expected: str) -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + f"entered into {made} the Company’s existing loan agreement, as amended before. Its lenders put off a part of "
        "the $215 million outstanding Term Loan due October 12, 2010."
    )
    assert told(found) == (expected, "credit", "amendment", "2007-04-30")
    assert not found.amounts
    assert found.expiration_date is None  # what was outstanding ended then
