"""The sentence that lets an agreement run between two days -> the later: "shall have a term commencing … and terminating …"."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_RUNS = scanner(
    r"\b[Tt]h(?:is|e\s(?:terms(?:\sand\sconditions)?|provisions|(?:initial\s)?term)\sof\sthis)\s(?:Agreement|Contract|Lease|letter|Letter)"
    r"\s(?:agreement\s)?(?:shall|will|has|have|is)\b[^.;\n]{0,60}(?:\n[^.;\n]{0,80})?\b(?:term|period|effect)\b"
    r"(?:\s(?:of|for)\s[^.;,\n]{2,40})?,?\s{1,3}(?:commencing|beginning|starting)\s(?:on\s|as\sof\s|from\s)?(?=[A-Z\d])"
)
_AND_ENDS = re.compile(r",?\s{1,3}and\s(?:terminating|ending|expiring)\s(?:on\s|at\smidnight\son\s)?(?=[A-Z\d])")
# "shall have a warranty period beginning", "shall include a trial period beginning": it is not the agreement that runs
_OTHERWISE = re.compile(
    r"\b(?:no|not|includ\w+|provid\w+|cover\w*|pay\w*|grant\w*|prices?|fees?|salary"
    r"|(?:warranty|trial|option|grace|notice|testing|standstill|lock-?up|rent-free|blackout|exclusivity)\s(?:period|term))\b"
)
_REACH = 40


def find_run_end(document: Document, end: int, after: str | None) -> Fact[str] | None:
    """The day (ISO) with which such a sentence before `end` lets the agreement end, where it is later than `after`."""
    reading = document.reading
    for runs in _RUNS.finditer(reading, 0, end):
        first = None if _OTHERWISE.search(runs[0]) else _day_at(reading, runs.end())
        border = _AND_ENDS.match(reading, first.end) if first else None
        last = _day_at(reading, border.end()) if border else None
        if first and last and last.value > max(first.value, after or ""):
            mention = document.mention(last.start, last.end)
            return Fact[str](value=last.value, mentions=(mention,), rule="expiration date", confidence=0.9)
    return None


def _day_at(reading: str, place: int) -> DateFound | None:
    """The calendar day that begins at `place`."""
    days = find_dates(reading, place, min(len(reading), place + _REACH))
    return days[0] if days and days[0].start == place and len(days[0].value) == 10 else None
