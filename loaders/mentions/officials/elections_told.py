"""Report -> the directors whose election a sentence tells: "elected A, B and C to serve as Class II directors"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.people import PersonMention, find_person_mentions
from pactgraph.loaders.mentions.cast.persons import PersonFound
from pactgraph.loaders.mentions.officials.change_subjects import listed
from pactgraph.loaders.mentions.officials.offices_told import Office
from pactgraph.loaders.mentions.wording.same_clause import begins_in_clause
from pactgraph.loaders.scanning import scanner

_ELECTS = scanner(r"\b(?:elect(?:ed|ing|ion\sof)|nominees?,)(?:\seach\sof)?\s", re.I)
# "three nominees, A, B and C, for election to the Board"; "elected A and B as proxies" tells of no seat
_SEAT = re.compile(
    r",?\s(?:each\s)?(?:for\s(?:re-?)?election\s)?(?:to\s(?:serve|hold\soffice)\s)?"
    r"(?:as\s(?:(?:an?|our|its|the|new|independent)\s){0,3}(?:(?:class|group)\s[\dA-Z]{1,3}\s)?(?:directors?|members?\sof\s(?:the|our|its)\s(?:[a-z]{3,12}'s\s)?board)\b"
    r"|(?:to|on)\s(?:the|our|its)\s(?:[a-z]{3,12}'s\s)?board\b(?!\scommittee))",
    re.I,
)  # fmt: skip
_NOT = re.compile(
    r"\b(?:(?:not|failed\sto\sbe|never|(?:would|could|might|should)\s(?:have|be))\s(?:duly\s|been\s)?(?:re-?)?"
    r"|(?:rejected|opposed|declined|against|dissident(?:'s)?)\s(?:the\s|both\s|all\s|its\s|our\s)?)\Z",
    re.I,
)
# "the election of A and B as directors was withdrawn"
_FAILED = re.compile(
    r"\b(?:failed|withdrawn|rejected|defeated|not\s(?:duly\s)?(?:re-?)?elected|too\sfew|not\sreceive|not\sobtain)\b",
    re.I,
)
_CLASS = scanner(
    r"\b(?:elect\w{0,4}|nominees?)\b(?:[^.:;\n]|\.(?=\s[A-Z][a-z])){0,300}?\b(?P<seat>class\s(?:[IVX]{1,3}|[A-D1-4])\sdirector)s?\b",
    re.I,
)


def find_elections_told(reading: str, start: int, end: int) -> list[tuple[PersonFound, tuple[int, int]]]:
    """The persons whose election to the board sentences of `reading[start:end]` tell, each with the words that tell it."""
    found: list[tuple[PersonFound, tuple[int, int]]] = []
    mentions: Sequence[PersonMention] | None = None
    for match in _ELECTS.finditer(reading, start, end):
        mentions = find_person_mentions(reading, start, end) if mentions is None else mentions
        elected = _elected(reading, match, mentions)
        seat = _SEAT.match(reading, elected[-1].end, min(end, elected[-1].end + 120)) if elected else None
        if not seat or begins_in_clause(_FAILED, reading, seat.end(), 60):
            continue
        if not _NOT.search(reading, max(start, match.start() - 24), match.start()):
            found += [(each.person, (seat.end() - len(seat[0].lstrip(", ")), seat.end())) for each in elected]
    return found


def _elected(reading: str, match: re.Match[str], mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The list of persons that begins right behind the words."""
    first = bisect_left(mentions, match.end(), key=lambda mention: mention.start)
    if first == len(mentions) or mentions[first].start > match.end() + 12:
        return []
    if reading[match.end() : mentions[first].start].strip(" :(1iIaA)"):
        return []
    return listed(reading, mentions, first)


def find_class_seats(reading: str, start: int, end: int) -> list[Office]:
    """Where sentences of `reading[start:end]` say to which class directors are elected, and the title of such a one."""
    return [(*each.span("seat"), " ".join(each["seat"].split())) for each in _CLASS.finditer(reading, start, end)]
