"""Reports: what the parties are in a deal, and agreements told by what is issued, evidenced, ended or offered."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
OFFICERS = "Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.\n\n"
SELF = "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) "


def test_the_company_whose_stock_is_sold_is_the_target() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a Stock Purchase Agreement by and among Harrow Holdings LLC (“Harrow”), Corran Labs, Inc. "
        "(“Corran”) and the Company, pursuant to which the Company agreed to purchase from Harrow all of the outstanding shares "
        "of Corran for $40 million in cash."
    )
    assert parties(found) == {
        "Harrow Holdings LLC": "seller",
        "Corran Labs, Inc.": "target",
        "Larkfield Therapeutics, Inc.": "buyer",
    }


def test_part_of_a_company_s_own_stock_makes_it_no_target() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a stock purchase agreement with Harrow Holdings LLC, under which the Company agreed to sell "
        "500,000 shares of common stock of the Company for $4.00 per share."
    )
    assert parties(found)["Larkfield Therapeutics, Inc."] == "issuer"


def test_parent_buys_the_company_whose_shares_become_a_right_to_cash() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an Agreement and Plan of Merger with Everton Topco, LP (“Parent”) and Everton Merger Sub, "
        "Inc., a subsidiary of Parent (“Merger Sub”). Each outstanding share of common stock of the Company will be converted "
        "into the right to receive $34.50 in cash."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "target",
        "Everton Topco, LP": "parent; buyer",
        "Everton Merger Sub, Inc.": "merger sub",
    }


def test_a_defined_word_that_is_no_role_gives_none() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 30, 2007, Larkfield Properties, L.P. (the “Operating Partnership”) entered into a Credit Agreement with "
        "Harrow Bank, N.A., as lender."
    )
    assert parties(found)["Larkfield Properties, L.P."] == "borrower"


def test_an_investor_stands_across_from_the_issuer() -> None:
    purchase, note, warrant = agreements(
        ENTRY + SELF + "entered into a securities purchase agreement with Tarn Capital, LLC (the “Investor”), pursuant to which "
        "the Company issued to the Investor a convertible promissory note in the principal amount of $550,000 with a warrant "
        "to purchase 90,000 shares of common stock."
    )
    assert parties(purchase)["Larkfield Therapeutics, Inc."] == "issuer"
    assert told(note) == ("convertible promissory note", "credit", "entry", "2007-04-30")
    assert "Tarn Capital, LLC" in parties(note)
    assert parties(warrant) == {"Larkfield Therapeutics, Inc.": "issuer", "Tarn Capital, LLC": "investor"}


def test_a_purchase_agreement_with_initial_purchasers_is_underwriting() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a purchase agreement with Harrow Securities Inc., as representative of the initial "
        "purchasers, to issue and sell $90 million of its senior notes."
    )
    assert found.kind.value == "underwriting"


def test_an_agreement_with_holders_of_stock_about_the_board_is_no_collaboration() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a Cooperation Agreement with Tarn Capital, LLC, under which the Company agreed to appoint "
        "two directors to its Board and Tarn Capital, LLC agreed to a standstill."
    )
    assert found.kind.value == "other"


def test_a_loan_evidenced_by_two_papers_of_one_day() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "borrowed $10.0 million from Cascadia Harrow Bank under a term loan evidenced by a Business Loan Agreement "
        "and a Promissory Note, each dated April 30, 2007."
    )
    papers = {value(each.title): parties(each) for each in found if each.date}
    assert {"Business Loan Agreement", "Promissory Note"} <= papers.keys()
    assert papers["Business Loan Agreement"] == {"Larkfield Therapeutics, Inc.": "borrower", "Cascadia Harrow Bank": "lender"}


def test_the_sentence_before_an_indenture_tells_what_was_issued_under_it() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "issued $500 million aggregate principal amount of its Senior Notes due 2026. The notes are governed by an "
        "Indenture, dated as of April 30, 2007, among the Company and Harrow Trust Company, as trustee. A default by reason of "
        "the termination of the Indenture is a default under the notes."
    )
    assert told(found) == ("Indenture", "indenture", "entry", "2007-04-30")
    assert [str(amount.value.value) for amount in found.amounts] == ["500000000"]


def test_a_supplement_and_its_indenture_among_the_same() -> None:
    found = agreements(
        ENTRY + SELF + "issued notes under an indenture, dated as of April 30, 2007, as supplemented by the First Supplemental "
        "Indenture, dated as of April 30, 2007, each among the Company and Harrow Trust Company, as trustee."
    )
    assert [(value(each.title), each.event.value) for each in found] == [
        ("indenture", "entry"),
        ("First Supplemental Indenture", "entry"),
    ]
    assert all(parties(each)["Harrow Trust Company"] == "trustee" for each in found)


def test_a_notice_that_ends_an_agreement() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        + SELF
        + "received written notice from Stroud Corporation "
        "of its election to terminate the Distribution Agreement, dated as of May 1, 2005, between the Company and Stroud "
        "Corporation, effective as of June 12, 2007."
    )
    assert told(found) == ("Distribution Agreement", "distribution", "termination", "2007-06-12")
    assert found.effective_date is None


def test_one_end_told_under_two_items_is_one() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Loan Agreement with Harrow Bank, N.A. Proceeds were used to repay $22.6 million outstanding "
        "under the Company’s prior credit facility with Tarn Bank, N.A., which was terminated.\n\n"
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        "The disclosure in Item 1.01 about the termination of the credit facility with Tarn Bank, N.A. is incorporated."
    )
    ended = [each for each in found if each.event.value == "termination"]
    assert len(ended) == 1
    assert [str(amount.value.value) for amount in ended[0].amounts] == ["22600000"]


def test_an_offer_letter_signed_before_the_appointment() -> None:
    (found,) = agreements(
        OFFICERS + SELF + "appointed Ida Moss as Chief Financial Officer. Pursuant to an offer letter dated April 10, 2007, "
        "Ms. Moss will receive an annual base salary of $485,000."
    )
    assert told(found) == ("offer letter", "employment", "entry", "2007-04-10")


def test_who_is_the_person_before_it() -> None:
    found = agreements(
        OFFICERS + "Ms. Ida Moss succeeds Alan T. Orr, who resigned on April 30, 2007 and will be paid under a consulting "
        "agreement dated April 30, 2007."
    )
    assert ["Alan T. Orr" in parties(each) for each in found] == [True]


def test_a_letter_agreement_that_amends_keeps_its_name() -> None:
    found = agreements(
        OFFICERS + SELF + "and Ida Moss entered into a letter agreement dated April 28, 2007 amending her employment agreement, "
        "dated as of February 1, 2006. Pursuant to the letter agreement, her annual base salary will be $475,000."
    )
    assert [told(each) for each in found] == [
        ("letter agreement", "employment", "amendment", "2007-04-28"),
        ("employment agreement", "employment", "mention", "2006-02-01"),
    ]
    assert [str(amount.value.value) for amount in found[0].amounts] == ["475000"]


def test_banks_led_by_their_agent() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a five-year revolving credit agreement with a syndicate of banks led by Harrow Bank, N.A., as "
        "administrative agent, and Tarn Bank, as syndication agent."
    )
    assert {"Harrow Bank, N.A.": "administrative agent", "Tarn Bank": "syndication agent"}.items() <= parties(found).items()


@pytest.mark.parametrize(
    ("words", "pay"),
    [
        ("Mr. Orr's agreement provides for a salary of $450,000 and Ms. Moss's agreement provides for a salary of $310,000.",
         [["450000"], ["310000"]]),
        ("The agreements of Mr. Orr and Ms. Moss provide for a signing bonus of $5,000.", [["5000"], ["5000"]]),
    ],
)  # fmt: skip
def test_the_sum_of_the_person_named_before_it(words: str, pay: list[list[str]]) -> None:
    found = agreements(OFFICERS + SELF + "entered into employment agreements with each of Alan T. Orr and Ida Moss. " + words)
    assert [[str(amount.value.value) for amount in each.amounts] for each in found] == pay


def test_a_row_is_no_evidence_for_an_agreement_of_the_future() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Share Purchase Agreement with Corran Labs AG. At the closing, the Company and Corran Labs AG "
        "will enter into an investor rights agreement; the agreement will limit sales.\n\n"
        "Item 9.01 Financial Statements and Exhibits.\n\n"
        "2.1 Share Purchase Agreement, dated April 30, 2007, between the Company and Corran Labs AG\n"
    )
    assert [value(each.title) for each in found if each.event.value == "entry"] == ["Share Purchase Agreement"]


def test_a_guaranteed_price_belongs_to_the_title() -> None:
    (found,) = agreements(
        ENTRY + SELF + "and Ashgrove Contractors, Inc. executed a guaranteed maximum price construction contract for a price of "
        "$31,450,000."
    )
    assert value(found.title) == "guaranteed maximum price construction contract"
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "owner", "Ashgrove Contractors, Inc.": "contractor"}
