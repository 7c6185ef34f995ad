"""Deals of fictional companies: told by a verb alone, made through a subsidiary, named by a paper beside them."""

from __future__ import annotations

import pytest

from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

SELF = 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") '


def reported(body: str, item: str = "1.01 Entry into a Material Definitive Agreement") -> tuple[Agreement, ...]:
    return agreements(f"Item {item}.\n\n{body}")


def sums(agreement: Agreement) -> list[float]:
    return [float(amount.value.value) for amount in agreement.amounts]


COMPLETED = "2.01 Completion of Acquisition or Disposition of Assets"


@pytest.mark.parametrize(
    ("body", "title", "roles", "price"),
    [
        (
            SELF + "sold its ash plant to Harrow Mills, Inc. for $2.5 million in cash.",
            "sale of its ash plant",
            {"Larkfield Therapeutics, Inc.": "seller", "Harrow Mills, Inc.": "buyer"},
            2_500_000,
        ),
        (
            SELF + "purchased a parcel of land in Delft County from Harrow Mills, Inc. for $900,000.",
            "purchase of a parcel of land in Delft County",
            {"Larkfield Therapeutics, Inc.": "buyer", "Harrow Mills, Inc.": "seller"},
            900_000,
        ),
        (
            SELF + "acquired all of the outstanding stock of Harrow Mills, Inc. The purchase price was $7 million.",
            "acquisition of Harrow Mills, Inc.",
            {"Larkfield Therapeutics, Inc.": "buyer", "Harrow Mills, Inc.": "target"},
            7_000_000,
        ),
        (
            SELF + "borrowed $250,000 from Harrow Bank.",
            "loan",
            {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank": "lender"},
            250_000,
        ),
    ],
)
def test_a_deal_told_by_its_verb_alone(body: str, title: str, roles: dict[str, str], price: float) -> None:
    (found,) = reported(body, COMPLETED)
    assert value(found.title) == title
    assert parties(found) == roles
    assert value(found.date) == "2007-04-30"
    assert sums(found) == [price]


@pytest.mark.parametrize(
    "body",
    [
        SELF + "was acquired from Harrow Mills, Inc. by its officers.",  # a passive
        SELF + "sold its products to hospitals for $2.5 million.",  # nobody is named
        'Larkfield Therapeutics, Inc. (the "Company") sold its ash plant to Harrow Mills, Inc.',  # on no day
        "On April 30, 2007, Delft Corp. sold its ash plant to Harrow Mills, Inc.",  # others did
    ],
)
def test_no_deal_without_a_day_and_a_named_other_side(body: str) -> None:
    assert reported(body, COMPLETED) == ()


def test_an_item_that_names_its_agreement_tells_of_one_deal() -> None:
    (found,) = reported(
        SELF + "sold its ash plant to Harrow Mills, Inc. for $2.5 million. The sale was made pursuant to an Asset Purchase "
        "Agreement dated April 29, 2007 between the Company and Harrow Mills, Inc.",
        COMPLETED,
    )
    assert value(found.title) == "Asset Purchase Agreement"


def test_a_loan_of_a_sum_from_somebody() -> None:
    (found,) = reported(SELF + "obtained a loan in the amount of $250,000 from Edward Delft, a director of the Company.")
    assert told(found) == ("loan", "credit", "entry", "2007-04-30")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Edward Delft": "lender"}


@pytest.mark.parametrize(
    ("acting", "names"),
    [
        (", through its wholly-owned subsidiary, Larkfield Labs, LLC, entered into", {"Larkfield Labs, LLC"}),
        (
            " and its wholly-owned subsidiary, Larkfield Labs, LLC, entered into",
            {"Larkfield Therapeutics, Inc.", "Larkfield Labs, LLC"},
        ),
    ],
)
def test_of_a_company_and_the_subsidiary_through_which_it_acts_one_is_a_party(acting: str, names: set[str]) -> None:
    (found,) = reported(SELF.rstrip() + acting + " a Supply Agreement with Harrow Mills, Inc.")
    assert set(parties(found)) == {*names, "Harrow Mills, Inc."}


def test_an_amendment_called_an_agreement_changes_the_one_behind_it() -> None:
    change, changed = reported(
        SELF
        + 'entered into Amendment No. 4 and Loan Assumption Agreement (the "Amendment") to the Credit Agreement, dated as of '
        "May 2, 2003, with Harrow Bank PLC, as administrative agent."
    )
    assert told(change) == (
        "Amendment No. 4 and Loan Assumption Agreement to Credit Agreement",
        "credit",
        "amendment",
        "2007-04-30",
    )
    assert parties(change)["Harrow Bank PLC"] == "administrative agent"
    assert told(changed)[2:] == ("mention", "2003-05-02")


def test_an_amendment_with_one_landlord_does_not_change_the_new_lease_with_another() -> None:
    lease, change, *_ = reported(
        SELF
        + 'entered into a lease (the "Lease") with Delft Terrace LP for office space. In addition, on the same date the Company '
        "and its current landlord, Harrow Mesa LLC, entered into a First Amendment to Lease."
    )
    assert set(parties(lease)) == {"Larkfield Therapeutics, Inc.", "Delft Terrace LP"}
    assert set(parties(change)) == {"Larkfield Therapeutics, Inc.", "Harrow Mesa LLC"}


def test_the_day_on_which_a_term_begins_is_no_end() -> None:
    (found,) = reported(
        SELF + 'entered into a lease (the "Lease") with Delft Terrace LP. The term of the Lease is expected to commence on '
        "January 1, 2008 and will continue for ten years."
    )
    assert found.expiration_date is None


def test_the_day_of_effect_of_a_change_is_not_that_of_what_it_changes() -> None:
    change, changed = reported(
        'Effective April 27, 2007, Larkfield Therapeutics, Inc. (the "Company") and Harrow K.K. amended the Distribution '
        "Agreement between them dated July 1, 2004."
    )
    assert value(change.effective_date) == "2007-04-27"
    assert changed.effective_date is None


def test_the_parties_of_a_deal_completed_are_those_of_the_papers_made_with_it_on_its_day() -> None:
    sale, supply = reported(
        SELF + "completed the sale of its egg business to Harrow Foods, L.L.C., a Minnesota limited liability company "
        '("Harrow"), pursuant to an Asset Purchase Agreement dated March 17, 2007 between the Company and Harrow. In connection '
        "with the sale, the Company agreed not to compete with Harrow, and the parties entered into a Supply Agreement.",
        COMPLETED,
    )
    assert parties(sale) == {"Larkfield Therapeutics, Inc.": "seller", "Harrow Foods, L.L.C.": "buyer"}
    assert set(parties(supply)) == set(parties(sale))
    assert value(supply.date) == "2007-04-30"


def test_pay_under_a_dated_letter_gives_no_day_to_the_papers_after_it() -> None:
    found = reported(
        "Pursuant to an offer letter dated March 29, 2007, Ann Delft will receive a base salary of $340,000. The Company also "
        "entered into an indemnification agreement with Ms. Delft.",
        "5.02 Departure of Directors",
    )
    days = {value(each.title): value(each.date) for each in found}
    assert days["indemnification agreement"] is None


def test_the_parent_of_the_one_borrower_is_no_borrower() -> None:
    (found,) = reported(
        SELF.rstrip()[:-1]
        + '), Larkfield Operating, LLC, a subsidiary of the Company (the "Borrower"), and Harrow Bank, as agent, '
        "entered into a Credit Agreement."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": None,
        "Larkfield Operating, LLC": "borrower",
        "Harrow Bank": "agent",
    }


def test_who_stands_behind_a_list_of_underwriters_named_in_a_schedule() -> None:
    (found,) = reported(
        SELF + "entered into an underwriting agreement with Harrow Securities LLC, as representative of the several underwriters "
        'named in Schedule I thereto (the "Underwriters"), and Delft Partners II, L.P. (the "Selling Stockholder"), relating to '
        "the sale of 7,500,000 shares."
    )
    assert parties(found)["Delft Partners II, L.P."] == "selling stockholder"


def test_sellers_are_not_the_company_whose_shareholders_they_are() -> None:
    (found,) = reported(
        SELF
        + 'entered into a Stock Purchase Agreement with Harrow Corp. ("Harrow") and the shareholders of Harrow, Ann Delft and '
        'Max Delft (the "Sellers"), under which the Company agreed to acquire all of the outstanding capital stock of Harrow.'
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "buyer",
        "Harrow Corp.": "target",
        "Ann Delft": "seller",
        "Max Delft": "seller",
    }


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("Security Agreement", {"Larkfield Therapeutics, Inc.": "grantor", "Harrow Bank": "lender"}),
        ("Loan and Security Agreement", {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank": "lender"}),
        ("Patent Cross License Agreement", dict.fromkeys(("Larkfield Therapeutics, Inc.", "Harrow Bank"), "licensor; licensee")),
        ("collective bargaining agreement", {"Larkfield Therapeutics, Inc.": "employer", "Harrow Bank": None}),
    ],
)
def test_roles_that_the_paper_tells(title: str, roles: dict[str, str | None]) -> None:
    (found,) = reported(SELF + f"entered into a {title} with Harrow Bank.")
    assert parties(found) == roles


def test_what_is_given_in_exchange_for_cash_is_paid_by_who_receives_it() -> None:
    (found,) = reported(
        SELF + 'and Harrow Petroleum Corporation ("Harrow") entered into a Contribution Agreement, pursuant to which Harrow '
        "contributed to the Company its mills in exchange for $265.0 million in cash."
    )
    (amount,) = found.amounts
    assert (value(amount.payer), value(amount.payee)) == ("Larkfield Therapeutics, Inc.", "Harrow Petroleum Corporation")


def test_two_amendments_in_one_list_each_with_what_it_changes() -> None:
    first, _, second, changed = reported(
        SELF + "and its subsidiaries, Larkfield Labs, LLC and Tarn Gas, Inc., entered into (i) the Third Amendment to the Credit "
        "Agreement dated as of August 9, 2005, with Harrow Bank, N.A., as administrative agent, and (ii) the First Amendment to "
        "the Term Loan Agreement dated as of March 30, 2006, with Corran Farm Bank, ACB, as administrative agent."
    )
    assert told(first) == ("Third Amendment to the Credit Agreement", "credit", "amendment", "2007-04-30")
    assert told(second) == ("First Amendment to the Term Loan Agreement", "credit", "amendment", "2007-04-30")
    assert parties(second) == {
        "Larkfield Therapeutics, Inc.": "borrower",
        "Larkfield Labs, LLC": "borrower",
        "Tarn Gas, Inc.": "borrower",
        "Corran Farm Bank, ACB": "administrative agent",
    }
    assert told(changed) == ("Term Loan Agreement", "credit", "mention", "2006-03-30")


def test_names_in_small_letters_that_go_on_behind_their_head() -> None:
    (found,) = reported(
        "The agreement and plan of merger, dated as of April 30, 2007, was entered into among Larkfield Therapeutics, Inc., "
        "Harrow Industries, Inc. and HI Acquisition Corp., a wholly owned subsidiary of Harrow Industries, Inc."
    )
    assert told(found) == ("agreement and plan of merger", "merger", "entry", "2007-04-30")


def test_a_line_of_credit_over_the_end_of_a_line() -> None:
    change, _ = reported(SELF + "renewed its $15 million line of\ncredit with Harrow Bank, F.S.B. through April 30, 2009.")
    assert parties(change) == {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Bank, F.S.B.": "lender"}


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("the City of Ord, Nebraska, acting as the authority", "City of Ord, Nebraska"),
        ("the United States Army Signal Command to provide repairs", "United States Army Signal Command"),
        ("the United States of America, acting through its marshals", "United States of America"),
    ],
)
def test_a_public_body_is_a_party(name: str, party: str) -> None:
    (found,) = reported(SELF + f"entered into a settlement agreement with {name}.")
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", party}


