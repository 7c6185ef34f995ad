"""What a report says in passing: of a merger, of who leaves, of shares and terms that name nobody."""

from __future__ import annotations

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, parties, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

MERGER = (
    "the Agreement and Plan of Merger, dated as of April 2, 2007, by and among the Company, Corran Corporation and Big Sub Inc."
)


def test_a_merger_spoken_of_beside_pay_tells_no_buyer() -> None:
    (found,) = agreements(OFFICERS + SELF + "approved bonuses in connection with the transactions contemplated by " + MERGER)
    assert parties(found)["Larkfield Therapeutics, Inc."] is None
    assert parties(found)["Corran Corporation"] is None
    (found,) = agreements(OFFICERS + SELF + "approved bonuses, as Corran Corporation will acquire the Company under " + MERGER)
    assert parties(found)["Corran Corporation"] == "buyer"


def test_what_could_give_rise_to_an_end_ended_nothing() -> None:
    text = ENTRY + SELF + "entered into {} It names any event that could give rise to the termination of the merger agreement."
    (found,) = agreements(text.format(MERGER))
    assert found.event.value == "entry"
    (found,) = agreements(ENTRY + SELF + "announced the termination of " + MERGER)
    assert found.event.value == "termination"


def test_a_share_or_paper_of_somebody_is_no_name() -> None:
    text = (
        ENTRY
        + SELF
        + "completed its acquisition of Orbis Technologies, Ltd., a company organized in Israel (“Orbis”), under the "
        "Agreement and Plan of Merger, dated March 1, 2007, among the Company, Big Sub Inc. and Orbis. Each ordinary share of "
        "Orbis (an “Orbis Ordinary Share”) was exchanged for $125.00 in cash."
    )
    (found,) = agreements(text)
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Big Sub Inc.", "Orbis Technologies, Ltd."}


def test_a_buyer_named_behind_to_keeps_its_word() -> None:
    text = (
        ENTRY
        + SELF
        + "completed the sale to Leopard Bidco Limited, a company of England (and an affiliate of Kofax, Inc.) (the “Buyer”), "
        "of its imaging division (the “Business”), under the Sale Agreement, dated March 1, 2007, between the Company and "
        "the Buyer."
    )
    (found,) = agreements(text)
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Leopard Bidco Limited"}
    assert [alias.value for party in found.parties for alias in party.aliases] == []


def test_the_commission_is_cut_to_no_securities_firm() -> None:
    text = "filed with the U.S. Securities and Exchange Commission"
    assert "U.S. Securities" not in [text[found.start : found.end] for found in find_organizations(text, 0, len(text))]
    text = "sold to Ardmore Securities and others"
    assert [text[found.start : found.end] for found in find_organizations(text, 0, len(text))] == ["Ardmore Securities"]


def test_a_unit_in_brackets_is_on_its_parents_side() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "acquired all capital stock of Loda S.p.A. pursuant to a Share Purchase Agreement by and among the Company, "
        "Larkfield Ireland Limited (a wholly-owned subsidiary of the Company) and Tele Lodi S.p.A."
    )
    assert parties(found)["Larkfield Ireland Limited"] == parties(found)["Larkfield Therapeutics, Inc."] == "buyer"


def test_a_separation_and_release_agreement_is_one_and_runs_to_no_last_day() -> None:
    (found,) = agreements(
        OFFICERS + SELF + "and Ida Moss entered into a Separation & Release Agreement (the “Separation Agreement”). Under the "
        "Separation Agreement, Ms. Moss will remain employed by the Company in her position through May 31, 2007."
    )
    assert value(found.title) == "Separation & Release Agreement"
    assert found.expiration_date is None
    assert found.term is None


def test_shares_bought_back_beside_the_deal_are_no_sum_of_it() -> None:
    text = ENTRY + SELF + "entered into a purchase agreement with Corran Securities, Inc. to sell notes for $600 million. "
    told = "The Company then repurchased the entire $200 million of shares of its stock under its repurchase program."
    (found,) = agreements(text + told)
    assert sums(found) == ["600000000"]


def test_who_is_defined_together_with_another() -> None:
    text = (
        ENTRY + SELF + "Corran Capital Limited (“Corran”) and Delft Holdco (UK) Limited (together with Corran, the “Sellers”) "
        "entered into a Share Purchase Agreement, dated as of April 2, 2007, by and among the Company and the Sellers."
    )
    (found,) = agreements(text)
    sellers = {party.name.value for party in found.parties if any(term.value == "Sellers" for term in party.defined_as)}
    assert sellers == {"Corran Capital Limited", "Delft Holdco (UK) Limited"}


def test_a_charge_that_is_recorded_is_no_sum_and_a_tax_has_another_payer() -> None:
    text = ENTRY + SELF + "entered into a supply contract with Corran Mills, Inc. and will pay $9 million. "
    (found,) = agreements(text + "Under the supply contract it intends to record a $5 million charge.")
    assert sums(found) == ["9000000"]


def test_what_somebody_anticipates_entering_into_is_not_made() -> None:
    text = OFFICERS + SELF + "met Ida Moss. The Company {} an employment agreement with Ms. Moss."
    assert [each.event.value for each in agreements(text.format("anticipates entering into,"))] == ["mention"]
    assert [each.event.value for each in agreements(text.format("entered into"))] == ["entry"]


def test_an_end_that_something_else_follows_ends_no_agreement() -> None:
    text = OFFICERS + SELF + "entered into a letter agreement with Ida Moss. Under that agreement she will serve as Chair until "
    (found,) = agreements(text + "January 31, 2008 and will serve as an advisor thereafter.")
    assert found.expiration_date is None


def test_a_supplement_does_not_take_the_row_of_the_indenture() -> None:
    (found, *_) = agreements(
        ENTRY + SELF + "entered into a First Supplemental Indenture with Corran Trust Company, as trustee.\n\n"
        "Item 9.01 Financial Statements and Exhibits\n\n4.1 Indenture, dated as of April 1, 2001, between the Company and Corran "
        "Trust Company\n"
    )
    assert value(found.title) == "First Supplemental Indenture"
    assert found.exhibit is None
    assert value(found.date) == "2007-04-30"


def test_the_buyer_is_none_of_the_sellers() -> None:
    text = (
        ENTRY
        + SELF
        + "completed a purchase under an Asset Purchase Agreement dated April 2, 2007, by and among the Company, Corran "
        "Mills, Inc., a Delaware corporation (the “Buyer”), and Delft Labs, Inc., a Utah corporation, and Orchard Research "
        "Laboratory, Inc., dba Delftron, a Utah corporation (collectively the “Sellers”)."
    )
    (found,) = agreements(text)
    sellers = {party.name.value for party in found.parties if any(term.value == "Sellers" for term in party.defined_as)}
    assert sellers == {"Delft Labs, Inc.", "Orchard Research Laboratory, Inc."}
