"""Cover -> the date of the earliest event it reports."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.covers.cover_zone import CoverZone, Label
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.ontology.records import Fact

_REACH = 220  # wide columns and ruled lines stand between a label and its date
_WORD = re.compile(r"[A-Za-z]+")
_LABEL_WORDS = frozenset("reported report event events of date earliest the and or on as to amended".split())
_SEPARATORS = " \n\t:()[]_*|.,;#-\u2013\u2014=/"


def find_event_date(zone: CoverZone) -> Fact[str] | None:
    """The date of the earliest event reported; where only a date of report stands, that one.

    Of "July 8, 2022 (July 5, 2022)" the earlier is meant. Source: Form 8-K, cover page, "Date of Report (Date of earliest event
    reported)".
    """
    earliest, report = zone.labels("earliest event"), zone.labels("report date")
    for label in (*earliest, *report):
        days = _days_after(zone, label) or _days_before(zone, label, [*earliest, *report])
        if days:
            return _fact(zone, min(days, key=lambda found: found.value), "cover date")
    lone = _lone_day(zone)
    return _fact(zone, lone, "cover date without label") if lone else None


def _lone_day(zone: CoverZone) -> DateFound | None:
    """The day that has a line of its own over the registrant's name, on covers that leave the label out."""
    names = zone.labels("name")
    for cell in reversed(zone.cells(zone.start, names[0].start)) if names else ():
        days = _days(zone.document.reading, cell.start, cell.end)
        if days and days[0].start == cell.start and days[0].end == cell.end:
            return days[0]
    return None


def _fact(zone: CoverZone, day: DateFound, rule: str) -> Fact[str]:
    mention = zone.document.mention(day.start, day.end)
    return Fact[str](
        value=day.value.split("/")[0], mentions=(mention,), rule=rule, confidence=0.99 if rule == "cover date" else 0.9
    )


def _days_after(zone: CoverZone, label: Label) -> list[DateFound]:
    """The day right after a label, and a second one in brackets after it."""
    reading = zone.document.reading
    days = _days(reading, label.words, min(zone.end, label.words + _REACH))
    if not days or any(word.lower() not in _LABEL_WORDS for word in _WORD.findall(reading, label.words, days[0].start)):
        return []
    paired = len(days) > 1 and _is_bracket(reading[days[0].end : days[1].start])
    return days[: 2 if paired else 1]


def _days_before(zone: CoverZone, label: Label, labels: list[Label]) -> list[DateFound]:
    """The days right before a label, or before the label that this one continues ("Date of Report (Date of earliest …")."""
    reading = zone.document.reading
    begin = min([label.start, *(other.start for other in labels if 0 <= label.start - other.end < 40)])
    days = _days(reading, max(zone.start, begin - _REACH), begin)
    return days[-2:] if len(days) > 1 and _is_bracket(reading[days[-2].end : days[-1].start]) else days[-1:]


def _is_bracket(between: str) -> bool:
    """Whether a second date stands in brackets after a first: "July 8, 2022 (July 5, 2022)"."""
    return "(" in between and not between.strip(_SEPARATORS)


def _days(reading: str, start: int, end: int) -> list[DateFound]:
    """The days and ranges of days; months and years alone are left out."""
    return [found for found in find_dates(reading, start, end) if len(found.value) in (10, 21)]
