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
            + "The bank opens an $84.0 million revolving line of credit to it, with a $12.5 million letter of credit sublimit.",
            ["revolving line of credit", "letter of credit sublimit"],
        ),
        (BANK + "The bank lends it $65 million of additional term debt.", ["additional term debt"]),
        (PAY + "His base salary was set at the annual rate of $412,000.", ["base salary"]),
        (PAY + "Mr. Orr's base salary for fiscal 2011 was $233,000.", ["base salary"]),
        (PAY + "His salary is being changed to $143,500.", ["salary"]),
        (PAY + "Mr. Orr's current salary is $143,500.", ["current salary"]),
        (PAY + "His annual incentive compensation target of $640,000 stays.", ["annual incentive compensation target"]),
        (OPTION + "6,500 shares, and the exercise price per share is $18.35.", ["exercise price"]),
        (PAY + "He will sit with the salary committee of Tarn Mills on $90,000.", [None]),
    ],
)
def test_a_sum_says_what_it_is_for(sentence: str, whats: list[str | None]) -> None:
    (found,) = agreements(ENTRY + SELF + sentence)
    assert [value(each.what) for each in found.amounts] == whats


def test_a_price_per_share_is_counted_by_the_share() -> None:
    (found,) = agreements(ENTRY + SELF + OPTION + "6,500 shares, and the exercise price per share is $18.35.")
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
        "Tarn Acquisition Corporation, a Maine corporation and a wholly owned subsidiary of the Company (“Sub”), Corran "
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
        "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn May 21, 2009, Larkfield Therapeutics, Inc. (the "
        "“Company”), Halden Quarries S.A. (“Halden”) and Lind Stone AG (together with Halden, the “Sellers”) jointly "
        "terminated the Quarry Purchase Agreement of March 3, 2008 between the Company, the Sellers and Corran Marble S.p.A."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "buyer",
        "Halden Quarries S.A.": "seller",
        "Lind Stone AG": "seller",
        "Corran Marble S.p.A.": None,
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
    assert [len(each.parties) for each in found if "Robert Orr" in parties(each)] == [names]


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
        + "entered into (a) a Third Supplemental Indenture (the “Third Supplement”) with Harrow Trust Company, the trustee (the "
        "“Trustee”), for the Indenture, dated as of August 9, 1997 (the “1997 Indenture”), and (b) a Fourth "
        "Supplemental Indenture (the “Fourth Supplement”) with the Trustee for the Indenture, dated as of November 20, "
        "2004 (the “2004 Indenture”)."
    )
    assert [(value(each.title), each.event.value, value(each.date)) for each in found] == [
        ("Third Supplemental Indenture", "entry", "2007-04-30"),
        ("1997 Indenture", "mention", "1997-08-09"),
        ("Fourth Supplemental Indenture", "entry", "2007-04-30"),
        ("2004 Indenture", "mention", "2004-11-20"),
    ]


def test_the_commission_s_name_tells_of_no_securities() -> None:
    assert not sells_securities("a report filed with the Securities and Exchange Commission under the Securities Act")
    assert sells_securities("the securities that it sold")


def test_what_the_existing_facilities_were_of_is_no_sum_of_the_new_one() -> None:
    (found,) = agreements(
        ENTRY + SELF + "received a Commitment Letter of April 30, 2007 from Harrow Bank, N.A. It provides for the "
        "restatement of the existing 4-year $120 million term facility and 3-year $18 million revolving credit line. The "
        "larger facility has a 4-year $165 million term facility in it."
    )
    assert [str(each.value.value) for each in found.amounts] == ["165000000"]
