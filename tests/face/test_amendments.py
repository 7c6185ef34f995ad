"""An agreement counts once with all that amends, restates or ends it, whoever asks; each paper is there on request."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from pactgraph.graph.explorer.api import agreements
from pactgraph.graph.explorer.asked import Asked
from pactgraph.graph.explorer.directory import read_directory
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.knowledge import knowledge_counts
from pactgraph.graph.lookup import KnowledgeGraph
from tests.command_line import typed

PAPERS = "SELECT ?x { ?x a pact:Agreement }"
ORIGINALS = "SELECT ?x { ?x a pact:Agreement FILTER NOT EXISTS { ?x pact:amends ?earlier } }"


def iris(kg: KnowledgeGraph, query: str) -> set[str | None]:
    return {row["x"] for row in kg.sparql(query)}


def test_agreements_are_originals_and_their_lifelines_are_all_papers(example_kg: KnowledgeGraph) -> None:
    originals, papers = example_kg.agreements(), example_kg.agreements(amendments=True)
    assert {one.iri for one in originals} == iris(example_kg, ORIGINALS)
    assert {one.iri for one in papers} == iris(example_kg, PAPERS)
    assert (len(originals), len(papers)) == (6, 10)
    assert sorted(paper.iri for one in originals for paper in one.lifeline) == sorted(one.iri for one in papers)
    assert all(one.original == one for one in originals)


@pytest.mark.parametrize(
    ("filters", "title", "papers"),
    [
        ({"event": "termination"}, ["License Agreement 2005-03-07"], ["License Agreement 2008-09-08"]),
        (
            {"event": "restatement"},
            ["Credit Agreement 2007-06-01"],
            ["Amended and Restated Credit Agreement 2009-11-16"],
        ),
        (
            {"party": "Rosmarin", "until": "2005-12-31"},
            ["License Agreement 2005-03-07"],
            ["License Agreement 2005-03-07"],
        ),
        ({"party": "Bellandi", "since": "2008-01-01"}, [], ["Amendment No. 2 to the Manufacturing Agreement 2008-02-28"]),
    ],
)
def test_filters_speak_of_the_whole_life_and_days_of_the_agreement_itself(
    example_kg: KnowledgeGraph, filters: dict[str, Any], title: list[str], papers: list[str]
) -> None:
    assert [f"{one.title} {one.date}" for one in example_kg.agreements(**filters)] == title
    assert [f"{one.title} {one.date}" for one in example_kg.agreements(**filters, amendments=True)] == papers


def test_companies_and_counterparties_count_each_agreement_once(example_kg: KnowledgeGraph) -> None:
    (bellandi,) = example_kg.companies("Bellandi")
    assert [one.title for one in bellandi.agreements] == ["Manufacturing Agreement", "SUPPLY AGREEMENT"]
    assert {one.entity.name: len(one.agreements) for one in bellandi.counterparties} == {
        "Corvane Therapeutics, Inc.": 1,
        "Tarrow Pharmaceuticals Corporation": 1,
    }
    assert all(one == one.original for bond in bellandi.ties for one in bond.agreements)


def test_years_the_summary_and_the_explorer_count_the_same(example_kg: KnowledgeGraph) -> None:
    assert sum(year.agreements for year in example_kg.timeline()) == 6
    counts = knowledge_counts(example_kg.store)
    assert (counts["agreements"], counts["amendments"]) == (6, 4)
    assert read_directory(example_kg.store).agreements == 6


@pytest.fixture(scope="module")
def served(example_kg: KnowledgeGraph) -> ServedGraph:
    return ServedGraph(example_kg.store, example_kg.folder, read_directory(example_kg.store))


def test_the_look_up_lists_originals_with_their_changes_or_every_paper(served: ServedGraph) -> None:
    whole = agreements(served, Asked({"evidence": "0"}))
    assert whole["total"] == 6
    assert sum(len(one["changes"]) for one in whole["items"]) == 4
    assert agreements(served, Asked({"amendments": "yes"}))["total"] == 10


def test_show_tells_each_agreement_once_with_its_changes(example_graph: GraphFolder) -> None:
    (told,) = json.loads(typed("show", "Corvane", "-g", example_graph.root, "--format", "json").stdout)
    assert {one["title"]: [change["title"] for change in one["changes"]] for one in told["agreements"]} == {
        "License Agreement": ["Amendment No. 1 to the License Agreement", "License Agreement"],
        "Manufacturing Agreement": ["Amendment No. 2 to the Manufacturing Agreement"],
        "Credit Agreement": ["Amended and Restated Credit Agreement"],
        "Collaboration Agreement": [],
        "Employment Agreement": [],
    }
    table = typed("show", "Corvane", "-g", example_graph.root, "--format", "csv").stdout
    assert len(list(csv.DictReader(io.StringIO(table, newline="")))) == 5
    assert typed("show", "Corvane", "-g", example_graph.root).stdout.count("\nthen ") == 4
