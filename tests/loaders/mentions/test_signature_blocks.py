"""Lenders, agents and guarantors that only the signature pages name: from plain blocks, with the role that the block states."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from tests.loaders.mentions.test_officers import officers_of

OPENED = (
    'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 among Tarn Mills, Inc. (the "Borrower"){} and Orrin'
    ' Bank, N.A., as agent (the "Agent").\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n'
    "TARN MILLS, INC.\nBy: /s/ Ann Vale\n\nORRIN BANK, N.A.,\nas Agent\nBy: /s/ Ben Marsh\n\n"
)
LENDERS = ', the lenders party hereto (the "Lenders")'


def parties(page: str, lenders: str = LENDERS) -> dict[str, str | None]:
    text = f"{OPENED.format(lenders)}{page}\n"
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    return {p.name.value: p.role.value if p.role else None for p in own.parties[2:]}


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("HALDEN BANK, N.A.,\nas a Lender\n\nBy: ______\nName:\nTitle:", {"HALDEN BANK, N.A.": "lender"}),
        ("HALDEN PARIBAS, as Lender\n\nBy: /s/ Carl Lind", {"HALDEN PARIBAS": "lender"}),
        ("Vale Works, Inc., as Guarantor\nBy: /s/ Carl Lind", {"Vale Works, Inc.": "guarantor"}),
        ("HALDEN BANK, N.A. (formerly Lind Bank, N.A.)\n\nBy: /s/ Carl Lind", {"HALDEN BANK, N.A.": "lender"}),
        ("HALDEN SAVINGS\nBANK AGENCY\n\nBy: /s/ Carl Lind", {}),
        ("NEW YORK BRANCH\n\nBy: /s/ Carl Lind", {}),
        ("By: Vale Management LLC, as Collateral Manager\nBy: /s/ Carl Lind", {}),
        ("SCHEDULE 1\n\nHALDEN BANK, N.A., as Lender\nBy:", {}),
    ],
)
def test_plain_blocks_name_parties(page: str, expected: dict[str, str | None]) -> None:
    assert parties(page) == expected


def test_without_lenders_told_of_in_the_opening_only_a_stated_role_makes_a_party() -> None:
    assert parties("HALDEN BANK, N.A.\nBy: /s/ Carl Lind", "") == {}
    assert parties("HALDEN BANK, N.A., as a Lender\nBy: /s/ Carl Lind", "") == {"HALDEN BANK, N.A.": "lender"}


@pytest.mark.parametrize(
    ("heading", "organization"),
    [
        ("HARROW SAVINGS BANK AMERICAS,\nas Custodian of the Notes", "HARROW SAVINGS BANK AMERICAS"),
        ("HARROW BANK USA, as Lender", "HARROW BANK USA"),
        ("COMPANY OFFICES IN THE AMERICAS", "QUIST HARBOR, INC."),
    ],
)
def test_a_bank_s_name_may_end_with_a_continent(heading: str, organization: str) -> None:
    block = (
        "QUIST HARBOR, INC.\n\nBy: /s/ Ursula Lind\nUrsula Lind\nTreasurer\n\nExhibit 4.6\n\n"
        + "It is agreed what is told. " * 20
        + "\n\nIN WITNESS WHEREOF, the parties have caused this Indenture to be duly executed.\n\n"
        f"{heading}\n\nBy: /s/ Martha Quill\n\nName: Martha Quill\nTitle: Vice President\n"
    )
    quill = next(officer for officer in officers_of("Well.", block) if officer.name.value == "Martha Quill")
    assert quill.organization is not None
    assert quill.organization.value == organization


def test_a_bank_below_the_title_associate_is_the_next_who_signs() -> None:
    page = (
        "HALDEN BANK, N.A., as a Lender\n\nBy: /s/ Carl Lind\nName: Carl Lind\nTitle: Associate\n\n"
        "TARN CHASE BANK, N.A., as a Lender\n\nBy: /s/ Ryan Orr\nName: Ryan Orr\nTitle: Vice President\n"
    )
    assert parties(page) == {"HALDEN BANK, N.A.": "lender", "TARN CHASE BANK, N.A.": "lender"}
    block = (
        "QUIST HARBOR, INC.\n\nBy: /s/ Ursula Lind\nUrsula Lind\nTreasurer\n\nExhibit 10.1\n\n"
        + "It is agreed what is told. " * 20
        + "\n\nIN WITNESS WHEREOF, the parties have caused this Agreement to be duly executed.\n\n"
        + page.replace(", as a Lender", "")
    )
    signed = {each.name.value: each for each in officers_of("Well.", block)}
    assert [
        (each.title and each.title.value, each.organization and each.organization.value)
        for each in (signed["Carl Lind"], signed["Ryan Orr"])
    ] == [
        ("Associate", "HALDEN BANK, N.A."),
        ("Vice President", "TARN CHASE BANK, N.A."),
    ]
