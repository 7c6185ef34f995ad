"""Where the lines of a list begin in the source: a subsidiary set further in than the one above it is its subsidiary."""

from __future__ import annotations

import re
from bisect import bisect_right

from pactgraph.loaders.readers.pieces import Draft

# What sets text in: leading spaces or hard spaces, or a style of the element around it.
_SPACES = re.compile(r"(?<![ \t\u00a0])(?:[ \t\u00a0]|&nbsp;|&#160;|&#xa0;){1,200}$", re.I)
_STYLE = re.compile(r"(?:padding-left|margin-left|text-indent)\s*:\s*(-?\d{1,4}(?:\.\d{1,4})?)\s*(pt|px|em|in|%)?", re.I)
_PADDING = re.compile(r"\bpadding\s*:\s*([0-9a-z. %]{1,60})", re.I)
_LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)(pt|px|em|in|%)?")
_UNIT = {"pt": 1.0, "px": 0.75, "em": 12.0, "in": 72.0, "%": 4.0, "": 1.0}  # in points, roughly
_CELL = re.compile(r"<td\b", re.I)
_CELL_WIDTH = 8.0  # points that an empty cell before the text sets it in
_LOOKED_BACK = 400  # characters before the text in which its element opens
_SPACE_WIDTH = 4.0  # points


def line_indents(draft: Draft, source: str, offset: int) -> tuple[tuple[int, float], ...]:
    """(offset in the text, points from the left) for each line of `draft`; `source` stands at `offset` in the decoded source."""
    starts = [0, *(match.end() for match in re.finditer("\n", draft.text))]
    places = [place for place, _ in draft.origins]
    indents = []
    for start in starts:
        index = bisect_right(places, start) - 1
        if index >= 0 and places[index] <= start < len(draft.text) and draft.text[start] != "\n":
            place = draft.origins[index][1] + start - places[index] - offset
            indents.append((start, _indent(source[max(0, place - _LOOKED_BACK) : place])))
    return tuple(indents)


def _indent(before: str) -> float:
    spaces = _SPACES.search(before)
    width = _SPACE_WIDTH * len(re.sub(r"&[^;]{1,6};", " ", spaces[0])) if spaces else 0.0
    row = max(before.rfind("<tr"), before.rfind("<TR"), before.rfind("<li"), before.rfind("</p>"), before.rfind("</div>"))
    for style in _STYLE.finditer(before, max(row, 0)):
        width += float(style[1]) * _UNIT[(style[2] or "").lower()]
    for padding in _PADDING.finditer(before, max(row, 0)):
        width += _left(padding[1])
    return width + _CELL_WIDTH * max(0, len(_CELL.findall(before, max(row, 0))) - 1)


def _left(lengths: str) -> float:
    """The left one of CSS's one to four paddings (top, right, bottom, left)."""
    found = [float(number) * _UNIT[(unit or "").lower()] for number, unit in _LENGTH.findall(lengths)]
    return found[3] if len(found) == 4 else found[min(1, len(found) - 1)] if found else 0.0
