"""Reports that run on into an exhibit whose title is printed above the words "Exhibit 10.1", signed by one for several."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import DocumentRecord
from tests.loaders.mentions.test_title_pages import COVER

REPORT = """Item 1.01. Entry into a Material Definitive Agreement.

On May 4, 2016, Quist Marine Corporation entered into an Asset Purchase Agreement with Tanim Dredging, Inc.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934 this report was signed.

{above}

Exhibit 10.1

This Agreement is entered into as of May 4, 2016 by and between Quist Marine Corporation, a Delaware corporation (the "Buyer"),
Tanim Dredging, Inc., an Oregon corporation, and Velm Tanim, an individual (the "Sellers"). The parties agree as follows.

"""
SIGNED = """
IN WITNESS WHEREOF, the parties have executed this Agreement.

QUIST MARINE CORPORATION

By: /s/ Iris T. Calder
Name: Iris T. Calder
Title: Treasurer

/s/ Velm Tanim
Name: Velm Tanim
{firm}
By: /s/ Velm Tanim
Name: Velm Tanim
Title: President
"""


def read(above: str, firm: str = "\nTANIM DREDGING, INC.\n") -> DocumentRecord:
    filler = "The Sellers shall hand over the dredgers in good order.\n\n" * 260
    text = COVER[: COVER.index("Item 1.01")] + REPORT.format(above=above) + filler + SIGNED.format(firm=firm)
    return load(text.encode(), "report.txt").record.documents[0]


@pytest.mark.parametrize(
    ("above", "named"), [("ASSET PURCHASE AGREEMENT", True), ("PLAN OF THE DREDGERS", False), ("BOAT LEASE", False)]
)
def test_the_title_above_the_heading_tells_which_agreement_it_is(above: str, named: bool) -> None:
    (told,) = read(above).agreements
    assert ("Velm Tanim" in {party.name.value for party in told.parties}) is named


def test_who_signs_for_himself_and_for_his_company_has_his_office() -> None:
    offices = {each.name.value: each.title and each.title.value for each in read("ASSET PURCHASE AGREEMENT").officers}
    assert offices == {"Iris T. Calder": "Treasurer", "Velm Tanim": "President"}


def test_who_signs_twice_for_a_company_that_is_no_party_has_none_there() -> None:
    officers = read("ASSET PURCHASE AGREEMENT", "\nSABO TRUST COMPANY\n").officers
    assert {each.name.value for each in officers} == {"Iris T. Calder"}
