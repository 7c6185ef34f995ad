"""What somebody meets who uses it for the first time: a folder of filings with a graph in it, Ctrl-C, a port that is taken."""

from __future__ import annotations

import io
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

import pactgraph
from pactgraph import __version__
from pactgraph.build import BuildOptions, build
from pactgraph.cli import app
from pactgraph.errors import NoInputError
from pactgraph.graph.endpoint import ServeOptions
from pactgraph.graph.errors import MissingExtraError, UnknownNameError
from pactgraph.graph.exports.tables import write_parquet_tables
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.sources import find_sources
from tests.conftest import EXAMPLES
from tests.graph.stories import Story, make_graph

COMMAND = (sys.executable, "-m", "pactgraph")
OPTIONS = BuildOptions(jobs=1)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def said(*words: object, columns: int = 80) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(word) for word in words], env={"COLUMNS": str(columns)})
    return result.exit_code, result.output


def test_a_graph_and_corrections_among_the_filings_are_not_read_as_filings(tmp_path: Path) -> None:
    shutil.copy(sorted(EXAMPLES.glob("filings/*.txt"))[0], tmp_path / "one.txt")
    folder = GraphFolder(tmp_path / "output")
    assert build([tmp_path], folder, OPTIONS).read == 1
    (tmp_path / "corrections.jsonl").write_text('{"no": "filing"}\n')
    again = build([tmp_path], folder, OPTIONS)
    assert (again.read, again.unchanged, again.refused) == (0, 1, [])
    with pytest.raises(NoInputError, match="holds no filings"):
        find_sources([folder.root])


def test_a_folder_of_texts_that_is_no_graph_is_read(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "one.txt").write_text("FORM 8-K")
    assert [source.name for source in find_sources([tmp_path])] == ["one.txt"]


def test_ctrl_c_says_what_became_of_the_work(tmp_path: Path) -> None:
    inputs = tmp_path / "in"
    for number in range(40):
        shutil.copytree(EXAMPLES / "filings", inputs / str(number))
        for path in (inputs / str(number)).iterdir():
            path.write_bytes(path.read_bytes() + b" " * number)  # each of them its own bytes
    process = subprocess.Popen(
        [*COMMAND, "build", inputs, "-g", tmp_path / "graph", "--jobs", "1"], stderr=subprocess.PIPE, text=True
    )
    for _ in range(600):
        if (tmp_path / "graph").exists():
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "the same command goes on" in told
    assert "Traceback" not in told


def test_the_version_is_said_and_no_word_of_help_is_lost() -> None:
    assert said("--version") == (0, f"pactgraph {__version__}\n")
    assert "extra `mcp`" in " ".join(said("mcp", "--help")[1].split())
    listed = re.findall(r"^│ (\w+) ", said("--help")[1], re.M)
    assert set(listed) >= {command.callback.__name__ for command in app.registered_commands if command.callback}


def test_a_port_that_is_taken_is_said_before_anything_else(example_graph: GraphFolder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, told = said("serve", "-g", example_graph.root, "--port", port)
    assert code == 1
    assert told == f"pactgraph: cannot listen at 127.0.0.1:{port}: Address already in use; --port and --host name another place\n"


def test_serving_is_said_once_requests_are_answered(example_graph: GraphFolder) -> None:
    command = [*COMMAND, "serve", "-g", str(example_graph.root), "--port", str(free_port())]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1]
        with httpx.Client(base_url=address, timeout=30, trust_env=False) as client:
            started = time.monotonic()
            alive = client.get("/healthz").text
            waited = time.monotonic() - started
            look_ups = client.get("/api").json()
            listed = client.get("/agreements", headers={"Accept": "text/html"}).text
        process.send_signal(signal.SIGINT)
    assert (alive, process.returncode) == ("ok\n", 0)
    assert waited < 1  # beginning takes two seconds
    assert look_ups["openapi"].startswith("3.")
    assert not re.search(r",\s*</small>", listed)


CANNOT_START = """
from pactgraph.cli import main
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.serving.snapshots import Snapshots
async def fail(self):
    raise DamagedGraphError("torn")
Snapshots.open = fail
main()
"""


def test_a_server_that_cannot_begin_does_not_say_that_it_serves(example_graph: GraphFolder) -> None:
    command = [sys.executable, "-c", CANNOT_START, "serve", "-g", str(example_graph.root), "--port", str(free_port())]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "DamagedGraphError: torn" in ended.stderr
    assert "Serving" not in ended.stderr


@pytest.mark.parametrize(
    ("host", "address"), [("127.0.0.1", "http://127.0.0.1:8890/"), ("::1", "http://[::1]:8890/"), ("a.b", "http://a.b:8890/")]
)
def test_the_address_that_is_told_can_be_opened(host: str, address: str) -> None:
    assert ServeOptions(host).address == address


