"""The names of one agreement -> the title that says most."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_titles import shown_title
from pactgraph.ontology.records import Fact

Span = tuple[int, int]

_LOOSE_HEADS = frozenset(
    {"facility", "loan", "line of credit", "note", "letter of credit facility", "sale", "purchase", "acquisition"}
)


def fullest_title(document: Document, sightings: Sequence[Sighting]) -> Fact[str]:
    """The fullest of the names: that of most words, the exhibit row's before one with capitals before another.

    "Credit Agreement" stands before "secured credit facility", which only says what the agreement gives.
    """
    options = [option for number, sighting in enumerate(sightings) for option in _names_of(sighting, number)]
    firm = [option for option in options if option[3] not in _LOOSE_HEADS and option[1] and option[0][0] > 1]
    loose = {option[3] for option in options if option[1] or option[3] in _LOOSE_HEADS}
    if firm and loose & _LOOSE_HEADS:
        options = firm
    papers = [option for option in options if option[3] in {"agreement", "contract"} and option[0][0] > 1]
    options = papers if papers and sightings[0].name.head in _TOLD_HEADS else options
    options = [option for option in options if not _OLDER.match(option[2])] or options
    best = max(options, key=lambda option: option[0])
    return Fact[str](value=best[2], mentions=(document.mention(*best[4]),), rule="name of an agreement")


_TOLD_HEADS = frozenset({"sale", "purchase", "acquisition"})  # of deals told by a verb, which a paper behind them names
_OLDER = re.compile(r"(?:previous|prior|former|old)\s", re.I)  # of a new paper, that is another of the same name
_Option = tuple[tuple[int, bool, bool, int], bool, str, str, Span]  # rank, proper, text, head, where


def _names_of(sighting: Sighting, number: int) -> list[_Option]:
    name, row = sighting.name, sighting.item == "9.01"
    title = shown_title(name.title)
    count = min(len(title.split()), 14)
    options: list[_Option] = [((count, row, name.proper, -number), name.proper, title, name.head, (name.start, name.end))]
    for term in sighting.terms:
        of_several = term.reach == "together" and not name.plural  # `a lease and a note (together, the "Facility Papers")`
        if _AGREEMENT_TERM.search(term.term) and not of_several:
            head = term.term.split()[-1].lower()
            options.append(((len(term.term.split()), False, True, -number), False, term.term, head, (term.start, term.end)))
    return options


_AGREEMENT_TERM = re.compile(r"agreement|contract|lease|note|letter|facility|indenture|amendment|guaranty|joinder", re.I)
