"""Agreement papers: short names that look like roles, names left open, who signs through whom, papers behind the signatures."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.ontology.records import Agreement


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(Document(1, "EX-10.1", "example.txt", "", text, text), ())


def own(text: str) -> Agreement:
    return agreements(text)[0]


def loan(second: str, term: str) -> str:
    return (
        f'LOAN AGREEMENT\n\nThis Loan Agreement is made as of May 4, 2011 among Tarn Mills, Inc. ("Borrower"), {second}'
        f' ("{term}") and Halden Bank, N.A. ("Lender").\n\nThe parties agree as follows:\n\n'
    )


@pytest.mark.parametrize(
    ("second", "term", "role"),
    [
        ("LAKES BANK NATIONAL ASSOCIATION", "Lakes Bank", None),
        ("LAKES BANK NATIONAL ASSOCIATION", "Agent Bank", "agent bank"),
        ("LAKES BANK NATIONAL ASSOCIATION", "Bank", "bank"),
    ],
)
def test_a_short_name_is_no_role(second: str, term: str, role: str | None) -> None:
    (bank,) = [party for party in own(loan(second, term)).parties if party.name.value == second]
    assert (bank.role.value if bank.role else None) == role


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        ('and\n(the "Participant")', []),
        ('(the "Participant") and others', ["Participant"]),
    ],
)
def test_a_word_for_whom_the_form_leaves_open_is_not_the_companys(behind: str, words: list[str]) -> None:
    text = f"SEVERANCE AGREEMENT\n\nAGREEMENT, dated as of May 4, 2011, by and between Tarn Mills, Inc. {behind}.\n\n1. Term\n"
    assert [word.value for party in own(text).parties for word in party.defined_as] == words


@pytest.mark.parametrize(
    ("term", "alias"),
    [
        ("TMF, L.P.", "TMF, L.P."),
        ("Tarn Mills Co.", "Tarn Mills Co."),
        ("TMF.", "TMF"),  # the sentence's full stop
    ],
)
def test_a_full_stop_of_an_abbreviation_belongs_to_the_alias(term: str, alias: str) -> None:
    text = (
        f'SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 4, 2011 between Tarn Mills Fund, L.P. ("{term}") and'
        ' Orrin Yard, Inc. ("Orrin").\n\nThe parties agree as follows:\n'
    )
    assert [a.value for a in own(text).parties[0].aliases] == [alias]


SIGNED = "IN WITNESS WHEREOF, the parties have signed.\n\n"


@pytest.mark.parametrize(
    ("block", "parties"),
    [
        (
            "TARN MANAGERS L.P., as its Adviser for HALDEN WOOL FUND, L.P., as a Lender\n\n"
            "BY: TARN MANAGERS CORPORATION, General Partner of Tarn Managers L.P.,\n\nby: /s/ Ann Vale\n",
            ["HALDEN WOOL FUND, L.P.", "Orrin Yard, Inc."],
        ),
        ("TARN MANAGERS L.P.,\n\nby: /s/ Ann Vale\n", ["Orrin Yard, Inc.", "TARN MANAGERS L.P."]),
    ],
)
def test_who_only_signs_through_another_is_no_party(block: str, parties: list[str]) -> None:
    text = (
        "CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 among Orrin Yard, Inc. and the lenders party hereto."
        f"\n\nThe parties agree as follows:\n\n{'They agree on this and on that. ' * 30}\n\n{SIGNED}{block}"
    )
    assert sorted(party.name.value for party in own(text).parties) == parties


@pytest.mark.parametrize(
    ("bracket", "others"),
    [
        ('(here the "Agreement", and in papers of the parties\' affiliates the "Changed License Agreement")', []),
        ('(here the "Agreement")', []),
    ],
)
def test_a_further_name_of_this_agreement_is_no_other_agreement(bracket: str, others: list[str]) -> None:
    text = (
        f"SOFTWARE LICENSE AGREEMENT\n\nThis Software License Agreement {bracket}, by and between Tarn Mills, Inc."
        ' ("Licensor") and Orrin Yard, Inc. ("Orrin"), is made as of this 4th day of May, 2011.\n\nThey agree as follows:\n'
    )
    assert [each.title.value for each in agreements(text)[1:] if each.title] == others


@pytest.mark.parametrize(
    ("grant", "roles"),
    [
        ("Tarn and Halden each hereby grants to Orrin a license to the Looms.", ["licensor", "licensor", "licensee"]),
        ("Halden hereby grants to Orrin a license to the Looms.", [None, "licensor", "licensee"]),
    ],
)
def test_each_of_two_that_grant_is_a_licensor(grant: str, roles: list[str | None]) -> None:
    text = (
        'LICENSE AGREEMENT\n\nThis License Agreement is made as of May 4, 2011 among Tarn Mills, Inc. ("Tarn"), Halden'
        f' Works, Inc. ("Halden") and Orrin Yard, Inc. ("Orrin").\n\nThe parties agree as follows:\n\n1. License. {grant}\n'
    )
    assert [party.role.value if party.role else None for party in own(text).parties] == roles


FORM = "\n\nEXHIBIT B\n\nFORM OF CERTIFICATE\n\nWITNESS my hand this day.\n\nTARN MILLS, INC.\n\nBy:\n\nCarl Moss, Secretary\n"


@pytest.mark.parametrize(
    ("filling", "names"),
    [
        ("The loan is told in much detail here. " * 90, ["Ann Vale"]),
        ("", ["Ann Vale", "Carl Moss"]),  # right below the first: of the same page
    ],
)
def test_who_is_printed_on_a_form_annexed_signs_nothing(filling: str, names: list[str]) -> None:
    page = "TARN MILLS, INC.\n\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: President\n\n"
    text = loan("LAKES BANK NATIONAL ASSOCIATION", "Agent") + SIGNED + page + filling + FORM
    assert [s.name.value for party in own(text).parties for s in party.signers] == names


def test_a_table_behind_open_signatures_names_no_signer() -> None:
    text = (
        'SEVERANCE AGREEMENT\n\nAGREEMENT, dated as of May 4, 2011, by and between Tarn Mills, Inc. and (the "Participant").\n\n'
        f"1. Term\n\n{SIGNED}TARN MILLS, INC.\n\nBy:\n\nTitle:\n\nPARTICIPANT:\n\nBy:\n\nSchedule to\n"
        "Severance Agreement\n\nThe table names each officer of Tarn Mills,\nInc. who has one.\n\nName\nRate\n\nAnn P. Vale\t3.0"
    )
    assert [s.name.value for party in own(text).parties for s in party.signers] == []


@pytest.mark.parametrize(
    ("first", "second", "roles"),
    [
        ("Company", "Principal", ["service provider", "customer"]),
        ("Manager", "Harbour", ["service provider", "customer"]),
        ("Company", "Harbour", ["customer", "service provider"]),  # as the verbs have it
    ],
)
def test_a_word_that_tells_who_serves_goes_before_verbs(first: str, second: str, roles: list[str]) -> None:
    text = (
        f'SERVICES AGREEMENT\n\nThis Services Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("{first}") and Orrin'
        f' Yard, Inc. ("{second}").\n\n1. The {second} shall deliver wool to the {first} at the mill. The {second} shall'
        f" provide the {first} with lists.\n"
    )
    assert [party.role.value if party.role else None for party in own(text).parties] == roles


TWO_SIGN = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Buyer") and Orrin Yard, Inc.'
    ' (the "Seller").\n\nThe parties agree as follows:\n\n' + SIGNED
)


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("TARN MILLS, INC.\n\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: President\n\n/s/ Ben Marsh\nBen Marsh\n", ["Ann Vale"]),
        ("TARN MILLS, INC.\n\nBy: /s/ Ann Vale\nTitle: President\n\nBy: /s/ Ben Marsh\nBen Marsh\n", ["Ann Vale", "Ben Marsh"]),
        (
            "x\tTARN MILLS, INC.\tBy: /s/ Ann Vale\tAnn Vale - President\tOrrin Chapter By: /s/ Ben Marsh\tBen Marsh - Chair\n",
            ["Ann Vale"],
        ),
        (
            "x\tTARN MILLS, INC.\tBy: /s/ Ann Vale\tAnn Vale - President\tBy: /s/ Ben Marsh\tBen Marsh - Treasurer\n",
            ["Ann Vale", "Ben Marsh"],
        ),
    ],
)
def test_who_signs_beneath_an_officer_signs_for_the_company_only_where_the_page_says_so(page: str, names: list[str]) -> None:
    assert [s.name.value for party in own(TWO_SIGN + page).parties for s in party.signers] == names
