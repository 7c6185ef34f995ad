"""Sentences about one agreement -> the calendar day on which it ends: "matures on May 3, 2031", "a term through June 2029"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.ontology.records import Fact

Span = tuple[int, int]

# What ends, before the day: of the deal itself, not of a salary, a commitment fee or an option.
_ENDS = re.compile(
    r"\b(?:(?:matur(?:es?|ing)|expir(?:es?|ing)|terminates?|terminating|ends?|ending)"
    r"|(?:final\s|scheduled\s|stated\s)?maturity(?:\sdate)?|(?:expiration|termination|expiry)\sdate"
    r"|(?:due\sand\s)?payable\s(?:in\sfull\s)?on|remaining\sprincipal\sdue|terms?\b|continu(?:es?|ing)|runs?|running|extend(?:s|ed|ing)"
    r"|(?:full|balance)\sdue|effective)\b",
    re.I,
)
# Between what ends and the day.
_LEAD = re.compile(
    r"(?:\s(?:and\s(?:all|any)\s(?:amounts|borrowings|principal)\s[\w\s]{0,60}?payable|thereunder|thereof|of\s(?:the|its|his|her|this|such|our)"
    r"\s(?:[\w.'\-]+\s){0,5}?[\w.'\-]+|(?:was|is|has\sbeen)\s(?:extended|scheduled)|for\s\w+\syears|[\w']+\semployment"
    r"|from\s[A-Z]\w+\s\d{1,2},\s\d{4}|(?:beginning|commencing)\s[\w\s]{0,8}[A-Z]\w+\s\d{1,2},\s\d{4}"
    r"|[A-Z]\w+\s\d{1,2},\s\d{4}(?=,?\sand\s|\sthrough|\suntil))){0,4}"
    r"[\s,:.]{0,3}(?:(?:and\s)?(?:(?:continuing|continues|extending|ending|expiring|is|of|to|on|in|until|through|as\sof|date|shall\sbe"
    r"|will\sbe|and)\b[\s,]{0,2}){1,4})?(?:the\s)?\Z"
)
_SINGLE = frozenset(
    {
        "term",
        "terms",
        "continuing",
        "continue",
        "continues",
        "run",
        "runs",
        "running",
        "effective",
        "extended",
        "extends",
        "extending",
        "ends",
    }
)
_BOUND = re.compile(r"\b(?:to|until|through|ending|expiring|expires|ends|on|extending)\s(?:and\sincluding\s)?(?:the\s)?\Z")
# Words before that make what ends something else, or a day that is past.
_OTHER = re.compile(
    r"\b(?:options?|shares?|units?|payments?|interest|fees?|years?|quarters?|months?|periods?|offering|offer|tender|right"
    r"|had\sbeen\s(?:due|set|scheduled)|(?:was|were)\s(?:scheduled|set|due)|if|unless|may|originally)"
    r"\s(?:will\s|shall\s|to\s|that\s|which\s){0,2}\Z|\b(?:previous|prior|existing|former|old|current|earlier)\b"
    r"(?:(?!\band\s(?:has|will|is)\b)[^.;]){0,70}\Z",
    re.I,
)
_TERM_OF = re.compile(r"\bterm\sof\s(?:\w+\s){1,3}years?\s\Z")  # "a term of ten years maturing"
# "will serve as an adviser until"
_SERVES = re.compile(
    r"\bwill\s(?:continue\sto\s)?(?:serve|be\semployed|remain\semployed|provide\s(?:\w+\s){0,3}services)\b[^.;$]{0,80}"
    r"\b(?:until|through)\s(?:and\sincluding\s)?\Z"
)
_EXTENDED = re.compile(
    r"\bextend(?:s|ed|ing|(?=\sthe\s(?:term|maturity|expiration)))\b[^.;$]{0,90}\b(?:through|until)\s(?:and\sincluding\s)?\Z"
)
_ONE_EACH = re.compile(r"\A[^.;]{0,90}\brespectively\b")
_REACH = 130


def find_expiration(document: Document, spans: Sequence[Span], after: str | None) -> Fact[str] | None:
    """The day (ISO) that the sentences of `spans` call the agreement's end; one that lies before the ISO day `after` is none."""
    for start, end in spans:
        for date in find_dates(document.reading, start, end):
            if len(date.value) > 4 and (after is None or date.value > after) and _is_end(document.reading, start, date):
                if _ONE_EACH.match(document.reading[date.end : min(end, date.end + 110)]):
                    return None
                found = _moved(document.reading, date, end)
                return Fact[str](
                    value=found.value, mentions=(document.mention(found.start, found.end),), rule="day on which it ends"
                )
    return None


def _is_end(reading: str, start: int, date: DateFound) -> bool:
    """Whether what stands before the day says that the agreement ends on it."""
    low = max(start, date.start - _REACH)
    words = " ".join(reading[low : date.start].split()) + " "
    last = None
    for found in _ENDS.finditer(words):
        lead = words[: found.start()]
        if _LEAD.match(words, found.end()) and (not _OTHER.search(lead) or _TERM_OF.search(lead)):
            last = found
    if last is None:
        return (_SERVES.search(words) or _EXTENDED.search(words)) is not None
    return last[0].lower().split()[-1] not in _SINGLE or _BOUND.search(words) is not None


_TO = re.compile(r"\s{1,2}(?:to|until)\s{1,2}(?=[A-Z\d])")


def _moved(reading: str, date: DateFound, end: int) -> DateFound:
    """The later day of "extended from May 1, 2029 to May 1, 2031"."""
    link = _TO.match(reading, date.end, end)
    later = find_dates(reading, link.end(), min(end, link.end() + 30)) if link else []
    return later[0] if later else date
