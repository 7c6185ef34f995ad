"""The thirty questions, over a corpus whose answers are known."""

from __future__ import annotations

import re

import pytest

from pactgraph.graph.answering.asking import Answer, Rows, answer, query_of
from pactgraph.graph.answering.finding import find_named
from pactgraph.graph.answering.questions import Question, find_question, read_question, read_questions
from pactgraph.graph.answering.summaries import Summary, summarise
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.errors import GraphError, QueryRefusedError
from pactgraph.graph.sentences.quotes import read_quotes
from pactgraph.graph.shapes import find_violations
from pactgraph.graph.store import Store, memory_store
from pactgraph.ontology import namespaces
from tests.graph.asked_corpus import ALDER, BRIGHTWATER, CORPUS, JANE, LARKSPUR, MIREFIELD, QUILLON, ROSSI
from tests.graph.stories import Story

LICENCE, MANUFACTURE = "License Agreement (2005-03-07)", "Manufacturing Agreement (2006-05-15)"
FIRST, SECOND = "Amendment No. 1 (2006-11-01)", "Amendment No. 2 (2008-02-28)"
END, SUPPLY = "License Agreement (2008-09-08)", "Supply Agreement (2007-02-19)"
LICENSED_ON, LEASE = "License Agreement (2009-05-02)", "amendment of the Lease (2007-06-15)"
SEPTEMBER = "Collaboration Agreement (2008-09-30)"

DEFAULTS = {
    "company": ALDER, "agreement": LICENCE, "one": ALDER, "other": "Rossi", "manufacturer": "Rossi",
    "on": "2008-06-30", "since": "2005-01-01", "day": "2008-12-31",
}  # fmt: skip

Told = dict[str, str]
Expected = list[tuple[str | None, ...]]


@pytest.fixture(scope="module")
def store() -> Store:
    evidence = b"".join(story.filed.lines for story in CORPUS)
    return memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))


def ask(store: Store, name: str, **told: str) -> Answer:
    question = find_question(name)
    assert question is not None
    return answer(store, question, told)


def shown(found: Answer, columns: str) -> Expected:
    """Some columns of the rows, each once, in order."""
    places = [found.columns.index(column) for column in columns.split()]
    return list(dict.fromkeys(tuple(row.cells[place] for place in places) for row in found.rows))


def sentences(found: Answer) -> str:
    return "\n".join(quote.sentence for row in found.rows for quote in row.quotes)


