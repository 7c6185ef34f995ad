"""The day on which the loans of a credit agreement fall due, by the date that its definitions give; with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements

OPENED = (
    '{} AGREEMENT\n\nThis {} Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "{}") and Orrin Bank, N.A.'
    ' (the "{}").\n\nThe parties agree as follows:\n\n'
)
SIGNED = (
    "\n\nIN WITNESS WHEREOF, the parties have signed.\n\nTARN MILLS, INC.\nBy: /s/ Ann Vale\n\nORRIN BANK, N.A.\n"
    "By: /s/ Ben Marsh\n\n"
)


def end_of(body: str, forms: str = "", title: str = "Credit", sides: tuple[str, str] = ("Borrower", "Lender")) -> str | None:
    text = OPENED.format(title.upper(), title, *sides) + body + SIGNED + forms
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    return own.expiration_date.value if own.expiration_date else None


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ('"Maturity Date" means June 30, 2014.', "2014-06-30"),
        ('"Maturity\nDate" means, June 30, 2014; provided, however, that a holiday moves it.', "2014-06-30"),
        (
            '"Termination Date" shall mean the first to occur of (i) June 30, 2014 or (ii) the end of the Commitment.',
            "2014-06-30",
        ),
        ('"Termination Date" is the earliest of (a) June 30, 2014, (b) any default and (c) a sale.', "2014-06-30"),
        ('"Revolving Credit Termination Date" means June 30, 2014, or an earlier day of repayment.', "2014-06-30"),
        ('"Revolving Maturity Date" means June 30, 2014.\n\n"Term Loan Maturity Date" means July 1, 2016.', "2016-07-01"),
        ('"Term Loan Maturity Date" means July 1, 2016.\n\n"Maturity Date" means June 30, 2014.', "2014-06-30"),
        ('"Termination Date" means the earlier of (a) June 30, 2014 and (b) March 1, 2013.', "2013-03-01"),
        ('"Termination Date" means the earlier of (a) June 30, 2014 and (b) a sale made by March 1, 2013.', "2014-06-30"),
        ("1.31 Termination Date\n\nshall mean June 30, 2014, or an earlier day.", "2014-06-30"),
        ("Bank is making loans to Tarn from time to time until June 30, 2014, on request.", "2014-06-30"),
    ],
)
def test_the_defined_date_ends_a_credit_agreement(body: str, day: str) -> None:
    assert end_of(body) == day


@pytest.mark.parametrize(
    "body",
    [
        '"Maturity Date" means June 30, 2010.',  # before the agreement's own day
        '"Maturity Date" means the second birthday of the Closing.',
        '"Commitment Termination Date" means June 30, 2014.',  # until when a first loan may be drawn
        '"Lease Expiration Date" means June 30, 2014.',
        "The old facility had a Termination Date, which is June 30, 2014, of no import here.",
    ],
)
def test_another_date_does_not(body: str) -> None:
    assert end_of(body) is None


def test_forms_behind_the_signatures_and_other_kinds_have_no_such_date() -> None:
    assert end_of("1. Loans.", 'EXHIBIT A\n\n"Maturity Date" means June 30, 2014.') is None
    assert end_of('"Maturity Date" means June 30, 2014.', "", "Supply", ("Buyer", "Supplier")) is None
