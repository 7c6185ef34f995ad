"""Archive -> its members, one by one: each is a source file of its own.

Nothing is unpacked to disk and no member's name is used as a path. What is bounded: the bytes of a member, how much
larger than its packed form it may grow, the bytes of the whole, the number of members. An archive inside an archive is refused as
a member.
"""

from __future__ import annotations

import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import IO, BinaryIO

from pactgraph.loaders.errors import HostileInputError, LimitExceededError, LoaderError, UnreadableFilingError
from pactgraph.loaders.limits import MAX_SOURCE_BYTES

MAX_MEMBERS = 1_000_000
MAX_ARCHIVE_BYTES = 20_000_000_000  # unpacked
MAX_RATIO = 200  # unpacked to packed; text packs some 10 to 1
_RATIO_FREE = 10_000_000  # bytes below which the ratio is not looked at
_BLOCK = 1 << 20
_ENDINGS = {".zip": "zip", ".tar.gz": "tar", ".tgz": "tar", ".tar": "tar", ".jsonl.gz": "jsonl", ".jsonl": "jsonl", ".gz": "gz"}

# What the standard library raises for archives whose bytes are not what they say: beside its own errors, those of sizes, names
# and fields that make no sense (tarfile takes `ord` of nothing, zipfile seeks before the start, bz2 raises OSError).
_DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    AttributeError,  # tarfile of Python 3.11.2, where a compressed stream is damaged
    IndexError,
    TypeError,
    OverflowError,
    MemoryError,  # a dictionary size that the bytes ask for
)


@dataclass(frozen=True, slots=True)
class Member:
    """One source file of an archive, or why it is refused."""

    name: str  # "archive.zip!inner/name.htm", "lines.jsonl!17"; literal only
    source: bytes = b""
    refusal: LoaderError | None = None


def archive_form(name: str) -> str | None:
    """What a file name says it is: "zip", "tar", "jsonl" or "gz"; None for any other file."""
    lower = name.lower()
    return next((form for ending, form in _ENDINGS.items() if lower.endswith(ending)), None)


def members(stream: BinaryIO, name: str) -> Iterator[Member]:
    """The members of the archive in its order; `stream` is seekable and stays open.

    A bad member is yielded with its refusal and the next one follows. Raises LoaderError where the archive cannot be read on.
    """
    form = archive_form(name)
    if form is None:
        raise UnreadableFilingError(name, "name", "no kind of archive that is read: .zip, .tar.gz, .jsonl.gz, .gz")
    total = 0
    try:
        for count, member in enumerate(_READERS[form](stream, name), 1):
            total += len(member.source)
            if count > MAX_MEMBERS or total > MAX_ARCHIVE_BYTES:
                raise LimitExceededError(name, member.name, f"more than {MAX_MEMBERS} members or {MAX_ARCHIVE_BYTES} bytes")
            yield member
    except _DAMAGED as error:
        raise UnreadableFilingError(name, "archive", f"it is damaged or cut off: {error}") from error


def _zip_members(stream: BinaryIO, name: str) -> Iterator[Member]:
    seen: set[str] = set()
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            label = f"{name}!{info.filename}"
            if info.filename in seen:
                yield Member(label, refusal=HostileInputError(name, info.filename, "two members have this name"))
                continue
            seen.add(info.filename)
            yield _member(label, info.filename, partial(_unzipped, archive, info, name))


def _unzipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    if info.flag_bits & 1:
        raise UnreadableFilingError(name, info.filename, "it is encrypted")
    try:
        with archive.open(info) as member:
            return _bounded(member, info.compress_size, (name, info.filename))
    except _DAMAGED as error:
        raise UnreadableFilingError(name, info.filename, f"it is damaged: {error}") from error


