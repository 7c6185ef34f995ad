"""Kept text -> reading: the same length, odd characters made plain, page furniture blanked, broken paragraphs joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from pactgraph.loaders.readers.pieces import Draft

_PLAIN = (
    dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\x93\x94", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\x91\x92", "'")
    | {"\x96": "\u2013", "\x97": "\u2014", "\x85": "\u2026", "\x95": "\u2022"}
)

_NUMBER = r"(?:\d{1,3}|[ivxl]{1,6})"
_PAGE_NUMBER = re.compile(
    rf"(?:page\s+)?[-\u2013\u2014~\[(]?\s?({_NUMBER})\s?[-\u2013\u2014~\])]?(?:\s?(?:of|/)\s?\d{{1,3}})?|[A-Z]{{1,2}}-\d{{1,3}}|page\s+of",
    re.I,
)
_CONTENTS_LINK = re.compile(r"(?:back to |return to )?(?:table of )?contents|quicklinks", re.I)
_RULER = re.compile(
    r"\n([ \t]*(?:-[ ])?[-_=\u2013\u2014\u2500\u2501*~.]{3,}(?:[ \t]+[-_=\u2013\u2014\u2500*~.]{2,})*[ \t]*)(?=\n|\Z)"
)
# The underline of a word, which a printer without underlines sets under it and a copy without line ends into the sentence.
_UNDERLINE = re.compile(r"\t(?<=[^\n\t]{40}\t)[ ]?(-{3,60})(?=[ \t]{1,3}[^\n\t-][^\n\t]{40})")
_SENTENCE_END = frozenset(".:;!?\"')")
_OPEN_WORD = re.compile(
    r"(?:\b(?:a|an|the|of|to|in|on|by|for|and|or|with|from|as|at|that|which|its|our|their|this|such|any|is|are|was|were|be|been|has|have|will|shall|may|not)|,)$",
    re.I,
)
_LISTED = re.compile(r"exhibit|number|no\.|item|\d$", re.I)


# A paragraph border inside a sentence, as text printed from PDF has them between lines.
_BORDER = re.compile(r"\n\n(?=\w)")
_CONTINUED = re.compile(r"[a-z]{2,40}[ ,]")
_LONG_LINE = 60  # characters; a shorter line before the border ends because its writer wanted it to


def plain_reading(draft: Draft, *, printed: bool = False) -> str:
    """What extractors read of `draft.text`: the same length, character for character.

    `printed` says that borders may stand inside sentences, as in text printed from pages.
    """
    reading = _plain(draft.text)
    blanks = sorted([*_rulers(reading), *_furniture(reading, draft.breaks)])
    reading = _blank(reading, blanks, draft.breaks)
    return _BORDER.sub(_mended, reading) if printed else reading


def _plain(text: str) -> str:
    """Odd characters made plain; one search and replacement for each is ten times as fast as a translation table."""
    text = text.replace("`", "'")
    if not text.isascii():
        for odd, plain in _PLAIN.items():
            if odd in text:
                text = text.replace(odd, plain)
    return text


def _mended(border: re.Match[str]) -> str:
    reading, start = border.string, border.start()
    if start - reading.rfind("\n", 0, start) <= _LONG_LINE:
        return border[0]
    last = reading[start - 1]
    runs_on = (last.islower() or last.isdigit() or last == ",") and _CONTINUED.match(reading, border.end())
    return "  " if runs_on or _OPEN_WORD.search(reading, start - 8, start) else border[0]


def _rulers(reading: str) -> list[tuple[int, int]]:
    """Drawn lines; they part nothing, so that a label under one stays with its value."""
    drawn = [match.span(1) for match in _RULER.finditer(reading) if "***" not in match[1] and match[1].strip() != "..."]
    return drawn + ([match.span(1) for match in _UNDERLINE.finditer(reading)] if "\t-" in reading or "\t -" in reading else [])


def _furniture(reading: str, breaks: Sequence[int]) -> list[tuple[int, int]]:
    """Page numbers, running heads and links to the contents: each a block by itself, in text order."""
    found: list[tuple[int, int]] = []
    heads = _running_heads(reading, breaks)
    last = 0
    before = ""
    for start, end in _short_blocks(reading):
        block = reading[start:end]
        number = _page_number(block)
        if number is not None and (_at_break(start, end, breaks) or _follows(number, last, before)):
            last = max(last, number)
            found.append((start, end))
        elif _CONTENTS_LINK.fullmatch(block) or (block in heads and _at_break(start, end, breaks)):
            found.append((start, end))
        before = block
    return found


_BLOCK = re.compile(r"\n\n([^\n]{1,90})(?=\n\n|\Z)")


def _short_blocks(reading: str) -> list[tuple[int, int]]:
    """Lines short enough for furniture that stand between paragraph borders or at the text's ends."""
    return [(match.start(), match.end() - 2) for match in _BLOCK.finditer("\n\n" + reading)]


