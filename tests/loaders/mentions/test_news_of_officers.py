"""What news of officers and directors tells: who is meant, in which office, and which of two changes is told."""

from __future__ import annotations

import re

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Officer
from tests.loaders.mentions.test_officers import COVER, SIGNED, facts, officers_of


def named(text: str, name: str) -> list[Officer]:
    return [officer for officer in officers_of(text) if officer.name.value == name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It says, announcing that Mr. Robert L. Orr had been appointed by the Board as a director.",
            ("Robert L. Orr", "director", "appointed"),
        ),
        (
            "Quist announced the appointment of Robert Orr to serve as Chief Financial Officer. Mr. Orr will also be "
            "designated as the Company's Principal Financial and Accounting Officer.",
            ("Robert Orr", "Chief Financial Officer", "appointed"),
        ),
        (
            "At that time, Thomas P. Marsh will become the new Chairman of the Board and Ida C. Moss will be promoted.",
            ("Thomas P. Marsh", "Chairman of the Board", "appointed"),
        ),
        (
            "It did not disclose the resignation of Ida C. Moss, the Company's former President and Chief Operating Officer. "
            "Effective on the same date, Ms. Moss became President of the Tarn Foundation, a non-profit corporation.",
            ("Ida C. Moss", "President and Chief Operating Officer", "resigned"),
        ),
        (
            "It is the opinion of Robert R. Orr, Esq., the Company's Associate General Counsel, Corporate & Securities, again.",
            ("Robert R. Orr", "Associate General Counsel, Corporate & Securities", None),
        ),
        ('"We like it," said Quist Harbor CEO & President Robert Orr.', ("Robert Orr", "CEO & President", None)),
        ('"We like it," said Quist International Chairman of the Board Carl Orr.', ("Carl Orr", "Chairman of the Board", None)),
        (
            "The awards are to Ida Moss, Executive Vice President and GM, Enterprise Division.",
            ("Ida Moss", "Executive Vice President and GM, Enterprise Division", None),
        ),
    ],
)
def test_the_office_that_news_tells(text: str, found: tuple[str, str, str | None]) -> None:
    assert found in [facts(officer) for officer in officers_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Before that, Robert Orr had been appointed Treasurer.",
        "Marsh & Robert Orr Partners met.",
        "Of the Award for Robert W. Orr\n\nThe CEO Award for Robert W. Orr is a grant of options.",
    ],
)
def test_what_is_no_news_of_an_office(text: str) -> None:
    assert [officer for officer in officers_of(text) if officer.name.value != "Ursula Lind"] == []


def test_who_leaves_for_another_company_has_left_this_one() -> None:
    text = (
        "On May 3, 2011, each of Carl A. Nelson and Mary Schilling notified the Board of Quist Harbor, Inc. of their "
        "intention to resign as a director of the Company. "
        "Each of Mr. Nelson and Ms. Schilling is expected to be appointed as a director of "
        "Tarn Steel, Inc. in connection with it."
    )
    for name in ("Carl A. Nelson", "Mary Schilling"):
        told = [officer for officer in named(text, name) if officer.change]
        assert [(each.organization and each.organization.value, facts(each)[2]) for each in told] == [
            ("QUIST HARBOR, INC.", "resigned")
        ]


def test_the_day_of_a_change_stands_where_it_is_told_again() -> None:
    text = (
        "In its proxy statement, which was filed with the Securities and Exchange Commission on April 15, 2011, it did not "
        "disclose the resignation of Ida C. Moss, our former President. Ms. Moss resigned from that position on May 1, 2011."
    )
    (moss,) = named(text, "Ida C. Moss")
    assert moss.change_date
    assert moss.change_date.value == "2011-05-01"


def test_a_retired_general_is_elected_on_the_day_before_his_name() -> None:
    (orr,) = named("On May 2, 2011, the Board elected General (Ret.) Keith B. Orr as a director.", "Keith B. Orr")
    assert orr.change_date
    assert orr.change_date.value == "2011-05-02"


VOTES = "Election of Directors\n\nThe following nominees were elected as directors.\n\n{}\n\nFOR\n\n{}\n\nWITHHELD\n\n9,631"


def elected(names: str, votes: str) -> list[str]:
    text = re.sub(r"5\.02 .*", "{}", COVER)
    body = text.format("5.07 Submission of Matters to a Vote of Security Holders", VOTES.format(names, votes), SIGNED)
    officers = load(body.encode(), "report.txt").record.documents[0].officers
    return [officer.name.value for officer in officers if facts(officer)[1] == "Director"]


