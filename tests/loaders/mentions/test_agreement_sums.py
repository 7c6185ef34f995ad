"""Which sums of an agreement's own paper are the deal's: loans and fees, not limits, definitions, examples and other debts."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.terms.money import find_money

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 200
OPENED = (
    'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Borrower") and'
    ' Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n'
)


def sums(body: str, opened: str = OPENED) -> list[int]:
    text = f"{opened}{PAD}\n\n{body}\n"
    return [int(a.value.value) for a in find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0].amounts]


@pytest.mark.parametrize(
    "heading",
    ["ARTICLE VI NEGATIVE COVENANTS", "6. AFFIRMATIVE COVENANTS", "ARTICLE VI\n\nCovenants of the Borrower", "Events of Default"],
)
def test_what_an_article_of_limits_sets_is_no_sum_of_the_loan(heading: str) -> None:
    limit = "The Borrower may make loans to others in an aggregate principal amount of $700,000 in a year."
    loan = "ARTICLE VII LOANS\n\nThe Lender shall make a term loan in the principal amount of $9,000,000."
    assert sums(f"{heading}\n\n{limit}\n\n{loan}") == [9_000_000]
    assert sums(f"ARTICLE II THE CREDIT\n\n{limit}") == [700_000]


def test_fees_told_behind_the_covenants_count() -> None:
    covenant = "NEGATIVE COVENANTS\n\nThe Borrower will not lend an aggregate amount of $700,000.\n\n"
    assert sums(f"{covenant}LOAN FEES\n\nThe Borrower shall pay the Lender a commitment fee of $60,000.") == [60_000]


def test_a_definition_of_what_is_no_loan_holds_no_sum_of_it() -> None:
    body = (
        '"Senior Note" means that certain note in the principal amount of $4,000,000.\n'
        '"Commitment" means the obligation to make loans in the principal amount of $9,000,000.\n'
        '"Material Plan" means a plan with liabilities in the aggregate amount of $3,000,000.\n\n'
        "The Borrower shall pay a closing fee of $60,000.\n"
    )
    assert sums(body) == [9_000_000, 60_000]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The Owner shall pay the Builder the sum of FIVE THOUSAND DOLLARS AND NO CENTS (US$5,000.00) as rent.", [5_000]),
        ("The Builder shall pay the sum of FIVE THOUSAND DOLLARS AND NO CENTS (US$5,000.00) as liquidated damages.", []),
        ("By way of example, if the fee is $40,000, the part is half of it.", []),
        ("The royalty is ten percent (10%) of receipts for the first $350,000 of cumulative royalties.", []),
        ("The license fee is $350,000.", [350_000]),
    ],
)
def test_examples_scales_and_damages_are_no_sums_of_the_deal(clause: str, expected: list[int]) -> None:
    opened = (
        'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Owner") and Orrin Yard, Inc.'
        ' (the "Builder").\n\nThe parties agree as follows:\n\n'
    )
    assert sums(clause, opened) == expected


def test_a_year_before_a_facility_in_dollars_is_no_sum() -> None:
    assert not find_money("the Extended 2012 Dollar Revolving Commitments", 0, 46)
    assert [money.value for money in find_money("the sum of 2012 dollars", 0, 23)] == [2012]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("U.S. $40,000,000\n\nAMENDED AND RESTATED\nCREDIT AGREEMENT\n\n", [40_000_000]),
        ("TARN MILLS, INC.\n\n$40,000,000\n\n364-Day Credit Agreement\n\n", [40_000_000]),
        ("$40,000,000\n\nSTOCK PURCHASE AGREEMENT\n\n", []),
        ("$40,000,000 is the market value of Tarn.\n\nCREDIT AGREEMENT\n\n", []),
    ],
)
def test_the_sum_over_the_title_is_what_is_lent(page: str, expected: list[int]) -> None:
    assert sums("The parties sign.", opened=page + OPENED.removeprefix("CREDIT AGREEMENT\n\n")) == expected


def test_the_sum_over_the_title_counts_once() -> None:
    opened = "$40,000,000\n\nCREDIT AGREEMENT\n\n" + OPENED.removeprefix("CREDIT AGREEMENT\n\n")
    assert sums("The Lender makes a term loan in the principal amount of $40,000,000.", opened=opened) == [40_000_000]


def test_a_share_of_the_salary_is_not_the_salary() -> None:
    opened = (
        'EMPLOYMENT AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Company") and'
        ' Ann Moss (the "Manager").\n\nThe parties agree as follows:\n\n'
    )
    text = f"{opened}Each year a bonus of at most 35% of the Manager's Salary (initially $208,000) may be hers."
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    assert [amount.what.value if amount.what else None for amount in own.amounts] == [None]
    text = f"{opened}Each year the Company shall pay a Salary (initially $208,000) to the Manager."
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    assert [amount.what.value for amount in own.amounts if amount.what] == ["Salary"]
