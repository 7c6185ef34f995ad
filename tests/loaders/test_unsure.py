"""Quads whose facts are not sure enough: kept as evidence, said of nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.load import load
from pactgraph.loaders.quads import record_quads
from pactgraph.loaders.unsure import set_aside

FILING = Path(__file__).resolve().parents[2] / "examples" / "filings" / "halvorsen-2006-05-15-8k.md"
LINES = record_quads(load(FILING.read_bytes(), FILING.name).record)
G, T = "<urn:g>", "<urn:t>"
PACT = "https://w3id.org/pactgraph/ontology#"


def fact(node: str, about: str, term: str, value: str, confidence: str) -> list[str]:
    return [
        f"{about} <{PACT}{term}> {value} {G} .",
        f"{node} <{PACT}about> {about} {G} .",
        f"{node} <{PACT}property> <{PACT}{term}> {G} .",
        f"{node} <{PACT}value> {value} {G} .",
        f'{node} <{PACT}confidence> "{confidence}"^^<http://www.w3.org/2001/XMLSchema#decimal> {G} .',
    ]


def test_an_unsure_fact_keeps_its_node_and_loses_its_statement() -> None:
    lines = [*fact("<urn:f/1>", T, "stage", '"Phase 2"', "0.5"), *fact("<urn:f/2>", T, "governingLaw", '"Ohio"', "0.9")]
    assert set_aside(lines, 0.8) == lines[1:]


def test_a_value_that_a_surer_fact_states_too_stays() -> None:
    lines = [*fact("<urn:f/1>", T, "stage", '"Phase 2"', "0.5"), *fact("<urn:f/2>", T, "stage", '"Phase 2"', "0.9")]
    assert set_aside(lines, 0.8) == lines


def test_what_is_made_from_a_fact_goes_with_it() -> None:
    made = f"{T} <{PACT}canonicalRole> <urn:buyer> {G} ."
    assert made not in set_aside([*fact("<urn:f/1>", T, "role", '"buyer"', "0.5"), made], 0.8)


def test_a_thing_without_its_name_goes_with_its_parts() -> None:
    agreement, party = "<urn:agreement>", "<urn:party>"
    lines = [
        f"{agreement} <{PACT}statesParty> {party} {G} .",
        *fact("<urn:f/1>", agreement, "kind", '"supply"', "0.4"),
        *fact("<urn:f/2>", party, "name", '"Orrin"', "0.9"),
    ]
    assert all(line.startswith("<urn:f/") for line in set_aside(lines, 0.8))


@pytest.mark.parametrize("minimum", [0.0, -1.0])
def test_without_a_bar_nothing_changes(minimum: float) -> None:
    assert set_aside(LINES, minimum) == LINES


@given(st.floats(min_value=0, max_value=1))
def test_a_higher_bar_only_takes_away_and_never_from_the_evidence(minimum: float) -> None:
    kept = set_aside(LINES, minimum)
    assert set(kept) <= set(LINES)
    gone = set(LINES) - set(kept)
    assert not any("/fact/" in line.split(" ")[0] or "#char=" in line.split(" ")[0] for line in gone)
    assert kept == sorted(kept)
