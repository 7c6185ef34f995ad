"""The ontology itself: complete, the same in Turtle and Python, and aligned as the alignment table has it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, TIME, VOID, DefinedNamespace

from pactgraph.loaders.lexicon.canonical_roles import PHRASES
from pactgraph.ontology import namespaces, records
from pactgraph.ontology.concepts import CHANGE, EVENT, KIND, ROLE
from pactgraph.ontology.mapping import MAPPINGS
from pactgraph.ontology.terms import PACT
from pactgraph.ontology.vocabulary import read_part, read_vocabulary

TABLE = Path(__file__).resolve().parents[3] / "shared" / "ontology-alignment.md"
TERMS, CONCEPTS = read_part("agreements"), read_part("kinds")
ALIGNING = (
    RDFS.subClassOf, RDFS.subPropertyOf, RDFS.seeAlso, OWL.equivalentProperty, OWL.equivalentClass,
    SKOS.closeMatch, SKOS.exactMatch, SKOS.broadMatch,
)  # fmt: skip
OWN = namespaces.ROOT


def own_terms(graph: Graph, namespace: str) -> set[URIRef]:
    return {s for s in graph.subjects(RDF.type) if isinstance(s, URIRef) and s.startswith(namespace)}


@pytest.mark.parametrize("term", sorted(own_terms(TERMS, namespaces.PACT)))
def test_every_term_has_one_label_one_definition_and_a_source(term: URIRef) -> None:
    (label,), (definition,) = TERMS.objects(term, RDFS.label), TERMS.objects(term, SKOS.definition)
    assert isinstance(label, Literal)
    assert isinstance(definition, Literal)
    assert label.language == definition.language == "en"
    assert str(definition).endswith(".")
    assert str(definition)[0].isupper()
    assert list(TERMS.objects(term, DCTERMS.source))
    assert len(set(TERMS.objects(term, RDF.type))) == 1


@pytest.mark.parametrize("concept", sorted(set(CONCEPTS.subjects(RDF.type, SKOS.Concept))))
def test_every_concept_has_a_label_a_definition_a_source_and_a_scheme(concept: URIRef) -> None:
    for predicate in (SKOS.prefLabel, SKOS.definition, DCTERMS.source, SKOS.inScheme):
        assert len(list(CONCEPTS.objects(concept, predicate))) == 1
    (scheme,) = CONCEPTS.objects(concept, SKOS.inScheme)
    assert concept.startswith(f"{scheme}/")


def test_no_two_terms_share_a_label_and_a_type() -> None:
    seen = [(str(label), TERMS.value(term, RDF.type)) for term, label in TERMS.subject_objects(RDFS.label)]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("space", "graph", "namespace"),
    [
        (PACT, TERMS, namespaces.PACT),
        (KIND, CONCEPTS, namespaces.KIND),
        (EVENT, CONCEPTS, namespaces.EVENT),
        (ROLE, CONCEPTS, namespaces.ROLE),
        (CHANGE, CONCEPTS, namespaces.CHANGE),
    ],
)
def test_turtle_and_python_name_the_same_terms(space: type[DefinedNamespace], graph: Graph, namespace: str) -> None:
    named = {URIRef(namespace + name) for name in (*space.__annotations__, *getattr(space, "_extras", ())) if name[0] != "_"}
    assert named == own_terms(graph, namespace)


def test_a_misspelt_term_is_an_error() -> None:
    assert PACT.agreementDate == URIRef(namespaces.PACT + "agreementDate")
    with pytest.raises(AttributeError):
        _ = PACT.agreementDat


def test_concepts_and_the_values_of_records_are_the_same() -> None:
    def locals_of(namespace: str) -> set[str]:
        return {str(term).removeprefix(namespace) for term in own_terms(CONCEPTS, namespace)}

    assert locals_of(namespaces.KIND) == set(get_args(records.AgreementKind))
    assert locals_of(namespaces.EVENT) == set(get_args(records.AgreementEvent))
    assert locals_of(namespaces.CHANGE) == set(get_args(records.OfficerChange))
    assert locals_of(namespaces.ROLE) == set(PHRASES)


def test_every_class_and_property_of_a_record_is_a_term() -> None:
    classes = {URIRef(namespaces.PACT + mapping.term) for mapping in MAPPINGS.values()}
    properties = {URIRef(namespaces.PACT + field.term) for m in MAPPINGS.values() for field in m.fields if field.how != "skip"}
    assert classes <= set(TERMS.subjects(RDF.type, OWL.Class))
    assert properties <= own_terms(TERMS, namespaces.PACT) - classes


@pytest.mark.parametrize("page", ["evidence-graph.md", "knowledge-graph.md"])
def test_every_term_that_the_docs_name_exists(page: str) -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / page).read_text(encoding="utf-8")
    named = {URIRef(namespaces.PACT + name) for name in re.findall(r"\bpact:([A-Za-z]\w*)", text)}
    assert named <= own_terms(TERMS, namespaces.PACT)


def test_what_the_vocabulary_points_at_within_itself_exists() -> None:
    both = read_vocabulary()
    ours = {o for p in ALIGNING for o in both.objects(None, p) if isinstance(o, URIRef) and o.startswith(OWN)}
    assert ours <= set(both.subjects(RDF.type))


def aligned() -> set[str]:
    graph = read_vocabulary()
    return {str(o) for p in ALIGNING for o in graph.objects(None, p) if isinstance(o, URIRef) and not o.startswith(OWN)}


def table_iris() -> set[str]:
    """Every IRI that the alignment table spells as a prefixed name; bare names after one are in its namespace."""
    prefixes = namespaces.PREFIXES | namespaces.ALIGNED_PREFIXES
    found = set()
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        prefix = ""
        for name in re.findall(r"[\w-]+(?::\w+)?", " ".join(re.findall(r"`([^`]*)`", line))):
            prefix, local = name.split(":") if ":" in name else (prefix, name)
            if prefix in prefixes:
                found.add(prefixes[prefix] + local)
    return found


@pytest.mark.skipif(not TABLE.exists(), reason="the alignment table is not there")
def test_every_aligned_iri_is_spelled_as_in_the_alignment_table() -> None:
    strange = aligned() - table_iris()
    spaces: tuple[type[DefinedNamespace], ...] = (PROV, ORG, TIME, SKOS, VOID)
    for iri in strange:
        assert any(URIRef(iri) in space for space in spaces), iri


def test_aligned_iris_use_the_namespaces_of_the_alignment_table_only() -> None:
    spaces = tuple((namespaces.PREFIXES | namespaces.ALIGNED_PREFIXES).values())
    for iri in aligned():
        assert any(iri.startswith(space) and re.fullmatch(r"\w+", iri.removeprefix(space)) for space in spaces), iri
        if iri.startswith(str(SDO)):
            assert iri.removeprefix(str(SDO)) in SDO


@pytest.mark.parametrize(
    ("term", "relation", "external"),
    [
        (PACT.Agreement, RDFS.subClassOf, "fibo-ctr:Contract"),
        (PACT.Agreement, SKOS.closeMatch, "fibo-ctr:WrittenContract"),
        (PACT.PartyRole, RDFS.subClassOf, "fibo-ctr:ContractParty"),
        (PACT.hasParty, RDFS.subPropertyOf, "fibo-ctr:hasContractParty"),
        (PACT.party, RDFS.seeAlso, "fibo-ctr:hasContractParty"),
        (PACT.Organization, RDFS.subClassOf, "cmns-org:LegalEntity"),
        (PACT.Person, SKOS.closeMatch, "fibo-ppl:Person"),
        (PACT.Compound, SKOS.closeMatch, "obo:CHEBI_24431"),
        (PACT.MasterAgreement, RDFS.subClassOf, "fibo-ctr:MasterAgreement"),
        (PACT.ServiceAgreement, SKOS.closeMatch, "fibo-ps:ServiceAgreement"),
        (PACT.amends, RDFS.subPropertyOf, "prov:wasRevisionOf"),
        (PACT.ein, RDFS.subPropertyOf, "schema:taxID"),
        (PACT.Fact, RDFS.subClassOf, "oa:Annotation"),
        (PACT.Amount, RDFS.subClassOf, "fibo-cur:MonetaryAmount"),
    ],
)
def test_the_relation_is_the_one_of_the_alignment_table(term: URIRef, relation: URIRef, external: str) -> None:
    prefix, local = external.split(":")
    prefixes = namespaces.PREFIXES | namespaces.ALIGNED_PREFIXES
    assert (term, relation, URIRef(prefixes[prefix] + local)) in TERMS


def test_the_short_cut_to_a_party_never_makes_an_organization_a_role() -> None:
    """As fibo-ctr:hasContractParty ranges over roles, a reasoner would type every company as one."""
    above = set(TERMS.transitive_objects(PACT.party, RDFS.subPropertyOf)) - {PACT.party}
    assert above == set()
