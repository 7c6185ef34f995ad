"""Every command that prints rows prints them as JSON, JSON lines and CSV too, and completes itself in a shell."""

from __future__ import annotations

import csv
import io
import json

import pytest
from typer.testing import CliRunner

from pactgraph.cli import app
from pactgraph.graph.folder import GraphFolder
from tests.face.test_build import pactgraph
from tests.graph.corpus import ALDER, all_stories
from tests.graph.stories import make_graph

SELECT = "SELECT ?t { ?a a pact:Agreement ; pact:title ?t } ORDER BY ?t"
COMMANDS = {
    "ask": ["ask", "terminations"],
    "query": ["query", SELECT],
    "search": ["search", "manufacturing"],
    "show": ["show", "Alder Biotics"],
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("formats"), *all_stories())


def printed(graph: GraphFolder, command: str, form: str) -> str:
    told = pactgraph(*COMMANDS[command], "-g", graph.root, "--format", form)
    assert told.returncode == 0, told.stderr
    return told.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_rows_are_the_same_in_each_form(graph: GraphFolder, command: str) -> None:
    lines = [json.loads(line) for line in printed(graph, command, "jsonl").splitlines()]
    whole = json.loads(printed(graph, command, "json"))
    table = list(csv.reader(io.StringIO(printed(graph, command, "csv"), newline="")))
    assert lines
    assert len({len(row) for row in table}) == 1
    if command == "query":
        assert whole["results"]["bindings"] == [{"t": {"type": "literal", "value": line["t"]}} for line in lines]
        assert [row[0] for row in table] == ["t", *(line["t"] for line in lines)]
    elif command == "show":
        assert whole == lines
        assert len(table) == 1 + len(lines[0]["agreements"])
        assert {row[0] for row in table[1:]} == {ALDER}
    else:
        assert (whole["rows"] if command == "ask" else whole) == lines
        assert len(table) == 1 + len(lines)


@pytest.mark.parametrize("command", ["ask", "search", "show"])
def test_a_format_that_there_is_not_is_wrong_use(graph: GraphFolder, command: str) -> None:
    missed = pactgraph(*COMMANDS[command], "-g", graph.root, "--format", "docx")
    assert (missed.returncode, missed.stdout) == (2, "")
    assert "csv" in missed.stderr


def test_triples_have_no_lines_of_rows(graph: GraphFolder) -> None:
    construct = "CONSTRUCT { ?a pact:title ?t } { ?a pact:title ?t }"
    assert pactgraph("query", construct, "-g", graph.root, "--format", "jsonl").returncode == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete_commands(shell: str) -> None:
    variables = {"_PACTGRAPH_COMPLETE": f"source_{shell}"}
    told = CliRunner().invoke(app, [], prog_name="pactgraph", env=variables)
    assert told.exit_code == 0
    assert "pactgraph" in told.output


def test_commands_complete() -> None:
    variables = {"_PACTGRAPH_COMPLETE": "complete_bash", "COMP_WORDS": "pactgraph se", "COMP_CWORD": "1"}
    told = CliRunner().invoke(app, [], prog_name="pactgraph", env=variables)
    assert {"search", "serve"} <= set(told.output.split())
