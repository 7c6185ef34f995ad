"""A title as found -> the title proper: without page furniture, words said twice, halves of brackets."""

from __future__ import annotations

import re

_FURNITURE = re.compile(
    r"(?:(?:EXHIBIT|Exhibit|ATTACHMENT|Attachment|ANNEX|Annex)\s{1,3}(?:\d[\d.]{0,5}(?:\([\w.]{1,5}\)){0,2}|[A-Z])\s{1,3}"
    r"|(?:Page|PAGE)\s\d{1,3}\s(?:of|OF)\s\d{1,3}\s{1,3}|(?:THIS|This)\s{1,3}"
    r"|EXECUTION\s{1,3}(?=(?:[A-Z]+\s)?(?:CREDIT|LOAN|PURCHASE|MERGER)\s))+"
)
_LEGEND = re.compile(r"\bPUBLICLY\sDISCLOSED[.\])]{0,3}\s{1,3}")  # the end of a legend over the title
_ADDRESSED = re.compile(r"(?:\A|\n)[ \t]{0,20}(?:Mr|Ms|Mrs|Dr)\.\s[^\n]{1,30}\s\Z")  # "Mr. Paul" over "Orrin" over the title
_NEXT_LINE = re.compile(r"\n[ \t]{0,20}(?=[A-Z]{3})")
_COUNTED = re.compile(r"(?:DAY|Day|YEAR|Year)\b")  # "364-DAY CREDIT AGREEMENT"
_COUNT = re.compile(r"(?<![\w.-])\d{1,3}[- ]\Z")
_LONGEST_TWICE = 62  # characters of a title that is said twice
_LAST_TWICE = re.compile(r"\b(?P<noun>agreement|contract|lease)\s(?P=noun)\Z", re.I)
_BARE = re.compile(r"\((?:the\s|this\s)?[\"\u201c']?\w{1,12}\Z")
_LETTER = re.compile(r"^[ \t]{0,40}Dear\b", re.M)
_OWN_LINE = re.compile(r"[\s\"'\u201d).:*_-]{0,20}(?:\n|\Z)")


def proper_title(reading: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that is the title itself."""
    legend = _LEGEND.search(reading, start, end)
    start = legend.end() if legend and legend.end() < end else start
    furniture = _FURNITURE.match(reading, start, end)
    start = furniture.end() if furniture and furniture.end() < end else start
    addressed = _ADDRESSED.search(reading, max(0, start - 60), start)
    below = _NEXT_LINE.search(reading, start, end) if addressed else None
    start = below.end() if below else start
    count = _COUNT.search(reading, max(0, start - 6), start) if _COUNTED.match(reading, start) else None
    start = count.start() if count else start
    title = reading[start:end]
    if title.count("(") > title.count(")"):
        bracket = title.rindex("(")
        if reading[end : end + 1] == ")" and not _BARE.search(title):
            end += 1
        elif title[:bracket].strip():
            end = start + len(title[:bracket].rstrip())
    if _is_said_twice(reading[start:end]):
        return start + (end - start + 1) // 2, end
    last = _LAST_TWICE.search(reading, start, end)
    return start, last.end("noun") if last else end


def _is_said_twice(title: str) -> bool:
    words = title.lower().split()
    half, odd = divmod(len(words), 2)
    return half > 0 and not odd and words[:half] == words[half:] and len(" ".join(words[:half])) <= _LONGEST_TWICE


def in_a_letter(reading: str, start: int, end: int) -> bool:
    """Whether words that look like a heading stand in the running text of a letter, behind "Dear"."""
    return _LETTER.search(reading, 0, start) is not None and _OWN_LINE.match(reading, end) is None
