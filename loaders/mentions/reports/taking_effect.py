"""Sightings of one agreement -> the day on which it takes effect, said with its name or in what the report says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.reports.group import Group
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates

_EFFECTIVE = re.compile(r",\seffective(?:\s(?:as\sof|on))?\s{1,2}\Z", re.I)
# "an employment agreement providing for Ms. Lind's continued employment as Treasurer, effective as of May 1, 2031": no day on
# which somebody is appointed, hired or leaves.
_OF_EMPLOYMENT = re.compile(
    r"\s(?:\([^()]{1,60}\)\s)?(?:providing\sfor|(?:which|that)\sprovides\sfor|governing|regarding|relating\sto|covering)\s"
    r"(?:[\w.'-]{1,20}\s){0,5}employment\b"
)
_COMES = re.compile(r"\b(?:appoint|elect|promot|resign|retire|terminat|leav|hire|join|becom|commenc|serv)", re.I)
_CHANGES_TO = re.compile(r"\b(?:amendments?|modifications?|changes)\s(?:to|of)\s(?:the\s|each\sof\sthe\s)?\Z", re.I)


def find_effect(reading: str, group: Group, sightings: Sequence[Sighting]) -> DateFound | None:
    """The day on which the agreement of `group` takes effect; "the amendments to the lease are effective" tells the change's."""
    living = [s for s in sightings if s.verb != "terminate"]
    named = next((s.effective for s in living if s.effective and not _is_of_change(reading, s)), None)
    if named is None and any(s.verb == "amend" for s in living):
        named = next((day for span in group.spans if (day := _day_of_changes(reading, span))), None)
    if named or group.changes is None:
        return named or next((day for s in living if s.verb == "enter" and (day := _behind_employment(reading, s))), None)
    head = group.sightings[0].name
    later = (s for s in group.changes.sightings if s.effective and s.name.start > head.end and _is_of_change(reading, s))
    return next((s.effective for s in later), None)


# "Effective January 1, 2031, the following changes were made to their agreements"
_EFFECTIVE_ON = re.compile(r"\s{0,4}Effective(?:\s(?:as\sof|on))?\s(?=[A-Z])")
_BEHIND_A_STOP = re.compile(r"[.;:]\s{0,3}Effective(?:\s(?:as\sof|on))?\s(?=[A-Z])")  # the blank before it may be lost
_FOLLOWING = re.compile(
    r",?\s(?:the\sfollowing\s(?:changes|amendments|modifications|revisions)|(?:these|the)\s(?:changes|amendments))\b"
)


def _day_of_changes(reading: str, span: tuple[int, int]) -> DateFound | None:
    """The day from which a sentence says that the changes hold."""
    led = _EFFECTIVE_ON.match(reading, *span) or _BEHIND_A_STOP.search(reading, *span)
    days = find_dates(reading, led.end(), min(span[1], led.end() + 30)) if led else []
    return days[0] if days and _FOLLOWING.match(reading, days[0].end, span[1]) else None


def _is_of_change(reading: str, sighting: Sighting) -> bool:
    """Whether a sentence only tells what its day is of what changes the agreement: "The amendments to the Leases will"."""
    start = sighting.name.start
    told = sighting.amended and sighting.verb == "none" and not sighting.terms
    return told and _CHANGES_TO.search(reading, max(sighting.sentence[0], start - 40), start) is not None


def _behind_employment(reading: str, sighting: Sighting) -> DateFound | None:
    """The day at the end of the sentence that makes an employment agreement, behind what the agreement provides for."""
    if sighting.name.head != "agreement" or not _OF_EMPLOYMENT.match(reading, sighting.name.end, sighting.sentence[1]):
        return None
    for date in find_dates(reading, sighting.name.end, min(sighting.sentence[1], sighting.name.end + _NEAR)):
        if lead := _EFFECTIVE.search(reading, max(sighting.name.end, date.start - 24), date.start):
            return None if _COMES.search(reading, sighting.name.end, lead.start()) else date
    return None


_NEAR = 260  # characters that what an agreement provides for may take
