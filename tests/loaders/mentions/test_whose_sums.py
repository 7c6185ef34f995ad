"""Reports: whose a sum is where several agreements, payments or parties are told together, and who takes part in them."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.terms.purpose import find_purpose
from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

BANK = "a Loan Agreement with Harrow Bank, N.A. "


def test_each_of_two_agreements_has_the_sum_told_of_each() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Three-Year Credit Agreement (the “Three-Year Agreement”) and a Five-Year Credit Agreement (the "
        "“Five-Year Agreement”), each with Harrow Bank, N.A., as agent. Each of the Three-Year Agreement and the Five-Year "
        "Agreement provides for a revolving facility of $500 million."
    )
    assert [value(each.title) for each in found] == ["Three-Year Credit Agreement", "Five-Year Credit Agreement"]
    assert [sums(each) for each in found] == [["500000000"]] * 2


def test_what_is_paid_for_an_end_belongs_to_the_agreement_that_ends_it() -> None:
    release, services = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        + SELF
        + "and Corran Partners, L.P. entered into a Termination and Release Agreement terminating the Services Agreement dated "
        "as of July 1, 2001 between them. The Company made a payment of $1,600,000 to Corran Partners, L.P."
    )
    assert sums(release) == ["1600000"]
    assert not services.amounts


def test_the_new_agreement_is_not_the_one_that_was_cancelled() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Purchase Agreement with Corran Land LLC for a parcel. This is more land than under the Purchase "
        "Agreement that the Company terminated on March 1, 2007. The new agreement has a purchase price of $13 million."
    )
    assert [sums(each) for each in found if each.event.value == "termination"] in ([], [[]])


@pytest.mark.parametrize(
    ("sentence", "ended"),
    [
        ("This is a longer term than under the previously cancelled Warehouse Lease.", False),
        ("It takes the place of its already-terminated Warehouse Lease with Corran Land LLC.", False),
        ("The Company also cancelled the Warehouse Lease with Corran Land LLC.", True),
        ("The Company has already terminated the Warehouse Lease with Corran Land LLC.", True),
    ],
)
def test_what_had_ended_before_does_not_end_today(sentence: str, ended: bool) -> None:
    found = agreements(ENTRY + SELF + f"entered into a Purchase Agreement with Corran Land LLC for a parcel. {sentence}")
    assert any(each.event.value == "termination" for each in found) is ended


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The loan will help to refinance existing debts and to issue up to $10 million of letters of credit.", ["10000000"]),
        ("The loan will help to refinance existing debts of $10 million.", []),
        ("$2 million of the loan will be held in escrow by Corran Trust Company.", ["2000000"]),
        ("A fee of $3,000 falls due in May and an additional $3,000 in June.", ["3000", "3000"]),
        ("After repayment of the mortgage loan it will have net proceeds of $4 million.", ["4000000"]),
        ("\n\nForward-Looking Statements\n\nThe Company hopes for a profit share of $4 million.", []),
    ],
)
def test_what_a_loan_is_of_and_what_is_beside_it(sentence: str, expected: list[str]) -> None:
    found = agreements(ENTRY + SELF + f"entered into {BANK}{sentence}")
    assert sums(found[0]) == expected


def test_a_long_item_keeps_a_sum_without_a_noun() -> None:
    talk = "The Loan Agreement contains representations, covenants and events of default as loans of this kind have them. " * 200
    (found,) = agreements(
        ENTRY + SELF + f"entered into {BANK}{talk}The Loan Agreement provides that up to $75 million may be used."
    )
    assert sums(found) == ["75000000"]


def test_who_guarantees_and_who_arranged_is_told_later() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + f"entered into {BANK}The loans are unsecured and are unconditionally guaranteed by Corran Foods, Inc., a subsidiary, "
        "and Tarn Mills LLC. Harrow Securities LLC was the Lead Arranger of the loan."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "borrower",
        "Harrow Bank, N.A.": "lender",
        "Corran Foods, Inc.": "guarantor",
        "Tarn Mills LLC": "guarantor",
        "Harrow Securities LLC": "lead arranger",
    }


@pytest.mark.parametrize(
    "name",
    ["1187442 Ontario Inc.", "9157-8632 Québec Inc.", "Corran Canada ULC", "Corran Aviation DAC", "Bank Of Nova Ardmore"],
)
def test_names_of_unusual_form_are_whole(name: str) -> None:
    (found,) = agreements(ENTRY + SELF + f"entered into a Lease Agreement with {name}, as landlord, for its plant.")
    assert parties(found)[name] == "landlord"


def test_a_form_of_two_letters_ends_a_sentence() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a License Agreement with Corran Labs AG. The Company may receive $9 million."
    )
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Corran Labs AG"}


def test_a_mortgage_is_to_its_trustee_and_its_supplement_is_new() -> None:
    mortgage, supplement = agreements(
        ENTRY
        + "The bonds were issued on April 30, 2007 under the Company’s Mortgage and Deed of Trust dated as of October 1, 1944 to "
        "Harrow Trust Company, as trustee, as supplemented by the Thirty-First Supplemental Indenture dated as of April 1, 2007."
    )
    assert parties(mortgage) == parties(supplement) == {"Harrow Trust Company": "trustee"}
    assert told(supplement)[2:] == ("entry", "2007-04-01")


@pytest.mark.parametrize(
    ("sentence", "pays"),
    [
        ("The Company will pay Harrow Bank, N.A. 3% of it and will reimburse Harrow Bank, N.A. for fees of $7,000.", True),
        ("The net proceeds were approximately $7,000, after expenses payable by the Company.", False),
        ("The Company will issue to Harrow Bank, N.A. a right at an exercise price of $7,000 per share.", False),
    ],
)
def test_who_pays_is_who_acts(sentence: str, pays: bool) -> None:
    (found,) = agreements(ENTRY + SELF + f"entered into {BANK}{sentence}")
    assert value(found.amounts[0].payer) == ("Larkfield Therapeutics, Inc." if pays else None)
    assert value(found.amounts[0].payee) == ("Harrow Bank, N.A." if pays else None)


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("The gross proceeds to the Company were $5 million, before deducting fees.", "gross proceeds"),
        ("The Company may borrow $5 million in secured and unsecured term loans.", "secured and unsecured term loans"),
    ],
)
def test_a_sum_says_what_it_is(sentence: str, what: str) -> None:
    (found,) = agreements(ENTRY + SELF + f"entered into {BANK}{sentence}")
    assert value(found.amounts[0].what) == what


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Company also raised the salary of Mr. Alden Roe to $600,000.", []),
        ("Ms. Vane will receive a salary of $600,000.", ["600000"]),
    ],
)
def test_another_person_s_pay_is_not_that_of_who_made_the_agreement(sentence: str, expected: list[str]) -> None:
    (found,) = agreements(ENTRY + SELF + f"entered into an employment agreement with Ms. Ida Vane, its president. {sentence}")
    assert sums(found) == expected


def test_an_agreement_that_is_only_supposed_takes_no_sum() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Merger Agreement with Corran Mills, Inc. The Merger Agreement provides that the Company must pay "
        "Corran Mills, Inc. a termination fee of $24 million if the Company enters into an agreement for a better offer."
    )
    assert sums(found) == ["24000000"]


def test_an_escrow_agent_takes_no_sum_away() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Purchase Agreement with Corran Mills, Inc. The Company paid a deposit of $900,000 with Harrow Escrow, "
        "Inc. Pending approval, the Company will run the mill."
    )
    assert sums(found) == ["900000"]


def test_an_attorney_general_is_a_party() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Settlement Agreement with the Attorney General of the State of New York. It will pay $5,000."
    )
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Attorney General of the State of New York"}


def test_notes_sold_on_the_day_of_their_agreement_are_an_entry() -> None:
    (found,) = agreements(
        "Item 5. Other Events.\n\nOn September 13, 2002, Larkfield Therapeutics, Inc. (the “Company”) issued and sold "
        "$40,000,000 of its notes to Harrow Life Insurance Company under a Note Purchase Agreement dated September 13, 2002.",
        "September 18, 2002",
    )
    assert found.event.value == "entry"
    assert sums(found) == ["40000000"]


def test_a_word_that_begins_a_sentence_is_no_part_of_a_name() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a License Agreement with Harrow AG. Concurrently, Corran & Corran Development Corporation signed a "
        "Stock Purchase Agreement with the Company."
    )
    assert "Corran & Corran Development Corporation" in parties(found[1])


@pytest.mark.parametrize(
    ("sentence", "payer"),
    [
        ("The Orr Agreement provides for a lump sum payment of $476,000.", None),
        ("Mr. Orr will pay a deposit of $476,000.", "Robert T. Orr"),
    ],
)
def test_an_agreement_that_bears_a_name_does_not_make_its_bearer_pay(sentence: str, payer: str | None) -> None:
    (found,) = agreements(
        OFFICERS + SELF + "entered into a separation agreement with Robert T. Orr (the “Orr Agreement”). " + sentence
    )
    (amount,) = found.amounts
    assert (amount.payer.value if amount.payer else None) == payer


def test_words_that_lead_to_another_sum_leave_the_first_certain() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a Purchase Agreement with Harrow Securities LLC to sell $220 million of its notes, plus up to an "
        "additional $30 million of such notes."
    )
    assert [bool(each.contingent and each.contingent.value) for each in found.amounts] == [False, True]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The Company kept an early withdrawal fee from Corran Foods in the amount of $7.4 million",
            "early withdrawal fee",
        ),
        ("Quist earns a Harvest Fee (see Schedule 3(a)) in the amount of $620,000", "Harvest Fee"),
        ("shall pay unpaid travel reimbursements in the total amount of $801", "unpaid travel reimbursements"),
        ("shall pay a policy covering Mr. Pell in the amount of $9,000", "policy"),
        ("bears its costs, and Mr. Pell is paid in the amount of $9,000", "amount"),
        ("Mr. Pell's base salary for fiscal 2011 was $233,000", "base salary"),
        ("his base salary will remain unchanged at $233,000", "base salary"),
        ("options at which the exercise price per share is equal to $2.75", "exercise price"),
        ("a base salary set at the annual rate of $412,000", "base salary"),
    ],
)
def test_the_noun_before_in_the_amount_of_names_the_sum(text: str, what: str) -> None:
    at = text.index("$")
    purpose = find_purpose(text, (0, len(text)), (at, len(text)))
    assert purpose is not None
    assert text[purpose.start : purpose.end] == what


def test_the_noun_of_several_words_behind_the_sum_names_it() -> None:
    text = "provides for a $300 million revolving line of credit with Corran Bank"
    purpose = find_purpose(text, (0, len(text)), (15, 27))
    assert purpose is not None
    assert text[purpose.start : purpose.end] == "revolving line of credit"