def test_names_in_a_column_above_their_votes_are_elected() -> None:
    assert elected("Robert H. Orr\n\nBrett Marsh\n\nIda Moss", "36,020,377\n\n36,392,326\n\n36,378,994") == [
        "Robert H. Orr",
        "Brett Marsh",
        "Ida Moss",
    ]


def test_a_name_more_than_there_are_votes_is_not_elected() -> None:
    assert "Robert H. Orr" not in elected("Robert H. Orr\n\nBrett Marsh\n\nIda Moss", "36,020,377\n\n36,392,326")


def test_a_title_of_the_filers_own_wording_in_the_contents_does_not_hide_them() -> None:
    items = "Item 5.02 Departure of Directors or Principle Officers; Election of Directors; Appointment of Principle\nOfficers\n"
    more = "Item 9.01 Financial Statements and Exhibits\n"
    text = (
        f"FORM 8-K\n\nDate of Report: May 3, 2011\n\nQUIST HARBOR, INC.\n(Exact name of registrant)\n\n{items}{more}\n"
        "SIGNATURE\n\n"
        f"{items}\nQuist Harbor, Inc. today announced that Robert W. Orr will retire from the Board effective May 30, 2011.\n\n"
        f"{more}\nNone.\n\nSIGNATURE\n\nPursuant to the requirements of the Securities Exchange Act of 1934, it was signed.\n\n"
        f"{SIGNED}"
    )
    officers = load(text.encode(), "report.txt").record.documents[0].officers
    assert ("Robert W. Orr", "Director", "retired") in [facts(officer) for officer in officers]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Sundar Nagara, Executive Vice President of Quist Harbor, Inc., has informed the Company that he intends to resign.",
            ("Sundar Nagara", "Executive Vice President", "resigned"),
        ),
        (
            "Ngozi Okonjo, Vice President and Treasurer of the Company, met.",
            ("Ngozi Okonjo", "Vice President and Treasurer", None),
        ),
        ("On May 3, 2011, the Board elected Xiaoling Qiu to the Board of Directors.", ("Xiaoling Qiu", "Director", "appointed")),
        (
            "On the same day, Oluwaseun Adeyemi tendered his resignation as a director.",
            ("Oluwaseun Adeyemi", "director", "resigned"),
        ),
        ("Zeynep Ergun was also promoted to Chief Marketing Officer.", ("Zeynep Ergun", "Chief Marketing Officer", "appointed")),
        (
            "On May 3, 2011, Ida Moss assumed the role of Senior Vice President, Retail + People.",
            ("Ida Moss", "Senior Vice President, Retail + People", "appointed"),
        ),
    ],
)
def test_a_name_that_no_list_knows_is_a_persons_by_the_office(text: str, found: tuple[str, str, str | None]) -> None:
    assert found in [facts(officer) for officer in officers_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Board appointed Harrow Thornby as its independent registered public accounting firm.",
        "Delft Corran notified the Company that it will terminate the lease.",
        "They come from Harrow Valley, Vice President Street.",
        "Tarn Quist was appointed as trustee under the indenture.",
    ],
)
def test_a_firm_that_is_appointed_is_no_officer(text: str) -> None:
    assert [officer for officer in officers_of(text) if officer.name.value != "Ursula Lind"] == []


def test_who_is_appointed_in_the_next_numbered_sentence_is_another() -> None:
    text = (
        "(b) On May 1, 2011, Carl Hale notified Quist Harbor, Inc. of his decision to retire as Treasurer, effective "
        "June 30, 2011. "
        "(c) On May 3, 2011, the Board appointed Ida Moss, age 48, to succeed Mr. Hale as Treasurer, effective July 1, "
        "2011. (e) In "
        "connection with her appointment, Ms. Moss received a letter."
    )
    told = {facts(each): each.change_date and each.change_date.value for each in officers_of(text)}
    assert told[("Carl Hale", "Treasurer", "retired")] == "2011-06-30"
    assert told[("Ida Moss", "Treasurer", "appointed")] == "2011-07-01"


def test_she_is_not_whom_the_text_calls_mister() -> None:
    text = "Carl Hale, our Controller, was praised. Mr. Hale met the Board. In connection with her appointment, a fee was paid."
    assert ("Carl Hale", "Controller", None) in [facts(officer) for officer in officers_of(text)]
