"""What people set right, from the file to the graph and back: builds, forgetting, damage, and what is told of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pactgraph import build as build_module
from pactgraph.build import BuildOptions, build
from pactgraph.corrections import CorrectionsFile
from pactgraph.errors import NoInputError
from pactgraph.forgetting import forget
from pactgraph.graph.building.ledger import Entry, read_entries
from pactgraph.graph.building.verification import Verdict, verify
from pactgraph.graph.corrections.journal import append_lines
from pactgraph.graph.corrections.pointing import Pointer
from pactgraph.graph.corrections.records import Correction, Filling, Identity, Undo, Withdrawal
from pactgraph.graph.corrections.settling import Corrector
from pactgraph.graph.errors import CorrectionsError, CorrectionsGoneError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import open_reading, open_writing
from pactgraph.ontology.iris import CORRECTIONS_GRAPH, JUDGEMENTS_GRAPH
from pactgraph.ontology.namespaces import PACT
from pactgraph.report import Report
from tests.face.test_build import FILINGS, nquads, pactgraph
from tests.face.test_faults import Here

NAMES = ("0009900101-05-000012.htm", "halvorsen-2006-05-15-8k.md", "0009900202-07-000009.txt")
LICENCE, MAKING, SUPPLY = NAMES
SAID = {"by": "Ada Lindqvist", "on": "2026-11-21T06:30:00Z"}


class World:
    """Three filings, a graph of them and a file of corrections, each in a place of its own."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.filings = place / "filings"
        self.filings.mkdir()
        for name in NAMES:
            shutil.copy(FILINGS / name, self.filings)
        self.folder = GraphFolder(place / "graph")
        self.path = place / "corrections.jsonl"

    def build(self, folder: GraphFolder | None = None, **options: bool) -> Report:
        kept = CorrectionsFile(self.path if self.path.exists() else None)
        return build([self.filings], folder or self.folder, BuildOptions(jobs=1, corrections=kept, **options))  # type: ignore[arg-type]

    def nquads(self, folder: GraphFolder | None = None) -> bytes:
        return nquads(folder or self.folder, self.place / "all.nq")

    def fresh(self) -> bytes:
        """What a build gives that starts from nothing."""
        other = GraphFolder(self.place / "fresh")
        shutil.rmtree(other.root, ignore_errors=True)
        self.build(other)
        return self.nquads(other)

    def verdict(self) -> Verdict:
        with open_reading(self.folder.store) as store:
            return verify(store, self.folder, deep=True)

    def pointer(self) -> Iterator[tuple[Pointer, dict[str, str]]]:
        with open_reading(self.folder.store) as store:
            entries = read_entries(store)
            yield Pointer(store, entries, Texts(self.folder.texts)), {entry.name: entry.graph for entry in entries.values()}

    def say(self, *lines: Correction | Undo) -> None:
        append_lines(self.path, lines)

    def replaced(self, name: str = LICENCE, slot: str = "agreementDate", value: str = "2005-03-06") -> Filling:
        for pointer, graphs in self.pointer():
            fact = next(one for one in pointer.facts(f"{graphs[name]}/agreement/1") if one.slot == slot)
            assert fact.told.span is not None
            return Filling(
                correction="replace", thing=fact.place, slot=slot, value=value, span=fact.told.span, was=fact.told, **SAID
            )
        raise AssertionError

    def withdrawn(self, thing: str, name: str = LICENCE) -> Withdrawal:
        for pointer, graphs in self.pointer():
            return Withdrawal(correction="withdraw", thing=pointer.place(f"{graphs[name]}/{thing}"), **SAID)
        raise AssertionError

    def decided(self, left: tuple[str, str], verdict: str, right: tuple[str, str]) -> Identity:
        for pointer, graphs in self.pointer():
            one, other = (pointer.place(f"{graphs[name]}/{thing}") for name, thing in (left, right))
            return Identity(correction=verdict, left=one, right=other, **SAID)  # type: ignore[arg-type]
        raise AssertionError


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(build_module, "Readers", Here)
    here = World(tmp_path)
    here.build()
    return here


