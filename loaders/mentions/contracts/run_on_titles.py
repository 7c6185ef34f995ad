"""Report whose text runs on into its exhibits -> the banks of an exhibit's title page as parties of the agreement reported.

Texts made from printed pages have no border between a report and the credit agreement filed with it; the report's items name the
administrative agent only, the title page of the exhibit everybody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.titled_parties import with_titled_banks
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement

_HEADING = scanner(r"^[ \t]{0,60}(?:EXHIBIT|Exhibit)[ \t]+(?:4|10|99)[.(]\d{1,3}[\w.()]{0,4}[ \t]{0,9}$", re.M)
_TITLE = re.compile(r"^[ \t]{0,60}(?P<title>[A-Z\d][A-Z\d,() -]{3,80}\bAGREEMENT)[ \t,]{0,9}$", re.M)
_HEAD, _DATED = 600, 200  # characters of a title page up to its title, and from there to its date
_SHARED = 0.5  # of the words of one title that stand in the other


def with_run_on_titles(document: Document, agreements: Sequence[Agreement]) -> tuple[Agreement, ...]:
    """The agreements; one entered into on the day of an exhibit's title page, under its title, with the banks of that page."""
    told = list(agreements)
    if not any(agreement.kind.value == "credit" for agreement in told):
        return tuple(told)
    for start, title, day in _title_pages(document.reading):
        likely = [(_likeness(title, agreement), -number) for number, agreement in enumerate(told) if _is_of(agreement, day)]
        best, place = max(likely, default=(0.0, 0))
        if best >= _SHARED:
            agreement = told[-place]
            told[-place] = agreement.model_copy(update={"parties": with_titled_banks(document, agreement.parties, start)})
    return tuple(told)


def _title_pages(reading: str) -> Iterator[tuple[int, str, str]]:
    """(where it begins, title, day) of each exhibit that is a credit agreement."""
    for heading in _HEADING.finditer(reading):
        title = _TITLE.search(reading, heading.end(), heading.end() + _HEAD)
        if title is None or kind_of_title(title["title"]) != "credit":
            continue
        days = find_dates(reading, title.end(), title.end() + _DATED)
        if days:
            yield title.end(), title["title"], days[0].value


def _is_of(agreement: Agreement, day: str) -> bool:
    known = agreement.date.value if agreement.date else None
    return agreement.kind.value == "credit" and agreement.event.value not in ("mention", "termination") and known == day


def _likeness(title: str, agreement: Agreement) -> float:
    """The share of the fewer words of two titles that the other has."""
    one, other = (set(re.findall(r"\w+", text.casefold())) for text in (title, agreement.title.value if agreement.title else ""))
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
