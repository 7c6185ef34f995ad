"""Archives: members one by one, never a path, never a bomb."""

from __future__ import annotations

import gzip
import io
import random
import tarfile
import zipfile

import pytest

from pactgraph.loaders import archives
from pactgraph.loaders.archives import Member, archive_form, members
from pactgraph.loaders.errors import HostileInputError, LimitExceededError, LoaderError, UnreadableFilingError


def zipped(files: list[tuple[str, bytes]]) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    out.seek(0)
    return out


def tarred(files: list[tuple[str, bytes]], link: str | None = None) -> io.BytesIO:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        if link:
            info = tarfile.TarInfo(link)
            info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(info)
    out.seek(0)
    return out


def read(stream: io.BytesIO, name: str) -> list[Member]:
    return list(members(stream, name))


FILES = [("a.htm", b"one"), ("in/b.txt", b"two")]


@pytest.mark.parametrize(("make", "name"), [(zipped, "x.zip"), (tarred, "x.tar.gz")])
def test_members_come_one_by_one_under_the_archive_s_name(make: object, name: str) -> None:
    assert callable(make)
    assert [(m.name, m.source) for m in read(make(FILES), name)] == [(f"{name}!a.htm", b"one"), (f"{name}!in/b.txt", b"two")]


def test_lines_and_single_packed_files_are_members() -> None:
    lines = io.BytesIO(gzip.compress(b'{"a": 1}\n\n{"b": 2}\n'))
    assert [(m.name, m.source.strip()) for m in read(lines, "x.jsonl.gz")] == [
        ("x.jsonl.gz!1", b'{"a": 1}'),
        ("x.jsonl.gz!3", b'{"b": 2}'),
    ]
    assert [(m.name, m.source) for m in read(io.BytesIO(gzip.compress(b"one")), "x.txt.gz")] == [("x.txt", b"one")]
    assert archive_form("filing.htm") is None


@pytest.mark.parametrize("inner", ["../evil.htm", "/etc/passwd", "C:\\x.htm", "a/../../b.htm", "inner.zip", "a\\..\\b.htm"])
def test_a_bad_name_costs_one_member(inner: str) -> None:
    bad, good = read(zipped([(inner, b"x"), ("a.htm", b"one")]), "x.zip")
    assert isinstance(bad.refusal, HostileInputError)
    assert good.source == b"one"


def test_links_and_repeated_names_are_refused() -> None:
    assert isinstance(read(tarred(FILES, "link.htm"), "x.tgz")[-1].refusal, HostileInputError)
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = zipped([("a.htm", b"one"), ("a.htm", b"two")])
    assert [m.refusal is None for m in read(twice, "x.zip")] == [True, False]


def test_bombs_are_refused() -> None:
    zeros = b"\x00" * 30_000_000
    assert isinstance(read(zipped([("a.htm", zeros)]), "x.zip")[0].refusal, HostileInputError)
    with pytest.raises(HostileInputError):
        read(tarred([("a.htm", zeros), ("b.htm", zeros)]), "x.tar.gz")
    with pytest.raises(HostileInputError):
        read(io.BytesIO(gzip.compress(b"x" * 30_000_000 + b"\n")), "x.jsonl.gz")


def test_what_grows_beyond_the_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_SOURCE_BYTES", 2)
    assert isinstance(read(zipped(FILES), "x.zip")[0].refusal, LimitExceededError)
    with pytest.raises(LimitExceededError):
        read(tarred(FILES), "x.tar.gz")
    monkeypatch.setattr(archives, "MAX_MEMBERS", 1)
    monkeypatch.setattr(archives, "MAX_SOURCE_BYTES", 100)
    with pytest.raises(LimitExceededError):
        read(zipped(FILES), "x.zip")


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz", "x.jsonl.gz", "x.txt.gz"])
def test_a_damaged_archive_is_refused(name: str) -> None:
    whole = {"x.zip": zipped(FILES), "x.tar.gz": tarred(FILES)}.get(name, io.BytesIO(gzip.compress(b"words " * 1000)))
    cut = io.BytesIO(whole.getvalue()[:-20])
    try:
        found = read(cut, name)
    except UnreadableFilingError:
        return
    assert isinstance(found[-1].refusal, UnreadableFilingError)


def test_a_damaged_member_costs_one_member() -> None:
    content = bytearray(zipped([("a.htm", b"words " * 1000), ("b.htm", b"two")]).getvalue())
    content[40] ^= 0xFF
    bad, good = read(io.BytesIO(bytes(content)), "x.zip")
    assert isinstance(bad.refusal, UnreadableFilingError)
    assert good.source == b"two"


def damaged(content: bytes, chance: random.Random) -> bytes:
    out = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        out[chance.randrange(len(out))] = chance.choice((0, 255, chance.randrange(256)))
    return bytes(out[: chance.randrange(len(out))] if chance.random() < 0.1 else out)


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, None])
def test_damage_anywhere_is_a_typed_refusal(packing: int | None) -> None:
    chance = random.Random(1)  # noqa: S311 (damage, no secret)
    content = tarred(FILES).getvalue()
    if packing is not None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", packing) as archive:
            for inner, said in FILES:
                archive.writestr(inner, said * 50)
        content = out.getvalue()
    refused = 0
    for _ in range(400):
        try:
            found = read(io.BytesIO(damaged(content, chance)), "x.tar.gz" if packing is None else "x.zip")
            refused += any(member.refusal for member in found)
        except LoaderError:
            refused += 1
    assert refused > 100
