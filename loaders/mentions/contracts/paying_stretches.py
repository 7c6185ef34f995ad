"""Reading text of a loan's own paper -> the stretches that tell of its money, without covenants, defaults and warranties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.scanning import scanner

# The title of an article in which every sum is a limit, a threshold or a fact about somebody. Titles stand alone in their line.
_NUMBERED = (
    r"(?:(?:ARTICLE|Article|SECTION|Section|CLAUSE|Clause)\s{1,3})?(?:[IVXLC]{1,7}|\d{1,2})?(?:\.0?)?[-.:)\t \u2013\u2014]{0,8}"
)
_LIMITS = re.compile(
    rf"^[ \t]{{0,40}}{_NUMBERED}"
    r"(?:(?:(?i:certain|general|additional|other|affirmative|negative|financial|reporting|information|specific|borrower'?s?|and)|,)"
    r"[ \t]{1,2}){0,4}(?:COVENANTS|Covenants|EVENTS?\sOF\sDEFAULT|Events?\sof\sDefault|DEFAULTS?|Defaults?|REPRESENTATIONS"
    r"|Representations|MISCELLANEOUS|Miscellaneous|INSURANCE|Insurance|PERMITTED\sINDEBTEDNESS|GENERAL\sPROVISIONS)\b[^\n]{0,45}$",
    re.M,
)
_ARTICLE = re.compile(
    r"^[ \t]{0,40}(?:(?:ARTICLE|Article)\s{1,3}(?:[IVXLC]{1,7}|\d{1,2}|[A-Z][a-z]{2,9})\b[^\n]{0,70}$"
    r"|(?:(?:SECTION|Section)\s{1,3})?\d{1,2}\.?0?[-.:)\t ]{1,8}[A-Z][A-Z ,;&'/-]{4,60}\.?$"
    r"|[\d.]{0,6}[ \t]{0,9}(?:[A-Z]{2,14}[ \t]){0,4}(?:FEES?|SUPPLEMENT|SUBLIMITS?)\b[^a-z\n]{0,30}$"
    # the agreement itself behind its contents, of which the last line names an article of limits
    r"|(?:THIS[ ]|This[ ])?(?:[A-Z\d][\w-]{1,14}[ ]){0,6}(?:AGREEMENT|Agreement)\b(?:[ ]\([^()\n]{2,40}\))?,?[ ]"
    r"(?:is[ ])?(?:dated|made|entered)\b)",
    re.M,
)
_DEFINITION = scanner(
    r"\"(?P<term>[A-Z][^\"\n]{2,60})\"\s{0,3}(?:\([^()\n]{1,60}\)\s?)?(?:shall\s|will\s|each\s)?(?:means?|is|refers\sto)\b"
)
# Where a definition is over: at a numbered clause, or a paragraph that begins like a sentence.
_BORDER = re.compile(
    r"^[ \t]{0,40}(?:(?:SECTION|Section)\s{1,3})?\d{1,2}\.\d{1,2}\b|\n[ \t]{0,40}\n[ \t]{0,40}(?=[A-Z][a-z]{0,14}[ ,])", re.M
)
_LENT = re.compile(
    r"\b(?:Commitments?|Facilit(?:y|ies)|Loans?|Line|Sublimit|Limit|Notes?|Fees?|Principal|Advances?|Credit|Amount|Price)\b"
)
_NOT_LENT = re.compile(
    r"\b(?:Permitted|Existing|Material|Consolidated(?!\sTerm)|EBITDA|Senior|Subordinated|Junior|Prior|Indebtedness|Debt|Eligible|Threshold"
    r"|Required|Minimum|Excess|Availability|Base|Swap|Hedg\w{2,4}|Default|Events?|Liens?|Interest|Adjusted|Acquisition)\b"
)
_DEFINED = 2_000  # characters that one definition may take


def paying_stretches(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """What is left of `[start, end)` of a credit agreement or an indenture, in text order, without what sets bounds."""
    kept: list[tuple[int, int]] = []
    place = start
    for low, high in sorted([*_articles_of_limits(reading, start, end), *_definitions(reading, start, end)]):
        if low > place:
            kept.append((place, low))
        place = max(place, high)
    return [*kept, (place, end)] if place < end else kept


def _articles_of_limits(reading: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """From the title of an article that only sets bounds to the next article of another kind."""
    begun: int | None = None
    limits = {match.start() for match in _LIMITS.finditer(reading, start, end)}
    for mark in sorted(limits.union(match.start() for match in _ARTICLE.finditer(reading, start, end))):
        if mark in limits and begun is None:
            begun = mark
        elif mark not in limits and begun is not None:
            yield begun, mark
            begun = None
    if begun is not None:
        yield begun, end


def _definitions(reading: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The definitions of what is no loan, fee or commitment."""
    found = list(_DEFINITION.finditer(reading, start, end))
    for number, definition in enumerate(found):
        if _LENT.search(definition["term"]) and not _NOT_LENT.search(definition["term"]):
            continue
        following = found[number + 1].start() if number + 1 < len(found) else end
        high = min(following, definition.start() + _DEFINED)
        border = _BORDER.search(reading, definition.end(), high)
        yield definition.start(), border.start() if border else high
