"""Words of an agreement's clauses that look like its terms and are not, each with a neighbour that is one."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.ontology.records import Agreement

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 40
PARTIES = 'is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin Yard, Inc. ("Orrin").\n\n'
OPENED = f"SUPPLY AGREEMENT\n\nThis Agreement {PARTIES}"


def agreement(clauses: str, opened: str = OPENED) -> Agreement:
    text = f"{opened}The parties agree as follows:\n\n{PAD}\n\n{clauses}\n\n{PAD}\n"
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("If its sales in the Term exceed [***]% of those of Tarn, Orrin tells it.", ["percentage"]),
        ("Orrin pays a royalty of [***]% of its sales.", ["royalty"]),
        ("The adjustment to Net Sales shall be [***] in a year.", ["text"]),
        ("The price shall be $[***] in a year.", ["price"]),
    ],
)
def test_what_a_mark_stands_for_is_said_by_a_noun_of_its_own_kind(clause: str, expected: list[str]) -> None:
    assert [held.what for held in agreement(clause).redactions] == expected


@pytest.mark.parametrize(
    ("clause", "exclusive"),
    [
        ("Tarn hereby grants to Orrin the exclusive right to sell the Products.", True),
        ("Tarn hereby grants to Orrin the exclusive right, at its own cost, to institute an action against them.", None),
        ("Tarn hereby reserves the right to grant to others an exclusive right to sell the Products.", None),
        ("Each party hereby grants to the other party an exclusive license to its Inventions.", None),
    ],
)
def test_an_exclusive_right_of_one_clause_is_not_the_deals(clause: str, exclusive: bool | None) -> None:
    found = agreement(clause).exclusive
    assert (found.value if found else None) is exclusive


def test_a_credit_agreement_has_no_territory_and_no_exclusivity() -> None:
    clause = "Tarn hereby grants to Orrin an exclusive license to sell the Products in Japan."
    lent = agreement(clause, f"CREDIT AGREEMENT\n\nThis Credit Agreement {PARTIES}")
    assert (lent.exclusive, lent.territory) == (None, ())
    sold = agreement(clause)
    assert sold.exclusive is not None and [each.value for each in sold.territory] == ["Japan"]


@pytest.mark.parametrize(
    ("clause", "territory"),
    [
        ("Tarn grants to Orrin a license to sell the Products in Japan.", ["Japan"]),
        ('"Restricted Territory" means Japan.', []),
        ("Tarn grants to Orrin a license to places such as Japan.", []),
    ],
)
def test_a_territory_of_something_else_is_left_out(clause: str, territory: list[str]) -> None:
    assert [each.value for each in agreement(clause).territory] == territory


@pytest.mark.parametrize(
    ("clause", "until"),
    [
        ("Term. This Agreement shall remain in effect until May 1, 2014.", "2014-05-01"),
        ("Term. This Agreement begins with the first Contract Year, which shall end on May 1, 2014.", None),
    ],
)
def test_the_end_of_a_year_of_it_is_not_the_end_of_it(clause: str, until: str | None) -> None:
    found = agreement(clause).expiration_date
    assert (found.value if found else None) == until


def test_only_an_amendment_changes_something() -> None:
    clause = "The Credit Agreement is amended to increase the price of the Products."
    amending = agreement(clause, "FIRST AMENDMENT TO SUPPLY AGREEMENT\n\nThis First Amendment to the Supply Agreement " + PARTIES)
    assert amending.changes
    assert not agreement(clause).changes


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("It shall be governed by the laws of the State of Ohio.", ["Ohio"]),
        (
            "It shall be governed by the laws of the State of Ohio, except to the extent that the laws of the State of Utah"
            " are applied to the land.",
            ["Ohio"],
        ),
    ],
)
def test_the_law_of_an_exception_does_not_govern(clause: str, expected: list[str]) -> None:
    found = agreement(clause).governing_law
    assert [each.value for each in (found if isinstance(found, tuple) else (found,)) if each] == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Orrin shall pay Tarn a license fee of $350,000.", [350_000]),
        ("Orrin shall insure itself for $350,000 annual aggregate.", []),
        ("Orrin shall pay a step up fee (e.g., one on an increase of $350,000).", []),
        ("Orrin must have at least $350,000 of purchases to pay the license fee.", []),
    ],
)
def test_limits_and_figures_to_be_reached_are_no_sums_of_the_deal(clause: str, expected: list[int]) -> None:
    assert [int(each.value.value) for each in agreement(clause).amounts] == expected


def test_a_sum_is_for_the_payment_and_not_for_what_it_is_paid_on() -> None:
    found = agreement("Orrin shall pay Tarn a commitment fee for the Line of Credit equal to $350,000.").amounts
    assert [each.what.value for each in found if each.what] == ["commitment fee"]


def test_a_non_exclusive_licence_is_of_the_deal_only_where_the_deal_is_a_licence() -> None:
    clause = "Tarn hereby grants to Orrin a non-exclusive, worldwide license to use the reports."
    for title, expected, where in (("LICENSE AGREEMENT", False, ["worldwide"]), ("SERVICES AGREEMENT", None, [])):
        found = agreement(clause, f"{title}\n\nThis Agreement {PARTIES}")
        assert (found.exclusive.value if found.exclusive else None) is expected
        assert [each.value for each in found.territory] == where


def test_what_nothing_in_an_amendment_does_is_no_change() -> None:
    opened = "FIRST AMENDMENT TO SUPPLY AGREEMENT\n\nThis First Amendment to the Supply Agreement " + PARTIES
    assert not agreement("Nothing in these amendments will reduce the duty of Orrin to replace the Products.", opened).changes
