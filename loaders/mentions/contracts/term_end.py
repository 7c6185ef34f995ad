"""The clause on the term of an agreement's own paper -> the day on which the agreement ends."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.ontology.records import Fact, Term

_ENDS = re.compile(
    r"(?:shall|will)\s(?:end|terminate|expire|continue|remain)\b|(?:expires|terminates|ends)\b|in\seffect\b|(?:continuing\s)?until\b",
    re.I,
)
_RUNS = re.compile(
    r"\b(?:[Tt]his\s(?:[A-Z]\w+\s){0,2}Agreement|AGREEMENT|(?:[Tt]erm|TERM)\b|period\sof\semployment|[Ee]mployment\s(?:[Pp]eriod|with))"
)
# A right to one thing of many, or a recital of what held before.
_OF_PART = re.compile(
    r"\b(?:[Cc]ontract\s[Yy]ear|[Ff]iscal|[Qq]uarter|WHEREAS|[Ww]hereas|previously|originally|licen[sc]e\s(?:to|for)|rights?\s(?:and|to|granted))\b"
)
_REACH = 220


def find_term_end(document: Document, term: Term | None, after: str | None) -> Fact[str] | None:
    """The day (ISO) that ends the term, where the words say that the agreement or the employment ends on it."""
    if term is None or term.until is None or len(term.until) != 10 or (after and term.until <= after):
        return None
    mention = term.text.mentions[0]
    before = re.split(r";|\n\s?\n", document.reading[max(0, mention.start - _REACH) : mention.start])[-1]
    days = [day for day in find_dates(document.reading, mention.start, mention.end) if day.value == term.until]
    if not (days and _ENDS.match(document.reading, mention.start) and _RUNS.search(before)) or _OF_PART.search(before):
        return None
    shown = document.mention(days[-1].start, days[-1].end)
    return Fact[str](value=term.until, mentions=(shown,), rule="expiration date")
