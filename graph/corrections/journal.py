"""The file of corrections: JSON lines, only ever appended to. Of two lines about the same thing the later one holds."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from pactgraph.graph.corrections.records import LINE, Correction, Undo
from pactgraph.graph.errors import CorrectionsError

MAX_LINE = 1_000_000  # bytes; a line of the longest quote that a person would give has a few thousand


@dataclass(frozen=True, slots=True)
class Standing:
    """A correction that holds, and the line that says so, from 1."""

    number: int
    correction: Correction

    @property
    def key(self) -> str:
        """What it speaks of, as 16 hex digits."""
        return self.correction.key


def read_journal(path: Path) -> list[Standing]:
    """The corrections that hold, in the order of their lines. Raises CorrectionsError for a line that is none."""
    return in_force(_lines(path))


def in_force(lines: Iterable[tuple[int, Correction | Undo]]) -> list[Standing]:
    """What holds when every line is read: the last of each key, without what was undone after it."""
    held: dict[str, Standing] = {}
    for number, line in lines:
        if isinstance(line, Undo):
            held.pop(line.of, None)
        else:
            held[line.key] = Standing(number, line)
    return sorted(held.values(), key=lambda standing: standing.number)


def parse_line(raw: str | bytes) -> Correction | Undo:
    """One line. Raises ValueError with what is wrong in words."""
    try:
        return LINE.validate_python(json.loads(raw, parse_constant=_no_constant), strict=True)
    except ValidationError as error:
        raise ValueError(_words(error)) from None
    except RecursionError:
        raise ValueError("it nests too deep") from None


def append_lines(path: Path, lines: Iterable[Correction | Undo]) -> None:
    """Append lines and make them survive a loss of power; a last line without its end gets one first.

    Raises CorrectionsError where the file holds a line that is none: nothing is written behind it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        read_journal(path)
        size = os.fstat(descriptor).st_size
        torn = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
        content = (("\n" if torn else "") + "".join(f"{line.written}\n" for line in lines)).encode()
        while content:  # a disk that is nearly full takes a part
            content = content[os.write(descriptor, content) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _lines(path: Path) -> Iterator[tuple[int, Correction | Undo]]:
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            if len(raw) > MAX_LINE:
                raise CorrectionsError(str(path), number, f"it has {len(raw):,} bytes; at most {MAX_LINE:,} are read")
            if raw.strip():
                try:
                    yield number, parse_line(raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw)
                except ValueError as error:
                    raise CorrectionsError(str(path), number, str(error)) from None


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _words(error: ValidationError) -> str:
    """The first thing that is wrong, and where in the line."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"] if part not in _TAGS)
    words = first["msg"].removeprefix("Value error, ")
    return f"{place}: {words}" if place else words


_TAGS = frozenset({"same", "different", "withdraw", "replace", "add", "add-thing", "undo"})
