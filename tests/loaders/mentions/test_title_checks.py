"""Titles of agreement documents as they are printed among page furniture, numbers and letters; what such a document does."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.title_checks import proper_title
from pactgraph.loaders.mentions.wording.kinds import find_kind
from pactgraph.ontology.records import Agreement

BETWEEN = 'is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin Yard, Inc. ("Orrin").'


def agreement(text: str) -> Agreement:
    return find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())[0]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("364-DAY CREDIT AGREEMENT\n\nThis Agreement", "364-DAY CREDIT AGREEMENT"),
        ("EXECUTION\nCREDIT AGREEMENT\n\nThis Agreement", "CREDIT AGREEMENT"),
        ("ATTACHMENT A SUPPLY AGREEMENT\n\nThis Agreement", "SUPPLY AGREEMENT"),
        ("EXHIBIT 10.4 SUPPLY AGREEMENT SUPPLY AGREEMENT\n\nThis Agreement", "SUPPLY AGREEMENT"),
        ("SUPPLY CONTRACT Contract\n\nThis Contract", "SUPPLY CONTRACT"),
        ("This Supply Agreement (2014 Amendment)", "Supply Agreement (2014 Amendment)"),
        ("This Supply Agreement (Agreement)", "Supply Agreement"),
    ],
)
def test_a_title_is_whole_and_without_what_stands_around_it(printed: str, title: str) -> None:
    found = agreement(f"{printed} {BETWEEN}\n").title
    assert found is not None and found.value == title


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("you have rights under the\nTarn Retention Agreement between us.", None),
        ("we agree as follows.\n\nSUPPLY AGREEMENT\n\nOrrin supplies wool.", "SUPPLY AGREEMENT"),
    ],
)
def test_words_inside_a_letter_are_no_heading(body: str, title: str | None) -> None:
    text = f'May 4, 2011\n\nMs. Ann Vale\n\nDear Ann:\n\nTarn Mills, Inc. (the "Company") is pleased that {body}\n'
    found = find_document_agreements(Document(1, "EX-10.1", "x.txt", "", text, text), ())
    assert [each.title.value if each.title else None for each in found[:1]] in ([title], [] if title is None else [title])


@pytest.mark.parametrize(
    ("heading", "event"),
    [
        ("CREDIT AGREEMENT\n\nAmendment No. 1", "amendment"),
        ("SERVICE AGREEMENT\n\n2009 Technical Amendment", "amendment"),
        ("AMENDMENTS AND ADDENDA TO THE SUPPLY CONTRACT", "amendment"),
        ("SERVICE AGREEMENT", "entry"),
    ],
)
def test_a_heading_tells_that_the_agreement_is_amended(heading: str, event: str) -> None:
    assert agreement(f"{heading}\n\nThis Agreement {BETWEEN}\n").event.value == event


def test_what_a_sponsorship_speaks_of_is_not_its_kind() -> None:
    about = "The contractor builds; construction of the stands is the contractor's."
    assert find_kind("Sponsorship Agreement", about) == "other"
    assert find_kind("Agreement", about) == "construction"
    assert find_kind("Non Competition Agreement", "to purchase, the purchase price") == "other"


@pytest.mark.parametrize(
    ("title", "proper"),
    [
        ("Loom Supply Agreement LOOM SUPPLY AGREEMENT", "LOOM SUPPLY AGREEMENT"),
        ("Loom\nLease Loom  Lease", "Loom  Lease"),
        ("Loom Supply Agreement Loom Service Agreement", "Loom Supply Agreement Loom Service Agreement"),
        ("Lease", "Lease"),
    ],
)
def test_a_title_that_is_said_twice_is_taken_once(title: str, proper: str) -> None:
    start, end = proper_title(title, 0, len(title))
    assert title[start:end].strip() == proper