CASES: list[tuple[str, Told, str, Expected, str]] = [
    (
        "agreements-reported", {"company": "Alder Biotics", "until": "2007-01-01"}, "day event agreement kind",
        [
            ("2005-03-07", "entry", LICENCE, "license"),
            ("2006-05-15", "entry", MANUFACTURE, "manufacturing"),
            ("2006-11-01", "amendment", FIRST, "license"),
        ],
        "Alder Biotics, Inc., the customer, entered into a Manufacturing Agreement",
    ),
    (
        "counterparties", {"company": ALDER, "on": "2006-05-15"}, "agreement counterparty role called",
        [(MANUFACTURE, ROSSI, "manufacturer", ROSSI), (MANUFACTURE, ROSSI, "manufacturer", "Rossi")],
        "entered into a Manufacturing Agreement",
    ),
    ("subject-compounds", {"agreement": "supply agreement"}, "compound named_as", [("BW9", "BW9")], "Supply Agreement for BW9"),
    ("collective-alias", {"alias": "vxX"}, "stands_for alias_named", [("VX3", "VXx"), ("VX4", "VXx")], "together VXx"),
    (
        "who-manufactures", {"compound": "vx-4"}, "manufacturer customer agreement named_as",
        [(ROSSI, LARKSPUR, MANUFACTURE, "VXx")], "for VX3 and VX4 (together VXx)",
    ),
    (
        "payments", {"agreement": "Manufacturing Agreement"}, "payer payee value currency purpose until",
        [(LARKSPUR, ROSSI, "5000000", "EUR", "batches", "through early 2008")], "pays five million Euros",
    ),
    (
        "signatories", {"company": BRIGHTWATER}, "day person title",
        [
            ("2007-02-19", "Piotr Novak", "President"),
            ("2008-10-01", "Ana Ruiz", "Chief Executive Officer"),
            ("2009-11-16", JANE, "Treasurer"),
        ],
        "Piotr Novak",
    ),
    (
        "sentences", {"agreement": "amendment of the lease"}, "property value",
        [
            ("agreement date", "2003-01-05"), ("agreement date", "2007-06-15"), ("event", "amendment"), ("kind", "lease"),
            ("name", BRIGHTWATER), ("name", "Tannery Road Trust"), ("role", "landlord"), ("role", "tenant"), ("title", "Lease"),
            ("title", "amendment of the Lease"),
        ],
        "made an amendment of the Lease dated January 5, 2003",
    ),
    (
        "identifiers", {"company": "ALDR", "on": "2007-01-01"}, "property value last_shown",
        [
            ("cik", "0000000101", "2009-05-02"),
            ("commission file number", "0-17001", "2005-03-07"),
            ("ein", "04-1112223", "2005-03-07"),
            ("exchange", "Nasdaq", "2005-03-07"),
            ("jurisdiction", "Massachusetts", "2005-03-07"),
            ("name", ALDER, "2006-11-01"),
            ("ticker", "ALDR", "2005-03-07"),
        ],
        "file 0-17001, employer 04-1112223",
    ),
    (
        "not-disclosed", {"company": "Larkspur"}, "agreement how what",
        [
            (MANUFACTURE, "named without its figure", "quantity"),
            (MANUFACTURE, "not stated", "signature date"),
            (LICENSED_ON, "redacted", "royalties"),
        ],
        "a certain number of batches",
    ),
    (
        "agreements-between", {"one": ALDER, "other": "Quillon"}, "day agreement event",
        [("2005-03-07", LICENCE, "entry"), ("2006-11-01", FIRST, "amendment"), ("2008-09-08", END, "termination")],
        "notice that it ends the License Agreement",
    ),
    (
        "manufacturers-of-class", {"class": "VXx", "since": "2004-01-01", "until": "2010-12-31"},
        "class manufacturer agreement kind",
        [("VXx", ROSSI, MANUFACTURE, "manufacturing")],
        "entered into a Manufacturing Agreement with",
    ),
    (
        "in-force", {"on": "2007-12-31"}, "in_force agreement because",
        [
            ("certainly", LICENCE, "changed or ended only later"),
            ("certainly", MANUFACTURE, "changed or ended only later"),
            ("no", SEPTEMBER, "not yet made"),
            ("no", LICENSED_ON, "not yet made"),
            ("possibly", SUPPLY, "no end is known"),
        ],
        "The License Agreement expires on March 7, 2015",
    ),
    (
        "terminations", {}, "day agreement terminated_by reason penalty",
        [("2008-09-08", END, QUILLON, "no Phase 3 trial was begun", "a fee of $2.5 million")],
        "because no Phase 3 trial was begun",
    ),
    (
        "amendment-history", {"agreement": LICENCE}, "day step event number change",
        [("2006-11-01", FIRST, "amendment", "1", "adds Japan to the territory"), ("2008-09-08", END, "termination", None, None)],
        "which adds Japan to the territory",
    ),
    (
        "dangling-amendments", {}, "agreement missing title dated",
        [
            (LEASE, "the agreement itself", "Lease", "2003-01-05"),
            (SECOND, "Amendment No. 1", "Manufacturing Agreement", "2006-05-15"),
        ],
        "an amendment of the Lease dated January 5, 2003",
    ),
    (
        "full-text", {}, "agreement exhibit description first_filed",
        [
            (SUPPLY, "10.3", None, "incorporated by reference to Exhibit 10.9 of the annual report for 2006"),
            (LICENCE, "10.1", "License Agreement of March 2005", None),
        ],
        "It is filed as Exhibit 10.1",
    ),
    (
        "redactions", {}, "agreement what withheld disclosed",
        [(SUPPLY, "unit price", "[***]", "40 USD"), (LICENSED_ON, "royalties", "[***]", None)], "at a unit price of [***]",
    ),
    (
        "committed-payments", {"until": "2008-12-31"}, "year currency total payments contingent redacted",
        [
            ("2005", "USD", "12000000", "1", "1", "0"),
            ("2006", "EUR", "5000000", "1", "0", "0"),
            ("2007", "redacted", "0", "0", "0", "1"),
            ("2008", "USD", "9500000", "2", "0", "0"),
        ],
        "milestone payments of up to $85.0 million",
    ),
    (
        "sole-source", {"on": "2008-06-30"}, "compound manufacturer",
        [("VX3", ROSSI), ("VX4", ROSSI)], "Manufacturing Agreement with",
    ),
    (
        "dependence", {"manufacturer": "Rossi"}, "steps dependent through agreement",
        [("1", LARKSPUR, None, MANUFACTURE), ("1", BRIGHTWATER, None, SUPPLY), ("2", MIREFIELD, LARKSPUR, LICENSED_ON)],
        "S.p.A., the supplier",
    ),
    (
        "office-holders", {"company": ALDER, "on": "2008-06-01", "title_words": "chief financial"},
        "person title first_shown last_shown change change_date",
        [(JANE, "Chief Financial Officer", "2005-03-07", "2009-05-02", "resigned", "2009-04-30")], "resigned as Chief Financial",
    ),
    (
        "signed-for-several", {}, "person company title",
        [(JANE, LARKSPUR, "Chief Financial Officer"), (JANE, BRIGHTWATER, "Treasurer")], JANE,
    ),
    (
        "under-all-names", {"company": "Larkspur"}, "agreement name_used",
        [
            (LICENCE, ALDER), (MANUFACTURE, ALDER), (FIRST, ALDER), (SECOND, LARKSPUR), (END, LARKSPUR), (SEPTEMBER, LARKSPUR),
            (LICENSED_ON, LARKSPUR),
        ],
        "Alder Biotics, Inc.",
    ),
    (
        "two-accounts", {}, "property by_one by_other",
        [("agreement date", "2008-09-30", "2008-10-01"), ("amount value", "4500000", "5000000")], "with a fee of $4.5 million",
    ),
    (
        "rights", {"compound": "VX1"}, "right party role territory excluding exclusive",
        [
            ("license", QUILLON, "licensor", "throughout the world", "Japan", "true"),
            ("license", LARKSPUR, "licensee", "throughout the world", "Japan", "true"),
        ],
        "exclusive throughout the world, excluding Japan",
    ),
    (
        "licence-terms", {}, "agreement currency upfront royalty redacted",
        [(LICENCE, "USD", "12000000", "6% to 9%", None), (LICENSED_ON, "USD", "3000000", None, "royalties")],
        "at an upfront fee of $3.0 million",
    ),
    (
        "what-changed", {"since": "2009-01-01"}, "source_of_change day says",
        [
            ("a filing", "2009-05-02", f"entry: {LICENSED_ON}"),
            ("a filing", "2009-11-16", None),
            ("a rule", "2009-11-16", "same: same name, in one source"),
        ],
        "gave Mirefield",
    ),
    (
        "believed-then", {"agreement": LICENCE, "on": "2006-01-01"}, "property known_then",
        [], "The License Agreement expires on March 7, 2015",
    ),
    (
        "extended-beyond", {"company": "Rossi", "day": "2008-12-31"}, "finding says",
        [], "which extends its term through December 31, 2009",
    ),
]  # fmt: skip


