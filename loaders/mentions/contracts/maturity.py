"""The dates that a credit agreement defines -> the day on which its loans fall due: '"Maturity Date" means May 3, 2031'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

# The first of what the date is the earlier of: '"Termination Date" means the earlier of (a) May 3, 2031 and (b) …'.
_EARLIER = (
    r"(?:(?:the\s)?(?:date\s(?:of|that\sis)\s)?(?:the\s)?(?:earli(?:er|est)|first)(?:\sdate)?(?:\sto\soccur)?(?:\sof)?"
    r"(?:\s(?:the\sfollowing|the\sdate\sof)(?:\s\w{4,8}){0,2})?[:,]?\s{0,3})?"
)
_MEANS = (
    r"\"?[\s,:]{1,4}(?:means?|shall\smean|shall\sbe|is)\b[\s,:\u2014-]{1,4}"
    + _EARLIER
    + r"(?:\(?(?:[aiA1x])\)\s{0,3})?(?:(?:the\sclose\sof\sbusiness|\d{1,2}:\d\d\s[apAP]\.?[mM]\.?[^.;\n]{0,40}?)\son\s)?"
    + r"(?:the\s)?(?=[A-Z\d])"
)
_DEFINED = scanner(r"\b(?:Maturity|Termination|Expiration|Expiry|MATURITY|TERMINATION|EXPIRATION)\s{1,3}(?:Date|DATE)" + _MEANS)
# Behind a quote, or the number of a clause, and what facility the date is of; not a lease's, a commitment's to make a first loan.
_OF_FACILITY = re.compile(
    r"(?:\"\s?|\n[ \t]{0,9}(?:\(\w{1,4}\)|\d{1,2}\.\d{1,3}\.?|[a-z]{1,2}\))[ \t]{1,9})"
    r"(?P<of>(?:(?:Final|Stated|Scheduled|Loans?|Facility|Revolving|Revolver|Credit|Term|Line|Tranche|Working|Capital|[AB]|of)\s{1,3}){0,4})\Z"
)
# "to make advances to Borrower from time to time up to and including May 3, 2031"
_LENDS_UNTIL = scanner(
    r"\b(?:make|making)\s(?:advances|loans)\s(?:(?:to|available)\s[\w\s]{2,40}?)?from\stime\sto\stime\s"
    r"(?:(?:up\s)?to\sand\sincluding|until|through|to\sbut\snot\sincluding)\s(?=[A-Z\d])"
)
_WHICHEVER_FIRST = re.compile(r"\b(?:earli(?:er|est)|first)\b")
_OR_DAY = re.compile(r",?\s{1,3}(?:and|or)\s{1,3}(?:\((?:b|B|ii|2|y)\)\s{0,3})?(?=[A-Z\d])")
_REACH = 40


def find_maturity(document: Document, span: tuple[int, int], after: str | None) -> Fact[str] | None:
    """The day (ISO) on which the facility ends, of several facilities the last; one not later than the ISO day `after` is none.

    `span` is the body of the agreement: what is defined behind the signatures belongs to forms.
    """
    defined = [found for found in _defined(document.reading, *span) if after is None or found[1].value > after]
    plain = [day for of, day in defined if not of]
    days = plain or [day for _, day in defined]
    if not days:
        days = [day for day in _lent_until(document.reading, *span) if after is None or day.value > after][:1]
    if not days:
        return None
    last = max(days, key=lambda day: day.value)
    return Fact[str](value=last.value, mentions=(document.mention(last.start, last.end),), rule="maturity", confidence=0.9)


def _defined(reading: str, start: int, end: int) -> Iterator[tuple[str, DateFound]]:
    """What each date defined is of ("Revolving", "" where no word says), and the day."""
    for match in _DEFINED.finditer(reading, start, end):
        lead = _OF_FACILITY.search(reading, max(start, match.start() - _REACH), match.start())
        day = _first_of_two(reading, match)
        if lead and day:
            yield lead["of"].strip(), day


def _first_of_two(reading: str, defined: re.Match[str]) -> DateFound | None:
    """The day that stands behind the words, or the one right behind it where the earlier of both is meant."""
    day = _day_at(reading, defined.end())
    next_day = _OR_DAY.match(reading, day.end) if day and _WHICHEVER_FIRST.search(defined[0]) else None
    other = _day_at(reading, next_day.end()) if next_day else None
    return min(day, other, key=lambda each: each.value) if day and other else day


def _lent_until(reading: str, start: int, end: int) -> Iterator[DateFound]:
    for match in _LENDS_UNTIL.finditer(reading, start, end):
        if day := _day_at(reading, match.end()):
            yield day


def _day_at(reading: str, place: int) -> DateFound | None:
    """The calendar day that begins at `place`."""
    days = find_dates(reading, place, min(len(reading), place + _REACH))
    return days[0] if days and days[0].start == place and len(days[0].value) == 10 else None
