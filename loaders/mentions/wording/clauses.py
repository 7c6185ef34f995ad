"""Reading -> the sentence around a place, cheaply: what an amount or a slot is judged by."""

from __future__ import annotations

import re

# A full stop ends a sentence only before a capital and not after an abbreviation or an initial.
# The stop itself stands first in the pattern: the search then leaps from stop to stop.
_BORDER = re.compile(
    r"\n\s{0,20}\n"
    r"|\.(?<!\b[A-Z]\.)(?<!\bInc\.)(?<!\bCorp\.)(?<!\bLtd\.)(?<!\bCo\.)(?<!\bN[oO]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)"
    r"(?<!\bDr\.)(?<!\bSt\.)(?<!\bJr\.)(?<!\bvs\.)(?<!U\.S\.)(?<!N\.A\.)(?<!S\.A\.)(?<!\bapprox\.)"
    r"[\"')]{0,2}\s{1,20}(?=[A-Z\"(\[\d])"
)
REACH = 700  # a sentence is followed no farther than this to either side


def sentence_around(reading: str, low: int, high: int, at: int) -> tuple[int, int]:
    """The sentence that holds `at`, within `[low, high)` and `REACH` characters to either side."""
    start = max(low, at - REACH)
    for border in _BORDER.finditer(reading, start, at):
        start = border.end()
    end = min(high, at + REACH)
    border_after = _BORDER.search(reading, at, end)
    return start, border_after.start() + 1 if border_after else end


def sentences_after(reading: str, end: int, most: int) -> list[tuple[int, int]]:
    """The sentences after the one that ends at `end`, at most `most`; from the second on those of its paragraph alone."""
    found = list[tuple[int, int]]()
    while len(found) < most and (not found or not reading.startswith(("\n", "\t"), end)):
        start = min(len(reading) - 1, end + 1)
        end = sentence_around(reading, start, len(reading), min(len(reading), start + 2))[1]
        found.append((start, end))
    return found
