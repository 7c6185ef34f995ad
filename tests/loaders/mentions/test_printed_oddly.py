"""Covers and tables of votes as some filers print them: columns run together, a digit lost, names and votes in columns apart."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import DocumentRecord

HEAD = (
    "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\n"
    "Date of Report (Date of earliest event reported): May 2, 2011\n\n"
)
STATE = "Delaware\n(State or other jurisdiction of incorporation)\n\n"
LABELS = "(State or other jurisdiction of incorporation)(Commission File Number)(IRS Employer Identification No.)\n\n"

END = "\n\nAddress of principal executive offices\n\nItem 8.01 Other Events.\n\nNothing happened.\n"


def read(text: str) -> DocumentRecord:
    return load((text + END).encode(), "alder.txt").record.documents[0]


def cover(values: str) -> str:
    return f"{HEAD}Alder Biotics, Inc.\n(Exact name of registrant as specified in its charter)\n\n{values}"


def voted(table: str) -> str:
    told = "Proposal 1. The shareholders elected the nominees to the Board of Directors as set forth below:\n\n"
    return (
        cover("Delaware\n(State or other jurisdiction of incorporation)\n\nItem 5.07 Submission of Matters to a Vote.\n\n")
        + told
        + table
    )


def test_columns_that_run_together_are_taken_apart() -> None:
    (registrant,) = read(cover("Delaware001-3491177-0431924" + LABELS)).registrants
    facts = (registrant.jurisdiction, registrant.commission_file_number, registrant.ein)
    assert [fact and fact.value for fact in facts] == ["Delaware", "001-34911", "77-0431924"]


def test_an_employer_number_that_lost_a_digit_is_taken_as_printed_right_before_its_label() -> None:
    told = f"{STATE}001-16392\n(Commission File Number)\n\n86-074133\n(IRS Employer Identification No.)\n\n"
    (registrant,) = read(cover(told)).registrants
    assert registrant.ein is not None
    assert registrant.ein.value == "86-074133"


def test_a_file_number_of_the_same_shape_is_no_employer_number() -> None:
    told = f"{STATE}33-074133\n(Commission File Number)\n\n(IRS Employer Identification No.)\n\n"
    (registrant,) = read(cover(told)).registrants
    assert registrant.ein is None


@pytest.mark.parametrize(
    "table",
    [
        "Director\tVote Results\t%\tFor\nMaria L. Orr\tRe-elected\t99.52%\t5,215\nPeter Ash\tRe-elected\t98.1%\t5,115\n"
        "Jane Q. Moss\tElected\t97%\t5,015\n",
        "Name\nMaria L. Orr\nPeter Ash\nJane Q. Moss\n\nVotes For\n5,215\n5,115\n5,015\n",
    ],
)
def test_directors_are_read_from_tables_of_votes_in_rows_and_in_columns(table: str) -> None:
    assert {officer.name.value for officer in read(voted(table)).officers} == {"Maria L. Orr", "Peter Ash", "Jane Q. Moss"}


def test_a_list_of_names_without_an_election_names_no_directors() -> None:
    text = voted("").replace("elected the nominees to the Board of Directors", "approved the plan")
    assert not read(text + "Name\nMaria L. Orr\nPeter Ash\nJane Q. Moss\n").officers
