"""Cover -> addresses of principal executive offices."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.covers.cover_zone import Cell, CoverZone, Label
from pactgraph.loaders.mentions.covers.registrant_facts import Found, find_phones

_LABEL = re.compile(
    r"employer|identification|incorporat|jurisdiction|commission|file\s+n|charter|telephone|area\s+code|zip\s+code|address\s+of|registrant"
    r"|former\s+name|\d{2}-\d{7}|date\s+of|^[(\[]", re.I
)  # fmt: skip
_ZIP = re.compile(r"\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d")
_PHONE = re.compile(r"[\d() .+-]{8,20}")
_NUMBER = re.compile(r"\d+(?: ?(?:st|nd|rd|th))?")  # of a house or a street, on a line of its own
_AFTER_LABEL = re.compile(r"\)\s*(\d[^()]{8,120})$")
_FURTHEST = 500
_MOST_WORDS = 14


def find_addresses(zone: CoverZone) -> list[Found]:
    """The address over each label "Address of principal executive offices", its lines joined by commas, with the zip code.

    A table of registrants has one label in its head; there an address ends at each telephone number.
    """
    if zone.labels("table"):
        above = [_lines_above(zone, phone.start) for phone in find_phones(zone)]
    else:
        above = [_with_zip(zone, label, _lines_above(zone, label.start)) for label in zone.labels("address")]
    return [_address(lines) for lines in above if lines]


def _lines_above(zone: CoverZone, end: int) -> list[Cell]:
    """The cells right above a label or a telephone number, up to the next label or the rest of one."""
    lines: list[Cell] = []
    for cell in reversed(zone.cells(max(zone.start, end - _FURTHEST), end)):
        if not lines and _PHONE.fullmatch(cell.text) and not _ZIP.fullmatch(cell.text):
            continue  # printed between the address and a label that speaks of both
        if (
            _LABEL.search(cell.text)
            or len(lines) == (_MOST_WORDS if _is_words(lines) else 6)
            or cell.text.count(")") > cell.text.count("(")
        ):
            lines[:0] = _tail(cell)
            break
        lines.insert(0, cell)
    while lines and not any(map(str.isdigit, "".join(line.text for line in lines[:2]))):
        lines.pop(0)  # a place of incorporation, or a name
    return lines


def _is_words(lines: list[Cell]) -> bool:
    """Whether each word was printed on a line of its own, as some texts made from pages do."""
    return len(lines) > 5 and not any(" " in line.text.strip() for line in lines)


def _tail(cell: Cell) -> list[Cell]:
    """What follows the last label of a cell whose line breaks were lost, if it begins with a house's number."""
    tail = _AFTER_LABEL.search(cell.text)
    return [Cell(cell.start + tail.start(1), cell.end, tail[1], attached=False)] if tail else []


def _with_zip(zone: CoverZone, label: Label, lines: list[Cell]) -> list[Cell]:
    """The lines, with the zip code that some covers print behind the label."""
    after = zone.cells(label.end, min(zone.boxes, label.end + 60))[:1]
    if lines and after and not _ZIP.search(lines[-1].text) and _ZIP.fullmatch(after[0].text):
        lines.append(after[0])
    return lines


def _address(lines: list[Cell]) -> Found:
    """The lines as one address; a zip code is set behind a blank, other lines behind a comma."""
    if _is_words(lines):
        return Found(lines[0].start, lines[-1].end, " ".join(line.text.strip() for line in lines))
    text = lines[0].text.rstrip(" ,")
    for line in lines[1:]:
        text += (" " if _ZIP.fullmatch(line.text) or _NUMBER.fullmatch(text) else ", ") + line.text.rstrip(" ,")
    return Found(lines[0].start, lines[-1].end, " ".join(text.split()))
