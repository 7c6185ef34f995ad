"""Signature blocks on one line, with labels without a colon, with names and titles that run into the next: with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.loaders.mentions.terms.royalties import find_royalties

OPENED = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Buyer") and Orrin Yard, Inc.'
    ' (the "Seller").\n\nThe parties agree as follows:\n\nIN WITNESS WHEREOF, the parties have signed.\n\n'
)


def paper(page: str) -> Document:
    text = f"{OPENED}{page}\n"
    return Document(1, "EX-10.1", "x.txt", "", text, text)


def signers(page: str) -> dict[str, list[tuple[str, str | None]]]:
    (own, *_) = find_document_agreements(paper(page), ())
    return {
        p.name.value: [(s.name.value, s.title.value if s.title else None) for s in p.signers] for p in own.parties if p.signers
    }


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "TARN MILLS, INC.\n\nBy /s/ Ann Vale\n\nName\nAnn Vale\n\nTitle\nManaging Director\n\nAddress:\n1 Mill Road",
            {"Tarn Mills, Inc.": [("Ann Vale", "Managing Director")]},
        ),
        (
            "TARN MILLS, INC.\n\nBy: /s/ Ann Vale Ann Vale, President",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
        (
            "TARN MILLS, INC.\n\nBy: /s/ Ann Vale Name: Ann Vale Title: President 11",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
        (
            "ORRIN YARD, INC.\nBy: /s/ Ben Marsh Ben Marsh, Treasurer of each of the foregoing",
            {"Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        (  # whose title it is shows nowhere
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale By: /s/ Ben Marsh\tName: Ann Vale Name: Ben Marsh\t"
            "Title: Chairman Chief Executive Officer",
            {"Tarn Mills, Inc.": [("Ann Vale", None)], "Orrin Yard, Inc.": [("Ben Marsh", None)]},
        ),
        (  # the labels stand under the lines
            "TARN MILLS, INC.\tORRIN YARD, INC.\nBy: /s/ Ann Vale\tBy: /s/ Ben Marsh\n-----\tPrint Name\tPrint Name\n"
            "PRESIDENT\tTREASURER\n-----\tTitle\tTitle\n\nMay 4, 2011",
            {"Tarn Mills, Inc.": [("Ann Vale", "PRESIDENT")], "Orrin Yard, Inc.": [("Ben Marsh", "TREASURER")]},
        ),
        (
            "TARN MILLS, INC.\n\n/s/ Ann Vale\nAnn Vale\nPresident\n\nSELLER\n\n5/4/11\tDate\n\n/s/ Ben Marsh\nBen Marsh\n"
            "Treasurer",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")], "Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        (
            "TARN MILLS, INC.\tORRIN YARD, INC. By: /s/ Ann Vale\tBy: /s/ Ben Marsh\n----- Name: Ann Vale\tName: Ben Marsh\n"
            "----- Title: Chairman\tTitle: Treasurer",
            {"Tarn Mills, Inc.": [("Ann Vale", "Chairman")], "Orrin Yard, Inc.": [("Ben Marsh", "Treasurer")]},
        ),
        (  # who signs for the chapter signs not for the company over it
            "TARN MILLS, INC.\nBy: /s/ Ann Vale\nAnn Vale - President\nTarn Chapter of the North By: /s/ Ben Marsh\n"
            "Ben Marsh - Treasurer",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
        (
            "BUYER Tarn Mills, Inc.\n\nBy: /s/ Ann Vale\nAnn Vale, President",
            {"Tarn Mills, Inc.": [("Ann Vale", "President")]},
        ),
    ],
)
def test_who_signs_with_which_title(page: str, expected: dict[str, list[tuple[str, str | None]]]) -> None:
    assert signers(page) == expected


@pytest.mark.parametrize(
    ("heading", "organization"),
    [
        ("For Chief Paul Orrin and Ann Vale of the Tarn Mills Works Inc.", None),
        ("1. CONTACT TARN MILLS, INC.", None),
        ("For Tarn Mills, Inc.", "Tarn Mills, Inc."),
    ],
)
def test_what_runs_into_a_heading_is_no_organization(heading: str, organization: str | None) -> None:
    officers = find_officers(paper(f"{heading}\n\nName: Ann Vale\nTitle: President"), (), ())
    told = {each.organization.value if each.organization else None for each in officers if each.name.value == "Ann Vale"}
    assert told == {organization}


@pytest.mark.parametrize(
    ("words", "rates"),
    [("one hundred forty percent (140%)", []), ("four percent (4%)", ["four percent (4%)"])],
)
def test_a_hundred_and_more_is_no_royalty(words: str, rates: list[str]) -> None:
    text = f"The Buyer may debit {words} of the last royalty of the month."
    found = find_royalties(Document(1, "EX-10.1", "x.txt", "", text, text), [(0, len(text))])
    assert [each.value for each in found] == rates
