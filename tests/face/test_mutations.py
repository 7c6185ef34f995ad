"""Filings that were damaged in any way are read or refused, each of them; none kills its reader or keeps it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from pactgraph.readers import Readers
from pactgraph.refusal import Refused
from pactgraph.worker import Task
from tests.face.test_build import FILINGS

SEED = 20070430
SOURCES = [(path.name, path.read_bytes()) for path in sorted(FILINGS.iterdir())]
MARKS = b'<>&"(\n\t [*$0'


def flipped(source: bytes, chance: Random) -> bytes:
    content = bytearray(source)
    for _ in range(chance.randrange(1, 50)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def cut(source: bytes, chance: Random) -> bytes:
    return source[: chance.randrange(len(source))]


def hollowed(source: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(source))
    return source[:place] + source[place + chance.randrange(3000) :]


def spliced(source: bytes, chance: Random) -> bytes:
    place, (_, other) = chance.randrange(len(source)), chance.choice(SOURCES)
    begin = chance.randrange(len(other))
    return source[:place] + other[begin : begin + chance.randrange(8000)] + source[place:]


def repeated(source: bytes, chance: Random) -> bytes:
    place, size = chance.randrange(len(source)), chance.randrange(1, 4000)
    return source[:place] + source[place : place + size] * chance.randrange(2, 8) + source[place + size :]


def stuffed(source: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(source))
    return source[:place] + bytes([chance.choice(MARKS)]) * chance.randrange(1, 5000) + source[place:]


def shuffled(source: bytes, chance: Random) -> bytes:
    words = source.split(b" ")
    chance.shuffle(words)
    return b" ".join(words)


CHANGES = (flipped, cut, hollowed, spliced, repeated, stuffed, shuffled)


def mutated(count: int, seed: int) -> Iterator[tuple[str, Task]]:
    chance = Random(seed)  # noqa: S311 (damage, no secret)
    for number in range(count):
        name, source = chance.choice(SOURCES)
        change = chance.choice(CHANGES)
        yield f"{number}: {name}, {change.__name__}", Task("quads", name, change(source, chance), "tested")


def read_all(count: int, seed: int) -> None:
    """Read so many damaged filings; fails with the number, name and change of each that its reader did not survive."""
    outcomes: Counter[str] = Counter()
    lost = []
    with Readers[str](2, 60.0) as readers:
        for key, outcome in readers.read(mutated(count, seed)):
            kind = outcome.error if isinstance(outcome, Refused) else "read"
            outcomes[kind] += 1
            if kind in ("ReaderDiedError", "LimitExceededError"):
                lost.append((key, outcome))
    assert not lost, lost[:5]
    assert sum(outcomes.values()) == count
    assert outcomes["read"] > count / 2


def test_damaged_filings_are_read_or_refused() -> None:
    read_all(300, SEED)


@pytest.mark.heavy
def test_many_damaged_filings_are_read_or_refused() -> None:
    # some milliseconds each: 100,000 take half an hour on two cores
    read_all(int(os.environ.get("PACTGRAPH_MUTATIONS", "10000")), SEED + 1)
