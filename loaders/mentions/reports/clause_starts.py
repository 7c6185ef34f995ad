"""A second agreement of a sentence -> where the clause that tells of it begins."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.governing import MADE
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page

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
        return _last_clause(page, before.end, verb) or start if before is not None and before.verb in _TOLD else start
    places = find_places(page.reading, page.cast, joint.end(), verb)
    return before.end if places and places[0].start == joint.end() else start


_AND = re.compile(r",\sand\s(?:the\s)?")
# "Corran Holdings, Inc., the parent of Corran, delivered": what may stand between who acts and the verb
_ASIDE = re.compile(r"(?:\s\([^()]{1,60}\))?(?:,\s[^,;]{3,80},)?\s(?:also\s|has\s|have\s|each\s|\w{4,14}ly\s){0,2}")


def _last_clause(page: Page, low: int, verb: int) -> int:
    """Where the last clause before a verb begins, with one who acts in it alone; 0 where none does."""
    at = page.reading.rfind(", and ", low, verb)
    lead = _AND.match(page.reading, at, verb) if at >= 0 else None
    places = find_places(page.reading, page.cast, lead.end(), verb) if lead else []
    if not lead or not places or places[0].start != lead.end() or not _ASIDE.fullmatch(page.reading, places[0].end, verb):
        return 0
    return at
