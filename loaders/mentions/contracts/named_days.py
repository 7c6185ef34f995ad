"""Words before the name of another agreement -> the day on which it was made."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.ontology.records import Agreement

DATED = re.compile(
    r"(?:dated|entered into|effective|made|executed|as of|signed|on)(?:\s(?:and|into|as|of|on|the|effective|dated"
    r"|entered|made|by|this|even|date)){0,6}[\s,]{1,3}$",
    re.I,
)
# "an Employment Agreement was made and entered into by and between …"
WAS_MADE = re.compile(r"\s{1,3}(?:was|were)\s(?:duly\s)?(?:made|entered\s{1,3}into|executed|signed)\b")
# "On May 4, 2011, the Company and the Executive entered into an Employment Agreement": nothing but its parties between
_ON = re.compile(r"\b[Oo]n\s(?:or\sabout\s)?\Z")
_MADE = re.compile(r"\bentered\s{1,3}into\s{1,3}(?:an?|that\scertain|the)\s{1,3}\"?\Z")


def day_before_bracket(reading: str, low: int, bracket: int) -> DateFound | None:
    """The day before the bracket that gives an agreement its short name: 'the indenture, dated … (the "Base Indenture")'."""
    low = max(low, bracket - 160)
    dates = [found for found in find_dates(reading, low, bracket) if len(found.value) <= 10]
    dated = [found for found in dates if DATED.search(reading[max(low, found.start - 60) : found.start].replace("\n", " "))]
    return dated[-1] if dated else None


def day_of_making(reading: str, low: int, title: tuple[int, int]) -> DateFound | None:
    """The day with which the sentence begins that tells of the making: "On May 4, 2011, A and B entered into an X Agreement"."""
    start, end = title
    if not (_MADE.search(reading, max(low, start - 40), start) or WAS_MADE.match(reading, end)):
        return None
    low = max(low, start - 260)
    dates = find_dates(reading, low, start)
    alone = len(dates) == 1 and len(dates[0].value) == 10 and ";" not in reading[dates[0].end : start]
    return dates[0] if alone and _ON.search(reading, max(low, dates[0].start - 14), dates[0].start) else None


_DATED_BEHIND = re.compile(r",?\s{1,3}dated(?:\sas\sof)?\s{1,3}(?:the\s)?(?=[A-Za-z\d])")


def is_earlier(reading: str, end: int, own: Agreement) -> bool:
    """Whether what bears this agreement's own title has, right behind it, the day of another: "the Loan Agreement dated …"."""
    dated = _DATED_BEHIND.match(reading, end) if own.date and len(own.date.value) == 10 else None
    days = find_dates(reading, dated.end(), min(len(reading), dated.end() + 40)) if dated else []
    told = days[0] if days and dated and days[0].start == dated.end() and len(days[0].value) == 10 else None
    return told is not None and own.date is not None and told.value < own.date.value
