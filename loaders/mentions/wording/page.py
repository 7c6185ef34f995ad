"""What is read of a document sentence by sentence: its text, who is who in it, and the terms that it defines."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.cast.cast import Cast
from pactgraph.loaders.mentions.terms.dates import DateFound


@dataclass(frozen=True)  # no slots: where the definitions stand is told once
class Page:
    """What the sentence reader needs of a document."""

    reading: str
    cast: Cast
    definitions: tuple[Definition, ...]  # in text order
    day_terms: dict[str, DateFound]  # "effective date" -> the day it was defined for

    @cached_property
    def term_starts(self) -> tuple[int, ...]:
        """Where the defined terms begin."""
        return tuple(definition.start for definition in self.definitions)


def terms_between(page: Page, start: int, end: int) -> tuple[Definition, ...]:
    """The terms defined in `[start, end)`."""
    return page.definitions[bisect_left(page.term_starts, start) : bisect_left(page.term_starts, end)]
