"""Reports of loans that run for different times: two facilities of one bank and one day are two."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.wording.tenors import run_differently, tenors
from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, told, value

ENTRY = "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
ENDED = (
    "Effective April 30, 2007, Larkfield Therapeutics, Inc. ended the ${sum} {tenor} unsecured revolving credit agreement, dated "
    "as of May 2, 2005, with Harrow Bank, N.A., as agent (the “{term} Credit Agreement”). "
)


def ended(*loans: tuple[str, str, str]) -> str:
    text = "\n\n".join(ENDED.format(sum=figure, tenor=tenor, term=term) for figure, tenor, term in loans)
    return ENTRY + text.replace(" ended ", " terminated ")


def test_two_loans_of_one_bank_and_day_end() -> None:
    found = agreements(ended(("70,000,000", "364 day", "Short"), ("90,000,000", "five year", "Long")))
    assert [(told(each)[2], sums(each)) for each in found] == [("termination", ["70000000"]), ("termination", ["90000000"])]
    assert value(found[0].amounts[0].what) == "364 day unsecured revolving credit"


def test_one_loan_of_one_tenor_ends_once() -> None:
    found = agreements(ended(("90,000,000", "five-year", "Long"), ("90,000,000", "60-month", "Long")))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("names", "others", "differ"),
    [
        (["364-Day Facility"], ["Five-Year Facility"], True),
        (["three year loan"], ["36-month loan"], False),
        (["three year loan"], ["loan agreement"], False),
        (["$364 day rate loan"], ["five-year loan"], False),  # a sum of money is no count of days
    ],
)
def test_names_that_run_differently(names: list[str], others: list[str], differ: bool) -> None:
    assert run_differently(tenors(names), tenors(others)) is differ


def test_a_day_rate_is_no_tenor() -> None:
    assert tenors(["day rate contract", "2031 yearly plan"]) == frozenset()
