"""Reports that tell a deal in other words: sums before titles, "the parties", lists of titles, who does what."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.terms.money import find_money
from pactgraph.loaders.mentions.wording.agreement_names import find_agreement_names
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("signed a Conveyance, Bill of Sale and Assumption Agreement with", ["Bill of Sale and Assumption Agreement"]),
        ("signed a Grant, Conveyance and Assumption Agreement with", ["Grant, Conveyance and Assumption Agreement"]),
        ("under a pledge, charge and guaranty agreement of", ["pledge, charge and guaranty agreement"]),
        ("In 2001, Ash, Birch and Cedar Agreement texts met", ["Birch and Cedar Agreement"]),  # no article: names of others
        ("signed a Transition and General Release Agreement", ["Transition and General Release Agreement"]),
        ("a press Release Agreement", ["Agreement"]),
        ("reached a settlement agreement and general release with", ["settlement agreement and general release"]),
        ("issued First Mortgage Bonds due 2031", []),
        ("issued under the Indenture of Mortgage dated", ["Indenture of Mortgage"]),
        ("placed a new order form with", ["new order form"]),
    ],
)
def test_the_names_of_agreements(text: str, titles: list[str]) -> None:
    assert [name.title for name in find_agreement_names(text, 0, len(text))] == titles


def test_a_sum_before_the_title_keeps_the_verb() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into a new $12.5 million, five-year "
        "secured Loan Agreement (the “Loan Agreement”) with Harrow Bank, N.A., as lender. The Loan Agreement provides for a "
        "term loan of $9.0 million."
    )
    assert told(found) == ("Loan Agreement", "credit", "entry", "2007-04-30")
    assert [str(amount.value.value) for amount in found.amounts] == ["12500000", "9000000"]


def test_how_long_it_lasts_is_no_part_of_a_title_but_of_a_loan() -> None:
    found = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a four-year tolling agreement with Corran Mills LLC and a "
        "364-day credit agreement with Harrow Bank, N.A., as lender."
    )
    assert [value(each.title) for each in found] == ["tolling agreement", "364-day credit agreement"]


def test_the_parties_and_the_day_of_the_agreement_before() -> None:
    first, second = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a license agreement with Corran Labs AG (“Corran”) under which the "
        "Company granted Corran a license to its valves.\n\nConcurrently with the license agreement, the parties entered into "
        "a pilot supply agreement, under which the Company will supply valves to Corran."
    )
    assert parties(first) == {"Larkfield Therapeutics, Inc.": "licensor", "Corran Labs AG": "licensee"}
    assert told(second) == ("pilot supply agreement", "supply", "entry", "2007-04-30")
    assert parties(second) == {"Larkfield Therapeutics, Inc.": "supplier", "Corran Labs AG": "customer"}


def test_a_retirement_gives_no_day() -> None:
    _, second = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a supply agreement with Corran Mills LLC.\n\nIn connection with his "
        "retirement, the Company entered into a consulting agreement with Alan T. Orr."
    )
    assert second.date is None


@pytest.mark.parametrize(
    ("deal", "roles"),
    [
        (
            "an Agreement and Plan of Merger with Delft Holdings plc (“Delft”) and Delft Acquisition Sub, Inc. (“Newco”), under "
            "which Newco will merge with and into the Company",
            ["target", "buyer", "merger subsidiary"],
        ),
        (
            "an Agreement and Plan of Merger with Delft Holdings plc (“Delft”) and Lark Acquisition Sub, Inc. (“Newco”), under "
            "which Newco will merge with and into Delft",
            ["buyer", "target", "merger subsidiary"],
        ),
        (
            "a services agreement with Corran plc (“Corran”), under which Corran will provide testing",
            ["customer", "service provider"],
        ),
        (
            "a services agreement with Corran plc (“Corran”), under which the Company will provide testing",
            ["service provider", "customer"],
        ),
        ("a purchase agreement with Corran plc (“Corran”), under which Corran agreed to sell its mill", ["buyer", "seller"]),
        ("a purchase agreement with Corran plc (“Corran”), under which Corran agreed to buy the mill", ["seller", "buyer"]),
    ],
)
def test_what_a_party_does_tells_its_role(deal: str, roles: list[str]) -> None:
    (found,) = agreements(f"{ENTRY}On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into {deal}.")
    assert list(parties(found).values()) == roles


def test_a_bank_beside_the_company_employs_too() -> None:
    (found,) = agreements(
        "Item 5.02 Departure of Directors.\n\nOn April 30, 2007, the Company and its subsidiary, Lark Trust Bank, N.A., entered "
        "into an employment agreement with Alan T. Orr."
    )
    assert parties(found)["Lark Trust Bank, N.A."] == "employer"


def test_an_end_that_is_only_supposed_is_none() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 20, 2007, the Company entered into a merger agreement (the “Merger Agreement”) with Delft Holdings plc. "
        "In the event that the Merger Agreement is terminated after October 7, 2007, the Company will pay $3 million."
    )
    assert found.event.value == "entry"


def test_the_older_agreement_of_one_title_stands_apart() -> None:
    found = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a Loan Agreement (the “Loan Agreement”) with Harrow Bank, N.A. The "
        "Loan Agreement replaced the Company's Loan Agreement dated as of May 2, 2003, as amended."
    )
    assert [(each.event.value, value(each.date)) for each in found] == [("entry", "2007-04-30"), ("mention", "2003-05-02")]


def test_two_of_one_title_in_one_sentence_each_with_its_term() -> None:
    found = agreements(
        ENTRY
        + "On April 30, 2007, the Company entered into (i) a Share Purchase Agreement (the “Mill Agreement”) with Corran Mills "
        "LLC and (ii) a Share Purchase Agreement (the “Yard Agreement”) with Delft Yards LLC."
    )
    assert [list(parties(each))[1] for each in found] == ["Corran Mills LLC", "Delft Yards LLC"]


def test_an_amendment_with_the_day_it_bears_is_reported() -> None:
    found = agreements(
        "Item 8.01 Other Events.\n\nThe Second Amendment to the Loan Agreement, dated as of April 30, 2007, between the Company "
        "and Harrow Bank, N.A., as agent, waives a covenant."
    )
    assert (found[0].event.value, value(found[0].date)) == ("amendment", "2007-04-30")


def test_who_is_granted_something_under_an_agreement_is_its_party() -> None:
    (found,) = agreements(
        "Item 5.02 Departure of Directors.\n\nOn April 30, 2007, the Company granted 9,000 shares to Alan T. Orr under a stock "
        "award agreement."
    )
    assert told(found) == ("stock award agreement", "equity_award", "entry", "2007-04-30")
    assert "Alan T. Orr" in parties(found)


def test_a_later_space_ends_a_number() -> None:
    text = "cash of $14,000, 600,000 shares of stock and $2, 750,000 in notes"
    assert [str(money.value) for money in find_money(text, 0, len(text))] == ["14000", "2750000"]


def test_the_company_is_the_registrant_under_another_spelling() -> None:
    first, second = agreements(
        "Item 5.02 Departure of Directors.\n\nOn April 30, 2007, LarkField Thera, Inc. (the “Company”) granted shares to "
        "Alan T. Orr under a stock award agreement. The Company also granted options to Ida Moss under a stock award agreement."
    )
    assert parties(first) == {"LarkField Thera, Inc.": "grantor", "Alan T. Orr": "grantee"}
    assert parties(second) == {"LarkField Thera, Inc.": "grantor", "Ida Moss": "grantee"}
