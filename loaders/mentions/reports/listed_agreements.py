"""Lines of a list that a sentence announced: "entered into the following agreements: (1) a lease with Corran; (2) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.sighting import Sighting, joined

Span = tuple[int, int]

# What may stand between two lines of a list, or before the first: a bullet or number, "and", an article.
_MARK = re.compile(
    r"[\s;,.]{0,8}(?:and[\s,]{1,3})?(?P<mark>(?:[^\w\s(]|o(?=\s)|\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)])\s{0,6})?"
    r"(?P<article>(?:an?|the|that\scertain|certain)\s{1,3}){0,2}[\"\s]{0,3}"
)


def list_lines(reading: str, sentence: Span, found: Sequence[Sighting], lead: Sighting) -> list[Sighting]:
    """The sightings that begin a line of the list, each with the verb, day and acting parties of `lead`; none where none does."""
    lines: list[Sighting] = []
    place = sentence[0]
    for each in found:
        mark = _MARK.fullmatch(reading, place, each.name.start)
        begins = mark is not None and bool(mark["mark"] or (mark["article"] and lines))
        if not begins or each.verb != "none" or each.amended:
            return lines + [other for other in found if other.name.start >= each.name.start] if lines else []
        parties = joined(lead.subject or lead.parties, each.parties)
        lines.append(replace(each, verb=lead.verb, day=each.day or lead.day or lead.dated, parties=parties, subject=lead.subject))
        place = _line_end(reading, each, sentence[1])
    return lines


_LINE_END = re.compile(r"[;\n]")


def _line_end(reading: str, line: Sighting, end: int) -> int:
    """Where the line of a sighting ends: at the next semicolon or line break after what is said of it."""
    border = _LINE_END.search(reading, line.end, end)
    return border.start() if border else line.end
