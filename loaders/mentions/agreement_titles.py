"""The title of an agreement, without what only qualifies it."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"(?:(?:(?:previous|prior|existing|current)(?=\s(?:US)?\$)|new|definitive|material|certain|separate|binding|non-binding|(?<![\w.,])[\w.]{0,12}\d[\w.]{0,12}(?:,\d{3}){0,4}"
    r"|\$[\d.,]{1,20}|US\$[\d.,]{1,20}|€[\d.,]{1,20}"
    r"|million|billion|aggregate|such|similar|related|written|mutual|formal|final)"
    r"[\s,]{1,3}){1,6}(?=[a-z]|\d+-day)|(?:executed|amended|entered)\s(?=[a-z])(?!and)",
)


def shown_title(title: str) -> str:
    """A title without the adjectives that say nothing of the agreement ("new", "definitive", "$2.5 billion,")."""
    lead = _LEAD.match(title)
    if lead and not re.search(r"\d[\w.]*-(?:day|year|month)", lead[0]):
        return title[lead.end() :] or title
    return title
