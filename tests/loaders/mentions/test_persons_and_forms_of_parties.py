"""Parties that no list of names knows, legal forms of many countries, and whose a defined term is."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements, is_agreement_document
from pactgraph.ontology.records import Agreement, Party

OPENING = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 3, 2016 by and between {} and Orrin Bio, Inc. ("Orrin").\n\nRECITALS\n'
)


def agreement(text: str, kind: str = "EX-10.7") -> Agreement:
    return find_document_agreements(Document(1, kind, "example.txt", "", text, text), ())[0]


def parties(text: str) -> list[Party]:
    return list(agreement(text).parties)


def names(text: str) -> list[str]:
    return [party.name.value for party in parties(text)]


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ('Tel-Tarn Limited ("Company"), a company with its office in Oban', "Tel-Tarn Limited"),
        ('Tarn Fell Properties Limited\nPartnership ("Fell")', "Tarn Fell Properties Limited Partnership"),
        ('Tarn Holding, Co. (the "Company")', "Tarn Holding, Co."),
        ('"Tarn Talk Holding AG", a company with its office in Zug ("Talk")', "Tarn Talk Holding AG"),
        ('Tarn Dental Associates, P.C., a Texas professional corporation (the "Practice")', "Tarn Dental Associates, P.C."),
        ('Tarn Praha s.r.o. ("Tarn")', "Tarn Praha s.r.o."),
        ('Tarn Polska Sp. z o.o. ("Tarn")', "Tarn Polska Sp. z o.o."),
        ('Tarn de Sonora, S. de R.L. de C.V. ("Tarn")', "Tarn de Sonora, S. de R.L. de C.V."),
    ],
)
def test_a_name_is_read_to_the_end_of_its_legal_form(first: str, name: str) -> None:
    assert names(OPENING.format(first)) == [name, "Orrin Bio, Inc."]


def test_an_irish_county_ends_no_name() -> None:
    assert names(OPENING.format('Tarn Mills Limited, 12 Quay Road, Dun Tarn, Co. Louth ("Mills")')) == [
        "Tarn Mills Limited",
        "Orrin Bio, Inc.",
    ]


def test_who_is_an_individual_is_a_party_though_no_list_knows_the_name() -> None:
    text = (
        "CREDIT AGREEMENT\n\nThis Credit Agreement, dated as of May 3, 2016, is executed by and among TARN DATA, INC., a Nevada "
        'corporation ("Borrower"), OSKAD VELM, an individual, QUISTA VELM, an individual (each a "Guarantor"), and ORRIN MASTER '
        'FUND, LP ("Lender").\n\nRECITALS\n'
    )
    assert [(party.name.value, party.person) for party in parties(text)] == [
        ("TARN DATA, INC.", False),
        ("OSKAD VELM", True),
        ("QUISTA VELM", True),
        ("ORRIN MASTER FUND, LP", False),
    ]


@pytest.mark.parametrize(
    ("first", "person"),
    [
        ('Oskad Velm ("Velm" or the "Executive")', True),
        ('Oskad Velm ("Velm" "EMPLOYEE)', True),
        ('Oskad Velm ("Velm" or the "Employee Lessor")', False),
        ('Oskad Velm Mills Ltd. ("Velm" or the "Employer")', False),
    ],
)
def test_who_is_defined_as_what_only_a_person_is_is_one_also_behind_a_short_name(first: str, person: bool) -> None:
    assert parties(OPENING.format(first))[0].person is person


def test_an_individual_retirement_account_is_no_person() -> None:
    assert names(OPENING.format('Tarn Mills, Inc., on behalf of Velm Tarn, an individual retirement account ("Tarn")')) == [
        "Tarn Mills, Inc.",
        "Orrin Bio, Inc.",
    ]


@pytest.mark.parametrize(("term", "person"), [("Executive", True), ("Consultant", False)])
def test_only_a_person_is_defined_as_the_executive(term: str, person: bool) -> None:
    assert parties(OPENING.format(f'Oskad Velm (the "{term}")'))[0].person is person


def test_an_affiliate_that_is_named_beside_a_party_is_one_too() -> None:
    first = 'Tarn Broadcasting LLC and its affiliate Tarn Digital LLC (together, "Tarn")'
    assert names(OPENING.format(first)) == ["Tarn Broadcasting LLC", "Tarn Digital LLC", "Orrin Bio, Inc."]
    assert names(OPENING.format('Tarn Broadcasting LLC, an affiliate of Tarn Digital LLC ("Tarn")')) == [
        "Tarn Broadcasting LLC",
        "Orrin Bio, Inc.",
    ]


def test_a_term_behind_the_parent_of_a_party_is_the_parents() -> None:
    first = (
        'Tarn Receivables, LLC (the "Company"), a wholly owned subsidiary of Tarn Capital Corp., a Delaware corporation ("TRCC")'
    )
    assert not parties(OPENING.format(first))[0].aliases
    alone = 'Tarn Receivables, LLC, a wholly owned subsidiary of Vale Capital Corp., a Delaware corporation ("Tarn")'
    assert [alias.value for alias in parties(OPENING.format(alone))[0].aliases] == ["Tarn"]


AMENDMENT = (
    "FOURTH AMENDMENT TO\nCONSULTING AGREEMENT\n\nWHEREAS, QUIST CERAMICS, INC., an Ohio company, formerly known as Heron "
    'Tile Works Corporation ("Quist") and RUTH A. MOSS ("Consultant") once entered into a Consulting Agreement (the "Paper");'
    "\n\nNOW, THEREFORE, Quist and Consultant agree that the Paper reads from June 9, 2006 on as follows:\n\n1. Kilns are hers.\n"
)


def test_a_former_name_is_no_party() -> None:
    assert names(AMENDMENT) == ["QUIST CERAMICS, INC.", "RUTH A. MOSS"]


def test_an_exhibit_that_is_filed_with_a_report_binds_by_what_it_agrees() -> None:
    binding = Document(1, "EX-99.2", "example.txt", "", AMENDMENT, AMENDMENT)
    assert is_agreement_document(binding)
    told = AMENDMENT.replace("agree that", "reported that").replace("entered into", "announced")
    assert not is_agreement_document(Document(1, "EX-99.2", "example.txt", "", told, told))
