"""N-Quads of a fresh build on their way to the store: numbered files, each whole or not there."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.folder import whole_file, write_whole


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts in a folder. Their first line, a comment, holds the entries of what they hold."""

    folder: Path
    loader: str  # parts of another loader version are thrown away: they would be read again anyway

    def files(self) -> list[Path]:
        """The parts in the order in which they were written."""
        return sorted(self.folder.glob("part-*.nq"))

    def entries(self) -> dict[str, Entry]:
        """What an unfinished build had read, by sha256."""
        found: dict[str, Entry] = {}
        for path in self.files():
            entries = list(_read_entries(path))
            if all(entry.loader == self.loader for entry in entries):
                found.update((entry.sha256, entry) for entry in entries)
            else:
                path.unlink()
        return found

    def add(self, entries: Iterable[Entry], lines: Iterable[bytes], told: Sequence[str] | None = None) -> Path:
        """Write one more part, and what is told of its sources, and make it survive a loss of power; where it stands."""
        number = len(self.files()) + 1
        while (path := self.folder / f"part-{number:06d}.nq").exists():
            number += 1
        head = json.dumps([entry.values() for entry in entries], ensure_ascii=True)
        if told is not None:
            write_whole(_told(path), "".join(f"{one}\n" for one in told).encode())
        with whole_file(path) as descriptor, os.fdopen(os.dup(descriptor), "wb") as file:
            file.write(f"# {head}\n".encode())
            file.writelines(lines)
        return path

    def told(self) -> Iterator[bytes] | None:
        """What is told of each source, one at a time; None where of some nothing is."""
        places = [_told(path) for path in self.files()]
        return chain.from_iterable(map(_lines, places)) if all(place.exists() for place in places) else None

    def clear(self) -> None:
        """Delete every part."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _told(part: Path) -> Path:
    return part.with_suffix(".things")


def _lines(place: Path) -> Iterator[bytes]:
    with place.open("rb") as file:
        yield from file


def _read_entries(path: Path) -> Iterator[Entry]:
    with path.open("rb") as file:
        head = file.readline()
    for values in json.loads(head.removeprefix(b"# ")):
        yield Entry(**values)
