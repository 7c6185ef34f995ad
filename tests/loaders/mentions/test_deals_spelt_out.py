"""Agreements of fictional companies that a list spells out: what was made at a closing, and with whom by name."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import OFFICERS, SELF

COMPLETED = "Item 2.01 Completion of Acquisition or Disposition of Assets.\n\n"
OURS = "Larkfield Therapeutics, Inc."

SALE = (
    SELF
    + "closed the sale of its looms to Heron Weaving Limited (the “Buyer”) under the Sale Agreement, dated as of March 9, 2007, "
    "which the Buyer and the Company had made and the U.S. Securities and Exchange Commission has seen. On the same day the "
    "parties entered into additional ancillary agreements "
    "{}(i) a transition services agreement on payroll and freight, (ii) licence deeds, and "
    "(iii) a lease agreement, whereby the Buyer will temporarily occupy two sheds of the Company."
)


def test_the_agreements_made_at_a_closing_are_those_that_the_list_spells_out() -> None:
    sale, services, location = agreements(COMPLETED + SALE.format("including: "))
    assert parties(sale) == {OURS: "seller", "Heron Weaving Limited": "buyer"}
    assert told(services) == ("transition services agreement", "services", "entry", "2007-04-30")
    assert set(parties(services)) == {OURS, "Heron Weaving Limited"}
    assert parties(location) == {OURS: "landlord", "Heron Weaving Limited": "tenant"}


def test_a_list_of_what_agreements_are_about_spells_out_none() -> None:
    text = SALE.split("{}")[0] + "that cover (i) services and (ii) patents. A supply agreement was not considered."
    assert [value(each.title) for each in agreements(COMPLETED + text)] == ["Sale Agreement"]


@pytest.mark.parametrize("name", ["Loom", "iLoom"])
def test_who_acquired_another_is_its_buyer(name: str) -> None:
    (found,) = agreements(
        COMPLETED
        + f"On April 30, 2007, {OURS} (“Larkfield”) acquired {name}, Inc. (“{name}”) under a Merger Agreement, dated as of March "
        f"9, 2007, among {name}, Harrow Merger Sub, Inc., its parent Larkfield and, for the holders, Delft Trust Company."
    )
    assert parties(found)[OURS] == "buyer"
    assert parties(found)[f"{name}, Inc."] == "target"


THREE = ["Ida Moss", "Carl Orr", "Robert T. Marsh"]


def persons(text: str) -> list[str]:
    found = [each for each in agreements(OFFICERS + text) if each.event.value != "mention"]  # nor what an amendment changes
    return [party.name.value for each in found for party in each.parties if party.person and value(party.role) == "employee"]


@pytest.mark.parametrize(
    "text",
    [
        "entered into severance agreements with each of the following executive officers: Ida Moss, President; Carl "
        "Orr, Senior Vice "
        "President; and Robert T. Marsh, Treasurer.",
        "approved the yearly amendment of retention bonus agreements (together, the “Letters”) for the persons of "
        "the following list: Ida Moss, President of the Company; Carl Orr, Head of Dyeing; and Robert T. Marsh, Treasurer.",
        "entered into severance agreements with the following named executive officers:\n\nIda Moss, President\n\nCarl "
        "Orr, Senior "
        "Vice President\n\nRobert T. Marsh, Treasurer\n\nEach agreement provides for a payment of $100,000. Jane Hale "
        "was not paid.",
        "entered into a retention bonus agreement with each of the executive officers named in the table "
        "below.\n\nName\tTitle\tBonus\n"
        "Ida Moss\tPresident\t$200,000\nCarl Orr\tSenior Vice President\t$100,000\nRobert T. Marsh\tTreasurer\t$50,000\n\n"
        "The bonus is payable on May 3, 2009. Jane Hale, a director, was not paid.",
    ],
)
def test_the_persons_of_a_list_or_table_each_have_an_agreement(text: str) -> None:
    assert persons(SELF + text) == THREE


def test_each_has_the_sum_of_their_row() -> None:
    found = agreements(
        OFFICERS
        + SELF
        + "entered into a retention bonus agreement with each of the executive officers named in the table below.\n\n"
        "Name\tTitle\tBonus\nIda Moss\tPresident\t$200,000\nCarl Orr\tTreasurer\t$100,000\n\nIt is payable on May 3, 2009."
    )
    assert [[float(amount.value.value) for amount in each.amounts] for each in found] == [[200_000], [100_000]]


@pytest.mark.parametrize(
    "text",
    [
        "entered into severance agreements with certain of its executive officers. Ida Moss, our President, attended the meeting "
        "described below.\n\nCarl Orr, our Treasurer, did not.",
        "approved the form of severance agreement for the following officers: Ida Moss, President; and Carl Orr, Treasurer.",
        "entered into severance agreements with the following officers, whose names the proxy statement gives: those of "
        "the first "
        "class. Ida Moss, our President, is not among them.",
    ],
)
def test_whom_no_list_names_has_no_agreement(text: str) -> None:
    assert persons(SELF + text) == []


def test_the_company_of_a_board_is_the_employer() -> None:
    (found,) = agreements(
        f"{OFFICERS}Sitting on April 30, 2007, the Pay Panel and the Board of Trustees of {OURS} (the “Company”) approved an "
        "employment agreement with Ida Moss, the Treasurer."
    )
    assert parties(found) == {"Ida Moss": "employee", OURS: "employer"}


@pytest.mark.parametrize(
    "who", ["Each of Mr. Orr, Ms. Moss and Mr. Marsh", "Messrs. Orr, Moss and Marsh", "Each of Messrs. Orr, Moss and Marsh"]
)
def test_each_of_those_who_act_is_a_party(who: str) -> None:
    (found,) = agreements(
        f"{OFFICERS}{SELF}appointed Carl Orr, Ida Moss and Robert T. Marsh as directors. {who} entered into an indemnification "
        "agreement with the Company."
    )
    assert set(parties(found)) == {"Carl Orr", "Ida Moss", "Robert T. Marsh", OURS}


def test_a_list_of_surnames_ends_with_an_honorific() -> None:
    (found,) = agreements(
        f"{OFFICERS}{SELF}appointed Carl Orr, Ida Moss and Robert T. Marsh as directors. Messrs. Orr and Marsh, and Ms. "
        f"Hale, Harrow "
        "Park, entered into an indemnification agreement with the Company."
    )
    assert set(parties(found)) == {OURS, "Carl Orr", "Robert T. Marsh"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("has an effective date of January 1, 2007 and continues for a year.", "2007-01-01"),
        ("provides for a bonus that has a vesting date of January 1, 2007.", None),
    ],
)
def test_the_day_that_an_agreement_is_said_to_have_for_its_effect(text: str, day: str | None) -> None:
    (found,) = agreements(
        f"{OFFICERS}{SELF}entered into an employment agreement with Ida Moss, the Treasurer. The employment agreement {text}"
    )
    assert value(found.effective_date) == day


def test_an_amendment_to_an_agreement_without_a_name_is_of_that_ones_kind() -> None:
    amendment, supply = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        f"On April 30, 2007, {OURS} (the “Company”) and Corran Mills, Inc. (“Corran”) entered into an amendment (the "
        f"“Amendment”) to "
        "the agreement between the Company and Corran, dated as of January 30, 2006, under which Corran supplies ash "
        "(the “Supply "
        "Agreement”)."
    )
    assert (supply.kind.value, supply.event.value) == ("supply", "mention")
    assert (amendment.kind.value, amendment.event.value) == ("supply", "amendment")
    assert parties(amendment) == {OURS: "customer", "Corran Mills, Inc.": "supplier"}


def test_an_amendment_of_its_own_kind_keeps_it() -> None:
    amendment, *_ = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        f"On April 30, 2007, {OURS} and Corran Mills, Inc. entered into a First Amendment to Lease Agreement, which "
        f"amends the Lease "
        "Agreement dated as of January 30, 2006."
    )
    assert amendment.kind.value == "lease"


NOTICE = "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn April 27, 2007, Corran Energy LLC "


@pytest.mark.parametrize(
    ("text", "event", "day"),
    [
        ("gave notice to the Company of its election to terminate, effective July 30, 2007, the", "termination", "2007-07-30"),
        ("terminated the", "termination", "2007-04-27"),
        ("may terminate, upon notice, effective at any time, the", "mention", "2003-08-09"),
    ],
)
def test_the_day_of_effect_before_the_name_is_the_day_of_the_end(text: str, event: str, day: str) -> None:
    (found,) = agreements(
        f"{NOTICE}{text} Transportation Services Agreement, dated as of August 9, 2003, by and between the Company and "
        f"Corran Energy "
        "LLC (the “TSA”)."
    )
    assert told(found)[2:] == (event, day)


def test_the_first_letters_of_a_paper_are_no_partys_short_name() -> None:
    (found,) = agreements(
        f"{NOTICE}terminated the Transportation Services Agreement with the Company and Corran Energy LLC (the “TSA”), "
        f"dated as of "
        "August 9, 2003."
    )
    assert [alias.value for party in found.parties for alias in party.aliases] == []


def test_other_letters_are() -> None:
    (found,) = agreements(
        f"Item 1.01 Entry into a Material Definitive Agreement.\n\n{SELF}entered into a Transportation Services Agreement with "
        "Corran Energy LLC (“CEL”)."
    )
    assert [alias.value for party in found.parties for alias in party.aliases] == ["CEL"]


def test_they_are_the_parties_of_the_agreement_before() -> None:
    _, guaranty = agreements(
        f"Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, {OURS} and Corran Mills, Inc. "
        f"entered into a "
        "supply agreement. In connection therewith, they executed a guaranty agreement."
    )
    assert set(parties(guaranty)) == {OURS, "Corran Mills, Inc."}


ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"


@pytest.mark.parametrize(
    ("what", "sellers"),
    [
        ("Corran Yarns, Inc. from Harrow Fund II, L.P. for $640 million", {"Harrow Fund II, L.P."}),
        (
            "all of the outstanding shares of Corran Yarns, Inc. (“Corran”) from its stockholders, Harrow Fund II, L.P. "
            "and Ida Moss",
            {"Harrow Fund II, L.P.", "Ida Moss"},
        ),
    ],
)
def test_who_sells_what_is_acquired_is_a_party(what: str, sellers: set[str]) -> None:
    (found,) = agreements(f"{ENTRY}{SELF}entered into a Stock Purchase Agreement to acquire {what}.")
    assert parties(found) == {OURS: "buyer"} | dict.fromkeys(sellers, "seller")


def test_what_is_acquired_stands_for_those_that_are_not_named() -> None:
    (found,) = agreements(
        f"{ENTRY}{SELF}entered into a Stock Purchase Agreement to acquire Corran Yarns, Inc. from time to time."
    )
    assert set(parties(found)) == {OURS, "Corran Yarns, Inc."}


def test_whoever_does_the_next_thing_is_no_party_of_the_first() -> None:
    _, guaranty, pledge = agreements(
        f"{ENTRY}{SELF}and Tarn Bank, N.A. entered into a credit agreement. In connection with the credit agreement, "
        f"Corran Foods, Inc. "
        "and Delft Paper LLC executed a guaranty in favor of Tarn Bank, N.A., and the Company executed a pledge agreement."
    )
    assert set(parties(guaranty)) == {"Corran Foods, Inc.", "Delft Paper LLC", "Tarn Bank, N.A."}
    assert value(guaranty.date) == "2007-04-30"
    assert set(parties(pledge)) == {OURS}


def test_a_list_goes_on_over_whoever_is_only_named() -> None:
    (found,) = agreements(
        f"{ENTRY}{SELF}entered into a supply agreement with Corran Foods, Inc., and Delft Paper LLC dated April 2, 2007."
    )
    assert set(parties(found)) == {OURS, "Corran Foods, Inc.", "Delft Paper LLC"}


def test_who_is_given_a_warrant_by_name_holds_it() -> None:
    *_, warrant = agreements(
        f"{ENTRY}{SELF}entered into a loan agreement with Tarn Venture Bank. On the same date, the Company issued Tarn "
        f"Venture Bank a "
        "warrant to purchase 84,000 shares of common stock."
    )
    assert told(warrant)[0::2] == ("warrant", "entry")
    assert parties(warrant) == {OURS: "issuer", "Tarn Venture Bank": "holder"}


def test_a_series_that_is_issued_is_given_a_warrant_by_nobody() -> None:
    found = agreements(f"{ENTRY}{SELF}issued Series A Preferred Stock, a warrant having been refused.")
    assert [each for each in found if value(each.title) == "warrant"] == []


def test_shares_issued_under_an_agreement_of_another_day_do_not_make_it() -> None:
    (found,) = agreements(
        f"Item 3.02 Unregistered Sales of Equity Securities.\n\n{SELF}issued 350,000 shares of its common stock to Orr "
        f"Consulting "
        "Group, LLC pursuant to a consulting agreement dated February 1, 2007."
    )
    assert told(found)[2:] == ("mention", "2007-02-01")
    assert parties(found) == {OURS: "customer", "Orr Consulting Group, LLC": "service provider"}


def test_the_borrower_of_a_loan_that_was_terminated_is_the_registrant() -> None:
    *_, ended = agreements(
        f"{ENTRY}{SELF}entered into a loan agreement with Tarn Venture Bank. The proceeds were used to repay all "
        f"amounts owed under the "
        "Loan Agreement with Delft Lending, Inc. dated October 7, 2004, which was terminated."
    )
    assert told(ended)[2:] == ("termination", "2007-04-30")
    assert parties(ended) == {OURS: "borrower", "Delft Lending, Inc.": "lender"}


@pytest.mark.parametrize("paper", ["Consent Order", "Consent Decree"])
def test_an_order_to_which_somebody_consents_is_a_paper(paper: str) -> None:
    (found,) = agreements(f"{ENTRY}{SELF}entered into a {paper} with the Federal Deposit Insurance Corporation.")
    assert told(found) == (paper, "settlement", "entry", "2007-04-30")
    assert parties(found)["Federal Deposit Insurance Corporation"] == "regulator"


def test_an_order_of_a_court_is_none() -> None:
    assert agreements(f"{ENTRY}{SELF}received a Court Order from the Federal Deposit Insurance Corporation.") == ()