def _page_number(block: str) -> int | None:
    match = _PAGE_NUMBER.fullmatch(block.strip())
    if match is None:
        return None
    return int(match[1]) if match[1] and match[1].isdigit() else 0


def _follows(number: int, last: int, before: str) -> bool:
    """Whether a lone number without a page break beside it is the next page's, never a cell of a list of exhibits."""
    return 0 < number <= last + 1 + (last == 0) and not _LISTED.search(before, max(0, len(before) - 40))


def _at_break(start: int, end: int, breaks: Sequence[int]) -> bool:
    """Whether a page ends beside `[start, end)`, within the border."""
    at = bisect_left(breaks, start - 2)
    return at < len(breaks) and breaks[at] <= end + 2


def _running_heads(reading: str, breaks: Sequence[int]) -> frozenset[str]:
    """Short blocks that stand beside at least two page breaks in the same words."""
    if len(breaks) < 2:
        return frozenset()
    beside: Counter[tuple[str, str]] = Counter()
    for place in breaks:
        before = reading[max(0, place - 92) : place].rstrip("\n").rpartition("\n")[2]
        after = reading[place : place + 92].lstrip("\n").partition("\n")[0]
        beside.update({("above", before), ("below", after)})
    return frozenset(block for (_, block), count in beside.items() if count >= 2 and 0 < len(block) < 90)


def _blank(reading: str, blanks: Sequence[tuple[int, int]], breaks: Sequence[int]) -> str:
    """Blank each stretch; where a sentence runs on across it or across a page break, blank the borders too."""
    stretches = sorted({*blanks, *((place, place) for place in breaks)})
    out: list[str] = []
    position = 0
    for start, end in _grown(reading, stretches):
        gap_start, gap_end = max(start, position), end
        if gap_end <= gap_start:
            continue
        out.append(reading[position:gap_start])
        out.append(_gap(reading, gap_start, gap_end))
        position = gap_end
    out.append(reading[position:])
    return "".join(out)


def _grown(reading: str, stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each stretch with the white space around it; stretches that touch are one."""
    grown: list[tuple[int, int]] = []
    for start, end in stretches:
        while start > 0 and reading[start - 1] in " \n\t":
            start -= 1
        while end < len(reading) and reading[end] in " \n\t":
            end += 1
        if grown and start <= grown[-1][1]:
            grown[-1] = (grown[-1][0], max(end, grown[-1][1]))
        else:
            grown.append((start, end))
    return grown


def _gap(reading: str, start: int, end: int) -> str:
    """White space of the same length: none but spaces inside a sentence, else the strongest border it held at its end."""
    size = end - start
    if start and end < len(reading) and _runs_on(reading, start, end):
        return " " * size
    lines = reading.count("\n", start, end)
    border = "\n\n" if "\n\n" in reading[start:end] else "\n" * min(lines, 1)
    if border == "\n\n" and _is_ruled_label(reading, start, end):
        border = "\n"
    return " " * (size - len(border)) + border if size >= len(border) else reading[start:end]


def _is_ruled_label(reading: str, start: int, end: int) -> bool:
    """A drawn line between a value and its label in brackets parts nothing."""
    return reading.startswith("(", end) and any(mark in reading[start:end] for mark in ("___", "---", "==="))


_LIST_MARK = re.compile(r"(?:[a-z]|[ivx]{1,4})[.)]\s")  # "d. Ida Moss" at the top of a page is a line of a list


def _runs_on(reading: str, start: int, end: int) -> bool:
    last, first = reading[start - 1], reading[end]
    if last in _SENTENCE_END:
        return False
    lower = first.islower() and (last.isalnum() or last == ",") and not _LIST_MARK.match(reading, end)
    return lower or _OPEN_WORD.search(reading[max(0, start - 12) : start]) is not None
