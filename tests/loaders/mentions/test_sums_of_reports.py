"""Reports: which of the sums told belong to the deal, which to its end, and which to nobody's agreement."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, value
from tests.loaders.mentions.test_roles_told import ENTRY, SELF

LOAN = ENTRY + SELF + "entered into a Loan Agreement with Harrow Bank, N.A. for a term loan of $9,000,000. "
SALE = ENTRY + SELF + "entered into an Asset Purchase Agreement with Corran Mills, Inc. for a purchase price of $9,000,000. "


@pytest.mark.parametrize(
    "sentence",
    [
        "The Company must maintain minimum availability of $700,000 at all times.",
        "As of April 30, 2007, the Company had $700,000 of loans and $400,000 of letters of credit outstanding.",
        "Advances are limited to 80% of eligible receivables plus the lesser of 50% of eligible inventory and $700,000.",
        "The loan was used for the purchase and to pay related fees and expenses of approximately $700,000.",
        "A second loan depends on the Company's raising at least $700,000 of equity proceeds.",
        "A registration statement on Form S-3 (File No. 333-1) registered up to $700,000 of securities.",
        "The Company had cash, cash equivalents and marketable securities of $700,000 on that day.",
        "There can be no assurance that the costs will not come to $700,000.",
    ],
)
def test_what_stands_beside_a_loan_is_no_sum_of_it(sentence: str) -> None:
    (found,) = agreements(LOAN + sentence)
    assert sums(found) == ["9000000"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The seller's liability may not exceed 2% of the purchase price, or $700,000.", []),
        (
            "At that day the seller had total assets of $3 million, deposits of $2 million and shareholders' equity of $700,000.",
            [],
        ),
        ("The seller's sales for the year ended June 30, 2006 were approximately $700,000.", []),
        ("The Company has budgeted a total of $700,000 for the plant.", []),
        ("The jury had returned a verdict of $700,000 against the seller.", []),
        ("A further $700,000 is payable if EBITDA exceeds $2 million in fiscal 2008 and $3 million in fiscal 2009.", ["700000"]),
        ("The seller may earn up to $700,000 in sales-based milestone payments.", ["700000"]),
        ("The Company will pay a facility charge of $700,000.", ["700000"]),
    ],
)
def test_what_stands_beside_a_purchase_is_no_sum_of_it(sentence: str, expected: list[str]) -> None:
    (found,) = agreements(SALE + sentence)
    assert sums(found) == ["9000000", *expected]


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("Of it $3,000,000 is due on May 1, 2008 and $3,000,000 is due on May 1, 2009.", 2),
        ("A second tranche of $3,000,000 can be drawn in May and a third tranche of $3,000,000 in June.", 2),
        ("Of it $3,000,000 is due on May 1, 2008, and a loan of $3,000,000 is what it comes to.", 1),
    ],
)
def test_a_sum_told_twice_is_two_where_it_falls_due_twice(sentence: str, times: int) -> None:
    (found,) = agreements(LOAN + sentence)
    assert sums(found) == ["9000000"] + ["3000000"] * times


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It replaces the prior $5 million amended and restated credit agreement entered into by the Company and Corran Bank, "
         "N.A. on March 29, 2004, which was terminated on April 30, 2007.", "5000000"),
        ("On April 30, 2007, the Company repaid in full the outstanding balance of $4,000,000 under, and terminated, its Credit "
         "Agreement dated March 29, 2004 with Corran Bank, N.A.", "4000000"),
        ("It served to repay $3,000,000 outstanding under the Company's existing credit agreement with Corran Bank, N.A., "
         "which was terminated on April 30, 2007.", "3000000"),
    ],
)  # fmt: skip
def test_an_agreement_that_ended_keeps_its_sum(sentence: str, expected: str) -> None:
    loan, ended = agreements(LOAN + sentence)
    assert (ended.event.value, sums(ended)) == ("termination", [expected])
    assert sums(loan) == ["9000000"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("which was scheduled to expire in May 2009", "2009-05"),
        ("which would otherwise have expired on June 30, 2008", "2008-06-30"),
        ("which lent on the strength of its sales until June 30, 2008", None),
    ],
)
def test_an_agreement_that_ended_would_have_run_on(sentence: str, day: str | None) -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn April 30, 2007, the Company terminated its Credit "
        f"Agreement with Harrow Bank, N.A., {sentence}."
    )
    assert (found.event.value, value(found.expiration_date)) == ("termination", day)


@pytest.mark.parametrize(
    ("deal", "sentence", "day"),
    [
        ("Securities Purchase Agreement", "The warrants are exercisable immediately and expire on May 1, 2012.", None),
        ("Share Purchase Agreement", "Of the price $2,000,000 is paid by a note maturing on May 1, 2012.", None),
        ("Loan Agreement", "The loan bears interest at 9% and is due May 1, 2012.", "2012-05-01"),
        ("Loan Agreement", "It will help to redeem $400 million of senior notes due May 2012.", None),
        ("Services Agreement", "The Services Agreement expires on May 1, 2012.", "2012-05-01"),
        ("Services Agreement", "A bonus is paid for the period beginning May 1, 2008 and ending May 1, 2012.", None),
        ("Construction Agreement", "The estimated completion date has been extended to May 1, 2012.", None),
        ("Rights Agreement", "The Final Expiration Date (as used therein) is May 1, 2012.", "2012-05-01"),
        ("Distribution Agreement", "Corran Mills will be the exclusive distributor in Ohio through May 1, 2012.", "2012-05-01"),
    ],
)
def test_the_end_of_a_paper_is_not_the_end_of_the_deal(deal: str, sentence: str, day: str | None) -> None:
    (found,) = agreements(ENTRY + SELF + f"entered into a {deal} with Corran Mills, Inc. {sentence}")
    assert value(found.expiration_date) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "The amendment raises the threshold for prepayments from $500,000 to $700,000.",
        "The Company failed to make the principal payment of $700,000 due on March 31, 2007.",
        "At March 31, 2007, $700,000 of principal was outstanding.",
        "The loan pays for a part of the estimated $700,000 construction cost.",
        "At March 31, 2007, $700,000 was available under another facility.",
        "The Company expects to recognize a deferred gain of approximately $700,000.",
        "The Company built the plant in 1996 for $700,000.",
        "It was used to repay in full all $700,000 of term loans outstanding under another agreement.",
        "The plant is expected to generate annual EBITDA of approximately $700,000.",
    ],
)
def test_what_is_counted_or_missed_beside_a_loan_is_no_sum_of_it(sentence: str) -> None:
    (found,) = agreements(LOAN + sentence)
    assert sums(found) == ["9000000"]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The note is repayable in full upon the earlier of May 1, 2008 and the first sale of shares.", "2008-05-01"),
        ("Harrow Bank, N.A. will forbear from its rights with regard to the missed payment until May 1, 2008.", "2008-05-01"),
        ("Interest on the note is paid until it falls due, and a report of May 1, 2008 tells of it.", None),
    ],
)
def test_a_loan_ends_when_it_is_to_be_repaid(sentence: str, day: str | None) -> None:
    (found,) = agreements(LOAN + sentence)
    assert value(found.expiration_date) == day


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill, which the town has known for forty years, turned over some $700,000 in the year that ended in June.", []),
        ("The seller will be paid $700,000 more in the year that ends June, if the mill then still stands.",
         ["700000"]),
        ("The Company's covenants require that its capital expenditures not exceed $700,000.", []),
        ("The Company anticipates financing the purchase with $700,000 of proceeds from a new mortgage loan.", []),
        ("It is subject to a floor price of $700,000.", []),
        ("A deposit of $300,000 is held in escrow and a further deposit of $300,000 is due in May.", ["300000", "300000"]),
        ("$8,000,000 of it is payable in cash and $1,000,000 will be deposited with Harrow Bank, N.A., as escrow agent.",
         ["8000000", "1000000"]),
        ("The purchase is paid from a credit facility, $700,000 of which was outstanding in March.", []),
    ],
)  # fmt: skip
def test_a_bare_sum_needs_a_sentence_about_the_deal(sentence: str, expected: list[str]) -> None:
    (found,) = agreements(SALE + sentence)
    assert sums(found) == ["9000000", *expected]


def test_the_price_of_assets_is_no_covenant_about_assets() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into an Asset Purchase Agreement with Corran Mills, Inc. to purchase substantially all of its assets for an "
        "aggregate purchase price of $37,250,000. Mr. Roe gets a right at fair market value on that day, a car allowance of $900 "
        "per month and nothing else."
    )
    assert sums(found) == ["37250000", "900"]


def test_the_principal_of_notes_belongs_to_their_indenture_too() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Purchase Agreement with Harrow Securities LLC, as initial purchaser, to issue and sell $500.0 million "
        "in aggregate principal amount of 0.25% Convertible Senior Notes due 2025. The notes were issued under an Indenture "
        "dated April 30, 2007 with Harrow Trust Company, as trustee. The Indenture sets 38 shares per $1,000 principal amount."
    )
    assert [sums(each) for each in found if each.kind.value == "indenture"] == [["500000000"]]


def test_warrants_do_not_end_the_note_that_they_come_with() -> None:
    (found,) = agreements(LOAN + "The warrants have an exercise price of $1.43 per share and expire on May 1, 2012.")
    assert found.expiration_date is None


def test_an_exclusive_placement_agent_is_no_right_of_the_deal() -> None:
    (found,) = agreements(LOAN + "Harrow Securities LLC acted as exclusive placement agent.")
    assert found.exclusive is None
