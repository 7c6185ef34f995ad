"""Roles that several parties share: by one bracket, by one "as", by the class of lenders whose banks sign; with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements

WITNESS = "\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"


def roles(opening: str, page: str = "", title: str = "CREDIT AGREEMENT") -> dict[str, str | None]:
    text = f"{title}\n\nThis Agreement is made as of May 4, 2011 among {opening}. The parties agree as follows:{WITNESS}{page}\n"
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    return {party.name.value: party.role.value if party.role else None for party in own.parties}


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            'Tarn Mills, Inc. ("Tarn"), Opal Reed, LLC ("Opal"; each of Tarn and Opal, a "Borrower" and together the "Borrowers")'
            ' and Orrin Bank, N.A. (the "Lender")',
            {"Tarn Mills, Inc.": "borrower", "Opal Reed, LLC": "borrower", "Orrin Bank, N.A.": "lender"},
        ),
        (
            'Orrin Bank, N.A. (the "Lender"), Tarn Mills, Inc. and Opal Reed, LLC (collectively, "Borrowers")',
            {"Orrin Bank, N.A.": "lender", "Tarn Mills, Inc.": "borrower", "Opal Reed, LLC": "borrower"},
        ),
        (
            'Tarn Mills, Inc. (the "Borrower"), Halden Bank, N.A., Lind Bank, N.A. and Orrin Bank, N.A., as Co-Agents',
            {
                "Tarn Mills, Inc.": "borrower",
                "Halden Bank, N.A.": "co-agent",
                "Lind Bank, N.A.": "co-agent",
                "Orrin Bank, N.A.": "co-agent",
            },
        ),
        (  # the word is the one party's before the bracket, and its affiliates'
            'Tarn Mills, Inc., Opal Reed, LLC and Orrin Bank, N.A. (together with its affiliates, the "Lender")',
            {"Tarn Mills, Inc.": None, "Opal Reed, LLC": None, "Orrin Bank, N.A.": "lender"},
        ),
    ],
)
def test_one_word_for_several(opening: str, expected: dict[str, str | None]) -> None:
    assert roles(opening) == expected


def test_a_title_page_s_names_are_not_the_bracket_s_of_the_preamble() -> None:
    title = (
        "CREDIT AGREEMENT\n\nAmong\n\nTARN MILLS, INC.,\nOPAL REED, LLC,\n\nand\n\nORRIN BANK, N.A.\n\nCREDIT AGREEMENT\n\n"
        'This Agreement is made as of May 4, 2011 by the undersigned (collectively, the "Borrowers") and the bank.\n\n'
    )
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", title, title), ())[0]
    assert all(party.role is None or party.role.value != "borrower" for party in own.parties)


LENDERS = 'Tarn Mills, Inc. (the "Borrower"), several lenders party hereto and Orrin Bank, N.A., as administrative\nagent'
SIGNED = "TARN MILLS, INC.\nBy: /s/ Ann Vale\n\nORRIN BANK, N.A., as Agent\nBy: /s/ Ben Marsh\n\n"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("HALDEN SAVINGS BANK, N.A.\n\nBy: /s/ Carl Lind\nTitle: Director", {"HALDEN SAVINGS BANK, N.A.": "lender"}),
        ("LENDERS:\n\nHALDEN FINANCE, INC.\nBy: /s/ Carl Lind", {"HALDEN FINANCE, INC.": "lender"}),
        ("HALDEN FINANCE, INC.\nBy: /s/ Carl Lind", {"HALDEN FINANCE, INC.": None}),
        ("GUARANTORS:\n\nHALDEN BANK SUPPLIES, INC.\nBy: /s/ Carl Lind", {"HALDEN BANK SUPPLIES, INC.": None}),
    ],
)
def test_banks_that_sign_for_the_class_of_lenders_lend(page: str, expected: dict[str, str | None]) -> None:
    found = roles(LENDERS, SIGNED + page)
    assert found.pop("Orrin Bank, N.A.") == "administrative agent"  # though a line breaks within the words
    assert found.pop("Tarn Mills, Inc.") == "borrower"
    assert found == expected


def test_without_the_class_a_bank_that_signs_has_no_role_of_it() -> None:
    opening = 'Tarn Mills, Inc. (the "Borrower") and Orrin Bank, N.A., as agent (the "Agent")'
    assert roles(opening, SIGNED + "HALDEN SAVINGS BANK, N.A.\nBy: /s/ Carl Lind").get("HALDEN SAVINGS BANK, N.A.") is None
