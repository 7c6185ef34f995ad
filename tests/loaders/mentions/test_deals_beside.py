"""Reports: deals beside the one reported, papers that replace others, supplements of indentures, subsidiaries that act."""

from __future__ import annotations

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF


def sums(agreement: object) -> list[str]:
    return [str(amount.value.value) for amount in agreement.amounts]  # type: ignore[attr-defined]


def test_a_department_of_the_government_is_a_party() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Letter Agreement with the United States Department of the Treasury (“Treasury”), under which "
        "the Company sold to Treasury 21,000 shares of preferred stock with a liquidation preference of $1,000 per share for "
        "$21,000,000."
    )
    assert "United States Department of the Treasury" in parties(found)
    assert sums(found) == ["21000000"]


def test_a_subsidiary_named_behind_through_acts_for_the_registrant() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”), through its wholly-owned subsidiary Larkfield West, "
        "LLC (“Buyer”), acquired the assets of Mira Uniform Co. (“Mira”) under an Asset Purchase Agreement dated as of the same "
        "date, by and among Buyer, Mira and Harrow Holdings LLC."
    )
    assert told(found) == ("Asset Purchase Agreement", "purchase", "entry", "2007-04-30")
    roles = parties(found)
    assert roles["Larkfield West, LLC"] == "buyer"
    assert roles["Mira Uniform Co."] == roles["Harrow Holdings LLC"] == "seller"


def test_a_supplement_to_an_indenture_is_made_on_its_own_day() -> None:
    supplement, indenture = agreements(
        ENTRY
        + SELF
        + "and Harrow Trust Company entered into a Third Supplemental Indenture (the “Third Supplemental Indenture”) to "
        "the Indenture, dated April 10, 2004, between the Company and Harrow Trust Company (the “Base Indenture”)."
    )
    assert told(supplement)[2:] == ("entry", "2007-04-30")
    assert told(indenture) == ("Base Indenture", "indenture", "mention", "2004-04-10")


def test_who_promised_what_goes_on_promising() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a license agreement with Corran Labs AG (“Corran”). The Company will pay Corran a fee of $12 "
        "million and is obligated to make milestone payments of up to $140 million."
    )
    assert [value(amount.payer) for amount in found.amounts] == ["Larkfield Therapeutics, Inc."] * 2


def test_a_restatement_and_what_it_restates_are_two() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into the Second Amended and Restated Omnibus Agreement with Corran Energy Corporation, which amends and "
        "restates the Amended and Restated Omnibus Agreement dated as of June 30, 2004."
    )
    assert [(value(each.title), each.event.value, value(each.date)) for each in found] == [
        ("Second Amended and Restated Omnibus Agreement", "restatement", "2007-04-30"),
        ("Amended and Restated Omnibus Agreement", "mention", "2004-06-30"),
    ]


def test_what_is_superseded_lends_no_day() -> None:
    new, old = agreements(
        OFFICERS + SELF + "and Ida Moss entered into an Amended and Restated Employment Agreement, effective May 1, 2007, which "
        "supersedes her employment agreement dated March 4, 2003."
    )
    assert (new.event.value, value(new.date), value(new.effective_date)) == ("restatement", "2007-04-30", "2007-05-01")
    assert (old.event.value, value(old.date)) == ("mention", "2003-03-04")


def test_an_agreement_that_the_company_terminated_is_told_behind_which() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into an At Market Issuance Sales Agreement with Harrow Securities, Inc. The Sales Agreement replaces the "
        "prior Equity Distribution Agreement with Tarn Securities Co., dated August 12, 2005, which the Company terminated "
        "effective April 29, 2007."
    )
    assert [(value(each.title), each.event.value, value(each.date)) for each in found] == [
        ("At Market Issuance Sales Agreement", "entry", "2007-04-30"),
        ("Equity Distribution Agreement", "termination", "2007-04-29"),
    ]


def test_unnamed_lenders_are_no_name_before_their_bracket() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "each of its subsidiaries, the lenders party thereto (the “Lenders”) and Harrow Bank, N.A., as Administrative "
        "Agent, entered into a Credit Agreement."
    )
    assert parties(found)["Larkfield Therapeutics, Inc."] == "borrower"


def test_sums_of_other_deals_are_not_the_agreement_s() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a consulting agreement with Marlin Advisory Ltd., a company controlled by our director, Ida Moss, "
        "for a fee of $12,000 per month. To finance it, the Company has a commitment from Harrow Bank, N.A. for $70 million.\n\n"
        "On May 4, 2007, the Company also closed a private placement for gross proceeds of $500,000."
    )
    assert sums(found) == ["12000"]
    assert "Ida Moss" not in parties(found)


def test_a_loan_and_the_one_that_it_repays() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "closed on a $60 million mortgage loan from Column Lending, LLC. The loan has a term of ten years maturing "
        "January 6, 2017. The Company used approximately $41 million of the proceeds to repay its existing mortgage loan with "
        "Harrow Commercial Mortgage LLC."
    )
    (loan,) = [each for each in found if each.event.value == "entry"]
    assert value(loan.title) == "mortgage loan"
    assert (sums(loan), value(loan.expiration_date)) == (["60000000"], "2017-01-06")


def test_a_guaranty_is_given_by_a_guarantor() -> None:
    found = agreements(
        ENTRY + SELF + "entered into a Guaranty of Lease dated April 30, 2007 in favor of Harrow Realty LLC (“Lessor”)."
    )
    assert parties(found[0])["Larkfield Therapeutics, Inc."] == "guarantor"


def test_a_facility_is_among_its_parties() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Credit and Guaranty Agreement, dated as of April 30, 2007 (the “Credit Facility”). The Credit "
        "Facility is among Corran Air Inc., as borrower, the Company, as a guarantor, and Harrow Bank, N.A., as administrative "
        "agent."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "guarantor",
        "Corran Air Inc.": "borrower",
        "Harrow Bank, N.A.": "administrative agent",
    }
