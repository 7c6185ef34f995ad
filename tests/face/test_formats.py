"""Every command that prints rows prints the same ones as JSON, JSON lines and CSV, and as words that fit 80 columns."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from pactgraph.agreement_rows import agreement_rows
from pactgraph.cli import app
from pactgraph.commands.rows import csv_cell
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.shapes import Violation
from pactgraph.outline import outline_rows
from pactgraph.validation import Validation
from tests.conftest import EXAMPLES
from tests.graph.corpus import ALDER, all_stories
from tests.graph.stories import make_graph

SELECT = "SELECT ?t ?d { ?a a pact:Agreement ; pact:title ?t OPTIONAL { ?a pact:agreementDate ?d } } ORDER BY ?t"
FILED = ("{examples}/filings/halvorsen-2006-05-15-8k.md", "{examples}/filings/0009900202-07-000009.txt")
BROKEN = Violation("https://example.org/it", "https://example.org/day", "no day", "=soon")
Row = dict[str, Any]


@dataclass(frozen=True)
class Printing:
    """A command, how its rows stand in its JSON, and what it is called where no rows are wanted."""

    words: tuple[str, ...]
    whole: Callable[[Any], list[Row]] = list
    flat: Callable[[list[Row]], list[Row]] = list  # what a row of CSV is, where it is no object
    plain: str = "table"
    stream: bool = False  # JSON is one object after the other, and not one array
    code: int = 0


def of_agreements(objects: list[Row]) -> list[Row]:
    return [row for one in objects for row in agreement_rows(one)]


def of_documents(objects: list[Row]) -> list[Row]:
    return [row for one in objects for row in outline_rows(one)]


def of_shown(entities: list[Row]) -> list[Row]:
    return [{"of": one["name"], **agreement, "changes": called(agreement)} for one in entities for agreement in one["agreements"]]


def called(agreement: Row) -> str:
    return "; ".join(f"{change['date'] or 'undated'} {change['title']}" for change in agreement["changes"])


def of_bindings(answer: Row) -> list[Row]:
    return [{name: value["value"] for name, value in one.items()} for one in answer["results"]["bindings"]]


COMMANDS = {
    "ask": Printing(("ask", "terminations", "-g", "{graph}"), lambda whole: list(whole["rows"])),
    "ask, listing": Printing(("ask",)),
    "query": Printing(("query", SELECT, "-g", "{graph}"), of_bindings),
    "search": Printing(("search", "manufacturing", "-g", "{graph}"), plain="text"),
    "show": Printing(("show", "Alder Biotics", "-g", "{graph}"), flat=of_shown, plain="text"),
    "extract": Printing(("extract", *FILED, "{empty}"), flat=of_agreements, stream=True, code=3),
    "read": Printing(("read", *FILED, "{empty}"), flat=of_documents, plain="tree", stream=True, code=3),
    "verify": Printing(("verify", "-g", "{damaged}"), lambda whole: list(whole["wrong"]), plain="text", code=1),
    "validate": Printing(("validate", "-g", "{graph}"), lambda whole: list(whole["violations"]), plain="text", code=1),
    "judge": Printing(("judge", "{examples}/pairs.jsonl")),
    "trace": Printing(("trace", "{examples}/links.jsonl")),
    "diff": Printing(("diff", "{small}", "{graph}")),
    "review": Printing(("review", "--list", "-g", "{graph}", "--corrections", "{corrections}"), plain="text"),
    "correct": Printing(("correct", "alder-making.txt", "-g", "{graph}", "--corrections", "{corrections}"), plain="text"),
    "correct, listing": Printing(("correct", "--list", "-g", "{graph}", "--corrections", "{corrections}"), plain="text"),
}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    root = tmp_path_factory.mktemp("formats")
    graph = make_graph(root / "graph", *all_stories())
    damaged = GraphFolder(root / "damaged")
    shutil.copytree(graph.root, damaged.root)
    text = min(path for path in damaged.texts.rglob("*") if path.is_file())
    text.write_bytes(text.read_bytes()[:50])
    (root / "empty.txt").touch()
    (root / "corrections.jsonl").touch()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COLUMNS", "80")
        patched.setattr("pactgraph.validation.validate_graph", lambda _: Validation(1, 1, [BROKEN]))
        yield {
            "graph": str(graph.root), "damaged": str(damaged.root), "empty": str(root / "empty.txt"), "examples": str(EXAMPLES),
            "small": str(make_graph(root / "small", all_stories()[0]).root), "corrections": str(root / "corrections.jsonl"),
        }  # fmt: skip


def printed(places: dict[str, str], name: str, form: str) -> tuple[str, str]:
    """What a command writes to its two streams."""
    command = COMMANDS[name]
    words = [word if "?t" in word else word.format(**places) for word in command.words]
    told = CliRunner().invoke(app, [*words, "--format", form])
    assert told.exit_code == command.code, (told.output, told.exception)
    return told.stdout, told.stderr


def objects(text: str) -> list[Row]:
    """JSON values that stand one after the other."""
    found, decoder = [], json.JSONDecoder()
    while text := text.lstrip():
        value, end = decoder.raw_decode(text)
        found.append(value)
        text = text[end:]
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_rows_are_the_same_in_each_form(places: dict[str, str], name: str) -> None:
    command = COMMANDS[name]
    lines = [json.loads(line) for line in printed(places, name, "jsonl")[0].splitlines()]
    whole = printed(places, name, "json")[0]
    assert (objects(whole) if command.stream else command.whole(json.loads(whole))) == lines
    head, *table = csv.reader(io.StringIO(printed(places, name, "csv")[0], newline=""))
    rows = command.flat(lines)
    assert table == [[csv_cell(row.get(column)) for column in head] for row in rows]
    assert rows or name in ("review", "correct, listing")
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("name", COMMANDS)
def test_words_fit_the_terminal(places: dict[str, str], name: str) -> None:
    shown, _ = printed(places, name, COMMANDS[name].plain)
    assert shown
    assert [line for line in shown.splitlines() if len(line) > 80 and "://" not in line] == []
    assert "\x1b[" not in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_a_format_that_there_is_not_is_wrong_use(places: dict[str, str], name: str) -> None:
    words = [word if "?t" in word else word.format(**places) for word in COMMANDS[name].words]
    missed = CliRunner().invoke(app, [*words, "--format", "docx"])
    assert (missed.exit_code, missed.stdout) == (2, "")
    assert "csv" in missed.stderr


@pytest.mark.parametrize(
    ("command", "given", "has"),
    [
        (["query", "-", "-g", "{graph}", "--format", "csv"], SELECT, "supply agreement"),
        (
            ["extract", "-", "--format", "csv"],
            (EXAMPLES / "filings/halvorsen-2006-05-15-8k.md").read_text(),
            "Bellandi S.r.l (manufacturer)",
        ),
        (["read", "-", "--format", "csv"], (EXAMPLES / "filings/halvorsen-2006-05-15-8k.md").read_text(), "1.01"),
        (["judge", "-", "--format", "csv"], (EXAMPLES / "pairs.jsonl").read_text(), "same full name"),
        (["trace", "-", "--format", "csv"], (EXAMPLES / "links.jsonl").read_text(), "amendment"),
    ],
)
def test_a_hyphen_is_standard_input(places: dict[str, str], command: list[str], given: str, has: str) -> None:
    told = CliRunner().invoke(app, [word.format(**places) for word in command], input=given)
    assert told.exit_code == 0, told.output
    assert has in told.stdout


@pytest.mark.parametrize("command", ["judge", "trace"])
def test_a_line_that_is_none_is_refused_with_its_number_and_the_rest_goes_on(command: str) -> None:
    good = (EXAMPLES / ("pairs.jsonl" if command == "judge" else "links.jsonl")).read_text().splitlines()[0]
    lines = [good, "{", "[]", '{"id": "2"}', '{"id": "3", "type": "ship", "left": 1, "right": 2, "text": 5}', good]
    told = CliRunner().invoke(app, [command, "-"], input="\n".join(lines))
    assert told.exit_code == 3
    assert len(told.stdout.splitlines()) == 2
    assert [line.split(":")[0] for line in told.stderr.splitlines()] == [f"refused -, line {number}" for number in (2, 3, 4, 5)]


def test_triples_have_no_lines_of_rows(places: dict[str, str]) -> None:
    construct = "CONSTRUCT { ?a pact:title ?t } { ?a pact:title ?t }"
    for form in ("jsonl", "csv"):
        assert CliRunner().invoke(app, ["query", construct, "-g", places["graph"], "--format", form]).exit_code == 2


def test_what_is_said_beside_the_rows_goes_to_standard_error(places: dict[str, str]) -> None:
    for name, words in (("ask", "searched 4 filings"), ("verify", "mentions in"), ("validate", "1 violations")):
        out, told = printed(places, name, "csv")
        assert words in told
        assert words not in out


def test_a_query_written_to_a_file_is_the_csv_of_the_terminal(places: dict[str, str], tmp_path: Path) -> None:
    query = 'SELECT ("=1+1" AS ?sum) ("a" AS ?b) {}'
    told = CliRunner().invoke(app, ["query", query, "-g", places["graph"], "-o", str(tmp_path / "it.csv")])
    assert (told.exit_code, told.stdout) == (0, "")
    assert (tmp_path / "it.csv").read_text() == "sum,b\n'=1+1,a\n"


def test_the_agreements_of_one_bearer_are_told_under_its_name(places: dict[str, str]) -> None:
    table = csv.DictReader(io.StringIO(printed(places, "show", "csv")[0], newline=""))
    assert {row["of"] for row in table} == {ALDER}


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
