"""Notices whose lines are broken, numbered or run into the next: what is only half of a name or an address is not told."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 20
OPENED = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and'
    f' Orrin Yard, Inc. ("Orrin").\n\n{PAD}\n\nNotices shall be sent as follows:\n\n'
)


def notices(block: str) -> list[tuple[str | None, str | None, str | None]]:
    text = f"{OPENED}{block}\n\n{PAD}\n"
    (tarn, _) = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0].parties
    return [
        tuple(fact.value if fact else None for fact in (each.addressee, each.attention, each.address)) for each in tarn.notices
    ]


@pytest.mark.parametrize(
    ("attention", "expected"),
    [
        ("Ann\nVale", "Ann Vale"),
        ("Ann Vale", "Ann Vale"),
        ("Chief\nExecutive Officer", "Chief Executive Officer"),
        ("Ann Vale, Vice\nPresident", "Ann Vale, Vice President"),
        ("President\nOrrin House", "President"),
        ("Ann Vale and Halden Marsh LLP", "Ann Vale"),
        ("Ann Vale 16", "Ann Vale"),
        ("Chief\n7 Mill Road", None),
        ("Vice President - Human\nResources", "Vice President - Human Resources"),
        ("Ann Vale, General Counsel Halden Marsh LLP", "Ann Vale, General Counsel"),
    ],
)
def test_a_name_broken_over_two_lines_is_whole_or_left_out(attention: str, expected: str | None) -> None:
    block = f"If to Tarn:\n\nTarn Mills, Inc.\n12 Mill Road\nSalem, Ohio 44460\nAttention: {attention}\n"
    assert notices(block) == [("Tarn Mills, Inc.", expected, "12 Mill Road Salem, Ohio 44460")]


@pytest.mark.parametrize("house", ["Halden Tower", "Wool Building", "Mail Code L-25", "[***]"])
def test_the_name_of_a_house_is_no_part_of_the_addressee(house: str) -> None:
    assert notices(f"If to Tarn:\n\nTarn Mills, Inc.\n{house}\n12 Mill Road\nSalem, Ohio 44460\n") == [
        ("Tarn Mills, Inc.", None, "12 Mill Road Salem, Ohio 44460")
    ]


def test_the_number_of_a_page_is_no_part_of_the_address() -> None:
    assert notices("If to Tarn:\n\nTarn Mills, Inc.\n7 112 Mill Road\nSalem, Ohio 44460\n") == [
        ("Tarn Mills, Inc.", None, "112 Mill Road Salem, Ohio 44460")
    ]


@pytest.mark.parametrize(
    "block",
    [
        "If to Tarn: If to Orrin:\n\n12 Mill Road 77 Wool Street\nSalem, OH 44460 Dover, OH 44622\nAttn: Ann Vale\n",
        "If to Tarn:\n\nXXXXXXXXX\nAttention: XXXXXXXXX\n",
    ],
)
def test_lines_of_two_columns_and_blanked_names_tell_nothing(block: str) -> None:
    assert all(each[1:] == (None, None) for each in notices(block))


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("Suite 225\nSalem, Ohio 44460", None),  # its street is not read
        ("21st Floor - J220, Salem, Ohio 44460", None),
        ("Suite 310-5190 Mill Road\nSalem, Ohio 44460", "Suite 310-5190 Mill Road Salem, Ohio 44460"),
        ("2nd Floor, 750 Mill Road\nSalem, Ohio 44460", "2nd Floor, 750 Mill Road Salem, Ohio 44460"),
        ("Suite 12, One Mill Road\nSalem, Ohio 44460", "Suite 12, One Mill Road Salem, Ohio 44460"),
    ],
)
def test_an_address_without_its_street_is_left_out(address: str, expected: str | None) -> None:
    block = f"If to Tarn:\n\nTarn Mills, Inc.\n{address}\nAttention: Ann Vale\n"
    assert [each[2] for each in notices(block)] == [expected]


@pytest.mark.parametrize("addressee", ["XXXXXXXX", "Office of Tarn Mills Wool Plaza Salem, OH"])
def test_blanks_and_addresses_are_no_addressee(addressee: str) -> None:
    assert [each[0] for each in notices(f"If to Tarn:\n\n{addressee}\nAttention: Ann Vale\n")] == [None]
