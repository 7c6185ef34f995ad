"""Reports of notes and loans: supplements told beside their indenture, banks named without a legal form, words of the deal."""

from __future__ import annotations

import pytest

from pactgraph.loaders.lexicon.formless_banks import FORMLESS_BANKS
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
SELF = "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) "
NOTES = ENTRY + SELF + "closed its public offering of $600,000,000 aggregate principal amount of 4.375% Senior Notes due 2017. "
INDENTURE = (
    "The notes were issued under the Indenture, dated as of August 11, 2004 (the “Base Indenture”), between the Company and "
    "Harrow Trust Company, as trustee (the “Trustee”), "
)


def test_a_supplement_thereto_with_its_own_parties() -> None:
    base, supplement = agreements(
        NOTES + INDENTURE + "as supplemented by the Third Supplemental Indenture thereto, dated as of April 30, 2007 (the “Third "
        "Supplemental Indenture” and, together with the Base Indenture, the “Indenture”), among the Company, Larkfield "
        "Operating, LLC, as guarantor, and the Trustee."
    )
    assert told(base) == ("Base Indenture", "indenture", "mention", "2004-08-11")
    assert told(supplement) == ("Third Supplemental Indenture", "indenture", "entry", "2007-04-30")
    assert parties(supplement) == {
        "Larkfield Therapeutics, Inc.": "issuer",
        "Larkfield Operating, LLC": "guarantor",
        "Harrow Trust Company": "trustee",
    }


def test_a_supplement_without_parties_binds_those_of_its_indenture() -> None:
    _, supplement = agreements(
        NOTES + INDENTURE + "as amended and supplemented by a First Supplemental Indenture dated as of April 30, 2007."
    )
    assert parties(supplement) == {"Larkfield Therapeutics, Inc.": "issuer", "Harrow Trust Company": "trustee"}


def test_two_supplements_for_two_series_are_no_supplement_of_each_other() -> None:
    found = agreements(
        NOTES + INDENTURE + "as supplemented by the Second Supplemental Indenture, dated as of April 30, 2007, with respect to "
        "the 2017 Notes and the Third Supplemental Indenture, dated as of April 30, 2007, with respect to the 2037 Notes."
    )
    assert [value(each.title) for each in found][1:] == ["Second Supplemental Indenture", "Third Supplemental Indenture"]


@pytest.mark.parametrize("bank", FORMLESS_BANKS)
def test_a_bank_known_by_its_name_alone(bank: str) -> None:
    text = f"among the lenders, {bank}, New York Branch, {bank} and Harrow Bank, N.A., as agent"
    names = [text[found.start : found.end] for found in find_organizations(text, 0, len(text))]
    assert names == [f"{bank}, New York Branch", bank, "Harrow Bank, N.A."]


def test_a_bank_of_somewhere_after_a_bank_of_a_form() -> None:
    text = "among Delft Bank, National Association, Bank of Ardmore, and Natixis Harrow LLC"
    names = [text[found.start : found.end] for found in find_organizations(text, 0, len(text))]
    assert names == ["Delft Bank, National Association", "Bank of Ardmore", "Natixis Harrow LLC"]


def test_a_term_of_the_deal_is_no_name_of_the_party_before_it() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into an asset purchase agreement with Bellamy Brands, Inc. (“Bellamy”) for the sale to Bellamy of "
        "the Company's frozen food business, including its plant and related inventory (the “Frozen Line”)."
    )
    assert [
        [alias.value for alias in party.aliases] for party in found.parties if party.name.value != "Larkfield Therapeutics, Inc."
    ] == [["Bellamy"]]


def test_a_term_of_a_later_sentence_is_no_name_either() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a credit agreement with Harrow Bank, N.A., as administrative agent (the “Agent”). As of March "
        "31, 2007, the Company was in breach of its covenants (the “Shortfalls”)."
    )
    assert all(not party.aliases for party in found.parties)


def test_the_name_of_a_firm_with_its_affiliates_is_short_for_the_firm() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an Exchange Agreement, dated as of April 28, 2007, with Tarrant Partners II, L.P. and "
        "affiliated funds (“Tarrant”), under which Tarrant exchanged its preferred stock for common stock of the Company."
    )
    assert ["Tarrant"] in [[alias.value for alias in party.aliases] for party in found.parties]
