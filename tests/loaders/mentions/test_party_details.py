import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.party_details import find_party_address, find_party_jurisdiction


def document(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (", a Delaware corporation with offices", "Delaware"),
        (", a company organized and existing under the laws of the State of New York,", "New York"),
        (", with offices in Delaware", None),
    ],
)
def test_finds_where_a_party_was_founded(text: str, place: str | None) -> None:
    found = find_party_jurisdiction(document(text), 0, len(text))
    assert (found.value if found else None) == place


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            ', with its principal offices at 12 Mill Lane, Suite 300, Salem, MA 01970 ("Orrin")',
            "12 Mill Lane, Suite 300, Salem, MA 01970",
        ),
        (', with offices throughout the state ("Orrin")', None),
        (
            ", with an office located at 2301 S. Quarry Blvd., St. Orrin, Missouri 63110. The Borrower desires to obtain a loan.",
            "2301 S. Quarry Blvd., St. Orrin, Missouri 63110",
        ),
        (
            ", whose address is P.O. Box 12, Salem, MA. 01970. Each party agrees to the following terms",
            "P.O. Box 12, Salem, MA. 01970",
        ),
        (
            ', with offices at 12 Mill Lane,\nSalem, MA 01970, for value received hereby agree ("Orrin")',
            "12 Mill Lane, Salem, MA 01970",
        ),
        (', whose registered office is at 3 Dock Road, Leith (the "Company")', "3 Dock Road, Leith"),
    ],
)
def test_finds_the_address_of_a_party(text: str, address: str | None) -> None:
    found = find_party_address(document(text), 0, len(text))
    assert (found.value if found else None) == address


def test_the_person_a_letter_is_written_to_is_a_party() -> None:
    text = (
        "May 4, 2009\n\nMr. Robert T. Hale\n12 Mill Lane\nSalem, MA\n\nEmployment Agreement\n\nDear Robert:\n\n"
        'Tarn Foods, Inc., a Delaware corporation (the "Company"), offers you the following terms.\n'
    )
    agreement = find_document_agreements(document(text), ())[0]
    assert [(party.name.value, party.person) for party in agreement.parties] == [
        ("Robert T. Hale", True),
        ("Tarn Foods, Inc.", False),
    ]


def test_an_amendment_says_what_it_amends() -> None:
    text = (
        'This Amendment No. 2 to Services Agreement (this "Amendment") is made as of May 1, 2014 by and between Tarn, '
        'Inc. ("Tarn") and Orrin'
        ' LLC ("Orrin").\n\nRECITALS\n\nWHEREAS, Tarn and Orrin entered into that certain Services Agreement, dated as '
        "of March 3, 2012.\n"
    )
    amends = find_document_agreements(document(text), ())[0].amends
    assert amends is not None
    assert amends.number is not None
    assert amends.number.value == 2
    assert amends.date is not None
    assert amends.date.value == "2012-03-03"
