"""Which office somebody takes or leaves, who that is, and who is a party because of it."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.officials.titles import find_titles, title_value
from pactgraph.ontology.records import Officer
from tests.loaders.mentions.test_officers import facts, officers_of
from tests.loaders.mentions.test_reported_agreements import agreements, parties, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF


def named(text: str, name: str) -> Officer | None:
    return next((officer for officer in officers_of(text) if officer.name.value == name), None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Robert T. Orr, Controller, has elected to retire from Quist Harbor.", ("Robert T. Orr", "Controller", "retired")),
        ("The changes include the departure of Robert T. Orr, Controller.", ("Robert T. Orr", "Controller", None)),
        (
            "The realignment includes the termination of Robert Orr, President of Quist Harbor, Inc.",
            ("Robert Orr", "President", "terminated"),
        ),
        (
            'Robert Orr\'s employment as the Controller of Quist Harbor, Inc. (the "Company") will terminate on June 3, 2011.',
            ("Robert Orr", "Controller", "terminated"),
        ),
        (
            "Robert Orr, currently CEO Harbor Services, will succeed Ms. Lind as the Company's President in June 2011.",
            ("Robert Orr", "President", "appointed"),
        ),
        (
            "Robert Orr, Vice President, Sales, is new. On May 3, 2011 the Board appointed Mr. Orr an executive officer.",
            ("Robert Orr", "Vice President, Sales", "appointed"),
        ),
        (
            "The Board appointed Robert Orr the Company's principal accounting officer.",
            ("Robert Orr", "principal accounting officer", "appointed"),
        ),
        ("The Company's current CEO, Robert Orr, will retire on June 3, 2011.", ("Robert Orr", "CEO", "retired")),
        (
            "On May 3, 2011, Martha Quill was appointed to the Board. Ms. Quill is Vice President and General Manager at Tarn.",
            ("Martha Quill", "Director", "appointed"),
        ),
        ("It was told by Imre Sabo, the Company's Senior Vice President, again.", ("Imre Sabo", "Senior Vice President", None)),
        ("Robert Orr, Senior Vice President, R&D, of the Company, met.", ("Robert Orr", "Senior Vice President, R&D", None)),
    ],
)
def test_the_office_concerned_and_the_change(text: str, found: tuple[str, str, str | None]) -> None:
    assert found in [facts(officer) for officer in officers_of(text)]


def test_an_agreement_to_be_paid_is_no_office_and_a_field_is_nobody() -> None:
    text = "Robert T. Orr, Controller, has elected to continue coverage. It is led from Worldwide Sales, our President said."
    assert named(text, "Worldwide Sales") is None
    orr = named(text, "Robert T. Orr")
    assert orr is not None
    assert orr.change is None


def test_an_office_goes_on_over_a_firm_and_ends_before_a_committee() -> None:
    text = "President, Tarn Mills, Inc. and Chief Brand Officer"
    assert [title_value(text, *span) for span in find_titles(text, 0, len(text))] == [text]
    text = "Controller of the Company, the Compensation Committee met"
    assert title_value(text, *find_titles(text, 0, len(text))[0]) == "Controller"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("sole CEO of the bank", "CEO"),
        ("sole director of the bank", "sole director"),
        (
            "General Manager of the Software and Sensors business unit, left",
            "General Manager of the Software and Sensors business unit",
        ),
        ("Vice President of Sales and Robert Orr met", "Vice President of Sales"),
        ("CEO of Asset & Wealth Management, met", "CEO of Asset & Wealth Management"),
    ],
)
def test_a_title_is_neither_cut_nor_qualified(text: str, title: str) -> None:
    assert title_value(text, *find_titles(text, 0, len(text))[0]) == title


def test_an_ampersand_in_the_office_does_not_hide_its_holder() -> None:
    assert [each.name for each in find_persons("Robert Orr, Vice President, Sales & Service")] == ["Robert Orr"]
    assert find_persons("Robert Orr, Marsh & Dow") == []


def test_an_employer_that_is_defined_behind_what_it_is() -> None:
    text = (
        OFFICERS
        + SELF
        + "appointed Ida Moss, who remains employed by Tarn Services, LLC, the Company's external manager (the “Manager”). "
    )
    (found,) = agreements(text + "Ms. Moss is party to an employment agreement with the Manager, dated January 3, 2007.")
    assert parties(found) == {"Tarn Services, LLC": "employer", "Ida Moss": "employee"}


def test_somebody_unknown_beside_a_person_does_not_make_the_company_the_employer() -> None:
    text = OFFICERS + SELF + "met Ida Moss. Ms. Moss is party to an employment agreement with {}, dated January 3, 2007."
    (found,) = agreements(text.format("the Adviser"))
    assert parties(found) == {"Ida Moss": "employee"}
    (found,) = agreements(text.format("the Company"))
    assert parties(found) == {"Ida Moss": "employee", "Larkfield Therapeutics, Inc.": "employer"}


def test_what_a_new_director_also_signed_bears_no_day_told_long_before() -> None:
    life = "Gen. Moss served elsewhere. " * 30
    text = OFFICERS + SELF + "elected General (Ret.) Ida B. Moss as a director. {}Gen. Moss also entered into an indemnification "
    (found,) = agreements((text + "agreement with the Company.").format(life))
    assert set(parties(found)) == {"Ida B. Moss", "Larkfield Therapeutics, Inc."}
    assert found.date is None
    (found,) = agreements((text + "agreement with the Company.").format(""))
    assert value(found.date) == "2007-04-30"


def test_who_is_party_to_an_agreement_did_not_make_it_now() -> None:
    text = OFFICERS + SELF + "met Ida Moss. {} an employment agreement with the Company, dated January 3, 2007."
    assert [each.event.value for each in agreements(text.format("Ms. Moss is party to"))] == ["mention"]
    assert [each.event.value for each in agreements(text.format("Ms. Moss entered into"))] == ["entry"]


def test_who_shows_by_age_to_be_a_person_is_a_party() -> None:
    text = OFFICERS + SELF + "appointed Sabih Moss, 58, as its Treasurer. The Company and Mr. Moss entered into the Company's "
    (found,) = agreements(text + "standard indemnification agreement.")
    assert set(parties(found)) == {"Sabih Moss", "Larkfield Therapeutics, Inc."}


def test_each_person_s_agreement_amends_that_person_s() -> None:
    found = agreements(
        OFFICERS + SELF + "entered into amended and restated Change of Control Agreements with Ms. Ida Moss, the Company's "
        "Treasurer, and Mr. Alan T. Orr. The amended and restated Change of Control Agreement modifies the prior Change of "
        "Control Agreement entered into with each of the officers set forth above."
    )
    amending = [each for each in found if each.amends and each.amends.parties]
    assert len(amending) == 2
    for each in amending:
        assert each.amends is not None
        assert {party.value for party in each.amends.parties} <= {party.name.value for party in each.parties}


def test_a_transition_agreement_of_two_companies_employs_nobody() -> None:
    (found,) = agreements(ENTRY + SELF + "entered into a Transition Agreement with Westbrook Controls, Inc.")
    assert found.kind.value != "severance"
    assert "employer" not in parties(found).values()


def test_the_day_on_which_somebody_retires_ends_no_agreement() -> None:
    text = OFFICERS + SELF + "entered into a separation agreement with Ida Moss. Under that agreement she will {} May 1, 2008."
    (found,) = agreements(text.format("serve as an advisor until her retirement as an employee on"))
    assert found.term is None
    (found,) = agreements(text.format("serve as an advisor until"))
    assert found.term is not None


def test_what_is_acquired_keeps_its_short_name() -> None:
    text = ENTRY + SELF + "completed its acquisition of Orbis Data, Inc., a Delaware corporation (“Orbis Data”), under the "
    (found,) = agreements(
        text + "Agreement and Plan of Merger, dated as of May 1, 2007, by and between the Company and Orbis Data."
    )
    assert [alias.value for party in found.parties for alias in party.aliases] == ["Orbis Data"]


def test_who_does_not_stand_again_neither_resigned_nor_retired() -> None:
    told = named("On May 3, 2011, Robert T. Orr notified Quist Harbor that he would not stand for reelection.", "Robert T. Orr")
    assert told is not None
    assert (told.change, told.change_date) == (None, None)
    assert told.title is not None
    assert told.title.value == "Director"
    left = named("Robert T. Orr resigned from the Board, for which he stood for reelection.", "Robert T. Orr")
    assert left is not None
    assert left.change is not None
    assert left.change.value == "resigned"


def test_whom_the_press_may_ask_is_no_officer() -> None:
    contacts = "Investor Contacts:\n\nMartha Quill\nSenior Manager, Investor Relations\nmquill@quist.example\n\n"
    assert named(contacts, "Martha Quill") is None
    assert named("Martha Quill, Senior Vice President, Investor Relations, may be contacted.", "Martha Quill") is not None


def test_a_short_given_name_and_the_long_one_are_one_person() -> None:
    text = "Thomas P. Orr retired as Controller. It told that Chairman Tom Orr thanked Chairman Rick Orr."
    assert {officer.name.value for officer in officers_of(text)} & {"Thomas P. Orr", "Tom Orr", "Rick Orr"} == {
        "Thomas P. Orr",
        "Rick Orr",
    }
