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
            "A notice hangs in the mill, announcing that Dr. Robert Orr had been appointed by the holders as a director, "
            "commencing June 1, 2011.",
            ("director", "appointed", "2011-06-01"),
        ),
        ("Dr. Robert Orr, who had been appointed Treasurer on June 1, 2009, spoke.", None),
        (
            "After a rest, on June 1, 2011, Robert Orr will begin a new position at the tannery as Vice President, Distribution.",
            ("Vice President, Distribution", "appointed", "2011-06-01"),
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
            "Appointment of Robert Orr as Controller\n\nBy a vote of May 3, 2011, the trustees appointed Robert Orr to be "
            "Controller from that hour.",
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
            "With a show of hands on May 3, 2011, the holders elected General (Ret.) Robert Orr as a director.",
            ("director", "appointed", "2011-05-03"),
        ),
    ],
)
def test_a_change_its_office_and_its_day(text: str, expected: Told | None) -> None:
    assert of(text, "Robert Orr") == expected


def test_father_and_son_are_two() -> None:
    text = (
        "Since May 3, 2011 the Board has known from Walter K. Orr, President of Quist Harbor, Inc., that he plans to step down "
        "in October 2013. As the resignation of Walter K. Orr from the Board leaves a gap, the Board raised the number of voting "
        "directors from 6 to 7 and appointed Walter T. Orr III as a director. The mill's paper tells of Walter T. Orr III's "
        "appointment as a director and of Walter K. Orr's resignation."
    )
    assert of(text, "Walter K. Orr") == ("President", "resigned", "2013-10")
    assert of(text, "Walter T. Orr III") == ("director", "appointed", None)


def test_a_surname_is_of_the_only_one_named_so_far() -> None:
    text = (
        "On May 3, 2011, Ursula Lind left. The Company appointed Walter R. Orr as Controller. Mr. Orr will keep his tasks beside "
        "his appointment as Controller. He is a nephew of the President, Walter K. Orr."
    )
    assert of(text, "Ursula Lind") == ("Treasurer", None, None)
    assert of(text, "Walter R. Orr") == ("Controller", "appointed", None)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Walter K. Orr", "Walter T. Orr III", False),
        ("Walter K. Orr", "Walter Orr", True),
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
    votes = "Shares voted for\t84,210,377\nNot voted by brokers\t6,115,902"
    text = (
        f"He left.\n\nItem 5.07 Submission of Matters to a Vote of Security Holders.\n\nElection of directors:\n\n"
        f"a. Walter Orr\n{votes}  b. Martha Quill\n{votes}\n"
    )
    assert of(text, "Walter Orr") == of(text, "Martha Quill") == ("Director", None, None)
