"""The law that governs an agreement, in the many ways that clauses name it."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law


def law_of(text: str) -> str | None:
    found = find_governing_law(Document(1, "EX-10", "x.txt", "", text, text), [(0, len(text))])
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("This Agreement shall be governed by Swiss law.", "Switzerland"),
        ("This License shall be governed by and construed according to Scots law.", "Scotland"),
        ("The contract is exclusively governed by generally applicable Spanish legislation.", "Spain"),
        ("The interpretation of this Agreement shall be governed by the laws of the PRC.", "People's Republic of China"),
        ("Texas law governs this contract.", "Texas"),
        ("14. New York law shall apply to this agreement.", "New York"),
        ("Hong Kong law shall govern.", "Hong Kong"),
        ("This Lease Agreement shall be subject to the laws of Iowa.", "Iowa"),
        ("THIS AGREEMENT IS GOVERNED BY LOUISIANA LAW.", "Louisiana"),
        ("It shall be deemed made in, and governed by the laws of, the State of Iowa.", "Iowa"),
        ("Governing law: State of Colorado.", "Colorado"),
        ("Applicable law: the State of California.", "California"),
    ],
)
def test_clauses_of_few_words_name_the_law(text: str, law: str) -> None:
    assert law_of(text) == law


@pytest.mark.parametrize(
    "text",
    [
        "Copying this form violates the copyright laws of the United States and will be prosecuted.",
        "Tarn is a corporation under Federal law.",
        "The State law shall govern the permits.",
        "This Lease Agreement shall be subject to the laws of Iowa on boilers.",
        "This Contract is subject to the laws of the United States governing exports of looms.",
        "Governing Law; Venue. Each party waives its rights.",
    ],
)
def test_laws_of_one_field_and_no_place_govern_nothing(text: str) -> None:
    assert law_of(text) is None
