"""`pactgraph review` and `pactgraph correct`, as a person uses them."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import pactgraph as api
from pactgraph.build import BuildOptions, build
from pactgraph.correcting import handle
from pactgraph.corrections import CorrectionsFile
from pactgraph.graph.explorer.filing import stated_facts
from pactgraph.graph.explorer.rendering import sentences
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.identity.review import Pair, Side
from pactgraph.graph.sentences.quotes import Quoted
from pactgraph.ontology.iris import source_iri
from pactgraph.reviewing import pair_lines
from tests import command_line

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LICENCE, ENDED, SUPPLY = "0009900101-05-000012.htm", "0009900101-08-000061.htm", "0009900303-08-000021.txt"
BY = ("--by", "Ada Lindqvist", "--on", "2026-11-21T06:30:00Z")


class Desk:
    """A folder with a graph, and the command line in it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.file = place / "corrections.jsonl"
        self.folder = GraphFolder(place / "output")

    def typed(self, *words: str, code: int = 0) -> str:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PACTGRAPH_EDITOR", "")
            done = command_line.typed(*words, place=self.place)
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def build(self) -> None:
        kept = CorrectionsFile(self.file if self.file.exists() else None)
        build([EXAMPLES / "filings", EXAMPLES / "review"], self.folder, BuildOptions(jobs=1, corrections=kept))

    def corrected(self, *words: str, code: int = 0) -> str:
        return self.typed("correct", *words, *BY, code=code)

    def listed(self) -> list[dict[str, str]]:
        return list(json.loads(self.typed("correct", "--list", "--format", "json")))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("desk")
    Desk(place).build()
    return place


@pytest.fixture
def desk(built: Path, tmp_path: Path) -> Iterator[Desk]:
    subprocess.run(["cp", "-r", str(built / "output"), str(tmp_path)], check=True)
    yield Desk(tmp_path)


def companies(desk: Desk, name: str) -> set[str]:
    with api.open(desk.folder.root) as kg:
        return {one.name for one in kg.companies() if name in one.name}


# Review


def test_the_pairs_that_rules_were_not_sure_of_are_listed_with_both_sentences(desk: Desk) -> None:
    rows = json.loads(desk.typed("review", "--format", "json"))
    assert [(row["left"], row["right"], row["verdict"]) for row in rows] == [
        ("Tallis Reagents Works, Inc.", "Tallis Reagent Works, Inc.", "unsure"),
        ("Oswin Harte", "Oswin F. Harte", "same"),
    ]
    assert "License Agreement with Tallis Reagents Works" in rows[0]["left_sentence"]
    assert "Supply Agreement with Tallis Reagent Works" in rows[0]["right_sentence"]
    assert rows[0]["worth"] > rows[1]["worth"]
    text = desk.typed("review")
    assert all(len(line) <= 80 for line in text.splitlines())
    assert text.index("Tallis") < text.index("Oswin")
    assert "Oswin" not in desk.typed("review", "--limit", "1")


def test_a_long_sentence_is_cut_around_the_name() -> None:
    told = Quoted("a.txt", "m", "Rowan Moss", f"{'before ' * 60}Rowan Moss{' after' * 60}.", "f")
    side = Side("i", "Rowan Moss", "https://w3id.org/pactgraph/id/person/x", 1, told)
    _, left, _, rules = pair_lines(Pair(side, side, "unsure", 0.5, "why", 1.0), 1)
    assert "before Rowan Moss after" in left
    assert left.startswith("“…before")
    assert "after…” (a.txt; 1 agreement or office)" in left
    assert rules == "rules: unsure, 0.5: why"


def test_an_answer_in_a_table_joins_the_two(desk: Desk) -> None:
    desk.typed("review", "--export", "pairs.csv")
    rows = list(csv.DictReader(io.StringIO((desk.place / "pairs.csv").read_text())))
    rows[0] |= {"answer": "Same", "why": "'=one address"}
    answered = io.StringIO()
    writer = csv.DictWriter(answered, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    (desk.place / "pairs.csv").write_text("\ufeff" + answered.getvalue())
    assert "1 answer written" in desk.typed("review", "--import", "pairs.csv", *BY)
    assert "1 known already" in desk.typed("review", "--import", "pairs.csv", *BY)
    assert "Tallis" not in desk.typed("review")  # decided, though no build has seen it
    assert desk.listed()[0]["why"] == "=one address"
    assert len(companies(desk, "Tallis")) == 2
    desk.build()
    assert len(companies(desk, "Tallis")) == 1
    (row,) = desk.listed()
    assert (row["status"], row["by"]) == ("applied", "Ada Lindqvist")


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("answer", "perhaps", "'perhaps' is none of same, different, skip"),
        ("key", "0000000000000000", "the graph has changed since"),
        ("left_iri", "https://elsewhere.example/party/1", "left_iri is no as-filed thing"),
        ("left_iri", source_iri("0" * 64) + "/party/1", "nothing in this graph"),
    ],
)
def test_a_row_that_cannot_be_taken_is_refused_and_the_others_are_not(desk: Desk, column: str, cell: str, words: str) -> None:
    rows = list(csv.DictReader(io.StringIO(desk.typed("review", "--format", "csv"))))
    table = io.StringIO()
    writer = csv.DictWriter(table, rows[0].keys())
    writer.writeheader()
    writer.writerows([rows[0] | {"answer": "same"} | {column: cell}, rows[1] | {"answer": "d"}])
    (desk.place / "pairs.csv").write_text(table.getvalue())
    told = desk.typed("review", "--import", "pairs.csv", *BY, code=3)
    assert f"refused pairs.csv, line 2: {words}" in told
    assert len(desk.file.read_text().splitlines()) == 1


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b'answer,key,left_iri,right_iri\n"' + b"x" * 200_000])
def test_a_file_that_is_no_table_of_pairs_is_wrong_use(desk: Desk, content: bytes) -> None:
    (desk.place / "pairs.csv").write_bytes(content)
    assert "pairs.csv is no table" in desk.typed("review", "--import", "pairs.csv", code=2)
    assert not desk.file.exists()