def test_letter_agreements_with_officers_are_of_their_employment_and_end_on_no_day_of_pay() -> None:
    first, second, *_ = reported(
        SELF
        + "entered into letter agreements with each of Brian Delft, the Company's Chief Executive Officer, and Meredith Harrow, "
        "the Company's Chief Financial Officer, amending their respective employment agreements dated February 1, 2006. Ms. "
        "Harrow will receive a retention bonus of $150,000 payable on March 31, 2009.",
        "5.02 Departure of Directors",
    )
    assert [told(each)[:2] for each in (first, second)] == [("letter agreement", "employment")] * 2
    assert parties(second) == {"Larkfield Therapeutics, Inc.": "employer", "Meredith Harrow": "employee"}
    assert second.expiration_date is None


def test_shares_bought_with_a_license_under_a_deed_of_the_same_day() -> None:
    license_, shares = reported(
        SELF + 'and Harrow Biologics GmbH ("Harrow") entered into a License Agreement. In connection with the execution of the '
        "License Agreement, Harrow agreed to purchase 1,250,000 shares of the Company's common stock for an aggregate purchase "
        "price of $20.0 million pursuant to a Stock Purchase Agreement dated April 30, 2007."
    )
    assert sums(license_) == []
    assert sums(shares) == [20_000_000]
    assert parties(shares) == {"Larkfield Therapeutics, Inc.": "issuer", "Harrow Biologics GmbH": "buyer"}


