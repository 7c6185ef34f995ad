"""Evidence -> what we believe."""

from __future__ import annotations

import random

import pytest

from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.choice import chosen_name
from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.derivation.identity import identify
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.knowledge import Refresh, refresh_knowledge
from pactgraph.graph.store import Store, canonical, memory_store
from pactgraph.ontology.namespaces import PACT
from pactgraph.ontology.records import Owner
from tests.graph.stories import Story

TEXT = """On May 2, 2011, Alder Biotics, Inc. entered into a manufacturing agreement with Fabbrica Chimica Rossi S.p.A. (Rossi)
for AB1 and AB4 (collectively ABx). Alder will pay five million Euros. Jane Q. Public, Chief Financial Officer,
signed. 0000000001"""


def reported(name: str = "one.txt", registrant: str = "Alder Biotics, Inc.", text: str = TEXT) -> Story:
    story = Story(text, name, day="2011-05-02")
    story.day = None
    story.registrant(registrant, cik="0000000001")
    story.compound("AB1").compound("AB4").collective("ABx", "AB1", "AB4")
    story.agreement(
        "manufacturing agreement",
        "manufacturing",
        story.party(registrant, "customer"),
        story.party("Fabbrica Chimica Rossi S.p.A.", "manufacturer", ("Rossi",)),
        date=("2011-05-02", "May 2, 2011"),
        amounts=(story.amount("5000000", "EUR", "five million Euros"),),
        compounds=("AB1", "AB4"),
    )
    return story.officer("Jane Q. Public", "Chief Financial Officer", registrant, signatory=True)


def store_of(*stories: Story) -> Store:
    return memory_store(b"".join(story.filed.lines for story in stories))


def knowledge_of(*stories: Story) -> Store:
    return memory_store(b"".join(derive_knowledge(read_evidence(store_of(*stories)))))


def answers(store: Store, query: str) -> list[tuple[str | None, ...]]:
    return list(store.rows(query))


def test_a_registrant_is_known_by_its_cik() -> None:
    found = answers(knowledge_of(reported()), "SELECT ?o ?n { ?o a pact:Organization ; pact:cik ?c ; pact:name ?n }")
    assert found == [("https://w3id.org/pactgraph/id/organization/cik-0000000001", "Alder Biotics, Inc.")]


def test_party_roles_and_the_short_cut_say_the_same() -> None:
    store = knowledge_of(reported())
    query = "SELECT ?n ?r { ?a pact:hasParty [ pact:playedBy ?o ; pact:role ?r ] ; pact:party ?o . ?o pact:name ?n } ORDER BY ?r"
    assert answers(store, query) == [("Alder Biotics, Inc.", "customer"), ("Fabbrica Chimica Rossi S.p.A.", "manufacturer")]


def test_a_short_cut_carries_its_agreements() -> None:
    store = knowledge_of(reported())
    query = """SELECT ?title { ?a pact:counterparty ?b . ?a pact:name "Alder Biotics, Inc." .
               ?tie pact:between ?a, ?b ; pact:agreement/pact:title ?title FILTER(?a != ?b) }"""
    assert answers(store, query) == [("manufacturing agreement",)]


def test_an_amount_keeps_its_figure_and_currency() -> None:
    query = "SELECT ?v ?c { ?a pact:hasAmount [ pact:amountValue ?v ; pact:currency ?c ] }"
    assert answers(knowledge_of(reported()), query) == [("5000000", "EUR")]


def test_a_collective_alias_names_a_group_and_not_its_members() -> None:
    store = knowledge_of(reported())
    query = "SELECT ?m ?g { ?c pact:memberOf/pact:name ?g ; pact:name ?m } ORDER BY ?m"
    assert answers(store, query) == [("AB1", "ABx"), ("AB4", "ABx")]
    assert answers(store, 'SELECT ?c { ?c pact:alias "ABx" }') == []


def test_an_office_is_held_by_a_person_at_the_organization_that_the_text_names() -> None:
    query = "SELECT ?p ?t ?o { ?x a pact:Office ; pact:holder/pact:name ?p ; pact:title ?t ; pact:organization/pact:name ?o }"
    assert answers(knowledge_of(reported()), query) == [("Jane Q. Public", "Chief Financial Officer", "Alder Biotics, Inc.")]


def test_two_reports_of_one_agreement_are_one_agreement() -> None:
    store = knowledge_of(reported(), reported("two.txt", text=TEXT + " Once more."))
    assert len(answers(store, "SELECT ?a { ?a a pact:Agreement }")) == 1
    assert len(answers(store, "SELECT ?f { ?a a pact:Agreement ; pact:asFiled ?f }")) == 2


@pytest.mark.parametrize("other", ["May 3, 2011", "May 2, 2012"])
def test_agreements_of_different_days_are_two(other: str) -> None:
    later = Story(TEXT.replace("May 2, 2011", other), "later.txt").registrant("Alder Biotics, Inc.", cik="0000000001")
    later.agreement(
        "manufacturing agreement",
        "manufacturing",
        later.party("Alder Biotics, Inc."),
        later.party("Fabbrica Chimica Rossi S.p.A."),
        date=("2011-05-03" if other.startswith("May 3") else "2012-05-02", other),
    )
    assert len(answers(knowledge_of(reported(), later), "SELECT ?a { ?a a pact:Agreement }")) == 2


