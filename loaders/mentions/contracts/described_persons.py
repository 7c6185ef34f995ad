"""Preamble -> persons whom no list of names knows: what is told of them shows that they are persons."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.persons import is_name_shaped

# "REJEP TANIM, an individual", "Orla Tanim, individually"
_INDIVIDUAL = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ][\w.'-]{0,20}\s){1,3}[A-ZÀ-Þ][\w'-]{1,24}),?\s"
    r"(?:an?\s(?:\w{3,10}\s){0,2}individual\b(?!\sretirement)|individually\b(?!\s(?:and|or)\s(?:as|on|in)\b)|a\s(?:natural\sperson|married\s(?:man|woman))\b)"
)
# 'Velm Tanim (the "Executive")', '("Tanim" or the "Executive")': a company is defined as none of these.
_PERSONAL = re.compile(
    r"[\s,]{0,3}\((?:\"[^()\"]{1,30}\")?[^()\"]{0,40}\"(?:Executive|Employee|Optionee|Grantee|Participant|Athlete|Endorser|Artist|Physician)[.,]?[\")]",
    re.I,
)


def find_described_persons(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the stretch names persons by saying that they are individuals."""
    found = [match.span("name") for match in _INDIVIDUAL.finditer(reading, start, end)]
    return [(low, high) for low, high in found if is_name_shaped(reading[low:high])]


def is_person_by_term(reading: str, start: int, end: int) -> bool:
    """Whether the name at `[start, end)` is defined as what only a person is."""
    return _PERSONAL.match(reading, end) is not None and is_name_shaped(reading[start:end])
