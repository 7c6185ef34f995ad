"""Short cuts between entities: each has its rule, what carries it, and the sentences behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pactgraph.graph.lookup import KnowledgeGraph, open_graph
from tests.graph.asked_corpus import amends
from tests.graph.stories import Story, make_graph

MADE = """On May 2, 2011, Alder Biotics, Inc. entered into a Manufacturing Agreement with Fabbrica Rossi S.p.A. for ABx (AB1 and
AB4). 0000000001"""
SECOND = """On June 7, 2012, Alder Biotics, Inc. entered into a Second Source Agreement with Corvo Chimica S.p.A. for AB4.
0000000001"""
ENDED = """On July 1, 2013, Alder Biotics, Inc. and Fabbrica Rossi S.p.A. terminated the Manufacturing Agreement dated
May 2, 2011. 0000000001"""
SIGNED = """Alder Biotics, Inc. and Cedar Labs, Inc. caused this report to be signed. By: Jane Q. Public, President.
0000000001 0000000002"""
ALDER, ROSSI = "Alder Biotics, Inc.", "Fabbrica Rossi S.p.A."

Graph = Callable[..., KnowledgeGraph]


@pytest.fixture
def graph(tmp_path: Path) -> Graph:
    return lambda *stories: open_graph(make_graph(tmp_path / "graph", *stories).root)


def made() -> Story:
    story = Story(MADE, "made.txt").registrant(ALDER, cik="0000000001")
    story.compound("AB1", "ABx").compound("AB4", "ABx").collective("ABx", "AB1", "AB4")
    roles = story.party(ALDER, "customer"), story.party(ROSSI, "manufacturer")
    day = ("2011-05-02", "May 2, 2011")
    return story.agreement("Manufacturing Agreement", "manufacturing", *roles, date=day, compounds=("ABx",))


def second_source() -> Story:
    story = Story(SECOND, "second.txt").registrant(ALDER, cik="0000000001").compound("AB4")
    roles = story.party(ALDER, "customer"), story.party("Corvo Chimica S.p.A.", "manufacturer")
    day = ("2012-06-07", "June 7, 2012")
    return story.agreement("Second Source Agreement", "manufacturing", *roles, date=day, compounds=("AB4",))


def ended() -> Story:
    story = Story(ENDED, "ended.txt").registrant(ALDER, cik="0000000001")
    what = amends(story, "Manufacturing Agreement", ("2011-05-02", "May 2, 2011"))
    parties = story.party(ALDER), story.party(ROSSI)
    day = ("2013-07-01", "July 1, 2013")
    return story.agreement("Manufacturing Agreement", "manufacturing", *parties, event="termination", date=day, amends=what)


def signed() -> Story:
    story = Story(SIGNED, "signed.txt").registrant(ALDER, cik="0000000001").registrant("Cedar Labs, Inc.", cik="0000000002")
    for company in (ALDER, "Cedar Labs, Inc."):
        story.officer("Jane Q. Public", "President", company)
    return story


def ties(kg: KnowledgeGraph, name: str, sort: str) -> list[tuple[str, str | None, str]]:
    (entity,) = kg.find(name)
    return [(bond.other.name, bond.on.name if bond.on else None, bond.rule) for bond in entity.ties if bond.sort == sort]


def test_a_company_is_tied_to_the_members_of_a_group_and_the_tie_says_through_which(graph: Graph) -> None:
    (alder,) = graph(made()).companies(ALDER)
    found = [bond for bond in alder.ties if bond.sort == "compound"]
    assert [(bond.other.name, [group.name for group in bond.through]) for bond in found] == [("AB1", ["ABx"]), ("AB4", ["ABx"])]
    assert {bond.rule for bond in found} == {"party of an agreement on a group that it is a member of"}


def test_a_compound_that_an_agreement_names_itself_is_tied_without_a_group(graph: Graph) -> None:
    (corvo,) = graph(made(), second_source()).companies("Corvo Chimica")
    (found,) = [bond for bond in corvo.ties if bond.sort == "compound"]
    assert (found.other.name, len(found.through), found.rule) == ("AB4", 0, "party of an agreement on it")
    assert [agreement.title for agreement in found.agreements] == ["Second Source Agreement"]


def test_the_only_maker_is_a_sole_source_until_an_agreement_names_another(graph: Graph) -> None:
    rule = "the only manufacturer that an agreement on it names"
    assert ties(graph(made()), ALDER, "sole source") == [(ROSSI, "AB1", rule), (ROSSI, "AB4", rule)]
    assert ties(graph(second_source()), ALDER, "sole source") == [(ROSSI, "AB1", rule)]


def test_an_agreement_that_has_ended_makes_no_sole_source(graph: Graph) -> None:
    assert ties(graph(made(), ended()), ALDER, "sole source") == []


def test_the_source_knows_who_depends_on_it(graph: Graph) -> None:
    (rossi,) = graph(made()).companies(ROSSI)
    assert {(bond.other.name, bond.supplies) for bond in rossi.ties if bond.sort == "sole source"} == {(ALDER, False)}


def test_two_companies_share_who_signs_for_both(graph: Graph) -> None:
    kg = graph(signed())
    assert ties(kg, ALDER, "shared officer") == [("Cedar Labs, Inc.", "Jane Q. Public", "one person serves both")]
    assert ties(kg, "Cedar Labs, Inc.", "shared officer") == [(ALDER, "Jane Q. Public", "one person serves both")]
    rows = kg.sparql("SELECT ?a { ?a pact:sharesOfficerWith/pact:name 'Cedar Labs, Inc.' }")
    assert len(rows) == 1


def test_every_tie_leads_to_sentences(graph: Graph) -> None:
    kg = graph(made(), second_source(), signed())
    bonds = [bond for entity in (*kg.companies(), *kg.compounds()) for bond in entity.ties]
    assert {bond.sort for bond in bonds} == {"counterparty", "compound", "sole source", "shared officer"}
    for bond in bonds:
        assert bond.evidence
        assert all(one.sentence for one in bond.evidence), bond
