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
        ("Robert T. Orr, Controller, is paid to the extent that he elects it.", ("Robert T. Orr", "Controller", None)),
        (
            "Robert T. Orr, a director since 1999, notified the Board of his decision not to stand for re-election.",
            ("Robert T. Orr", "Director", None),
        ),
        ("Robert T. Orr, a named executive officer, resigned as Controller.", ("Robert T. Orr", "Controller", "resigned")),
        ("Robert T. Orr will be leaving Quist Harbor to join a bank as Treasurer.", ("Robert T. Orr", "Treasurer", "resigned")),
        ("The Board promoted Robert T. Orr, age 42, from Controller to President.", ("Robert T. Orr", "President", "appointed")),
        (
            'The Board appointed Robert ("Rob") T. Orr as Controller.',
            ('Robert ("Rob") T. Orr', "Controller", "appointed"),
        ),
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
        "Robert T. Orr has consented to stand for election and to serve as a director, if elected.",
    ],
)
def test_a_person_without_a_present_role_is_no_officer(text: str) -> None:
    assert [facts(officer)[0] for officer in officers_of(text)] == ["Ursula Lind"]


def test_the_day_of_a_change_is_the_effective_one() -> None:
    text = "On May 3, 2011, Robert T. Orr notified the Company that he will resign as Controller, effective June 30, 2011."
    change_date = next(officer for officer in officers_of(text) if officer.name.value == "Robert T. Orr").change_date
    assert change_date is not None
    assert change_date.value == "2011-06-30"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On May 3, 2011, the Board elected Robert T. Orr as a director, to serve until the May 2012 meeting.", "2011-05-03"),
        ("On his election elsewhere, effective May 9, 2011, Robert T. Orr resigned, effective May 4, 2011.", "2011-05-04"),
        ("In a press release issued on May 5, 2011 we told of the appointment of Robert T. Orr as Controller.", None),
    ],
)  # fmt: skip
def test_the_day_of_a_change_is_neither_a_terms_end_nor_a_papers(text: str, day: str | None) -> None:
    found = next(officer for officer in officers_of(text) if officer.name.value == "Robert T. Orr")
    assert found.change is not None
    assert (found.change_date.value if found.change_date else None) == day


def test_a_departure_that_is_told_as_his_is_the_subjects() -> None:
    text = (
        "Robert T. Orr, Controller, met our Treasurer, Martha Quill."
        " Mr. Orr will work with Ms. Quill through his departure in June 2011."
    )
    changed = {officer.name.value: officer.change is not None for officer in officers_of(text)}
    assert changed["Martha Quill"] is False


def test_two_titles_in_one_breath_are_not_given_to_the_first_person() -> None:
    text = "Robert T. Orr succeeds Martha Quill\nand acting Controller John Marsh."
    assert ("John Marsh", "acting Controller", None) in [facts(officer) for officer in officers_of(text)]
    assert "Martha Quill" not in [officer.name.value for officer in officers_of(text)]


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Robert T. Orr, Controller of Marsh National. Mr. Orr is well known.", "Marsh National"),
        ("Robert T. Orr, Chair of the Marsh Dow Board of Directors, agreed.", "QUIST HARBOR, INC."),
        ("Robert T. Orr\nController\n\nFOR RELEASE ON: May 3, 2011", "QUIST HARBOR, INC."),
    ],
)
def test_the_organization_of_a_title_ends_with_its_sentence(text: str, organization: str) -> None:
    found = next(officer for officer in officers_of(text) if officer.name.value == "Robert T. Orr")
    assert found.organization is not None
    assert found.organization.value == organization


