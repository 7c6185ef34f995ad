"""What lies near something is read without the rest of the graph: reads are counted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pactgraph.graph.asked_store import Row, Store
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.network import NetworkFilter, build_network
from pactgraph.graph.pictures.neighbourhood import around
from pactgraph.graph.store import LocalStore, memory_store
from tests.graph.asked_corpus import CORPUS, ROSSI
from tests.graph.stories import Story


class Counting(LocalStore):
    """A store that counts the rows that are read of it."""

    read = 0

    def rows(self, query: str) -> Iterator[Row]:
        for row in super().rows(query):
            self.read += 1
            yield row


def elsewhere(number: int) -> Story:
    """A filing about companies that nobody near speaks of."""
    one, other = f"Thornwick {number} Corp", f"Umberlin {number} Ltd"
    text = f"{one} entered into a Services Agreement with {other} on May 4, 2007."
    story = Story(text, f"elsewhere-{number}.txt").registrant(one)
    return story.agreement(
        "Services Agreement", "services", story.party(one), story.party(other), date=("2007-05-04", "May 4, 2007")
    )


def counting(stories: tuple[Story, ...]) -> Counting:
    evidence = b"".join(story.filed.lines for story in stories)
    store = Counting(memory_store(evidence).inner)
    store.load(b"".join(derive_knowledge(read_evidence(store))))
    store.read = 0
    return store


@pytest.fixture(scope="module")
def stores() -> tuple[Counting, Counting]:
    return counting(CORPUS), counting((*CORPUS, *map(elsewhere, range(60))))


def rossi(store: Store) -> str:
    return next(str(iri) for (iri,) in store.select(f'SELECT ?it {{ ?it a pact:Organization ; pact:name "{ROSSI}" }}')[1])


def test_a_neighbourhood_reads_as_much_of_a_larger_graph(stores: tuple[Counting, Counting]) -> None:
    found = [around(store, {rossi(store)}, hops=2) for store in stores]
    assert found[0] == found[1]
    assert len(found[0]) > 5
    assert 0 < stores[0].read == stores[1].read


def test_so_does_the_network_of_a_focus(stores: tuple[Counting, Counting]) -> None:
    before = [store.read for store in stores]
    networks = [build_network(store, NetworkFilter(focus=(rossi(store),), hops=2)) for store in stores]
    reads = [store.read - was for store, was in zip(stores, before, strict=True)]
    assert set(networks[0]) == set(networks[1])
    assert 0 < reads[0] == reads[1]
    assert reads[0] < len(stores[0]) / 2
