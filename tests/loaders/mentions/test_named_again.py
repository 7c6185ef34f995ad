"""Short names that a later place defines for a party, and days and parties of other agreements told before their names."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.party_terms import is_short_name
from pactgraph.ontology.records import Agreement


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())


TITLE_PAGE = (
    "CREDIT AGREEMENT\n\nDated as of May 4, 2011\n\nAmong\n\nTARN MILLS, INC.\nas Borrower\n\nand\n\n"
    "ORRIN BANK, N.A.\nas Agent\n\n"
)


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ('Dated as of May 4, 2011\n\nTARN MILLS, INC., a Utah corporation, and ORRIN BANK, N.A. ("Orrin"), agree:', "Orrin"),
        ('The parties agree:\n\n"OB" means Orrin Bank, N.A. and its successors.', "OB"),
        ('The parties agree:\n\n"OB" means Orrin Bank, N.A. Custody Receipts.', None),  # a longer name is another's
        ('The parties agree:\n\n"Indemnitee" means Orrin Bank, N.A. and its successors.', None),  # no short form of the name
        ('Dated as of May 4, 2011\n\nTARN MILLS, INC. and ORRIN BANK, N.A. and the custodian of it ("OB"), agree:', None),
    ],
)
def test_a_short_name_may_be_defined_behind_the_title_page(text: str, alias: str | None) -> None:
    (bank,) = [party for party in agreements(TITLE_PAGE + text)[0].parties if party.name.value == "ORRIN BANK, N.A."]
    assert [each.value for each in bank.aliases] == ([alias] if alias else [])


def test_the_beginning_of_a_name_is_short_for_it_unless_it_says_only_what_the_party_is() -> None:
    assert is_short_name("O.R. Bank", "O.R. Bank National Association")
    assert not is_short_name("Bank", "Bank National Association")


OPENED = (
    'FIRST AMENDMENT\n\nThis First Amendment is made as of May 4, 2011 between Tarn Mills, Inc. (the "Company") and Paul Marsh'
    ' (the "Executive").\n\n'
)


def named(text: str) -> list[tuple[str, str | None, list[str]]]:
    return [
        (each.title.value if each.title else "", each.date.value if each.date else None, [p.name.value for p in each.parties])
        for each in agreements(OPENED + text + "\n\nThe parties agree as follows:\n\n1. Nothing else changes.")[1:]
    ]


BOTH = ["Tarn Mills, Inc.", "Paul Marsh"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On July 1, 2008 a Service Agreement was executed between the Company and the Executive.",
            [("Service Agreement", "2008-07-01", BOTH)],
        ),
        (
            "On July 1, 2008, the Executive and the Company entered\ninto an Employment Agreement.",
            [("Employment Agreement", "2008-07-01", BOTH)],
        ),
        (
            'Dated as of July 1, 2008, the Company and the Executive entered\ninto a contract (the "Service Agreement").',
            [("Service Agreement", "2008-07-01", BOTH)],
        ),
        (
            "The Company has signed a Memorandum of Understanding dated July 1, 2008, with Opal Reed Ltd."
            " setting forth what the parties expect.",
            [("Memorandum of Understanding", "2008-07-01", ["Tarn Mills, Inc.", "Opal Reed Ltd."])],
        ),
        (
            "On July 1, 2008, the Company and Opal Reed Ltd. entered into an Agreement and Plan of Merger.",
            [("Agreement and Plan of Merger", "2008-07-01", ["Tarn Mills, Inc.", "Opal Reed Ltd."])],
        ),
        (  # two days: neither is surely that of the making
            "On July 1, 2008, after the closing of June 2, 2008, the Company and the Executive entered into a Service Agreement.",
            [("Service Agreement", None, BOTH)],
        ),
        ("On July 1, 2008 a Service Agreement will be considered by the board.", []),
    ],
)
def test_the_making_of_another_agreement_is_told_before_its_name(
    text: str, expected: list[tuple[str, str | None, list[str]]]
) -> None:
    assert named(text) == expected


def test_shouted_numbers_do_not_end_the_sentence_that_names_what_is_amended() -> None:
    told = named(
        "It amends that certain SERVICE AGREEMENT dated as of July 1, 2008, as amended by that certain AMENDMENT NO. 1 TO SERVICE"
        " AGREEMENT dated as of March 2, 2009, by and between the Company and the Executive."
    )
    assert [(title, day) for title, day, _ in told] == [
        ("SERVICE AGREEMENT", "2008-07-01"),
        ("AMENDMENT NO. 1 TO SERVICE AGREEMENT", "2009-03-02"),
    ]


def test_an_option_agreement_of_companies_grants_no_equity() -> None:
    text = 'Tarn Mills, Inc. and Opal Reed Ltd. entered into a short option agreement (the "Option Agreement").'
    (option,) = agreements(
        'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Buyer") and Opal Reed Ltd.'
        ' (the "Supplier").\n\nWHEREAS ' + text + "\n\nThe parties agree as follows."
    )[1:]
    assert option.kind.value == "other"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "SERVICES\n\nThis Agreement is made and entered into effective this 2nd day of March, 2013, by and between ",
            "2013-03-02",
        ),
        ("SERVICE AGREEMENT\n\nThis Agreement is made and entered into this 2nd day of March, 2013, by and between ", None),
    ],
)
def test_a_day_told_with_this_may_be_the_effective_one(text: str, day: str | None) -> None:
    (own,) = agreements(
        text + 'Tarn Mills, Inc. (the "Company") and Opal Reed Ltd. (the "Provider").\n\nThe parties agree as follows.'
    )
    assert own.effective_date is None if day is None else own.effective_date is not None and own.effective_date.value == day
    assert own.date is not None


def test_what_an_amendment_s_clause_calls_effective_may_break_its_line() -> None:
    (own, *_) = agreements(
        OPENED + "Term. This\nInstrument will be effective commencing July 1, 2011, and may be ended by notice."
    )
    assert own.effective_date is not None
    assert own.effective_date.value == "2011-07-01"
