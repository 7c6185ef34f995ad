"""A second agreement of a sentence -> where the clause that tells of it begins."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.governing import MADE
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_tails import Page

Span = tuple[int, int]


def next_deed(before: Sighting | None, start: int) -> int:
    """Where what was done under an agreement begins: behind what was done under another, else with the sentence."""
    return before.end if before is not None and before.verb == "complete" and before.dated else start


_AND_SOMEBODY = re.compile(r"\s?[,;]\s(?:and|while)\s(?:the\s|each\sof\s)?")


_TOLD = MADE | {"complete"}  # "bought shares under a deed, and Corran terminated the lease"


def clause_start(page: Page, before: Sighting | None, span: Span) -> int:
    """Where the clause of a verb begins: with who acts in it, "…, and Corran entered into", else with the sentence."""
    start, verb = span
    joint = _AND_SOMEBODY.match(page.reading, before.end, verb) if before is not None and before.verb in _TOLD else None
    if joint is None or before is None:
        return start
    places = find_places(page.reading, page.cast, joint.end(), verb)
    return before.end if places and places[0].start == joint.end() else start
