"""Who comes and who goes, on which day and to which office, where the report tells it in several sentences or of namesakes."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.cast.people import is_same_person
from pactgraph.loaders.mentions.officials.titles import find_titles, title_value
from pactgraph.ontology.records import Officer
from tests.loaders.mentions.test_officers import officers_of

Told = tuple[str | None, str | None, str | None]


def told(officer: Officer) -> Told:
    """Office, change and day."""
    return (
        officer.title.value if officer.title else None,
        officer.change.value if officer.change else None,
        officer.change_date.value if officer.change_date else None,
    )


def of(text: str, name: str) -> Told | None:
    return next((told(officer) for officer in officers_of(text) if officer.name.value == name), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It issued a press release announcing that Dr. Robert Orr had been appointed by the Company's Board of Directors to "
            "serve as a director of the Company, commencing June 1, 2011.",
            ("director", "appointed", "2011-06-01"),
        ),
        ("Dr. Robert Orr, who had been appointed Treasurer on June 1, 2009, spoke.", None),
        (
            "Effective June 1, 2011, Robert Orr will begin a new role within Quist Harbor as Executive Vice President, Sales.",
            ("Executive Vice President, Sales", "appointed", "2011-06-01"),
        ),
        ("The Company also appointed Robert Orr to the position of President.", ("President", "appointed", None)),
        ("The Board unanimously elected Robert Orr as a director on May 3, 2011.", ("director", "appointed", "2011-05-03")),
        (
            "On May 3, 2011, Robert Orr resigned from the Company. Mr. Orr had been serving as Vice President, Sales.",
            ("Vice President, Sales", "resigned", "2011-05-03"),
        ),
        (
            "On May 3, 2011, Robert Orr resigned from the Company. Mr. Orr served as President of Tarn Mills, Inc. once.",
            (None, "resigned", "2011-05-03"),
        ),
        (
            "On May 3, 2011, Ursula Lind resigned as Controller. Effective the same date, Robert Orr became the Controller.",
            ("Controller", "appointed", "2011-05-03"),
        ),
        (
            "On May 3, 2011, Ursula Lind was appointed to the Board to fill the vacancy left by the retirement of Robert Orr.",
            ("Director", "retired", "2011-05-03"),
        ),
        (
            "Appointment of Mr. Robert Orr to the position of Controller\n\nOn May 3, 2011, the Company appointed Robert Orr to "
            "the newly formed position of Controller effective immediately.",
            ("Controller", "appointed", "2011-05-03"),
        ),
        (
            "As reported on a Form 8-K filed on May 3, 2011, the Board approved the promotion of Robert Orr from Controller "
            "to President. The promotion and appointment of Mr. Orr to President was effective on June 1, 2011.",
            ("President", "appointed", "2011-06-01"),
        ),
        (
            "The Board elected Robert Orr as a director. In connection with his election as a director, Mr. Orr was granted "
            "units that vest on November 15, 2012.",
            ("director", "appointed", None),
        ),
        (
            "On May 3, 2011, the Board elected General (Ret.) Robert Orr as a director, effective immediately.",
            ("director", "appointed", "2011-05-03"),
        ),
    ],
)
def test_a_change_its_office_and_its_day(text: str, expected: Told | None) -> None:
    assert of(text, "Robert Orr") == expected


def test_father_and_son_are_two() -> None:
    text = (
        "On May 3, 2011, John P. Orr, Executive Chairman of Quist Harbor, Inc., notified the Board that he intends to step down "
        "from the Board in June 2012. In connection with the resignation of John P. Orr from the Board, the Board increased the "
        "number of authorized directors from 11 to 12, and appointed John H. Orr II as a director. A release announced John H. "
        "Orr II's appointment to the Board and John P. Orr's resignation."
    )
    assert of(text, "John P. Orr") == ("Executive Chairman", "resigned", "2012-06")
    assert of(text, "John H. Orr II") == ("director", "appointed", None)


def test_a_surname_is_of_the_only_one_named_so_far() -> None:
    text = (
        "On May 3, 2011, Ursula Lind left. The Company appointed John R. Orr as Controller. Mr. Orr will keep his tasks beside "
        "his appointment as Controller. He is the son of the Chairman of the Board, John H. Orr."
    )
    assert of(text, "Ursula Lind") == ("Treasurer", None, None)
    assert of(text, "John R. Orr") == ("Controller", "appointed", None)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("John P. Orr", "John H. Orr II", False),
        ("John P. Orr", "John Orr", True),
        ("Robert Hal Orr", "Robert H. Orr", True),
        ("J. Robert Orr", "Robert J. Orr", True),
    ],
)
def test_initials_tell_namesakes_apart(one: str, other: str, *, same: bool) -> None:
    assert is_same_person(one, other) is same


@pytest.mark.parametrize(
    ("text", "title"),
    [("President-Hardware Group", "President-Hardware Group"), ("the president-led group", None)],
)
def test_a_field_may_follow_a_hyphen(text: str, title: str | None) -> None:
    spans = find_titles(text, 0, len(text))
    assert (title_value(text, *spans[0]) if spans else None) == title


def test_a_nominee_may_stand_behind_the_last_votes_of_the_one_before() -> None:
    votes = "Number of shares For\t1,557,656,916\nNumber of Broker Non-Votes\t363,931,578"
    text = (
        f"He left.\n\nItem 5.07 Submission of Matters to a Vote of Security Holders.\n\nElection of directors:\n\n"
        f"a. Robert Orr\n{votes}  b. Martha Quill\n{votes}\n"
    )
    assert of(text, "Robert Orr") == of(text, "Martha Quill") == ("Director", None, None)
