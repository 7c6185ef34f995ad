"""Agreement document -> the day it takes effect, where it says so."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.scanning import scanner

_EFFECTIVE_BEFORE = re.compile(
    r"\b(?:effective|effect|commenc\w+|EFFECTIVE)(?:\s(?:date|DATE|Date))?(?:\s(?:as|from|on|AS))?(?:\s(?:of|OF"
    r"|from))?[\s:,]{0,4}(?:the\s|this\s)?$",
    re.I,
)
_EFFECTIVE_AFTER = re.compile(r"[\s,]{0,4}(?:\(|\[)[^()]{0,60}\"[^\"]{0,20}(?:effective|commencement|start)\b[^\"]{0,20}\"", re.I)
AMENDED_TITLE = 700
AMENDING = re.compile(r"\b(?:AMENDMENT|Amendment|EXTENSION|Extension)\b")


def find_effective_date(reading: str, date: DateFound | None) -> DateFound | None:
    """Find the first day that the opening defines as the effective date, else one on which it changes or ends something.

    What an amendment writes into the older agreement ("employment commenced on … (the "Effective Date")") is that one's day.
    """
    found = _stated_effective(reading)
    amending = AMENDING.search(reading, 0, min(len(reading), AMENDED_TITLE)) is not None
    of_the_older = found is not None and amending and _BEGINS_A_PERIOD.search(reading, max(0, found.start - 60), found.start)
    if of_the_older or (found and date and amending and found.value[:4] < date.value[:4]):
        found = None
    return found or _as_executed(reading) or _as_dated(reading, date)


# "for the period beginning on May 1 (the "Effective Date")": of the employment that an amendment words anew
_BEGINS_A_PERIOD = re.compile(
    r"\b(?:term|period|employment)\s(?:\w{2,12}\s){0,4}(?:beginning|commencing|begins?|commences?)\s(?:on|as\sof)\s\Z"
)
# "the parties agree to and execute this Amendment, effective May 1, 2031"
_EXECUTED = scanner(
    r"\b(?:execute|executed|signed)\sthis\s(?:[A-Z][\w.]{1,20}\s){0,3}[A-Z][\w.]{1,20},?\s(?:to\sbe\s)?effective\s(?:as\sof\s|on\s)?(?=[A-Z\d])"
)
# "Had the parties executed this Agreement effective May 1"
_SUPPOSED = re.compile(r"\b(?:[Hh]ad|[Ii]f|[Uu]nless|[Uu]ntil|[Ww]hen|not|never)\s[^.;]{0,60}\Z")
_DATED_ABOVE = scanner(  # a part of the paper may take effect on another day
    r"\b[Tt]his\s(?!Section|Article|Paragraph|Clause|Schedule|Exhibit)(?:[A-Z][\w.]{1,20}\s){1,3}(?:[Nn]o\.\s)?(?:\d{1,2}\s)?(?:shall|will)\s(?:be(?:come)?|take)\s(?:effective|effect)\s"
    r"(?:as\sof|on)\sthe\s(?P<day>(?:date|day)\s(?:and\syear\s)?first\s(?:set\sforth|written|stated)\sabove|(?:date|day)\sfirst\sabove\swritten)"
)


def _as_executed(reading: str) -> DateFound | None:
    """The day from which the words of the signatures let the paper take effect."""
    for executed in _EXECUTED.finditer(reading):
        if _SUPPOSED.search(reading, max(0, executed.start() - 80), executed.start()):
            continue
        for day in find_dates(reading, executed.end(), min(len(reading), executed.end() + 30)):
            return day if day.start == executed.end() and len(day.value) == 10 else None
    return None


def _as_dated(reading: str, date: DateFound | None) -> DateFound | None:
    """The paper's own day, where it says to take effect on "the date first set forth above"."""
    told = _DATED_ABOVE.search(reading) if date and len(date.value) == 10 else None
    return DateFound(*told.span("day"), date.value) if told and date else None


def find_labelled_effective(reading: str, place: int) -> DateFound | None:
    """The day of a line "EFFECTIVE DATE: June 1, 2013" that stands around the end of the preamble, at `place`."""
    for label in _LABEL.finditer(reading, max(0, place - 100), min(len(reading), place + 200)):
        dates = find_dates(reading, label.end(), min(len(reading), label.end() + 30))
        if dates and dates[0].start == label.end() and len(dates[0].value) == 10:
            return dates[0]
    return None


