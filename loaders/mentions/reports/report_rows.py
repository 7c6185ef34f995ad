"""An agreement's row in a report's list of exhibits."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.entities import COMMON_FIRST_WORDS
from pactgraph.loaders.mentions.covers.cover import Cover
from pactgraph.loaders.mentions.reports.exhibit_rows import ExhibitRow
from pactgraph.loaders.mentions.reports.group import Group
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.ontology.records import Compound

Row = tuple[ExhibitRow, Sighting]


@dataclass(frozen=True)  # no slots: where the rows stand is told once
class Report:
    """What the builder needs of a report."""

    document: Document
    page: Page
    cover: Cover
    compounds: Sequence[Compound]
    rows: tuple[Row, ...]

    @cached_property
    def rows_by(self) -> dict[Hashable, list[int]]:
        """The numbers of the rows by each counterparty, by the words of their titles, and, with nobody named, by None."""
        found: dict[Hashable, list[int]] = {}
        for number, (_, sighting) in enumerate(self.rows):
            others = {party.entity for party in sighting.parties if party.entity is not None}.difference(self.page.cast.own)
            for key in (_words(sighting.name.title), *(others or (None,))):
                found.setdefault(key, []).append(number)
        return found


@lru_cache(maxsize=512)
def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", title.casefold())) - {"the", "a", "an", "and", "of", "to"}


def _likeness(first: str, second: str) -> float:
    a, b = _words(first), _words(second)
    return len(a & b) / max(len(a | b), 1)


def row_of(report: Report, group: Group) -> Row | None:
    """The exhibit row of the same agreement: alike in title, with no other date or other counterparties."""
    best, most = None, 0.0
    own = frozenset(report.page.cast.own)
    mine = group.entities() - own
    days = {s.dated.value for s in group.sightings if s.dated}
    acts = {s.day.value for s in group.sightings if s.day}
    for row, sighting in _likely_rows(report, group, mine):
        theirs = {p.entity for p in sighting.parties if p.entity is not None} - own
        if (mine and theirs and not mine & theirs and not _is_by_kin(report, (mine, theirs), sighting, group)) or (
            sighting.dated and days and sighting.dated.value not in days
        ):
            continue
        if ("amend" in sighting.name.head) != ("amend" in group.sightings[0].name.head):
            continue
        if sighting.name.head.startswith("supplement") != group.sightings[0].name.head.startswith("supplement"):
            continue
        if _secures(sighting) != _secures(group.sightings[0]):
            continue
        titles = _telling(group.titles())
        score = max((_likeness(sighting.name.title, title) for title in titles), default=0.0)
        if not _akin(sighting, titles):
            continue
        if len(report.rows) > 1 and not any(_words(title) - {"agreement", "agreements"} for title in titles):
            score -= 0.1  # "an agreement" is like every row
        score += 0.5 * bool(mine & theirs) + 0.3 * bool(sighting.dated and sighting.dated.value in days | acts)
        listed = {p.entity for p in sighting.parties if p.entity is not None}
        score += 0.1 * len(listed & group.entities()) / max(len(listed | group.entities()), 1)  # of two alike, who signs each
        if score > most and score >= 0.5:
            best, most = (row, sighting), score
    return best


def _likely_rows(report: Report, group: Group, others: Collection[int]) -> Iterator[Row]:
    """The rows that the counterparties of a group do not rule out: of theirs, with nobody named, or of the very title."""
    keys = {*others, None, *map(_words, group.titles())} if others else set()
    listed = (report.rows_by.get(key, []) for key in keys)
    return (report.rows[number] for number in sorted({n for numbers in listed for n in numbers})) if others else iter(report.rows)


def _is_by_kin(report: Report, sides: tuple[Collection[int], Collection[int]], row: Sighting, group: Group) -> bool:
    """Whether a row has the agreement's very title and a company of the same name: "Corran Operating LLC" for "Corran, Inc."."""
    entities = report.page.cast.entities
    if not any(_likeness(row.name.title, title) == 1 for title in group.titles()):
        return False
    first, second = (
        {entities[key].name.split()[0].casefold().strip(",") for key in side if not entities[key].person} for side in sides
    )
    return any(len(name) > 4 for name in (first & second) - COMMON_FIRST_WORDS)


def _secures(sighting: Sighting) -> bool:
    """Whether the name is that of a guaranty, which no row of a loan agreement speaks of."""
    return sighting.name.head in {"guaranty", "guarantee"}


def _telling(titles: Sequence[str]) -> list[str]:
    """The titles without those that are a mere "agreement", where there are others."""
    return [title for title in titles if _words(title) - {"agreement", "agreements"}] or list(titles)


_UNDER_OTHER_NAMES = frozenset({"credit", "employment"})


def _akin(row: Sighting, titles: Sequence[str]) -> bool:
    """Whether a row may speak of a group by its titles: a word in common besides "agreement", or a deal under another name."""
    kind = kind_of_title(row.name.title)
    words = _words(row.name.title) - {"agreement", "amendment"}
    return any(
        not (mine := _words(title) - {"agreement", "amendment"})
        or not words
        or mine & words
        or (kind in _UNDER_OTHER_NAMES and kind_of_title(title) == kind)
        or (_TOLD.match(title) is not None and kind_of_title(row.name.title) == "purchase")
        for title in titles
    )


_TOLD = re.compile(r"(?:sale|purchase|acquisition)\sof\s", re.I)  # a deal told by its verb
