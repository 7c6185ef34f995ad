"""Reading text -> where an item heading stands, and where the word "item" only refers to one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.lexicon.items import ITEM_TITLES, OLD_ITEM_TITLES
from pactgraph.loaders.scanning import scanner

# At the start of a line: "Item 1.01", "ITEM5.", "Items 2.02 and 9.01", "Item 5.02(b)", "Item\t7(c)", "Item No. 5", "Item 1A".
_ITEM = re.compile(
    r"^[ \t\"'*#(\u2022\u25a0\u25cf\u00b7|-]{0,8}item(?:s\b)?[ \t:]{0,20}(?:\n{1,2}[ \t]{0,20})?(?:no\.?[ \t]{0,3}|number[ \t])?"
    r"(?P<number>\d{1,2}[ \t]?\.[ \t]?\d\d(?!\d)|\d{1,2}[A-C]?(?![\d%]))",
    re.I | re.M,
)
# Where a line may open an item, the signatures or an exhibit: one search for all of them, since a pattern that may begin at any
# character is tried at every one.
_OPENING = re.compile(
    r"\n[ \t\"'*#(\u2022\u25a0\u25cf\u00b7|-]{0,8}(?=item|s[ \t]?i[ \t]?g|section|pursuant|index|exhibit|ex|list|\d)", re.I
)
# "7.01 Regulation FD Disclosure" without the word, which only the form's own title makes a heading.
_BARE = re.compile(r"^[ \t]{0,8}(?P<number>[1-9]\.0\d)(?=[ \t.:\u2013\u2014-]{1,20}[A-Z])", re.M)
# In text that lost its line breaks an item may open anywhere; again only the form's own title tells.
_INLINE = scanner(r"(?<![A-Za-z\"'(\u2013-])items?[ \t]{0,3}(?P<number>[1-9]\.0\d)(?!\d)", re.I)
# "...since 2004.Item 8.01 Other Events.Today": a heading that stands in a line with prose, behind the end of a sentence.
_GLUED = re.compile(r"[.)\"']\s{0,2}\Z")
_SUB_ITEM = r"[ \t]{0,4}(?:\([a-z0-9]{1,3}\)[ \t]{0,3}(?:,|and|&|-|through|/)?[ \t]{0,3}){0,8}"
_AFTER_NUMBER = re.compile(_SUB_ITEM + r"[ \t]{0,20}[.:;\u2013\u2014\u2022)|,*-]{0,4}")
_MORE_NUMBERS = re.compile(
    r"[ \t]{0,4}(?:,[ \t]and\b|,|;|and\b|&|/)[ \t]{0,4}(?:items?[ \t]{0,4})?(?P<number>\d{1,2}\.\d{2})(?!\d)", re.I
)
# What follows the number of an item that the text only refers to.
_REFERENCE = re.compile(
    r"(?:above|below|of|in|is|are|was|were|and|or|hereof|herein|hereto|to|under|shall|will|has|have|by|with|for|as|that|this|which|"
    r"on|from|may|contains?|includes?|disclosures?|information|report|the|regulation|s-k)\b"
)
_CLOSING = re.compile(r"[ \t]*[.:;,\u2013\u2014)-]{0,3}")
_BLOCK_END = re.compile(r"\n(?:\n|[ \t]{0,8}(?:item|signature))", re.I)
_SURE = 12  # letters shared with the form's own title that make a heading sure
_MAX_REST = 90  # characters that may follow the form's title in its block and still be title
_MAX_TITLE = 220


@dataclass(frozen=True, slots=True)
class Heading:
    """An item heading in reading text."""

    numbers: tuple[str, ...]  # one, or several that share a heading
    start: int
    end: int  # where the text after number and title begins
    title: str
    sure: bool  # its words are the form's own title


def opening_places(reading: str) -> list[int]:
    """Where lines begin that may open a section, in text order."""
    return [0, *(match.start() + 1 for match in _OPENING.finditer(reading))]


def find_item_headings(reading: str, places: Sequence[int] | None = None) -> list[Heading]:
    """Each place that may open an item, in text order; which of them do is for `find_sections` to say."""
    matches = []
    for place in opening_places(reading) if places is None else places:
        match = _ITEM.match(reading, place) or _BARE.match(reading, place)
        if match and (match.re is _ITEM or titles_of(match["number"])):
            matches.append(match)
    found = _headings(reading, matches)
    inline = [heading for heading in _headings(reading, list(_INLINE.finditer(reading))) if heading.sure]
    known = {number for heading in found for number in heading.numbers}
    glued = [
        each for each in inline if known.isdisjoint(each.numbers) and _GLUED.search(reading, max(0, each.start - 3), each.start)
    ]
    return sorted([*found, *glued], key=lambda heading: heading.start) if found else inline


def _headings(reading: str, matches: Sequence[re.Match[str]]) -> list[Heading]:
    headings = []
    for match in matches:
        numbers = [re.sub(r"\s", "", match["number"]).upper()]
        end = match.end()
        while more := _MORE_NUMBERS.match(reading, end):
            numbers.append(more["number"])
            end = more.end()
        after = _AFTER_NUMBER.match(reading, end)
        heading = _heading(reading, match, tuple(numbers), after.end() if after else end)
        if heading:
            headings.append(heading)
    return headings


def _heading(reading: str, match: re.Match[str], numbers: tuple[str, ...], end: int) -> Heading | None:
    word = match[0].lower().find("item")
    start = match.start() + word if word >= 0 else match.start("number")
    title_start = _visible(reading, end)
    block_end = _block_end(reading, title_start)
    shared = max((_shared(reading, title_start, title) for title in titles_of(numbers[0])), default=title_start)
    if shared > title_start:
        end = _title_end(reading, shared, block_end)
        return Heading(numbers, start, end, _one_line(reading[title_start:end]), sure=True)
    if word < 0:
        return None
    first = reading[title_start : title_start + 1]
    if first.islower() and _REFERENCE.match(reading, title_start):
        return None
    parted = any(c in ".:\n\t\u2013\u2014-" for c in reading[match.end() : title_start])
    if not parted and not first.isupper():
        return None
    line_end = _line_end(reading, title_start)
    if block_end - title_start <= _MAX_TITLE:
        return Heading(numbers, start, block_end, _one_line(reading[title_start:block_end]), sure=False)
    if line_end - title_start <= _MAX_REST:
        return Heading(numbers, start, line_end, _one_line(reading[title_start:line_end]), sure=False)
    return Heading(numbers, start, end, "", sure=False) if parted else None


def _title_end(reading: str, shared: int, block_end: int) -> int:
    """The end of a title of which the form's words end at `shared`: its line, unless prose runs on in it."""
    line_end = _line_end(reading, shared)
    closed = _after_closing(reading, shared)
    if reading[line_end - 1] in ";," and block_end - shared <= _MAX_TITLE:
        return block_end
    if closed >= line_end or (line_end >= block_end and line_end - shared <= _MAX_REST):
        return line_end
    return closed


