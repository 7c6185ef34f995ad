"""Words of papers that look like more than they are: rights under a law, classes, rows of officers, days of other papers."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.signatures import find_signatures
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law
from pactgraph.loaders.mentions.terms.money import find_money
from pactgraph.ontology.records import Agreement


def paper(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


def own(text: str) -> Agreement:
    return find_document_agreements(paper(text), ())[0]


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("7.1 A weaver takes leave of the mill in accordance with Russian laws.", None),
        ("7.1 This Contract is concluded in accordance with Russian laws.", "Russia"),
        ("7.1 It is to be construed under Russian law.", "Russia"),
    ],
)
def test_a_right_under_a_law_is_not_the_law_of_the_paper(text: str, law: str | None) -> None:
    found = find_governing_law(paper(text), [(0, len(text))])
    assert (found.value if found else None) == law


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("a fee of Cdn. $4,100 is due", "CAD"),
        ("a fee of Cdn.$4,100 is due", "CAD"),
        ("a fee of CAN $4,100 is due", "CAD"),
        ("a fee of U.S. $4,100 is due", "USD"),
        ("as Exhibit C $4,100 is due", "USD"),
    ],
)
def test_letters_before_a_dollar_sign_say_whose_dollars(text: str, currency: str) -> None:
    assert [found.currency for found in find_money(text, 0, len(text))] == [currency]


@pytest.mark.parametrize(
    ("term", "kept"),
    [
        ("Companies", []),
        ("Wool Customers", []),
        ("Company", ["Company"]),
    ],
)
def test_a_class_is_not_what_one_party_is_called(term: str, kept: list[str]) -> None:
    text = (
        'SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 4, 2011 between Orrin Yard, Inc. ("Orrin") and Tarn'
        f' Mills, Inc. (the "{term}").\n\nThe parties agree as follows:\n'
    )
    assert [word.value for party in own(text).parties for word in party.defined_as] == kept


def test_a_short_name_that_ends_in_s_is_no_class() -> None:
    text = (
        'SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 4, 2011 between Orrin Yard, Inc. ("Orrin") and Tarn Partners'
        ' Fund, L.P. ("Tarn Partners").\n\nThe parties agree as follows:\n'
    )
    names = {word.value for party in own(text).parties for word in (*party.aliases, *party.defined_as)}
    assert names == {"Orrin", "Tarn Partners"}


@pytest.mark.parametrize(
    ("lender", "roles"),
    [
        ("Halden Trade Bank, N.A.", ["borrower", "lender"]),
        ("Halden Trade Limited", ["lender", "borrower"]),  # as the verbs have it
    ],
)
def test_a_bank_lends_whatever_the_verbs_say(lender: str, roles: list[str]) -> None:
    text = (
        f'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and {lender}'
        ' ("Halden").\n\n1. Tarn shall provide lists to Halden. Tarn shall deliver wool to Halden. Halden may use the mill.\n'
    )
    assert [party.role.value if party.role else None for party in own(text).parties] == roles


@pytest.mark.parametrize(
    ("page", "signatures"),
    [
        (
            "HALDEN BANK, N.A.\tCERTIFICATE\n\nTITLE\tNAME\tSIGNATURE\n\nPresident\tAnn Vale\t/s/ ANN VALE\n\n"
            "Treasurer\tBen Marsh\t/s/ BEN MARSH\n",
            [],
        ),
        ("HALDEN BANK, N.A.\n\nBy: /s/ Ann Vale\nPresident\n", [("Ann Vale", "President", ["HALDEN BANK, N.A."])]),
    ],
)
def test_a_row_of_a_certificate_of_incumbency_is_no_signature(page: str, signatures: list[tuple[str, str, list[str]]]) -> None:
    found = [
        (each.name.value, each.title.value if each.title else "", [o.value for o in each.organizations])
        for each in find_signatures(paper(page), ())
    ]
    assert found == signatures


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("APPENDIX IV\n\nCREDIT AGREEMENT\n\ndated as of May 4, 2011\nbetween them", None),
        ("LIST\n\ndated as of May 4, 2011\n", None),
        ("Dated: May 4, 2011\n", "2011-05-04"),
    ],
)
def test_the_day_of_a_paper_behind_is_not_the_day_of_a_signature(behind: str, day: str | None) -> None:
    (found,) = find_signatures(paper(f"TARN MILLS, INC.\n\nBy: /s/ Ann Vale\nAnn Vale\nPresident\n\n{behind}"), ())
    assert (found.signed_on.value if found.signed_on else None) == day
