"""Reading text of a signature page -> where a name ends that stands in one of two columns, line by line."""

from __future__ import annotations

import re

_FORM_END = re.compile(
    r"(?:\b(?:inc|corp|corporation|ltd|limited|llc|l\.l\.c|lp|l\.p|llp|plc|n\.a|s\.a|b\.v|n\.v)\.?,?)\s{0,3}\Z", re.I
)
_GOES_ON = re.compile(r"(?:&|,|\b(?:and|of|the|for|de|du))\s{0,3}\Z", re.I)
_BREAK = re.compile(r"[ ,]{0,4}[\n\t]")
_LABEL = re.compile(r"\s{0,20}(?:by|its|name|title|attest|witness|date|/s/)\b|[\s_-]{4,}\Z|[^\n]{0,60}:\s{0,3}\Z", re.I)


def end_in_column(reading: str, start: int, end: int) -> int | None:
    """Where the name at `[start, end)` ends once the other column's words are off it; None where it is but a part of a name.

    A line under two names in one line may go on with either: the right one's where the left one is whole and the right is not.
    """
    line = reading.rfind("\n", 0, start) + 1
    first = _first_line(reading, start, end)
    left = reading[line:start].strip()
    if "\t" not in reading[line : reading.find("\n", start) % (len(reading) + 1)].strip():
        return None if is_second_line(reading, line) else end
    if is_second_line(reading, line):
        return None
    if first == end or _FORM_END.search(reading, start, first):
        return first if first == end or not _is_rest(reading, left, start, first) else end
    return end if _is_rest(reading, left, start, first) else None


def _first_line(reading: str, start: int, end: int) -> int:
    """Where the first line or cell of the name ends, without a comma behind it."""
    breaks = [place for mark in "\n\t" if (place := reading.find(mark, start, end)) >= 0]
    return start + len(reading[start : min(breaks)].rstrip(" ,")) if breaks else end


def _is_rest(reading: str, left: str, start: int, first: int) -> bool:
    """Whether the next line goes on with the name in the right column: the left one is whole, or the right one cannot end."""
    gap = _BREAK.match(reading, first)
    if not left or gap is None or gap[0].endswith("\t"):
        return False
    return _GOES_ON.search(reading, start, gap.end()) is not None or (
        _FORM_END.search(left) is not None and _FORM_END.search(reading, start, first) is None
    )


def is_second_line(reading: str, place: int) -> bool:
    """Whether the line above that of `place` is one of two names in one line, so that this one only goes on with them."""
    line = reading.rfind("\n", 0, place) + 1
    above = reading.rfind("\n", 0, max(0, line - 1)) + 1
    text = reading[above : max(above, line - 1)]
    return "\t" in text.strip() and _LABEL.match(text) is None