def test_signatures_in_columns_keep_organization_title_and_day_apart() -> None:
    block = (
        "LICENSOR: QUIST HARBOR, INC.\tMARSH & DOW CORP.\n\nBy:\t/s/ Ursula Lind\nBy:\t/s/ Robert T. Orr\n\n"
        "Name:\tUrsula Lind\nName:\tRobert T. Orr\n\n"
        "Title:\tTreasurer\nTitle:\tPresident\n\nDate:\t5/4/11\nDate:\tMay 5, 2011"
    )
    found = [
        (
            facts(each)[:2],
            each.organization.value if each.organization else None,
            each.signed_on.value if each.signed_on else None,
        )
        for each in officers_of("Nothing of note.", block)
    ]
    assert found == [
        (("Ursula Lind", "Treasurer"), "QUIST HARBOR, INC.", "2011-05-04"),
        (("Robert T. Orr", "President"), "MARSH & DOW CORP.", "2011-05-05"),
    ]


def test_a_bank_over_a_signature_needs_no_legal_form() -> None:
    block = (
        "QUIST HARBOR, INC.\n\nBy: /s/ Ursula Lind\nName: Ursula Lind\nTitle: Treasurer\n\n"
        "ROYAL BANK OF MARSH\n\nBy: /s/ Robert T. Orr\nName: Robert T. Orr\nTitle: /s/ Vice President ------]"
    )
    found = [
        (facts(each)[:2], each.organization.value if each.organization else None)
        for each in officers_of("Nothing of note.", block)
    ]
    assert found == [
        (("Ursula Lind", "Treasurer"), "QUIST HARBOR, INC."),
        (("Robert T. Orr", "Vice President"), "ROYAL BANK OF MARSH"),
    ]


def test_a_day_is_no_title_and_a_cut_name_is_joined() -> None:
    block = "QUIST HARBOR, INC.\n\nBy:\n\n/s/ Robert\nT. Orr\nName: Robert\nT. Orr\nTitle: May 5, 2011"
    (officer,) = officers_of("Nothing of note.", block)
    assert facts(officer)[:2] == ("Robert T. Orr", None)


def test_every_person_of_a_list_is_appointed() -> None:
    text = "On May 3, 2011, Robert T. Orr, Martha Quill and John Marsh were each appointed as members of the Board."
    appointed = [facts(officer) for officer in officers_of(text) if officer.change]
    assert appointed == [
        (name, "member of the Board of Directors", "appointed") for name in ("Robert T. Orr", "Martha Quill", "John Marsh")
    ]


@given(st.text(max_size=200))
def test_every_officer_quotes_the_text(filler: str) -> None:
    # a submission's marks make it another form of filing, which is cut off here
    text = f"{filler}\nRobert T. Orr, the Company's President, resigned.".replace("<", "")
    loaded = load(COVER.format(text.replace("{", "").replace("}", ""), SIGNED).encode(), "report.txt")
    document = loaded.filing.documents[0]
    for officer in loaded.record.documents[0].officers:
        for fact in (officer.name, officer.title, officer.change):
            for mention in fact.mentions if fact else ():
                assert document.text[mention.start : mention.end] == mention.quote


@pytest.mark.parametrize(
    ("page", "organization"),
    [
        ("Institution:\n\nORRIN FEDERATED\nMERCANTILE HOUSE\n\nby\n\n/s/ Carl Moss\nName: Carl Moss\nTitle: Director", None),
        ("QUIST HARBOR, INC.\n\nBy: /s/ Carl Moss\nName: Carl Moss\nTitle: Director", "QUIST HARBOR, INC."),
    ],
)
def test_who_signs_an_exhibit_behind_the_report_for_nobody_that_is_named_is_no_officer_of_the_registrant(
    page: str, organization: str | None
) -> None:
    words = " ".join(f"Clause {number} of the loan agreement says what a lender may do." for number in range(60))
    officers = officers_of("Nothing of note.", f"{SIGNED}\n\nEXHIBIT 10.1\n\nLOAN AGREEMENT\n\n{words}\n\n{page}")
    told = {one.name.value: one.organization.value if one.organization else None for one in officers}
    assert told == {"Ursula Lind": "QUIST HARBOR, INC.", "Carl Moss": organization}
