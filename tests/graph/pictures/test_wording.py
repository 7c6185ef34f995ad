from __future__ import annotations

import pytest

from pactgraph.graph.pictures.wording import Tied, tie_between, ties

ALDER, ROSSI = "alder", "rossi"


def roles(*names: str) -> frozenset[str]:
    return frozenset(names)


@pytest.mark.parametrize(
    ("kind", "first", "second", "compounds", "read"),
    [
        ("manufacturing", roles("customer"), roles("manufacturer"), ["DM1", "DM4"], (ROSSI, "manufactures DM1, DM4 for", ALDER)),
        ("supply", roles("supplier"), roles("customer"), [], (ALDER, "supplies to", ROSSI)),
        ("license", roles("licensor"), roles("licensee"), ["A", "B", "C", "D"], (ALDER, "licenses A, B and 2 more to", ROSSI)),
        ("credit", roles("borrower"), roles("agent", "lender"), [], (ROSSI, "lends to", ALDER)),
        ("credit", roles("guarantor"), roles("lender"), [], (ALDER, "gives a guaranty to", ROSSI)),
        ("credit", roles("borrower", "guarantor"), roles("lender"), [], (ROSSI, "lends to", ALDER)),
        ("merger", roles("parent"), roles("target"), [], (ALDER, "acquires", ROSSI)),
        ("collaboration", roles("collaborator"), roles("collaborator"), [], (ALDER, "collaborates with", ROSSI)),
        ("equity_award", roles(), roles(), [], (ALDER, "has an equity award agreement with", ROSSI)),
    ],
)
def test_a_tie_reads_from_who_acts_to_who_receives(
    kind: str, first: frozenset[str], second: frozenset[str], compounds: list[str], read: tuple[str, str, str]
) -> None:
    tie = tie_between(kind, (ALDER, first), (ROSSI, second), compounds)
    assert (tie.source, tie.words, tie.target) == read


def test_two_lenders_do_not_lend_to_each_other() -> None:
    parties = [("a", roles("lender")), ("b", roles("lender")), ("c", roles("borrower"))]
    assert ties("credit", parties, []) == [Tied("a", "c", "lends to", "lender", True), Tied("b", "c", "lends to", "lender", True)]


def test_many_parties_without_telling_roles_are_not_all_tied() -> None:
    assert not ties("other", [(str(n), roles()) for n in range(8)], [])
    assert len(ties("other", [(str(n), roles()) for n in range(3)], [])) == 3
