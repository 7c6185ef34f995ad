"""Who is who over all real filings beside the project: no two numbers in one cluster, and one graph in whatever order."""

from __future__ import annotations

from pathlib import Path

import pytest

from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.identity import identify
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.store import memory_store
from pactgraph.loaders.errors import LoaderError
from pactgraph.loaders.load import load
from pactgraph.loaders.quads import record_quads

FILINGS = Path(__file__).parents[3] / "shared" / "filings"

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not FILINGS.is_dir(), reason="no filings beside the project")]
STEP = 4  # every fourth filing: a minute instead of four


@pytest.fixture(scope="module")
def evidence() -> list[bytes]:
    found = []
    for path in sorted(path for path in FILINGS.rglob("*") if path.is_file())[::STEP]:
        try:
            lines = record_quads(load(path.read_bytes(), path.name).record)
            found.append("".join(f"{line}\n" for line in lines).encode("utf-8"))
        except LoaderError:  # refused, as a build would say
            continue
    return found


def test_no_cluster_has_two_central_index_keys(evidence: list[bytes]) -> None:
    told = read_evidence(memory_store(b"".join(evidence)))
    identity = identify(told)
    numbers = {
        entity.iri: {value for thing in told.bearers(entity.filed) for value in thing.all("cik")}
        for entity in identity.entities
        if entity.kind == "organization"
    }
    assert {iri: found for iri, found in numbers.items() if len(found) > 1} == {}
    assert sum(len(found) for found in numbers.values()) > 30


def test_filings_in_any_order_give_the_same_knowledge(evidence: list[bytes]) -> None:
    orders = (evidence, evidence[::-1], evidence[1::2] + evidence[::2])
    first, *others = (derive_knowledge(read_evidence(memory_store(b"".join(order)))) for order in orders)
    assert all(other == first for other in others)
