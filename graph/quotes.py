"""Facts -> the sentences that state them, and where those stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.store import Row, Store

_AT_ONCE = 200  # IRIs in one query: about 30,000 characters, half of what a query may have

# Sentences have a query of their own: an OPTIONAL beside several patterns makes Oxigraph read every sentence of the store.
_MENTIONS = """SELECT ?fact ?file ?mention ?quote ?filing WHERE {{
  VALUES ?fact {{ {iris} }}
  GRAPH ?source {{
    ?fact pact:bestMention ?mention .
    ?mention pact:quote ?quote .
    ?source pact:fileName ?file ; pact:filing ?filing .
  }}
}}"""
_SENTENCES = """SELECT ?mention ?sentence WHERE {{
  VALUES ?mention {{ {iris} }}
  GRAPH ?source {{ ?mention pact:sentence/pact:quote ?sentence }}
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
    found = [row for row in _rows(store, _MENTIONS, facts) if all(value is not None for value in row)]
    sentences = {str(mention): str(whole) for mention, whole in _rows(store, _SENTENCES, (str(row[2]) for row in found))}
    return {
        str(fact): Quoted(str(file), str(mention), str(quote), sentences.get(str(mention), str(quote)), str(filing))
        for fact, file, mention, quote, filing in found
    }


def _rows(store: Store, query: str, iris: Iterable[str]) -> Iterator[Row]:
    wanted = sorted(set(iris))
    for start in range(0, len(wanted), _AT_ONCE):
        yield from store.rows(query.format(iris=" ".join(f"<{iri}>" for iri in wanted[start : start + _AT_ONCE])))
