"""`pactgraph validate` from end to end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pactgraph.build import BuildOptions, build
from pactgraph.cli import app
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading, open_writing
from pactgraph.ontology.iris import SOURCES

FILINGS = Path(__file__).resolve().parents[2] / "examples" / "filings"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("validated") / "output")
    build([FILINGS], folder, BuildOptions(jobs=1))
    return folder


def validate(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["validate", *map(str, arguments)])
    return result.exit_code, result.output


def test_the_examples_satisfy_the_shapes_as_files_and_as_a_graph(built: GraphFolder) -> None:
    files = len(list(FILINGS.iterdir()))
    code, output = validate(FILINGS)
    assert (code, output.splitlines()[-1].split(",")[0]) == (0, f"{files} graphs")
    code, output = validate("-g", built.root)
    assert code == 0
    assert output.startswith(f"{files + 1} graphs")  # the knowledge too


def test_why_a_build_counts_more_quads_is_said(built: GraphFolder) -> None:
    with open_reading(built.store) as store:
        unshaped = sum(len(list(store.quads(graph))) for graph in store.graphs() if not graph.startswith(SOURCES))
        whole = len(store)
    counts, why = validate("-g", built.root)[1].splitlines()
    assert f" {whole - unshaped:,} quads, " in counts
    assert unshaped > 0
    assert why == "`build` counts more quads: its judgements, corrections and ledger have no shapes"
    assert "counts more" not in validate(FILINGS / "0009900101-05-000012.htm")[1]
    assert json.loads(validate("-g", built.root, "--format", "json")[1])["quads"] == whole - unshaped


def test_a_refused_file_is_named_and_the_others_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.htm").write_bytes((FILINGS / "0009900101-05-000012.htm").read_bytes())
    code, output = validate(tmp_path)
    assert code == 3
    assert "refused empty.txt" in output
    assert "1 graphs" in output


def test_a_broken_graph_ends_with_1_and_says_what_is_wrong(built: GraphFolder) -> None:
    broken = "<https://w3id.org/pactgraph/id/tie/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{}Tie> .\n"
    line = broken.format("https://w3id.org/pactgraph/ontology#").encode()
    with open_writing(built.store) as store:
        store.load(line)
    code, output = validate("-g", built.root)
    with open_writing(built.store) as store:
        store.replace([], [line], [])
    assert code == 1
    assert "a tie is between two entities" in output
