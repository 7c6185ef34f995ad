"""Facts -> the sentences that state them, and where those stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pactgraph.graph.store import Store

_AT_ONCE = 200  # IRIs in one query: about 30,000 characters, half of what a query may have

_QUERY = """SELECT ?fact ?file ?mention ?quote ?sentence ?filing WHERE {{
  VALUES ?fact {{ {facts} }}
  GRAPH ?source {{
    ?fact pact:bestMention ?mention .
    ?mention pact:quote ?quote .
    ?source pact:fileName ?file ; pact:filing ?filing .
    OPTIONAL {{ ?mention pact:sentence/pact:quote ?sentence }}
  }}
}}"""


@dataclass(frozen=True, order=True, slots=True)
class Quoted:
    """The words that state a fact."""

    file: str  # name of the source file
    mention: str  # IRI of the span: <document>#char=<start>,<end>
    quote: str  # exactly the span
    sentence: str  # the sentence around it; the quote where none was found
    filing: str  # IRI


def read_quotes(store: Store, facts: Iterable[str]) -> dict[str, Quoted]:
    """By IRI of a fact: its best mention. What is no fact is left out."""
    wanted = sorted(set(facts))
    found: dict[str, Quoted] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        iris = " ".join(f"<{fact}>" for fact in wanted[start : start + _AT_ONCE])
        for fact, file, mention, quote, sentence, filing in store.rows(_QUERY.format(facts=iris)):
            if fact and file and mention and quote is not None and filing:
                found[fact] = Quoted(file, mention, quote, sentence or quote, filing)
    return found
