"""Facts -> the sentences that state them, and where those stand.

A fact may be named by its IRI, `<thing>/fact/<property>`, also where that property has several values and the facts are
numbered: then every one of them is meant.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.store import Row, Store
from pactgraph.ontology.namespaces import ID, PACT

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
_NUMBERED = """SELECT ?thing ?property ?fact WHERE {{
  VALUES (?thing ?property) {{ {iris} }}
  GRAPH ?source {{ ?fact pact:about ?thing ; pact:property ?property }}
}}"""
_STEM = re.compile(r"(?P<thing>.+)/fact/(?P<property>\w+)")
_SENTENCES = """SELECT ?mention ?sentence WHERE {{
  VALUES ?mention {{ {iris} }}
  GRAPH ?source {{ ?mention pact:sentence/pact:quote ?sentence }}
}}"""


@dataclass(frozen=True, order=True, slots=True)
class Quoted:
    """The words that state a fact.

    >>> quoted = kg.ask("who-manufactures", compound="HV4").rows[0].quotes[0]
    >>> quoted.quote in quoted.sentence
    True
    """

    file: str  # name of the source file
    mention: str  # IRI of the span: <document>#char=<start>,<end>
    quote: str  # exactly the span
    sentence: str  # the sentence around it; the quote where none was found
    filing: str  # IRI


def read_quotes(store: Store, facts: Iterable[str]) -> dict[str, tuple[Quoted, ...]]:
    """By IRI of a fact: its best mention, or those of the numbered facts that it stands for. What is no fact is left out."""
    wanted = {fact for fact in facts if fact.startswith(ID)}
    exact = _best_mentions(store, wanted)
    numbered = _numbered(store, wanted - set(exact))
    quoted = exact | _best_mentions(store, (fact for found in numbered.values() for fact in found))
    return {fact: (quoted[fact],) for fact in exact} | {
        stem: tuple(quoted[fact] for fact in found if fact in quoted) for stem, found in numbered.items()
    }


def _best_mentions(store: Store, facts: Iterable[str]) -> dict[str, Quoted]:
    found = [row for row in _rows(store, _MENTIONS, (f"<{fact}>" for fact in facts)) if all(value is not None for value in row)]
    asked = (f"<{row[2]}>" for row in found)
    sentences = {str(mention): str(whole) for mention, whole in _rows(store, _SENTENCES, asked)}
    return {
        str(fact): Quoted(str(file), str(mention), str(quote), sentences.get(str(mention), str(quote)), str(filing))
        for fact, file, mention, quote, filing in found
    }


def _numbered(store: Store, stems: Iterable[str]) -> dict[str, list[str]]:
    """The facts, by what they are of and of which property; each under the IRI that an only value would have."""
    pairs = [match for stem in stems if (match := _STEM.fullmatch(stem))]
    found: defaultdict[str, list[str]] = defaultdict(list)
    asked = (f"(<{match['thing']}> <{PACT}{match['property']}>)" for match in pairs)
    for thing, term, fact in _rows(store, _NUMBERED, asked):
        found[f"{thing}/fact/{str(term).removeprefix(PACT)}"].append(str(fact))
    return {stem: sorted(facts) for stem, facts in found.items()}


def _rows(store: Store, query: str, terms: Iterable[str]) -> Iterator[Row]:
    wanted = sorted(set(terms))
    for start in range(0, len(wanted), _AT_ONCE):
        yield from store.rows(query.format(iris=" ".join(wanted[start : start + _AT_ONCE])))
