"""What the README and the documents tell people to type does what they say."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from pactgraph.cli import app
from tests import command_line
from tests.face.test_doctests import PUBLIC

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.S | re.M)
PAGES = ["README.md", *sorted(str(p.relative_to(ROOT)) for p in (ROOT / "docs").glob("*.md"))]


def blocks(page: str, language: str) -> Iterator[str]:
    for match in BLOCK.finditer((ROOT / page).read_text(encoding="utf-8")):
        if match[1] == language:
            yield match[2]


def commands(page: str) -> list[list[str]]:
    lines = [line for block in blocks(page, "sh") for line in block.splitlines()]
    told = [shlex.split(line, comments=True) for line in lines if line.startswith("pactgraph ")]
    return [words[1:] for words in told if not {"PATH", "mygraph"} & set(words)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples and their graph, as `make demo` leaves it."""
    folder = tmp_path_factory.mktemp("docs")
    (folder / "examples").symlink_to(ROOT / "examples")
    typed(folder, ["build", "examples/filings"])
    return folder


def typed(folder: Path, words: list[str]) -> str:
    done = command_line.typed(*words, place=folder)
    assert done.returncode == 0, f"{words}: {done.stdout[-500:]} {done.stderr[-1500:]}"
    return done.stdout


def started(folder: Path, words: list[str]) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "pactgraph", *words], cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, f"{words}: {done.stdout[-500:]} {done.stderr[-1500:]}"
    return done.stdout


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)])
def test_every_command_that_a_page_shows_works(page: str, place: Path) -> None:
    for words in commands(page):
        (started if page == "README.md" else typed)(place, words)


@pytest.mark.parametrize("page", ["README.md", "docs/index.md", "docs/api.md"])
def test_the_python_that_a_page_shows_runs(page: str, place: Path) -> None:
    (program,) = blocks(page, "python")
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=place,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert "iri=" not in done.stdout  # what is printed is meant to be read


LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("page", [*PAGES, "CONTRIBUTING.md", "examples/README.md"])
def test_every_link_to_a_file_leads_to_one(page: str) -> None:
    here = (ROOT / page).parent
    assert [link for link in LINK.findall((ROOT / page).read_text(encoding="utf-8")) if not (here / link).exists()] == []


RUN_CELLS = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
for cell in json.load(open(sys.argv[1]))["cells"]:
    if cell["cell_type"] == "code":
        done = shell.run_cell(cell["source"])
        done.raise_error()
        if hasattr(done.result, "_repr_html_"):
            print(done.result._repr_html_())
"""


def test_every_cell_of_the_notebook_runs_and_its_tables_are_html(place: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN_CELLS, str(ROOT / "docs/tour.ipynb")],
        cwd=place,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "IPYTHONDIR": str(place / ".ipython")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:] + done.stdout[-2000:]
    assert done.stdout.count("<table") >= 3


def test_every_query_of_the_cookbook_answers(place: Path) -> None:
    queries = list(blocks("docs/sparql.md", "sparql"))
    assert len(queries) >= 5
    for query in queries:
        assert typed(place, ["query", query, "--format", "csv"]).count("\n") > 1, query


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site; a warning of its making is a failure."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


def test_the_site_has_the_questions_and_the_terms(site: Path) -> None:
    assert "who-manufactures" in (site / "questions.html").read_text(encoding="utf-8")
    assert "AsFiledAgreement" in (site / "ontology.html").read_text(encoding="utf-8")


def test_every_public_name_stands_in_the_reference_with_its_example(site: Path) -> None:
    page = (site / "api.html").read_text(encoding="utf-8")
    told = set(re.findall(r'id="pactgraph\.(?:[a-z_]+\.)*([A-Z]\w*(?:\.\w+)?|\w+)"', page))
    graph = {name.replace(base, "KnowledgeGraph") for name in PUBLIC for base in ("GraphReader", "NetworkQuestions")}
    missing = {name for name in graph if name not in told and not name.startswith(("GraphReader", "NetworkQuestions"))}
    assert not missing
    assert page.count('class="gp"') > len(PUBLIC)


def test_every_command_stands_in_the_commands_page_and_in_the_site(site: Path) -> None:
    known = set(get_command(app).commands)  # type: ignore[attr-defined]
    told = {words[0] for words in commands("docs/commands.md")}
    assert known - {"mcp"} <= told  # it waits for its caller, so its line is not run
    page = (site / "commands.html").read_text(encoding="utf-8")
    assert not [name for name in known if f"pactgraph {name}" not in re.sub(r"<[^>]+>", "", page)]


def test_no_line_of_output_is_wider_than_eighty_columns(place: Path) -> None:
    for words in (
        ["show", "Bellandi"],
        ["ask", "who-manufactures", "--compound", "HV4"],
        ["build", "examples/filings"],
        ["--help"],
    ):
        wide = [line for line in typed(place, words).splitlines() if len(line) > 80]
        assert not wide
