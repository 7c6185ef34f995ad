"""What a person meets who asks for what there is not: one clear message, the right exit code, near names."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pactgraph.cli import main
from pactgraph.graph.folder import GraphFolder
from tests.conftest import EXAMPLES
from tests.stopwatch import least_seconds


@dataclass(frozen=True)
class Told:
    """What a command said."""

    code: int
    out: str
    err: str


def typed(words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Told:
    """What `pactgraph` does when these words are typed."""
    monkeypatch.setattr(sys, "argv", ["pactgraph", *words])
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as ended:
        main()
    out, err = capsys.readouterr()
    return Told(int(ended.value.code or 0), out, err)


GRAPH_COMMANDS = (
    ["show", "x"], ["ask", "terminations"], ["search", "x"], ["query", "ASK {}"], ["export"], ["verify"], ["verify", "--deep"],
    ["validate"], ["page"], ["draw", "it.svg"], ["review"], ["correct"], ["forget", "x"], ["serve"], ["diff", "nowhere"],
)  # fmt: skip


@pytest.mark.parametrize("command", GRAPH_COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("place", "words"), [("nowhere", "pactgraph build"), ("a-file", "it is a file")])
def test_where_there_is_no_graph_each_command_says_how_to_make_one(
    command: list[str],
    place: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a-file").write_text("no graph")
    told = typed([*command, *([place] if command[0] == "diff" else ["-g", place])], capsys, monkeypatch)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    if command[0] != "diff":
        assert told.err.startswith(f"pactgraph: {place} holds no graph; ")
        assert words in told.err


@pytest.mark.parametrize(
    ("words", "code", "has"),
    [
        (["show", "Belandi"], 1, "near: Bellandi"),
        (["page", "--focus", "Belandi", "-o", "x.html"], 1, "near: Bellandi"),
        (["draw", "x.svg", "--focus", "Corvane Terapeutics"], 1, "near: Corvane Therapeutics, Inc."),
        (["ask", "counterparties", "--company", "Tarow"], 1, "near: Tarrow"),
        (["ask", "whomanufactures"], 2, "near: who-manufactures"),
        (["ask", "who-manufactures", "--colour", "red"], 2, "may be told compound"),
        (["ask", "agreements-between", "--one", "Bellandi"], 2, "needs --other"),
        (["ask", "in-force", "--on", "yesterday"], 2, "as 2007-12-31"),
        (["ask", "in-force", "--on"], 2, "--on needs a value"),
        (["search", '""'], 2, "no word"),
        (["show", "x", "--limit", "0"], 2, "--limit"),
        (["query", "SELECT"], 1, "the query is no SPARQL"),
        (["query", "SELECT ?x WHERE {\n  ?x foo:bar ?y }"], 1, "not known: foo:; declare it, as PREFIX foo: <IRI>"),
        (["query", "SELECT ?x WHERE { ?x größe:bar ?y }"], 1, "not known: größe:; declare it"),
        (["query", "SELECT ?x WHERE { ?x pact:title ?y"], 1, "something is missing there"),
        (["query", "DELETE WHERE { ?s ?p ?o }"], 1, "pactgraph: "),
        (["query", "nothing.rq"], 1, "nothing.rq: No such file"),
        (["query", "ASK {}", "--format", "docx"], 2, "table, json"),
        (["correct", "nothing.txt"], 2, "no source file nothing.txt"),
        (["correct", "--undo", "abc"], 2, "abc"),
        (["forget", "nothing.txt"], 2, "nothing.txt"),
        (["draw", "it.jpg"], 2, ".svg"),
        (["export", "--format", "docx"], 2, "graphml"),
    ],
)
def test_what_a_graph_has_not_is_said_with_what_is_near(
    words: list[str],
    code: int,
    has: str,
    example_graph: GraphFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    told = typed([*words, "-g", str(example_graph.root)], capsys, monkeypatch)
    assert (told.code, told.out) == (code, "")
    assert has in " ".join(told.err.replace("│", " ").split())
    assert "Traceback" not in told.err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "code", "has"),
    [
        (["extract", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["read", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["validate", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["build", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["judge", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["trace", "nothing.txt"], 2, "nothing.txt: No such file or directory"),
        (["judge", str(EXAMPLES)], 2, "Is a directory"),
        (["load", "nothing", "--to", "http://127.0.0.1:9/"], 2, "there is no nothing"),
        (["load"], 2, "--to"),
        (["fetch", "--company", "X"], 2, "--identity"),
        (["show"], 2, "Missing argument 'NAME'"),
        (["frobnicate"], 2, "No such command"),
        (["show", "x", "--nope"], 2, "No such option"),
    ],
)
def test_wrong_use_ends_with_two_and_says_what_is_wrong(
    words: list[str],
    code: int,
    has: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PACTGRAPH_IDENTITY", raising=False)
    told = typed(words, capsys, monkeypatch)
    assert (told.code, told.out) == (code, "")
    assert has in " ".join(told.err.replace("│", " ").split())
    assert not list(tmp_path.iterdir())


def test_a_message_breaks_between_words_on_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pactgraph.cli.sys.stderr.isatty", lambda: True, raising=False)
    told = typed(["show", "x", "-g", "a-folder-of-which-the-name-is-rather-long"], capsys, monkeypatch)
    assert [len(line) for line in told.err.splitlines() if len(line) > 80] == []
    assert told.err.count("\n") == 2


def test_help_reads_neither_rdflib_nor_networkx_nor_the_loaders() -> None:
    """What makes it quick (0.2 s here): a bound in seconds of the clock would fail on a busy machine."""
    program = (
        "import sys; sys.argv = ['pactgraph', '--help']\nfrom pactgraph.cli import main\ntry: main()\nexcept SystemExit: pass\n"
    )
    asked = "print('read:', *sorted({'rdflib', 'networkx', 'scipy', 'pyshacl', 'pyvis', 'starlette'} & set(sys.modules)))"
    told: list[str] = []

    def ask() -> None:
        command = [sys.executable, "-c", program + asked]
        told.append(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)

    assert least_seconds(ask, 1) < 1
    assert told[0].splitlines()[-1] == "read:"
    assert "Who agreed what with whom" in told[0]