def ordered(rows: Expected) -> Expected:
    return sorted(rows, key=lambda row: tuple(value or "" for value in row))


@pytest.mark.parametrize(("name", "told", "columns", "expected", "sentence"), CASES, ids=[case[0] for case in CASES])
def test_each_question_is_answered_with_its_rows_and_sentences(
    store: Store, name: str, told: Told, columns: str, expected: Expected, sentence: str
) -> None:
    found = ask(store, name, **told)
    if expected:
        assert ordered(shown(found, columns)) == ordered(expected)
    assert sentence in sentences(found)


def test_what_was_known_on_a_day_is_told_from_what_came_later(store: Store) -> None:
    rows = shown(ask(store, "believed-then", agreement=LICENCE, on="2006-01-01"), "property value first_filed known_then")
    assert ("event", "entry", "2005-03-07", "yes") in rows
    assert ("change", "adds Japan to the territory", "2006-11-01", "no") in rows
    assert ("termination reason", "no Phase 3 trial was begun", "2008-09-08", "no") in rows


def test_evidence_of_an_extension_comes_before_what_is_only_near(store: Store) -> None:
    rows = shown(ask(store, "extended-beyond", company="Rossi", day="2008-12-31"), "finding agreement says")
    assert rows[0] == ("2 an end after the day", SECOND, "2009-12-31")
    assert rows[1] == ("3 words of extension or renewal", SECOND, "extends its term through December 31, 2009")
    later = shown(ask(store, "extended-beyond", company="Rossi", day="2012-12-31"), "finding")
    assert not [finding for (finding,) in later if finding and finding[0] in "12"]


