"""Who gives rights where no verb of giving tells: a school licenses, "Delft's sales force will promote Corran's tablets"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.schools import is_school
from pactgraph.loaders.mentions.reports.acting_sides import Deal

Span = tuple[int, int]
Roles = Callable[[int | str], str | None]

_GRANTS = re.compile(r"\bgrant(?:s|ed|ing)?\s(?:to\s)?")
_A_LICENSE = re.compile(r"\s[^.;$]{0,60}\b(?:licen[sc]e|rights?)\b")
_PAYS_FOR_IT = re.compile(r"\s(?:will|shall|agreed\sto|has\sagreed\sto|must|pays)\s[^.;]{0,60}\broyalt(?:y|ies)\b")
_PROMOTES = re.compile(r"\b(?:will|shall|would|to|has\sagreed\sto|agreed\sto)\s(?:also\s)?(?:co-)?(?:promote|detail)\b")
# "Delft | 's 350 sales representatives | will promote"
_ITS_PEOPLE = re.compile(r"(?:\s?\([^()]{1,60}\))?(?:['’]s?)?\s{1,3}(?:[\w-]{1,20}\s{1,3}){0,6}")
_PROMOTION = re.compile(r"\bpromotion\b", re.I)


def rights_roles(report: Deal, spans: Sequence[Span], parties: frozenset[int]) -> Roles | None:
    """The roles in a license with a school or in a promotion of somebody's product; None where neither is told."""
    if report.kind == "license":
        schools = {key for key in parties if is_school(report.page.cast.entities[key].name)}
        if schools and len(schools) < len(parties):
            given = _is_granted(report, spans, schools)
            school, other = ("licensee", "licensor") if given else ("licensor", "licensee")
            return lambda key: school if key in schools else other
    if report.kind == "collaboration" and _PROMOTION.search(report.title):
        promoting = {doer for span in spans for doer in _promoters(report, span)} & parties
        if len(promoting) == 1 and len(parties) > 1:
            return lambda key: "promoter" if key in promoting else "product owner"
    return None


def _is_granted(report: Deal, spans: Sequence[Span], schools: set[int]) -> bool:
    """Whether the first grant that is told is one to a school, or a school pays royalties: then it has the license."""
    reading, cast = report.page.reading, report.page.cast
    for start, end in spans:
        places = [place for place in find_places(reading, cast, start, end) if schools & set(place.entities)]
        if any(_PAYS_FOR_IT.match(reading, place.end, end) for place in places):
            return True
        if grant := _GRANTS.search(reading, start, end):
            first = next((place for place in places if place.start >= grant.end()), None)
            near = first is not None and reading[grant.end() : first.start].strip() in {"", "the"}
            return first is not None and near and _A_LICENSE.match(reading, first.end, end) is not None
    return False


def _promoters(report: Deal, span: Span) -> Iterator[int]:
    """The party before each verb of promoting."""
    reading = report.page.reading
    for match in _PROMOTES.finditer(reading, *span):
        low = max(span[0], match.start() - 120)
        for place in reversed(find_places(reading, report.page.cast, low, match.start())):
            if _ITS_PEOPLE.fullmatch(reading, place.end, match.start()):
                if not reading[low : place.start].rstrip().endswith("and"):  # "Corran and Delft will promote": both do
                    yield from place.entities
                break
