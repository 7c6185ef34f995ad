"""Cover -> addresses of principal executive offices."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.covers.cover_zone import Cell, CoverZone, Label
from pactgraph.loaders.mentions.covers.registrant_facts import Found

_LABEL = re.compile(
    r"employer|identification|incorporat|jurisdiction|commission|file\s+n|charter|telephone|area\s+code|zip\s+code|address\s+of|registrant"
    r"|former\s+name|\d{2}-\d{7}|date\s+of|^\(", re.I
)  # fmt: skip
_ZIP = re.compile(r"\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d")
_FURTHEST = 500


def find_addresses(zone: CoverZone) -> list[Found]:
    """The address over each label "Address of principal executive offices", its lines joined by commas, with the zip code."""
    found = []
    for label in zone.labels("address"):
        lines = _lines_above(zone, label)
        if lines:
            found.append(_address(lines))
    return found


def _lines_above(zone: CoverZone, label: Label) -> list[Cell]:
    """The cells right above a label, up to the next label."""
    cells = zone.cells(max(zone.start, label.start - _FURTHEST), label.start)
    lines: list[Cell] = []
    for cell in reversed(cells):
        if _LABEL.search(cell.text) or len(lines) == 6:
            break
        lines.insert(0, cell)
    while lines and not any(map(str.isdigit, "".join(line.text for line in lines[:2]))):
        lines.pop(0)  # a place of incorporation, or a name
    after = zone.cells(label.end, min(zone.boxes, label.end + 60))[:1]
    if lines and after and not _ZIP.search(lines[-1].text) and _ZIP.fullmatch(after[0].text):
        lines.append(after[0])
    return lines


def _address(lines: list[Cell]) -> Found:
    """The lines as one address; a zip code is set behind a blank, other lines behind a comma."""
    text = lines[0].text.rstrip(" ,")
    for line in lines[1:]:
        text += (" " if _ZIP.fullmatch(line.text) else ", ") + line.text.rstrip(" ,")
    return Found(lines[0].start, lines[-1].end, " ".join(text.split()))