def test_every_question_has_a_case_and_they_are_thirty() -> None:
    codes = [question.code for question in read_questions()]
    assert codes == [f"CQ{number:02}" for number in range(1, 31)]
    assert {case[0] for case in CASES} == {question.name for question in read_questions()}


def test_every_row_that_says_something_of_a_filing_has_its_sentence(store: Store) -> None:
    unstated = {"what-changed", "not-disclosed"}  # a filing without agreements, and what no text states
    for name, told, _, _, _ in CASES:
        for row in ask(store, name, **told).rows:
            assert row.quotes or name in unstated, (name, row)


def test_the_same_question_gets_the_same_answer(store: Store) -> None:
    again = memory_store(b"".join(store.quads()) + b"".join(line for name in store.graphs() for line in store.quads(name)))
    for name, told, _, _, _ in CASES:
        assert ask(store, name, **told) == ask(again, name, **told)


@pytest.mark.parametrize("question", read_questions(), ids=lambda question: question.name)
def test_looking_up_finds_what_reading_whole_finds(store: Store, question: Question) -> None:
    needed = {p.name: DEFAULTS[p.name] for p in question.parameters if not p.optional}
    few = read_question(question.name, question.looked_up)
    assert "{ SELECT * WHERE" not in few.query
    assert answer(store, few, needed).rows == answer(store, question, needed).rows


@pytest.mark.parametrize("question", read_questions(), ids=lambda question: question.name)
def test_a_question_runs_as_it_stands_and_orders_all_its_columns(store: Store, question) -> None:  # type: ignore[no-untyped-def]
    assert list(store.rows(question.query)) == list(store.rows(question.query))
    assert "ORDER BY" in question.query
    assert question.words.endswith(("?", "."))
    assert question.title.endswith("?")
    assert set(re.findall(r"PREFIX (\w+):", question.query)) <= set(namespaces.PREFIXES)


def test_a_median_leaves_out_what_is_not_known(store: Store) -> None:
    assert ask(store, "licence-terms").summary == ("median upfront: 7,500,000 USD (of 2 known)", "redacted: 1 of 2")
    assert ask(store, "licence-terms", stage="Phase 2").summary == (
        "median upfront: 12,000,000 USD (of 1 known)",
        "redacted: 0 of 1",
    )
    assert summarise(Summary("median", "upfront", "currency"), []) == ["median upfront: none known"]


@pytest.mark.parametrize("question", read_questions(), ids=lambda question: question.name)
def test_rows_are_sorted_as_sparql_sorts_them(store: Store, question: Question) -> None:
    query = query_of(store, question, {p.name: DEFAULTS[p.name] for p in question.parameters if not p.optional})
    columns, ours = store.select_sorted(query, question.order)
    keys = [columns.index(name) for name in question.order]
    _, sorted_there = store.select(f"{query}\nORDER BY {' '.join(f'?{name}' for name in question.order)}")
    assert [[row[key] for key in keys] for row in ours] == [[row[key] for key in keys] for row in sorted_there]


def test_a_title_that_thousands_bear_is_asked_for_all_of_them(store: Store) -> None:
    question = find_question("payments")
    assert question is not None
    many = " ".join(f"<https://w3id.org/pactgraph/id/agreement/as-filed-{number:032}>" for number in range(2_000))
    query = question.told({"agreement": many}, list)
    assert list(store.select_sorted(query, question.order)[1]) == []
    with pytest.raises(QueryRefusedError, match="characters"):
        store.select(query)


def test_what_two_names_mean_counts_no_payment_twice(store: Store) -> None:
    question = find_question("committed-payments")
    assert question is not None
    parties = [iri for name in (LARKSPUR, "Rossi") for iri in find_named(store, "organization", name)]
    query = question.told({"company": " ".join(f"<{iri}>" for iri in parties)}, lambda q: [str(row[0]) for row in store.rows(q)])
    assert ("2006", "EUR", "5000000") in {row[:3] for row in store.rows(query)}


def test_words_that_begin_like_an_iri_are_no_name_of_a_node(store: Store) -> None:
    hostile = f"{namespaces.ID}> }} ?x ?y ?z {{ <"
    rows = Rows(store, [((hostile,), [])])
    assert (rows[0].cells, rows[0].iris) == ((hostile,), (None,))


def test_what_is_no_fact_has_no_sentence(store: Store) -> None:
    assert read_quotes(store, ["", "/fact/terminatedBy", f"{namespaces.ID}source/0/agreement/1/fact/title"]) == {}


