"""As-filed things kept on disk, source by source: of however many filings, only where each stands is in memory."""

from __future__ import annotations

import json
import os
import tempfile
import weakref
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import IO

_IN_MEMORY = 8 * 1024 * 1024  # bytes; what is less never comes to a disk
_AT_HAND = 64  # sources whose things of one class were read last


@dataclass(frozen=True, slots=True)
class Thing:
    """One as-filed node. Values are IRIs or lexical forms by local name of the property, sorted."""

    iri: str
    values: dict[str, tuple[str, ...]]

    @property
    def source(self) -> str:
        """The source file that states it: its evidence graph."""
        return source_of(self.iri)

    def one(self, term: str) -> str | None:
        """The value of a property that has at most one; of several the smallest."""
        values = self.values.get(term)
        return values[0] if values else None

    def all(self, term: str) -> tuple[str, ...]:
        """Every value of a property."""
        return self.values.get(term, ())


def source_of(iri: str) -> str:
    """The source file that an as-filed IRI belongs to: its first path segment after `source/`."""
    head, _, rest = iri.partition("/source/")
    return f"{head}/source/{rest.split('/', 1)[0].split('#', 1)[0]}"


Told = dict[str, dict[str, list[str]]]
"""By IRI and local name of the property: the values, sorted."""


class Keeper:
    """One file of things, written once from front to back and then read from anywhere."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._written = 0  # bytes that are in the file; the rest waits
        self._waiting = bytearray()
        self._numbers: dict[str, int] = {}  # by source
        self._places: dict[str, array[int]] = {}  # by class: where the things of each source begin and where they end

    def keep(self, name: str, source: str, things: bytes) -> None:
        """Keep the things of a class that one source states: JSON, values by property by IRI. The last word holds."""
        number = self._numbers.setdefault(source, len(self._numbers))
        places = self._places.setdefault(name, array("q"))
        places.extend([0] * (2 * number + 2 - len(places)))
        start = self._written + len(self._waiting)
        places[2 * number : 2 * number + 2] = array("q", (start, start + len(things)))
        self._waiting += things
        if len(self._waiting) > _IN_MEMORY:
            self._write()

    def _write(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(buffering=0, dir=self._folder)  # noqa: SIM115 (ends with the keeper)
            weakref.finalize(self, self._file.close)
        self._file.seek(self._written)
        while self._waiting:  # a disk that is nearly full takes a part
            count = self._file.write(self._waiting)
            self._written += count
            del self._waiting[:count]

    def sources(self, name: str) -> Iterator[str]:
        """The sources that state things of a class, sorted."""
        yield from sorted(source for source in self._numbers if self._extent(name, source)[1])

    def read(self, name: str, source: str) -> Told:
        """The things of a class that one source states."""
        start, end = self._extent(name, source)
        if not end:
            return {}
        if self._file is None or start >= self._written:
            told: Told = json.loads(bytes(self._waiting[start - self._written : end - self._written]))
        else:
            told = json.loads(os.pread(self._file.fileno(), end - start, start))
        return told

    def _extent(self, name: str, source: str) -> tuple[int, int]:
        number, places = self._numbers.get(source), self._places.get(name)
        if number is None or places is None or 2 * number >= len(places):
            return 0, 0
        return places[2 * number], places[2 * number + 1]


class KeptThings(Mapping[str, Thing]):
    """The things of one class by IRI, in the order of their IRIs."""

    def __init__(self, keeper: Keeper, name: str) -> None:
        self._sources = partial(keeper.sources, name)
        self._told = lru_cache(_AT_HAND)(partial(keeper.read, name))

    def at(self, source: str) -> Iterator[Thing]:
        """The things that one source states, in order."""
        told = self._told(source)
        return (_thing(iri, told[iri]) for iri in sorted(told))

    def each(self) -> Iterator[Thing]:
        """The things in order."""
        for source in self._sources():
            yield from self.at(source)

    def __getitem__(self, iri: str) -> Thing:
        return _thing(iri, self._told(source_of(iri))[iri])

    def __iter__(self) -> Iterator[str]:
        return (thing.iri for thing in self.each())

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _thing(iri: str, values: dict[str, list[str]]) -> Thing:
    return Thing(iri, {term: tuple(texts) for term, texts in values.items()})
