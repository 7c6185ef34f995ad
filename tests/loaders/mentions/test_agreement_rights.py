"""Exclusivity, territory, term, royalties and marks of a whole agreement: its own, not those of a clause about something else."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.ontology.records import Agreement

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 40
OPENED = (
    'SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and'
    ' Orrin Yard, Inc. ("Orrin").'
    "\n\nThe parties agree as follows:\n\n"
)


def agreement(clauses: str) -> Agreement:
    text = f"{OPENED}{PAD}\n\n{clauses}\n\n{PAD}\n"
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]


@pytest.mark.parametrize(
    ("clause", "exclusive"),
    [
        ("Tarn hereby grants to Orrin an exclusive right to sell the Products.", True),
        ("Tarn hereby grants to Orrin a non-exclusive license to sell the Products.", False),
        ("They made a License Agreement under which Tarn granted Halden an exclusive license to the Products.", None),
        ("Tarn will have the exclusive right to contest any use of the Marks by others.", None),
        ("A sale, lease, transfer, exclusive license or other disposition of all assets is a change of control.", None),
        ("Tarn has not granted and will not grant any exclusive distribution rights to anybody.", None),
        ("The Agent shall have the non-exclusive right  to obtain specific performance.", None),
        ("Orrin is granted a non-exclusive right to use the trademarks and logos of Tarn in its shops.", None),
        ("Customer hereby grants to Tarn an exclusive license to make the Products.", None),
        ("The plan does not violate or conflict with exclusive rights granted by the league; it is hereby so agreed.", None),
        ("Tarn hereby grants to Orrin a non-exclusive license under the Tarn patents in its reports.", None),
        ("Tarn appoints Orrin. The foregoing appointment is exclusive such that Tarn appoints no other.", True),
        ("Tarn appoints Orrin. The foregoing appointment is non-exclusive.", False),
        ("Tarn believes that the market is exclusive.", None),
        (
            "Tarn grants to Orrin a limited, exclusive (except as Section 4(d) provides), paid-up right to sell the Products.",
            True,
        ),
    ],
)
def test_exclusive_is_a_right_of_this_agreement(clause: str, exclusive: bool | None) -> None:
    found = agreement(clause).exclusive
    assert (found.value if found else None) is exclusive


@pytest.mark.parametrize(
    ("clause", "territory", "excluded"),
    [
        ("Tarn grants to Orrin a license to sell the Products worldwide.", ["worldwide"], []),
        ("Tarn retains all right, title and interest in its marks worldwide and licenses them to Orrin.", [], []),
        ("Orrin shall sell to nobody who may take no part in U.S. export licensed by law.", [], []),
        ("Tarn grants to Orrin a nonexclusive, royalty-free, worldwide license to use its reports.", [], []),
        ("Tarn grants to Orrin an exclusive, royalty-free, worldwide license to sell the Products.", ["worldwide"], []),
        ('"Major Territories" means Japan and the United States.', [], []),
        (
            '"Territory" means all countries of the world with the exception of Japan, from ports in Japan.',
            ["worldwide"],
            ["Japan"],
        ),
        (
            "Tarn grants to Orrin an exclusive license to sell within Japan.\n\nTarn also grants to Orrin a non-exclusive"
            " license to sell outside of Japan.",
            ["Japan"],
            [],
        ),
        ("Tarn grants to Orrin a license to make a tenth of the worldwide annual demand.", [], []),
    ],
)
def test_a_territory_is_that_of_the_rights_granted(clause: str, territory: list[str], excluded: list[str]) -> None:
    found = agreement(clause)
    assert [fact.value for fact in found.territory] == territory
    assert [fact.value for fact in found.excluded_territory] == excluded


def test_how_far_liability_goes_is_no_royalty() -> None:
    assert not agreement("Its liability shall not exceed one hundred percent (100%) of the royalties paid by Orrin.").royalties


def test_words_that_an_amendment_replaces_are_no_term() -> None:
    old = "Section 3, which provides: The term of this Agreement shall continue until May 1, 2012, is hereby amended."
    found = agreement(old).term
    assert found is None or found.until is None


def test_interest_on_late_royalties_is_no_royalty() -> None:
    assert not agreement("On royalties that are owed it pays interest until then at a rate of 5% above the Prime Rate.").royalties
    assert agreement("Orrin shall pay Tarn a royalty of 5% of net sales.").royalties


@pytest.mark.parametrize(
    "clause",
    [
        "The lender consents to the cancellation of a Lease with an unexpired term of one year or more.",
        "This Agreement shall remain in force for a period of two years after a Change of Control.",
        "During the term of this Agreement and for a period of three years after the earlier of its end it keeps books.",
    ],
)
def test_a_period_of_something_else_is_no_term(clause: str) -> None:
    assert agreement(clause).term is None


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Orrin pays a price of [***] for each Product.\n\n[***] INDICATES MATERIAL THAT HAS BEEN OMITTED.", ["price"]),
        (
            "Orrin pays a price of [***].\n\n[***] Certain information has been omitted. Confidential treatment requested.",
            ["price"],
        ),
        ("Orrin pays a price of [***]. Omissions are designated as [***].", ["price"]),
        ("Nobody else has a right under it. *****\n", []),
        ("Confidential treatment has been requested for parts of it.", ["confidential treatment"]),
    ],
)
def test_a_mark_that_a_legend_explains_stands_for_nothing(clause: str, expected: list[str]) -> None:
    assert [held.what for held in agreement(clause).redactions] == expected


@pytest.mark.parametrize(
    ("clause", "term", "end"),
    [
        ("The term of this Agreement begins today and shall continue until May 31, 2016.", "2016-05-31", "2016-05-31"),
        (
            "This Agreement is deemed effective today and shall terminate on December 31, 2016, unless terminated earlier.",
            "2016-12-31",
            "2016-12-31",
        ),
        (  # the right to one thing of many ends, not the agreement
            "Of the Oils, Orrin shall have the exclusive right to press and bottle the Walnut Oil until September 4, 2015.",
            None,
            None,
        ),
        ("WHEREAS, their Agreement is to expire on May 9, 2014; and", None, None),
        ("Orrin renews the Cleaning Agreement with Vale Brooms LLC for a term of at least two years.", None, None),
        ("Orrin pays until the end of the six-year term under the new Barn Lease.", None, None),
    ],
)
def test_the_day_that_ends_the_term_ends_the_agreement(clause: str, term: str | None, end: str | None) -> None:
    found = agreement(clause)
    assert (found.term.until if found.term else None) == term
    assert (found.expiration_date.value if found.expiration_date else None) == end


def test_what_a_recital_of_a_short_paper_tells_is_no_term() -> None:
    text = f"{OPENED}WHEREAS, their Agreement is to expire on May 9, 2014; and\n\nIt shall continue through November 30, 2014.\n"
    own = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]
    assert own.term is not None and own.term.until == "2014-11-30"
