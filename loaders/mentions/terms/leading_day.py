"""An item of a report -> the day with which it begins to tell."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates

_ON = re.compile(r"(?:\A|[.\n)]\s{0,20})(?:On|Effective(?:\s(?:as\sof|on))?)\s{1,3}\Z")
_DAY = 10  # characters of an ISO day


_TO_COME = re.compile(r"\b(?:will|shall|would)\b")
_REACH = 110  # characters after a day in which its sentence's verb stands


def leading_day(reading: str, span: tuple[int, int]) -> DateFound | None:
    """The last whole day in `reading[span]` that a sentence about what was done begins with: "On May 3, 2031, it sold …".

    Items tell what led to the news before the news itself, each sentence with its day.
    """
    days = (day for day in find_dates(reading, *span) if len(day.value) == _DAY)
    led = (day for day in days if _ON.search(reading, max(span[0], day.start - 40), day.start))
    done = (day for day in led if not _TO_COME.search(reading, day.end, min(span[1], day.end + _REACH)))
    return max(done, key=lambda day: day.value, default=None)
