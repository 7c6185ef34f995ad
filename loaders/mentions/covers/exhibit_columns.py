"""Exhibit table read column by column -> which description belongs to which number, where that can be told.

Some printed tables come out as all their numbers and then all their descriptions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

Span = tuple[int, int]

COLUMN_HEAD = re.compile(
    r"\s{0,20}+(?=[edt])(?:exhibits?(?:\s{1,4}(?:no\.?|number))?\s{1,4})?(?:description|title)"
    r"(?:\s{1,4}of\s{1,4}(?:document|exhibit)s?)?[ \t]{0,20}+(?=\n)",
    re.I,
)
_STOP = re.compile(
    r"(?:\n[ \t]{0,20}|\A\s{0,20})(?:signatures?\b|pursuant\sto\sthe\srequirements|table\sof\scontents|[*+#\u2020-]|_{3})", re.I
)
_PIECE = re.compile(r"[^\n](?>(?:[^\n]|\n(?![ \t]{0,20}\n))*)")
_LINE = re.compile(r"[^\n]+")
_CLOSED = re.compile(r"[.;][ \t]{0,8}(?=\n)")
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
    head = COLUMN_HEAD.match(reading, start, end)
    start = head.end() if head else start
    stop = _STOP.search(reading[start:end])
    end = start + stop.start() if stop else end
    for split in (_paragraphs, _lines, _closed):
        found = [_trimmed(reading, span) for span in split(reading, start, end)]
        found = [span for span in found if reading[slice(*span)] and not _LABEL.fullmatch(reading[slice(*span)])]
        texts = [reading[slice(*span)] for span in found]
        if len(found) == count and all(map(_is_whole, texts)) and _is_bracketed(texts, apart=split is _paragraphs):
            return found
    return None


def _paragraphs(reading: str, start: int, end: int) -> list[Span]:
    return [match.span() for match in _PIECE.finditer(reading, start, end)]


def _lines(reading: str, start: int, end: int) -> list[Span]:
    return [match.span() for match in _LINE.finditer(reading, start, end)]


def _closed(reading: str, start: int, end: int) -> list[Span]:
    """The stretches that end with a stop at the end of a line: descriptions of several lines each."""
    stops = [match.end() for match in _CLOSED.finditer(reading, start, end)]
    return list(pairwise([start, *stops, end]))


def _is_whole(words: str) -> bool:
    """Whether a piece begins and ends as a description does."""
    return (words[0].isupper() or words[0].isdigit()) and not words.endswith((",", " and", " of"))


def _is_bracketed(pieces: Sequence[str], *, apart: bool) -> bool:
    """Whether no bracket runs over from one piece into another; one of pieces that stand `apart` may lack its end."""
    open_ends = [piece.count("(") - piece.count(")") for piece in pieces]
    return not any(open_ends) or (apart and min(open_ends) == 0)


def _trimmed(reading: str, span: Span) -> Span:
    start, end = span
    while end > start and reading[end - 1].isspace():
        end -= 1
    while start < end and reading[start].isspace():
        start += 1
    return start, end
