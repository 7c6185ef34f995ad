"""An agreement of a report -> the exhibit that holds it, each person's the one that names that person."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.reports.report_rows import Report, Row
from pactgraph.ontology.records import Agreement, Fact


def exhibit_of(report: Report, row: Row | None) -> Fact[str] | None:
    """The number of the exhibit that holds the agreement."""
    if row is None:
        return None
    return Fact[str](value=row[0].number, mentions=(report.document.mention(*row[0].number_span),), rule="exhibit row")


def own_exhibit(report: Report, agreement: Agreement, row: Row | None) -> Fact[str] | None:
    """The exhibit of one person's agreement: of rows that each name a person, the one that names this one."""
    if row is None:
        return None
    person = agreement.parties[-1].name.value.replace(",", "").split()
    surname = next((word for word in reversed(person) if not re.fullmatch(r"Jr\.?|Sr\.?|I{2,3}|IV", word)), person[-1])
    rows = [each for each in report.rows if each[1].name.title.casefold() == row[1].name.title.casefold()]
    own = [each for each in rows if re.search(rf"\b{re.escape(surname)}\b", report.page.reading[each[0].start : each[0].end])]
    if (
        len(rows) == 1
        and not own
        and any(place.entity is not None and _is_person(report, place.entity) for place in row[1].parties)
    ):
        return None
    return exhibit_of(report, own[0] if own else row if len(rows) == 1 else None)


def _is_person(report: Report, number: int) -> bool:
    return report.page.cast.entities[number].person
