"""A filing as its page shows it: the text of one document cut at the borders of its mentions, each with its facts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pactgraph.graph.explorer.asked import Asked, NothingThereError
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.objects.things import Filing
from pactgraph.graph.store import iri_term
from pactgraph.ontology.namespaces import PACT

_FACTS = """SELECT ?fact ?property ?value ?start ?end ?believed WHERE {{
  GRAPH {source} {{
    ?fact pact:bestMention ?mention ; pact:property ?property ; pact:value ?value ; pact:about ?thing .
    ?mention pact:inDocument {document} ; pact:start ?start ; pact:end ?end .
  }}
  OPTIONAL {{ ?believed pact:asFiled ?thing . FILTER EXISTS {{ ?believed rdfs:label ?label }} }}
}}"""
_HUMAN = 'SELECT ?fact WHERE {{ GRAPH {source} {{ ?fact pact:origin "human" }} }}'
_DOCUMENTS = """SELECT ?number ?type ?file WHERE {{ GRAPH {source} {{
  {source} pact:document ?it . ?it pact:documentNumber ?number .
  OPTIONAL {{ ?it pact:documentType ?type }} OPTIONAL {{ ?it pact:fileName ?file }} }} }}"""


@dataclass(frozen=True, slots=True, order=True)
class StatedFact:
    """One fact of the document: where, what, and what we believe because of it."""

    start: int
    end: int
    term: str
    value: str
    fact: str
    believed: str  # IRI, "" where nothing is derived from it
    corrected: bool = False  # a person said so

    @property
    def anchor(self) -> str:
        """The name of its place in the text, as RFC 5147 writes it."""
        return f"char={self.start},{self.end}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same mentions; `facts` are numbers in the list of facts."""

    text: str
    facts: tuple[int, ...]
    anchors: tuple[str, ...]  # mentions that begin here


def filing_values(kg: ServedGraph, filing: Filing, asked: Asked) -> dict[str, Any]:
    """What the page of a filing shows. Raises NothingThereError for a source or document that it has not."""
    sources = [iri.rpartition("/")[2] for iri in filing.node.all("source")]
    source = asked.text("source") or (sources[0] if sources else "")
    if source not in sources:
        raise NothingThereError("this filing has no such source file")
    graph = filing.node.all("source")[sources.index(source)]
    documents = sorted((int(n or 0), kind or "", name or "") for n, kind, name in kg.store.rows(_named(_DOCUMENTS, graph)))
    wanted = asked.number("document", documents[0][0] if documents else 1, 99_999)
    if wanted not in {number for number, _, _ in documents}:
        raise NothingThereError("this filing has no such document")
    text = kg.texts.read(source, wanted)
    shown = text[: asked.text_bytes]
    facts = [fact for fact in stated_facts(kg, graph, wanted) if fact.end <= len(shown)]
    return {
        "title": filing.name,
        "filing": filing,
        "source": source,
        "sources": sources,
        "documents": documents,
        "wanted": wanted,
        "pieces": cut(shown, facts, _sought(asked)),
        "facts": facts,
        "left_out": len(text) - len(shown),
    }


def cut(text: str, facts: Sequence[StatedFact], sought: tuple[int, int] | None = None) -> list[Piece]:
    """Cut a text where mentions, and the stretch that is sought, begin and end; the pieces together are the text."""
    spans = [(fact.start, fact.end) for fact in facts] + ([sought] if sought and sought[1] <= len(text) else [])
    borders = sorted({0, len(text), *(place for span in spans for place in span)})
    begins: dict[int, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        begins[fact.start].append(number)
    pieces: list[Piece] = []
    open_: list[int] = []
    for start, end in pairwise(borders):
        open_ = [number for number in open_ if facts[number].end > start] + [n for n in begins[start] if facts[n].end > start]
        anchors = dict.fromkeys(facts[number].anchor for number in begins[start])
        if sought and sought[0] == start:
            anchors[f"char={sought[0]},{sought[1]}"] = None
        pieces.append(Piece(text[start:end], tuple(open_), tuple(anchors)))
    return pieces


def _sought(asked: Asked) -> tuple[int, int] | None:
    """The stretch `at=START,END` that a search found, if there is one."""
    match = re.fullmatch(r"([0-9]{1,9}),([0-9]{1,9})", asked.text("at") or "")
    return (int(match[1]), int(match[2])) if match and int(match[1]) < int(match[2]) else None


def stated_facts(kg: ServedGraph, graph: str, document: int) -> list[StatedFact]:
    """The facts of one document of a source file, in text order."""
    query = _FACTS.format(source=iri_term(graph), document=iri_term(f"{graph}/document/{document}"))
    human = {fact for (fact,) in kg.store.rows(_named(_HUMAN, graph))}
    found: dict[str, StatedFact] = {}
    for fact, term, value, start, end, believed in kg.store.rows(query):
        place, slot = (int(start or 0), int(end or 0)), (term or "").removeprefix(PACT)
        one = StatedFact(*place, slot, value or "", fact or "", believed or "", fact in human)
        found[one.fact] = min(found.get(one.fact, one), one)
    return sorted(found.values())


def _named(query: str, graph: str) -> str:
    return query.format(source=iri_term(graph))
