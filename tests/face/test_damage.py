"""Damage to any file of a graph is found by `verify`, and the next build repairs it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import typer

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.commands.verify import verify as verify_command
from pactgraph.errors import NoInputError
from pactgraph.forgetting import forget
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.building.seals import unseal
from pactgraph.graph.errors import DamagedGraphError, GraphError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import LocalStore, open_writing
from tests.face.test_build import FILINGS, nquads

if TYPE_CHECKING:
    import pyoxigraph

OPTIONS = BuildOptions(jobs=1)
FEW = sorted(FILINGS.iterdir())[:3]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> GraphFolder:
    folder = GraphFolder(tmp_path_factory.mktemp("whole") / "output")
    build(FEW, folder, OPTIONS)
    return folder


@pytest.fixture
def copied(whole: GraphFolder, tmp_path: Path) -> GraphFolder:
    shutil.copytree(whole.root, tmp_path / "output")
    return GraphFolder(tmp_path / "output")


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zero(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3] + bytes(len(content) // 3) + content[2 * (len(content) // 3) :])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    if not content:
        return
    place = random.Random(len(content)).randrange(len(content))  # noqa: S311 (a place, no secret)
    content[place] ^= 0x10
    path.write_bytes(bytes(content))


def remove(path: Path) -> None:
    path.unlink()


DAMAGES: tuple[Callable[[Path], None], ...] = (truncate, zero, flip, remove)


def largest(folder: GraphFolder, pattern: str) -> Path:
    return max((path for path in folder.root.glob(pattern) if path.is_file()), key=lambda path: path.stat().st_size)


FILES = (
    "texts/*/*.txt", "ledger.jsonl", "store/*.sst", "store/MANIFEST-*", "store/*.log", "store/CURRENT", "store/OPTIONS-*",
    "report.json", "seals.json",
)  # fmt: skip
QUICK = (flip, truncate, flip, truncate, zero, remove, zero, flip, remove)


def found(folder: GraphFolder) -> str:
    """What `verify --deep` finds wrong; "" where it finds nothing."""
    try:
        verify_command(folder.root, deep=True)
    except typer.Exit:
        return "damaged"
    except GraphError as error:
        return str(error)
    return ""


def found_and_repaired(whole: GraphFolder, copied: GraphFolder, damage: Callable[[Path], None], pattern: str) -> None:
    damage(largest(copied, pattern))
    assert found(copied)
    build(FEW, copied, OPTIONS)
    assert nquads(copied, copied.root / "repaired.nq") == nquads(whole, copied.root / "whole.nq")
    assert not found(copied)


@pytest.mark.parametrize(("pattern", "damage"), list(zip(FILES, QUICK, strict=True)))
def test_damage_is_found_and_repaired(
    whole: GraphFolder, copied: GraphFolder, pattern: str, damage: Callable[[Path], None]
) -> None:
    found_and_repaired(whole, copied, damage, pattern)


@pytest.mark.heavy
@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_to_any_file_at_all_is_found(copied: GraphFolder, damage: Callable[[Path], None]) -> None:
    files = sorted(path for path in copied.root.rglob("*") if path.is_file())
    assert len(files) > 20
    for path in files:
        before = path.read_bytes()
        damage(path)
        if not path.exists() or path.read_bytes() != before:  # an empty file can only be removed
            assert found(copied), path
            path.write_bytes(before)
            copied.damage.unlink(missing_ok=True)
    assert not found(copied)


@pytest.mark.heavy
@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("pattern", FILES)
def test_every_damage_is_found_and_repaired(
    whole: GraphFolder, copied: GraphFolder, pattern: str, damage: Callable[[Path], None]
) -> None:
    found_and_repaired(whole, copied, damage, pattern)


def test_what_holds_no_quad_is_made_anew_and_no_filing_is_read_again(copied: GraphFolder) -> None:
    for pattern in ("report.json", "seals.json", "store/OPTIONS-*", "store/LOG"):
        flip(largest(copied, pattern))
        assert found(copied), pattern
        assert build(FEW, copied, OPTIONS).read == 0
        assert not found(copied), pattern


def test_a_build_that_was_cut_off_before_it_could_seal_is_not_taken_for_damage(copied: GraphFolder) -> None:
    unseal(copied)
    assert not found(copied)
    copied.seals.with_suffix(".old").unlink()
    assert found(copied)


def search(folder: GraphFolder) -> list[list[object]]:
    """Every hit of some words, with its rank."""
    with pactgraph.open(folder.root) as kg:
        return [list(kg.search(words, limit=1000)) for words in ("agreement", '"the company"', "manufactur*", "2007")]


def misspell(path: Path) -> None:
    content = path.read_bytes()
    assert b"greement" in content
    path.write_bytes(content.replace(b"greement", b"greemint", 1))


@pytest.mark.parametrize("damage", [truncate, zero, misspell])
def test_a_damaged_index_of_sentences_is_named_and_nothing_else_is_made_anew(
    copied: GraphFolder, damage: Callable[[Path], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = search(copied)
    assert before[0]
    assert not found(copied)
    damage(copied.sentences)
    assert found(copied)
    assert f"{copied.sentences}, the full-text index, is damaged" in capsys.readouterr().out
    monkeypatch.setattr("pactgraph.graph.knowledge.derive_from", None)
    assert build(FEW, copied, OPTIONS).read == 0
    assert not copied.sentences.exists()
    assert not found(copied)
    assert search(copied) == before


def test_an_index_of_sentences_that_is_behind_the_graph_is_no_damage(copied: GraphFolder) -> None:
    search(copied)
    build(sorted(FILINGS.iterdir())[:4], copied, OPTIONS)
    assert not found(copied)


@pytest.mark.heavy
def test_a_flipped_bit_of_the_index_of_sentences_is_found_or_changes_no_answer(copied: GraphFolder) -> None:
    before, whole = search(copied), copied.sentences.read_bytes()
    dice = random.Random(7)  # noqa: S311 (places, no secret)
    missed = 0
    for _ in range(300):
        content = bytearray(whole)
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        copied.sentences.write_bytes(bytes(content))
        if not found(copied):
            missed += 1
            assert search(copied) == before
        copied.damage.unlink(missing_ok=True)
    assert missed < 250  # most of so small an index is free room in its pages


def test_a_quad_that_was_taken_from_the_store_is_missed(copied: GraphFolder, capsys: pytest.CaptureFixture[str]) -> None:
    unseal(copied)
    with open_writing(copied.store) as store:
        entry = min(read_entries(store).values(), key=lambda entry: entry.sha256)
        store.replace([], store.quads(entry.graph)[:1], [])
    assert found(copied)
    assert f"source {entry.source}: {entry.quads - 1:,} quads where {entry.quads:,} were written" in capsys.readouterr().out
    assert build(FEW, copied, OPTIONS).read == 1
    assert not found(copied)


def test_a_belief_that_does_not_follow_is_found(
    whole: GraphFolder, copied: GraphFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    unseal(copied)
    with open_writing(copied.store) as store:
        store.replace([], store.quads()[:3], [b"<https://a.b/c> <https://a.b/d> <https://a.b/e> .\n"])
    assert found(copied)
    assert "not what follows from the evidence" in capsys.readouterr().out
    assert build(FEW, copied, OPTIONS).read == 0
    assert nquads(copied, copied.root / "repaired.nq") == nquads(whole, copied.root / "whole.nq")


def test_what_is_forgotten_is_gone_and_the_rest_is_as_it_was(copied: GraphFolder, tmp_path: Path) -> None:
    rest = GraphFolder(tmp_path / "rest")
    build(FEW[1:], rest, OPTIONS)
    assert forget(FEW[:1], copied) == 1
    assert nquads(copied, tmp_path / "a.nq") == nquads(rest, tmp_path / "b.nq")
    with pytest.raises(NoInputError, match="nothing in this graph was read from"):
        forget(FEW[:1], copied)


class Torn:
    """A store whose tables are not what was written, as RocksDB tells it."""

    def __getattr__(self, name: str) -> object:
        def fail(*_: object) -> None:
            raise RuntimeError("Corruption: block checksum mismatch\nin 000010.sst")

        return fail


WRITES = {"flush": LocalStore.flush, "replace": lambda it: it.replace(["urn:x"], [], []), "load": lambda it: it.load(b"")}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_torn_store_is_told_in_a_sentence_with_the_way_out(write: Callable[[LocalStore], None]) -> None:
    with pytest.raises(DamagedGraphError, match=r"^the store cannot be read: Corruption.* in 000010\.sst; build .* --rebuild "):
        write(LocalStore(cast("pyoxigraph.Store", Torn())))
