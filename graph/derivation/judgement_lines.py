"""Judgements of identity -> quads of their own named graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pactgraph.graph.resolution import Judged
from pactgraph.ontology.iris import JUDGEMENTS_GRAPH, judgement_iri
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import PACT, RDF, XSD


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
        yield from (f"<{node}> <{term}> {value} <{JUDGEMENTS_GRAPH}> .\n" for term, value in terms)


def canonical_score(score: float) -> str:
    """A belief from 0 to 1 as a decimal in canonical form, to three places."""
    return f"{score:.3f}".rstrip("0").rstrip(".")
