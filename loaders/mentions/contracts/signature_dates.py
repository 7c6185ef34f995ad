"""Reading text of an agreement -> the day of its signatures: in the witness clause, beside the signers, or with the place."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates, parse_date
from pactgraph.loaders.scanning import scanner

_SIGNED_ON = re.compile(
    r"\b(?:date[ds]?(?: signed| of (?:signature|signing|execution))?|DATE[DS]?|[Dd]ated(?: (?:this|as of))?|executed "
    r"(?:this|as of|on)|on (?:this|the)"
    r"|as of(?: the)?|this|effective)[\s:_,]{0,12}(?:as of\s)?(?:the\s)?$",
    re.I,
)
# 'has terminated effective October 31, 2002 (the "Termination Date")'
ENDED_AFTER = re.compile(r"[\s,]{0,3}\([^()\"]{0,30}\"[^\"()]{0,30}(?:Terminat|Separat|Resign|Retire|Closing|Expir|Maturity)")
# "its capital as of March 31, 1995": amid a sentence "as of" alone dates something else.
AS_OF_ONLY = re.compile(
    r"(?<=[a-z,)])(?<!greement)(?<!dated)(?<!made)(?<!into)(?<!effective)(?<!Dated)(?<!DATED)(?<!executed)(?<!\bis)(?<!\bon)\s{1,3}as\sof\s{1,3}(?:the\s)?$"
)
# A day at the beginning of its line or cell, or behind the place: "Zurich, 15 September 2003", "In Madrid, on the 29th day of".
ALONE = re.compile(
    r"(?:^|\n|\t)[\s_*-]{0,20}+(?:(?:In\s|At\s)?[A-Z][a-z.]{2,14}(?:\s[A-Z][a-z]{2,14}){0,2},\s{1,3}(?:on\s|this\s)?(?:the\s)?)?$"
)
# What stands beside a signer's day where the page sets labels and days in columns: "Date:  Date:  3-29-2016  3-31-16".
_BESIDE = re.compile(r"\b(?:[Dd]ate[ds]?|DATE[DS]?|[Tt]itle)(?:\s(?:of\s)?(?:[Ss]igned|[Ss]ignature))?[\s:_.]{1,16}\Z")
_DASHED = re.compile(r"(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4}|\d\d)(?![\d-])")
_LABELLED_BEHIND = re.compile(r"\s{1,6}(?:\d{1,2}/\d{1,2}/\d{2,4}\s{1,6})?Date\b(?!\s?:)")
_SIGNER = scanner(r"/s/|/S/|\bS/\s(?=[A-Z])|\bBy:|\bBY:|\bSignature\b(?=\s?[:\n\t_]|\s{1,9}[A-Z])")
_NEXT_PAPER = re.compile(
    r"\n\s{0,60}+(?:EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|Exhibit|Schedule|Annex|Appendix|Attachment)\b"
)
_BLOCK = 1_500  # characters of the signatures from the first on


def find_signature_date(reading: str) -> DateFound | None:
    """The latest day beside the signatures, or the day of the witness clause."""
    witness = reading.rfind("IN WITNESS")
    if witness < 0 and (beside := find_witness_date(reading) or find_signers_date(reading, 0)):
        return beside
    start = witness if witness > 0 else max(0, len(reading) - 3_000)
    dates = [found for found in find_dates(reading, start, min(len(reading), start + 4_000)) if len(found.value) == 10]
    signed = [found for found in dates if _is_signed_on(reading, found, witnessed=witness > 0)]
    alone = [found for found in dates if ALONE.search(reading, max(0, found.start - 24), found.start)]
    if told := find_witness_date(reading) or max(signed or alone, key=lambda found: found.value, default=None):
        return told
    return find_signers_date(reading, 0)


def find_signers_date(reading: str, start: int) -> DateFound | None:
    """The latest day that a label puts beside the first signatures behind `start`: exhibits may stand behind them."""
    first = _SIGNER.search(reading, start)
    if first is None:
        return None
    end = min(len(reading), first.start() + _BLOCK)
    over = _NEXT_PAPER.search(reading, first.start(), end)
    end = over.start() if over else end
    dates = sorted([*find_dates(reading, first.start(), end), *_dashed(reading, first.start(), end)], key=lambda each: each.start)
    beside: list[DateFound] = []
    for found in (each for each in dates if len(each.value) == 10):
        follows = bool(beside) and not reading[beside[-1].end : found.start].strip()
        labelled = _BESIDE.search(reading, max(first.start(), found.start - 40), found.start)
        if follows or labelled or _on_signers_line(reading, found) or _LABELLED_BEHIND.match(reading, found.end):
            beside.append(found)
    return max(beside, key=lambda found: found.value, default=None)


def _on_signers_line(reading: str, found: DateFound) -> bool:
    """Whether a day ends a line on which somebody signs: "/s/ M. Visser, CEO - 5 April 2019"."""
    line = reading[reading.rfind("\n", 0, found.start) + 1 : found.start]
    return "/s/" in line and line.rstrip(" ")[-1:] in "-,\u2013\u2014" and reading[found.end : found.end + 1] in ("", "\n")


def signed_from(reading: str, start: int) -> int:
    """Where the first signature behind `start` stands; the end where none does."""
    first = _SIGNER.search(reading, start)
    return first.start() if first else len(reading)


def _dashed(reading: str, start: int, end: int) -> list[DateFound]:
    """Days such as "3-14-18", which are days only where a label says so."""
    told = ((match, parse_date(match[0].replace("-", "/"))) for match in _DASHED.finditer(reading, start, end))
    return [DateFound(match.start(), match.end(), value) for match, value in told if value and len(match[3]) == 2]


def _is_signed_on(reading: str, found: DateFound, *, witnessed: bool) -> bool:
    before = reading[max(0, found.start - 40) : found.start]
    if ENDED_AFTER.match(reading, found.end) or (not witnessed and _OF_ANOTHER.search(before.replace("\n", " "))):
        return False
    return _SIGNED_ON.search(before.replace("\n", " ")) is not None and (witnessed or AS_OF_ONLY.search(before) is None)


# "under a Transfer Agreement dated": the day of a paper that recitals name
_OF_ANOTHER = re.compile(
    r"(?<!this )\b(?:[Aa]greement|[Cc]ontract|[Ll]ease|[Ll]etter|[Pp]lan)\s(?:dated|made|effective)\s(?:as of\s)?\Z"
)


def find_witness_date(reading: str) -> DateFound | None:
    """The day that the witness clause itself gives: "have executed this Amendment this 24th day of May, 2010"."""
    for clause in _WITNESSED.finditer(reading):
        for found in find_dates(reading, clause.end(), min(len(reading), clause.end() + 120)):
            before = reading[clause.end() : found.start]
            told = before[-40:].replace("\n", " ")
            signed = (_SIGNED_ON.search(told) or told.endswith(" on ")) and "effective" not in told
            if len(found.value) == 10 and signed and not _NEXT_SENTENCE.search(before):
                return found
    return None


_WITNESSED = scanner(
    r"\b(?:have|has|having)\s(?:(?:hereunto|duly|each|also|caused)\s){0,3}"
    r"(?:executed|signed|(?:this\s[A-Z]\w{3,20}|the same) to be (?:duly )?executed)\b"
)


def is_signed_as_effective(reading: str) -> bool:
    """Whether the witness clause says no day but "executed as of the Effective Date"."""
    clauses = (reading[clause.end() : clause.end() + 160] for clause in _WITNESSED.finditer(reading))
    return any("as of the Effective Date" in re.split(r"[.;]", clause)[0] for clause in clauses)


_NEXT_SENTENCE = re.compile(r"\.\s|\n\n|\t|:")
