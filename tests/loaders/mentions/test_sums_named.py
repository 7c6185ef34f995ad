"""Reports: what a sum is for where more than one word tells it, how long a loan does not run, and who is on which side."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.reports.party_roles import sells_securities
from tests.loaders.mentions.test_reported_agreements import agreements, parties, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

BANK = "entered into a Credit Agreement with Harrow Bank, N.A., as administrative agent. "
PAY = "entered into an Employment Agreement with Robert Orr. "
OPTION = "entered into a Stock Option Award Agreement dated April 30, 2007 with Robert Orr. Mr. Orr was granted an option to buy "


@pytest.mark.parametrize(
    ("sentence", "whats"),
    [
        (
            BANK
            + "It provides for a $300.0 million revolving line of credit, including a $50.0 million letter of credit sublimit.",
            ["revolving line of credit", "letter of credit sublimit"],
        ),
        (BANK + "It includes $90 million of additional term debt.", ["additional term debt"]),
        (PAY + "Mr. Orr's base salary is set at an annual rate of $500,000.", ["base salary"]),
        (PAY + "Mr. Orr's base salary for fiscal 2006 is $280,000.", ["base salary"]),
        (PAY + "Mr. Orr's salary was changed to $185,000 per year.", ["salary"]),
        (PAY + "Mr. Orr's current salary is $185,000.", ["current salary"]),
        (PAY + "He has an annual incentive compensation target of $1.7 million.", ["annual incentive compensation target"]),
        (OPTION + "40,000 shares with an exercise price per share equal to $55.62.", ["exercise price"]),
        (PAY + "He will sit with the salary committee of Tarn Mills on $90,000.", [None]),
    ],
)
def test_a_sum_says_what_it_is_for(sentence: str, whats: list[str | None]) -> None:
    (found,) = agreements(ENTRY + SELF + sentence)
    assert [value(each.what) for each in found.amounts] == whats


def test_a_price_per_share_is_counted_by_the_share() -> None:
    (found,) = agreements(ENTRY + SELF + OPTION + "40,000 shares with an exercise price per share equal to $55.62.")
    assert value(found.amounts[0].per) == "share"


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("It restates the existing 7-year term facility.", None),
        ("The Credit Agreement has a 7-year term.", "7-year term"),
    ],
)
def test_a_term_facility_is_no_term(sentence: str, term: str | None) -> None:
    (found,) = agreements(ENTRY + SELF + BANK + sentence)
    assert (value(found.term.text) if found.term else None) == term


def test_as_amended_may_stand_before_the_parties() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into an Agreement and Plan of Merger, dated as of May 10, 2007, as amended by and among the Company, "
        "Tarn Acquisition Corporation, a Florida corporation and a wholly owned subsidiary of the Company (“Sub”), Corran "
        "Corporation (“Corran”) and Harrow Bank, N.A., as escrow agent, pursuant to which Sub will merge into Corran."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "buyer",
        "Tarn Acquisition Corporation": "merger subsidiary",
        "Corran Corporation": "target",
        "Harrow Bank, N.A.": "escrow agent",
    }


def test_who_ends_a_purchase_with_the_sellers_is_the_buyer() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. (the "
        "“Company”), Tarn Group Limited (“Tarn”) and Delft Holdco Limited (together with Tarn, the “Sellers”) mutually "
        "terminated the Share Purchase Agreement, dated as of September 13, 2006, by and among the Company, the "
        "Sellers and Corran Limited."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "buyer",
        "Tarn Group Limited": "seller",
        "Delft Holdco Limited": "seller",
        "Corran Limited": None,
    }


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Mr. Orr entered into the Company's standard form of indemnification agreement.", 2),
        ("Mr. Orr entered into a lock-up agreement.", 1),
    ],
)
def test_a_director_is_indemnified_by_the_company(sentence: str, names: int) -> None:
    found = agreements(OFFICERS + SELF + "elected Robert Orr as a director. " + sentence)
    assert [len(each.parties) for each in found if "Robert Orr" in parties(each)] in ([names], [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Board of Tarn Mills, Inc. met.", "Tarn Mills, Inc."),
        ("The Board of Trade Clearing Corporation met.", "The Board of Trade Clearing Corporation"),
    ],
)
def test_a_company_s_board_is_not_the_company(text: str, name: str) -> None:
    assert [text[each.start : each.end] for each in find_organizations(text, 0, len(text))] == [name]


def test_two_indentures_of_two_days_are_two() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into (i) a First Supplemental Indenture (the “First Supplement”) with Harrow Trust Company, as trustee (the "
        "“Trustee”), with respect to the Indenture, dated as of April 28, 2001 (the “2001 Indenture”), and (ii) a Second "
        "Supplemental Indenture (the “Second Supplement”) with the Trustee with respect to the Indenture, dated as of June 13, "
        "2003 (the “2003 Indenture”)."
    )
    assert [(value(each.title), each.event.value, value(each.date)) for each in found] == [
        ("First Supplemental Indenture", "entry", "2007-04-30"),
        ("2001 Indenture", "mention", "2001-04-28"),
        ("Second Supplemental Indenture", "entry", "2007-04-30"),
        ("2003 Indenture", "mention", "2003-06-13"),
    ]


def test_the_commission_s_name_tells_of_no_securities() -> None:
    assert not sells_securities("a report filed with the Securities and Exchange Commission under the Securities Act")
    assert sells_securities("the securities that it sold")


def test_what_the_existing_facilities_were_of_is_no_sum_of_the_new_one() -> None:
    (found,) = agreements(
        ENTRY + SELF + "received a Commitment Letter dated as of April 30, 2007 from Harrow Bank, N.A. It provides for the "
        "restatement of the existing 7-year $355 million term facility and 6-year $75 million revolving credit facility. The "
        "expanded facility includes a 7-year $442 million term facility."
    )
    assert [str(each.value.value) for each in found.amounts] == ["442000000"]
