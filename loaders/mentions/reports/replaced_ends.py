"""A loan that a new one replaces -> the day on which it would have ended: "our previous facility, which was set to end on"."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, Fact

_WOULD_HAVE_ENDED = scanner(
    r"\b(?:replac|refinanc|supersed)(?:es|ed|ing)\s(?:[\w.&'-]{1,24}\s){1,5}?(?:prior|previous|existing|former|earlier)\s"
    r"(?:[\w$.-]{1,20},?\s){0,6}?(?:facility|agreement),?\s(?:that|which)\s(?:was|were|is|had\sbeen)\s(?:scheduled|set|due)\sto\s"
    r"(?:expire|terminate|mature|end)\son\s(?=[A-Z])"
)


def with_replaced_end(document: Document, agreements: Sequence[Agreement]) -> list[Agreement]:
    """The agreements, where one loan alone came to its end, with the day that the report tells of what was replaced."""
    ended = [each for each in agreements if each.event.value == "termination" and each.kind.value == "credit"]
    if len(ended) != 1 or ended[0].expiration_date is not None:
        return list(agreements)
    told = list(_WOULD_HAVE_ENDED.finditer(document.reading))
    days = find_dates(document.reading, told[0].end(), told[0].end() + 30)[:1] if len(told) == 1 else []
    if not days or len(days[0].value) < 10 or (ended[0].date is not None and days[0].value <= ended[0].date.value):
        return list(agreements)
    day = Fact[str](value=days[0].value, mentions=(document.mention(days[0].start, days[0].end),), rule="day on which it ends")
    return [each.model_copy(update={"expiration_date": day}) if each is ended[0] else each for each in agreements]