def test_wiped_and_built_again_the_graph_is_the_same_bytes(world: World) -> None:
    plain = world.nquads()
    world.say(world.replaced(), world.withdrawn("amount/1"), world.decided((MAKING, "party/2"), "different", (SUPPLY, "party/2")))
    report = world.build()
    assert (report.read, [row["status"] for row in report.corrections]) == (0, ["applied"] * 3)
    corrected = world.nquads()
    assert corrected != plain
    shutil.rmtree(world.folder.root)
    assert world.build().read == len(NAMES)
    assert world.nquads() == corrected
    assert world.verdict().whole, list(world.verdict().lines())


def test_an_unchanged_file_of_corrections_costs_nothing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.say(world.replaced())
    world.build()

    def never(*_: object, **__: object) -> None:
        raise AssertionError("something was derived again")

    monkeypatch.setattr("pactgraph.graph.corrections.settling.overlay_source", never)
    monkeypatch.setattr("pactgraph.graph.knowledge.derive_from", never)
    assert world.build().corrections[0]["status"] == "applied"


def test_only_the_sources_that_a_new_line_speaks_of_are_corrected_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.say(world.replaced())
    world.build()
    world.say(world.replaced(SUPPLY, value="2007-02-18"))
    seen: list[str] = []
    settle: Callable[..., object] = Corrector._overlaid  # type: ignore[attr-defined]

    def watched(self: Corrector, lines: list[bytes], entry: Entry, *rest: object) -> object:
        seen.append(entry.name)
        return settle(self, lines, entry, *rest)

    monkeypatch.setattr(Corrector, "_overlaid", watched)
    assert world.build().read == 0
    assert seen == [SUPPLY]
    assert world.nquads() == world.fresh()


def test_taken_away_again_nothing_is_left(world: World) -> None:
    plain = world.nquads()
    line = world.replaced()
    world.say(line, world.withdrawn("party/2"))
    world.build()
    world.say(Undo(correction="undo", of=line.key, **SAID), Undo(correction="undo", of=world.withdrawn("party/2").key, **SAID))
    world.build()
    assert world.nquads() == plain


@pytest.mark.parametrize("name", [LICENCE, SUPPLY])
def test_one_character_of_the_source_makes_a_correction_stale(world: World, name: str) -> None:
    world.say(world.replaced(name, value="2001-01-01"))
    world.build()
    path = world.filings / name
    path.write_bytes(path.read_bytes().replace(b"Massachusetts", b"Massachusettz", 1))
    report = world.build()
    (row,) = report.corrections
    assert (row["status"], row["line"], row["reason"]) == ("stale", 1, f"{name} has changed since")
    assert json.loads(world.folder.report.read_text())["corrections"] == [row]
    assert any("stale, line 1" in line for line in report.lines())
    assert all(len(line) <= 80 for line in report.lines())
    assert b'"human"' not in world.nquads()
    assert world.nquads() == world.fresh()


