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
