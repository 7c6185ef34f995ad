"""Signatures side by side: who signs for whom and with which title, where the page shows it, and nothing where it does not."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers

OPENED = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Buyer") and Orrin Yard, Inc.'
    ' (the "Seller").\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n'
)
EMPLOYED = (
    'EMPLOYMENT AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Company") and Paul Miller'
    ' (the "Executive").\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n'
)


def signers(page: str, opened: str = OPENED) -> dict[str, list[tuple[str, str | None]]]:
    text = f"{opened}{page}\n"
    (own, *_) = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    return {
        p.name.value: [(s.name.value, s.title.value if s.title else None) for s in p.signers] for p in own.parties if p.signers
    }


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh\nName: Ann Vale\tName: Ben Marsh\n"
            "Title: President\tTitle: Treasurer",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")], "Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        (
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh\nTitle:\tTitle: Treasurer",
            {"Tarn Mills, Inc.": [("Ann Vale", None)], "Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        (  # a title of two lines beside one of one: what stands in the first line is surely its own
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh\n"
            "Title: Senior Vice President and\tTitle: President\nChief Financial Officer",
            {"Tarn Mills, Inc.": [("Ann Vale", "Senior Vice President")], "Orrin Yard, Inc.": [("Ben Marsh", "President")]},
        ),
        (  # a second signature under one of two columns
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh\nTitle: President\tTitle: Treasurer\n\n"
            "By: /s/ Carl Lind\nName: Carl Lind\nTitle: Secretary",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")], "Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        ("Seller:\tBuyer:\nTarn/MILLS\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh", {}),
        (
            "TARN MILLS, INC.\nBy: /s/ Ann Vale\nIts: Ann Vale, President",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
        (
            "TARN MILLS, INC.\nBy: /s/ Ann Vale\nTitle: President Date: May 4, 2011",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
        ("Witness TARN MILLS, INC.\n/s/ Carl Lind\tBy: /s/ Ann Vale\nTitle: President", {}),
        (  # a bank's name that the columns cut in two
            "TARN BANK,\tORRIN YARD, INC.\nNATIONAL ASSOCIATION\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh",
            {},
        ),
        ("TARN MILLS, INC.\nBy:\nName:\nTitle:\n\nAfter recording please return to:\nPaul Miller", {}),
    ],
)
def test_columns_are_kept_apart(page: str, expected: dict[str, list[tuple[str, str | None]]]) -> None:
    assert signers(page) == expected


def test_beside_one_who_signs_for_himself_the_other_signs_for_the_company() -> None:
    page = "EXECUTIVE\tTARN MILLS, INC.\n/s/ Paul Miller\tBy: /s/ Ann Vale\nPaul Miller\tAnn Vale\nPresident"
    assert signers(page, EMPLOYED) == {"Paul Miller": [("Paul Miller", None)], "Tarn Mills, Inc.": [("Ann Vale", "President")]}


def test_a_title_that_runs_over_two_lines_takes_none_of_the_next_column() -> None:
    page = (
        "TARN MILLS, INC.                    ORRIN YARD, INC.\n\nBy: /s/ Ann Vale                    By: /s/ Paul Miller\n"
        "Name: Ann Vale                      Name: Paul Miller\nTitle: President and                Title: Managing Director\n"
        "       Chief Executive Officer\n"
    )
    text = f"{OPENED}{page}"
    found = find_officers(Document(1, "EX-10.1", "x.txt", "", text, text), (), ())
    assert {o.name.value: (o.organization.value, o.title.value) for o in found if o.organization and o.title} == {
        "Ann Vale": ("TARN MILLS, INC.", "President"),
        "Paul Miller": ("ORRIN YARD, INC.", "Managing Director"),
    }


def test_nobody_else_signs_for_a_person() -> None:
    page = "/s/ Paul Miller\nPAUL MILLER\nMiller\nHARBOR\nBy: /s/ Ann Vale\nAnn Vale\nPresident"
    assert signers(page, EMPLOYED.replace('"Executive"', '"Miller"')).get("Paul Miller") == [("Paul Miller", None)]


def test_who_signs_for_two_has_the_title_of_each_block() -> None:
    text = (
        f"{OPENED}TARN MILLS, INC.\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Vice President\n\n"
        "ORRIN YARD, INC.\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Senior Vice President and Secretary\n"
    )
    found = find_officers(Document(1, "EX-10.1", "x.txt", "", text, text), (), ())
    assert {o.organization.value: o.title.value for o in found if o.organization and o.title} == {
        "TARN MILLS, INC.": "Vice President",
        "ORRIN YARD, INC.": "Senior Vice President and Secretary",
    }


def test_a_day_that_ends_the_text_over_a_signature_is_not_the_day_of_it() -> None:
    text = f"{EMPLOYED}It shall be paid before\nJuly 1, 2012.\n\nTARN MILLS, INC.\nBy: /s/ Ann Vale\nName: Ann Vale\n"
    (own, *_) = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert [s.signed_on for p in own.parties for s in p.signers] == [None]


def test_a_letter_that_amends_is_an_amendment() -> None:
    text = (
        "May 4, 2011\n\nPaul Miller\n1 Lake Street\n\nRe: Employment Agreement\n\nDear Paul:\n\nI refer to your"
        ' Employment Agreement dated July 1, 2003 with Tarn Mills, Inc. ("Employer"). This letter hereby amends the'
        " Employment Agreement as follows.\n"
    )
    (own, *_) = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert own.event.value == "amendment"


CLASSED = (
    'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 1996 among Tarn Cable, Inc. (the "Borrower") and the lenders'
    " named on the signature pages hereto.\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"
)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("ORRIN IMPERIAL BANK\tMARSH BANK, N.A.\nOF COMMERCE", ["MARSH BANK, N.A."]),  # the second line is the left one's
        ("ORRIN BANK, N.A.\tTHE LIND TRUST &\nBANKING CO., LTD.", ["THE LIND TRUST & BANKING CO., LTD."]),
        ("THE MOSS TAKU\tVALE BENSON LIMITED\nBANK, LTD.", ["VALE BENSON LIMITED"]),
        ("SHAW BANK\tSOCIETE LINDALE\nVERMONT, N.A.", []),  # it may go on with either
        ("LIND TRUST COMPANY OF\tMOSS TRUST AND\nNEW YORK BRANCH\tBANKING CORPORATION", []),
        ("ORRIN BANK, N.A.\tMARSH BANK, N.A.", ["MARSH BANK, N.A."]),
    ],
)
def test_a_name_of_two_columns_is_told_where_it_is_whole(rows: str, expected: list[str]) -> None:
    text = f"{CLASSED}LENDERS:\n\n{rows}\n\nBy /s/\tBy /s/\nTitle:\tTitle:\n"
    (own, *_) = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert [party.name.value for party in own.parties] == ["Tarn Cable, Inc.", *expected]


def test_a_title_of_two_lines_in_one_column_is_whole() -> None:
    page = (
        "EXECUTIVE\tTARN MILLS, INC.\n\n/s/ PAUL MILLER\tBy: /s/ BEN MARSH\nBen Marsh\nSenior Vice President, Chief\n"
        "Financial Officer and Treasurer"
    )
    expected = [("Ben Marsh", "Senior Vice President, Chief Financial Officer and Treasurer")]
    assert signers(page, EMPLOYED)["Tarn Mills, Inc."] == expected
