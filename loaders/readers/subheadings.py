"""Reading text -> headings inside an item or a plain document: short lines that name what the prose below them is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.document import Section

_BLOCK = re.compile(r"\n\n[ \t]{0,40}(?P<words>[^\n\t]{3,110})(?:\n[ \t]{0,40}(?P<more>[^\n\t]{3,80}))?(?=[ \t]{0,40}\n\n)")
_NUMBERED = re.compile(r"(?:article|section|part)[ \t]+[ivxlcd\d]{1,6}\b|(?:\d{1,2}\.|[A-Z]\.|[IVX]{1,4}\.)[ \t]+[A-Z]", re.I)
_SMALL_WORDS = frozenset("a an and as at between by for from in of on or the to under upon with nor per that their its".split())
_NO_HEADING = re.compile(
    r"^(?:/s/|by:|name:|title:|date[d:]|exhibit|\(|[\d$%.,-]+$|page\b|pursuant to|table of contents)|[@;,]$"
    r"|\b(?:inc|corp|llc|ltd|co)\.?,?$",
    re.I,
)
_PROSE = 90  # characters of the block below that make a line its heading
_PRINTED_TITLE = 14  # words of a heading at most


def find_subheadings(reading: str, section: Section) -> Iterator[Section]:
    """The headings inside `section`, one level below it; each runs to the next one or to the end of the section."""
    found = [
        match for match in _BLOCK.finditer(reading, max(section.body - 2, 0), section.end) if _is_heading(reading, match, section)
    ]
    ends = [*(match.start("words") for match in found[1:]), section.end]
    for match, end in zip(found, ends, strict=False):
        last = "more" if match["more"] else "words"
        title = " ".join(reading[match.start("words") : match.end(last)].split())
        yield Section("heading", "", title, match.start("words"), end, match.end(last), section.level + 1)


def _is_heading(reading: str, match: re.Match[str], section: Section) -> bool:
    words = " ".join(part.strip() for part in (match["words"], match["more"]) if part)
    if (
        match.start("words") < section.body
        or len(words) > 120
        or len(words.split()) > _PRINTED_TITLE
        or _NO_HEADING.search(words)
    ):
        return False
    start = match.end()
    while start < section.end and reading[start].isspace():
        start += 1
    border = reading.find("\n\n", start, section.end)
    if (border if border >= 0 else section.end) - start < _PROSE:
        return False
    return _NUMBERED.match(words) is not None or _is_title(words)


def _is_title(words: str) -> bool:
    """Whether the words are written as a title: capitals but for small words, and no sentence."""
    if words.endswith((".", ":")):
        words = words[:-1]
    if re.search(r"[.!?]\s", words):
        return False
    told = [word for word in re.findall(r"[A-Za-z][A-Za-z'-]*", words) if word.lower() not in _SMALL_WORDS]
    return bool(told) and all(word[0].isupper() for word in told)
