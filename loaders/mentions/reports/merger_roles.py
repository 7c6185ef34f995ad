"""Report of a merger -> what tells who merges into whom, and whether it tells that at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.cast import Entity
from pactgraph.loaders.mentions.reports.acting_sides import Deal
from pactgraph.loaders.mentions.reports.deal_sides import find_sides
from pactgraph.loaders.mentions.reports.sighting import Sighting

Span = tuple[int, int]

_TOLD = 2_000  # characters after the sentence that names a merger agreement in which it says who merges into whom
_ASIDE = frozenset({"5.02", "5.03", "5.07", "9.01"})  # items that speak of a merger for other ends
_SHELL = re.compile(r"\bAcquisitions?\b(?!.*\bMerger\b)|\bSPAC\b", re.I)


def merger_spans(report: Deal, spans: Sequence[Span]) -> list[Span]:
    """The sentences that name the agreement, the first with what follows it."""
    told = [(start, min(end + _TOLD, len(report.page.reading))) for start, end in spans[:1]]
    return [*told, *spans[1:]]


def is_untold(report: Deal, sightings: Sequence[Sighting], parties: frozenset[int]) -> bool:
    """Whether a merger is only spoken of: "bonuses in connection with the merger agreement among the Company and Corran"."""
    if report.kind != "merger" or any(sighting.item not in _ASIDE for sighting in sightings):
        return False
    spans = list(dict.fromkeys(sighting.sentence for sighting in sightings))
    return find_sides(report.page, report.kind, merger_spans(report, spans), parties) is None


def shell_of(report: Deal, parties: frozenset[int]) -> int | None:
    """The company that was listed only to buy another: "Meridian Acquisition Corp. II" in a business combination."""
    if not report.title.casefold().endswith("business combination agreement"):
        return None
    shells = [key for key in sorted(parties) if _SHELL.search(report.page.cast.entities[key].name)]
    return shells[0] if len(shells) == 1 else None


def is_shell(report: Deal, entity: Entity) -> bool:
    """Whether a party of a business combination is such a company."""
    return report.title.casefold().endswith("business combination agreement") and _SHELL.search(entity.name) is not None
