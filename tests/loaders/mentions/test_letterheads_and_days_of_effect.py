"""Letters whose firm stands over them, days on which a paper takes effect, papers with anybody: each with a neighbour."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.party_terms import is_short_name
from pactgraph.ontology.records import Agreement

SIGNED = "\n\nIN WITNESS WHEREOF, the parties have signed.\n\nTARN MILLS, INC.\nBy: /s/ Ann Vale\n\n/s/ John R. Ash\n\n"
OPENED = (
    '{}\n\nThis {} is dated as of May 4, 2031, between Tarn Mills, Inc. (the "Company") and John R. Ash (the "Executive").\n\n'
)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        ("Halden Dredging, Inc.", "We at Halden Dredging", ["Halden Dredging, Inc.", "John R. Ash"]),
        ("Halden Dredging, Inc.", "We here", ["John R. Ash"]),  # never named again
        ("A paper of Halden Dredging, Inc. and others", "We at Halden Dredging", ["John R. Ash"]),
    ],
)
def test_the_firm_over_a_letter_may_be_its_party(head: str, body: str, names: list[str]) -> None:
    text = (
        f"{head}\n12 Quay Street, Tarn, Ohio 44001\n\nMay 4, 2031\n\nJohn R. Ash\n9 Mill Road\nTarn, Ohio 44002\n\nDear John:\n\n"
        f"{body} are pleased to make this offer of employment. Your salary is $275,000 a year.\n\nSincerely,\n\n/s/ Ann Vale\n"
        "Ann Vale\nPresident\n"
    )
    assert sorted(party.name.value for party in agreements(text)[0].parties) == names


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("This Amendment No. 2 will take effect as of the day first stated above.", "2031-05-04"),
        ("This Amendment No. 2 will be kept from the day first stated above.", None),
        ("Both sides have today executed this Amendment, effective June 1, 2031.", "2031-06-01"),
        ("The parties hereby execute this Amendment, and the tolls are effective June 1, 2031.", None),
        ('The employment is for the period beginning on July 2, 2031 (the "Effective Date") and two years more.', None),
        ('This paper begins on July 2, 2031 (the "Effective Date") and stays for two years more.', "2031-07-02"),
    ],
)
def test_when_an_amendment_takes_effect(words: str, day: str | None) -> None:
    text = f"{OPENED.format('AMENDMENT NO. 2', 'Amendment No. 2 to Employment Agreement')}{words}{SIGNED}"
    told = agreements(text)[0].effective_date
    assert (told.value if told else None) == day


def named(words: str) -> dict[str, list[str]]:
    text = f"{OPENED.format('EMPLOYMENT AGREEMENT', 'Employment Agreement')}{words}{SIGNED}"
    return {each.title.value: sorted(p.name.value for p in each.parties) for each in agreements(text)[1:] if each.title}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('"Sale Agreement" means the sale agreement by and between the Company and a Pool Seller of pools.', {}),
        (
            '"Sale Agreement" means the sale agreement by and between the Company and Orrin Yard, Inc. of pools.',
            {"Sale Agreement": ["Orrin Yard, Inc.", "Tarn Mills, Inc."]},
        ),
        (
            "He works under a Loan Agreement between them dated as of May 1, 2030.",
            {"Loan Agreement": ["John R. Ash", "Tarn Mills, Inc."]},
        ),
        ("He works under a Loan Agreement between thermal firms dated as of May 1, 2030.", {"Loan Agreement": []}),
        (
            "The Company and the Executive entered an Option Agreement dated May 1, 2030.",
            {"Option Agreement": ["John R. Ash", "Tarn Mills, Inc."]},
        ),
        ("The Company and the Executive entered the hall of the Option Agreement dated May 1, 2030.", {"Option Agreement": []}),
    ],
)
def test_whose_another_paper_is(words: str, expected: dict[str, list[str]]) -> None:
    assert named(words) == expected


@pytest.mark.parametrize(
    ("term", "name", "short"),
    [
        ("Penn", "The Trustees of the University of Pennock", True),
        ("Corp", "Tarn Mills Corporation", False),
        ("Mill", "Tarn Works, Inc.", False),
        ("Pen", "The Trustees of the University of Pennock", False),
    ],
)
def test_the_beginning_of_a_word_shortens_a_name(term: str, name: str, short: bool) -> None:
    assert is_short_name(term, name) is short


@pytest.mark.parametrize(
    ("bracket", "words"),
    [
        ('(together with any successor of its mills, the "Company")', ["Company"]),
        ('(together with Halden Dredging, Inc., the "Companies")', []),
    ],
)
def test_a_party_with_its_successors_is_one(bracket: str, words: list[str]) -> None:
    text = (
        f"EMPLOYMENT AGREEMENT\n\nThis Employment Agreement is dated as of May 4, 2031, between Tarn Mills, Inc. {bracket} and"
        f' John R. Ash (the "Executive").{SIGNED}'
    )
    mills = next(party for party in agreements(text)[0].parties if not party.person)
    assert [word.value for word in mills.defined_as] == words
