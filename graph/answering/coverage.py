"""What a graph holds, in the words that stand under every answer: without them "none found" says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.graph.store import Store

# Each pattern is read whole and joined: a tenth of the time of looking every filing up.
# Days have a group of their own: one filing without a day would leave MIN and MAX unbound.
_QUERY = """SELECT ?filings ?registrants ?first ?last WHERE {
  { SELECT (COUNT(?filing) AS ?filings) WHERE { ?filing a pact:Filing } }
  { SELECT (COUNT(DISTINCT ?registrant) AS ?registrants) WHERE {
    { SELECT * WHERE { ?filing a pact:Filing } }
    { SELECT * WHERE { ?filing pact:registrant ?registrant } }
  } }
  { SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE {
    { SELECT * WHERE { ?filing a pact:Filing } }
    OPTIONAL { SELECT * WHERE { ?filing pact:eventDate ?event } }
    OPTIONAL { SELECT * WHERE { ?filing pact:filingDate ?filed } }
    BIND(STR(COALESCE(?event, ?filed)) AS ?day)
    FILTER(BOUND(?day))
  } }
}"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was searched.

    >>> kg.ask("terminations").coverage.filings
    14
    """

    filings: int
    registrants: int
    first: str | None  # ISO dates of the earliest and the latest filing
    last: str | None
    refused: int = 0

    @property
    def held(self) -> str:
        """What there is, without what was refused.

        >>> kg.ask("terminations").coverage.held
        '14 filings of 2 registrants, 2005-03-07 to 2009-11-16'
        """
        days = f", {self.first} to {self.last}" if self.first else ""
        return f"{_count(self.filings, 'filing')} of {_count(self.registrants, 'registrant')}{days}"

    def __str__(self) -> str:
        return f"searched {self.held}; {self.refused:,} refused"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def read_coverage(store: Store, refused: int = 0) -> Coverage:
    """What a store holds; `refused` is how many files its last build could not read."""
    filings, registrants, first, last = next(iter(store.rows(_QUERY)))
    return Coverage(int(filings or 0), int(registrants or 0), first, last, refused)
