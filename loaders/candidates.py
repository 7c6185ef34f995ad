"""Many patterns and a short text -> those that may match there, told by the words that their matches begin with.

A hundred patterns are asked of the words around each sum, and most of them begin with a word that does not stand there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.scanning import stems, word_keys


@dataclass(frozen=True, slots=True)
class Candidates:
    """Patterns by their numbers: which begin with which words."""

    anyway: frozenset[int]  # patterns that may begin with anything, or inside a word
    by_key: dict[str, list[int]]  # the first letters of a word -> patterns
    by_lead: dict[str, list[int]]  # fewer letters, behind which a word may go on -> patterns

    def among(self, text: str) -> list[int]:
        """The patterns that may match anywhere in `text`, rising; no other does."""
        found = set(self.anyway)
        for key in word_keys(text):
            found.update(self.by_key.get(key, ()))
            for size in range(1, len(key) + 1) if self.by_lead else ():
                found.update(self.by_lead.get(key[:size], ()))
        return sorted(found)


def candidates(patterns: Sequence[re.Pattern[str]]) -> Candidates:
    """Sort `patterns` by the words that they begin with."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    by_lead: defaultdict[str, list[int]] = defaultdict(list)
    told = {number: stems(pattern) for number, pattern in enumerate(patterns)}
    for number, words in told.items():
        for letters, goes_on in words:
            (by_lead if goes_on else by_key)[letters].append(number)
    return Candidates(frozenset(number for number, words in told.items() if not words), dict(by_key), dict(by_lead))