def test_the_paper_behind_what_the_first_one_is_for() -> None:
    plant, marketing = reported(
        SELF
        + 'entered into a Design-Build Agreement with Harrow Process, Inc. ("Harrow"), for the construction of a plant, for a '
        "lump sum price of $71,400,000, and a Marketing Agreement with Delft Grain, LLC."
    )
    assert sums(plant) == [71_400_000]
    assert (value(marketing.date), set(parties(marketing))) == (
        "2007-04-30",
        {"Larkfield Therapeutics, Inc.", "Delft Grain, LLC"},
    )


def test_a_loan_repaid_and_its_agreement_ended_are_of_one_lender() -> None:
    *_, found = reported(
        SELF
        + "used $9.1 million to repay in full its loan from Harrow Capital, Inc. and terminated the related Loan and Security "
        "Agreement dated March 15, 2002.",
        "1.02 Termination of a Material Definitive Agreement",
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Harrow Capital, Inc.": "lender"}


def test_a_guaranty_in_favor_of_the_lender_of_the_loan_before_it() -> None:
    _, guaranty = reported(
        'On April 30, 2007, Larkfield Owner, LLC, a subsidiary of Larkfield Therapeutics, Inc. (the "Company"), entered into a '
        "Loan Agreement with Harrow Capital Corporation. The Company executed a Guaranty of Recourse Obligations in favor of the "
        "lender."
    )
    assert value(guaranty.title) == "Guaranty of Recourse Obligations"
    assert parties(guaranty) == {"Larkfield Therapeutics, Inc.": "guarantor", "Harrow Capital Corporation": "lender"}


@pytest.mark.parametrize(
    ("tale", "roles"),
    [
        ("resolving the suit filed by Harrow Corp.", ("respondent", "claimant")),
        ("resolving the suit against Harrow Corp.", ("claimant", "respondent")),
        ("under which Harrow Corp. will pay the Company $4 million", ("claimant", "respondent")),
        ("resolving all their disputes", (None, None)),
    ],
)
def test_who_claims_and_who_answers_in_a_settlement(tale: str, roles: tuple[str | None, str | None]) -> None:
    (found,) = reported(SELF + f"entered into a settlement agreement with Harrow Corp., {tale}.")
    assert tuple(parties(found).values()) == roles


def test_who_holds_the_stock_seeks_no_votes() -> None:
    (found,) = reported(
        'Walter Delft, Chairman of the Company, entered into a stockholders agreement with Harrow Industries, Inc. ("Harrow") '
        "pursuant to which he agreed to vote in favor of the merger."
    )
    assert parties(found) == {"Walter Delft": "stockholder", "Harrow Industries, Inc.": "buyer"}


def test_nothing_tells_who_serves_whom_after_a_sale() -> None:
    (found,) = reported(SELF + "entered into a Transition Services Agreement with Harrow Industries, Inc.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": None, "Harrow Industries, Inc.": None}


def test_a_schedule_of_a_master_lease_is_a_paper_of_its_own() -> None:
    schedule, lease = reported(
        SELF
        + "and Harrow Leasing Corporation executed Schedule No. 14 to the Master Equipment Lease Agreement dated as of January "
        "15, 2004."
    )
    assert told(schedule) == ("Schedule No. 14 to the Master Equipment Lease Agreement", "lease", "entry", "2007-04-30")
    assert told(lease)[2:] == ("mention", "2004-01-15")
