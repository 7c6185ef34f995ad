"""Supplemental indenture of one series of notes -> the words that tell what was issued of that series."""

from __future__ import annotations

import re

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.reports.agreement_groups import Group
from pactgraph.loaders.mentions.wording.agreement_tails import Page

Span = tuple[int, int]

_TERM = r"(?P<term>[\w.%-]{2,20}(?:\s[A-Z][\w-]{1,16}){0,4})"
# "in the case of the 2031 Notes, the Second Supplemental Indenture"
_BEFORE = re.compile(
    rf"\b(?:in\sthe\scase\sof|with\srespect\sto|as\sto|for)\sthe\s{_TERM},?\s(?:by\s)?(?:an?|the|that\scertain)\s\Z"
)
# "the Second Supplemental Indenture relating to the 2031 Notes"
_BEHIND = re.compile(
    rf"(?:\s\([^()]{{1,80}}\))?,?\s(?:relating\sto|governing|establishing|creating|with\srespect\sto|for)\sthe\s{_TERM}"
)
_SUM = re.compile(r"[$€£][\d.,]{1,15}")
_CLAUSE = 300  # characters between two series in the sentence that tells of all


def series_span(page: Page, group: Group) -> Span | None:
    """The words before the term of the series that the group's supplement is for: `$9,000,000 of notes (the "2031 Notes")`."""
    for sighting in group.sightings:
        name = sighting.name
        if name.head != "supplement":
            continue
        told = _BEHIND.match(page.reading, name.end, name.end + 160) or _BEFORE.search(
            page.reading, max(0, name.start - 90), name.start
        )
        place = _defined(page, told["term"], name.start) if told else None
        if place is not None:
            return place
    return None


def _defined(page: Page, term: str, before: int) -> Span | None:
    """The words that a term was defined for, with their sum, back to the definition before it."""
    folded, closes = term.casefold(), 0
    for definition in page.definitions:
        if definition.start < before and definition.term.casefold() == folded:
            return _issued(page, definition, closes)
        closes = definition.closes
    return None


def _issued(page: Page, definition: Definition, low: int) -> Span | None:
    start = max(low, definition.opens - _CLAUSE)
    sums = list(_SUM.finditer(page.reading, start, definition.opens))
    return (sums[-1].start(), definition.opens) if sums else None
