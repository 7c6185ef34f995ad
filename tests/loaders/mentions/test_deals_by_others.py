"""Reports of fictional companies: deals made for others, told of no one, told by a passive, or announced as a list."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_deals_in_passing import COMPANY, officers, reported, sums
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value


def test_an_agreement_with_regulators() -> None:
    (found,) = reported(
        COMPANY + "entered into a Written Agreement with the Federal Reserve Bank of Tarn and the Ohio Division of Financial "
        "Institutions."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": None,
        "Federal Reserve Bank of Tarn": "regulator",
        "Ohio Division of Financial Institutions": "regulator",
    }


def test_an_agreement_that_was_not_made() -> None:
    body = "On April 30, 2007, Martin Orr was promoted to Treasurer. No new employment agreement was entered into with Mr. Orr."
    assert agreements("Item 5.02 Departure of Directors.\n\n" + body) == ()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("agreed to extend the term of their Leaf Supply Agreement through June 30, 2009.", "amendment to Leaf Supply Agreement"),
        ("entered into a renewal of their lease.", "amendment to lease"),
    ],
)
def test_an_amendment_by_another_word(words: str, title: str) -> None:
    amendment, amended = reported(COMPANY + "and Corran Leaf, Inc. " + words)
    assert told(amendment)[0] == title
    assert (amendment.event.value, amended.event.value) == ("amendment", "mention")


def test_a_word_defined_for_one_deal_is_no_role_in_another() -> None:
    purchase, loan = reported(
        COMPANY.replace('"Company"', '"Buyer"')
        + "entered into a Stock Purchase Agreement with Harrow Partners II, L.P., under which it "
        "will acquire all of the stock of Corran Cable, Inc. for $612 million. The Buyer obtained a debt commitment "
        "letter, dated April "
        "30, 2007, from Tarn Bank plc."
    )
    assert parties(purchase)["Larkfield Therapeutics, Inc."].casefold() == "buyer"  # type: ignore[union-attr]
    assert parties(loan)["Larkfield Therapeutics, Inc."] == "borrower"


def test_each_sales_agent() -> None:
    (found,) = reported(
        COMPANY + "entered into an equity distribution agreement with each of Harrow, LLC, Corran & Associates, Inc. and "
        "Tarn Securities, "
        'Inc. (each, a "Sales Agent"), under which it may sell shares having an aggregate offering price of up to $250,000,000.'
    )
    assert [parties(found)[name] for name in ("Harrow, LLC", "Corran & Associates, Inc.", "Tarn Securities, Inc.")] == [
        "sales agent"
    ] * 3


def test_those_who_own_a_company_sell_it() -> None:
    (found,) = reported(
        'Larkfield Therapeutics, Inc. (the "Company"), The Ledger Publishing Company, LLC ("Ledger") and the members '
        "of Ledger entered "
        "into a Membership Interest Purchase Agreement on April 30, 2007. The Company will pay the members $33 million."
    )
    assert parties(found)["The Ledger Publishing Company, LLC"] == "target"


@pytest.mark.parametrize(
    ("name", "title"), [("Corran Staffing, Inc.", "Staffing Services Agreement"), ("Tarn Drilling Ltd.", "drilling contract")]
)
def test_who_bears_the_work_in_its_name_does_it(name: str, title: str) -> None:
    (found,) = reported(COMPANY + f"and {name} signed a {title}.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "customer", name: "service provider"}


def test_a_warrant_that_somebody_was_issued() -> None:
    note, warrant = reported(
        COMPANY
        + "and Harlan Pruitt entered into a Promissory Note whereby Mr. Pruitt loaned the Company $3,000,000. In consideration, "
        "Mr. Pruitt was issued a warrant exercisable for 200,000 shares at $4.10 per share."
    )
    assert parties(note) == {"Larkfield Therapeutics, Inc.": "borrower", "Harlan Pruitt": "lender"}
    assert parties(warrant) == {"Larkfield Therapeutics, Inc.": "issuer", "Harlan Pruitt": "holder"}
    assert (sums(note), sums(warrant)) == ([3_000_000], [4.1])


def test_a_facility_that_was_entered_into() -> None:
    (found,) = reported(
        "The senior credit facility referred to in Item 2.01 was entered into on April 30, 2007 with Tarn Capital "
        "LLC, as agent, and "
        "comprises a $75 million term loan. Larkfield Therapeutics, Inc. drew it in full."
    )
    assert told(found)[2:] == ("entry", "2007-04-30")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Tarn Capital LLC": "agent"}


def test_agreements_of_one_closing() -> None:
    found = reported(
        "On April 30, 2007, in connection with the closing, Larkfield Therapeutics, Inc. entered into the following "
        "agreements:\n\n"
        "Ethylene Sales Agreement. Corran Olefins LLC and Halden Chemical Corporation entered into an ethylene sales "
        "agreement.\n\n"
        "Omnibus Agreement. Larkfield Therapeutics, Inc. and Halden Chemical Corporation entered into an omnibus agreement."
    )
    assert {told(each)[3] for each in found} == {"2007-04-30"}
    assert "supply" in {each.kind.value for each in found}


def test_the_same_day_is_the_one_spoken_of() -> None:
    (found, _) = reported(
        "On April 30, 2007, Larkfield Therapeutics, Inc. sold its Erie plant. On the same date the Company amended "
        "its Loan Agreement "
        "with Corran Capital Corporation and paid Corran a fee of $75,000."
    )
    assert told(found)[2:] == ("amendment", "2007-04-30")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Corran Capital Corporation": "lender"}


def test_shares_bought_under_an_agreement_of_the_same_day() -> None:
    found = reported(
        COMPANY
        + "and Tarn Credit LLC, as agent, entered into Amendment No. 3 to the Credit Agreement dated as of May 1, 2004. As a "
        "condition to the amendment, Harrow Equity III, L.P. purchased $5,000,000 of preferred stock pursuant to a "
        "subscription agreement "
        "dated the same date."
    )
    subscription = next(each for each in found if value(each.title) == "subscription agreement")
    assert told(subscription)[2:] == ("entry", "2007-04-30")
    assert sums(subscription) == [5_000_000]


def test_another_matter_announced_with_it() -> None:
    (found,) = reported(
        COMPANY + "and Corran Mills Ltd. entered into a supply agreement. The Company also announced that Tarn Board agreed "
        "to defer $8.5 "
        "million of payments."
    )
    assert found.amounts == ()


def test_offices_begun_and_seats_filled() -> None:
    found = officers(
        "On April 30, 2007, Caroline Orr commenced her service as Chief Executive Officer. The size of the Board was "
        "increased to nine and "
        "Ursula Lind was appointed to fill the resulting vacancy. The Company hired Adm. James R. Colfax (Ret.) as Treasurer."
    )
    titles = {name.split(" of ")[0]: each.title.value if each.title else None for name, each in found.items()}
    assert titles == {"Caroline Orr": "Chief Executive Officer", "Ursula Lind": "Director", "James R. Colfax": "Treasurer"}


def test_an_amendment_that_is_sought_is_none() -> None:
    found = agreements(
        "Item 7.01 Regulation FD Disclosure.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. announced that it is "
        "seeking to amend its "
        "existing credit facility with Corran Bank, N.A. to extend the maturity of the term loans."
    )
    assert [each.event.value for each in found] == ["mention"]


def test_a_borrower_and_its_parent_are_one_side() -> None:
    (found,) = reported(
        COMPANY.rstrip()
        + ", as guarantor, and Larkfield Funding LLC, as borrower, terminated the Loan Agreement dated May 1, 2004 with "
        "Tarn Bank plc because it was no longer needed."
    )
    assert found.termination is not None
    assert found.termination.by is None or found.termination.by.value != "mutual"


def test_a_raised_salary_depends_on_nothing() -> None:
    (found, *_) = agreements(
        "Item 5.02 Compensation.\n\n"
        + COMPANY
        + "entered into an amendment to its employment agreement with Martin Orr, its Treasurer, "
        "which increases his base salary from $998,000 to $1,100,000 and sets the targets for his performance based compensation."
    )
    (salary,) = found.amounts
    assert salary.contingent is not None
    assert salary.contingent.value is False


def test_an_employers_right_to_inventions_is_no_exclusivity() -> None:
    (found,) = agreements(
        "Item 5.02 Compensation.\n\n"
        + COMPANY
        + "entered into an employment agreement with Martin Orr, its Treasurer. The Company has the "
        "exclusive right to exploit all work results."
    )
    assert found.exclusive is None


def test_a_sum_in_continental_figures() -> None:
    (found,) = reported(COMPANY + "entered into a lease with Corran Immobilien GmbH. The yearly rent is EUR 140.400,00.")
    assert sums(found) == [140_400]
    (found,) = reported(COMPANY + "entered into a lease with Corran Immobilien GmbH. The yearly rent is CHF 140'400.")
    assert sums(found) == [140_400]


def test_a_group_that_guarantees_gives_nobody_its_role() -> None:
    (found,) = reported(
        COMPANY.rstrip()
        + ", certain subsidiaries of the Company, as guarantors, and Tarn Bank plc, as administrative agent, entered into "
        "a Credit Agreement. It contains covenants, including a limit on capital expenditures of $20 million."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "borrower", "Tarn Bank plc": "administrative agent"}
    assert found.amounts == ()


def test_a_licence_of_a_university() -> None:
    (found,) = reported(
        COMPANY + 'entered into a License Agreement with The Regents of Marland University (the "University"), under which '
        "the University "
        "granted the Company an exclusive license."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "licensee", "The Regents of Marland University": "licensor"}


def test_a_guaranty_does_not_swallow_the_loan() -> None:
    (found,) = reported(
        COMPANY + "entered into a $36.8 million mortgage loan with Tarn Life Insurance Company. The Company provided a "
        "customary carve-out "
        "guaranty."
    )
    assert value(found.title) == "mortgage loan"
    assert parties(found)["Larkfield Therapeutics, Inc."] == "borrower"


def test_who_is_named_for_services_renders_them() -> None:
    found = reported(
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into Amendment No. 2 to the Master Services "
        "Agreement, dated May 1, 2004, "
        "between Larkfield Therapeutics, Inc. and Corran Water Services, LLC."
    )
    assert {parties(each)["Corran Water Services, LLC"] for each in found} == {"service provider"}


def test_an_agreement_to_acquire_a_company() -> None:
    (found,) = reported(
        COMPANY
        + "announced that it has signed a definitive agreement to acquire Corran Knits, Ltd., a manufacturer of sweaters, for "
        "approximately $26 million."
    )
    assert found.kind.value == "purchase"
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "buyer", "Corran Knits, Ltd.": "target"}


def test_a_day_of_another_item() -> None:
    found = agreements(
        "Item 2.01 Completion of Acquisition.\n\n(a) On April 27, 2007, Larkfield Therapeutics, Inc. acquired a plant.\n\n"
        "Item 2.03 Creation of an Obligation.\n\nIn connection with the acquisition, the Company entered into a "
        "mortgage loan with Tarn "
        "Life Insurance Company."
    )
    assert [told(each)[3] for each in found] == ["2007-04-27"]


def test_who_sells_shares_does_not_pay_for_them() -> None:
    (found,) = reported(
        COMPANY
        + "entered into a Stock Purchase Agreement with Corran Fund, L.P., under which the Company agreed to issue and sell "
        "4,000,000 shares of preferred stock for an aggregate purchase price of $40.0 million."
    )
    (price,) = found.amounts
    assert price.payer is None or price.payer.value != "Larkfield Therapeutics, Inc."
