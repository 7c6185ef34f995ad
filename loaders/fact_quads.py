"""Facts and mentions -> N-Quads lines: what stands behind every value of an evidence graph."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from pactgraph.ontology.dated import dated_lines
from pactgraph.ontology.iris import document_iri, fact_iri, mention_iri
from pactgraph.ontology.literals import decimal_term, text_term, value_term
from pactgraph.ontology.mapping import Field
from pactgraph.ontology.namespaces import PACT, RDF, XSD
from pactgraph.ontology.records import Fact, Mention

_TYPE = f"<{RDF}type>"
_FACT, _MENTION, _SENTENCE = f"<{PACT}Fact>", f"<{PACT}Mention>", f"<{PACT}Sentence>"
_ABOUT, _PROPERTY, _VALUE = f"<{PACT}about>", f"<{PACT}property>", f"<{PACT}value>"
_RULE, _CONFIDENCE = f"<{PACT}rule>", f"<{PACT}confidence>"
_HAS_MENTION, _BEST_MENTION, _HAS_SENTENCE = f"<{PACT}mention>", f"<{PACT}bestMention>", f"<{PACT}sentence>"
_IN_DOCUMENT, _START, _END, _QUOTE = f"<{PACT}inDocument>", f"<{PACT}start>", f"<{PACT}end>", f"<{PACT}quote>"
_INTEGER = f"^^<{XSD}integer>"
_START_OF = attrgetter("start")


@dataclass(slots=True)
class EvidenceGraph:
    """What every line of one evidence graph needs to know, and the sentences that are written already."""

    source: str  # IRI of the source file and of its graph
    ending: str  # " <graph> ."
    sentences: Mapping[int, Sequence[Mention]]  # of each document, by start and end
    written: set[str] = field(default_factory=set)  # nodes of the sentences that have their lines


def fact_lines(graph: EvidenceGraph, thing: str, field: Field, fact: Fact[Any], number: int | None) -> list[str]:
    """The direct triple of a fact and its fact node; `number` where the field may have several values."""
    node, predicate, ending = f"<{fact_iri(thing, field.term, number)}>", f"<{PACT}{field.term}>", graph.ending
    value = value_term(fact.value, field.datatype)
    mentions = [_node(graph, mention) for mention in fact.mentions]
    lines = [
        f"<{thing}> {predicate} {value}{ending}",
        f"{node} {_TYPE} {_FACT}{ending}",
        f"{node} {_ABOUT} <{thing}>{ending}",
        f"{node} {_PROPERTY} {predicate}{ending}",
        f"{node} {_VALUE} {value}{ending}",
        f"{node} {_RULE} {text_term(fact.rule)}{ending}",
        f"{node} {_CONFIDENCE} {decimal_term(fact.confidence)}{ending}",
        *[f"{node} {_HAS_MENTION} {mention}{ending}" for mention in mentions],
    ]
    if mentions:
        lines.append(f"{node} {_BEST_MENTION} {mentions[0]}{ending}")
    if field.datatype == "date":
        lines += dated_lines(node, fact.value, ending)
    return lines


def mention_lines(graph: EvidenceGraph, mention: Mention) -> list[str]:
    """A mention, and the sentence that holds it unless an earlier mention has brought it."""
    node = _node(graph, mention)
    lines = _span_lines(graph, node, mention, _MENTION)
    sentence = _sentence_of(graph.sentences.get(mention.document, ()), mention)
    if sentence is not None:
        holder = _node(graph, sentence)
        lines.append(f"{node} {_HAS_SENTENCE} {holder}{graph.ending}")
        if holder not in graph.written:
            graph.written.add(holder)
            lines += _span_lines(graph, holder, sentence, _SENTENCE)
    return lines


def _span_lines(graph: EvidenceGraph, node: str, span: Mention, class_: str) -> list[str]:
    ending = graph.ending
    return [
        f"{node} {_TYPE} {class_}{ending}",
        f"{node} {_IN_DOCUMENT} <{document_iri(graph.source, span.document)}>{ending}",
        f'{node} {_START} "{span.start}"{_INTEGER}{ending}',
        f'{node} {_END} "{span.end}"{_INTEGER}{ending}',
        f"{node} {_QUOTE} {text_term(span.quote)}{ending}",
    ]


def _node(graph: EvidenceGraph, span: Mention) -> str:
    return f"<{mention_iri(document_iri(graph.source, span.document), span.start, span.end)}>"


def _sentence_of(sentences: Sequence[Mention], mention: Mention) -> Mention | None:
    """The sentence that holds the whole mention: of those that begin before it, the last to do so."""
    for place in range(bisect_right(sentences, mention.start, key=_START_OF) - 1, -1, -1):
        if sentences[place].end >= mention.end:
            return sentences[place]
    return None
