"""The title of an agreement, without what only qualifies it."""

from __future__ import annotations

import re
from functools import lru_cache

from pactgraph.loaders.mentions.wording.kinds import kind_of_title

_LEAD = re.compile(
    r"(?:(?:(?:previous|prior|existing|current)(?=\s(?:US)?\$)|new|definitive|material|certain|separate|binding|non-binding|(?<![\w.,])[\w.]{0,12}\d[\w.]{0,12}(?:,\d{3}){0,4}(?!\sday\b)"
    r"|\$[\d.,]{1,20}|US\$[\d.,]{1,20}|€[\d.,]{1,20}"
    r"|previously[- ](?:disclosed|announced|reported)|million|billion|aggregate|such|similar|related|written|mutual|formal|final)"
    r"[\s,]{1,3}){1,6}(?=[a-z]|\d+[-\s]day)|(?:executed|amended|entered)\s(?=[a-z])(?!and)",
)

# How long it lasts names a loan ("364-day credit agreement") and qualifies anything else ("a three-year employment agreement").
_TERM = re.compile(r"(?:[\w.]{1,12}-(?:year|month|week)|(?:one|two|three|four|five|ten)\syear)\s(?=[a-z])", re.I)


# Heads of papers that change another.
CHANGES = frozenset({"amendment", "modification", "addendum", "joinder", "waiver", "supplement"})
_CHANGE_FIRST = re.compile(r"(?:\w{3,12}\s)?Amendment\b")


def is_change(head: str, title: str) -> bool:
    """Whether a paper changes another by its name: "Amendment No. 4", "Amendment and Loan Assumption Agreement"."""
    return head in CHANGES or _CHANGE_FIRST.match(title) is not None


_PLURAL = re.compile(r"(?:s|ies)\Z")
# Only what is made is each one's own: "any separate agreement" is one.
_ONE_EACH = re.compile(r"\b(?:into|executed|signed)\s(?:(?:two|three|four|five)\s)?separate\s(?!and\b)")


def is_plural(reading: str, head: str, before: tuple[int, int]) -> bool:
    """Whether a head names several agreements: "leases", or the one slip "entered into separate employment agreement with"."""
    return (_PLURAL.search(head) is not None and head != "lease") or _ONE_EACH.search(reading, *before) is not None


@lru_cache(maxsize=1024)  # asked for each title again by each agreement that may be the same
def shown_title(title: str) -> str:
    """A title without the adjectives that say nothing of the agreement ("new", "definitive", "$2.5 billion,")."""
    if (term := _TERM.match(title)) and kind_of_title(title) != "credit":
        return shown_title(title[term.end() :])
    lead = _LEAD.match(title)
    if lead and not re.search(r"\d[\w.]*-(?:day|year|month)", lead[0]):
        return title[lead.end() :] or title
    return title
