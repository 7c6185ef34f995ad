"""Paths -> source files: what a command is asked to read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pactgraph.errors import NoInputError
from pactgraph.reading import Refused

MAX_BYTES = 256 * 1024 * 1024  # the largest full submissions of EDGAR, with their pictures, are about as large


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read. Its path is absolute; `name` is its base name."""

    path: Path
    name: str

    def read(self) -> bytes | Refused:
        """Its bytes, or why they are not read."""
        try:
            size = self.path.stat().st_size
            if size > MAX_BYTES:
                return Refused(self.name, "LimitExceededError", "whole file", f"{size:,} bytes; at most {MAX_BYTES:,} are read")
            return self.path.read_bytes()
        except OSError as error:
            return Refused(self.name, "UnreadableFilingError", "whole file", error.strerror or str(error))


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


def _files_under(folder: Path) -> Iterator[Path]:
    top = os.path.abspath(folder)  # noqa: PTH100
    for place, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.is_file():
                yield path
