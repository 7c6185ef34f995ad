"""Source files into a store: fresh and living, cut off and resumed, replaced and dropped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pactgraph.graph.building.intake import FreshIntake, LivingIntake
from pactgraph.graph.building.ledger import Entry, about_lines, entry_lines, read_entries
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.building.parts import Parts
from pactgraph.graph.building.swap import recover
from pactgraph.graph.building.verification import verify
from pactgraph.graph.errors import GraphInUseError, GraphVersionError
from pactgraph.graph.folder import GraphFolder, only_writer, write_whole
from pactgraph.graph.store import canonical, memory_store, open_reading
from tests.graph.stories import LOADER, Story, make_graph

ONE = Story("Alder Biotics, Inc. leased a house.", "one.txt").registrant("Alder Biotics, Inc.")
TWO = Story("Brook Foods Ltd. sold a mill.", "two.txt").registrant("Brook Foods Ltd.")
ENTRY = ONE.filed.entry


def whole(folder: GraphFolder) -> list[list[bytes]]:
    with open_reading(folder.store) as store:
        return [store.quads(None), *(store.quads(graph) for graph in store.graphs())]


def test_a_fresh_and_a_grown_store_hold_the_same(tmp_path: Path) -> None:
    at_once = make_graph(tmp_path / "at-once", ONE, TWO)
    make_graph(tmp_path / "grown", TWO)
    grown = make_graph(tmp_path / "grown", ONE)
    assert whole(at_once) == whole(grown)


def test_a_fresh_build_that_was_cut_off_goes_on_from_its_parts(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "cut")
    begun = FreshIntake(folder, LOADER)
    begun.add(ONE.filed)
    begun.flush()
    assert set(FreshIntake(folder, LOADER).entries) == {ENTRY.sha256}
    assert whole(make_graph(folder.root, TWO)) == whole(make_graph(tmp_path / "whole", ONE, TWO))
    assert not folder.parts.exists()


def test_parts_of_another_loader_are_read_again(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path)
    begun = FreshIntake(folder, "older")
    begun.add(replace(ONE.filed, entry=replace(ENTRY, loader="older")))
    begun.flush()
    assert FreshIntake(folder, LOADER).entries == {}


def test_nothing_is_seen_of_a_fresh_build_before_it_is_whole(tmp_path: Path) -> None:
    intake = FreshIntake(GraphFolder(tmp_path), LOADER)
    intake.add(ONE.filed)
    intake.settle()
    assert not (tmp_path / "store").exists()
    intake.publish()
    assert (tmp_path / "store" / "CURRENT").is_file()


def test_what_is_dropped_leaves_no_quad_and_no_text(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, ONE, TWO)
    intake = LivingIntake(folder)
    intake.drop(intake.entries[ENTRY.sha256])
    intake.publish()
    with open_reading(folder.store) as store:
        assert ENTRY.graph not in store.graphs()
        assert set(read_entries(store)) == {TWO.filed.entry.sha256}
    assert not list(folder.texts.rglob(f"{ENTRY.source}-*"))


def test_a_source_read_by_a_newer_loader_replaces_what_the_older_said(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, ONE, TWO)
    newer = replace(ONE.filed, entry=replace(ENTRY, loader="newer"))
    intake = LivingIntake(folder)
    intake.add(newer)
    intake.publish()
    with open_reading(folder.store) as store:
        assert read_entries(store)[ENTRY.sha256].loader == "newer"
        assert verify(store, folder).whole


def test_a_swap_that_was_cut_off_is_undone(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, ONE)
    before = whole(folder)
    folder.store.rename(tmp_path / "store.old")
    recover(folder)
    assert whole(folder) == before


def test_what_takes_its_name_while_it_is_cleared_away_stops_no_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "glob", lambda here, _: iter([here / ".named-by-now.part"]))
    recover(GraphFolder(tmp_path))


def test_an_entry_reads_back_from_its_own_lines() -> None:
    odd = replace(ENTRY, name='a "quoted"\tname\\.txt')
    store = memory_store(b"".join(entry_lines(odd)))
    assert read_entries(store) == {odd.sha256: odd}
    assert canonical(b"".join(entry_lines(odd))) == entry_lines(odd)


def test_a_store_of_another_schema_is_refused_with_the_command_that_helps(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, ONE)
    intake = LivingIntake(folder)
    intake.settle().replace([], about_lines({"schemaVersion": "1"}), about_lines({"schemaVersion": "0"}))
    intake.publish()
    with pytest.raises(GraphVersionError, match="--rebuild"):
        LivingIntake(folder)


def test_only_one_may_write(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "graph")
    with only_writer(folder), pytest.raises(GraphInUseError, match="another process"), only_writer(folder):
        pass
    with only_writer(folder):
        write_whole(folder.report, b"{}")
    assert folder.report.exists()


def test_a_folder_in_which_nothing_was_written_is_not_left_behind(tmp_path: Path) -> None:
    with only_writer(GraphFolder(tmp_path / "new")):
        pass
    assert not (tmp_path / "new").exists()


def test_a_file_that_fails_half_way_keeps_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_whole(path, b"before")
    with pytest.raises(TypeError):
        write_whole(path, "no bytes")  # type: ignore[arg-type]
    assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["report.json"]


def lines_of(path: Path) -> dict[str, Entry]:
    return LedgerFile(path).lines


def test_the_ledger_outside_says_what_stands_at_a_path_last(tmp_path: Path) -> None:
    ledger = LedgerFile(tmp_path / "ledger.jsonl")
    ledger.add("/a", ENTRY)
    ledger.add("/b", ENTRY)
    ledger.add("/a", TWO.filed.entry)
    ledger.add("/b", None)
    ledger.flush()
    assert lines_of(tmp_path / "ledger.jsonl") == {"/a": TWO.filed.entry}
    assert ledger.paths(ENTRY.sha256) == []


@pytest.mark.parametrize("cut", [1, 20, 200])
def test_a_torn_line_costs_only_itself(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger = LedgerFile(path)
    ledger.add("/a", ENTRY)
    ledger.flush()
    ledger.add("/b", TWO.filed.entry)
    ledger.flush()
    path.write_bytes(path.read_bytes()[:-cut] if cut > 1 else path.read_bytes().replace(b"/b", b"/c"))
    torn = LedgerFile(path)
    assert (set(torn.lines), torn.torn) == ({"/a"}, 1)
    torn.add("/d", ENTRY)
    torn.flush()
    assert set(lines_of(path)) == {"/a", "/d"}


def test_what_is_saved_beside_is_on_disk_before_what_follows_from_it(tmp_path: Path) -> None:
    folder = GraphFolder(tmp_path / "beside")
    intake = FreshIntake(folder, LOADER, threads=2)
    found: list[set[str]] = []
    for story in (ONE, TWO):
        intake.add(story.filed)
        intake.flush(lambda: found.append(set(FreshIntake(folder, LOADER).entries)))
    store = intake.settle()
    assert found == [{ENTRY.sha256}, {ENTRY.sha256, TWO.filed.entry.sha256}]
    assert set(read_entries(store)) == found[1]
    intake.close()


def test_a_disk_that_fails_beside_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    intake = FreshIntake(GraphFolder(tmp_path), LOADER, threads=2)
    intake.add(ONE.filed)
    monkeypatch.setattr(Parts, "add", lambda *_: (tmp_path / "nowhere" / "part").write_bytes(b""))
    followed: list[bool] = []
    intake.flush(lambda: followed.append(True))
    with pytest.raises(FileNotFoundError):
        intake.settle()
    intake.close()
    assert not followed
