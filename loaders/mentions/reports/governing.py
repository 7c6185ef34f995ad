"""An agreement's name in its sentence -> the verb whose object it is, its own or that of the name before it."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.reports.agreement_verbs import Verb, is_coordination, verb_before
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.page import Page

MADE = frozenset({"enter", "issue", "amend", "restate", "terminate"})
# "entered into a lease with Corran, under which it will lease space, and a Services Agreement with Fen"
_NEXT_PAPER = re.compile(r",\sand\s(?:\(\w{1,3}\)\s)?an?\s(?:related\s|separate\s|new\s)?\Z")
_WHICH_GIVES = re.compile(r"\b(?:(?:under|pursuant\sto|by|in)\s(?:the\sterms\sof\s)?which|whereby)\b|,\swhich\b")
_IS_FOR = re.compile(
    r",?\s(?:for|relating\sto|providing\sfor|covering|to)\s(?:the|an?|its|certain|up\sto)\b"
)  # "for the construction of"
# ", extending the term by a year, and a First Amendment to their Distribution Agreement"
_CHANGING = re.compile(r",\s(?:governing|extending|increasing|reducing|amending|adding|raising|modifying|changing|providing)\s")
_CLAUSE = 500  # characters of what the first agreement provides
# "entered into (i) a lease with Corran, under which …; and (ii) a deed"
_NEXT_POINT = re.compile(
    r"[;,]\s(?:and\s)?\((?:i{2,3}|iv|v|vi{1,3}|[b-g]|[2-9])\)\s(?:(?:an?|the|that\scertain|certain)\s){0,2}\Z"
)

# "(i) a Second Supplemental Indenture to the indenture of its 2031 notes and (ii) a First Supplemental Indenture"
_FIRST_POINT = re.compile(r"\((?:i|a|1)\)\s(?:(?:an?|the|that\scertain|certain)\s){0,2}\Z")
_SECOND_POINT = re.compile(r"\band\s\((?:ii|b|2)\)\s(?:(?:an?|the|that\scertain|certain)\s){0,2}\Z")


def _is_second_point(reading: str, before: Sighting, name: AgreementName) -> bool:
    """Whether two names are the first and the second point of one list."""
    first = _FIRST_POINT.search(reading, max(0, before.name.start - 30), before.name.start)
    return first is not None and _SECOND_POINT.search(reading, max(0, name.start - 30), name.start) is not None


def _is_next_paper(between: str) -> bool:
    """Whether what stands between two names is what the first provides, and then "and a"."""
    provided = len(between) < _CLAUSE and ";" not in between
    provided = provided and (
        _WHICH_GIVES.search(between) is not None or _IS_FOR.search(between) is not None or _CHANGING.search(between) is not None
    )
    return provided and _NEXT_PAPER.search(between[-30:]) is not None


_IN_PRINCIPLE = re.compile(r"\sin\sprinciple\Z", re.I)  # what is agreed only so is not made yet


def governing(page: Page, name: AgreementName, start: int, before: Sighting | None) -> tuple[Verb, int | None]:
    """The verb whose object the name is, and where it begins; no beginning where it is shared with the name before."""
    if _IN_PRINCIPLE.search(name.title):
        return "none", None
    if before is not None and before.verb != "none" and is_coordination(page.reading[before.end : name.start]):
        return before.verb, None
    listed = before is not None and before.verb in MADE and name.head not in {"warrant", "note", "commitment"}
    if before is not None and listed and _NEXT_POINT.search(page.reading, max(start, name.start - 30), name.start):
        return before.verb, None
    if before is not None and listed and _is_second_point(page.reading, before, name):
        return before.verb, None
    if before is not None and listed and name.proper and _is_next_paper(page.reading[before.end : name.start]):
        return before.verb, None
    lowest = max(start, name.start - 220, before.end if before else start)
    return verb_before(page.reading, lowest, name.start) or ("none", None)
