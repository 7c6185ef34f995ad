"""The story that examples/README.md tells, as one page of truth."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.objects.things import Agreement

FILINGS = Path(__file__).parents[2] / "examples" / "filings"

LICENCE, MAKING, SUPPLY = "License Agreement 2005-03-07", "Manufacturing Agreement 2006-05-15", "Supply Agreement 2007-02-19"
CREDIT, RESTATED = "Credit Agreement 2007-06-01", "Amended and Restated Credit Agreement 2009-11-16"
JOINT, WORK = "Collaboration Agreement 2008-09-30", "Employment Agreement 2009-04-06"


@pytest.fixture(scope="module")
def kg(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    folder = GraphFolder(tmp_path_factory.mktemp("story"))
    build([FILINGS], folder, BuildOptions(jobs=1))
    return pactgraph.open(folder.root)


def called(agreement: Agreement) -> str:
    """Title and day, in one spelling."""
    title = agreement.title
    return f"{title.title() if title.isupper() or title.islower() else title} {agreement.date}"


def test_every_agreement_once_and_what_changed_it(kg: KnowledgeGraph) -> None:
    lives = {called(one): [called(change) for change in one.changes] for one in kg.agreements(amendments=True)}
    originals = {name: changes for name, changes in lives.items() if not name.startswith("Amendment")}
    assert originals == {
        LICENCE: ["Amendment No. 1 to the License Agreement 2006-11-01", "License Agreement 2008-09-08"],
        MAKING: ["Amendment No. 2 to the Manufacturing Agreement 2008-02-28"],
        SUPPLY: [],
        CREDIT: [RESTATED],
        "License Agreement 2008-09-08": [],
        JOINT: [],
        WORK: [],
        RESTATED: [],
    }


PAGE = """
2005-03-07 License Agreement | Corvane Therapeutics (licensee), Rosmarin Pharma (licensor) | until 2025-03-07
    2005-03-07 entry        0009900101-05-000012 8-K
    2005-03-07 entry        0009900101-05-000019 8-K/A
    2005-03-07 mention      0009900101-06-000077 8-K
    2006-11-01 amendment    0009900101-06-000077 8-K   Amendment No. 1 to the License Agreement
    2008-09-08 termination  0009900101-08-000061 8-K   License Agreement
2006-05-15 Manufacturing Agreement | Corvane Therapeutics (customer), Società Chimica Bellandi (manufacturer) | until 2009-12-31
    2006-05-15 entry        - 8-K
    2006-05-15 mention      0009900101-08-000015 8-K
    2008-02-28 amendment    0009900101-08-000015 8-K   Amendment No. 2 to the Manufacturing Agreement
    gap: Amendment No. 1 to Manufacturing Agreement (2006-05-15)
2007-02-19 Supply Agreement | Società Chimica Bellandi (supplier), Tarrow Pharmaceuticals (customer) | until -
    2007-02-19 entry        0009900202-07-000009 8-K
2007-06-01 Credit Agreement | Corvane Therapeutics (borrower), First Meridian Bank (lender), HVB Securities (guarantor) \
| until 2010-06-01
    2007-06-01 entry        0009900101-07-000041 8-K
    2007-06-01 mention      0009900101-09-000048 8-K
    2009-11-16 restatement  0009900101-09-000048 8-K   Amended and Restated Credit Agreement
2008-09-30 Collaboration Agreement | Corvane Therapeutics (collaborator), Tarrow Pharmaceuticals (collaborator) | until -
    2008-09-30 entry        0009900101-08-000068 8-K
    2008-10-01 entry        0009900202-08-000031 8-K
    conflict: agreementDate 2008-09-30 / 2008-10-01
    conflict: amountValue 5000000 USD / 5500000 USD
2009-04-06 Employment Agreement | Corvane Therapeutics (employer), Daniel R. Osei (employee) | until -
    2009-04-06 entry        0009900101-09-000022 8-K
