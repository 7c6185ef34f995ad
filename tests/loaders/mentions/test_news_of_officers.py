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
            "Told today: the appointment of Robert Orr to serve as Controller of the mill. For the law's sake, Mr. Orr was named "
            "Principal Accounting Officer.",
            ("Robert Orr", "Controller", "appointed"),
        ),
        (
            "Once the last ferry is sold, Adele R. Marsh will become the new Treasurer and Carl V. Moss will be promoted.",
            ("Adele R. Marsh", "Treasurer", "appointed"),
        ),
        (
            "Nobody had spoken of the resignation of Ida V. Moss, the Company's former Controller and Chief Risk Officer. "
            "In the autumn Ms. Moss became Treasurer of the Tarn Museum, where looms are shown.",
            ("Ida V. Moss", "Controller and Chief Risk Officer", "resigned"),
        ),
        (
            "The Board asked Robert V. Orr, Esq., our Deputy General Counsel, Contracts & Compliance, again.",
            ("Robert V. Orr", "Deputy General Counsel, Contracts & Compliance", None),
        ),
        ('"We like it," said Quist Harbor CEO & President Robert Orr.', ("Robert Orr", "CEO & President", None)),
        ('"We like it," said Quist International Chairman of the Board Carl Orr.', ("Carl Orr", "Chairman of the Board", None)),
        (
            "A third letter went to Ida Moss, Vice President and GM, Marine Division.",
            ("Ida Moss", "Vice President and GM, Marine Division", None),
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
        "A loom named after Adele V. Pell\n\nThe Treasurer Loom is lent to Adele V. Pell for a year.",
    ],
)
def test_what_is_no_news_of_an_office(text: str) -> None:
    assert [officer for officer in officers_of(text) if officer.name.value != "Ursula Lind"] == []


def test_who_leaves_for_another_company_has_left_this_one() -> None:
    text = (
        "In letters of May 3, 2011, each of Walter Quill and Adele Pell told Quist Harbor, Inc. of a wish to resign as a "
        "director. Once its boats are sold, each of Mr. Quill and Ms. Pell is to be appointed a director of "
        "Tarn Ferries, Inc., the buyer."
    )
    for name in ("Walter Quill", "Adele Pell"):
        told = [officer for officer in named(text, name) if officer.change]
        assert [(each.organization and each.organization.value, facts(each)[2]) for each in told] == [
            ("QUIST HARBOR, INC.", "resigned")
        ]


def test_the_day_of_a_change_stands_where_it_is_told_again() -> None:
    text = (
        "A letter to holders, filed with the State Harbor Authority on March 9, 2011, is silent on the resignation of Ida V. "
        "Moss, our former Treasurer. Ms. Moss resigned from that post on February 4, 2011."
    )
    (moss,) = named(text, "Ida V. Moss")
    assert moss.change_date
    assert moss.change_date.value == "2011-02-04"


def test_a_retired_general_is_elected_on_the_day_before_her_name() -> None:
    (orr,) = named("In its vote of May 2, 2011, the Board elected General (Ret.) Adele V. Orr as a director.", "Adele V. Orr")
    assert orr.change_date
    assert orr.change_date.value == "2011-05-02"


VOTES = "Who Is to Sit on the Board\n\nThe holders elected these directors.\n\n{}\n\nFOR\n\n{}\n\nWITHHELD\n\n2,408"


def elected(names: str, votes: str) -> list[str]:
    text = re.sub(r"5\.02 .*", "{}", COVER)
    body = text.format("5.07 Submission of Matters to a Vote of Security Holders", VOTES.format(names, votes), SIGNED)
    officers = load(body.encode(), "report.txt").record.documents[0].officers
    return [officer.name.value for officer in officers if facts(officer)[1] == "Director"]


def test_names_in_a_column_above_their_votes_are_elected() -> None:
    assert elected("Adele V. Orr\n\nWalter Marsh\n\nIda Moss", "7,104,255\n\n6,980,416\n\n7,215,830") == [
        "Adele V. Orr",
        "Walter Marsh",
        "Ida Moss",
    ]


def test_of_more_names_than_there_are_votes_none_is_elected() -> None:
    assert elected("Adele V. Orr\n\nWalter Marsh\n\nIda Moss", "7,104,255\n\n6,980,416") == []


def test_a_name_alone_above_its_votes_is_elected() -> None:
    assert elected("Ida Moss", "7,215,830") == ["Ida Moss"]


def test_a_title_of_the_filers_own_wording_in_the_contents_does_not_hide_them() -> None:
    items = "Item 5.02 Departure of Directors Who Sat for Long; Officers Whom Holders Chose and What Each of Them Is\nPaid\n"
    more = "Item 9.01 Financial Statements and Exhibits\n"
    text = (
        f"FORM 8-K\n\nDate of Report: May 3, 2011\n\nQUIST HARBOR, INC.\n(Exact name of registrant)\n\n{items}{more}\n"
        "SIGNATURE\n\n"
        f"{items}\nQuist Harbor, Inc. says that Adele V. Pell will retire from the Board when May 30, 2011 is over.\n\n"
        f"{more}\nNone.\n\nSIGNATURE\n\nPursuant to the requirements of the Securities Exchange Act of 1934, it was signed.\n\n"
        f"{SIGNED}"
    )
    officers = load(text.encode(), "report.txt").record.documents[0].officers
    assert ("Adele V. Pell", "Director", "retired") in [facts(officer) for officer in officers]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tamsir Kebbeh, Vice President of Quist Harbor, Inc., wrote to the Company that he will resign.",
            ("Tamsir Kebbeh", "Vice President", "resigned"),
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
            "Since May 3, 2011, when Ida Moss assumed the role of Vice President, Logistics + Safety, all went well.",
            ("Ida Moss", "Vice President, Logistics + Safety", "appointed"),
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