def _tar_members(stream: BinaryIO, name: str) -> Iterator[Member]:
    seen: set[str] = set()
    meter = _Meter(stream)
    unpacked = 0
    with tarfile.open(fileobj=meter, mode="r|*") as archive:
        for info in archive:
            unpacked += info.size
            _check_growth(unpacked, meter.count, (name, info.name))
            if info.size > MAX_SOURCE_BYTES:  # the stream cannot go on without unpacking it
                raise LimitExceededError(name, info.name, f"it has {info.size} bytes; at most {MAX_SOURCE_BYTES} are read")
            label = f"{name}!{info.name}"
            if info.isdir():
                continue
            if not info.isreg():
                yield Member(label, refusal=HostileInputError(name, info.name, "a link or device, no file"))
            elif info.name in seen:
                yield Member(label, refusal=HostileInputError(name, info.name, "two members have this name"))
            else:
                seen.add(info.name)
                yield _member(label, info.name, partial(_untarred, archive, info))


def _untarred(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    member = archive.extractfile(info)
    return member.read() if member else b""


def _line_members(stream: BinaryIO, name: str) -> Iterator[Member]:
    meter = _Meter(stream)
    lines = gzip.GzipFile(fileobj=meter) if name.lower().endswith(".gz") else stream
    unpacked = number = 0
    while line := lines.readline(MAX_SOURCE_BYTES + 1):
        number += 1
        unpacked += len(line)
        if len(line) > MAX_SOURCE_BYTES:
            raise LimitExceededError(name, f"line {number}", f"it has more than {MAX_SOURCE_BYTES} bytes")
        if lines is not stream:
            _check_growth(unpacked, meter.count, (name, f"line {number}"))
        if line.strip():
            yield Member(f"{name}!{number}", line)


def _gz_member(stream: BinaryIO, name: str) -> Iterator[Member]:
    packed = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    inner = name[: -len(".gz")]
    with gzip.GzipFile(fileobj=stream) as member:
        yield _member(inner, inner, partial(_bounded, member, packed, (name, inner)))


def _member(label: str, inner: str, read: Callable[[], bytes]) -> Member:
    try:
        _check_name(label, inner)
        return Member(label, read())
    except LoaderError as error:
        return Member(label, refusal=error)


def _check_name(label: str, inner: str) -> None:
    archive = label.partition("!")[0]
    path = PurePosixPath(inner.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or "\x00" in inner or (len(inner) > 1 and inner[1] == ":"):
        raise HostileInputError(archive, repr(inner[:200]), "its name leads out of the archive")
    if archive_form(inner) is not None:
        raise HostileInputError(archive, inner[:200], "an archive inside an archive")


def _bounded(member: IO[bytes] | gzip.GzipFile, packed: int, place: tuple[str, str]) -> bytes:
    """All bytes of one packed stream, within the bounds of size and ratio."""
    blocks: list[bytes] = []
    size = 0
    while block := member.read(_BLOCK):
        size += len(block)
        if size > MAX_SOURCE_BYTES:
            raise LimitExceededError(*place, f"it grows beyond {MAX_SOURCE_BYTES} bytes")
        _check_growth(size, packed, place)
        blocks.append(block)
    return b"".join(blocks)


def _check_growth(unpacked: int, packed: int, place: tuple[str, str]) -> None:
    if unpacked > max(_RATIO_FREE, MAX_RATIO * packed):
        raise HostileInputError(*place, f"it grows to more than {MAX_RATIO} times its packed size")


class _Meter(io.RawIOBase):
    """A packed stream that counts what is read of it, so that a bomb shows while it unpacks."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview | bytearray) -> int:  # type: ignore[override]  # the stubs ask for any buffer
        block = self._stream.read(len(buffer))
        buffer[: len(block)] = block
        self.count += len(block)
        return len(block)


_READERS: dict[str, Callable[[BinaryIO, str], Iterator[Member]]] = {
    "zip": _zip_members,
    "tar": _tar_members,
    "jsonl": _line_members,
    "gz": _gz_member,
}
