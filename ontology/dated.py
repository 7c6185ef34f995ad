"""ISO dates of records -> the first and last day that they may mean, and the quads that say so."""

from __future__ import annotations

import re
from calendar import monthrange

from pactgraph.ontology.iris import day_iri, interval_iri
from pactgraph.ontology.namespaces import PACT, RDF, TIME, XSD

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?\Z", re.ASCII)


def date_bounds(value: str) -> tuple[str, str] | None:
    """First and last day, both inclusive, of a day, month, year or "first/last" interval; None where it is no such date."""
    first, slash, last = value.partition("/")
    start, end = _days(first), _days(last if slash else first)
    if start is None or end is None or start[0] > end[1]:
        return None
    return start[0], end[1]


def _days(value: str) -> tuple[str, str] | None:
    match = _DATE.match(value)
    if match is None or match["year"] == "0000":
        return None
    year, month, day = match["year"], match["month"], match["day"]
    if month is None:
        return f"{year}-01-01", f"{year}-12-31"
    if not 1 <= int(month) <= 12:
        return None
    length = monthrange(int(year), int(month))[1]
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{length}"
    return (value, value) if 1 <= int(day) <= length else None


def dated_lines(fact: str, value: str, ending: str) -> list[str]:
    """What a fact whose value is a date says besides: its bounds, and its interval where it is vaguer than a day."""
    bounds = date_bounds(value)
    if bounds is None:
        return []
    first, last = bounds
    lines = [
        f'{fact} <{PACT}earliest> "{first}"^^<{XSD}date>{ending}',
        f'{fact} <{PACT}latest> "{last}"^^<{XSD}date>{ending}',
    ]
    if first != last:
        lines += [f"{fact} <{TIME}hasTime> <{interval_iri(first, last)}>{ending}", *_interval_lines(first, last, ending)]
    return lines


def _interval_lines(first: str, last: str, ending: str) -> list[str]:
    interval, beginning, end = f"<{interval_iri(first, last)}>", f"<{day_iri(first)}>", f"<{day_iri(last)}>"
    return [
        f"{interval} <{RDF}type> <{TIME}ProperInterval>{ending}",
        f"{interval} <{TIME}hasBeginning> {beginning}{ending}",
        f"{interval} <{TIME}hasEnd> {end}{ending}",
        *(line for day, node in ((first, beginning), (last, end)) for line in _instant_lines(day, node, ending)),
    ]


def _instant_lines(day: str, node: str, ending: str) -> list[str]:
    return [
        f"{node} <{RDF}type> <{TIME}Instant>{ending}",
        f'{node} <{TIME}inXSDDate> "{day}"^^<{XSD}date>{ending}',
    ]
