"""The one offering of a report -> the sentences of its other items that tell what the offering yielded."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.reports.group import Group, acts
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.scanning import scanner
from pactgraph.loaders.sentences import split_sentences

_UNTOLD = frozenset({"2.02", "7.01", "9.01", "7", "9", "12"})  # items of results and exhibits: no item of an offering
# What came in, not "used $9 million of the net proceeds"; "the Company's net proceeds" of a sale of assets are none either.
_YIELDED = scanner(
    r"(?:\A|(?<=[.;,]\s)|\b(?:and|the|[Tt]he|received)\s)(?:aggregate\s|total\s|approximate\s)?(?:[Gg]ross|[Nn]et)\sproceeds\s?"
    r"(?:to\sthe\s\w{6,12}\s|from\sthe\s(?:offering|sale)\s|of\sthe\soffering\s)?(?:,\s[^.;$]{3,100},\s)?"
    r"(?:(?:were|was|are|is|of|totaled)\s)(?:approximately\s|about\s)?\$"
)
_OFFERING = scanner(r"\b[Oo]ffering\b")


def add_proceeds(page: Page, items: Sequence[tuple[str, int, int]], groups: Sequence[Group]) -> None:
    """Give the only underwriting agreement that a report tells of the sentences on its proceeds that no agreement has."""
    told = [group for group in groups if kind_of_title(group.sightings[0].name.title) == "underwriting" and acts(group)]
    if len(told) != 1:
        return
    taken = {span for group in groups for span in group.spans}
    days = [day.value for each in told[0].sightings if (day := each.day or each.dated)]
    for number, start, end in items:
        if number in _UNTOLD or number == told[0].sightings[0].item or not _OFFERING.search(page.reading, start, end):
            continue
        told[0].spans += [
            sentence
            for sentence in split_sentences(page.reading, start, end)
            if _YIELDED.search(page.reading, *sentence)
            and sentence not in taken
            and not _is_of_another(page.reading, sentence, days)
        ]


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


_SUPPOSES = re.compile(r"\s{0,4}(?:If|Had|Were)\s")


def _is_of_another(reading: str, sentence: tuple[int, int], days: Sequence[str]) -> bool:
    """Whether a sentence only supposes, or tells of a year before the offering: "in the offering of 2003 net proceeds were"."""
    if _SUPPOSES.match(reading, sentence[0]):
        return True
    years = _YEAR.findall(reading, *sentence)
    return bool(years and days) and min(years) < min(days)[:4]
