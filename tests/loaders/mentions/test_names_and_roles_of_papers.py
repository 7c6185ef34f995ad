"""Names, roles, days and sums of fictional reports: banks of two places, trade names, exchanges, receivables, directors."""

from __future__ import annotations

import pytest

from pactgraph.loaders.definitions import find_definitions
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_papers_and_deals_beside import COMPANY, of_officers, reported, sums
from tests.loaders.mentions.test_reported_agreements import parties


def names(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find_organizations(text, 0, len(text))]


def aliases(agreement: Agreement) -> dict[str, list[str]]:
    return {party.name.value: [alias.value for alias in party.aliases] for party in agreement.parties}


def test_a_bank_of_two_places() -> None:
    assert names("with The Ardmore and Orient Banking Corporation Limited.") == [
        "The Ardmore and Orient Banking Corporation Limited"
    ]
    assert names("between The Borrower and Orient Banking Corporation Limited.") == ["Orient Banking Corporation Limited"]
    assert names("with Ardmore and Orient Banking Corporation Limited.") == ["Orient Banking Corporation Limited"]


def test_a_short_name_defined_for_an_owner() -> None:
    text = 'Corran Foods, Inc.\'s ("Corran\'s") plan and Delft Mills, Inc. ("Delft\'s Pride") paid'
    assert [term.term for term in find_definitions(text, 0, len(text))] == ["Corran", "Delft's Pride"]


def test_a_trade_name_is_no_other_party() -> None:
    body = COMPANY + 'signed a Loan Agreement with Corran Funding, Inc., {as_}Fenwick Credit ("Fenwick").'
    (found,) = reported(body.format(as_="doing business as "))
    assert aliases(found)["Corran Funding, Inc."] == ["Fenwick"]
    (other,) = reported(body.format(as_="and "))
    assert aliases(other)["Corran Funding, Inc."] == []


EXCHANGE = COMPANY + 'entered into a securities exchange agreement with Corran Fund Limited ("Corran"). Corran {does}.'


def test_who_holds_and_who_issues_in_an_exchange_of_notes() -> None:
    (found,) = reported(EXCHANGE.format(does="agreed to exchange all of its promissory notes for new shares"))
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "issuer", "Corran Fund Limited": "holder"}
    (other,) = reported(EXCHANGE.format(does="became a subsidiary of the Company"))
    assert "holder" not in parties(other).values()


def test_who_sells_receivables_and_to_whom() -> None:
    (found,) = reported(
        COMPANY + 'and Larkfield Funding LLC ("LFL") entered into a Receivables Purchase Agreement with Fenwick Bank, N.A. '
        '("Fenwick"). LFL may sell interests in its receivables to Fenwick.'
    )
    assert parties(found)["Larkfield Funding LLC"] == "seller"
    assert parties(found)["Fenwick Bank, N.A."] == "buyer"
    (untold,) = reported(
        COMPANY + 'and Larkfield Funding LLC ("LFL") entered into a Receivables Purchase Agreement with Fenwick Bank, N.A. '
        "The receivables are of customers in Ord."
    )
    assert parties(untold)["Larkfield Funding LLC"] is None


@pytest.mark.parametrize(
    ("served", "role"),
    [
        ("in view of her seat on the Board", "director"),
        ("for executive officers", "officer"),
        ("that New Ardmore's law allows", None),
    ],
)
def test_the_office_of_who_is_indemnified(served: str, role: str | None) -> None:
    found = of_officers("The Company has entered into an indemnification agreement with Ida B. Moss " + served + ".")
    assert [parties(each)["Ida B. Moss"] for each in found] == [role]


def test_those_of_an_intercreditor_agreement_lend() -> None:
    (found,) = reported("On April 30, 2007, Corran Capital LLC and Delft Finance Corp. entered into an Intercreditor Agreement.")
    assert set(parties(found).values()) == {"lender"}


def test_a_second_role_behind_brackets() -> None:
    (found,) = reported(
        COMPANY
        + 'signed a Credit Agreement among the Company, Fenwick Bank, N.A., as agent (the "Agent") and a lender, and Corran '
        "Bank, N.A., as issuing bank."
    )
    assert parties(found)["Fenwick Bank, N.A."] == "agent; lender"
    assert parties(found)["Corran Bank, N.A."] == "issuing bank"


CHANGES = COMPANY + "amended the employment agreement of Ida B. Moss. Effective March 1, 2007, {what}."


def test_the_day_from_which_changes_hold() -> None:
    days = [
        (each.event.value, each.effective_date.value if each.effective_date else None)
        for each in of_officers(CHANGES.format(what="the following changes were made: her salary is $200,000"))
    ]
    assert ("amendment", "2007-03-01") in days
    others = of_officers(CHANGES.format(what="Ann Orr became Treasurer"))
    assert all(each.effective_date is None for each in others)


@pytest.mark.parametrize(("what", "end"), [("option", "2017-05-02"), ("offer", None)])
def test_the_end_of_an_option_is_that_of_its_agreement(what: str, end: str | None) -> None:
    (found,) = of_officers(
        COMPANY
        + f"and Ida B. Moss entered into a stock option agreement dated May 2, 2007. The {what} expires on the earlier of "
        "May 2, 2017 or her retirement."
    )
    assert (found.expiration_date.value if found.expiration_date else None) == end


def test_interest_that_accrued_is_no_sum_of_the_deal() -> None:
    (found,) = reported(
        COMPANY
        + "entered into a Note Agreement with Fenwick Life Insurance Company for $150 million of notes, and paid $498,333 in "
        "accrued interest on older ones."
    )
    assert sums(found) == [150_000_000]
