"""Paths -> what each filing says, as JSON values in the order of the files; read in child processes, nothing is kept."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pactgraph.readers import Readers
from pactgraph.refusal import Refused
from pactgraph.sources import Content, contents, find_sources
from pactgraph.worker import Outcome, Task

STANDARD_INPUT = Path("-")


def find_contents(paths: Sequence[Path]) -> Iterator[Content]:
    """What the files at the paths hold; the path "-" is one filing on standard input.

    Raises NoInputError, before anything is read, where a path does not exist or a folder holds no file.
    """
    files = [path for path in paths if path != STANDARD_INPUT]
    return _with_input(contents(find_sources(files)), given=len(files) < len(paths))


def _with_input(found: Iterator[Content], *, given: bool) -> Iterator[Content]:
    if given:
        yield Content("-", "-", sys.stdin.buffer.read())
    yield from found


def extract(found: Iterable[Content], min_confidence: float = 0.0) -> Iterator[str | Refused]:
    """The JSON object of each content, on one line, or why it is refused; in the order of `found`."""
    done: dict[int, Outcome] = {}  # refused before they were read, or read before their turn
    following = 0
    with Readers[int](os.cpu_count() or 1) as readers:
        outcomes = itertools.chain(readers.read(_tasks(found, done, min_confidence)), [None])
        for found_now in outcomes:
            if found_now is not None:
                done[found_now[0]] = found_now[1]
            while following in done:
                yield _answer(done.pop(following))
                following += 1


def _tasks(found: Iterable[Content], refused: dict[int, Outcome], min_confidence: float) -> Iterator[tuple[int, Task]]:
    for number, content in enumerate(found):
        if isinstance(content.source, Refused):
            refused[number] = content.source
        else:
            yield number, Task("json", content.name, content.source, min_confidence=min_confidence)


def _answer(outcome: Outcome) -> str | Refused:
    if isinstance(outcome, (str, Refused)):
        return outcome
    raise TypeError(f"a reader answered with quads for {outcome.filed.entry.name}")
