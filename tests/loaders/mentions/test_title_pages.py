"""Title pages of credit agreements: who stands over which role, in agreements of their own and behind a report that runs on."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.contracts.title_page import find_titled_banks
from pactgraph.ontology.records import Agreement

PAGE = """Exhibit 10.1

EXECUTION VERSION

FIVE-YEAR CREDIT AGREEMENT

dated as of

May 4, 2016,

among

QUIST MARINE CORPORATION,

The LENDERS Party Hereto

and

BANK OF TARNFIELD, N.A.,
as Administrave Agent

BANK OF TARNFIELD, N.A.,
ORRIN SECURITIES LLC
and
BANK OF LOWER SAXBY,
as Joint Lead Arrangers and
Joint Bookrunners

HOLM BANK AG, LONDON, SOUTHWARK BRANCH, and NORDSTRAND BANK
ABP,
as Co-Documentation Agents

"""
BODY = """THIS FIVE-YEAR CREDIT AGREEMENT, dated as of May 4, 2016, is among Quist Marine Corporation, a Delaware corporation (the
"Borrower"), the lenders party hereto and Bank of Tarnfield, N.A., as administrative agent for the lenders.

The Borrower agrees to borrow and the lenders agree to lend.

IN WITNESS WHEREOF, the parties have executed this agreement.
"""
COVER = """UNITED STATES SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 4, 2016

Quist Marine Corporation
(Exact name of registrant as specified in its charter)

Delaware (State or other jurisdiction of incorporation) 0-11111 (Commission File Number)

Item 1.01. Entry into a Material Definitive Agreement.

On May 4, 2016, Quist Marine Corporation (the "Company") entered into a Five-Year Credit Agreement with the lenders party
thereto and Bank of Tarnfield, N.A., as administrative agent. It provides for a revolving credit facility of $400 million.

On May 4, 2016, the Company also entered into an Underwriting Agreement with Orrin Securities LLC for the sale of its shares.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934 this report was signed.

"""
ROLES = {
    "bank of tarnfield, n.a.": ["administrative agent", "joint lead arranger", "joint bookrunner"],
    "orrin securities llc": ["joint lead arranger", "joint bookrunner"],
    "bank of lower saxby": ["joint lead arranger", "joint bookrunner"],
    "holm bank ag": ["co-documentation agent"],
    "nordstrand bank abp": ["co-documentation agent"],
}


def roles(agreement: Agreement) -> dict[str, list[str]]:
    return {party.name.value.casefold(): party.role.value.split("; ") if party.role else [] for party in agreement.parties}


def test_a_title_page_names_the_banks_over_each_role() -> None:
    (agreement,) = load((PAGE + BODY).encode(), "ex10.txt").record.documents[0].agreements
    assert roles(agreement) == {"quist marine corporation": ["borrower"]} | ROLES


def test_the_page_of_an_exhibit_behind_a_report_tells_the_parties_of_the_agreement_reported() -> None:
    filler = "The Borrower shall keep its books in good order.\n\n" * 240  # an exhibit is longer than the report
    credit, underwriting = load((COVER + PAGE + BODY + filler).encode(), "report.txt").record.documents[0].agreements
    assert {name: told for name, told in roles(credit).items() if name != "quist marine corporation"} == ROLES
    assert "nordstrand bank abp" not in roles(underwriting)


def test_the_page_of_an_exhibit_of_another_day_tells_nothing_of_the_agreement_reported() -> None:
    other = PAGE.replace("May 4, 2016", "June 30, 2011")
    filler = "The Borrower shall keep its books in good order.\n\n" * 240
    credit, _ = load((COVER + other + filler).encode(), "report.txt").record.documents[0].agreements
    assert set(roles(credit)) == {"quist marine corporation", "bank of tarnfield, n.a."}


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("ORRIN BANK PLC\nas\nSyndication Agent\n", ["ORRIN BANK PLC"]),
        ("QUIST CORPORATION,\n\nTHE LENDERS,\n\nORRIN BANK PLC,\nas Agent\n", ["ORRIN BANK PLC"]),
        ("HOLM BANK AG\n\nORRIN BANK PLC\nas Arranger\n", ["ORRIN BANK PLC"]),
        ("ORRIN SAXBY\nCREDIT PARTNERS L.P.,\nas Sole Lead Arranger\n", ["ORRIN SAXBY CREDIT PARTNERS L.P."]),
        ("ORRIN BANK PLC\nTHE BANK OF HOLM\nas Co-Syndication Agents\n", ["ORRIN BANK PLC", "THE BANK OF HOLM"]),
        ("QUIST CORPORATION,\nas Borrower\n", []),
        ("ORRIN BANK PLC shall act\nas agent of the lenders under this agreement\n", []),
        ("TABLE OF CONTENTS\n\nORRIN BANK PLC\nas Agent\n", []),
    ],
)
def test_names_over_a_role(page: str, found: list[str]) -> None:
    assert [bank.name for bank in find_titled_banks(page, 0, len(page))] == found


EMPLOYMENT = """Item 5.02. Departure of Directors or Certain Officers; Appointment of Certain Officers.

On May 4, 2016, Quist Marine Corporation (the "Company") entered into an employment agreement with Iris T. Calder, its President.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934 this report was signed.

Exhibit 10.1

EMPLOYMENT AGREEMENT

This EMPLOYMENT AGREEMENT (the "Agreement") is made and entered into as of May 2, 2016, by and among Quist Marine Corporation, a
Delaware corporation (the "Company"), Quist Crewing LLC, an Oregon limited liability company ("Crewing"), and Iris T. Calder (the
"Executive").

NOW, THEREFORE, the parties agree as follows. This Agreement shall be governed by the laws of the State of Oregon.
"""


def test_an_exhibit_behind_a_report_tells_the_day_the_law_and_the_other_parties() -> None:
    cover = COVER[: COVER.index("Item 1.01")]
    filler = "The Executive shall keep the books in good order.\n\n" * 260
    (told,) = load((cover + EMPLOYMENT + filler).encode(), "report.txt").record.documents[0].agreements
    assert list(roles(told)) == ["quist marine corporation", "iris t. calder", "quist crewing llc"]
    assert told.date is not None
    assert told.governing_law is not None
    assert (told.date.value, told.governing_law.value) == ("2016-05-02", "Oregon")
    assert told.date.mentions[0].quote == "May 2, 2016"