def test_namesakes_with_different_ciks_stay_two() -> None:
    other = Story("Alder Biotics, Inc. 0000000002", "other.txt").registrant("Alder Biotics, Inc.", cik="0000000002")
    found = answers(knowledge_of(reported(), other), 'SELECT ?o { ?o a pact:Organization ; pact:name "Alder Biotics, Inc." }')
    assert len(found) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Fabbrica Chimica Rossi S.p.A.", "FABBRICA CHIMICA ROSSI SPA", True),
        ("Società Alfa S.r.l", "Societa Alfa S.r.l.", True),
        ("Alder Biotics, Inc.", "Alder Biotics LLC", False),
    ],
)
def test_spelling_is_no_difference_and_legal_form_is(one: str, other: str, same: bool) -> None:
    assert (name_key(one) == name_key(other)) is same


def test_knowledge_is_the_same_whatever_order_the_evidence_came_in() -> None:
    stories = [reported(), reported("two.txt", text=TEXT + " Again."), Story("Zeta Inc.", "z.txt").registrant("Zeta Inc.")]
    first = derive_knowledge(read_evidence(store_of(*stories)))
    for seed in range(5):
        random.Random(seed).shuffle(stories)  # noqa: S311 (an order, not a secret)
        assert derive_knowledge(read_evidence(store_of(*stories))) == first


def test_knowledge_is_written_as_the_store_writes_it() -> None:
    lines = derive_knowledge(read_evidence(store_of(reported())))
    assert canonical(b"".join(lines)) == lines


def test_every_belief_points_back_at_its_evidence() -> None:
    store = store_of(reported())
    store.load(b"".join(derive_knowledge(read_evidence(store))))
    for kind in (
        "Organization",
        "Person",
        "Compound",
        "CompoundGroup",
        "Agreement",
        "PartyRole",
        "Amount",
        "AgreementEvent",
        "Office",
    ):
        believed = {row[0] for row in store.rows(f"SELECT ?x {{ ?x a <{PACT}{kind}> }}")}
        founded = {row[0] for row in store.rows(f"SELECT ?x {{ ?x a <{PACT}{kind}> ; pact:asFiled ?t GRAPH ?g {{ ?t a ?c }} }}")}
        assert believed, kind
        assert believed == founded, kind


def test_nothing_filed_is_nothing_believed() -> None:
    assert derive_knowledge(Evidence({})) == []
    assert identify(Evidence({})).entities == ()


def test_knowledge_is_derived_again_only_when_the_evidence_has_changed() -> None:
    store, story = store_of(reported()), reported()
    assert refresh_knowledge(store, [story.filed.entry], Refresh())
    believed = store.quads()
    assert not refresh_knowledge(store, [story.filed.entry], Refresh())
    other = Story("Zeta Inc.", "z.txt").registrant("Zeta Inc.")
    store.load(other.filed.lines)
    assert refresh_knowledge(store, [story.filed.entry, other.filed.entry], Refresh())
    assert set(believed) < set(store.quads())


@pytest.mark.parametrize("spelled", ["ALDER BIOTICS INC", "Alder Biotics, Incorporated", "Alder Biotics"])
def test_an_office_is_in_the_company_that_the_text_spells_otherwise(spelled: str) -> None:
    story = Story(f"Alder Biotics, Inc. and Cedar Labs, Inc. By: {spelled}. Jane Q. Public, President", "signed.txt")
    story.registrant("Alder Biotics, Inc.").registrant("Cedar Labs, Inc.")
    store = knowledge_of(story.officer("Jane Q. Public", "President", spelled))
    assert answers(store, "SELECT ?n { ?o a pact:Office ; pact:organization/pact:name ?n }") == [("Alder Biotics, Inc.",)]


def test_a_fund_that_reports_what_it_owns_is_an_organization() -> None:
    names = ("Tarn Capital Fund II, L.P.", "REGENTS OF THE TARN COLLEGE", "Moss Jane Q")
    story = Story(f"Alder Biotics, Inc. {' '.join(names)}, Director", "owners.txt").registrant("Alder Biotics, Inc.")
    for name in names:
        story._add("owners", Owner(name=story.fact(name)))
    store = knowledge_of(story.officer("Tarn Capital Fund II, L.P.", "Director", "Alder Biotics, Inc."))
    assert answers(store, "SELECT ?n { ?o a pact:Person ; pact:name ?n }") == [("Moss Jane Q",)]
    funds = answers(store, "SELECT ?n { ?o a pact:Organization ; pact:name ?n } ORDER BY ?n")
    assert funds == [("Alder Biotics, Inc.",), ("REGENTS OF THE TARN COLLEGE",), ("Tarn Capital Fund II, L.P.",)]


def test_the_name_to_show_is_without_the_place_that_edgar_adds() -> None:
    names = ["BRINDLE CORP /DE/", "BRINDLE CORP /DE/", "BRINDLE CORP"]
    assert chosen_name(names) == "BRINDLE CORP"
    assert chosen_name(["Orrin Bank A/S", "Orrin Bank A/S", "Orrin Bank"]) == "Orrin Bank A/S"  # a legal form is of the name


def office_of(person: str, registrant: str, name: str, organization: str | None, signatory: bool = False) -> Story:
    story = Story(f"{registrant} {person}, Director of {organization}", name).registrant(registrant)
    return story.officer(person, "Director", organization, **({"signatory": True} if signatory else {}))


@pytest.mark.parametrize(("signatory", "offices"), [(False, [("Alder Biotics, Inc.",)]), (True, [])])
def test_who_signs_below_no_name_signs_for_nobody_that_is_known(signatory: bool, offices: list[tuple[str]]) -> None:
    store = knowledge_of(office_of("Ida R. Moss", "Alder Biotics, Inc.", "a.txt", None, signatory))
    assert answers(store, "SELECT ?n { ?o a pact:Office ; pact:organization/pact:name ?n }") == offices
