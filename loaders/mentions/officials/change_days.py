"""Words that tell a change of office -> the day of the change."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates

_LONG_AGO = 200  # days


def day_of_change(reading: str, sentence: tuple[int, int], match: re.Match[str], event_date: str | None) -> DateFound | None:
    """The day of the change: the one after "effective" or behind the words, else the one before them.

    The end of a term ("until the May 2031 annual meeting") is none, nor is a paper's own day, unless it is the event's,
    nor the day on which somebody only said what will be.
    """
    floor = sentence[0]
    if _NEWLY.search(reading, max(floor, match.start() - 8), match.start()):
        return None
    days = [
        day
        for day in find_dates(reading, *sentence)
        if not _TERM_ENDS.search(reading, max(floor, day.start - 40), day.start)
        and not (match["appointed"] and _TERM_MEETING.search(reading, max(floor, day.start - 120), day.start))
        and (day.value == event_date or not _OF_A_PAPER.search(reading, max(floor, day.start - 70), day.start))
        and not _REPORTED_ON.search(reading, max(floor, day.start - 90), day.start)
    ]
    behind = [day for day in days if day.start >= match.end() and not _OF_A_GRANT.search(reading, match.end(), day.start)]
    ahead = [day for day in days if day.end <= match.start()]
    effective = [day for day in (*behind, *ahead[-1:]) if _EFFECTIVE.search(reading, max(floor, day.start - 40), day.start)]
    if not effective and _UPON_CLOSING.search(reading, match.end(), sentence[1]) and not _DONE.search(reading):
        return None
    if behind and _THEN.fullmatch(reading, match.end(), behind[0].start):
        return behind[0]
    if effective or behind:
        return (effective or behind)[0]
    if ahead and not _is_notice(reading, sentence, match):
        return ahead[-1]
    return None if match["appointed"] else _day_told_after(reading, sentence[1])


# "who left on May 1", "who departed from that office on May 1"
_THEN = re.compile(r"(?:\sfrom\s(?:that|this|the|his|her)\s[a-z]{4,10})?\son\s")
# "His resignation will be effective on May 1": the sentence after tells the day.
_AFTER = re.compile(
    r"\s{1,4}(?:(?:His|Her|The|Mr\.|Ms\.|Mrs\.|Dr\.)\s(?:[A-Z][\w'-]+\s)?)(?:resignation|retirement|departure|decision|last\sday)\b[^.;]{0,90}\Z"
)
_TAKES_EFFECT = re.compile(
    r"\b(?:effective|effect)\s(?:as\sof\s|on\s|at\s[^.;]{0,30})?\Z|\blast\sday\b[^.;]{0,60}\s(?:is|be)\s(?:on\s)?\Z", re.I
)


def _day_told_after(reading: str, end: int) -> DateFound | None:
    """The day on which a departure takes effect by the sentence right behind the one that tells of it."""
    for date_found in find_dates(reading, end, min(len(reading), end + 160))[:1]:
        words = reading[end : date_found.start]
        if _AFTER.match(words) and _TAKES_EFFECT.search(words):
            return date_found
    return None


def _is_notice(reading: str, sentence: tuple[int, int], match: re.Match[str]) -> bool:
    """Whether the words tell what is to come, or why another thing is done: the day before them is of the notice, or of that."""
    if _AT_ONCE.search(reading, match.end(), sentence[1]):
        return False
    return _FORETOLD.search(reading, max(sentence[0], match.start() - 300), match.start()) is not None


# "appointed Ida Moss a director, effective upon consummation of the Separation"
_UPON_CLOSING = re.compile(
    r"\beffective\s(?:immediately\s)?(?:as\sof|upon|on|at|following|after|from|subject\sto|concurrently\swith)\s(?:and\s(?:subject\sto|upon|contingent\son)\s)?"
    r"(?:the\s)?(?:(?:effective\s)?time\sof\s(?:the\s)?)?(?:successful\s|later\sof\s(?:the\s)?)?"
    r"(?:consummation|completion|closing|effectiveness|occurrence|distribution|spin-?off|separation|merger)\b",
    re.I,
)
_DONE = re.compile(r"\b(?:was|were|has\sbeen|have)?\s?(?:completed|consummated|closed)\b|\bbecame\seffective\b", re.I)
_NEWLY = re.compile(r"\bnewly\s{1,3}\Z", re.I)
_AT_ONCE = re.compile(
    r"\b(?:immediately|as\s+of\s+(?:that|such)\s+(?:date|day|time)|(?:the\s+same|such|that)\s+(?:date|day))\b", re.I
)
# "On May 1 he informed the Board that he will retire", "in light of Mr. Orr's retirement, the Board designated Ms. Lind"
_FORETOLD = re.compile(
    r"\b(?:inform(?:ed|s)|notif(?:ied|ies)|advis(?:ed|es)|announc(?:ed|es)|told|notice|disclosed|stated)\b[^;]{0,200}?\b"
    r"(?:(?:intend|plan|expect)(?:s|ed)?\s+to|(?:will|would)(?:\s+be)?|(?:is|are|was|were)|(?:decision|intent(?:ion)?s?|plans?|desire)\s+(?:to|not))"
    r"(?:\s+(?:to|not|soon))?\s+\Z"
    r"|\b(?:in\s+(?:light|view|anticipation|connection)\s+(?:of|with)|because\s+of|due\s+to|following|given)\s+(?:[\w.,'-]+\s+){1,5}\Z",
    re.I,
)
# "to serve until the meeting to be held in 2031": the end of a term
_TERM_MEETING = re.compile(
    r"\b(?:until|through|expir\w{2,4}|ending)\b[^.;]{0,90}\bmeeting\b[^.;]{0,60}\bheld\s+(?:in|on)\s+\Z", re.I
)


_TERM_ENDS = re.compile(r"\b(?:since|until|through|expir\w{2,4}|ending)\s{1,3}(?:\w{1,12}\s{1,3}){0,4}$", re.I)
_OF_A_PAPER = re.compile(
    r"\b(?:(?:release|form\s{1,3}8-K)[^.;]{0,40}|(?:issued|dated|filed|furnished|disclosed)\s{1,3}(?:with\s{1,3}the\s{1,3}(?:\w+\s{1,3}){1,4})?(?:on\s{1,3}|as\s{1,3}of\s{1,3})?)$",
    re.I,
)
# "In connection with her election, Ms. Lind was granted units that vest on May 3"
_OF_A_GRANT = re.compile(r"\b(?:grant(?:ed|s)?|awards?|awarded|vest(?:s|ing|ed)?)\b", re.I)
# "As reported on a Form 8-K filed May 3": the day of another report
_REPORTED_ON = re.compile(r"\breported\s[^.;]{3,70}\bfiled\s{1,3}(?:on\s{1,3})?\Z", re.I)
_EFFECTIVE = re.compile(
    r"\beffective\s{1,3}(?:as\s{1,3}of\s{1,3}|on\s{1,3}|immediately\s{1,3}|upon\s{1,3}|at\s[^.;]{0,20})?$", re.I
)


def is_long_ago(value: str, event_date: str) -> bool:
    """Whether an ISO date, as precise as it is, lies more than `_LONG_AGO` days before the event."""
    last = value.split("/")[-1]
    latest = {4: f"{last}-12-31", 7: f"{last}-28"}.get(len(last), last)
    return date.fromisoformat(latest) < date.fromisoformat(event_date) - timedelta(days=_LONG_AGO)
