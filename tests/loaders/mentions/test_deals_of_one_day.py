"""Deals of fictional companies that one day brought: beside another, told by a verb, one for each series of notes."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_told_deals import SELF, reported, sums

US = "Larkfield Therapeutics, Inc."
SERIES = (
    'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") issued $30,000,000 aggregate principal amount of its 5% '
    'Notes due 2012 (the "2012 Notes") and $70,000,000 aggregate principal amount of its 6% Notes due 2017 (the "2017 Notes"). '
    "The notes were issued pursuant to the Indenture, dated as of May 1, 2001, between the Company and Harrow Trust Company, "
    "N.A., as trustee, as supplemented by, "
)


def test_each_series_of_notes_has_its_supplemental_indenture_and_principal() -> None:
    found = reported(
        SERIES + "in the case of the 2012 Notes, the Third Supplemental Indenture and, in the case of the 2017 Notes, the Fourth "
        "Supplemental Indenture, each dated as of April 30, 2007."
    )
    made = [(told(each), sums(each)) for each in found if each.event.value == "entry"]
    assert made == [
        (("Third Supplemental Indenture", "indenture", "entry", "2007-04-30"), [30_000_000]),
        (("Fourth Supplemental Indenture", "indenture", "entry", "2007-04-30"), [70_000_000]),
    ]
    assert all(parties(each) == {US: "issuer", "Harrow Trust Company, N.A.": "trustee"} for each in found)


def test_a_supplement_of_another_day_keeps_it() -> None:
    found = reported(
        SERIES
        + "in the case of the 2012 Notes, the Third Supplemental Indenture, dated as of April 27, 2007, and, in the case of "
        "the 2017 Notes, the Fourth Supplemental Indenture, dated as of April 30, 2007."
    )
    assert {(value(each.title), value(each.date)) for each in found} >= {
        ("Third Supplemental Indenture", "2007-04-27"),
        ("Fourth Supplemental Indenture", "2007-04-30"),
    }


SOLD = SELF + "sold its ash plant to Harrow Mills, Inc. for $2.5 million in cash. "


@pytest.mark.parametrize(
    ("body", "title", "kind", "roles", "price"),
    [
        (
            "Concurrently with the sale, the Company agreed to lease back a part of the plant from "
            "Harrow Mills, Inc. at an annual "
            "rent of $90,000.",
            "lease",
            "lease",
            {US: "tenant", "Harrow Mills, Inc.": "landlord"},
            90_000,
        ),
        (
            "On the same day the Company subcontracted the hauling of the ash to Delft Haulage LLC for a fee of $40,000.",
            "subcontract",
            "services",
            {US: "customer", "Delft Haulage LLC": "service provider"},
            40_000,
        ),
        (
            "On the same day the Company chartered the barge Tarn Star to Delft Haulage LLC at a rate of $900 per day.",
            "charter",
            "lease",
            {US: "owner", "Delft Haulage LLC": "charterer"},
            900,
        ),
    ],
)
def test_a_second_deal_told_by_its_verb(body: str, title: str, kind: str, roles: dict[str, str], price: float) -> None:
    sale, second = reported(SOLD + body)
    assert parties(sale) == {US: "seller", "Harrow Mills, Inc.": "buyer"}
    assert told(second) == (title, kind, "entry", "2007-04-30")
    assert parties(second) == roles
    assert (sums(sale), sums(second)) == ([2_500_000], [price])


@pytest.mark.parametrize(
    "body",
    [
        "The Company will lease a part of the plant to Delft Haulage LLC.",  # not done
        "The plant was leased to Delft Haulage LLC.",  # by nobody named, on no day
        "The Company leases space from Delft Haulage LLC.",  # what goes on
    ],
)
def test_what_is_only_said_of_a_plant_sold_is_no_deal(body: str) -> None:
    (sale,) = reported(SOLD + body)
    assert value(sale.title) == "sale of its ash plant"


def test_what_a_company_has_agreed_to_sell_bears_the_paper_of_the_exhibit() -> None:
    (found,) = agreements(
        "Item 5. Other Events.\n\nLarkfield Therapeutics, Inc. has agreed to sell the assets of its ash mill in Tarn to Harrow "
        "Mills, Inc. for $4 million.\n\nItem 7. Exhibits.\n\n10.1 Asset Purchase Agreement, dated April 29, 2007, between "
        "Larkfield Therapeutics, Inc. and Harrow Mills, Inc.\n"
    )
    assert told(found) == ("Asset Purchase Agreement", "purchase", "entry", "2007-04-29")
    assert parties(found) == {US: "seller", "Harrow Mills, Inc.": "buyer"}
    assert sums(found) == [4_000_000]


def test_what_a_company_is_only_to_sell_is_no_deal() -> None:
    assert (
        reported("Larkfield Therapeutics, Inc. is to sell the assets of its ash mill to Harrow Mills, Inc. for $4 million.") == ()
    )


def test_a_company_agreed_with_its_builder() -> None:
    (found,) = reported(
        SELF + "agreed with Harrow Yards Ltd. for the construction of two 4,000 ton barges at a price of $3 million."
    )
    assert told(found)[:3] == ("agreement for the construction of two 4,000 ton barges", "construction", "entry")
    assert parties(found) == {US: "owner", "Harrow Yards Ltd.": "contractor"}


def test_a_contract_awarded_with_a_comma_in_its_name() -> None:
    (found,) = reported(
        'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") was awarded a three-year, indefinite-delivery, '
        "indefinite-quantity contract by Harrow Defence Agency Corp. to provide field support."
    )
    assert told(found)[1:] == ("services", "entry", "2007-04-30")
    assert parties(found) == {US: "service provider", "Harrow Defence Agency Corp.": "customer"}


def test_the_parties_that_settled_are_those_of_the_suit_told_before() -> None:
    (found,) = reported(
        'In 2005, Harrow Mills, Inc. ("Harrow") filed a complaint against Larkfield Therapeutics, Inc. (the "Company"). On April '
        "30, 2007, the parties settled the litigation. Under the settlement agreement, the Company will pay Harrow $2 million."
    )
    assert told(found) == ("settlement agreement", "settlement", "entry", "2007-04-30")
    assert parties(found) == {"Harrow Mills, Inc.": "claimant", US: "respondent"}
    assert sums(found) == [2_000_000]


def test_parties_of_no_suit_settle_with_nobody() -> None:
    assert (
        reported(
            'Larkfield Therapeutics, Inc. (the "Company") employs 90 people. On April 30, 2007, the '
            "parties settled the litigation."
        )
        == ()
    )


def test_those_who_formed_a_company_are_the_parties_of_what_they_signed_for_it() -> None:
    (found,) = reported(
        "On April 30, 2007, Larkfield Labs LLC, a subsidiary of Larkfield Therapeutics, Inc. (the "
        '"Company"), and Delft Mills LLC '
        'formed Tarn Ash LLC (the "Joint Venture"). In connection with its formation, the parties '
        "entered into a Limited Liability "
        "Company Agreement."
    )
    assert told(found)[1:] == ("joint_venture", "entry", "2007-04-30")
    assert set(parties(found)) == {"Larkfield Labs LLC", "Delft Mills LLC"}


def test_a_waiver_and_amendment_that_a_lender_gave() -> None:
    change, changed = reported(
        SELF
        + "received from Harrow Bank, N.A., its lender, a waiver and amendment to the Loan Agreement dated as of May 2, 2003, in "
        "exchange for a fee of $90,000."
    )
    assert told(change) == ("waiver and amendment to the Loan Agreement", "credit", "amendment", "2007-04-30")
    assert parties(change) == {US: "borrower", "Harrow Bank, N.A.": "lender"}
    assert told(changed)[1:] == ("credit", "mention", "2003-05-02")


def test_a_swap_on_the_same_date() -> None:
    loan, swap = reported(
        SELF + "entered into a Loan Agreement with Harrow Bank, N.A. To fix the rate, the Company and "
        "Delft Bank, N.A. entered into an "
        "interest rate swap on the same date."
    )
    assert told(swap) == ("interest rate swap", "other", "entry", "2007-04-30")
    assert set(parties(swap)) == {US, "Delft Bank, N.A."}
    assert set(parties(loan)) == {US, "Harrow Bank, N.A."}


def test_an_interest_rate_swap_rate_is_no_agreement() -> None:
    (loan,) = reported(
        SELF + "entered into a Loan Agreement with Harrow Bank, N.A. that bears the interest rate swap rate plus 2%."
    )
    assert value(loan.title) == "Loan Agreement"


def test_a_guaranty_of_the_exhibit_list_by_one_in_favor_of_another() -> None:
    supply, guaranty = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n" + SELF + "and Harrow Mills, Inc. entered into a Supply "
        "Agreement.\n\nItem 9.01 Exhibits.\n\n10.1 Supply Agreement, dated April 30, 2007\n\n10.2 "
        "Parent Guaranty, dated April 30, "
        "2007, by Delft Holdings, Inc. in favor of Harrow Mills, Inc.\n"
    )
    assert set(parties(supply)) == {US, "Harrow Mills, Inc."}
    assert told(guaranty) == ("Parent Guaranty", "credit", "entry", "2007-04-30")
    assert set(parties(guaranty)) == {"Delft Holdings, Inc.", "Harrow Mills, Inc."}


def test_holders_of_notes_exchange_them_with_their_issuer() -> None:
    (found,) = reported(
        SELF
        + "entered into separate, privately negotiated exchange agreements with Harrow Fund LP and Delft Credit LLC, holders of "
        "its convertible notes."
    )
    assert value(found.date) == "2007-04-30"
    assert parties(found) == {US: "issuer", "Harrow Fund LP": "holder", "Delft Credit LLC": "holder"}


def test_a_share_exchange_has_no_holder() -> None:
    (found,) = reported(SELF + "entered into a Share Exchange Agreement with Harrow Fund LP for its preferred stock and notes.")
    assert parties(found) == {US: None, "Harrow Fund LP": None}


def test_an_option_that_one_company_grants_another() -> None:
    merger, option = reported(
        SELF
        + "and Harrow Bancorp entered into a merger agreement. As a condition, the Company granted Harrow Bancorp an option, "
        "pursuant to a Stock Option Agreement dated April 30, 2007, to buy 9,000 shares."
    )
    assert merger.kind.value == "merger"
    assert told(option) == ("Stock Option Agreement", "other", "entry", "2007-04-30")
    assert parties(option) == {US: "grantor", "Harrow Bancorp": "grantee"}


def test_a_notice_given_to_somebody_that_ends_an_agreement() -> None:
    (found,) = reported(
        SELF + "gave Harrow Labs, Inc. notice that it is terminating its Supply Agreement with them, dated May 1, 2003.",
        "1.02 Termination of a Material Definitive Agreement",
    )
    assert found.event.value == "termination"
    assert set(parties(found)) == {US, "Harrow Labs, Inc."}


def test_the_day_of_signing_stands_before_the_day_of_effect() -> None:
    (found,) = reported(
        'Effective May 1, 2007, Larkfield Therapeutics, Inc. (the "Company") entered into a Supply '
        "Agreement with Harrow Mills, Inc. "
        "The agreement was executed on April 30, 2007."
    )
    assert (value(found.date), value(found.effective_date)) == ("2007-04-30", "2007-05-01")


def test_a_licence_under_which_one_is_to_receive_a_sum_of_several_figures() -> None:
    (found,) = reported(
        SELF + "entered into a license agreement with Harrow Pharma KK. The Company is eligible to receive up to $120 million."
    )
    assert parties(found) == {US: "licensor", "Harrow Pharma KK": "licensee"}
