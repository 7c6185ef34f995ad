"""Indenture told without a principal -> the words that tell what was issued under it, of one series or of all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.reports.group import Group
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]

_TERM = r"(?P<term>[\w.%-]{2,20}(?:\s[A-Z\d][\w-]{1,16}){0,4})"
# "in the case of the 2031 Notes, the Second Supplemental Indenture"
_BEFORE = re.compile(
    rf"\b(?:(?:in\sthe\scase\sof|with\srespect\sto|as\sto|for)\sthe\s{_TERM},?\s(?:by\s)?"
    rf"|[Tt]he\s{_TERM.replace('term', 'series')}\s(?:were|are|have\sbeen)\sissued\s(?:under|pursuant\sto|by)\s)"
    r"(?:an?|the|that\scertain)\s\Z"
)
# "the Second Supplemental Indenture relating to the 2031 Notes"
_BEHIND = re.compile(
    rf"(?:\s\([^()]{{1,80}}\))?,?\s(?:relating\sto|governing|establishing|creating|with\srespect\sto|for)\sthe\s{_TERM}"
)
_SUM = re.compile(r"[$€£][\d.,]{1,15}")
_CLAUSE = 300  # characters between two series in the sentence that tells of all


def _series_span(page: Page, group: Group) -> Span | None:
    """The words before the term of the series that the group's supplement is for: `$9,000,000 of notes (the "2031 Notes")`."""
    for sighting in group.sightings:
        name = sighting.name
        if name.head != "supplement":
            continue
        told = _BEHIND.match(page.reading, name.end, name.end + 160) or _BEFORE.search(
            page.reading, max(0, name.start - 90), name.start
        )
        place = _defined(page, _term(told), name.start) if told else None
        if place is not None:
            return place
    return None


def _term(told: re.Match[str]) -> str:
    """The term of the series, by whichever words lead to it."""
    return next(word for word in told.groupdict().values() if word)


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


# "issued and sold $90 million aggregate principal amount of notes under a Purchase Agreement. The notes were issued
# under an Indenture"
_ISSUED = re.compile(
    r"\b(?:issu|s(?:old|ell)|clos|complet)[^.;]{0,160}[$€£][^;]{1,40}\bprincipal\samount\sof\s[^;]{0,90}\b(?:[Nn]otes|[Dd]ebentures|[Bb]onds)\b"
)


# The principal of all, not "38 shares per $1,000 principal amount"
_PRINCIPAL = re.compile(
    r"[$€£][\d.,]{1,15}\s(?:million|billion)\b[^;]{0,24}\bprincipal|[$€£]\d{1,3}(?:,\d{3}){2,3}\b[^;]{0,24}\bprincipal"
    r"|\bprincipal\samount\sof\s(?:the\s\w{4,10}\s(?:is|was)\s)?[$€£]\s?(?!1,000\b)\d"
)


def add_issues(page: Page, items: Sequence[tuple[str, int, int]], groups: Sequence[Group]) -> None:
    """Give an indenture told without a principal the sentence of its item that tells what was issued, or its series in it."""
    reading = page.reading
    for group in groups:
        if kind_of_title(group.sightings[0].name.title) != "indenture":
            continue
        if series := _series_span(page, group):
            low = group.sightings[0].sentence[0]  # what stands before it tells of all series
            group.spans = [series, *(span for span in group.spans if span[0] >= low)]
            continue
        if any(_PRINCIPAL.search(reading, a, b) for a, b in group.spans):
            continue
        place = group.sightings[0].name.start
        for _, start, end in items:
            told = _ISSUED.search(reading, start, place) if start <= place < end else None
            if told:
                group.spans.append(told.span())
