"""Title page of a credit agreement -> the banks that stand over "as Administrative Agent", "as Joint Lead Arrangers".

A title page gives each role a line of its own under those who have it; the opening often names the administrative agent only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class Titled:
    """A bank at `[start, end)` of the reading, with its role as printed at `role`."""

    start: int
    end: int
    name: str
    role: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


_ROLE_LINE = re.compile(
    r"[ \t,]{0,40}+(?:each,?\s)?(?:as|As|AS|acting as)[ \t](?=[^\n]{1,104}+$)"  # a line too long for a role is left at once
    r"(?:the[ \t])?(?P<role>[A-Za-z][^\n]{0,90}?)[ \t,.;:]{0,9}+$"
)
# The agents and those who bring the banks together; ligatures that a printed page lost are told by what is left of the word.
_BANKS_ROLE = re.compile(
    r"\b(?:(?P<many>agents|arrangers|book[ -]?runners|book[ -]?managers)|agent|arranger|book[ -]?runner|book[ -]?manager)\b", re.I
)
_NO_ROLE = re.compile(r"\b(?:agreement|defined|amended|of the|between|among|party|parties)\b", re.I)
_STOP = re.compile(
    r"\b(?:among|between|dated|party|parties|hereto|herein|time to time|lenders|agreement|subsidiar|guarantors?|borrowers?"
    r"|exhibit|section|article|page|contents|published|cusip|facility|issuers?)\b|[$€£]|^\d",
    re.I,
)
_ENDS = scanner(
    r"\bT\s?ABLE\s+O\s?F\s+C\s?ONTENTS\b|^[ \t]{0,60}(?:ARTICLE|SECTION)\s+(?:I|1|ONE)\b"
    r"|^[ \t]{0,60}THIS\s[^\n]{0,80}\bAGREEMENT\b|\bW\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H\b",
    re.I | re.M,
)
_LONGEST = 6_000
_MOST_LINES = 60  # of one role: a page that lists more is a list of lenders


def find_titled_banks(reading: str, start: int, end: int) -> list[Titled]:
    """The banks of the title page in `reading[start:end]`, in text order; a bank of two roles stands twice."""
    contents = _ENDS.search(reading, start, min(end, start + _LONGEST))
    lines = list(_lines(reading, start, contents.start() if contents else min(end, start + _LONGEST)))
    found: list[Titled] = []
    for number in range(len(lines)):
        role = _role_at(lines, number)
        if role is not None:
            several = any(told["many"] for told in _BANKS_ROLE.finditer(reading, *role))
            found += _banks(reading, _block_above(reading, lines, number, several=several), role, several=several)
    return found


def _lines(reading: str, start: int, end: int) -> Iterator[_Line]:
    """The lines that hold something."""
    for match in _PRINTED.finditer(reading, start, end):
        text = match[0].strip(" \t")
        if text:
            yield _Line(match.start() + match[0].index(text), match.start() + match[0].index(text) + len(text), text)


_PRINTED = re.compile(r"[^\n]+")


def _role_at(lines: list[_Line], number: int) -> tuple[int, int] | None:
    """The role that a line states and nothing else, with the next line where it breaks off behind "and"."""
    line = lines[number]
    if number and lines[number - 1].text.lower() == "as" and len(line.text) < _SHORT and _BANKS_ROLE.search(line.text):
        return line.start, line.end
    told = _ROLE_LINE.fullmatch(line.text)
    if told is None or _NO_ROLE.search(told["role"]) or len(told["role"].split()) > _WORDY:
        return None
    start, end = line.start + told.start("role"), line.start + told.end("role")
    if _BREAKS_OFF.search(told["role"]) and number + 1 < len(lines) and _BANKS_ROLE.search(lines[number + 1].text):
        end = lines[number + 1].start + len(lines[number + 1].text.rstrip(" ,.;"))
    elif _BANKS_ROLE.search(told["role"]) is None:
        return None
    return start, end


_BREAKS_OFF = re.compile(r"(?:\band|,|&)$", re.I)
_WORDY, _SHORT = 12, 80  # words and characters of a role


def _block_above(reading: str, lines: list[_Line], number: int, *, several: bool) -> list[_Line]:
    """The lines over a role that name who has it: one name, or a list joined by commas and "and"; a long name takes two."""
    block: list[_Line] = []
    joined, below = True, lines[number].start
    for line in reversed(lines[max(0, number - _MOST_LINES) : number]):
        bare = _AND.sub("", line.text).rstrip(" ,;")
        if bare.lower() == "as" and not block:
            continue
        if not bare:  # "and" on a line of its own
            joined, below = True, line.start
            block.insert(0, line)
            continue
        goes_on = line.text.endswith((",", ";")) or _AND.search(line.text) is not None
        wraps = not goes_on and bool(block) and reading.count("\n", line.end, below) == 1
        told = _ROLE_LINE.fullmatch(line.text) or _BANKS_ROLE.search(bare) or _STOP.search(bare)
        if told or not (joined or wraps or (several and goes_on)):
            break
        joined, below = _BEGINS_AND.match(line.text) is not None, line.start
        block.insert(0, line)
    return block


_AND = re.compile(r"(?:^|(?<=[\s,]))(?:and|AND|And|&)$")
_BEGINS_AND = re.compile(r"(?:and|AND|And|&)\s")


def _banks(reading: str, block: list[_Line], role: tuple[int, int], *, several: bool) -> Iterator[Titled]:
    """The banks that the lines of a block name: each entry of the list, or the organizations in an entry of several."""
    for entry in _entries(block):
        names = [place for place in _names(reading, entry) if _NAME.fullmatch(reading, *place)]
        for start, end in names if several else names[-1:]:
            yield Titled(start, end, " ".join(reading[start:end].split()), role)


def _names(reading: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The names of one entry: its lines where each names a bank, one name that runs over them, or those in one line."""
    if len(lines) > 1 and all(_BANK.search(reading, *line) and not _JOINS.search(reading, *line) for line in lines):
        return [name for line in lines for name in _names(reading, [line])]
    start, end = lines[0][0], lines[-1][1]
    inside = find_organizations(reading, start, end)
    if len(inside) > 1:
        places = [(found.start, found.end) for found in inside]
        return [*places[:-1], (places[-1][0], end if _FORM_LEFT.fullmatch(reading, places[-1][1], end) else places[-1][1])]
    return [(start, end)] if inside or _BANK.search(reading, start, end) else []


def _entries(block: list[_Line]) -> Iterator[list[tuple[int, int]]]:
    """The entries of a list, line by line, without the words that join them."""
    entry: list[tuple[int, int]] = []
    for number, line in enumerate(block):
        begins = _BEGINS_AND.match(line.text)
        bare = _AND.sub("", line.text).rstrip(" ,;")
        if bare:
            entry.append((line.start + (begins.end() if begins else 0), line.start + len(bare)))
        last = number + 1 == len(block) or _BEGINS_AND.match(block[number + 1].text) is not None
        if last or bare != line.text.rstrip():
            yield from [entry] if entry else []
            entry = []


_BANK = re.compile(r"\b(?:\w{0,12}bank|Banc|Banco|Banque|Crédit|Credit|Trust|Capital|Securities)\b", re.I)
_JOINS = re.compile(r"\s(?:and|AND)\s")
_FORM_LEFT = re.compile(r",?\s[A-Z.]{2,6}")  # a form of a few capitals behind a name that is one without it
_NAME = re.compile(r"(?!(?i:doing business|formerly|through|acting))[A-Z][^\n:;\"]{3,70}(?:\n[^\n:;\"]{3,50})?")