def is_labelled_effective(reading: str, found: DateFound) -> bool:
    """Whether a label alone calls the day effective: "Effective Date: March 1"."""
    return _LABEL_BEFORE.search(reading, max(0, found.start - 24), found.start) is not None


_LABEL = re.compile(r"\b(?:EFFECTIVE DATE|Effective [Dd]ate)\s?:\s{1,12}")
_LABEL_BEFORE = re.compile(r"\b(?:EFFECTIVE DATE|Effective [Dd]ate)\s?:\s{1,12}\Z")


def _stated_effective(reading: str) -> DateFound | None:
    end = min(len(reading), _EFFECTIVE_REACH)
    if force := _IN_FORCE.search(reading):
        day = next(iter(find_dates(reading, force.end(), min(len(reading), force.end() + 30))), None)
        if day and day.start == force.end() and len(day.value) == 10:
            return day
    if "ffective" not in reading[:end] and "EFFECTIVE" not in reading[:end]:
        return None
    dates = [found for found in find_dates(reading, 0, end) if len(found.value) == 10]
    for found in dates:
        if _EFFECTIVE_AFTER.match(reading, found.end) and not _PAST.search(reading, max(0, found.start - 160), found.start):
            return found
    for found in dates:
        low = max(reading.rfind(".", 0, found.start), reading.rfind("\n\n", 0, found.start), found.start - 240) + 1
        sentence = reading[low : min(end, found.end + 160)].partition(". ")[0]
        sentence = sentence.replace("\n", " ")
        effective = _EFFECTIVE_BEFORE.search(reading[low : found.start].replace("\n", " "))
        if (
            effective
            and _CHANGED.search(sentence)
            and not _PAST.search(sentence)
            and not _OF_A_TERM.search(reading[low : found.start])
        ):
            return found
    return None


# "This Agreement enters into force on May 1, 2014", wherever the clause on its duration stands; not "if" or "when" it does
_IN_FORCE = scanner(
    r"\b(?<!\b[Ii]f\s)(?<!\b[Uu]nless\s)(?<!\b[Uu]ntil\s)(?<!\b[Ww]hen\s)(?<!\bin\s)"
    r"(?:This|this)\s(?:Agreement|Contract)\s(?:shall\s|will\s)?(?:enters?|comes?)\sinto\s(?:force|effect)(?:\sand\seffect)?\s(?:on|as\sof)\s(?=[\dA-Z])"
)
_EFFECTIVE_REACH = 8_000
_CHANGED = re.compile(
    r"\b(?:is|are|be) (?:hereby )?(?:further )?(?:amended|modified|terminated|superseded)\b|\bto terminate\b"
    r"|\b[Tt]his [A-Z]\w{3,20} (?:shall|will|is|becomes)\b[^.;]{0,30}\beffective\b"
)
_OF_A_TERM = re.compile(r"\bterm\sof\s[^.;]{0,80}\bcommenc\w{1,3}\s(?:on\s|as\sof\s)?\Z")  # "the term … is deemed to commence on"
_PAST = re.compile(r"\b(?:that certain|was|were|had|originally|previously|WHEREAS|Whereas)\b")


# 'this "Amendment") to that certain Employment Agreement (the "Employment Agreement"), effective as of May 1': what is amended.
_OF_THE_AMENDED = re.compile(
    r"\bto\s(?:that\scertain|the|an?)\s(?:[A-Z][\w-]{1,20}\s|and\s){0,5}(?:Agreement|Contract|Lease)\s?(?:\([^()]{1,60}\))?,?\s"
    r"(?:(?:dated|made)\s(?:and\s)?)?(?:effective|with\seffect)\s[\w\s]{0,12}\Z"
)


def is_effective(reading: str, found: DateFound) -> bool:
    """Whether the words around a day call it effective."""
    before = reading[max(0, found.start - 40) : found.start].replace("\n", " ")
    if _OF_THE_AMENDED.search(reading[max(0, found.start - 220) : found.start].replace("\n", " ")):
        return False
    return bool(_EFFECTIVE_BEFORE.search(before) or _EFFECTIVE_AFTER.match(reading, found.end))


def is_effective_only(reading: str, found: DateFound) -> bool:
    """Whether the words call the day only effective: "effective as of", not "made and entered into, effective as of"."""
    before = reading[max(0, found.start - 60) : found.start].replace("\n", " ")
    return (
        _EFFECTIVE_BEFORE.search(before) is not None and re.search(r"\b(?:dated|made|entered|executed)\b", before, re.I) is None
    )
