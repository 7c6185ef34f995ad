"""What stands around signatures and is none of them: witnesses, addresses, halves of names, labels, the next block."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.loaders.mentions.officials.signatures import find_signatures

OPENED = (
    'SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin'
    ' Bank N.V., Dublin Branch ("Orrin") and Orrin Bank N.V., London Branch.\n\nThe parties agree as follows:\n\n'
    "IN WITNESS WHEREOF, the parties have signed.\n\n"
)


def document(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


def signers(page: str) -> dict[str, list[str]]:
    own = find_document_agreements(document(OPENED + page + "\n"), ())[0]
    return {p.name.value: [s.name.value for s in p.signers] for p in own.parties if p.signers}


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "WITNESSES:\tSELLER:\n/s/ Ada Lind\tTARN MILLS, INC.\n/s/ Carl Moss\tBy: /s/ Ben Marsh\nBEN MARSH\nPresident",
            {},
        ),
        (  # "By:" with its hand in the next line
            "WITNESSES:\tSELLER:\n\n/s/ Ada Lind\tTARN MILLS, INC.\n\n/s/ Carl Moss\n\nBy:\n/s/ Ben Marsh\n\nBEN MARSH\n\nChair",
            {"Tarn Mills, Inc.": ["Ben Marsh"]},
        ),
        (  # two who sign for the company
            "SELLER:\n\nTARN MILLS, INC.\n\n/s/ Carl Moss\n\nBy:\n/s/ Ben Marsh\n\nBEN MARSH\n\nPresident",
            {"Tarn Mills, Inc.": ["Carl Moss", "Ben Marsh"]},
        ),
        (
            "TARN MILLS, INC.\n/s/ Ada Lind\t/s/ Ben Marsh\n_______\tBy: ________\nWitness\tPresident",
            {},
        ),
        (
            "ORRIN BANK N.V., DUBLIN BRANCH, as Lender\nBy: /s/ Carl Moss\nTitle: Director\n",
            {"Orrin Bank N.V., Dublin Branch": ["Carl Moss"]},
        ),
        (
            "TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Director\nAddress:\nTarn Mills, Inc.\nFacsimile: 555 0100\n\n"
            "ORRIN BANK N.V., LONDON BRANCH\nBy: /s/ Carl Moss\nName: Carl Moss\nTitle: Manager",
            {"Tarn Mills, Inc.": ["Ben Marsh"], "Orrin Bank N.V., London Branch": ["Carl Moss"]},
        ),
    ],
)
def test_signs_for_whom(page: str, expected: dict[str, list[str]]) -> None:
    assert signers(page) == expected


@pytest.mark.parametrize(
    ("page", "organizations", "title"),
    [
        ("By TARN MILLS OF OHIO, INC.\nBy: /s/ Ben Marsh\nPresident", ["TARN MILLS OF OHIO, INC."], "President"),
        ("THE COMPANY\nBy: /s/ Ben Marsh\nTitle: President", [], "President"),
        ("TO: TARN BANK, N.A.\nBy: /s/ Ben Marsh\nTitle: President", [], "President"),
        ("Vale Mills, general partner of Orrin\nCapital Management L.P.,\nBy: /s/ Ben Marsh\nTitle: Director", [], "Director"),
        ("TARN, INC. ORRIN GROUP INC.\nBy: /s/ Ben Marsh\nTitle: Director", [], "Director"),
        ("TARN MILLS, INC. (TARN)\nBy: /s/ Ben Marsh\nTitle: Director", ["TARN MILLS, INC."], "Director"),
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle:\nAddress: 12 Mill Lane", ["TARN MILLS, INC."], None),
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Associate\nORRIN CREDIT BANK, LTD.", ["TARN MILLS, INC."], "Associate"),
    ],
)
def test_what_of_a_block_stands(page: str, organizations: list[str], title: str | None) -> None:
    found = find_signatures(document(f"The parties have signed.\n\n{page}\n"), [])[0]
    assert [token.value for token in found.organizations] == organizations
    assert (found.title.value if found.title else None) == title


def test_the_ruled_line_is_no_part_of_a_name() -> None:
    found = find_signatures(document("TARN MILLS, INC.\nBy:________ Ben Marsh\nPresident\n"), [])[0]
    assert found.name.value == "Ben Marsh"


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nIts: Chairman\n\nAnd", "Chairman"),
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nIts: Ben Marsh President", "President"),
        ("TARN MILLS, INC.\n/s/ Ben Marsh (Director) in the presence of: /s/ Carl Moss Witness", "Director"),
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Director General Title", "Director General"),
        (
            "TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Associate\n\nTarn Mills, Inc. Credit Agreement - Signature Pages",
            "Associate",
        ),
        ("TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Director of Human\n\nResources", "Director of Human Resources"),
        (
            "TARN MILLS, INC.\nBy: /s/ Ben Marsh\nTitle: Vice President of Orrin Mills, Inc.",
            "Vice President of Orrin Mills, Inc.",
        ),
    ],
)
def test_what_runs_into_a_title_is_cut_off_it(page: str, title: str) -> None:
    (found, *_) = find_signatures(document(f"The parties have signed.\n\n{page}\n"), [])
    assert found.title is not None
    assert found.title.value == title


def test_a_line_cut_name_keeps_its_first_line_and_a_half_of_one_is_left_out() -> None:
    (whole,) = find_signatures(
        document("TARN CABLE OF NORTHERN\nVALE COUNTY, A LIMITED PARTNERSHIP\n\nBy: /s/ Ben Marsh\nTreasurer\n"), []
    )
    assert [each.value for each in whole.organizations] == ["TARN CABLE OF NORTHERN VALE COUNTY, A LIMITED PARTNERSHIP"]
    (half,) = find_signatures(document("TARN FEDERAL SAVINGS AND\tLOAN ASSOCIATION\n\nBy: /s/ Ben Marsh\nPresident\n"), [])
    assert half.organizations == ()


def test_who_signs_below_a_clause_does_not_sign_for_the_organization_above_it() -> None:
    clause = "The undersigned resolves that its officers may borrow, pledge and endorse whatever the form below allows, " * 2
    page = f"TARN BANK, N.A.\n\n{clause}\n\nBy: /s/ Ben Marsh\nPresident\n"
    (found,) = find_signatures(document(page), [])
    assert found.organizations == ()


def test_witnesses_without_a_title_are_no_officers() -> None:
    page = "SIGNATURES\n\nTARN MILLS, INC.\n\n/s/ Ada Lind\n\nWitness\n\nBy: /s/ Ben Marsh\nPresident\n"
    assert [each.name.value for each in find_officers(document(OPENED + page), (), ())] == ["Ben Marsh"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PROJECT NAME: Line 6\nPROJECT MANAGER:\tJOHN ORR\nNUMBER: 7", []),
        ("Notices: to the General Manager: John Orr, 12 Mill Lane.", [("John Orr", "General Manager")]),
        ("It was formed by Former Vale Tribal Chairman James E. Lind and others.", []),
        ("It is led by Tarn's Chairman James E. Lind and others.", [("James E. Lind", "Chairman")]),
        ("William E. Orr\n\nIris O. Lind\n\nExecutive Vice President,\n\nVice President\n\nChief Financial Officer", []),
        ("By _/s/ M. Orr___\nMartin Orr\nDirector", [("Martin Orr", "Director")]),
        ("Signed by Brian Orr BRIAN ORR of Tarn, its agent.", []),
    ],
)
def test_titles_of_jobs_of_the_past_and_of_other_columns_are_nobodys(text: str, expected: list[tuple[str, str]]) -> None:
    found = find_officers(document(f"The parties agree.\n\n{text}\n"), (), ())
    assert [(each.name.value, each.title and each.title.value) for each in found] == expected


def test_a_label_in_quotes_and_a_bank_below_an_empty_title_are_told_apart() -> None:
    (labelled,) = find_signatures(document('"Company" Tarn Corporation\nBy: /s/ Ben Marsh\nTitle: President\n'), [])
    assert [each.value for each in labelled.organizations] == ["Tarn Corporation"]
    page = (
        "NATEL BANQUE-BFC\n\nBy:\tNot a signatory\nName:\nTitle:\n\nBANK OF ORRIN\n\nBy: /s/ B.A. Lind\nName: B.A. Lind\n"
        "Title: Director\n"
    )
    signed = find_signatures(document(page), [])[-1]
    assert [each.value for each in signed.organizations] == ["BANK OF ORRIN"]


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        (  # two signatures, then two names and a title: it may be of either
            "TARN MILLS, INC.\n\nEMPLOYEE\n\nBy:\n\n/s/ Philip H. Moise\n\n/s/ Carl De Orr\n\nPhilip H. Mo\u00efse\n\n"
            "Carl De Orr\n\nVice President & Secretary",
            [None, None],
        ),
        (  # where the last signs with "By", it is his
            "TARN MILLS, INC.\n\n/s/ Carl De Orr\n\nBy: /s/ Philip H. Moss\n\nCarl De Orr\n\nPhilip H. Moss\n\n"
            "Vice President & Secretary",
            [None, "Vice President & Secretary"],
        ),
    ],
)
def test_a_title_under_a_stack_of_names(page: str, titles: list[str | None]) -> None:
    found = find_signatures(document(f"The parties have signed.\n\n{page}\n"), [])
    assert [each.title.value if each.title else None for each in found] == titles


def test_names_that_the_columns_cut_in_two_are_nobodys() -> None:
    page = (
        "TARN BUSINESS\tORRIN COMPUTER, INC.\nMACHINES CORPORATION\n\nBy: /s/ Ben Marsh\tBy: /s/ Carl Moss\n"
        "Name: Ben Marsh\tName: Carl Moss\nTitle: Manager\tTitle: President\n"
    )
    assert [each.organizations for each in find_signatures(document(page), [])] == [(), ()]
