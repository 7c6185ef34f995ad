"""The Python API: by any name, with evidence, in a stable order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import pactgraph
from pactgraph.graph.errors import NoGraphError, UnknownNameError
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.objects.things import Company
from pactgraph.ontology.terms import PACT
from tests.graph.corpus import ALDER, CEDAR, PERSON, ROSSI, all_stories
from tests.graph.stories import Story, make_graph


@pytest.fixture(scope="module")
def kg(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeGraph]:
    folder = make_graph(tmp_path_factory.mktemp("lookup"), *all_stories())
    with pactgraph.open(folder.root) as opened:
        yield opened


@pytest.mark.parametrize("name", [ALDER, "ALDER BIOTICS INC", "alder biotics", "aldr", "0000000001", "1"])
def test_a_company_is_found_by_any_name_ticker_or_number(kg: KnowledgeGraph, name: str) -> None:
    assert [company.name for company in kg.companies(name)] == [ALDER]


@pytest.mark.parametrize("name", [ROSSI, "Societa Chimica Rossi", "ROSSI"])
def test_accents_case_and_legal_form_need_not_be_typed(kg: KnowledgeGraph, name: str) -> None:
    assert [company.name for company in kg.companies(name)] == [ROSSI]


def test_an_unknown_name_offers_near_ones(kg: KnowledgeGraph) -> None:
    with pytest.raises(UnknownNameError, match="Alder Biotics") as caught:
        kg.companies("Alder Biotica Inc")
    assert ALDER in caught.value.near
    with pytest.raises(UnknownNameError, match="'Zzyzx'"):
        kg.find("Zzyzx")


def test_the_first_words_of_a_name_do_where_no_whole_name_is_meant(kg: KnowledgeGraph) -> None:
    assert [company.name for company in kg.companies("societa chimica")] == [ROSSI]
    with pytest.raises(UnknownNameError):
        kg.companies("ocieta")


def test_near_names_offer_each_entity_once(kg: KnowledgeGraph) -> None:
    with pytest.raises(UnknownNameError) as caught:
        kg.find("Rosssi")
    assert len(caught.value.near) == len({kg.find(name)[0].iri for name in caught.value.near})


def test_agreements_come_oldest_first(kg: KnowledgeGraph) -> None:
    assert [agreement.date for agreement in kg.agreements()] == ["2011-05-02", "2012-06-01", "2013-07-09", None]


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        ({"party": "Rossi"}, ["manufacturing agreement", "supply agreement"]),
        ({"kind": "supply"}, ["supply agreement"]),
        ({"since": "2012-06-01"}, ["supply agreement", "lease agreement"]),
        ({"until": "2012-05-31"}, ["manufacturing agreement"]),
        ({"event": "termination"}, ["lease agreement"]),
        ({"compound": "AB4"}, ["manufacturing agreement"]),
        ({"party": "Rossi", "kind": "lease"}, []),
    ],
)
def test_each_filter_narrows_the_agreements(kg: KnowledgeGraph, filters: dict[str, str], titles: list[str]) -> None:
    assert [agreement.title for agreement in kg.agreements(**filters)] == titles


def test_a_filter_that_there_is_not_is_named(kg: KnowledgeGraph) -> None:
    with pytest.raises(TypeError, match="colour"):
        kg.agreements(colour="red")
    with pytest.raises(ValueError, match="'sale' is no kind"):
        kg.agreements(kind="sale")
    with pytest.raises(ValueError, match="2011"):
        kg.agreements(since="in 2011")


def test_an_agreement_leads_to_its_parties_amounts_and_compounds(kg: KnowledgeGraph) -> None:
    agreement = kg.agreements(kind="manufacturing")[0]
    assert [str(party) for party in agreement.parties] == [f"{ALDER} (customer)", f"{ROSSI} (manufacturer)"]
    assert [str(amount) for amount in agreement.amounts] == ["5,000,000 EUR batches"]
    assert [(amount.payer, amount.payee) for amount in agreement.amounts] == [(ALDER, ROSSI)]
    assert [compound.name for compound in agreement.compounds] == ["AB1", "AB4"]
    assert [(event.event, str(event.earliest)) for event in agreement.history] == [("entry", "2011-05-02")]
    assert [filing.accession for filing in agreement.filings] == ["0009999999-11-000001"]


def test_a_compound_is_found_under_the_alias_of_its_group(kg: KnowledgeGraph) -> None:
    assert [compound.name for compound in kg.compounds("ABx")] == ["AB1", "AB4", "ABx"]
    assert [group.name for group in kg.compounds("AB4")[0].groups] == ["ABx"]


def test_every_fact_has_its_sentence_and_its_place(kg: KnowledgeGraph) -> None:
    for agreement in kg.agreements():
        assert agreement.evidence
        for evidence in agreement.evidence:
            text = kg.texts.read(evidence.source.rpartition("/")[2], evidence.document)
            assert text[evidence.start : evidence.end] == evidence.quote
            assert evidence.sentence[slice(*evidence.mark)] == evidence.quote
            assert evidence.sentence in text


def test_counterparties_carry_their_agreements(kg: KnowledgeGraph) -> None:
    found = {one.entity.name: [agreement.title for agreement in one.agreements] for one in kg.counterparties("Rossi")}
    assert found == {ALDER: ["manufacturing agreement"], CEDAR: ["supply agreement"]}


def test_officers_are_those_whom_a_filing_shows_on_the_day(kg: KnowledgeGraph) -> None:
    assert [(office.person.name, office.title) for office in kg.officers(ALDER)] == [(PERSON, "Chief Financial Officer")]
    assert len(kg.officers(ALDER, on="2011-05-04")) == 1
    assert len(kg.officers(ALDER, on="2010-01-01")) == 0


def test_one_name_at_two_companies_that_nothing_connects_is_two_people(kg: KnowledgeGraph) -> None:
    found = [[office.organization.name for office in one.offices if office.organization] for one in kg.people(PERSON)]
    assert sorted(found) == [[ALDER], [CEDAR]]


def test_a_path_goes_by_agreements_and_offices(kg: KnowledgeGraph) -> None:
    steps = kg.path("Elm Property LLC", "Cedar Foods")
    assert [step.start.name for step in steps][:2] == ["Elm Property LLC", ALDER]
    assert steps[-1].end.name == CEDAR
    assert steps[0].evidence
    assert len(kg.path(ALDER, ALDER)) == 0


def test_the_network_has_typed_nodes_and_edges(kg: KnowledgeGraph) -> None:
    network = kg.network()
    types = sorted({told["type"] for _, told in network.nodes(data=True)})
    assert types == ["agreement", "company", "compound", "person"]
    roles = sorted(told["role"] for _, _, told in network.edges(data=True) if told["type"] == "party" and told["role"])
    assert roles == ["buyer", "customer", "landlord", "manufacturer", "supplier"]


def test_a_neighbourhood_holds_what_is_near_and_no_more(kg: KnowledgeGraph) -> None:
    near = {told["label"] for _, told in kg.network(focus=CEDAR, hops=1).nodes(data=True)}
    assert {CEDAR, ROSSI, PERSON} <= near
    assert ALDER not in near - {ALDER}
    assert "Elm Property LLC" not in near
    farther = {told["label"] for _, told in kg.network(focus=CEDAR, hops=2).nodes(data=True)}
    assert ALDER in farther


def test_a_network_can_be_narrowed(kg: KnowledgeGraph) -> None:
    network = kg.network(kinds=("supply",), since="2012-01-01", until="2012-12-31")
    assert [told["label"] for _, told in network.nodes(data=True) if told["type"] == "agreement"] == [
        "supply agreement (2012-06-01)"
    ]


def test_sparql_knows_the_prefixes(kg: KnowledgeGraph) -> None:
    assert kg.sparql("SELECT ?t { ?a pact:title ?t ; pact:kind kind:supply }") == [{"t": "supply agreement"}]


def test_a_table_in_a_notebook_is_escaped(kg: KnowledgeGraph) -> None:
    html = kg.companies()._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert kg.companies().where(lambda _: False)._repr_html_() == "<p>none found</p>"


def test_rdflib_reads_the_same_graph(kg: KnowledgeGraph) -> None:
    titles = {str(value) for _, _, value, _ in kg.to_rdflib().quads((None, PACT.title, None, None))}
    assert "supply agreement" in titles


def test_results_are_equal_when_their_things_are(kg: KnowledgeGraph) -> None:
    assert kg.companies() == kg.companies()
    assert isinstance(kg.companies()[0], Company)
    assert kg.companies()[:1] == kg.companies()[:1]


def test_a_folder_without_a_graph_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NoGraphError, match="pactgraph build"):
        pactgraph.open(tmp_path)


def test_who_files_and_agrees_most_is_meant_first(tmp_path: Path) -> None:
    listed = Story("Subsidiaries: Osprey, Inc.; Osprey LLC; Osprey Holdings, Inc. is another.", "list.txt")
    for name in ("Osprey, Inc.", "Osprey LLC", "Osprey Holdings, Inc."):
        listed.agreement("Subsidiaries", "other", listed.party(name))
    again = Story("Osprey LLC and Elm Property LLC made a Lease.", "lease.txt")
    again.agreement("Lease", "lease", again.party("Osprey LLC"), again.party("Elm Property LLC"))
    files = Story("OSPREY.COM, INC., CIK 0000000077, reports; OSPREY.COM HOLDINGS, INC. is its holding company.", "files.txt")
    files.registrant("OSPREY.COM, INC.", cik="0000000077").agreement("reports", "other", files.party("OSPREY.COM HOLDINGS, INC."))
    folder = make_graph(tmp_path / "graph", listed, again, files)
    with pactgraph.open(folder.root) as kg:
        assert [one.name for one in kg.find("osprey")] == ["OSPREY.COM, INC.", "Osprey LLC", "Osprey, Inc."]
        assert kg.companies("osprey") == kg.find("osprey")
        assert [one.name for one in kg.find("Osprey Holdings")] == ["Osprey Holdings, Inc."]
        assert [one.name for one in kg.companies()] == sorted((one.name for one in kg.companies()), key=str.casefold)
