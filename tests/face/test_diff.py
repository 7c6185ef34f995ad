"""`pactgraph diff` over the example filings."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pactgraph.build import BuildOptions, build
from pactgraph.cli import app
from pactgraph.graph.folder import GraphFolder

FILINGS = Path(__file__).parents[2] / "examples" / "filings"
MAKING = "Manufacturing Agreement (2006-05-15)"


@pytest.fixture(scope="module")
def graphs(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The story up to 2007, and the whole of it."""
    place = tmp_path_factory.mktemp("diff")
    early = [path for path in FILINGS.iterdir() if path.name.split("-")[1] in ("05", "06", "07", "2006")]
    build(early, GraphFolder(place / "early"), BuildOptions(jobs=1))
    build([FILINGS], GraphFolder(place / "whole"), BuildOptions(jobs=1))
    return str(place / "early"), str(place / "whole")


def typed(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["diff", *words], env={"COLUMNS": "80"})
    return done.exit_code, done.stdout


def rows(*words: str) -> list[dict[str, str | None]]:
    return [json.loads(line) for line in typed(*words, "--format", "jsonl")[1].splitlines()]


def test_the_later_story_says_why_each_belief_changed(graphs: tuple[str, str]) -> None:
    found = {(row["thing"], row["property"], row["before"], row["after"]): row["because"] for row in rows(*graphs)}
    assert found[MAKING, "expirationDate", "2008-01-01/2008-04-30", "2009-12-31"] == "0009900101-08-000015.htm"
    assert found[MAKING, "missing", None, f"Amendment No. 1 to {MAKING}"] == "0009900101-08-000015.htm"
    names = found["Corvane Therapeutics, Inc.", "name", "Halvorsen Biologics, Inc.", "Corvane Therapeutics, Inc."]
    assert names and names.startswith("0009900101-08-")
    former = found["Corvane Therapeutics, Inc.", "formerName", None, "Halvorsen Biologics, Inc."]
    assert former == "0009900101-08-000003.txt, 0009900101-08-000015.htm, 0009900101-08-000061.htm and 5 more"
    assert found["Daniel R. Osei", None, None, "Daniel R. Osei"].startswith("0009900101-09-000022")
    assert {row["why"] for row in rows(*graphs)} == {"new filing"}


def test_backwards_the_same_facts_are_gone(graphs: tuple[str, str]) -> None:
    forth, back = rows(*graphs), rows(*reversed(graphs))
    assert {row["why"] for row in back} == {"filing gone"}
    assert {(row["property"], row["after"], row["before"]) for row in back} == {
        (row["property"], row["before"], row["after"]) for row in forth
    }


def test_every_form_tells_the_same_rows(graphs: tuple[str, str]) -> None:
    listed = rows(*graphs)
    assert json.loads(typed(*graphs, "--format", "json")[1]) == listed
    read = list(csv.DictReader(io.StringIO(typed(*graphs, "--format", "csv")[1])))
    assert [row["property"] or None for row in read] == [row["property"] for row in listed]
    assert list(read[0]) == list(listed[0])


def test_the_table_fits_and_marks_what_happened(graphs: tuple[str, str]) -> None:
    told = typed(*graphs)[1]
    assert max(map(len, told.splitlines())) <= 80
    assert f"agreement: {MAKING}" in told
    assert "~ expirationDate: 2008-01-01/2008-04-30 → 2009-12-31" in told
    assert "+ person: Daniel R. Osei" in told


def test_exit_codes(graphs: tuple[str, str], tmp_path: Path) -> None:
    early, whole = graphs
    assert typed(whole, whole, "--exit-code") == (0, "The two say the same.\n")
    assert typed(early, whole)[0] == 0
    assert typed(early, whole, "--exit-code")[0] == 4
    assert typed(early, whole, "--format", "poem")[0] == 2
    assert typed(early, str(tmp_path))[0] == 1
