from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Officer

COVER = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

QUIST HARBOR, INC.
(Exact name of registrant as specified in its charter)

Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.

{}

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.

{}
"""
SIGNED = "QUIST HARBOR, INC.\n\nDate: May 5, 2011\n\nBy: /s/ Ursula Lind\nUrsula Lind\nTreasurer"


def officers_of(text: str, block: str = SIGNED) -> list[Officer]:
    return list(load(COVER.format(text, block).encode(), "report.txt").record.documents[0].officers)


def facts(officer: Officer) -> tuple[str, str | None, str | None]:
    return officer.name.value, officer.title.value if officer.title else None, officer.change.value if officer.change else None


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("By: /s/ Ursula Lind\nName: Ursula Lind\nTitle: Treasurer", "Treasurer"),
        ("/s/ Ursula Lind\n\nUrsula Lind Executive Vice President and Treasurer", "Executive Vice President and Treasurer"),
        (
            "By:\t/s/ URSULA LIND\n\tUrsula Lind\n\tVice President,\n\tGeneral Counsel and\n\tSecretary",
            "Vice President, General Counsel and Secretary",
        ),
        ("By: /s/ Ursula\nLind\n\nUrsula Lind, Treasurer", "Treasurer"),
        ("/s/ Ursula Lind", None),
    ],
)
def test_a_signature_block_gives_name_and_title_in_any_layout(block: str, title: str | None) -> None:
    (officer,) = officers_of("Nothing of note.", f"QUIST HARBOR, INC.\n\nDate: May 5, 2011\n\n{block}")
    assert facts(officer)[:2] == ("Ursula Lind", title)
    assert officer.signatory is not None
    assert officer.conformed
    assert officer.signed_on is not None
    assert officer.signed_on.value == "2011-05-05"


def test_two_signers_each_have_their_own_title() -> None:
    block = "QUIST HARBOR, INC.\n\nBy: /s/ Ursula Lind\nUrsula Lind\nPresident\n\nBy: /s/ Robert T. Orr\nRobert T. Orr\nTreasurer"
    assert [facts(officer)[:2] for officer in officers_of("Nothing of note.", block)] == [
        ("Ursula Lind", "President"),
        ("Robert T. Orr", "Treasurer"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On May 3, 2011, the Board appointed Robert T. Orr as President.", ("Robert T. Orr", "President", "appointed")),
        ("Robert T. Orr resigned as Chief Risk Officer on May 3, 2011.", ("Robert T. Orr", "Chief Risk Officer", "resigned")),
        ("Robert T. Orr will retire from his position as the Company's Controller.", ("Robert T. Orr", "Controller", "retired")),
        ("Robert T. Orr was removed as Secretary of the Company.", ("Robert T. Orr", "Secretary", "terminated")),
        ("Robert T. Orr and the Company met. Mr. Orr was elected to the Board.", ("Robert T. Orr", "Director", "appointed")),
        ("The Company met Robert T. Orr, its President and CEO, again.", ("Robert T. Orr", "President and CEO", None)),
        ("Our Controller, Robert T. Orr, will be paid more.", ("Robert T. Orr", "Controller", None)),
        ("Robert T. Orr, Controller, is paid if he is terminated without cause.", ("Robert T. Orr", "Controller", None)),
        ("Robert T. Orr, Controller, takes part in the retirement plan.", ("Robert T. Orr", "Controller", None)),
        ("Robert T. Orr, Controller, was appointed in March 2004.", ("Robert T. Orr", "Controller", None)),
    ],
)  # fmt: skip
def test_the_text_gives_titles_and_changes_of_office(text: str, found: tuple[str, str, str | None]) -> None:
    assert found in [facts(officer) for officer in officers_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Robert T. Orr bought shares.",
        "Robert T. Orr previously served as Controller of Marsh & Dow Corp.",
        "The Board of Directors met at Orr Park, Oregon.",
    ],
)
def test_a_person_without_a_present_role_is_no_officer(text: str) -> None:
    assert [facts(officer)[0] for officer in officers_of(text)] == ["Ursula Lind"]


def test_the_day_of_a_change_is_the_effective_one() -> None:
    text = "On May 3, 2011, Robert T. Orr notified the Company that he will resign as Controller, effective June 30, 2011."
    change_date = next(officer for officer in officers_of(text) if officer.name.value == "Robert T. Orr").change_date
    assert change_date is not None
    assert change_date.value == "2011-06-30"


def test_every_person_of_a_list_is_appointed() -> None:
    text = "On May 3, 2011, Robert T. Orr, Martha Quill and John Marsh were each appointed as members of the Board."
    appointed = [facts(officer) for officer in officers_of(text) if officer.change]
    assert appointed == [
        (name, "member of the Board of Directors", "appointed") for name in ("Robert T. Orr", "Martha Quill", "John Marsh")
    ]


@given(st.text(max_size=200))
def test_every_officer_quotes_the_text(filler: str) -> None:
    text = f"{filler}\nRobert T. Orr, the Company's President, resigned."
    loaded = load(COVER.format(text.replace("{", "").replace("}", ""), SIGNED).encode(), "report.txt")
    document = loaded.filing.documents[0]
    for officer in loaded.record.documents[0].officers:
        for fact in (officer.name, officer.title, officer.change):
            for mention in fact.mentions if fact else ():
                assert document.text[mention.start : mention.end] == mention.quote