def test_a_cell_that_a_spreadsheet_would_run_is_defused() -> None:
    from pactgraph.reviewing import COLUMNS, table

    row: dict[str, str | int | float] = dict.fromkeys(COLUMNS, "x") | {
        "left": '=HYPERLINK("http://e.example")',
        "right": "@SUM(A1)",
    }
    (read,) = csv.DictReader(io.StringIO(table([row])))
    assert (read["left"], read["right"]) == ('\'=HYPERLINK("http://e.example")', "'@SUM(A1)")


def test_on_a_terminal_each_pair_is_asked_and_written_at_once(desk: Desk) -> None:
    told = on_a_terminal(desk, ["review", *BY], "x\nd\nq\n")
    assert "[s]ame, [d]ifferent, s[k]ip, [q]uit?" in told
    assert "1 answer written" in told
    (row,) = desk.listed()
    assert "Tallis" in row["says"]
    assert "different" in row["says"]


def on_a_terminal(desk: Desk, words: list[str], answers: str) -> str:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "pactgraph", *words],
        cwd=desk.place, stdin=theirs, stdout=theirs, stderr=theirs, env=os.environ | {"COLUMNS": "80", "TERM": "dumb"},
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, answers.encode())
    told, until = b"", time.monotonic() + 60
    while time.monotonic() < until:
        try:
            part = os.read(ours, 65536)
        except OSError:  # the other side has gone
            break
        if not part:
            break
        told += part
    os.close(ours)
    assert process.wait(timeout=30) == 0
    return told.decode()


# Correct


def test_a_file_is_listed_fact_by_fact(desk: Desk) -> None:
    text = desk.typed("correct", ENDED)
    assert "stage                 Phase 3" in text
    assert all(len(line) <= 80 for line in text.splitlines())
    rows = json.loads(desk.typed("correct", ENDED, "--format", "json"))
    (stage,) = (row for row in rows if row["slot"] == "stage")
    assert (stage["value"], stage["quote"], stage["human"]) == ("Phase 3", "Phase 3", False)
    one = desk.typed("correct", stage["handle"].rpartition("/")[0])
    assert "stage" in one
    assert "officer" not in one


def test_a_fact_is_withdrawn_added_replaced_and_told_everywhere(desk: Desk) -> None:
    desk.corrected(f"{ENDED}/agreement/1/stage", "--withdraw", "--why", "no trial was begun")
    desk.corrected(f"{LICENCE}/party/2/jurisdiction", "--value", "Switzerland", "--quote", "a Swiss  corporation")
    desk.corrected(f"{SUPPLY}/agreement/1/title", "--value", "Buffer Supply Agreement")
    assert [row["status"] for row in desk.listed()] == ["waiting"] * 3
    assert "up to date" in desk.typed("correct", "--apply")
    assert "nothing had changed" in desk.typed("correct", "--apply")
    assert [row["status"] for row in desk.listed()] == ["applied"] * 3
    with api.open(desk.folder.root) as kg:
        (supply,) = kg.agreements(party="Tallis Reagent Works")
        (title,) = (one for one in supply.evidence if one.property == "title")
        assert (supply.title, title.is_correction, title.rule) == ("Buffer Supply Agreement", True, "human")
        assert (title.by, title.on, title.quote) == ("Ada Lindqvist", "2026-11-21T06:30:00Z", "Supply Agreement")
        assert title.row()["corrected_by"] == "Ada Lindqvist"
        assert any("title: Buffer Supply Agreement (corrected by a person)" in told for _, told in sentences(supply.evidence))
        assert [fact.value for fact in stated_facts(kg, title.source, 1) if fact.corrected] == ["Buffer Supply Agreement"]
        (place,) = (one for one in kg.find("Rosmarin")[0].evidence if one.is_correction)
        assert "a Swiss corporation" in place.sentence
        assert not [one for one in kg.agreements(party="Rosmarin") if one.node.one("stage") == "Phase 3"]
    whom = "a person: Ada Lindqvist"
    answer = desk.typed("ask", "what-changed", "--since", "2026-11-01", "--format", "csv")
    for words in (
        "stage Phase 3 is withdrawn",
        "jurisdiction is Switzerland",
        "title is Buffer Supply Agreement, not Supply Agreement",
    ):
        assert f"{whom},2026-11-21," in next(line for line in answer.splitlines() if words in line)
    assert "title Buffer Supply Agreement: corrected by Ada Lindqvist" in desk.typed("show", "Tallis Reagent Works")
    desk.typed("page", "-o", "graph.html")
    assert "corrected by a person" in (desk.place / "graph.html").read_text()
    assert "0 violations" in desk.typed("validate")
    assert "100 % as written" in desk.typed("verify", "--deep")


