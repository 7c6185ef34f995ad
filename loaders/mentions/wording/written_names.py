"""A text and a name -> where the name stands in it as written; no pattern is compiled for each name of each filing."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BORDER = re.compile(r"\b")


def written_names(text: str, name: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where `name` stands in `text[start:end]` and begins at the border of a word, also in itself; in text order."""
    place = text.find(name, start, end)
    while place >= 0:
        if _BORDER.match(text, place):
            yield place, place + len(name)
        place = text.find(name, place + 1, end)
