from __future__ import annotations

from pactgraph.loaders.load import load

TOLD = """FORM 8-K
Date of Report (Date of earliest event reported): May 2, 2011

Alder Biotics, Inc.
(Exact name of registrant as specified in its charter)

Item 1.01 Entry into a Material Definitive Agreement.

On May 2, 2011, Alder Biotics, Inc. entered into a supply agreement with Rossi S.p.A. for the drug candidates ABX-11 and ABX-12
(collectively "ABx").

Item 8.01 Other Events.

The Company has begun a Phase 2 clinical trial of its drug candidate ABX-99.
"""


def test_an_agreement_is_about_the_compounds_named_where_it_is_told_and_no_others() -> None:
    (agreement,) = load(TOLD.encode(), "alder.txt").record.documents[0].agreements
    assert [compound.value for compound in agreement.compounds] == ["ABX-11", "ABX-12"]


def test_a_former_name_is_no_party_of_its_own() -> None:
    told = TOLD.replace(
        "2011, Alder Biotics, Inc. entered", "2011, Alder Biotics, Inc., formerly known as Ash Labs, Inc., entered"
    )
    (agreement,) = load(told.encode(), "alder.txt").record.documents[0].agreements
    assert {party.name.value for party in agreement.parties} == {"Alder Biotics, Inc.", "Rossi S.p.A."}


GRANTED = """ entered into a License Agreement with Rossi Pharma AG, a Swiss corporation ("Rossi"),
under which Rossi granted the Company an exclusive license to develop and commercialize ABX-11, a drug candidate."""


def test_who_grants_a_license_is_the_licensor_and_what_somebody_is_stands_for_nobody() -> None:
    supplied = TOLD[TOLD.index(" entered into a supply") : TOLD.index("\n\nItem 8.01")]
    told = TOLD.replace(supplied, ' (the "Company")' + GRANTED)
    agreement = load(told.encode(), "alder.txt").record.documents[0].agreements[0]
    roles = {party.name.value: party.role.value for party in agreement.parties if party.role}
    assert roles["Rossi Pharma AG"] == "licensor"
    assert roles["Alder Biotics, Inc."] == "licensee"
