"""Papers and deals of fictional companies that stand beside others: a pledge, a placement, an engagement, a labor contract."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import parties, told, value
from tests.loaders.mentions.test_told_deals import COMPLETED, SELF, reported, sums


def test_a_pledge_beside_a_loan_is_an_agreement_of_its_own() -> None:
    loan, pledge = reported(
        SELF
        + "and Harrow Bank, N.A., as administrative agent and a lender, entered into an Amended and Restated Credit Agreement. "
        "The Company also entered into an Amended and Restated Pledge and Security Agreement in favor of the administrative "
        "agent."
    )
    assert value(loan.title) == "Amended and Restated Credit Agreement"
    assert value(pledge.title) == "Amended and Restated Pledge and Security Agreement"
    assert set(parties(pledge)) == {"Larkfield Therapeutics, Inc.", "Harrow Bank, N.A."}


def test_mills_acquired_from_somebody_beside_a_loan_only_mentioned() -> None:
    bought, loan = reported(
        SELF
        + "acquired from Harrow Inns Limited Partnership three hotels located in Mystic for an aggregate consideration of $42.6 "
        "million. The source of the cash was the Company's line of credit with Delft Bank, N.A.",
        COMPLETED,
    )
    assert told(bought) == ("acquisition of three hotels", "purchase", "entry", "2007-04-30")
    assert sums(bought) == [42_600_000]
    assert (loan.event.value, sums(loan)) == ("mention", [])


def test_a_private_placement_with_named_buyers() -> None:
    (found,) = reported(
        SELF
        + "closed a non-brokered private placement with Harrow Resources Fund and Delft Partners L.P. of 4,000,000 units at a "
        "price of $0.45 per unit.",
        "3.02 Unregistered Sales of Equity Securities",
    )
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Harrow Resources Fund", "Delft Partners L.P."}


def test_who_is_engaged_under_a_letter_is_its_other_side() -> None:
    (found,) = reported(
        SELF + "engaged Harrow & Pell Inc. as its financial advisor pursuant to an engagement letter under which it will pay a "
        "monthly fee of $15,000."
    )
    assert told(found) == ("engagement letter", "services", "entry", "2007-04-30")
    assert parties(found)["Harrow & Pell Inc."] == "service provider"


def test_a_union_local_is_a_party_and_a_change_of_its_contract_ends_on_a_day() -> None:
    change, _ = reported(
        "On April 30, 2007, the Company's collective bargaining agreement with Harrow Teamsters Local 247 was extended through "
        "April 30, 2010.",
        "8.01 Other Events",
    )
    assert parties(change) == {"Larkfield Therapeutics, Inc.": "employer", "Harrow Teamsters Local 247": None}
    assert value(change.expiration_date) == "2010-04-30"


def test_a_settlement_of_a_suit_brought_by_somebody() -> None:
    (found,) = reported(SELF + "settled the lawsuit brought against it by Harrow Sand Corporation and will pay $1.85 million.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "respondent", "Harrow Sand Corporation": "claimant"}


def test_a_line_of_credit_that_was_increased() -> None:
    change, _ = reported(SELF + "increased its revolving line of credit with Harrow Bank from $4 million to $7 million.")
    assert change.event.value == "amendment"
    assert sums(change) == [7_000_000]


def test_the_day_of_the_second_amendment_is_that_of_the_same_day() -> None:
    *_, change, _ = reported(
        SELF
        + "entered into a Supply Agreement with Delft Mills, Inc. On the same day, the Company entered into the Second Amendment "
        "to the Third Amended and Restated Credit Agreement among the Company and Harrow Bank National Association, as agent."
    )
    assert (change.event.value, value(change.date)) == ("amendment", "2007-04-30")


def test_none_of_those_to_whom_notes_were_sold_is_their_issuer() -> None:
    *_, found = reported(
        SELF
        + "issued notes under an indenture with Tarn Trust Company, as trustee. The Notes were sold to Harrow Securities Inc., "
        "Delft Capital Markets, LLC and the other initial purchasers under a purchase agreement dated April 15, 2007."
    )
    assert "issuer" not in {parties(found).get(name) for name in ("Harrow Securities Inc.", "Delft Capital Markets, LLC")}


@pytest.mark.parametrize("kind", ["License Agreement", "Services Agreement"])
def test_a_word_of_the_sale_is_no_role_of_a_paper_beside_it(kind: str) -> None:
    sale, paper = reported(
        SELF + 'and Harrow GmbH (the "Purchaser") entered into an Asset Purchase Agreement. On the same day, the Company and the '
        f"Purchaser entered into a {kind}."
    )
    assert parties(sale)["Harrow GmbH"] == "purchaser"
    assert parties(paper)["Harrow GmbH"] != "purchaser"


def test_the_day_of_effect_of_a_schedule_is_not_that_of_its_master_lease() -> None:
    schedule, lease = reported(
        "Effective April 27, 2007, Larkfield Therapeutics, Inc. and Harrow Leasing Corporation executed Schedule No. 14 to the "
        "Master Equipment Lease Agreement dated as of January 15, 2004."
    )
    assert value(schedule.effective_date) == "2007-04-27"
    assert lease.effective_date is None


def test_a_facility_that_is_restated_and_the_restated_agreement_are_one() -> None:
    restated, before = reported(
        SELF + "restated its revolving credit facility, which now runs until 2015. On April 30, 2007, Harrow Bank, N.A. and the "
        "Company entered into the Seventh Amended and Restated Loan Agreement (the “Loan Agreement”). As of the same day the "
        "Loan Agreement amends and restates the Sixth Amended and Restated Loan Agreement, which is of June 9, 2003."
    )
    assert (value(restated.title), restated.event.value) == ("Seventh Amended and Restated Loan Agreement", "restatement")
    assert (value(before.title), before.event.value) == ("Sixth Amended and Restated Loan Agreement", "mention")


def test_a_facility_that_is_amended_and_an_agreement_made_the_same_day_are_two() -> None:
    found = reported(
        SELF + "amended its credit facility with Harrow Bank, N.A. to extend its term. The Company also entered into a Loan "
        "Agreement with Delft Bank, N.A., as lender."
    )
    assert [(value(each.title), each.event.value, parties(each)) for each in found] == [
        (
            "amendment to credit facility",
            "amendment",
            {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank, N.A.": "lender"},
        ),
        ("credit facility", "mention", {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank, N.A.": "lender"}),
        ("Loan Agreement", "entry", {"Larkfield Therapeutics, Inc.": "borrower", "Delft Bank, N.A.": "lender"}),
    ]
