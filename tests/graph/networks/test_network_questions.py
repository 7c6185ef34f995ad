"""What networkx says of companies and their agreements."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import pactgraph
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.networks.projections import company_ties, two_sided
from tests.graph.corpus import ALDER, CEDAR, ROSSI, all_stories
from tests.graph.stories import make_graph


@pytest.fixture(scope="module")
def kg(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeGraph]:
    folder = make_graph(tmp_path_factory.mktemp("network"), *all_stories())
    with pactgraph.open(folder.root) as opened:
        yield opened


def test_companies_are_tied_by_their_agreements(kg: KnowledgeGraph) -> None:
    tied = company_ties(kg.network())
    names = {frozenset(tied.nodes[end]["label"] for end in edge[:2]): edge[2]["kind"] for edge in tied.edges(data=True)}
    assert names == {
        frozenset({ALDER, ROSSI}): "manufacturing",
        frozenset({CEDAR, ROSSI}): "supply",
        frozenset({ALDER, "Elm Property LLC"}): "lease",
    }


def test_the_two_sides_never_touch_themselves(kg: KnowledgeGraph) -> None:
    sides = two_sided(kg.network())
    assert all(sides.nodes[one]["bipartite"] != sides.nodes[other]["bipartite"] for one, other in sides.edges())


@pytest.mark.parametrize("measure", ["degree", "betweenness", "closeness", "pagerank"])
def test_those_with_two_partners_rank_above_those_with_one(kg: KnowledgeGraph, measure: str) -> None:
    ranked = kg.centrality(measure)  # type: ignore[arg-type]
    assert {one.entity.name for one in ranked[:2]} == {ALDER, ROSSI}
    assert [one.score for one in ranked] == sorted((one.score for one in ranked), reverse=True)


def test_an_unknown_measure_is_named(kg: KnowledgeGraph) -> None:
    with pytest.raises(ValueError, match="'fame'"):
        kg.centrality("fame")  # type: ignore[arg-type]


def test_brokers_stand_between_others(kg: KnowledgeGraph) -> None:
    assert {one.entity.name for one in kg.brokers()} == {ALDER, ROSSI}


def test_communities_hold_everybody_who_has_an_agreement_once(kg: KnowledgeGraph) -> None:
    members = [entity.name for community in kg.communities() for entity in community.members]
    assert sorted(members) == sorted([ALDER, ROSSI, CEDAR, "Elm Property LLC"])
    assert kg.communities() == kg.communities()


def test_the_timeline_counts_by_year_and_kind(kg: KnowledgeGraph) -> None:
    assert [(one.year, one.kind, one.agreements) for one in kg.timeline()] == [
        ("", "other", 1),
        ("2011", "manufacturing", 1),
        ("2012", "supply", 1),
        ("2013", "lease", 1),
    ]


def test_common_counterparties_are_those_of_both(kg: KnowledgeGraph) -> None:
    assert [entity.name for entity in kg.common_counterparties(ALDER, CEDAR)] == [ROSSI]
    assert len(kg.common_counterparties(ALDER, ROSSI)) == 0


def test_tables_hold_what_the_rows_hold(kg: KnowledgeGraph) -> None:
    found = kg.agreements()
    rows = found.rows()
    assert found.to_polars().to_dicts() == rows
    told = found.to_pandas()
    assert list(told["iri"]) == [row["iri"] for row in rows]
    assert list(told.columns) == list(rows[0])


def test_without_igraph_louvain_finds_the_same_groups_here(kg: KnowledgeGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    igraph = pytest.importorskip("igraph")
    by_leiden = {frozenset(one.name for one in group.members) for group in kg.communities()}
    monkeypatch.setattr(igraph.Graph, "community_leiden", None)  # louvain must not reach it
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert {frozenset(one.name for one in group.members) for group in kg.communities()} == by_leiden
