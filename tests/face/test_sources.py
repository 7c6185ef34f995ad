"""Paths in, contents out; archives member by member, through build, forget and prune."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pactgraph.build import BuildOptions, build, plan
from pactgraph.errors import NothingReadError
from pactgraph.forgetting import forget
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import open_reading
from pactgraph.loaders import limits
from pactgraph.loaders.readers import decoding
from pactgraph.refusal import Refused
from pactgraph.sources import contents, find_sources, holder

OPTIONS = BuildOptions(jobs=1)


def note(word: str) -> bytes:
    return f"FORM 8-K\n\nAlder Biotics, Inc.\n\nItem 8.01 Other Events\n\n{word}.\n".encode()


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def write_tar(path: Path, files: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


def names(folder: GraphFolder) -> list[str]:
    with open_reading(folder.store) as store:
        return sorted(entry.name for entry in read_entries(store).values())


TWO = {"in/a.txt": note("One"), "b.txt": note("Two")}


@pytest.mark.parametrize(("write", "name"), [(write_zip, "x.zip"), (write_tar, "x.tar.gz")])
def test_an_archive_is_built_like_the_files_in_it(tmp_path: Path, write: Callable[..., Path], name: str) -> None:
    packed = write(tmp_path / name, TWO)
    folder = GraphFolder(tmp_path / "output")
    report = build([packed], folder, OPTIONS)
    assert (report.files, report.read, report.whole) == (2, 2, True)
    assert names(folder) == [f"{name}!b.txt", f"{name}!in/a.txt"]
    again = build([packed], folder, BuildOptions(jobs=1, prune=True))
    assert (again.read, again.unchanged, again.forgotten) == (0, 2, 0)
    assert forget([Path(f"{packed}!b.txt")], folder) == 1
    assert names(folder) == [f"{name}!in/a.txt"]
    packed.unlink()
    with pytest.raises(NothingReadError):
        build([write_zip(tmp_path / "none.zip", {"c.txt": b""})], GraphFolder(tmp_path / "other"), OPTIONS)


def test_lines_and_a_packed_file_are_source_files(tmp_path: Path) -> None:
    (tmp_path / "note.txt.gz").write_bytes(gzip.compress(note("Packed")))
    lines = b'{"text": "FORM 8-K. Item 8.01 Other Events. Nothing."}\n\n{"text": ""}\n'
    (tmp_path / "lines.jsonl.gz").write_bytes(gzip.compress(lines))
    found = list(contents(find_sources([tmp_path])))
    assert [(one.name, one.place.removeprefix(f"{tmp_path}/")) for one in found] == [
        ("lines.jsonl.gz!1", "lines.jsonl.gz!1"),
        ("lines.jsonl.gz!3", "lines.jsonl.gz!3"),
        ("note.txt", "note.txt.gz"),
    ]
    assert all(holder(one.place) is not None for one in found)


def test_what_an_archive_no_longer_holds_is_dropped_and_what_is_gone_is_pruned(tmp_path: Path) -> None:
    packed = write_zip(tmp_path / "x.zip", TWO)
    kept = tmp_path / "kept.txt"
    kept.write_bytes(note("Kept"))
    folder = GraphFolder(tmp_path / "output")
    build([packed, kept], folder, OPTIONS)
    write_zip(packed, {"b.txt": note("Changed")})
    report = build([packed], folder, OPTIONS)
    assert (report.read, report.forgotten) == (1, 2)
    assert names(folder) == ["kept.txt", "x.zip!b.txt"]
    packed.unlink()
    assert build([kept], folder, OPTIONS).forgotten == 0
    assert build([kept], folder, BuildOptions(jobs=1, prune=True)).forgotten == 1
    assert names(folder) == ["kept.txt"]


def test_a_cut_archive_is_refused_and_takes_nothing_away(tmp_path: Path) -> None:
    packed = write_tar(tmp_path / "x.tar.gz", {f"{n}.txt": note("word " * n * 50) for n in range(1, 30)})
    folder = GraphFolder(tmp_path / "output")
    before = build([packed], folder, OPTIONS)
    packed.write_bytes(packed.read_bytes()[:-200])
    report = build([packed], folder, OPTIONS)
    assert [(one.name, one.error) for one in report.refused] == [("x.tar.gz", "UnreadableFilingError")]
    assert (report.whole, report.forgotten) == (True, 0)
    assert len(names(folder)) == before.read


def test_members_that_lead_out_hide_or_pack_again_are_told_apart(tmp_path: Path) -> None:
    files = {"../out.txt": b"x", "__MACOSX/._a.txt": b"x", ".hidden": b"x", "in.zip": b"x", "a.txt": note("One")}
    found = list(contents(find_sources([write_zip(tmp_path / "x.zip", files)])))
    assert [(one.name, one.source.error if isinstance(one.source, Refused) else None) for one in found] == [
        ("x.zip!../out.txt", "HostileInputError"),
        ("x.zip!in.zip", "HostileInputError"),
        ("x.zip!a.txt", None),
    ]


def test_an_empty_archive_and_one_that_is_none_are_refused(tmp_path: Path) -> None:
    write_zip(tmp_path / "a.zip", {})
    (tmp_path / "b.zip").write_bytes(b"no archive")
    found = [one.source for one in contents(find_sources([tmp_path]))]
    assert [one.error for one in found if isinstance(one, Refused)] == ["UnreadableFilingError"] * 2


def test_a_file_above_the_decoder_s_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoding.MAX_SOURCE_BYTES == limits.MAX_SOURCE_BYTES == 100_000_000
    monkeypatch.setattr(limits, "MAX_SOURCE_BYTES", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 10)
    (tmp_path / "b.txt").write_bytes(b"x" * 11)
    whole, long = contents(find_sources([tmp_path]))
    assert whole.source == b"x" * 10
    assert isinstance(long.source, Refused)
    assert long.source.error == "LimitExceededError"


def test_a_limit_counts_members(tmp_path: Path) -> None:
    packed = write_zip(tmp_path / "x.zip", TWO)
    folder = GraphFolder(tmp_path / "output")
    build([packed], folder, OPTIONS)
    assert plan([packed], folder, 1).startswith("1 files: 0 to read, 1 unchanged")
    report = build([packed], folder, BuildOptions(jobs=1, limit=1))
    assert (report.files, report.forgotten) == (1, 0)


def test_what_the_store_lost_is_read_from_its_archive_again(tmp_path: Path) -> None:
    packed = write_zip(tmp_path / "x.zip", TWO)
    other = tmp_path / "other.txt"
    other.write_bytes(note("Other"))
    folder = GraphFolder(tmp_path / "output")
    build([packed], folder, OPTIONS)
    (folder.store / "CURRENT").unlink()
    report = build([other], folder, OPTIONS)
    assert (report.read, report.again) == (3, 2)
    assert len(names(folder)) == 3
