"""Paths -> source files: what a command is asked to read, archives member by member."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from pactgraph.errors import NoInputError
from pactgraph.refusal import Refused

if TYPE_CHECKING:
    from pactgraph.loaders.archives import Member


CORRECTIONS = "corrections.jsonl"
"""What people set right, where nobody names another file: it may lie among the filings, and is none."""

_EXHAUSTED = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read. Its path is absolute; `name` is its base name."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Content:
    """What one file, or one member of an archive, holds."""

    place: str  # the file's absolute path; a member follows its archive's path and "!"
    name: str  # the file's base name; a member follows its archive's name and "!"
    source: bytes | Refused


def is_archive(path: Path | str) -> bool:
    """Whether a file is read member by member: .zip, .tar, .tar.gz, .jsonl, .jsonl.gz, .gz."""
    from pactgraph.loaders.archives import archive_form

    return archive_form(path.name if isinstance(path, Path) else Path(path).name) is not None


def contents(sources: Iterable[SourceFile]) -> Iterator[Content]:
    """What the files hold, one at a time, in their order; what cannot be read comes as refused, never as an error."""
    for source in sources:
        yield from _members(source) if is_archive(source.path) else [Content(str(source.path), source.name, _bytes(source))]


def _bytes(source: SourceFile) -> bytes | Refused:
    from pactgraph.loaders.limits import MAX_SOURCE_BYTES

    try:
        size = source.path.stat().st_size
        if size > MAX_SOURCE_BYTES:
            reason = f"it has {size:,} bytes; at most {MAX_SOURCE_BYTES:,} are read"
            return Refused(source.name, "LimitExceededError", "whole file", reason)
        return source.path.read_bytes()
    except OSError as error:
        return _unreadable(source.name, "whole file", error)


def _unreadable(name: str, place: str, error: OSError) -> Refused:
    """A file that cannot be read is refused. Raises the error where it is the machine that has nothing left to read with."""
    if error.errno in _EXHAUSTED:
        raise error
    return Refused(name, "UnreadableFilingError", place, error.strerror or str(error))


def _members(archive: SourceFile) -> Iterator[Content]:
    try:
        with archive.path.open("rb") as stream:
            yield from archive_contents(stream, str(archive.path), archive.name)
    except OSError as error:
        yield Content(str(archive.path), archive.name, _unreadable(archive.name, "archive", error))


def archive_contents(stream: BinaryIO, place: str, name: str) -> Iterator[Content]:
    """The members of an open archive; where it cannot be read on, a last content says so."""
    from pactgraph.loaders.archives import members
    from pactgraph.loaders.errors import LoaderError

    seen = False
    try:
        for member in members(stream, name):
            if not _hidden(member, name):
                seen = True
                yield _content(place, name, member)
    except LoaderError as error:
        yield Content(place, name, Refused(name, type(error).__name__, error.place, error.reason))
    except OSError as error:
        yield Content(place, name, _unreadable(name, "archive", error))
    else:
        if not seen:
            yield Content(place, name, Refused(name, "UnreadableFilingError", "archive", "it holds no filings"))


def _content(archive: str, name: str, member: Member) -> Content:
    inner = member.name.removeprefix(name)
    place = f"{archive}{inner}" if inner.startswith("!") else archive  # a lone packed file has no inner name
    refusal = member.refusal
    if refusal is None:
        return Content(place, member.name, member.source)
    return Content(place, member.name, Refused(member.name, type(refusal).__name__, refusal.place, refusal.reason))


def _hidden(member: Member, archive: str) -> bool:
    """Whether a member is what folders hide: a leading dot, or the twin that macOS packs beside every file."""
    parts = PurePosixPath(member.name.removeprefix(f"{archive}!")).parts
    return any(part == "__MACOSX" or (part.startswith(".") and part != "..") for part in parts)


def holder(place: str) -> Path | None:
    """The file in which a place lies now: the file itself, or the archive before one of its "!"; None where it is gone."""
    if Path(place).is_file():
        return Path(place)
    parts = place.split("!")
    heads = (Path("!".join(parts[:count])) for count in range(1, len(parts)))
    return next((head for head in heads if is_archive(head) and head.is_file()), None)


def find_sources(paths: Sequence[Path]) -> list[SourceFile]:
    """Every file at or under the paths, once, ordered by name and then path; hidden files are left out.

    Raises NoInputError where a path does not exist or a folder holds no file.
    """
    found: dict[Path, SourceFile] = {}
    for path in paths:
        here = list(_files(path))
        if not here:
            raise NoInputError(f"{path} holds no filings")
        for file in here:
            found[file] = SourceFile(file, file.name)
    return sorted(found.values(), key=lambda source: (source.name, str(source.path)))


def _files(path: Path) -> Iterator[Path]:
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise NoInputError(f"{path}: {error.strerror or error}") from error
    if stat.S_ISDIR(mode):
        yield from _files_under(path)
    elif stat.S_ISREG(mode):
        yield Path(os.path.abspath(path))  # noqa: PTH100 (`resolve` would follow links)
    else:
        raise NoInputError(f"{path} is neither a file nor a folder")


def _is_graph(folder: Path) -> bool:
    """Whether a build has made this folder, be it finished or not."""
    return (folder / "texts").is_dir() and any((folder / it).exists() for it in ("ledger.jsonl", "store/CURRENT", "parts"))


def _files_under(folder: Path) -> Iterator[Path]:
    top = os.path.abspath(folder)  # noqa: PTH100
    for place, folders, names in os.walk(top):
        if _is_graph(Path(place)):
            folders.clear()  # what was made of filings is none, and its graph may lie among them
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and name != CORRECTIONS and path.is_file():
                yield path
