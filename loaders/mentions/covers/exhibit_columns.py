"""Exhibit table read column by column -> which description belongs to which number, where that can be told.

Some printed tables come out as all their numbers and then all their descriptions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Span = tuple[int, int]

_HEAD = re.compile(
    r"\s{0,20}(?:exhibits?(?:\s{1,4}(?:no\.?|number))?\s{1,4})?(?:description|title)"
    r"(?:\s{1,4}of\s{1,4}(?:document|exhibit)s?)?[ \t]{0,20}(?=\n)",
    re.I,
)
_STOP = re.compile(
    r"(?:\n[ \t]{0,20}|\A\s{0,20})(?:signatures?\b|pursuant\sto\sthe\srequirements|table\sof\scontents|[*+#\u2020-]|_{3})", re.I
)
_PIECE = re.compile(r"[^\n](?:[^\n]|\n(?![ \t]{0,20}\n))*+")
_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"(?:exhibits?\s+)?(?:description|number|no\.?)\W*", re.I)


def column_spans(reading: str, numbers: Sequence[Span], end: int) -> dict[int, Span | None]:
    """For each number (by its place in `numbers`) that stands in a column: where its description is, None where none can be told.

    `numbers` are the spans of the rows' beginnings, in text order; numbers that have their own description are left out.
    """
    told: dict[int, Span | None] = {}
    for first, last in _runs(reading, numbers):
        limit = numbers[last + 1][0] if last + 1 < len(numbers) else end
        pieces = _pieces(reading, numbers[last][1], limit, last - first + 1)
        beside = "\n" not in reading[numbers[last][0] : numbers[last][1]].strip(" ") and "\t" in reading[slice(*numbers[last])]
        if beside and pieces is None:
            continue  # the last number has a description of its own
        for place in range(first, last + 1):
            told[place] = None if pieces is None or beside else pieces[place - first]
    return told


def _runs(reading: str, numbers: Sequence[Span]) -> list[tuple[int, int]]:
    """The first and last places of numbers with nothing between them."""
    runs: list[tuple[int, int]] = []
    first = 0
    for place in range(len(numbers)):
        goes_on = place + 1 < len(numbers) and not reading[numbers[place][1] : numbers[place + 1][0]].strip()
        if not goes_on:
            if place > first:
                runs.append((first, place))
            first = place + 1
    return runs


def _pieces(reading: str, start: int, end: int, count: int) -> list[Span] | None:
    """The `count` descriptions behind a column of numbers, one a paragraph or one a line; None where they are not so many."""
    head = _HEAD.match(reading, start, end)
    start = head.end() if head else start
    stop = _STOP.search(reading[start:end])
    end = start + stop.start() if stop else end
    for pattern in (_PIECE, _LINE):
        found = [match.span() for match in pattern.finditer(reading, start, end)]
        found = [span for span in found if reading[slice(*span)].strip() and not _LABEL.fullmatch(reading[slice(*span)].strip())]
        if len(found) == count and all(_is_whole(reading[slice(*span)]) for span in found):
            return [_trimmed(reading, span) for span in found]
    return None


def _is_whole(words: str) -> bool:
    """Whether a piece begins as a description does and ends outside brackets."""
    bare = words.strip()
    return (
        (bare[0].isupper() or bare[0].isdigit())
        and words.count("(") == words.count(")")
        and not bare.endswith((",", " and", " of"))
    )


def _trimmed(reading: str, span: Span) -> Span:
    start, end = span
    while end > start and reading[end - 1].isspace():
        end -= 1
    while start < end and reading[start].isspace():
        start += 1
    return start, end
