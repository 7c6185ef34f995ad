"""Definitions of an agreement -> the word that stands for a party: '"Borrower" means Tarn Mills, Inc., a Texas corporation'.

Short names that are defined so are read by `later_terms`; here is read what says a party's part in the deal.
"""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.contracts.later_terms import name_pattern, named_at
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Party

# "Existing Lender" is one by another agreement
_MEANS = scanner(
    r"\"(?P<term>(?!Existing|Former|Prior|Previous|Original|Predecessor|Successor|Replacement|Prospective|Potential)[A-Z][a-z]{2,14}(?:\s[A-Z][a-z]{2,14})?)\"\s{1,3}(?:shall\s)?means?\s{1,3}(?=[A-Z])"
)


def with_meant_words(document: Document, parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties, each for which no word stands with the first that a definition gives to it alone."""
    open_ = [number for number, party in enumerate(parties) if not (party.defined_as or party.person)]
    taken = {word.value.casefold() for party in parties for word in party.defined_as}
    names = [name_pattern(party) for party in parties] if open_ else []
    told: dict[int, Fact[str]] = {}
    for meant in _MEANS.finditer(document.reading) if open_ else ():
        term = " ".join(meant["term"].split())
        number = named_at(document.reading, meant.end(), names) if canonical_roles(term) else None
        if number in open_ and number not in told and term.casefold() not in taken:
            shown = (document.mention(*meant.span("term")),)
            told[number] = Fact[str](value=term, mentions=shown, rule="defined term", confidence=0.9)
            taken.add(term.casefold())
    return tuple(
        party.model_copy(update={"defined_as": (told[number],)}) if number in told else party
        for number, party in enumerate(parties)
    )
