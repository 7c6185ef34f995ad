"""Document -> the stretches of its text that hold signature blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.officials.signature_cells import Token

# `re` skips to the first of such characters: the line end is looked for with the line.
_ANCHOR = re.compile(r"/\s?s\s?/|\n[ \t]{0,60}(?:by|name)\s?[:;]|\t\s?(?:by|name)\s?[:;]", re.I)
_BEFORE, _AFTER = 420, 520  # a block's organization stands over it, its title and date under it
_REPORT_BLOCK = 2600  # a report's signatures end soon; exhibits may run on behind them


def signature_windows(document: Document) -> Iterator[tuple[int, int]]:
    """The stretches of text that hold signature blocks, not overlapping."""
    reading = document.reading
    sections = [section for section in document.sections if section.kind == "signatures"]
    spans = []
    for match in _ANCHOR.finditer(reading):
        place = match.start() + match[0].startswith("\n")
        heading = max((s.start for s in sections if s.start <= place), default=0)
        spans.append((max(heading, place - _BEFORE), match.end() + _AFTER))
    spans += [(s.start, min(s.end, s.start + _REPORT_BLOCK)) for s in sections]
    last: tuple[int, int] | None = None
    for start, end in sorted((max(0, start), min(len(reading), end)) for start, end in spans):
        if last and start <= last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def in_report(document: Document, place: int) -> bool:
    """Whether `place` lies in a report's own section of signatures; an exhibit's is an agreement's or another paper's."""
    return not document.type.startswith("EX-") and any(
        section.kind == "signatures" and section.start <= place <= section.start + _REPORT_BLOCK for section in document.sections
    )


def is_over(reading: str, over: Token, token: Token) -> bool:
    """Whether one token stands in a line over another, or begins the line that the other goes on with."""
    between = reading[over.end : token.start]
    own_cell = reading[over.start - 1 : over.start] == "\t" and "\t" not in between  # "…, President<tab>ORRIN CHAPTER By: /s/ …"
    return "\n" in between or own_cell or not reading[reading.rfind("\n", 0, over.start) + 1 : over.start].strip()
