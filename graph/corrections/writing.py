"""What a person says -> statements of an evidence graph, with provenance (PROV-O): who, when, in place of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pactgraph.graph.corrections.records import Addition, Correction, Span, Told
from pactgraph.graph.corrections.slots import Slot, home_of, mapping_of, slot_term
from pactgraph.graph.corrections.statements import ReadFact, Statements, lexical, pact, read_facts
from pactgraph.graph.sentences.citations import HUMAN
from pactgraph.ontology.dated import dated_lines
from pactgraph.ontology.iris import correction_iri, document_iri, editor_iri, fact_iri, mention_iri, withdrawn_iri
from pactgraph.ontology.literals import boolean_term, decimal_term, integer_term, moment_term, text_term
from pactgraph.ontology.namespaces import PROV, RDF, RDFS

_TYPE, _LABEL = f"<{RDF}type>", f"<{RDFS}label>"
Around = Callable[[Span], tuple[int, int, str] | None]
"""The sentence of the text that holds a span: start, end, words."""


def prov(term: str) -> str:
    """A term of PROV-O as N-Triples writes it."""
    return f"<{PROV}{term}>"


@dataclass(frozen=True, slots=True)
class Author:
    """Who said something, when, and in which correction."""

    name: str
    moment: str
    key: str

    @property
    def correction(self) -> str:
        """The correction as N-Triples writes it."""
        return f"<{correction_iri(self.key)}>"

    @property
    def editor(self) -> str:
        """The person as N-Triples writes it."""
        return f"<{editor_iri(self.name)}>"


def say_correction(statements: Statements, correction: Correction, author: Author) -> None:
    """Tell of a correction itself, beside what it changed."""
    node = author.correction
    statements.add(node, _TYPE, pact("Correction"))
    statements.add(node, pact("action"), text_term(correction.correction))
    statements.add(node, prov("wasAssociatedWith"), author.editor)
    statements.add(node, prov("endedAtTime"), moment_term(author.moment))
    if correction.why:
        statements.add(node, pact("reason"), text_term(correction.why))
    statements.add(author.editor, _TYPE, prov("Person"))
    statements.add(author.editor, _LABEL, text_term(author.name))


def say_fact(
    statements: Statements, told: tuple[str, Slot, Told], author: Author, in_place_of: str | None, around: Around
) -> None:
    """State that a thing has a value in a slot, as a person says."""
    thing, slot, value = told
    term = slot_term(slot, value.value)
    node = f"<{_free_iri(statements, thing, slot)}>"
    statements.add(thing, pact(slot.term), term)
    for predicate, target in (
        (_TYPE, pact("Fact")),
        (pact("about"), thing),
        (pact("property"), pact(slot.term)),
        (pact("value"), term),
        (pact("rule"), text_term(HUMAN)),
        (pact("origin"), text_term(HUMAN)),
        (pact("confidence"), decimal_term(1)),
        (prov("wasAttributedTo"), author.editor),
        (prov("generatedAtTime"), moment_term(author.moment)),
        (prov("wasGeneratedBy"), author.correction),
    ):
        statements.add(node, predicate, target)
    if in_place_of is not None:
        statements.add(node, prov("wasRevisionOf"), in_place_of)
    if slot.datatype == "date":
        for line in dated_lines(node, value.value, ""):
            statements.add(*_three(line))
    if value.span is not None:
        mention = _say_mention(statements, value.span, around)
        statements.add(node, pact("mention"), mention)
        statements.add(node, pact("bestMention"), mention)


def _three(line: str) -> tuple[str, str, str]:
    subject, predicate, target = line.split(" ", 2)
    return subject, predicate, target


def _free_iri(statements: Statements, thing: str, slot: Slot) -> str:
    """The IRI of the fact: its number, where a slot has several, is the first that is free."""
    if not slot.several:
        return fact_iri(thing[1:-1], slot.term)
    number = 1
    while statements.one(f"<{fact_iri(thing[1:-1], slot.term, number)}>", "about") is not None:
        number += 1
    return fact_iri(thing[1:-1], slot.term, number)


def _say_mention(statements: Statements, span: Span, around: Around) -> str:
    mention = _say_span(statements, span.document, (span.start, span.end, span.quote), "Mention")
    if statements.one(mention, "sentence") is None:
        sentence = _read_sentence(statements, span)
        if sentence is None and (found := around(span)) is not None:
            sentence = _say_span(statements, span.document, found, "Sentence")
        if sentence is not None:
            statements.add(mention, pact("sentence"), sentence)
    return mention


def _read_sentence(statements: Statements, span: Span) -> str | None:
    """The sentence of the reading that holds a span: of several the last to begin."""
    document = f"<{document_iri(statements.graph, span.document)}>"
    held = [
        (start, node)
        for node in statements.of_type("Sentence")
        if statements.one(node, "inDocument") == document
        and (start := _number(statements, node, "start")) <= span.start
        and span.end <= _number(statements, node, "end")
    ]
    return max(held, default=(0, None))[1]


def _number(statements: Statements, node: str, term: str) -> int:
    return int(lexical(statements.one(node, term) or '"0"'))


def _say_span(statements: Statements, document: int, stretch: tuple[int, int, str], kind: str) -> str:
    start, end, quote = stretch
    place = document_iri(statements.graph, document)
    node = f"<{mention_iri(place, start, end)}>"
    statements.add(node, _TYPE, pact(kind))
    statements.add(node, pact("inDocument"), f"<{place}>")
    statements.add(node, pact("start"), integer_term(start))
    statements.add(node, pact("end"), integer_term(end))
    statements.add(node, pact("quote"), text_term(quote))
    return node


def withdraw_fact(statements: Statements, fact: ReadFact, author: Author) -> str:
    """Make a fact that was read a withdrawn one; its IRI is free for what stands in its place."""
    node = f"<{withdrawn_iri(fact.node[1:-1])}>"
    for predicate, terms in statements.take(fact.node).items():
        for term in terms:
            if predicate == _TYPE:
                statements.add(node, _TYPE, pact("Withdrawn"))
            else:
                statements.add(node, pact("withdrawnFrom") if predicate == pact("about") else predicate, term)
    statements.add(node, prov("wasInvalidatedBy"), author.correction)
    if not _stated(statements, fact):
        statements.remove(fact.thing, pact(fact.slot), fact.term)
    return node


def _stated(statements: Statements, fact: ReadFact) -> bool:
    """Whether another fact still gives the thing the same value."""
    wanted = (fact.thing, pact(fact.slot), fact.term)
    said = (tuple(statements.one(node, term) for term in ("about", "property", "value")) for node in statements.of_type("Fact"))
    return wanted in said


def withdraw_thing(statements: Statements, thing: str, author: Author) -> None:
    """Make a thing, and all that hangs below it, withdrawn: what it said is kept as withdrawn facts, nothing points at it."""
    links = {field.term for field in mapping_of(thing.split("/")[-2]).fields if field.how in ("node", "nodes")}
    for child in sorted({child for link in links for child in statements.all(thing, link)}):
        withdraw_thing(statements, child, author)
    for fact in read_facts(statements):
        if fact.thing == thing:
            withdraw_fact(statements, fact, author)
    statements.take(thing)
    for subject, predicate in statements.pointing_at(thing):
        if predicate != pact("withdrawnFrom"):
            statements.remove(subject, predicate, thing)
    statements.add(thing, _TYPE, pact("Withdrawn"))
    statements.add(thing, prov("wasInvalidatedBy"), author.correction)


def say_thing(statements: Statements, thing: str, addition: Addition, parent: str) -> None:
    """State that a thing is there, below another; what every thing of its kind says without a fact is said too."""
    mapping = mapping_of(addition.thing)
    statements.add(thing, _TYPE, pact(mapping.term))
    statements.add(parent, pact(home_of(addition.thing).term), thing)
    for field in mapping.fields:
        if field.how == "plain" and field.datatype == "boolean" and field.term not in addition.facts:
            statements.add(thing, pact(field.term), boolean_term(False))
