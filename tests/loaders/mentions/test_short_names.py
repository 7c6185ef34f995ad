"""Capitals by which a report calls a company that it named in full before."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties

LOAN = (
    "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. made a Loan "
    "Agreement with {}, as agent.\n\nItem 1.02 Termination of a Material Definitive Agreement.\n\nOn April 30, 2007, the five-"
    "year credit agreement dated as of May 9, 2004 among Larkfield Therapeutics, Inc., the lenders named therein and HRW, as "
    "agent, was terminated."
)


def ended(lender: str) -> set[str]:
    (found,) = [each for each in agreements(LOAN.format(lender)) if each.event.value == "termination"]
    return set(parties(found))


def test_capitals_that_begin_a_company_s_name_are_that_company() -> None:
    assert ended("HRWood Yarn Bank, N.A.") == {"Larkfield Therapeutics, Inc.", "HRWood Yarn Bank, N.A."}


@pytest.mark.parametrize("lender", ["Harrow Bank, N.A.", "HRWood Bank, N.A. and HRWest Mills LLC"])
def test_capitals_that_begin_no_or_several_names_stand_for_themselves(lender: str) -> None:
    assert ended(lender) == {"Larkfield Therapeutics, Inc.", "HRW"}