def test_a_correction_of_a_correction_takes_its_place_before_and_after_a_build(desk: Desk) -> None:
    slot = f"{LICENCE}/agreement/1/agreementDate"
    desk.corrected(slot, "--value", "2005-03-06")
    desk.corrected(slot, "--value", "2005-03-05")
    desk.corrected("--apply")
    desk.corrected(slot, "--value", "2005-03-04")
    desk.corrected("--apply")
    (row,) = desk.listed()
    assert (row["status"], row["line"]) == ("applied", 3)
    assert 'is "2005-03-04", not "2005-03-07"' in row["says"]
    key = row["key"][:6]
    desk.corrected("--undo", key, "--apply")
    assert desk.listed() == []
    assert "2005-03-07" in desk.typed("correct", slot.rpartition("/")[0])


def test_a_thing_is_added_set_right_and_withdrawn(desk: Desk) -> None:
    where = ("--quote", "the Company will pay")
    desk.corrected(f"{LICENCE}/agreement/1", "--add", "party", "--set", "name=Halvorsen Bio", "--set", "role=guarantor", *where)
    desk.corrected("--apply")
    desk.corrected(f"{LICENCE}/party/3/name", "--value", "Halvorsen Biologics Holdings, Inc.", *where)
    desk.corrected(f"{LICENCE}/party/1", "--withdraw", "--apply")
    assert [row["status"] for row in desk.listed()] == ["applied"] * 3
    with api.open(desk.folder.root) as kg:
        licence = next(one for one in kg.agreements(party="Halvorsen Biologics Holdings"))
        assert {party.entity.name for party in licence.parties} == {"Halvorsen Biologics Holdings, Inc.", "Rosmarin Pharma AG"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((f"{LICENCE}/agreement/1/agreementDate", "--value", "yesterday"), "agreementDate is a date"),
        ((f"{LICENCE}/agreement/1/colour", "--value", "red"), "has no slot 'colour'"),
        ((f"{LICENCE}/agreement/9/title", "--value", "x"), "nothing is read as"),
        (("nowhere.htm/agreement/1/title", "--value", "x"), "no source file nowhere.htm"),
        ((f"{LICENCE}/agreement/1/kind", "--withdraw"), "always has its kind"),
        ((f"{LICENCE}/agreement/1/effectiveDate", "--withdraw"), "no effectiveDate is read there"),
        ((f"{LICENCE}/document/1", "--withdraw"), "can be neither added nor withdrawn"),
        ((f"{LICENCE}/party/1/address", "--value", "Basel"), '"Basel" does not stand in document 1'),
        ((f"{LICENCE}/party/1/address", "--value", "x", "--quote", "License Agreement"), "times in document 1"),
        (
            (f"{LICENCE}/party/1", "--add", "amount", "--set", "amountValue=1"),
            "is added to an agreement, not to a party",
        ),
        ((f"{LICENCE}/agreement/1", "--add", "amount", "--set", "amountValue=77777"), "does not stand"),
        ((f"{LICENCE}/agreement/1", "--add", "amount", "--set", "amountValue=7", "--quote", "milestone"), "needs its currency"),
        ((f"{LICENCE}/agreement/1", "--add", "castle", "--set", "name=x"), "'castle' is no kind"),
        (("--undo", "abcdef"), "is the key of no corrections"),
        (("--value", "x"), "what is it about?"),
        ((f"{LICENCE}/party/1", "--value", "x"), "a value needs a slot"),
    ],
)
def test_what_cannot_be_said_is_wrong_use_and_nothing_is_written(desk: Desk, words: tuple[str, ...], told: str) -> None:
    shown = " ".join(desk.corrected(*words, code=2).replace("│", " ").split())
    assert told in shown
    assert not desk.file.exists()


def test_a_handle_is_short_and_leads_back() -> None:
    source = source_iri("ab" * 32)
    assert handle(f"{source}/party/2/fact/alias/1") == "abababab/party/2/alias/1"
