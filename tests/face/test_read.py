"""`pactgraph read`: the structure as a tree of 80 columns and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pactgraph.cli import app

FILING = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Alder Biotics, Inc.

Item 1.01. Entry into a Material Definitive Agreement.

Supply Agreement

On May 1, 2009, Alder Biotics, Inc. entered into a supply agreement with Oak Chemicals Ltd., which will make what Alder sells.

Item 9.01. Financial Statements and Exhibits.

10.1     Supply Agreement dated May 1, 2009, with a description that is much too long to stand on one line of a terminal

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has signed.

Alder Biotics, Inc.

By: /s/ Ann Poe
Ann Poe
Chief Executive Officer
"""


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "alder.txt"
    path.write_text(FILING)
    return path


def test_the_tree_shows_items_headings_exhibits_within_80_columns(filing: Path) -> None:
    result = CliRunner().invoke(app, ["read", str(filing)])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("alder.txt  text")
    assert "   ├─ Item 1.01  Entry into a Material Definitive Agreement." in lines
    assert "   │  └─ Supply Agreement" in lines
    assert any("10.1  Supply Agreement dated" in line and line.endswith("…") for line in lines)


def test_json_holds_spans_of_the_text(filing: Path) -> None:
    result = CliRunner().invoke(app, ["read", "--format", "json", str(filing)])
    outline = json.loads(result.stdout)
    sections = outline["documents"][0]["sections"]
    assert [s["number"] for s in sections if s["kind"] == "item"] == ["1.01", "9.01"]
    assert all(0 <= s["start"] <= s["end"] <= outline["documents"][0]["length"] for s in sections)
    assert outline["documents"][0]["exhibits"][0]["number"] == "10.1"


def test_a_refused_file_is_told_and_the_rest_goes_on(filing: Path) -> None:
    (filing.parent / "bad.txt").write_bytes(b"")
    result = CliRunner().invoke(app, ["read", str(filing.parent)])
    assert result.exit_code == 3
    assert "refused: it is empty" in result.stdout
    assert "Item 9.01" in result.stdout
    assert CliRunner().invoke(app, ["read", "--format", "xml", str(filing)]).exit_code == 2