def test_iris_are_whole_on_a_narrow_terminal_and_terms_have_their_short_names(example_graph: GraphFolder) -> None:
    asked = "SELECT ?it ?kind ?title { ?it a pact:Agreement ; pact:kind ?kind ; pact:title ?title } ORDER BY ?title LIMIT 1"
    _, narrow = said("query", asked, "-g", example_graph.root)
    assert "…" not in narrow
    assert "kind:" in narrow
    _, wide = said("query", asked, "-g", example_graph.root, columns=200)
    assert re.search(r"https://w3id\.org/pactgraph/id/agreement/\S+", wide)


def test_a_sentence_of_a_filing_that_came_twice_is_told_once(tmp_path: Path) -> None:
    def told(name: str) -> Story:
        text = "0000000001. On May 2, 2011, Alder Biotics, Inc. and Cedar Foods Corporation made a Supply Agreement."
        story = Story(text, name, "0009999999-11-000001", day="2011-05-02", day_quote="May 2, 2011")
        story.registrant("Alder Biotics, Inc.", cik="0000000001")
        sides = story.party("Alder Biotics, Inc."), story.party("Cedar Foods Corporation")
        return story.agreement("Supply Agreement", "supply", *sides, date=("2011-05-02", "May 2, 2011"))

    folder = make_graph(tmp_path, told("one.htm"), told("one.txt"))
    _, output = said("ask", "agreements-reported", "-g", folder.root)
    assert output.count("made a Supply Agreement.") == 1
    assert "(one.htm, one.txt)" in " ".join(output.split())
    _, shown = said("show", "Alder Biotics", "-g", folder.root, columns=200)
    assert shown.count("made a Supply Agreement.") == 1
    assert re.search(r"one\.htm, document 1, .*; one\.txt, document 1, ", shown)


def test_a_company_shows_its_agreements_before_its_officers_and_no_more_than_asked(example_graph: GraphFolder) -> None:
    _, shown = said("show", "Corvane", "-g", example_graph.root, "--limit", 1)
    assert shown.index("License Agreement [license]") < shown.index("Daniel R. Osei, ")
    assert "more agreements (--limit)" in shown
    assert "more offices (--limit)" in shown
    assert "Margaret T. Ellery, " not in shown


def test_what_is_looked_up_shows_its_name(example_kg: KnowledgeGraph) -> None:
    agreement = example_kg.agreements(kind="supply")[0]
    assert repr(agreement).startswith("Agreement('SUPPLY AGREEMENT (2007-02-19)', iri='https://")
    assert repr(example_kg).startswith("KnowledgeGraph('")
    assert str(example_kg.counterparties("Rosmarin")[0]) == "Corvane Therapeutics, Inc."
    assert str(example_kg.officers("Corvane")[0]).startswith("Daniel R. Osei, ")
    assert str(example_kg.path("Rosmarin", "Corvane")[0]).startswith("Rosmarin Pharma AG – License Agreement (2005-03-07) – ")
    assert str(agreement.history[0]) == "entry 2007-02-19"
    assert str(example_kg.companies("Bellandi")[0].ties.where(lambda tie: tie.sort == "sole source")[0]).endswith("(HV1)")


def test_an_answer_is_a_table_in_a_notebook_and_short_words_elsewhere(example_kg: KnowledgeGraph) -> None:
    found = example_kg.ask("terminations")
    assert repr(found).startswith("Answer('terminations', 1 row, 'searched 14 filings")
    table = found._repr_html_()
    assert "<th>sentence</th>" in table
    assert "Rosmarin.</td></tr>" in table
    assert table.endswith("0 refused</p>")


def test_a_short_code_is_not_near_a_long_name(tmp_path: Path) -> None:
    story = Story("0000000001. Berkline Incorporated (BKE) and Bellandini Holdings Inc. were there.", "one.txt")
    story.registrant("Berkline Incorporated", cik="0000000001", ticker="BKE")
    folder = make_graph(tmp_path, story.agreement("and", "other", story.party("Bellandini Holdings Inc.")))
    with pactgraph.open(folder.root) as kg, pytest.raises(UnknownNameError) as missed:
        kg.find("Bellandi")
    assert missed.value.near == ("Bellandini Holdings Inc.",)


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_a_library_that_is_not_there_is_named_with_its_extra(
    library: str, example_kg: KnowledgeGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.setitem(sys.modules, f"{library}.parquet", None)
    with pytest.raises(MissingExtraError, match=rf"^this needs {library}: pip install 'pactgraph\[tables\]'$"):
        if library == "pyarrow":
            write_parquet_tables(example_kg.store, io.BytesIO())
        else:
            getattr(example_kg.agreements(), f"to_{library}")()
