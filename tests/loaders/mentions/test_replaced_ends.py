"""The day on which a loan that a new one replaces would have ended."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements

LOAN = (
    "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. entered into a $90 "
    "million credit facility with Harrow Bank, N.A. {}\n\n"
)
ENDED = (
    "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. terminated the "
    "Three Year Credit Agreement dated as of May 9, 2005 with Lodi Bank, N.A."
)


def ends(text: str) -> list[str | None]:
    found = [each for each in agreements(text) if each.event.value == "termination"]
    return [each.expiration_date.value if each.expiration_date else None for each in found]


@pytest.mark.parametrize(
    "told",
    [
        "It superseded the mill's earlier loan agreement, which had been due to expire on May 8, 2008.",
        "The loan refinanced Larkfield's existing secured loan agreement, which was due to mature on May 8, 2008.",
    ],
)
def test_what_is_replaced_would_have_ended_on_the_day_told_of_it(told: str) -> None:
    assert ends(LOAN.format(told) + ENDED) == ["2008-05-08"]


@pytest.mark.parametrize(
    "told",
    [
        "It replaces the mill's previous loom lease, and a machine that was set to stop on May 8, 2008.",
        "It superseded the mill's earlier loan agreement, which had been due to expire on May 8, 2006.",
        "It replaces one previous loan facility that was due to end on May 8, 2008. It replaces our existing facility, which "
        "was due to end on May 9, 2009.",
    ],
)
def test_no_other_day_is_that_of_the_loan_that_ended(told: str) -> None:
    assert ends(LOAN.format(told) + ENDED) == [None]


def test_of_two_loans_that_end_none_is_known_to_be_the_one_replaced() -> None:
    told = "It superseded the mill's earlier loan agreement, which had been due to expire on May 8, 2008."
    second = " On the same day it terminated the Bridge Loan Agreement dated as of June 3, 2006 with Delft Bank, N.A."
    assert set(ends(LOAN.format(told) + ENDED + second)) == {None}