name: Halvorsen Biologics, Inc. -> Corvane Therapeutics, Inc.
tenure: Daniel R. Osei, 2009-04-06 to 2009-11-18: appointed 2009-05-01
tenure: Margaret T. Ellery, 2005-03-10 to 2009-04-06: resigned 2009-04-30
"""


def test_the_story_is_one_page_of_truth(kg: KnowledgeGraph) -> None:
    assert page(kg).splitlines() == PAGE.strip().splitlines()


def page(kg: KnowledgeGraph) -> str:
    """Every lifeline with its events, gaps and conflicts; the rename; the tenures of the chief financial officers."""
    lines = [line for one in kg.agreements() for line in lifeline(kg, one)]
    lines += [f"name: {former} -> {company.name}" for company in kg.companies() for former in company.former_names]
    for office in kg.officers("Corvane Therapeutics"):
        if office.title and "Chief Financial Officer" in office.title:
            changes = ", ".join(office.changes)
            (day,) = kg.sparql(f"SELECT ?d {{ <{office.person.iri}/office/1> pact:changeDate ?d }}")
            lines.append(f"tenure: {office.person.name}, {office.first} to {office.last}: {changes} {day['d']}")
    return "\n".join(lines)


def lifeline(kg: KnowledgeGraph, agreement: Agreement) -> Iterator[str]:
    """One agreement with everything that ever happened to it."""
    parties = ", ".join(shown(party.entity.name, party.roles) for party in agreement.parties)
    title = agreement.title.title() if agreement.title.isupper() else agreement.title
    yield f"{agreement.date} {title} | {parties} | until {agreement.expiration_date or '-'}"
    for event in agreement.history:
        (filing,) = kg.filings_at([event.filing])
        yield f"    {event.earliest} {event.event:<12} {filing.accession or '-'} {filing.form:<5} {event.step or ''}".rstrip()
    for gap in kg.sparql(f"SELECT ?l {{ ?x pact:missingFrom <{agreement.iri}> ; rdfs:label ?l }} ORDER BY ?l"):
        yield f"    gap: {gap['l']}"
    told = f"SELECT ?p ?v {{ <{agreement.iri}> pact:hasConflict ?c . ?c pact:property ?p ; pact:value ?v }} ORDER BY ?p ?v"
    conflicts = groupby(kg.sparql(told), key=lambda row: (row["p"] or "").rpartition("#")[2])
    yield from (f"    conflict: {term} {' / '.join(str(row['v']) for row in rows)}" for term, rows in conflicts)


def shown(name: str, roles: tuple[str, ...]) -> str:
    """A company without its legal form, in its first role."""
    short = name.split(",")[0].removesuffix(" Corporation").removesuffix(" AG").removesuffix(" S.r.l.")
    return f"{short} ({roles[-1]})" if roles else short


@pytest.mark.parametrize(
    ("title", "on", "verdict", "words"),
    [
        (LICENCE, "2004-12-31", "no", "made only later"),
        (LICENCE, "2007-12-31", "yes", "changed or ended only later: 2008-09-08"),
        (LICENCE, "2008-09-08", "no", "terminated: 2008-09-08"),
        (MAKING, "2009-06-30", "yes", "its term ran until 2009-12-31"),  # as Amendment No. 2 extends it
        (MAKING, "2010-01-01", "no", "expired: 2009-12-31"),
        (SUPPLY, "2007-02-19", "yes", "made that day"),
        (SUPPLY, "2008-01-01", "possibly", "no end is known"),
        (CREDIT, "2009-01-01", "yes", "changed or ended only later: 2009-11-16"),
        (CREDIT, "2009-12-01", "no", "replaced by its restatement: 2009-11-16"),
        (RESTATED, "2012-06-01", "yes", "its term ran until 2012-06-01"),
    ],
)
def test_what_was_in_force_when_and_why(kg: KnowledgeGraph, title: str, on: str, verdict: str, words: str) -> None:
    (agreement,) = [one for one in kg.agreements(amendments=True) if called(one) == title]
    found = agreement.in_force_on(on)
    assert (found.verdict, words in found.reason) == (verdict, True), found
    assert kg.evidence(found.filed)


def test_the_gap_is_a_node(kg: KnowledgeGraph) -> None:
    query = """SELECT ?what ?of ?by { ?gap a pact:MissingLink ; rdfs:label ?what ; pact:missingFrom/pact:title ?of ;
               pact:expectedBy/pact:title ?by }"""
    (gap,) = kg.sparql(query)
    assert gap["what"] == "Amendment No. 1 to Manufacturing Agreement (2006-05-15)"
    assert gap["by"] == "Amendment No. 2 to the Manufacturing Agreement"


def test_the_two_accounts_of_the_collaboration_differ_in_day_and_fee(kg: KnowledgeGraph) -> None:
    rows = kg.sparql(
        "SELECT ?title ?p ?v { ?a pact:hasConflict ?c ; pact:title ?title . ?c pact:property ?p ; pact:value ?v } ORDER BY ?p ?v"
    )
    assert [(row["title"], (row["p"] or "").rpartition("#")[2], row["v"]) for row in rows] == [
        ("Collaboration Agreement", "agreementDate", "2008-09-30"),
        ("Collaboration Agreement", "agreementDate", "2008-10-01"),
        ("Collaboration Agreement", "amountValue", "5000000 USD"),
        ("Collaboration Agreement", "amountValue", "5500000 USD"),
    ]


def test_the_correction_makes_no_second_agreement_and_its_value_is_believed(kg: KnowledgeGraph) -> None:
    (licence,) = [one for one in kg.agreements(amendments=True) if called(one) == LICENCE]
    assert licence.expiration_date == "2025-03-07"
    assert {filing.form for filing in licence.filings} == {"8-K", "8-K/A"}
    rows = kg.sparql("SELECT ?a ?b { ?x pact:corrects ?y . ?x pact:accessionNumber ?a . ?y pact:accessionNumber ?b }")
    assert rows == [{"a": "0009900101-05-000019", "b": "0009900101-05-000012"}]


def test_the_renamed_company_is_one_under_both_names(kg: KnowledgeGraph) -> None:
    (one,) = kg.companies("Halvorsen Biologics, Inc.")
    assert [one] == list(kg.companies("Corvane Therapeutics, Inc."))
    assert (one.name, one.former_names) == ("Corvane Therapeutics, Inc.", ("Halvorsen Biologics, Inc.",))
    assert {company.name for company in kg.companies()} == {
        "Corvane Therapeutics, Inc.", "Tarrow Pharmaceuticals Corporation", "Società Chimica Bellandi S.r.l.",
        "Rosmarin Pharma AG", "First Meridian Bank, N.A.", "HVB Securities Corporation",
    }  # fmt: skip


def test_each_officer_is_one_person_from_first_to_last_sight(kg: KnowledgeGraph) -> None:
    seen = {(office.person.name, str(office.first), str(office.last)) for office in kg.officers("Corvane Therapeutics")}
    assert ("Margaret T. Ellery", "2005-03-10", "2009-04-06") in seen
    assert ("Daniel R. Osei", "2009-04-06", "2009-11-18") in seen
    assert len(kg.people("Daniel R. Osei")) == 1  # his employment agreement too names him