def titles_of(number: str) -> tuple[str, ...]:
    """The titles that the form has had for an item."""
    return ITEM_TITLES.get(number) or OLD_ITEM_TITLES.get(number) or ()


def _shared(reading: str, start: int, title: str) -> int:
    """How far `reading` from `start` spells `title`, letter for letter; `start` where it is too little to tell."""
    letters = [c for c in title.lower() if c.isalnum()]
    wanted = iter(letters)
    end = start
    count = 0
    for index in range(start, min(len(reading), start + 2 * len(title) + 40)):
        character = reading[index]
        if character.isalnum():
            if character.lower() != next(wanted, ""):
                break
            end = index + 1
            count += 1
    if count < min(_SURE, len(letters)):
        return start
    if count < len(letters):  # "Departure of Directors" and then "On": the O is not that of "or"
        while end > start and reading[end - 1 : end].isalnum() and reading[end : end + 1].isalnum():
            end -= 1
        while end > start and not reading[end - 1].isalnum():
            end -= 1
        paragraph = reading.rfind("\n\n", start, end)
        if paragraph >= 0 and not _is_word_end(title, sum(c.isalnum() for c in reading[start:end])):
            end = paragraph  # "Other Events", and the text below begins with "A", which is not that of "and"
    return end


def _is_word_end(title: str, count: int) -> bool:
    """Whether a word ends behind the first `count` letters of a title."""
    place = [index for index, c in enumerate(title) if c.isalnum()][count - 1] + 1
    return not title[place : place + 1].isalnum()


def _visible(reading: str, position: int) -> int:
    """Past white space: a title may stand in the next cell, line or block."""
    while position < len(reading) and reading[position].isspace():
        position += 1
    return position


def _block_end(reading: str, start: int) -> int:
    """The end of the paragraph, before a line that opens the next item."""
    border = _BLOCK_END.search(reading, start, start + 600)
    return border.start() if border else min(len(reading), start + 600)


def _line_end(reading: str, start: int) -> int:
    border = reading.find("\n", start, start + 600)
    return border if border >= 0 else min(len(reading), start + 600)


def _after_closing(reading: str, end: int) -> int:
    closing = _CLOSING.match(reading, end)
    return closing.end() if closing else end


def _one_line(words: str) -> str:
    return " ".join(words.split())
