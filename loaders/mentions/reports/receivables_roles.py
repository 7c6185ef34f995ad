"""Parties of a receivables purchase -> who sells, and to whom, as far as the sentences say."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.acting_sides import Deal
from pactgraph.loaders.mentions.wording.clauses import sentences_after
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_SELLS = re.compile(
    r"(?:,?\s\([^()]{1,60}\))?,?\s(?:(?:may|will|shall|can|has|have|is|are|agreed|agrees|to|from\stime\stime|from\stime\sto\stime|each|also|required)"
    r",?\s){0,5}(?:sells?|sold|transfers?|transferred|contributed?s?|assigns?)\s"
)
# "sell undivided interests in its receivables to Corran Bank", "purchases receivables from Corran Funding"
_TO = scanner(
    r"\b(?:sells?|sold|transfers?|transferred|contributed?s?)\s[^.;]{0,160}?\breceivables[^.;]{0,80}?\sto\s(?:the\s)?(?=[A-Z])"
)
_AFTER = 3  # sentences behind the names in which the sale may be told


def receivables_roles(report: Deal, spans: Sequence[Span]) -> Callable[[int | str], str | None]:
    """Who sells and who buys by what is told; a line of sellers, where nothing is: who acts does not tell who stands where."""
    reading, cast = report.page.reading, report.page.cast
    told = [*spans, *sentences_after(reading, spans[0][1], _AFTER)] if spans else []
    sellers: set[int] = set()
    buyers: set[int] = set()
    for start, end in told:
        for place in find_places(reading, cast, start, end):
            if _SELLS.match(reading, place.end, end):
                sellers |= set(place.entities)
        for sale in _TO.finditer(reading, start, end):
            behind = find_places(reading, cast, sale.end(), min(end, sale.end() + 90))[:1]
            buyers |= {number for place in behind if place.start - sale.end() < 2 for number in place.entities}
    return lambda key: "seller" if key in sellers - buyers else "buyer" if key in buyers - sellers else None
