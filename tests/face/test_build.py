"""`pactgraph build` from end to end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build, plan
from pactgraph.errors import NoInputError, NothingReadError
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.building.verification import verify
from pactgraph.graph.exports.rdf import write_sorted_quads
from pactgraph.graph.folder import GraphFolder, only_writer
from pactgraph.graph.store import open_reading
from pactgraph.ontology.namespaces import PACT

FILINGS = Path(__file__).resolve().parents[2] / "examples" / "filings"
OPTIONS = BuildOptions(jobs=1)


def pactgraph(*arguments: object, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pactgraph", *map(str, arguments)]
    env = {**os.environ, "COLUMNS": "80"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env, input=stdin)


def nquads(folder: GraphFolder, to: Path) -> bytes:
    with open_reading(folder.store) as store, to.open("wb") as out:
        write_sorted_quads(store, out)
    return to.read_bytes()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("built") / "output")
    build([FILINGS], folder, OPTIONS)
    return folder


@pytest.fixture
def copied(built: GraphFolder, tmp_path: Path) -> GraphFolder:
    shutil.copytree(built.root, tmp_path / "output")
    return GraphFolder(tmp_path / "output")


def test_every_example_is_read_and_every_quote_stands_in_its_text(built: GraphFolder) -> None:
    report = json.loads(built.report.read_text())
    assert report["files"] == report["read"] == len(list(FILINGS.iterdir()))
    with open_reading(built.store) as store:
        verdict = verify(store, built, deep=True)
    assert verdict.whole, list(verdict.lines())
    assert verdict.mentions > len(list(FILINGS.iterdir()))


def test_quads_made_are_quads_in_the_store(built: GraphFolder) -> None:
    report = json.loads(built.report.read_text())
    with open_reading(built.store) as store:
        assert report["quads_made"] == sum(len(store.quads(entry.graph)) for entry in read_entries(store).values())
        assert report["store"]["quads"] == len(store)


def test_the_same_filings_make_the_same_bytes(built: GraphFolder, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere" / "filings"
    shutil.copytree(FILINGS, moved)
    other = GraphFolder(tmp_path / "other" / "graph")
    build([moved], other, BuildOptions(jobs=2))
    assert nquads(built, tmp_path / "a.nq") == nquads(other, tmp_path / "b.nq")


def test_an_unchanged_file_is_not_read_again(copied: GraphFolder) -> None:
    report = build([FILINGS], copied, OPTIONS)
    assert (report.read, report.unchanged, report.whole) == (0, report.files, True)


def test_a_changed_file_replaces_what_it_said(copied: GraphFolder, tmp_path: Path) -> None:
    folder = tmp_path / "filings"
    folder.mkdir()
    path = folder / "note.txt"
    path.write_text("FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\nNothing.\n")
    build([path], copied, OPTIONS)
    path.write_text(path.read_text() + "\nSomething after all.\n")
    report = build([path], copied, OPTIONS)
    assert (report.read, report.forgotten) == (1, 1)
    with open_reading(copied.store) as store:
        assert [entry.name for entry in read_entries(store).values()].count("note.txt") == 1


def test_what_was_read_stays_until_it_is_pruned(copied: GraphFolder, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\nNothing.\n")
    build([path], copied, OPTIONS)
    path.unlink()
    assert build([FILINGS], copied, OPTIONS).forgotten == 0
    assert build([FILINGS], copied, BuildOptions(jobs=1, prune=True)).forgotten == 1
    with open_reading(copied.store) as store:
        assert "note.txt" not in {entry.name for entry in read_entries(store).values()}


def test_the_same_bytes_under_two_names_are_one_source(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\nNothing.\n")
    folder = GraphFolder(tmp_path / "output")
    report = build([tmp_path / "b.txt", tmp_path / "a.txt"], folder, OPTIONS)
    assert (report.read, report.same_bytes, report.whole) == (1, 1, True)
    with open_reading(folder.store) as store:
        assert [entry.name for entry in read_entries(store).values()] == ["a.txt"]


def test_what_the_store_lost_is_read_again(copied: GraphFolder, tmp_path: Path) -> None:
    before = nquads(copied, tmp_path / "before.nq")
    shutil.rmtree(copied.store)
    one = min(FILINGS.iterdir())
    report = build([one], copied, OPTIONS)
    assert report.again == report.read == len(list(FILINGS.iterdir()))
    assert nquads(copied, tmp_path / "after.nq") == before


def test_what_is_not_sure_enough_stays_evidence_and_is_counted(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "output")
    report = build([FILINGS], folder, replace(OPTIONS, min_confidence=0.85))
    unsure = "?f a pact:Fact ; pact:confidence ?sure ; pact:about ?t ; pact:property ?p ; pact:value ?v FILTER(?sure < 0.85)"
    with open_reading(folder.store) as store:
        kept = list(store.rows(f"PREFIX pact: <{PACT}> SELECT ?f WHERE {{ GRAPH ?g {{ {unsure} }} }}"))
        said = list(store.rows(f"PREFIX pact: <{PACT}> SELECT ?f WHERE {{ GRAPH ?g {{ {unsure} ?t ?p ?v }} }}"))
        assert verify(store, folder, deep=True).whole
    assert kept
    assert not said
    assert report.set_aside >= len(kept)
    assert any(line.startswith("Set aside") for line in report.lines())
    again = build([FILINGS], folder, replace(OPTIONS, min_confidence=0.85))
    assert (again.read, again.set_aside) == (0, report.set_aside)
    assert build([FILINGS], folder, OPTIONS).set_aside == 0


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    said = plan([FILINGS], GraphFolder(tmp_path / "output"))
    assert said.startswith("15 files: 15 to read") or "to read" in said
    assert not (tmp_path / "output").exists()


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "form.pdf": b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
    "nul.txt": b"FORM 8-K\x00\x00\x00" * 50,
    "cut.txt": b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n<SEC-DOCUMENT>0009999999-11-000001.txt\n<SEC-HEADER>0009",
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_filing_leaves_everything_as_it_was(copied: GraphFolder, tmp_path: Path, name: str) -> None:
    before = nquads(copied, tmp_path / "before.nq")
    bad = tmp_path / name
    bad.write_bytes(BAD[name])
    report = build([bad], copied, OPTIONS)
    assert [refused.name for refused in report.refused] == [name]
    assert nquads(copied, tmp_path / "after.nq") == before
    with pytest.raises(NothingReadError, match=name):
        build([bad], GraphFolder(tmp_path / "none"), OPTIONS)
    assert not (tmp_path / "none").exists()


def test_a_folder_without_filings_and_an_unknown_path_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / ".hidden").write_text("not a filing")
    with pytest.raises(NoInputError, match="holds no filings"):
        build([tmp_path / "empty"], GraphFolder(tmp_path / "output"), OPTIONS)
    with pytest.raises(NoInputError, match="No such file"):
        build([tmp_path / "nowhere"], GraphFolder(tmp_path / "output"), OPTIONS)
    assert not (tmp_path / "output").exists()


def test_the_command_says_one_clear_thing_and_ends_with_its_code(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    unknown = pactgraph("build", tmp_path / "nowhere", "-g", tmp_path / "output")
    assert (unknown.returncode, unknown.stderr.count("\n")) == (2, 1)
    nothing = pactgraph("build", tmp_path / "empty.txt", "-g", tmp_path / "output")
    assert (nothing.returncode, "it is empty" in nothing.stderr) == (1, True)
    some = pactgraph("build", tmp_path / "empty.txt", FILINGS, "-g", tmp_path / "output")
    assert some.returncode == 3
    assert max(len(line) for line in some.stdout.splitlines()) <= 80
    assert "refused empty.txt: it is empty" in some.stdout
    assert "Traceback" not in unknown.stderr + nothing.stderr + some.stderr
    assert pactgraph("verify", "-g", tmp_path / "output").returncode == 0
    assert pactgraph("export", "-g", tmp_path / "output").stdout.count("\n") > 100
    with only_writer(GraphFolder(tmp_path / "output")):
        second = pactgraph("build", FILINGS, "-g", tmp_path / "output")
    assert (second.returncode, second.stderr.count("\n")) == (1, 1)
    assert "another process is writing" in second.stderr
