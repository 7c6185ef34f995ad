"""Two sets of lines -> what only one of them holds, of however many lines: compared part by part, the rest on disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from typing import IO, cast
from zlib import crc32

_PARTS = 64
_IN_MEMORY = 128 * 1024  # bytes of one part; what is less never comes to a disk


def difference(held: Iterable[bytes], wanted: Iterable[bytes]) -> tuple[list[bytes], list[bytes]]:
    """The lines that only `held` has, and those that only `wanted` has, both sorted; each line ends with a line end."""
    gone: list[bytes] = []
    come: set[bytes] = set()
    with ExitStack() as opened:  # what is read may come from a damaged store and end in an error
        for before, after in zip(_parted(held, opened), _parted(wanted, opened), strict=True):
            with before, after:
                found = dict.fromkeys(before, False)
                for line in after:
                    if line in found:
                        found[line] = True
                    else:
                        come.add(line)
            gone += [line for line, still in found.items() if not still]
    return sorted(gone), sorted(come)


def _parted(lines: Iterable[bytes], opened: ExitStack) -> list[IO[bytes]]:
    """The lines in files, equal lines in files of one number; `opened` closes them."""
    files = (tempfile.SpooledTemporaryFile(_IN_MEMORY) for _ in range(_PARTS))  # noqa: SIM115 (`opened` does)
    parts = [cast("IO[bytes]", opened.enter_context(file)) for file in files]
    for line in lines:
        parts[crc32(line) % _PARTS].write(line)
    for part in parts:
        part.seek(0)
    return parts
