"""Nothing is lost silently: files, characters and quads add up, on the examples and on real filings."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.building.account import take_account
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading, open_writing
from pactgraph.loaders.readers import read_filing
from pactgraph.reading import LAYOUT
from tests.face.test_build import FILINGS

REAL = Path(__file__).resolve().parents[3] / "shared" / "filings"


def adds_up(folder: GraphFolder) -> dict[str, int]:
    """The figures of report.json, which the store holds."""
    report = json.loads(folder.report.read_text())
    assert report["files"] == report["read"] + report["unchanged"] + report["same_bytes"] + len(report["refused"])
    assert report["source_characters"] == report["characters"] + sum(report["skipped"].values())
    assert all(size >= 0 for size in report["skipped"].values())
    with open_reading(folder.store) as store:
        entries = read_entries(store)
        held = sum(len(store.quads(entry.graph)) for entry in entries.values())
        account = take_account(store, entries)
        assert len(store) == account.quads == report["store"]["quads"]
    assert (account.made, account.held) == (held, held)
    assert held == sum(entry.quads for entry in entries.values())
    return report


def test_files_characters_and_quads_add_up(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "twice.txt").write_bytes(min(FILINGS.iterdir()).read_bytes())
    folder = GraphFolder(tmp_path / "output")
    build([FILINGS, tmp_path / "empty.txt", tmp_path / "twice.txt"], folder, BuildOptions(jobs=1))
    report = adds_up(folder)
    assert report["same_bytes"] == 1
    assert report["source_characters"] > report["characters"] > 0
    build([FILINGS], folder, BuildOptions(jobs=1))
    assert adds_up(folder)["unchanged"] == len(list(FILINGS.iterdir()))


def test_a_build_over_a_store_that_has_lost_a_quad_says_so_and_the_next_one_makes_it_whole(tmp_path: Path) -> None:
    folder, few = GraphFolder(tmp_path / "output"), sorted(FILINGS.iterdir())[:2]
    build(few[:1], folder, BuildOptions(jobs=1))
    with open_writing(folder.store) as store:
        entry = next(iter(read_entries(store).values()))
        store.replace([], store.quads(entry.graph)[:1], [])
        store.flush()
    with pytest.raises(DamagedGraphError, match=r"holds .* quads where .* were made; build the same filings again"):
        build(few, folder, BuildOptions(jobs=1))
    assert build(few, folder, BuildOptions(jobs=1)).read == 2
    adds_up(folder)


class Visible(HTMLParser):
    """Counts the letters and digits that a page shows, by another parser than ours."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self.silent = 0, ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent = tag if tag in ("script", "style", "title") else self.silent

    def handle_endtag(self, tag: str) -> None:
        self.silent = "" if tag == self.silent else self.silent

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.count += letters(data)


def letters(text: str) -> int:
    return sum(map(str.isalnum, text))


@pytest.mark.corpus
def test_of_a_thousand_characters_that_real_pages_show_at_most_one_is_not_in_their_texts() -> None:
    shown = kept = 0
    for path in sorted((REAL / "8k-html").iterdir()):
        source = path.read_text(encoding="utf-8", errors="ignore")
        if source.count("<DOCUMENT>") > 1 or re.search(r"display:\s*none", source, re.I):
            continue  # what belongs to which document, and what is hidden, another parser cannot tell
        page = Visible()
        page.feed(source.partition("<TEXT>")[2].partition("</TEXT>")[0] or source)
        shown += page.count
        kept += sum(letters(document.text) for document in read_filing(path.read_bytes(), path.name).documents)
    assert shown > 900_000
    assert abs(kept - shown) <= shown / 1000


@pytest.mark.corpus
def test_real_filings_add_up(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "output")
    build([REAL / name for name in ("8k-html", "8k-sgml", "8k-text", "ex10")], folder, BuildOptions())
    report = adds_up(folder)
    assert report["files"] > 800
    assert report["skipped"][LAYOUT] > 0
