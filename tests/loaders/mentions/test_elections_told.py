"""Directors whose election a sentence tells, rows whose cells only spaces part, and the class of a seat."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from tests.loaders.mentions.test_officers import COVER, facts

_TITLE = "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers."
MEETING = COVER.replace(_TITLE, "5.07 Submission of Matters to a Vote.")


def seats(text: str) -> dict[str, str | None]:
    """The title of each person whom the report of a meeting names, by name."""
    officers = load(MEETING.format(text, "").encode(), "report.txt").record.documents[0].officers
    return {name: title and title.replace("director", "Director") for name, title, _ in map(facts, officers)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In the hall by the quay, owners of shares (a) elected Robert V. Orr, Ida Moss and Carl Lind to serve as directors.",
            {"Robert V. Orr": "Director", "Ida Moss": "Director", "Carl Lind": "Director"},
        ),
        (
            "Put to them was the election of Robert V. Orr and Ida Moss as Class III directors, which carried.",
            {"Robert V. Orr": "Class III Director", "Ida Moss": "Class III Director"},
        ),
        (
            "They took both nominees, Robert V. Orr and Ida Moss, for election to the Board; nobody spoke.",
            {"Robert V. Orr": "Director", "Ida Moss": "Director"},
        ),
        (
            "Nominees for election as Class A directors had these votes:\n\nRobert V. Orr\t4,105,200\t31,007\n"
            "Ida Moss\t4,001,122\t9,500\n",
            {"Robert V. Orr": "Class A Director", "Ida Moss": "Class A Director"},
        ),
        (
            "Proposal 1. To elect two members of the Board of Directors:\n\nNominee For Withheld\n"
            "Robert V. Orr 4,105,200 31,007\n"
            "Ida Moss, M.D. 4,001,122 9,500\n",
            {"Robert V. Orr": "Director", "Ida Moss": "Director"},
        ),
    ],
)
def test_an_election_told_in_a_sentence_or_in_rows_parted_by_spaces(text: str, found: dict[str, str]) -> None:
    assert seats(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The owners elected Robert V. Orr and Ida Moss as inspectors of the count.",
        "For want of votes they have not elected Robert V. Orr as a director.",
        "With more votes they would have elected Robert V. Orr and Ida Moss as directors.",
        "The owners rejected the nominees, Robert V. Orr and Ida Moss, for election to the Board.",
        "A rival of the mill saw its nominees, Robert V. Orr and Ida Moss, for election to the Board get too few votes.",
        "The election of Robert V. Orr and Ida Moss as directors was withdrawn in the hall.",
        "The election of officers waits. Ida Moss read the minutes to the Board.",
        "Proposal 2. To adopt the plan:\n\nRobert V. Orr 4,105,200 31,007\n",
    ],
)
def test_who_is_elected_to_no_seat_is_no_director(text: str) -> None:
    assert seats(text) == {}


def test_a_table_that_spells_a_given_name_otherwise_counts_nobody_twice() -> None:
    told = "They elected Geoffrey V. Quill, Ida Moss and Carl Lind as directors.\n\nNominee\tFor\tAgainst\n"
    rows = "Geoffry V. Quill\t5,105,200\t31,007\nIda Moss\t5,001,122\t9,500\nCarl Lind\t5,000,991\t8,111\n"
    assert set(seats(told + rows)) == {"Geoffry V. Quill", "Ida Moss", "Carl Lind"}


def test_no_name_of_a_long_list_is_lost() -> None:
    names = [
        "Adele R. Marsh",
        "Robert V. Orr",
        "Ida Maria Moss",
        "Carl Lind",
        "Ursula B. Pell",
        "David J. Quill",
        "Simon H. Tarn",
    ]
    assert set(seats(f"They elected {', '.join(names[:-1])} and {names[-1]} to serve as directors.").items()) == {
        (name, "Director") for name in names
    }
