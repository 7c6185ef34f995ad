"""What stands behind a belief: the sentence, where it is, and which rule read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.objects.results import Cell
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import PACT

_BATCH = 300
_QUERY = """SELECT ?thing ?property ?value ?quote ?start ?end ?document ?rule ?confidence ?sentence ?from ?file ?filing ?fact
WHERE {{ {values} GRAPH ?source {{
  ?fact pact:about ?thing ; pact:property ?property ; pact:value ?value ; pact:bestMention ?mention ;
        pact:rule ?rule ; pact:confidence ?confidence .
  ?mention pact:quote ?quote ; pact:start ?start ; pact:end ?end ; pact:inDocument ?document .
  ?source pact:fileName ?file ; pact:filing ?filing }}
  OPTIONAL {{ GRAPH ?source {{ ?mention pact:sentence ?whole . ?whole pact:quote ?sentence ; pact:start ?from }} }}
}}"""
_SAID = """SELECT ?fact ?who ?when WHERE {{ {values} GRAPH ?source {{
  ?fact prov:wasAttributedTo/rdfs:label ?who ; prov:generatedAtTime ?when }} }}"""
HUMAN = "human"  # the rule of what a person states


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """One fact as one filing states it. `text[start:end]` of the document's kept text is exactly `quote`.

    >>> fact = kg.compounds("TRW-55")[0].evidence[0]
    >>> text = kg.texts.read(fact.source.rpartition("/")[2], fact.document)
    >>> text[fact.start : fact.end] == fact.quote == fact.sentence[slice(*fact.mark)]
    True
    """

    file: str
    document: int  # number of the document in its source file, from 1
    start: int
    end: int
    property: str  # local name: "agreementDate", "name", …
    value: str
    quote: str
    sentence: str  # the sentence that holds the quote; the quote itself where none was found
    mark: tuple[int, int]  # the quote's place in the sentence
    filing: str  # IRI
    source: str  # IRI of the source file, which is the evidence graph
    thing: str  # IRI of the as-filed node that the fact is about
    rule: str
    confidence: float
    by: str = ""  # of a correction: the person who said so
    on: str = ""  # of a correction: when, as an ISO day or a moment in UTC
    is_correction: bool = False  # a person said so, not a rule

    def row(self) -> dict[str, Cell]:
        """The columns of a table of evidence.

        >>> kg.compounds("TRW-55")[0].evidence[0].row()["value"]
        'TRW-55'
        """
        return {
            "property": self.property,
            "value": self.value,
            "sentence": self.sentence,
            "file": self.file,
            "document": self.document,
            "start": self.start,
            "end": self.end,
            "confidence": self.confidence,
            "corrected_by": self.by or None,
        }

    def cite(self) -> str:
        """Where it stands, in words.

        >>> kg.compounds("TRW-55")[0].evidence[0].cite()
        '0009900202-07-000009.txt, document 1, characters 1,757 to 1,763'
        """
        return f"{self.file}, document {self.document}, characters {self.start:,} to {self.end:,}"


def find_evidence(store: Store, things: Iterable[str], properties: Iterable[str] = ()) -> list[Evidence]:
    """The facts of as-filed things, ordered by file and place; only some properties where any are named."""
    wanted = frozenset(properties)
    listed = sorted(set(things))
    found: set[Evidence] = set()
    for start in range(0, len(listed), _BATCH):
        query = _QUERY.format(values=values_block("thing", listed[start : start + _BATCH]))
        rows = list(store.rows(query))
        said = _said(store, (str(row[-1]) for row in rows if row[7] == HUMAN))
        for row in rows:
            evidence = _evidence(row)
            if row[-1] in said:
                by, on = said[str(row[-1])]
                evidence = replace(evidence, by=by, on=on, is_correction=True)
            if not wanted or evidence.property in wanted:
                found.add(evidence)
    return sorted(found)


def _said(store: Store, facts: Iterable[str]) -> dict[str, tuple[str, str]]:
    """By IRI of a fact that a person stated: who, and when."""
    listed = sorted(set(facts))
    query = _SAID.format(values=values_block("fact", listed))
    return {str(fact): (who or "", when or "") for fact, who, when in (store.rows(query) if listed else ())}


def _evidence(row: tuple[str | None, ...]) -> Evidence:
    thing, term, value, quote, start, end, document, rule, confidence, sentence, begins, file, filing, _ = (v or "" for v in row)
    whole = sentence or quote
    offset = int(start) - int(begins) if sentence else 0
    return Evidence(
        file=file,
        document=int(document.rpartition("/")[2]),
        start=int(start),
        end=int(end),
        property=term.removeprefix(PACT),
        value=value,
        quote=quote,
        sentence=whole,
        mark=(offset, min(offset + len(quote), len(whole))),
        filing=filing,
        source=document.rpartition("/document/")[0],
        thing=thing,
        rule=rule,
        confidence=float(confidence),
    )
