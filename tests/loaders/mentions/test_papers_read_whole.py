"""Agreement papers: roles behind descriptions and in definitions, days left blank, sums in rows and recitals; with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.ontology.records import Agreement


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())


def roles(text: str) -> dict[str, str | None]:
    return {party.name.value: party.role.value if party.role else None for party in agreements(text)[0].parties}


SIGNED = "\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"


@pytest.mark.parametrize(
    ("described", "rule"),
    [
        ("a Texas corporation, as Borrower", "role: as"),
        ("a corporation organized under the laws of Texas, as Borrower", "role: as"),
        ("a parent of Vale Sub LLC, which serves as Borrower", "role: who does what"),  # by what is left over
    ],
)
def test_a_role_may_stand_behind_what_a_party_is(described: str, rule: str) -> None:
    text = (
        f"CREDIT AGREEMENT\n\nCREDIT AGREEMENT, dated as of May 4, 2031, among TARN MILLS, INC., {described}, ORRIN VALE LLC, as"
        f" Guarantor, and HALDEN BANK, N.A., as Agent.{SIGNED}"
    )
    mills = next(party for party in agreements(text)[0].parties if party.name.value == "TARN MILLS, INC.")
    assert mills.role is not None
    assert (mills.role.value, mills.role.rule) == ("borrower", rule)


@pytest.mark.parametrize(
    ("definition", "expected"),
    [
        ('"Borrower" means Tarn Mills, Inc., a Texas corporation, and its successors.', ["Borrower"]),
        ('"Borrower" shall mean\nTarn Mills, Inc.', ["Borrower"]),
        ('"Borrower" means Tarn Mills, Inc. and Orrin Vale LLC.', []),  # both together
        ('"Borrower" means each company that Tarn Mills, Inc. owns.', []),
        ('"Mill" means Tarn Mills, Inc., a Texas corporation.', []),  # no part in a deal
    ],
)
def test_a_definition_says_what_a_party_is(definition: str, expected: list[str]) -> None:
    text = (
        "CREDIT AGREEMENT\ndated as of May 4, 2031\namong\nTARN MILLS, INC.,\nORRIN VALE LLC\nand\nHALDEN BANK, N.A.\n\n"
        f"The parties agree as follows:\n\n{definition}\n\nOther words follow.{SIGNED}"
    )
    mills = next(party for party in agreements(text)[0].parties if party.name.value == "TARN MILLS, INC.")
    assert [word.value for word in mills.defined_as] == expected


def test_one_word_in_a_bracket_may_name_persons_and_firms_but_none_that_has_its_own() -> None:
    text = (
        'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2031 by and among TARN MILLS, INC. ("Company"),'
        ' ORRIN VALE LLC, a Texas limited liability company, JOHN R. ASH, and MARY L. ASH (collectively "Guarantor") and'
        f' HALDEN BANK, N.A. ("Lender").{SIGNED}'
    )
    told = roles(text)
    assert [told[name] for name in ("ORRIN VALE LLC", "JOHN R. ASH", "MARY L. ASH")] == ["guarantor"] * 3
    assert told["TARN MILLS, INC."] != "guarantor"


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("ORRINBANK NATIONAL ASSOCIATION", "lender"),
        ("THE HALDEN TRUST COMPANY", "lender"),
        ("VALE AG, TARN ISLANDS BRANCH", "lender"),
        ("VALE LOAN FUNDING LLC", "lender"),
        ("VALE TIMBER LLC", None),
        ("VALE BRANCHES LLC", None),
    ],
)
def test_banks_by_other_words_sign_as_lenders(name: str, role: str | None) -> None:
    text = (
        "CREDIT AGREEMENT\n\nCREDIT AGREEMENT, dated as of May 4, 2031, among TARN MILLS, INC., as Borrower, the LENDERS party"
        f" hereto, and HALDEN BANK, N.A., as Agent.{SIGNED}TARN MILLS, INC.\nBy: /s/ Ann Vale\nTitle: President\n\n"
        f"HALDEN BANK, N.A., as Agent\nBy: /s/ Ben Marsh\nTitle: Director\n\n{name}\nBy: /s/ Carl Lind\nTitle: Director\n"
    )
    assert roles(text)[name] == role


@pytest.mark.parametrize(
    ("title_page", "opening", "day"),
    [
        ("As of May 22, 2031", "as of the ____ day of May, 2031", "2031-05-22"),
        ("As of June 2, 2031", "as of the ____ day of May, 2031", "2031-05"),  # of another month
        ("As of May 22, 2031", "as of the 20th day of May, 2031", "2031-05-20"),
    ],
)
def test_the_title_page_may_tell_a_day_left_blank(title_page: str, opening: str, day: str) -> None:
    text = (
        f"CONSTRUCTION AGREEMENT\n\nbetween\n\nTARN MILLS, INC.\n\nand\n\nORRIN YARD, INC.\n\n{title_page}\n\n"
        f'THIS AGREEMENT is made {opening}, by and between TARN MILLS, INC. ("Owner") and ORRIN YARD, INC.'
        f' ("Contractor").{SIGNED}'
    )
    told = agreements(text)[0].date
    assert told is not None
    assert told.value == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("This Agreement shall have a term commencing May 1, 2031 and terminating on April 30, 2034.", "2034-04-30"),
        (
            "The terms of this letter will be in effect for a three year period beginning on May 1, 2031 and ending on\n"
            "April 30, 2034, unless ended before.",
            "2034-04-30",
        ),
        ("This Agreement shall have regard to a survey commencing May 1, 2031 and terminating on April 30, 2034.", None),
        ("The lease of the mill shall have a term commencing May 1, 2031 and terminating on April 30, 2034.", None),
    ],
)
def test_an_agreement_may_run_between_two_days(sentence: str, day: str | None) -> None:
    text = (
        'CONSULTING AGREEMENT\n\nThis Agreement is made as of April 4, 2031 between Tarn Mills, Inc. (the "Company") and John R.'
        f' Ash (the "Consultant").\n\nThe parties agree as follows:\n\n{sentence}\n\n{SIGNED}'
    )
    told = agreements(text)[0].expiration_date
    assert (told.value if told else None) == day


def credit(body: str) -> list[int]:
    text = (
        'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2031 between Tarn Mills, Inc. (the "Borrower") and Halden'
        f' Bank, N.A. (the "Lender").\n\n{body}{SIGNED}{"Words without sums follow here. " * 600}'
    )
    return [int(amount.value.value) for amount in agreements(text)[0].amounts]


@pytest.mark.parametrize(
    ("body", "sums"),
    [
        ("The Lender shall lend a principal amount not in excess of $75,000 at any time.", [75000]),
        ("The Lender need not lend an aggregate principal amount in excess of $75,000 at any time.", []),
        ("LOAN AMOUNT:\t$75,000\n", [75000]),
        ("WORTH OF LAND:\t$75,000\n", []),
        ("Notwithstanding the foregoing, Guaranties issued in the aggregate of up to $500 may end later.", []),
        ("At the Closing, Guaranties issued in the aggregate of up to $500 may be given.", [500]),
    ],
)
def test_what_a_loan_lends(body: str, sums: list[int]) -> None:
    assert credit(body) == sums


def test_contents_that_end_with_an_article_of_limits_do_not_hide_the_recitals() -> None:
    text = (
        "CREDIT AGREEMENT\ndated as of May 4, 2031\namong\nTARN MILLS, INC.\nand\nHALDEN BANK, N.A.\n\nTABLE OF CONTENTS\n\n"
        "ARTICLE I DEFINITIONS\n\nARTICLE II COVENANTS\n\nSection 2.01 Debt\n\nEXHIBITS\n\n"
        'CREDIT AGREEMENT, dated as of May 4, 2031, among TARN MILLS, INC. (the "Borrower") and HALDEN BANK, N.A. (the "Lender").'
        "\n\n"
        "The Borrower asks for a credit facility with an aggregate principal amount of up to $75,000.\n\n"
        "ARTICLE I DEFINITIONS\n\nWords.\n\nARTICLE II COVENANTS\n\nThe Borrower may incur other notes in a principal amount of"
        f" $900.\n\n{SIGNED}"
    )
    assert [int(amount.value.value) for amount in agreements(text)[0].amounts] == [75000]
