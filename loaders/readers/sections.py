"""Reading text -> sections: cover, items, signatures."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Section, SectionKind

_HEADING = re.compile(
    r"^[ \t#*]*(?:(?P<item>item[\s]*(?P<number>\d{1,2}(?:\.\d{2})?))\b[^\n]*|(?P<signatures>signatures?)[ \t*:.]*)$", re.I | re.M
)


def find_sections(reading: str) -> tuple[Section, ...]:
    """Cover, items and signatures in text order."""
    marks: list[tuple[int, int, SectionKind, str, str]] = [(0, 0, "cover", "", "")]
    for match in _HEADING.finditer(reading):
        kind: SectionKind = "item" if match["item"] else "signatures"
        marks.append((match.start(), match.end(), kind, match["number"] or "", match[0].strip()))
    ends = [mark[0] for mark in marks[1:]] + [len(reading)]
    return tuple(
        Section(kind, number, title, start, end, body)
        for (start, body, kind, number, title), end in zip(marks, ends, strict=True)
    )
