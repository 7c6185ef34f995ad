"""What is filed in several spellings is believed in one; what only looks alike stays apart."""

from __future__ import annotations

from pathlib import Path

import pytest

import pactgraph
from pactgraph.graph.derivation.evidence import Thing
from pactgraph.graph.derivation.spellings import one_of_each
from tests.graph.stories import Story, make_graph


@pytest.mark.parametrize(
    ("term", "filed", "believed"),
    [
        ("jurisdiction", ["DE", "DE", "DELAWARE", "Delaware"], ["Delaware"]),
        ("jurisdiction", ["DE", "DE", "DELAWARE"], ["DELAWARE"]),
        ("jurisdiction", ["State of Nevada", "Nevada", "Nevada", "NV"], ["Nevada"]),
        ("jurisdiction", ["V8", "Switzerland"], ["Switzerland"]),
        ("jurisdiction", ["Virginia", "West Virginia"], ["Virginia", "West Virginia"]),
        ("jurisdiction", ["DE"], ["DE"]),
        ("jurisdiction", ["--", "?"], ["--", "?"]),
        ("exchange", ["NYSE", "NYSE", "New York Stock Exchange", "The New York Stock Exchange"], ["The New York Stock Exchange"]),
        ("exchange", ["NASDAQ", "Nasdaq", "The Nasdaq Stock Market LLC", "Nasdaq"], ["Nasdaq"]),
        ("exchange", ["Nasdaq Global Market", "Nasdaq Capital Market"], ["Nasdaq Capital Market", "Nasdaq Global Market"]),
        ("exchange", ["NYSE", "NYSE American"], ["NYSE", "NYSE American"]),
        (
            "address",
            ["9 Weir St., Dover, DE 19901", "9 Weir Street, Dover, Delaware 19901", "9 WEIR STREET, DOVER, DE 19901"],
            ["9 Weir Street, Dover, Delaware 19901"],
        ),
        ("address", ["9 Weir Street, Dover", "19 Weir Street, Dover"], ["19 Weir Street, Dover", "9 Weir Street, Dover"]),
        ("phone", ["(302) 555-0142", "302-555-0142", "1 302 555 0142"], ["(302) 555-0142"]),
        ("phone", ["(302) 555-0142", "(302) 555-0143"], ["(302) 555-0142", "(302) 555-0143"]),
        ("ticker", ["wer", "WER"], ["WER", "wer"]),
    ],
)  # fmt: skip
def test_one_spelling_of_each_value(term: str, filed: list[str], believed: list[str]) -> None:
    things = [Thing(f"urn:{number}", {term: (value,)}) for number, value in enumerate(filed)]
    assert one_of_each(things, term) == believed
    assert one_of_each(things[::-1], term) == believed


def test_what_is_shown_has_one_spelling_and_the_evidence_has_all(tmp_path: Path) -> None:
    stories = [
        Story(f"Weir Optics, Inc. of {place}, on file number 7{number}, EIN 04-1234567.", f"{number}.txt").registrant(
            "Weir Optics, Inc.", jurisdiction=place, ein="04-1234567"
        )
        for number, place in enumerate(("DE", "DELAWARE", "Delaware"))
    ]
    folder = make_graph(tmp_path, *stories)
    with pactgraph.open(folder.root) as kg:
        (weir,) = kg.companies("Weir Optics")
        assert weir.node.all("jurisdiction") == ("Delaware",)
        assert {one.value for one in weir.evidence if one.property == "jurisdiction"} == {"DE", "DELAWARE", "Delaware"}


def test_a_filing_without_a_form_is_called_by_its_file(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, Story("Weir Optics, Inc. files.", "weir.txt", form="").registrant("Weir Optics, Inc."))
    with pactgraph.open(folder.root) as kg:
        assert str(kg.filings()[0]).split()[0] == "weir.txt"
