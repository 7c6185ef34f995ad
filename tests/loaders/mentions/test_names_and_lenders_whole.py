"""Agreement papers: names that look cut, quoted phrases, new lenders, appended forms, banks that employ; with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.amendments.changes import find_changes
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.loaders.mentions.officials.signatures import find_signatures
from pactgraph.ontology.records import Agreement


def paper(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(paper(text), ())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('with Plums "Q" More-Ohio, Inc., the', ['Plums "Q" More-Ohio, Inc.']),
        ('in Exhibit "A" Tarn Mills, Inc. agrees', ["Tarn Mills, Inc."]),
        ('the shares of Class "B" Tarn Mills, Inc. holds', ["Tarn Mills, Inc."]),
        ("the Harbor Board of the County of Orrin, Ohio, Inc. (the", ["Harbor Board of the County of Orrin, Ohio, Inc."]),
        ("the Sheriff of the County of Orrin, Tarn Mills, Inc. and", ["Tarn Mills, Inc."]),
        ("and Halden Bank/Ohio (the", ["Halden Bank/Ohio"]),
        ("and Halden Bank/Lender (the", ["Halden Bank"]),
    ],
)
def test_a_name_is_whole(text: str, names: list[str]) -> None:
    assert [text[each.start : each.end] for each in find_organizations(text, 0, len(text))] == names


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            'Section 2 is hereby amended to delete the phrase "Rules, Booklet No. " and to insert "Guide No. 7" there.',
            ['delete the phrase "Rules, Booklet No. " and to insert "Guide No. 7" there'],
        ),
        ("Section 2 is hereby amended to delete the phrase . . . .\n\nOther words follow.", []),
        ("Section 2 is hereby amended to add the phrase:\n\nOther words follow.", []),
        ("Section 2 is hereby amended to delete the phrase on tolls. Other words.", ["delete the phrase on tolls"]),
    ],
)
def test_a_change_says_what_is_changed(text: str, changes: list[str]) -> None:
    assert [each.value for each in find_changes(paper(text), [(0, len(text))])] == changes


JOINED = (
    "SECOND AMENDMENT TO CREDIT AGREEMENT\n\nThis Second Amendment is made as of May 4, 2011 among Tarn Mills, Inc. (the "
    '"Borrower"), Orrin Bank, N.A., Vale Bank, N.A. and Marsh Bank, N.A.\n\nThe Borrower, Orrin Bank, N.A., Vale Bank, N.A. and '
    "Marsh Bank, N.A. entered into that certain Credit Agreement dated as of March 1, 2009.\n\n{}\n\n"
    "The parties agree as follows."
)


@pytest.mark.parametrize(
    ("words", "old"),
    [
        (
            'Vale Bank, N.A. and Marsh Bank, N.A. (together, the "New Lenders") join.',
            {"Tarn Mills, Inc.", "Orrin Bank, N.A."},
        ),
        (
            'Orrin Bank, N.A. consents, and Marsh Bank, N.A. (the "New Bank") joins.',
            {"Tarn Mills, Inc.", "Orrin Bank, N.A.", "Vale Bank, N.A."},
        ),
        (
            'Vale Bank, N.A. and Marsh Bank, N.A. (together, the "Old Lenders") stay.',
            {"Tarn Mills, Inc.", "Orrin Bank, N.A.", "Vale Bank, N.A.", "Marsh Bank, N.A."},
        ),
    ],
)
def test_new_lenders_are_no_parties_of_what_they_join(words: str, old: set[str]) -> None:
    own, *named = agreements(JOINED.format(words))
    assert len(own.parties) == 4
    assert own.amends is not None
    assert {each.value for each in own.amends.parties} == old
    assert [{each.name.value for each in mention.parties} for mention in named] == [old]


SIGNED = "IN WITNESS WHEREOF, the parties have signed.\n\nTARN MILLS, INC.\n\nBy: /s/ Ann B. Vale\nAnn B. Vale\nSecretary\n\n"


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("EXHIBIT A\n\nFORM OF NOTE\n\nMay 9, 2011\n\nFor value received, the maker pays.\n", None),
        ("May 9, 2011\n", "2011-05-09"),
    ],
)
def test_the_day_of_an_appended_form_is_not_that_of_the_signatures(behind: str, day: str | None) -> None:
    signatures = find_signatures(paper(SIGNED + behind), ["Tarn Mills, Inc."])
    assert [each.signed_on.value if each.signed_on else None for each in signatures] == [day]


@pytest.mark.parametrize(("other", "number"), [("TARN SALES CO.", 1), ("TARN TOOLS, CO.", 2)])
def test_one_company_spelled_with_and_without_a_comma_has_an_officer_once(other: str, number: int) -> None:
    block = "{}\n\nBy: /s/ Ann B. Vale\nAnn B. Vale\nSecretary\n\n"
    text = "IN WITNESS WHEREOF, the parties have signed.\n\n" + block.format("TARN SALES, CO.") + block.format(other)
    assert len(find_officers(paper(text), (), ())) == number


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("EMPLOYMENT AGREEMENT", ["employer", "employee"]),
        ("LOAN AGREEMENT", ["bank", "borrower"]),
    ],
)
def test_a_bank_that_employs_is_the_employer(title: str, roles: list[str]) -> None:
    (own, *_) = agreements(
        f'{title}\n\nThis Agreement is made as of May 4, 2011 between Orrin Bank, N.A. (the "Bank") and Ann B. Vale ("Vale").\n\n'
        "The Bank and Vale agree as follows.\n"
    )
    assert [each.role.value if each.role else None for each in own.parties] == roles
