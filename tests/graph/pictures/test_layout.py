"""Where things stand on the page: all in sight, none on another, and only what has a tie to show."""

from __future__ import annotations

import math

from pactgraph.graph.pictures.layout import place
from pactgraph.graph.pictures.neighbourhood import most_connected
from pactgraph.graph.store import memory_store
from pactgraph.ontology.namespaces import PACT

STAR = [("hub", f"arm{number}") for number in range(40)]
PAIRS = [(f"left{number}", f"right{number}") for number in range(30)]


def spots(edges: list[tuple[str, str]]) -> dict[str, tuple[int, int]]:
    return place(list(dict.fromkeys(end for edge in edges for end in edge)), edges)


def test_many_small_components_stand_around_the_largest_about_as_wide_as_high() -> None:
    xs, ys = zip(*spots([*STAR, *PAIRS]).values(), strict=True)
    assert 0.6 < (max(xs) - min(xs)) / (max(ys) - min(ys)) < 1.7


def test_no_component_stands_on_another_and_none_is_lost() -> None:
    placed = spots([*STAR, *PAIRS])
    star = [placed[node] for node in placed if node in ("hub",) or node.startswith("arm")]
    left, right = min(x for x, _ in star), max(x for x, _ in star)
    top, bottom = min(y for _, y in star), max(y for _, y in star)
    others = [at for node, at in placed.items() if node.startswith(("left", "right"))]
    assert len(placed) == 41 + 60
    assert not [(x, y) for x, y in others if left <= x <= right and top <= y <= bottom]
    assert min(math.dist(a, b) for a in placed.values() for b in placed.values() if a is not b) > 50


def test_a_single_thing_and_nothing_at_all_have_their_places() -> None:
    assert place([], []) == {}
    assert len(set(place(["a", "b", "c"], []).values())) == 3


def deal(name: str, *parties: str) -> bytes:
    """An agreement between these companies, as N-Quads."""
    lines = [
        f"<urn:{name}> <{PACT}hasParty> <urn:{name}/{who}> .\n<urn:{name}/{who}> <{PACT}playedBy> <urn:{who}> ."
        for who in parties
    ]
    return "\n".join([*lines, ""]).encode()


def test_what_would_stand_without_a_tie_leaves_its_place_to_neighbours_of_the_others() -> None:
    hub = b"".join(deal(f"loan{number}", "bank", f"firm{number}") for number in range(9))
    lone = deal("pool", *(f"member{number}" for number in range(8)))  # eight parties, of whom nobody has another agreement
    shown = most_connected(memory_store(hub + lone), 10)
    assert len(shown) == 10
    assert "urn:bank" in shown
    assert "urn:pool" not in shown
    assert len([iri for iri in shown if iri.startswith("urn:loan")]) == 9
    everything = most_connected(memory_store(hub + lone), 100)
    assert {"urn:pool", "urn:bank"} <= everything
