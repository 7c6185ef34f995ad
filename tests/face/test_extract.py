"""`pactgraph extract`: in order, in child processes, with its exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from pactgraph.extraction import extract, find_contents
from pactgraph.loaders.contract import filing_json
from pactgraph.loaders.load import load

FILINGS = Path(__file__).resolve().parents[2] / "examples" / "filings"


def pactgraph(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pactgraph", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, "COLUMNS": "80"}, input=stdin)


def test_answers_come_in_the_order_of_the_names_and_say_what_the_loader_says() -> None:
    paths = sorted(FILINGS.iterdir())
    expected = [filing_json(load(path.read_bytes(), path.name).record) for path in paths]
    assert [json.loads(str(answer)) for answer in extract(find_contents([FILINGS]))] == json.loads(json.dumps(expected))


def test_a_refused_file_keeps_its_turn_and_ends_with_code_3(tmp_path: Path) -> None:
    good = min(FILINGS.iterdir()).read_bytes()
    for name, content in (
        ("a.txt", b""),
        ("b" + min(FILINGS.iterdir()).suffix, good),
        ("c.zip", b"no archive"),
        ("d.pdf", b"%PDF-1"),
    ):
        (tmp_path / name).write_bytes(content)
    done = pactgraph("extract", tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["document"][0], "refused" in answer) for answer in answers] == [
        ("a", True),
        ("b", False),
        ("c", True),
        ("d", True),
    ]
    assert (done.returncode, done.stderr) == (3, b"")
    assert set(answers[0]) == {"document", "refused"}


def test_wrong_use_ends_with_code_2_and_one_line(tmp_path: Path) -> None:
    unknown = pactgraph("extract", tmp_path / "nowhere", FILINGS)
    assert (unknown.returncode, unknown.stdout, unknown.stderr.count(b"\n")) == (2, b"", 1)
    assert b"nowhere: No such file or directory" in unknown.stderr
    assert pactgraph("extract", FILINGS, "--format", "xml").returncode == 2


def test_standard_input_is_one_filing_and_json_is_indented() -> None:
    path = min(FILINGS.iterdir())
    done = pactgraph("extract", "-", "--format", "json", stdin=path.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    answer = json.loads(done.stdout)
    assert answer["document"] == "-"
    assert answer["registrants"] == filing_json(load(path.read_bytes(), path.name).record)["registrants"]
    assert done.stdout.startswith(b'{\n  "document"')


def test_a_confidence_of_one_leaves_less_than_none_does(tmp_path: Path) -> None:
    found = find_contents([FILINGS])
    sure = [len(str(answer)) for answer in extract(found, 0.99)]
    every = [len(str(answer)) for answer in extract(find_contents([FILINGS]))]
    assert sum(sure) < sum(every)
