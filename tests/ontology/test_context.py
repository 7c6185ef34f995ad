"""The JSON-LD context names our terms, all of them and no other."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from rdflib import OWL, RDF, SKOS, Graph, URIRef

from pactgraph.ontology import namespaces
from pactgraph.ontology.terms import PACT
from pactgraph.ontology.vocabulary import read_part

CONTEXT = json.loads(files("pactgraph.ontology").joinpath("context.jsonld").read_text(encoding="utf-8"))["@context"]
TERMS = read_part("agreements")


def test_the_context_has_every_term_of_the_ontology_and_no_other() -> None:
    iris = {value if isinstance(value, str) else value["@id"] for key, value in CONTEXT.items() if key != "@version"}
    terms = {iri.removeprefix("pact:") for iri in iris if iri.startswith("pact:")}
    assert terms == {s.removeprefix(namespaces.PACT) for s in TERMS.subjects(RDF.type) if s.startswith(namespaces.PACT)}


def test_links_and_only_links_are_iris() -> None:
    links = {f"pact:{s.removeprefix(namespaces.PACT)}" for s in TERMS.subjects(RDF.type, OWL.ObjectProperty)}
    iris = {value["@id"] for value in CONTEXT.values() if isinstance(value, dict) and value["@type"] in {"@id", "@vocab"}}
    assert iris == links


@pytest.mark.parametrize("term", ["kind", "event", "officerChange", "canonicalRole"])
def test_concepts_are_written_by_their_names(term: str) -> None:
    (namespace,) = {iri.removesuffix(name) for name, iri in CONTEXT[term]["@context"].items()}
    concepts = {str(s) for s in read_part("kinds").subjects(RDF.type, SKOS.Concept) if s.startswith(namespace)}
    assert set(CONTEXT[term]["@context"].values()) == concepts


# rdflib's own JSON-LD parser makes a graph of a class that rdflib deprecates.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_plain_json_becomes_our_triples() -> None:
    one = {
        "@context": CONTEXT,
        "iri": "id:agreement/1",
        "type": "Agreement",
        "kind": "supply",
        "event": "mention",
        "earliest": "2011-05-02",
        "hasAmount": {"iri": "id:agreement/1/amount/1", "amountValue": "12.5"},
    }
    graph = Graph().parse(data=json.dumps(one), format="json-ld")
    agreement = URIRef(f"{namespaces.ID}agreement/1")
    assert (agreement, RDF.type, PACT.Agreement) in graph
    assert (agreement, PACT.kind, URIRef(f"{namespaces.KIND}supply")) in graph
    assert (agreement, PACT.event, URIRef(f"{namespaces.EVENT}mention")) in graph
    assert graph.value(agreement, PACT.earliest).toPython().isoformat() == "2011-05-02"  # type: ignore[union-attr]
    assert str(graph.value(graph.value(agreement, PACT.hasAmount), PACT.amountValue)) == "12.5"
