"""Parties whose names end, begin or are joined in ways of their own, and those that only signatures name."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.personal_signers import find_personal_signers
from pactgraph.loaders.readers.document_type import document_type

OPENING = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 3, 2016 by and between {} and Orrin Bio, Inc. ("Orrin").\n\nRECITALS\n'
)


def names(text: str) -> list[str]:
    own = find_document_agreements(Document(1, "EX-10.7", "example.txt", "", text, text), ())[0]
    return [party.name.value for party in own.parties]


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ('PROMOTORA TARN, S.A. DE C.V. ("Promotora")', "PROMOTORA TARN, S.A. DE C.V."),
        ('Tarn Broadcasting of Idaho, Inc. ("Tarn")', "Tarn Broadcasting of Idaho, Inc."),
        ('M/s. Tarn Infotech Limited, a company with its office in Mumbai ("Tarn")', "Tarn Infotech Limited"),
    ],
)
def test_a_name_is_neither_cut_nor_led_by_a_title(first: str, name: str) -> None:
    assert names(OPENING.format(first)) == [name, "Orrin Bio, Inc."]


@pytest.mark.parametrize(
    ("second", "found"),
    [
        (
            'and the American Society of Tarn Growers, a not-for-profit corporation (the "Society")',
            ["American Society of Tarn Growers"],
        ),
        (
            'and each of Vale Production Co. and Wolf Resources, L.P. (together, "Producer")',
            ["Vale Production Co.", "Wolf Resources, L.P."],
        ),
        ('\n\n        And\n\n        Vale Computing Solutions ("Reseller")\n        17 Quay Road', ["Vale Computing Solutions"]),
    ],
)
def test_the_second_party_is_found_behind_what_joins_it(second: str, found: list[str]) -> None:
    opening = 'SUPPLY AGREEMENT\n\nThis Agreement is made by and between Orrin Bio, Inc. ("Orrin"); '
    assert names(f"{opening}{second}.\n\nRECITALS\n") == ["Orrin Bio, Inc.", *found]


def test_a_party_follows_one_that_is_described_but_has_no_term() -> None:
    text = (
        'CONSTRUCTION AGREEMENT\n\nThis Agreement is by and between Orrin Hotel, L.P. ("Orrin"), the Orrin Hospitality Group '
        'd/b/a OHG, G.P., a Tennessee general partnership, and Moss/Vale, a joint venture ("Contractor").\n\nRECITALS\n'
    )
    assert names(text) == ["Orrin Hotel, L.P.", "Orrin Hospitality Group d/b/a OHG, G.P.", "Moss/Vale"]


def test_a_market_on_which_a_party_is_listed_is_no_party() -> None:
    text = (
        'SUPPLY AGREEMENT\n\nThis Agreement is made by and between Orrin Bio, Inc. ("Orrin") and Tarn Holding Limited '
        '("Tarn"), a company listed in America and the Growth Market of The Exchange of Tarn Limited, whose office is '
        "at 8 Vale.\n\nRECITALS\n"
    )
    assert names(text) == ["Orrin Bio, Inc.", "Tarn Holding Limited"]


def test_persons_sign_for_themselves_where_the_opening_leaves_the_naming_to_the_signatures() -> None:
    text = (
        'COOPERATION AGREEMENT\n\nThis Agreement is made as of May 3, 2016 by and among Orrin Bio, Inc. (the "Company") '
        'and each of the persons and entities set forth on the signature pages hereto (each, an "Investor").\n\nRECITALS\n'
        + "The Investors own stock.\n\n"
        * 40
        + "IN WITNESS WHEREOF, the parties have executed this Agreement.\n\nORRIN BIO, INC.\nBy: /s/ Eric Stone\n"
        "Name: Eric Stone\nTitle: President\n\nTARN MASTER FUND, L.P.\nBy: /s/ Brad Hill\nName: Brad Hill\nTitle: Manager\n\n"
        "/s/ Gregory Spiers\nGregory Spiers\n"
    )
    assert names(text) == ["Orrin Bio, Inc.", "TARN MASTER FUND, L.P.", "Gregory Spiers"]


def test_banks_sign_under_a_witness_of_due_execution() -> None:
    text = (
        "CREDIT AGREEMENT, dated as of May 3, 2016, among ORRIN CORPORATION, the Banks listed in Schedule 2.01, and TARN BANK, "
        "N.A., as Administrative Agent.\n\n"
        + "The Borrower has requested loans.\n\n"
        * 60
        + "WITNESS the due execution hereof.\n\n"
        "ORRIN CORPORATION\nBy: /s/ Eric Stone\nName: Eric Stone\n\nVALE LOAN FINANCE LLC\nBy: /s/ Irja Moss\nName: Irja Moss\n"
    )
    assert "VALE LOAN FINANCE LLC" in names(text)


def test_the_architect_of_a_form_is_no_party() -> None:
    text = (
        "AGREEMENT\nmade as of the 15th day of August, 2015\n\nBETWEEN the Owner: Orrin Homes, L.P.\n8 Vale Road\n\nand the "
        "Contractor: Tarn Builders, Inc.\n9 Mill Road\n\nThe Project is: Vale\n\nThe Architect is: The Moss Partnership, Inc."
        "\n\nThe Owner and Contractor agree as set forth below.\n"
    )
    assert names(text) == ["Orrin Homes, L.P.", "Tarn Builders, Inc."]


def test_the_opening_labels_a_reseller_and_a_vendor() -> None:
    text = "RESELLER AGREEMENT\n\nReseller: Tarn Data Services, Inc.\nVendor: Orrin Software Corporation\n\nThe parties agree.\n"
    assert names(text) == ["Tarn Data Services, Inc.", "Orrin Software Corporation"]


def test_a_license_is_an_agreement_by_its_title() -> None:
    assert document_type("LICENSE\n\nLICENSE granted on June 11, 2002 by Tarn Limited to Orrin LLC.\n") == "EX-10"


LETTER = (
    "EXHIBIT 10.9\n\nMay 3, 2016\n\n{}\nReading, RG9 3DS, United Kingdom\n\nDear Michael:\n\n"
    'Tarn Mills, Inc. (the "Company") offers you employment.\n'
)


@pytest.mark.parametrize(
    ("addressed", "name"),
    [
        ("Michael O. Lind\nWisteria Cottage\nAston Lane", "Michael O. Lind"),
        ("Mr. Michael O. Lind\n12 Mill Lane", "Michael O. Lind"),
    ],
)
def test_an_addressee_is_told_without_his_house(addressed: str, name: str) -> None:
    assert names(LETTER.format(addressed))[0] == name


@pytest.mark.parametrize(
    ("signed", "found"),
    [
        (
            "Sincerely,\tAcceptance:\n\n/s/ Rita K. Orr\n\n/s/ Michael Lind\n\nRita K. Orr\nEVP & COO\nTarn Mills",
            ["Michael Lind"],
        ),
        (
            "/s/ Walter L. Moss\t/s/ Michael Lind\nBy: Walter L. Moss\tMichael Lind\n12 Mill Lane\tTarn, Vermont 05401\nIts: CEO",
            ["Michael Lind"],
        ),
        (
            "/s/ Michael Lind\nMichael Lind\n12 Mill Lane, Tarn, Vermont 05401\n\nTARN MILLS, INC.\n\nBy: /s/ Charles Lind\n"
            "Charles Lind, President",
            ["Michael Lind"],
        ),
    ],
)
def test_who_signs_with_an_office_is_no_party(signed: str, found: list[str]) -> None:
    assert [party.name for party in find_personal_signers(f"We look forward to it.\n\n{signed}\n")] == found


def test_one_person_named_twice_is_one_party() -> None:
    text = (
        "Employment Agreement between Orrin Bio, Inc. and Lisa Lind\n\nMs. Lisa M. Lind\n12 Mill Lane\n\nDear Lisa,\n\nOn behalf"
        ' of Orrin Bio, Inc. ("Orrin"), I am glad to offer you employment.\n'
    )
    assert names(text) == ["Orrin Bio, Inc.", "Lisa Lind"]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (  # the opening ends where the consideration is told, though no heading does
            'DEED OF TRUST\n\nTHIS DEED OF TRUST is made as of May 3, 2016 by TARN RESORT, LLC ("Trustor") and ORRIN BANK, N.A.'
            ' ("Beneficiary").\n\nFOR VALUABLE CONSIDERATION, Trustor grants the land, evidenced by a note executed by TARN'
            ' RESORT, LLC, and TARN RESORT PHASE TWO, LLC, a Vermont company (the "Borrower").\n',
            ["TARN RESORT, LLC", "ORRIN BANK, N.A."],
        ),
        (  # a line that begins with a title but goes on with a sentence is no heading
            "AMENDMENT NO. 2 TO EMPLOYMENT AGREEMENT\n\nWHEREAS, Orrin Holdings, Inc. is entering into an\nAgreement and Plan of"
            " Merger dated May 3, 2016, by and among Tarn Nextel, Inc. and Tarn Merger Sub, Inc., and keeps Employee.\n\n"
            "IN WITNESS WHEREOF, they have signed.\n\nORRIN HOLDINGS, INC.\n\nBy: /s/ David Marsh\nCEO\n\nEMPLOYEE\n\n"
            "/s/ Paul Miller\nPaul Miller\n",
            ["ORRIN HOLDINGS, INC.", "Paul Miller"],
        ),
    ],
)
def test_parties_of_another_paper_are_none(opening: str, expected: list[str]) -> None:
    assert names(opening) == expected


@pytest.mark.parametrize("blank", ["[Name]", "____________, an individual"])
def test_a_word_defined_for_a_name_left_open_is_not_the_company_s(blank: str) -> None:
    text = (
        f'EMPLOYMENT AGREEMENT\n\nThis Agreement is made by and between Orrin Bio, Inc. (the "Company") and {blank} ("Employee").'
        "\n\nRECITALS\n"
    )
    (own, *_) = find_document_agreements(Document(1, "EX-10.7", "example.txt", "", text, text), ())
    assert [word.value for word in own.parties[0].defined_as] == ["Company"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (  # whose stock it is, and who is insured, are no parties
            'Orrin Bio, Inc. ("Orrin") offers you work. You will be awarded 15 shares of Common Stock ("Shares") of Tarn Vale,'
            ' Inc. ("Tarn").',
            ["Michael Lind", "Orrin Bio, Inc."],
        ),
        (
            'Orrin Bio, Inc. ("Orrin") offers you work. This agreement is part of the contract between the Company and you.\n\n'
            "Accident and Illness Insurance\n\nYou are insured.",
            ["Michael Lind", "Orrin Bio, Inc."],
        ),
        ('You are offered work by Lind\'s Restaurants, Inc. (the "Company").', ["Michael Lind", "Lind's Restaurants, Inc."]),
        ('Lind\'s Orrin Bio, Inc. (the "Company") offers you work.', ["Michael Lind", "Orrin Bio, Inc."]),
        (  # "Employee and Company" only says what the parties are
            'Orrin Bio, Inc. ("Orrin") offers you work. Employee and Company desire a bonus (the "Bonus").',
            ["Michael Lind", "Orrin Bio, Inc."],
        ),
    ],
)
def test_a_letter_names_its_two_sides(body: str, expected: list[str]) -> None:
    assert (
        names(f"May 3, 2016\n\nMr. Michael Lind\n12 Mill Lane\n\nRe: Employment Agreement\n\nDear Michael:\n\n{body}\n")
        == expected
    )


def test_a_contract_effective_from_another_s_closing_is_not_between_its_parties() -> None:
    text = (
        'EMPLOYMENT CONTRACT\n\nBetween Orrin Bio, Inc. ("Employer") and Paul Miller ("Employee")\n\nThis Contract will be'
        " effective from the closing of the"
        ' Stock Purchase Agreement between Tarn Vale, Inc. and Moss Holding AG (the "Effective Date").\n'
    )
    assert names(text) == ["Orrin Bio, Inc.", "Paul Miller"]


@pytest.mark.parametrize(
    ("word", "roles"),
    [("Employer", ["employer", None, "executive"]), ("Bank", ["bank", "employer", "executive"])],
)
def test_the_parent_of_who_is_called_employer_is_none(word: str, roles: list[str | None]) -> None:
    text = (
        f'EMPLOYMENT AGREEMENT\n\nThis Agreement is made by and between Orrin Services, Inc. ("{word}"), Orrin, Inc., its parent'
        ' ("Company"), and Paul Miller ("Executive").\n\nRECITALS\n'
    )
    (own, *_) = find_document_agreements(Document(1, "EX-10.7", "example.txt", "", text, text), ())
    assert [party.role.value if party.role else None for party in own.parties] == roles
