"""Things that are kept on disk are those that were told, in the order of their IRIs, and only some are in memory."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from pactgraph.graph.derivation import kept_things
from pactgraph.graph.derivation.beliefs import derived_lines
from pactgraph.graph.derivation.evidence import CLASSES
from pactgraph.graph.derivation.kept_things import Keeper, KeptThings, Thing
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.ontology.namespaces import ID


def party(source: int, number: int) -> str:
    return f"{ID}source/{source:032x}/party/{number}"


def told(source: int, *numbers: int) -> bytes:
    return json.dumps({party(source, number): {"name": [f"Alder {number}", "Ärger\n"]} for number in numbers}).encode()


def test_things_come_back_in_the_order_of_their_iris(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_things, "_IN_MEMORY", 10)
    keeper = Keeper(tmp_path)
    keeper.keep("AsFiledParty", f"{ID}source/{2:032x}", told(2, 1))
    keeper.keep("Item", f"{ID}source/{3:032x}", b"{}")
    keeper.keep("AsFiledParty", f"{ID}source/{1:032x}", told(1, 10, 9, 1))
    things = KeptThings(keeper, "AsFiledParty")
    assert list(things) == [party(1, 1), party(1, 10), party(1, 9), party(2, 1)]
    assert things[party(1, 9)] == Thing(party(1, 9), {"name": ("Alder 9", "Ärger\n")})
    assert party(1, 2) not in things
    assert party(3, 1) not in things
    assert party(4, 1) not in things
    assert list(KeptThings(keeper, "AsFiledOwner")) == []


def test_the_last_word_on_a_source_holds() -> None:
    keeper = Keeper()
    for numbers in ((1, 2), (3,)):
        keeper.keep("AsFiledParty", f"{ID}source/{1:032x}", told(1, *numbers))
    assert list(KeptThings(keeper, "AsFiledParty")) == [party(1, 3)]


def filing(number: int) -> str:
    """What a report of a lease by two companies of its own tells."""
    source = f"{ID}source/{number:032x}"
    parties = {f"{source}/party/{n}": {"isPerson": ["false"], "name": [f"Alder {number} {n} Inc."]} for n in (1, 2)}
    report = {"event": [f"{ID}event/entry"], "kind": [f"{ID}kind/lease"], "title": [f"lease {number}"], "statesParty": [*parties]}
    things = {
        "SourceFile": {source: {"fileName": [f"{number}.txt"], "filing": [f"{ID}filing/{number}"]}},
        "AsFiledAgreement": {f"{source}/agreement/1": {**report, "compoundName": ["x" * 5000]}},
        "AsFiledParty": parties,
    }
    return "\t".join(part for name, found in things.items() for part in (name, json.dumps(found)))


def test_a_filing_more_takes_little_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_things, "_IN_MEMORY", 1000)
    tracemalloc.start()
    try:
        evidence = gather_evidence(map(filing, range(1000)), tmp_path)
        assert sum(1 for _ in evidence.of(*CLASSES)) == 4000
        assert tracemalloc.get_traced_memory()[0] / 1000 < 2_000  # of 6,000 bytes told
    finally:
        tracemalloc.stop()
    assert sum(1 for _ in derived_lines(gather_evidence(map(filing, range(10))))) > 200
