"""Papers that a facility is said to consist of: "The facility consists of (a) a Sale Agreement between A and B and (b) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.group import OTHER_ONE
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]

_NEW = frozenset({"1.01", "2.03"})  # items whose facility is news
_CONSISTS = re.compile(
    r"\s{0,4}(?:The|This)\s(?:[\w-]{1,16}\s){0,3}(?:facility|financing|transaction|program|securitization|loans?)\s"
    r"(?:consists?\sof|comprises?|is\scomprised\sof|(?:is|are)\s(?:evidenced|documented)\sby):?\s"
)
# "The proposed facility consists of": nothing is made yet
_PLANNED = re.compile(r"\b(?:proposed|planned|contemplated|intended|anticipated|possible)\b")
_POINT = re.compile(r"\(\w{1,4}\)\s(?:an?|the|that\scertain)\s(?:[\w-]{1,16}\s){0,2}\Z")


def made_up_of(page: Page, found: Sequence[Sighting], sentence: Span, spoken: DateFound | None) -> list[Sighting]:
    """The sightings of a sentence; the numbered papers that make up a new facility are made, on the day `spoken` of last."""
    lead = _CONSISTS.match(page.reading, *sentence)
    if lead and (OTHER_ONE.search(lead[0]) or _PLANNED.search(lead[0])):
        return list(found)
    return [replace(each, verb="enter", day=spoken) if lead and _is_point(page, lead.end(), each) else each for each in found]


def _is_point(page: Page, listed: int, sighting: Sighting) -> bool:
    """Whether a sighting is a point of the list, with two parties and nothing else told of it."""
    name = sighting.name
    if sighting.verb != "none" or sighting.amended or name.definite or sighting.item not in _NEW or len(sighting.parties) < 2:
        return False
    return not sighting.dated and _POINT.search(page.reading, max(listed, name.start - 50), name.start) is not None
