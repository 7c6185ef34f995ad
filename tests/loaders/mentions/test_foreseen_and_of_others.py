"""Deals only foreseen, offices taken later, papers of others and headings beside rows: none is told as done."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Record
from tests.loaders.mentions.test_reported_agreements import parties, value

COVER = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

QUIST HARBOR, INC.
(Exact name of registrant as specified in its charter)

Item {item}

{words}
"""
OFFICES = "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers."


def told(words: str, item: str = "1.01 Entry into a Material Definitive Agreement.") -> Record:
    return load(COVER.format(item=item, words=words).encode(), "report.txt").record


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("The Company anticipates entering into a separation agreement with Mr. Ivo Lind.", "mention"),
        ("On May 3, 2011, the Company entered into a separation agreement with Mr. Ivo Lind.", "entry"),
    ],
)
def test_what_is_only_foreseen_is_not_entered(words: str, event: str) -> None:
    (found,) = told(f"{words} Mr. Lind retired on May 3, 2011.", OFFICES).documents[0].agreements
    assert value(found.event) == event


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Corran Mills, Inc. and the Company are negotiating a potential modification of the Supply Agreement.", 0),
        ("On May 3, 2011, Corran Mills, Inc. and the Company agreed on a modification of the Supply Agreement.", 1),
    ],
)
def test_what_is_negotiated_is_no_amendment(words: str, titles: int) -> None:
    found = [each for each in told(words).documents[0].agreements if value(each.event) == "amendment"]
    assert len(found) == titles


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("appointed Ida Moss to serve as a director of the Company, effective upon consummation of the Separation.", None),
        ("appointed Ida Moss to serve as a director of the Company, effective immediately.", "2011-05-03"),
        ("appointed Ida Moss as Chief Financial Officer–Elect effective May 9, 2011, and Treasurer later.", "2011-05-09"),
    ],
)
def test_an_office_taken_with_a_deal_to_come_has_no_day_yet(words: str, day: str | None) -> None:
    (found,) = (each for each in told(f"On May 3, 2011, the Board {words}", OFFICES).documents[0].officers if each.change)
    assert value(found.change_date) == day


def test_an_officer_elect_is_told_as_such() -> None:
    words = "On May 3, 2011, the Board appointed Ida Moss as Chief Financial Officer–Elect effective May 9, 2011."
    (found,) = (each for each in told(words, OFFICES).documents[0].officers if each.change)
    assert value(found.title) == "Chief Financial Officer–Elect"


ENDED = (
    "On May 3, 2011, the Company terminated the Purchase Agreement and the Performance Guaranty (collectively, the “Facility"
    " Documents”) pursuant to the payoff letter by and among the Company, certain affiliates of the Company identified as"
    " Originators therein, and Lodi Bank, National Association."
)


def test_papers_ended_by_a_letter_keep_their_names_and_parties() -> None:
    found = told(ENDED, "1.02 Termination of a Material Definitive Agreement.").documents[0].agreements
    ended = [each for each in found if each.event.value == "termination"]
    assert {value(each.title) for each in ended} == {"Purchase Agreement", "Performance Guaranty"}
    assert not any("Lodi" in name for each in ended for name in parties(each))
    assert [value(each.title) for each in found if each not in ended] == ["payoff letter"]


def test_lenders_without_names_end_no_list_of_parties() -> None:
    words = (
        "On May 3, 2011, the Company entered into a Financing Agreement by and among Tarn Funding LLC (the “Borrower”), the"
        " Company, the persons that from time to time would be lenders party thereunder (the “Lenders”), Lodi Bank, National"
        " Association, as administrator, and Lodi Markets LLC, as structuring agent."
    )
    (found,) = told(words).documents[0].agreements
    roles = parties(found)
    assert roles["Tarn Funding LLC"] == "borrower"
    assert roles["Lodi Markets LLC"] == "structuring agent"


def test_a_bank_that_serves_under_a_loan_is_not_its_borrower() -> None:
    words = "Lodi Bank, National Association serves as a lender pursuant to the Credit Agreement, dated as of May 3, 2011."
    assert all(role != "borrower" for each in told(words).documents[0].agreements for role in parties(each).values())


def test_a_representative_of_somebodys_owners() -> None:
    words = (
        "On May 3, 2011, the Company, Tarn Voice Mills, Inc. (“Tarn Voice”) and Stata Partners, LLC, serving as the"
        " representative of Tarn Voice’s stockholders, entered into an Agreement and Plan of Merger."
    )
    (found,) = told(words).documents[0].agreements
    assert parties(found).get("Stata Partners, LLC") in {None, "representative"}


@pytest.mark.parametrize(
    "words",
    [
        "Options of Mr. Ivo Lind will vest in accordance with the applicable grant agreement.",
        "The Board approved warrants for certain officers pursuant to stock purchase warrants between Tarn Mills, Inc. and"
        " each such individual.",
    ],
)
def test_papers_of_everybody_are_no_agreement(words: str) -> None:
    assert not told(words, OFFICES).documents[0].agreements


def test_a_heading_beside_the_first_row_is_not_of_its_exhibit() -> None:
    words = "(d)\n99.1\tExhibits.\nEarnings Press Release Dated May 2, 2011.\n"
    (row,) = told(words, "9.01 Financial Statements and Exhibits").documents[0].exhibit_index
    assert value(row.description) == "Earnings Press Release Dated May 2, 2011."


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("In addition, we have entered into an indemnity agreement with Ms. Moss.", None),
        ("In addition, we entered into an indemnity agreement with Ms. Moss.", "2011-05-03"),
    ],
)
def test_what_has_been_signed_besides_bears_no_day_of_another_deed(words: str, day: str | None) -> None:
    told_of = f"On May 3, 2011, the Board of Directors of Quist Harbor, Inc. appointed Ida Moss as a director.\n\n{words}"
    (found,) = told(told_of, OFFICES).documents[0].agreements
    assert value(found.date) == day
