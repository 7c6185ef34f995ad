"""`query`, `show`, `export` and `verify` on a terminal of 80 columns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pactgraph.graph.folder import GraphFolder
from tests.command_line import typed
from tests.graph.corpus import ALDER, all_stories
from tests.graph.stories import make_graph


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("asking"), *all_stories())


def test_show_fits_the_terminal_and_has_the_sentence(graph: GraphFolder) -> None:
    shown = typed("show", "alder biotics", "-g", graph.root)
    assert shown.returncode == 0
    assert max(map(len, shown.stdout.splitlines())) <= 80
    joined = " ".join(shown.stdout.split())
    assert "5,000,000 EUR batches" in joined
    assert "entered into a manufacturing agreement with Società Chimica Rossi S.r.l." in joined
    assert "alder-making.txt, document 1" in joined
    assert "\x1b[" not in shown.stdout


def test_show_as_json_has_every_fact(graph: GraphFolder) -> None:
    found = json.loads(typed("show", "ALDR", "-g", graph.root, "--format", "json").stdout)
    assert [one["name"] for one in found] == [ALDER]
    assert {agreement["kind"] for agreement in found[0]["agreements"]} == {"manufacturing", "lease"}
    assert all(agreement["evidence"] for agreement in found[0]["agreements"])


def test_an_unknown_name_is_one_clear_line(graph: GraphFolder) -> None:
    missed = typed("show", "Alder Biotica", "-g", graph.root)
    assert (missed.returncode, missed.stdout, missed.stderr.count("\n")) == (1, "", 1)
    assert ALDER in missed.stderr


SELECT = "SELECT ?t { ?a a pact:Agreement ; pact:title ?t } ORDER BY ?t"


@pytest.mark.parametrize(
    ("form", "has"),
    [("table", "4 rows"), ("json", '"bindings"'), ("csv", "t\r\n"), ("tsv", "?t\n"), ("xml", "<sparql")],
)
def test_a_query_answers_in_each_format(graph: GraphFolder, form: str, has: str) -> None:
    found = typed("query", SELECT, "-g", graph.root, "--format", form)
    assert found.returncode == 0
    assert has.strip() in found.stdout
    assert "supply agreement" in found.stdout


def test_a_query_comes_from_a_file_or_from_standard_input(graph: GraphFolder, tmp_path: Path) -> None:
    (tmp_path / "titles.rq").write_text(SELECT)
    assert "supply agreement" in typed("query", tmp_path / "titles.rq", "-g", graph.root).stdout
    assert "supply agreement" in typed("query", "-", "-g", graph.root, stdin=SELECT).stdout


def test_construct_answers_with_triples(graph: GraphFolder) -> None:
    query = "CONSTRUCT { ?a pact:title ?t } { ?a pact:title ?t }"
    assert "pact:title" in typed("query", query, "-g", graph.root).stdout
    wrong = typed("query", query, "-g", graph.root, "--format", "csv")
    assert (wrong.returncode, "turtle" in wrong.stderr) == (2, True)


@pytest.mark.parametrize("query", ["SELECT", "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "SELECT * {" + "{" * 3000])
def test_a_wrong_or_harmful_query_is_one_clear_error(graph: GraphFolder, query: str) -> None:
    refused = typed("query", query, "-g", graph.root)
    assert refused.returncode == 1
    assert refused.stderr.startswith("pactgraph: the query")
    assert "Traceback" not in refused.stderr


def test_an_answer_goes_to_a_file_whole(graph: GraphFolder, tmp_path: Path) -> None:
    assert typed("query", SELECT, "-g", graph.root, "--format", "csv", "-o", tmp_path / "titles.csv").returncode == 0
    assert (tmp_path / "titles.csv").read_text().count("\n") == 5


@pytest.mark.parametrize("command", [["show", "x"], ["query", SELECT], ["export"], ["verify"]])
def test_a_folder_without_a_graph_is_one_clear_error(tmp_path: Path, command: list[str]) -> None:
    missed = typed(*command, "-g", tmp_path / "none")
    assert (missed.returncode, missed.stderr.count("\n")) == (1, 1)
    assert "pactgraph build" in missed.stderr