def test_rows_are_read_when_they_are_looked_at(store: Store) -> None:
    rows = Rows(store, [((str(number),), []) for number in range(1_234)])
    assert (len(rows), rows[1_233].cells, rows[-1].cells) == (1_234, ("1233",), ("1233",))
    assert [row.cells[0] for row in rows[498:502]] == ["498", "499", "500", "501"]
    assert [row.cells[0] for row in rows] == [str(number) for number in range(1_234)]
    with pytest.raises(IndexError):
        rows[1_234]


def test_none_found_says_in_what(store: Store) -> None:
    found = ask(store, "terminations", since="2010-01-01")
    assert found.rows == ()
    assert str(found.coverage) == "searched 13 filings of 2 registrants, 2005-03-07 to 2009-11-16; 0 refused"


@pytest.mark.parametrize(
    ("name", "told", "words"),
    [
        ("who-manufactures", {"compound": "VX44"}, "VX4"),  # a near name is offered
        ("who-manufactures", {"company": "Rossi"}, "knows no company"),
        ("agreements-between", {"one": "Rossi"}, "needs --other"),
        ("in-force", {"on": "last year"}, "is a day"),
        ("in-force", {"on": '2007-12-31" } #'}, "is a day"),
    ],
)
def test_what_a_question_cannot_take_is_refused_in_words(store: Store, name: str, told: Told, words: str) -> None:
    with pytest.raises(GraphError, match=re.escape(words)):
        ask(store, name, **told)


def test_a_compound_is_not_named_by_what_its_agreement_calls_another() -> None:
    story = Story("0000000001. On May 2, 2011, Alder and Rossi made a Manufacturing Agreement for VX3 and VX4.", "one.txt")
    story.registrant("Alder", cik="0000000001").compound("VX3").compound("VX4")
    sides = story.party("Rossi", "manufacturer"), story.party("Alder", "customer")
    story.agreement("Manufacturing Agreement", "manufacturing", *sides, compounds=("VX3", "VX4"))
    evidence = story.filed.lines
    store = memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))
    for name in ("who-manufactures", "subject-compounds"):
        assert shown(ask(store, name), "compound named_as") == [("VX3", "VX3"), ("VX4", "VX4")]
    ((agreement, compound),) = store.rows('SELECT ?a ?c { ?a pact:subject ?c . ?c pact:name "VX3" }')
    twin = f"{compound}-twin"  # people may say that two of one name are different: either may be meant
    said = f'<{twin}> a pact:Compound ; pact:name "VX3" ; rdfs:label "VX3" . <{agreement}> pact:subject <{twin}>'
    store.inner.update(f"INSERT DATA {{ {said} }}", prefixes=namespaces.PREFIXES)
    for name in ("who-manufactures", "subject-compounds"):
        found = ask(store, name)
        assert shown(found, "compound named_as") == [("VX3", "VX3"), ("VX4", "VX4")]
        assert {row.iris[found.columns.index("compound")] for row in found.rows} > {compound, twin}


def test_text_of_a_parameter_cannot_leave_its_string(store: Store) -> None:
    assert ask(store, "collective-alias", alias='VXx" } } #').rows == ()


def test_a_question_file_that_lacks_something_is_an_error() -> None:
    with pytest.raises(ValueError, match="first comment"):
        read_question("x", "# Title only\n\nSELECT ?a { ?a a ?b }")
    with pytest.raises(ValueError, match="different parameters"):
        read_question("x", "# T?\n# Question: CQ99\n# Words: W?\n# Parameter a (day): d\n\nSELECT ?a { ?a a ?b }")
    with pytest.raises(ValueError, match="no type"):
        read_question("x", "# T?\n# Question: CQ99\n# Words: W?\n# Parameter a (planet): d\n\n  VALUES ?a { UNDEF }\n")


def test_the_corpus_satisfies_the_shapes() -> None:
    graphs = ["\n".join(f"{line.rpartition(' <')[0]} ." for line in story.filed.lines.decode().splitlines()) for story in CORPUS]
    assert list(find_violations(graphs)) == []


def test_questions_use_only_terms_that_exist() -> None:
    from pactgraph.ontology.terms import PACT

    named = {term for question in read_questions() for term in re.findall(r"\bpact:(\w+)", question.query)}
    assert named <= set(PACT.__annotations__)