def test_a_new_reading_is_corrected_anew(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.say(world.replaced())
    world.build()
    corrected = world.nquads()
    monkeypatch.setattr(build_module, "reading_version", lambda _: "0.1.0+another")
    assert world.build().read == len(NAMES)
    assert world.nquads().replace(b"0.1.0+another", b"") == _without_loader(corrected)
    assert world.verdict().whole


def _without_loader(lines: bytes) -> bytes:
    from pactgraph.version import loader_version

    return lines.replace(loader_version().encode(), b"")


def test_what_is_forgotten_takes_its_corrections_along_and_gets_them_back(world: World) -> None:
    world.say(world.replaced(), world.replaced(SUPPLY, value="2007-02-18"))
    world.build()
    corrected = world.nquads()
    forget([world.filings / LICENCE], world.folder)
    assert world.verdict().whole
    assert b"2005-03-06" not in b"".join(line for line in world.nquads().splitlines() if b"asWritten" not in line)
    assert b'"2007-02-18"^^' in world.nquads()
    world.build()
    assert world.nquads() == corrected


def test_pruning_keeps_the_corrections_of_what_is_left(world: World) -> None:
    world.say(world.replaced(), world.replaced(SUPPLY, value="2007-02-18"))
    world.build()
    (world.filings / LICENCE).unlink()
    report = world.build(prune=True)
    assert [row["status"] for row in report.corrections] == ["elsewhere", "applied"]
    assert world.nquads() == world.fresh()
    assert world.verdict().whole


@pytest.mark.parametrize("moment", ["overlay", "settled", "knowledge"])
@pytest.mark.parametrize("fresh", [False, True])
def test_a_build_that_is_cut_off_while_correcting_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch, moment: str, fresh: bool
) -> None:
    world.say(world.replaced(), world.replaced(SUPPLY, value="2007-02-18"))
    if fresh:
        shutil.rmtree(world.folder.root)
    target = {
        "overlay": "pactgraph.graph.corrections.settling.overlay_source",
        "settled": "pactgraph.graph.corrections.settling.find_states",
        "knowledge": "pactgraph.build.refresh_knowledge",
    }[moment]
    with monkeypatch.context() as cut:
        calls: list[int] = []

        def dies(*_: object, **__: object) -> None:
            calls.append(1)
            raise KeyboardInterrupt

        cut.setattr(target, dies)
        with pytest.raises(KeyboardInterrupt):
            world.build()
        assert calls
    world.build()
    assert world.nquads() == world.fresh()
    assert world.verdict().whole


def test_a_graph_does_not_lose_its_corrections_without_a_word(world: World) -> None:
    world.say(world.replaced())
    world.build()
    before = world.nquads()
    for options in (BuildOptions(jobs=1), BuildOptions(jobs=1, rebuild=True)):
        with pytest.raises(CorrectionsGoneError, match="--no-corrections"):
            build([world.filings], world.folder, options)
    assert world.nquads() == before
    build([world.filings], world.folder, BuildOptions(jobs=1, corrections=CorrectionsFile(without=True)))
    assert b"human" not in world.nquads()


def test_a_file_that_was_named_and_is_not_there_is_wrong_use(world: World) -> None:
    with pytest.raises(NoInputError):
        build([world.filings], world.folder, BuildOptions(jobs=1, corrections=CorrectionsFile(world.place / "none.jsonl")))


def test_a_malformed_line_ends_the_build_before_it_begins(world: World) -> None:
    world.path.write_text("\n{broken\n")
    before = world.nquads()
    with pytest.raises(CorrectionsError):
        world.build()
    assert world.nquads() == before
    done = pactgraph("build", world.filings, "-g", world.folder.root, "--corrections", world.path)
    assert done.returncode == 1
    assert f"{world.path}, line 2: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "flaw",
    [
        f'GRAPH ?g {{ ?fact <{PACT}origin> "human" }}',
        f"GRAPH ?g {{ ?source <{PACT}removedStatement> ?statement }}",
        f"GRAPH <{CORRECTIONS_GRAPH}> {{ ?correction <{PACT}action> ?action }}",
        f"GRAPH <{JUDGEMENTS_GRAPH}> {{ ?s ?p ?o }}",
    ],
)
def test_deep_verification_finds_what_is_wrong_with_corrections_and_a_build_mends_it(world: World, flaw: str) -> None:
    from pactgraph.graph.building.damage import write_damage

    world.say(world.replaced(), world.decided((MAKING, "party/2"), "different", (SUPPLY, "party/2")))
    world.build()
    good = world.nquads()
    with open_writing(world.folder.store) as store:
        store.inner.update(f"DELETE WHERE {{ {flaw} }}")
        store.flush()
    world.folder.seals.unlink()
    verdict = world.verdict()
    assert not verdict.whole
    write_damage(world.folder.damage, verdict.damage)
    world.build()
    assert world.nquads() == good
    assert world.verdict().whole
