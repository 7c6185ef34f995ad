"""`pactgraph ask` from end to end, over a told corpus."""

from __future__ import annotations

import csv
import io
import json

import pytest
from typer.testing import CliRunner

from pactgraph.cli import app
from pactgraph.graph.answering import answer_rows
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import open_graph
from tests.graph.asked_corpus import CORPUS, LARKSPUR, ROSSI
from tests.graph.stories import make_graph


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    return make_graph(tmp_path_factory.mktemp("asked") / "output", *CORPUS)


def ask(*arguments: object, columns: int = 80) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["ask", *map(str, arguments)], env={"COLUMNS": str(columns)})
    return result.exit_code, result.output


def test_without_a_question_all_thirty_are_listed() -> None:
    code, output = ask("--format", "jsonl")
    listed = [json.loads(line) for line in output.splitlines()]
    assert (code, len(listed)) == (0, 30)
    assert listed[4]["name"] == "who-manufactures"
    assert ask()[1].count("CQ") == 30


def test_an_answer_has_its_rows_its_sentences_and_what_was_searched(folder: GraphFolder) -> None:
    code, output = ask("who-manufactures", "--compound", "VX4", "-g", folder.root)
    assert code == 0
    assert f"manufacturer: {ROSSI}" in " ".join(output.split())
    assert "for VX3 and VX4 (together VXx)" in " ".join(output.split())
    assert output.splitlines()[-1].startswith("searched 13 filings of 2 registrants")
    assert max(map(len, output.splitlines())) <= 80


def test_a_narrow_answer_is_a_table(folder: GraphFolder) -> None:
    _, output = ask("CQ04", "-g", folder.root)
    assert output.splitlines()[0].split() == ["stands", "for", "alias", "named", "filing"]


def test_none_found_says_in_what(folder: GraphFolder) -> None:
    code, output = ask("terminations", "--since=2010-01-01", "-g", folder.root)
    assert (code, output.splitlines()[0]) == (0, "None found.")
    assert "searched 13 filings of 2 registrants, 2005-03-07 to 2009-11-16; 0 refused" in output


def test_refused_files_of_the_last_build_are_counted(folder: GraphFolder) -> None:
    folder.report.write_text(json.dumps({"refused": [{"name": "a"}, {"name": "b"}]}))
    _, output = ask("terminations", "-g", folder.root)
    folder.report.unlink()
    assert output.rstrip().endswith("2 refused")


def test_a_long_answer_is_cut_and_says_so(folder: GraphFolder) -> None:
    whole = ask("not-disclosed", "--rows", 0, "-g", folder.root)[1]
    code, output = ask("not-disclosed", "--rows", 2, "-g", folder.root)
    left = len(ask("not-disclosed", "--format", "csv", "-g", folder.root)[1].splitlines()) - 2 - 2  # head and coverage
    assert code == 0
    assert f"… and {left} more rows" in output
    assert "more rows" not in whole


@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv"])
def test_rows_past_the_first_page_are_read_while_the_graph_is_open(
    folder: GraphFolder, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    whole = ask("sentences", "--agreement", "License Agreement", "--rows", 0, "--format", format, "-g", folder.root)
    monkeypatch.setattr(answer_rows, "PAGE", 2)
    assert whole == ask("sentences", "--agreement", "License Agreement", "--rows", 0, "--format", format, "-g", folder.root)


def test_json_has_the_iris_and_every_sentence(folder: GraphFolder) -> None:
    _, output = ask("payments", "--agreement", "Manufacturing Agreement", "--format", "json", "-g", folder.root)
    (row,) = json.loads(output)["rows"]
    assert (row["value"], row["currency"], row["payer"]) == ("5000000", "EUR", LARKSPUR)
    assert row["iris"]["payer"].endswith("/organization/cik-0000000101")
    assert row["sentences"][0]["sentence"] == "pays five million Euros."


def test_csv_cells_are_no_formulas(folder: GraphFolder) -> None:
    from pactgraph.commands.rows import csv_cell

    result = CliRunner().invoke(app, ["ask", "collective-alias", "--format", "csv", "-g", str(folder.root)])
    rows = list(csv.reader(io.StringIO(result.stdout)))
    assert rows[0] == ["stands_for", "alias_named", "filing"]
    assert rows[1][:2] == ["VX3", "VXx"]
    assert [csv_cell(cell) for cell in ("=1+1", "@x", "plain", None)] == ["'=1+1", "'@x", "plain", ""]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("who-manufacture",), "who-manufactures"),  # near it
        (("in-force", "2007-12-31"), "is no parameter"),
        (("in-force", "--on"), "needs a value"),
        (("in-force", "--format", "xml"), "is none of"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_is_right(folder: GraphFolder, arguments: tuple[str, ...], words: str) -> None:
    code, output = ask(*arguments, "-g", folder.root, columns=200)
    assert code == 2
    assert words in output


def test_an_unknown_name_offers_near_ones_and_says_what_was_searched(folder: GraphFolder) -> None:
    result = CliRunner().invoke(app, ["ask", "who-manufactures", "--compound", "VX44", "-g", str(folder.root)])
    assert isinstance(result.exception, UnknownNameError)
    assert "VX4" in result.exception.near
    assert "searched 13 filings" in result.output


def test_the_api_gives_the_same_answer(folder: GraphFolder) -> None:
    with open_graph(folder.root) as kg:
        found = kg.ask("who-manufactures", compound="VX4")
        with pytest.raises(UnknownNameError, match="who-manufactures"):
            kg.ask("who-manufacture")
    assert [row.cells[1] for row in found.rows] == [ROSSI]
    assert found.rows[0].quotes[0].file == "alder-2006.txt"
