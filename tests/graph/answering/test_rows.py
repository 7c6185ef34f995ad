"""What single questions show, and what they leave out, each told of a story of its own."""

from __future__ import annotations

from pactgraph.graph.answering.asking import Answer, answer
from pactgraph.graph.answering.questions import find_question
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.store import memory_store
from pactgraph.ontology.records import Termination
from tests.graph.asked_corpus import amends, extend, report
from tests.graph.stories import Story

ELM, TERN, GANNET = "Elm Harbor Corporation", "Tern Logistics LLC", "Gannet Bank, N.A."
MADE = ("2011-05-02", "May 2, 2011")


def ask(question: str, *stories: Story, **told: str) -> Answer:
    evidence = b"".join(story.filed.lines for story in stories)
    store = memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))
    found = find_question(question)
    assert found is not None
    return answer(store, found, told)


def cells(found: Answer, columns: str) -> list[tuple[str | None, ...]]:
    places = [found.columns.index(column) for column in columns.split()]
    return [tuple(row.cells[place] for place in places) for row in found.rows]


def paper(title: str, kind: str, event: str, name: str) -> Story:
    """An exhibit that is its agreement, or one that speaks of it."""
    story = Story(f"{title} of May 2, 2011 between {ELM} and {GANNET}.", name, form="EX-10.1", exhibit="10.1")
    return story.agreement(title, kind, story.party(ELM), story.party(GANNET), event=event, date=MADE)


def test_the_exhibit_that_is_an_agreement_holds_its_text_and_one_that_speaks_of_it_does_not() -> None:
    found = ask(
        "full-text", paper("Loan Agreement", "credit", "entry", "loan.txt"), paper("Lease", "lease", "mention", "guide.txt")
    )
    assert cells(found, "agreement exhibit description") == [("Loan Agreement (2011-05-02)", "10.1", "the text itself")]


def ended_by(name: str) -> Story:
    story = report(
        f"{name}.txt", ("2013-07-09", "July 9, 2013"), ELM, "0000000101",
        f"{ELM} and {TERN} (Tern) ended the Hauling Agreement of May 2, 2011; notice came from the agent of Tern Logistics.",
    )  # fmt: skip
    story.agreement(
        "Hauling Agreement", "services", story.party(ELM), story.party(TERN, aliases=("Tern",)), event="termination", item="1.02",
        date=("2013-07-09", "July 9, 2013"), amends=amends(story, "Hauling Agreement", MADE),
    )  # fmt: skip
    return extend(story, termination=Termination(by=story.fact(name)))


def test_who_ended_an_agreement_is_its_party_and_whoever_is_none_stays_as_named() -> None:
    party = ask("terminations", ended_by(TERN))
    other = ask("terminations", ended_by("the agent of Tern Logistics"))
    place = party.columns.index("terminated_by")
    assert [(row.cells[place], bool(row.iris[place])) for row in party.rows] == [(TERN, True)]
    assert [(row.cells[place], row.iris[place]) for row in other.rows] == [("the agent of Tern Logistics", None)]


def test_each_change_of_an_amendment_has_its_own_sentence() -> None:
    first = report("made.txt", MADE, ELM, "0000000101", f"On May 2, 2011, {ELM} and {GANNET} made a Loan Agreement.")
    first.agreement("Loan Agreement", "credit", first.party(ELM), first.party(GANNET), date=MADE)
    second = report(
        "changed.txt", ("2012-06-01", "June 1, 2012"), ELM, "0000000101",
        f"On June 1, 2012, {ELM} and {GANNET} made Amendment No. 1 to the Loan Agreement of May 2, 2011. It lowers the margin. "
        "It also moves the last day to 2015. Nothing else is new.",
    )  # fmt: skip
    second.agreement(
        "Amendment No. 1", "credit", second.party(ELM), second.party(GANNET), event="amendment",
        date=("2012-06-01", "June 1, 2012"), amends=amends(second, "Loan Agreement", MADE, 1),
    )  # fmt: skip
    extend(second, changes=(second.fact("lowers the margin"), second.fact("moves the last day to 2015")))
    found = ask("amendment-history", first, second, agreement="Loan Agreement")
    place = found.columns.index("change")
    told = {row.cells[place]: "\n".join(quote.sentence for quote in row.quotes) for row in found.rows}
    assert sorted(told, key=str) == ["lowers the margin", "moves the last day to 2015"]
    assert "It lowers the margin." in told["lowers the margin"] and "2015" not in told["lowers the margin"]
    assert "the last day to 2015." in told["moves the last day to 2015"] and "margin" not in told["moves the last day to 2015"]


def unsaid(name: str, *absent: str, exhibit: str | None = None) -> Story:
    """A report of an agreement, and what it leaves unsaid."""
    story = report(name, MADE, ELM, "0000000101", f"On May 2, 2011, {ELM} and {GANNET} made a Loan Agreement, Exhibit 10.7.")
    story.agreement("Loan Agreement", "credit", story.party(ELM), story.party(GANNET), date=MADE)
    story.parts["absent"] = list(absent)
    return extend(story, exhibit=story.fact(exhibit)) if exhibit else story


def test_what_is_not_stated_is_what_one_asks_of_an_agreement_and_no_field_of_a_cover() -> None:
    found = ask("not-disclosed", unsaid("bare.txt", "ticker", "cik", "filing_date", "signature_date", "exhibit_index"))
    assert cells(found, "how what") == [("not stated", "exhibit"), ("not stated", "signature date")]
    named = ask("not-disclosed", unsaid("named.txt", "ticker", "signature_date", "exhibit_index", exhibit="10.7"))
    assert cells(named, "how what") == [("not stated", "signature date")]
    assert ask("not-disclosed", unsaid("cover.txt", "ticker", "exchange", "accession")).rows == ()


def signed_by_one(name: str, registrant: str, cik: str, *others: str) -> Story:
    story = report(name, MADE, registrant, cik, f"On behalf of {registrant}, {', '.join(others)}: Ida Marsh, Treasurer.")
    for signed in (registrant, *others):
        story.officer("Ida Marsh", "Treasurer", signed, signatory=True)
    return story


def test_who_signs_for_several_signs_for_registrants_not_for_companies_that_file_nothing() -> None:
    affiliates = signed_by_one("affiliates.txt", ELM, "0000000101", "Elm Harbor Holdings LLC", "Elm Harbor Finance LLC")
    assert ask("signed-for-several", affiliates).rows == ()
    second = signed_by_one("second.txt", "Heron Works, Inc.", "0000000303")
    second.text += f" Ida Marsh, Treasurer, signs for {ELM} too."
    second.officer("Ida Marsh", "Treasurer", ELM, signatory=True)
    assert cells(ask("signed-for-several", affiliates, second), "person company") == [
        ("Ida Marsh", ELM),
        ("Ida Marsh", "Heron Works, Inc."),
    ]
