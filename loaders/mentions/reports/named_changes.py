"""Sightings of a sentence -> the same; a change told by a verb goes to its paper: "amended the lease by Amendment No. 3"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.sighting import Sighting, joined

_BY_MEANS = re.compile(
    r"\b(?:by|through|pursuant\sto|under|via)\s(?:means\sof\s|way\sof\s)?"
    r"(?:(?:the\s|its\s|their\s)?(?:ent(?:ering|ry)\sinto|execut(?:ion(?:\sand\sdelivery)?\sof|ing))\s)?"
    r"(?:(?:an?|the|that\scertain|certain)\s){0,2}\Z"
)
_REACH = 200  # characters behind the agreement changed in which the paper is named
_RESTATED = re.compile(r"\bamended\sand\srestated\b", re.I)
_CHANGING = re.compile(r"\b(?:amendment|modification|extension|renewal|addendum|supplement|waiver|consent)\b", re.I)


def name_changes(reading: str, found: Sequence[Sighting]) -> list[Sighting]:
    """The sightings; a change told by a verb, and the paper by which it was made, are one."""
    kept = list(found)
    for place in range(len(kept) - 2):
        told, changed = kept[place], kept[place + 1]
        if told.verb not in {"amend", "restate"} or not changed.amended or told.name.start != told.verb_start:
            continue
        paper = kept[place + 2]
        between = reading[changed.name.end : paper.name.start]
        if not _is_change(paper) or len(between) > _REACH or "; " in between or not _BY_MEANS.search(between):
            continue
        restates = _RESTATED.search(paper.name.title) is not None
        kept[place] = replace(
            paper,
            verb="restate" if restates else "amend",
            day=told.day or paper.day,
            parties=joined(told.parties, paper.parties),
            subject=told.subject,
            verb_start=told.verb_start,
            earlier=told.earlier,
        )
        inner = kept[place + 3 : place + 4]
        del kept[place + 2 : place + (4 if paper.name.of and inner and inner[0].amended else 3)]
        break
    return kept


def _is_change(paper: Sighting) -> bool:
    """Whether a title is that of a paper which changes another."""
    return not paper.amended and bool(_RESTATED.search(paper.name.title) or _CHANGING.search(paper.name.title))
