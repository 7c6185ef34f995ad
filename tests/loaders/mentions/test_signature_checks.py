"""What stands around signatures and is none of them: witnesses, addresses, halves of names, labels, the next block."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
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
