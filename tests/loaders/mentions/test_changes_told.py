"""Reports: changes and their papers, ends of commitments, sides told by a noun, and deals to sell or to lease."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
OFFICERS = "Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.\n\n"
SELF = "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) "


def test_the_end_of_all_commitments_ends_the_agreement() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        + SELF
        + "repaid in full all outstanding obligations under, and terminated all commitments under, that certain "
        "Credit Agreement, "
        "dated as of May 4, 2004, by and among the Company, the lenders party thereto and Harrow Bank, N.A., as "
        "administrative agent."
    )
    assert told(found) == ("Credit Agreement", "credit", "termination", "2007-04-30")
    assert parties(found)["Harrow Bank, N.A."] == "administrative agent"


def test_an_amendment_of_the_same_date_leaves_the_agreement_its_day() -> None:
    found = agreements(
        OFFICERS + SELF + "entered into retention letters with Ann B. Orr and Tom C. Dale. On the same date, the Company and "
        "Ms. Orr also entered into Amendment No. 1 to the Employment Agreement dated as of July 1, 2004 between the "
        "Company and "
        "Ms. Orr."
    )
    assert [told(each)[2:] for each in found if each.kind.value == "employment"] == [
        ("amendment", "2007-04-30"),
        ("mention", "2004-07-01"),
    ]


def test_an_amendment_to_a_plan_of_merger_is_one_of_an_agreement() -> None:
    change, merger = agreements(
        ENTRY + SELF + "entered into Amendment No. 1 (the “Amendment”) to the Agreement and Plan of Merger, dated as "
        "of March 3, "
        "2007, by and among the Company, Corvane Holdings, Inc. (“Parent”) and Corvane Acquisition Corp. (“Merger Sub”)."
    )
    assert told(change) == ("Amendment No. 1 to Agreement and Plan of Merger", "merger", "amendment", "2007-04-30")
    assert told(merger)[2:] == ("mention", "2007-03-03")


@pytest.mark.parametrize(
    ("words", "title", "event"),
    [
        (
            "renewed its credit facility with Harrow Bank, N.A. through the execution of a Second Amended and "
            "Restated Credit Agreement.",
            "Second Amended and Restated Credit Agreement",
            "restatement",
        ),
        (
            "amended its Credit Agreement, dated as of June 1, 2005, with Harrow Bank, N.A. by entering into "
            "Amendment No. 3 to "
            "Credit Agreement (“Amendment No. 3”).",
            "Amendment No. 3 to Credit Agreement",
            "amendment",
        ),
        (
            "amended its revolving credit facility with Harrow Bank, N.A. pursuant to a Third Amendment to Credit Agreement to "
            "increase the maximum commitment to $60 million.",
            "Third Amendment to Credit Agreement",
            "amendment",
        ),
    ],
)
def test_a_change_and_the_paper_by_which_it_was_made_are_one(words: str, title: str, event: str) -> None:
    (found,) = (each for each in agreements(ENTRY + SELF + words) if each.event.value != "mention")
    assert (value(found.title), found.event.value, value(found.date)) == (title, event, "2007-04-30")
    assert parties(found)["Harrow Bank, N.A."] == "lender"


def test_a_change_that_names_another_agreement_stands_alone() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "amended its lease with Arden Office Partners, L.P. The lease secures obligations under a Credit Agreement, "
        "dated as of June 1, 2005, with Harrow Bank, N.A."
    )
    assert [value(each.title) for each in found if each.event.value == "amendment"] == ["amendment to lease"]


def test_an_extended_employment_agreement_is_amended() -> None:
    change, _ = agreements(
        OFFICERS + "On April 30, 2007, Larkfield Therapeutics, Inc. and Ann B. Orr, its President, agreed to extend "
        "the term of "
        "Ms. Orr's employment agreement, dated June 1, 2004, through May 31, 2010."
    )
    assert told(change) == ("amendment to employment agreement", "employment", "amendment", "2007-04-30")


def test_what_an_amendment_says_again_of_the_agreement_is_the_same_agreement() -> None:
    _, loan = agreements(
        ENTRY + SELF + "entered into the Fifth Amendment and Waiver to Loan and Security Agreement (the “Fifth "
        "Amendment”) with "
        "Harrow Bank, N.A., which amends that certain Loan and Security Agreement, dated as of March 3, 2004 (the "
        "“Loan Agreement”)."
    )
    assert told(loan) == ("Loan and Security Agreement", "credit", "mention", "2004-03-03")


def test_the_original_lease_is_the_lease() -> None:
    found = agreements(
        ENTRY + SELF + "and Arden Office Partners, L.P. entered into a Fourth Amendment to Lease (the “Lease Amendment”). The "
        "original lease, dated as of June 14, 1999 (the “Lease”), was scheduled to expire on January 31, 2008."
    )
    assert [told(each)[2:] for each in found] == [("amendment", "2007-04-30"), ("mention", "1999-06-14")]


@pytest.mark.parametrize(
    ("words", "ours", "theirs"),
    [
        (
            "an Asset Purchase Agreement with Bellamy Brands, Inc. for the sale to Bellamy Brands, Inc. of its food line.",
            "seller",
            "buyer",
        ),
        ("a definitive agreement to sell its coatings division to Bellamy Brands, Inc. for $120 million.", "seller", "buyer"),
        (
            "an agreement to lease 85,000 square feet of office space in Denver, Colorado from Bellamy Brands, Inc.",
            "tenant",
            "landlord",
        ),
        (
            "an asset purchase agreement with Bellamy Brands, Inc. for the purchase from Bellamy Brands, Inc. of a plant.",
            "buyer",
            "seller",
        ),
    ],
)
def test_a_noun_or_an_infinitive_tells_the_sides(words: str, ours: str, theirs: str) -> None:
    (found,) = agreements(ENTRY + SELF + "entered into " + words)
    assert parties(found) == {"Larkfield Therapeutics, Inc.": ours, "Bellamy Brands, Inc.": theirs}


def test_purchasers_to_whom_notes_were_issued_are_all_of_them() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "issued to Delft Insurance Company and Corran Life Assurance Company (the “Purchasers”) $100 million of its "
        "4.21% Senior Notes due 2017 pursuant to a Note Purchase Agreement, dated as of April 30, 2007, among the "
        "Company and the "
        "Purchasers."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "issuer",
        "Delft Insurance Company": "purchaser",
        "Corran Life Assurance Company": "purchaser",
    }


def test_a_guarantee_that_the_company_is_given() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into an Agreement and Plan of Merger with Corvane Holdings, Inc. (“Parent”) and Corvane Acquisition "
        "Corp. (“Merger Sub”). Halvorsen Fund, L.P. has provided the Company with a limited guarantee, dated April "
        "30, 2007, of the "
        "termination fee."
    )
    assert parties(found[-1]) == {"Halvorsen Fund, L.P.": "guarantor", "Larkfield Therapeutics, Inc.": None}


def test_who_receives_a_warrant_holds_it() -> None:
    (found,) = agreements(ENTRY + SELF + "received a warrant to purchase 500,000 shares of common stock of Delft Robotics, Inc.")
    assert parties(found)["Larkfield Therapeutics, Inc."] == "holder"


def test_the_company_issues_the_rights_of_a_rights_agreement() -> None:
    (found,) = agreements(ENTRY + SELF + "entered into a Rights Agreement with Harrow Trust Company, N.A., as Rights Agent.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "issuer", "Harrow Trust Company, N.A.": "rights agent"}


def test_a_waiver_of_a_loan_agreement_is_one_of_credit() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a waiver agreement with Bank of the Moor with respect to the Company's Loan Agreement dated July "
        "7, 2005."
    )
    assert told(found[0])[:3] == ("waiver agreement", "credit", "entry")


def test_a_short_name_with_a_legal_form_is_no_party_of_its_own() -> None:
    found = agreements(
        ENTRY
        + "On April 30, 2007, Harrow Stores, LLC (“Harrow LLC”), a subsidiary of Larkfield Therapeutics, Inc., entered into "
        "Amendment No. 4 to the Credit Agreement, dated as of October 17, 2004, among Harrow LLC, as borrower, and "
        "Delft Bank, N.A."
    )
    assert all("Harrow LLC" not in parties(each) for each in found)


def test_kin_of_the_issuer_represent_no_underwriters() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an Underwriting Agreement among the Company, Larkfield Therapeutics Holdings, "
        "LLC and Delft "
        "Securities, LLC, as representatives of the several underwriters."
    )
    assert "underwriter" not in (parties(found)["Larkfield Therapeutics Holdings, LLC"] or "")


def test_a_firm_of_a_state() -> None:
    text = "its subsidiaries, Corran Homes of Carolina, Inc. and Delft Lumber of North Dakota LLC, and Bank of the Moor"
    names = [text[found.start : found.end] for found in find_organizations(text, 0, len(text))]
    assert names == ["Corran Homes of Carolina, Inc.", "Delft Lumber of North Dakota LLC", "Bank of the Moor"]


def test_two_agreements_of_one_title_each_with_its_borrower() -> None:
    first, second = agreements(
        ENTRY + SELF + "and its subsidiary, Corran Power Company (“Corran”), closed two bank credit facilities. The Company "
        "entered into a $200 "
        "million Five-Year Credit Agreement among the Company, the lenders named therein and Harrow Bank, N.A., as "
        "administrative "
        "agent (the “Company Facility”). Corran entered into a $150 million Five-Year Credit Agreement among Corran, "
        "the lenders "
        "named therein and Harrow Bank, N.A., as administrative agent (the “Corran Facility”)."
    )
    assert parties(first) == {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank, N.A.": "administrative agent"}
    assert parties(second) == {"Corran Power Company": "borrower", "Harrow Bank, N.A.": "administrative agent"}
    assert value(first.date) == value(second.date) == "2007-04-30"


def test_who_is_left_when_a_terminated_agreement_is_spoken_of() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        + SELF
        + "terminated its Three-Year Credit Agreement dated as of June 30, 2003 with Harrow Bank, N.A. There were no "
        "borrowings "
        "outstanding under the terminated agreement."
    )
    assert told(found)[2] == "termination"


def test_who_borrows_elsewhere_buys_here() -> None:
    found = agreements(
        ENTRY + "On April 30, 2007, Corran Software, LLC (the “Borrower”), a subsidiary of Larkfield Therapeutics, "
        "Inc., entered into "
        "a credit agreement with Harrow Bank, N.A. The Borrower also entered into a Stock Purchase Agreement with "
        "Delft Labs, Inc., "
        "under which it will purchase all of the shares of Arden, Inc."
    )
    assert parties(found[-1])["Corran Software, LLC"] == "buyer"


def test_a_supplement_of_the_first_of_the_month_is_of_the_notes_issued_then() -> None:
    found = agreements(
        ENTRY + SELF + "issued $250,000,000 aggregate principal amount of its First Mortgage Bonds due 2037 under its "
        "Mortgage, dated "
        "as of October 1, 1944, to The Bank of New York Mellon, as successor trustee, as supplemented by the Forty-First "
        "Supplemental Indenture, dated as of April 1, 2007, between the Company and the trustee."
    )
    assert told(found[-1]) == ("Forty-First Supplemental Indenture", "indenture", "entry", "2007-04-01")
    assert parties(found[-1])["The Bank of New York Mellon"] is not None


def test_a_warrant_sold_beside_shares() -> None:
    warrant = agreements(
        ENTRY + SELF + "entered into a Letter Agreement with the United States Department of the Treasury "
        "(“Treasury”), pursuant to "
        "which the Company issued and sold to Treasury (i) 17,000 shares of the Company's Preferred Stock, and (ii) a ten-year "
        "warrant to purchase up to 312,088 shares of common stock (the “Warrant”)."
    )[-1]
    assert parties(warrant) == {
        "Larkfield Therapeutics, Inc.": "issuer",
        "United States Department of the Treasury": "holder",
    }


def test_an_agreement_that_a_sentence_begins_with_has_the_parties_of_what_was_done() -> None:
    (found,) = agreements(
        ENTRY + "Pursuant to a Purchase and Sale Agreement dated April 15, 2007, Larkfield Therapeutics, Inc. sold "
        "the properties to "
        "Arden Capital Properties LLC for $27.6 million."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "seller", "Arden Capital Properties LLC": "buyer"}


def test_two_papers_delivered_to_one_bank() -> None:
    first, second = agreements(
        ENTRY + SELF + "delivered a completion guaranty and a limited repayment guaranty to Harrow Bank, N.A."
    )
    assert parties(first) == parties(second) == {"Larkfield Therapeutics, Inc.": "guarantor", "Harrow Bank, N.A.": "lender"}


def test_stockholders_who_together_own_shares_all_sign() -> None:
    found = agreements(
        ENTRY + SELF + "entered into a Merger Agreement with Corvane Holdings, Inc. (“Parent”). Concurrently, "
        "Crestline Partners VI, "
        "L.P. and Harold Vance, who together own 22% of the shares, entered into a Support Agreement with Parent."
    )
    assert {"Crestline Partners VI, L.P.", "Harold Vance"} <= parties(found[-1]).keys()


def test_an_offer_letter_under_which_somebody_was_hired() -> None:
    (found,) = agreements(
        OFFICERS + "Effective April 30, 2007, Larkfield Therapeutics, Inc. hired Peter Dunn as its Chief Operating "
        "Officer. Under the "
        "terms of his offer letter dated April 6, 2007, Mr. Dunn will receive an annual salary of $300,000."
    )
    assert told(found) == ("offer letter", "employment", "entry", "2007-04-06")


def test_an_agreement_between_the_agent_and_another_bank_is_theirs() -> None:
    found = agreements(
        ENTRY + SELF + "and Delft Partners, LP, as agent (the “Agent”), entered into a Term Loan Agreement, and the "
        "Agent and Harrow "
        "Bank, N.A. entered into an Intercreditor Agreement."
    )
    assert parties(found[-1]).keys() == {"Delft Partners, LP", "Harrow Bank, N.A."}


def test_a_list_of_agreements_within_one_sentence() -> None:
    found = agreements(
        ENTRY + SELF + "entered into the following agreements with Delft Foods, Inc.: a Separation and Distribution "
        "Agreement, a Tax "
        "Matters Agreement and a Transition Services Agreement, each dated as of April 30, 2007."
    )
    assert [value(each.title) for each in found] == [
        "Separation and Distribution Agreement",
        "Tax Matters Agreement",
        "Transition Services Agreement",
    ]
    assert all("Delft Foods, Inc." in parties(each) for each in found)


def test_what_somebody_agreed_to_was_made() -> None:
    change, _ = agreements(
        ENTRY + SELF + "agreed to a second amendment (the “Second Amendment”) to the Company's credit agreement, "
        "dated August 5, 2005, "
        "with Harrow Bank, N.A., as administrative agent (the “Credit Agreement”)."
    )
    assert told(change)[2:] == ("amendment", "2007-04-30")


def test_an_amendment_that_is_said_to_amend_is_one() -> None:
    found = agreements(
        ENTRY + SELF + "entered into a First Amendment to Office Lease with Arden Plaza LLC, amending the Office "
        "Lease dated March 8, "
        "2003. The First Amendment extends the term to May 31, 2010."
    )
    assert [told(each)[2:] for each in found] == [("amendment", "2007-04-30"), ("mention", "2003-03-08")]


def test_a_loan_without_a_word_for_its_agreement() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, HC Tower LLC, a subsidiary of Larkfield Therapeutics, Inc., obtained a $62.5 "
        "million loan from Harrow "
        "Life Insurance Company pursuant to a Loan Agreement dated April 30, 2007."
    )
    assert told(found)[1:] == ("credit", "entry", "2007-04-30")
    assert parties(found) == {"HC Tower LLC": "borrower", "Harrow Life Insurance Company": "lender"}


def test_a_loan_that_was_repaid_is_no_agreement_made() -> None:
    assert agreements(ENTRY + SELF + "repaid a loan from Harrow Bank, N.A.") == ()


def test_the_company_before_which_is_the_party() -> None:
    (found,) = agreements(
        OFFICERS + "On April 30, 2007, Ann B. Orr was elected a director. Ms. Orr is a partner of Vestry Capital, "
        "LLC, which is a party "
        "to the Stockholders' Agreement dated July 1, 2004 with Larkfield Therapeutics, Inc."
    )
    assert parties(found).keys() == {"Vestry Capital, LLC", "Larkfield Therapeutics, Inc."}


def test_who_grants_in_a_collaboration_and_license_agreement_licenses() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a Collaboration and License Agreement with Delft Sciences, Inc. (“Delft”). The "
        "Company granted Delft "
        "an exclusive license to develop its lead program."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "licensor", "Delft Sciences, Inc.": "licensee"}


def test_upon_a_new_agreement_the_old_one_was_terminated() -> None:
    new, old = agreements(
        ENTRY + SELF + "entered into a Credit Agreement (the “New Credit Agreement”) with Harrow Bank, N.A., as "
        "administrative agent. It "
        "replaces the Company's Credit Agreement, dated as of April 2, 2004, with Delft Bank, N.A., as agent (the "
        "“Prior Credit "
        "Agreement”).\n\nItem 1.02 Termination of a Material Definitive Agreement.\n\nUpon entry into the New Credit "
        "Agreement, the "
        "Prior Credit Agreement was terminated."
    )
    assert (told(new)[2], told(old)[2]) == ("entry", "termination")


def test_what_would_end_if_something_happened_has_not_ended() -> None:
    found = agreements(
        ENTRY + SELF + "entered into a Merger Agreement with Delft Bancorp, Inc. Upon the closing, the Supply "
        "Agreement, dated May 1, "
        "2004, with Corran Mills, Inc. will be terminated."
    )
    assert [told(each)[2] for each in found] == ["entry", "mention"]


def test_who_buys_assets_through_a_subsidiary_and_from_whom() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an Asset Purchase Agreement by and among the Company, LT Acquisition LLC, a "
        "wholly-owned subsidiary "
        "of the Company, Delft Tools, Inc., and John Delft and Mary Delft, the shareholders of Delft Tools, Inc., whereby LT "
        "Acquisition LLC acquired substantially all of the assets of Delft Tools, Inc."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "buyer",
        "LT Acquisition LLC": "buyer",
        "Delft Tools, Inc.": "seller",
        "John Delft": "seller",
        "Mary Delft": "seller",
    }


def test_the_day_on_which_a_sublease_expires_is_not_its_day() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a Sublease with Arden Media, Inc. for office space. Rent is payable through the "
        "expiration of the "
        "sublease on October 31, 2012."
    )
    assert value(found.date) == "2007-04-30"


def test_the_registrant_issues_what_a_warrant_purchase_agreement_is_about() -> None:
    (found,) = agreements(ENTRY + SELF + "and Vestry Fund II, L.P. entered into a Warrant Purchase Agreement.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "issuer", "Vestry Fund II, L.P.": "buyer"}


def test_an_end_told_of_one_person_ends_nobody_else_s_agreement() -> None:
    words = (
        OFFICERS + "On April 30, 2007, Larkfield Therapeutics, Inc. extended the terms of the employment agreements with each of "
        "Ann B. Orr and Robert T. Lind, such that the terms of the employment agreements will expire on May 31, 2010"
    )
    own = agreements(words + " (with respect to Ms. Orr, who has a longer one) and July 8, 2009 (with respect to Mr. Lind).")
    assert [each.term.until if each.term else None for each in own] == ["2010-05-31", None, None, None]
    both = agreements(words + " (the third anniversary).")
    assert [each.term.until if each.term else None for each in both] == ["2010-05-31"] * 2 + [None] * 2
    assert [each.event.value for each in both] == ["amendment"] * 2 + ["mention"] * 2  # what is extended is named too


@pytest.mark.parametrize(
    ("subject", "employers"),
    [
        ("the Boards of Directors of Larkfield Therapeutics, Inc. and Tarn Bank", ["Larkfield Therapeutics, Inc.", "Tarn Bank"]),
        ("the officers of Larkfield Therapeutics, Inc. and Tarn Bank", ["Tarn Bank"]),
    ],
)
def test_companies_whose_boards_act_are_all_employers(subject: str, employers: list[str]) -> None:
    change, *_ = agreements(
        OFFICERS + f"On April 30, 2007, {subject} extended the term of the employment agreement with Ann B. Orr, its President, "
        "through May 31, 2010."
    )
    assert [party.name.value for party in change.parties if not party.person] == employers
