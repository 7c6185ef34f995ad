"""As-filed things kept on disk, source by source: of however many filings, only where each stands is in memory."""

from __future__ import annotations

import json
import sys
import tempfile
import weakref
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_IN_MEMORY = 8 * 1024 * 1024  # bytes; what is less never comes to a disk
_AT_HAND = 64  # sources whose things of one class were read last
_NOWHERE = -1


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


class Keeper:
    """One file of things, written once from front to back and then read from anywhere."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(folder) if folder else None)  # noqa: SIM115 (ends with the keeper)
        weakref.finalize(self, self._file.close)
        self._end = 0
        self._numbers: dict[str, int] = {}  # by source
        self._places: dict[str, array[int]] = {}  # by class: where the things of each source begin

    def keep(self, name: str, source: str, things: bytes) -> None:
        """Keep the things of a class that one source states: JSON, values by property by IRI. The last word holds."""
        number = self._numbers.setdefault(source, len(self._numbers))
        places = self._places.setdefault(name, array("q"))
        places.extend([_NOWHERE] * (number + 1 - len(places)))
        places[number] = self._end
        self._end += self._file.write(b"%s\n" % things)

    def things(self, name: str) -> KeptThings:
        """The things of a class, when all are kept."""
        return KeptThings(self, name)

    def sources(self, name: str) -> Iterator[str]:
        """The sources that state things of a class, sorted."""
        places = self._places.get(name, ())
        yield from sorted(source for source, number in self._numbers.items() if number < len(places) and places[number] >= 0)

    def read(self, name: str, source: str) -> dict[str, Thing]:
        """The things of a class that one source states, ordered by IRI."""
        number, places = self._numbers.get(source), self._places.get(name, ())
        if number is None or number >= len(places) or places[number] < 0:
            return {}
        self._file.seek(places[number])
        told = json.loads(self._file.readline())
        return {iri: Thing(iri, {sys.intern(term): tuple(texts) for term, texts in told[iri].items()}) for iri in sorted(told)}


class KeptThings(Mapping[str, Thing]):
    """The things of one class by IRI, in the order of their IRIs."""

    def __init__(self, keeper: Keeper, name: str) -> None:
        self._keeper, self._name = keeper, name
        self.at = lru_cache(_AT_HAND)(self._read)
        """The things that one source states."""

    def _read(self, source: str) -> dict[str, Thing]:
        return self._keeper.read(self._name, source)

    def __getitem__(self, iri: str) -> Thing:
        return self.at(source_of(iri))[iri]

    def __iter__(self) -> Iterator[str]:
        for source in self._keeper.sources(self._name):
            yield from self.at(source)

    def __len__(self) -> int:
        return sum(1 for _ in self)
