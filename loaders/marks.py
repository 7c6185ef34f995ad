"""A pattern whose every match holds a mark -> its matches, looked for only around the marks of a text.

`re` tries most patterns at every character. Where a match must hold something rare that is found at once (a word, a sign),
only what stands around it is searched; what is found is the same. `pactgraph.loaders.scanning` does so for what a pattern
begins with; this is for patterns that begin with anything: any capital, any figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pactgraph.loaders.scanning import Scanner


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A compiled pattern and what each of its matches holds."""

    compiled: re.Pattern[str]
    mark: re.Pattern[str] | Scanner
    before: int  # characters from where a match begins to where its mark does, at most
    after: int  # characters behind its mark that the match looks at, at most

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in `text[start:end]`, as `re.Pattern.finditer` gives them."""
        for low, high in self._stretches(text, start, len(text) if end is None else end):
            yield from self.compiled.finditer(text, low, high)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in `text[start:end]`, as `re.Pattern.search` gives it."""
        return next(self.finditer(text, start, end), None)

    def _stretches(self, text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Where a match may stand; stretches that touch are one, so that none is cut."""
        low = high = -1
        for mark in self.mark.finditer(text, start, stop):
            begin = max(start, mark.start() - self.before)
            if low < 0:
                low = begin
            elif begin > high:
                yield low, high
                low = begin
            high = min(stop, mark.end() + self.after)
        if low >= 0:
            yield low, high


def marked(pattern: str, mark: re.Pattern[str] | Scanner, *, before: int, after: int, flags: int = 0) -> Marked:
    """Compile `pattern`, whose every match holds `mark` so near its beginning; a test holds all of them to that."""
    return Marked(re.compile(pattern, flags), mark, before, after)
