"""Judgements of identity -> quads of their own named graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pactgraph.graph.identity.decisions import Contradiction
from pactgraph.graph.resolution import Judged
from pactgraph.ontology.iris import JUDGEMENTS_GRAPH, contradiction_iri, editor_iri, judgement_iri
from pactgraph.ontology.literals import moment_term, text_term
from pactgraph.ontology.namespaces import PACT, PROV, RDF, XSD


def judgement_lines(judged: Iterable[Judged]) -> Iterator[str]:
    """The quads of judgements."""
    for one in judged:
        node, verdict = judgement_iri(one.left, one.right), one.judgement
        terms = [
            (f"{RDF}type", f"<{PACT}Judgement>"),
            (f"{PACT}judges", f"<{one.left}>"),
            (f"{PACT}judges", f"<{one.right}>"),
            (f"{PACT}verdict", text_term(verdict.label)),
            (f"{PACT}score", f'"{canonical_score(verdict.score)}"^^<{XSD}decimal>'),
            (f"{PACT}reason", text_term(verdict.why)),
            (f"{PACT}author", text_term(verdict.author)),
        ]
        if one.decision is not None:
            terms.append((f"{PACT}origin", text_term("human")))
            terms += provenance(one.decision.author, one.decision.day, one.decision.correction)
        yield from _lines(node, terms)


def contradiction_lines(contradictions: Iterable[Contradiction]) -> Iterator[str]:
    """The quads of decisions that cannot all hold."""
    for one in contradictions:
        corrections = sorted({decision.correction for decision in one.decisions})
        sides = sorted({iri for decision in one.decisions for iri in (decision.left, decision.right)})
        terms = [(f"{RDF}type", f"<{PACT}Contradiction>"), (f"{PACT}reason", text_term(_words(one)))]
        terms += [(f"{PACT}judges", f"<{iri}>") for iri in sides]
        terms += [(f"{PROV}wasInfluencedBy", f"<{iri}>") for iri in corrections]
        yield from _lines(contradiction_iri(corrections), terms)


def provenance(author: str, moment: str, correction: str) -> list[tuple[str, str]]:
    """Predicates and terms for what a person said: who, when, and the correction that says so."""
    return [
        (f"{PROV}wasAttributedTo", f"<{editor_iri(author)}>"),
        (f"{PROV}generatedAtTime", moment_term(moment)),
        (f"{PROV}wasGeneratedBy", f"<{correction}>"),
    ]


def _words(one: Contradiction) -> str:
    joins = sum(decision.verdict == "same" for decision in one.decisions)
    parts = len(one.decisions) - joins
    people = ", ".join(sorted({decision.author for decision in one.decisions}))
    return f"{joins} 'same' and {parts} 'different' cannot all hold; none is applied (decided by {people})"


def _lines(node: str, terms: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (f"<{node}> <{term}> {value} <{JUDGEMENTS_GRAPH}> .\n" for term, value in terms)


def canonical_score(score: float) -> str:
    """A belief from 0 to 1 as a decimal in canonical form, to three places."""
    return f"{score:.3f}".rstrip("0").rstrip(".")
