"""Accounts of one agreement by both of its parties, and its status on the page."""

from __future__ import annotations

import pytest

from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.pictures.sketch import sketch
from pactgraph.graph.store import Store, memory_store
from tests.graph.stories import Story

ALDER, CEDAR = "Alder Biotics, Inc.", "Cedar Foods Corporation"
MAY = ("2011-05-02", "May 2, 2011")


def told(registrant: str, cik: str, day: tuple[str, str] = MAY, title: str = "Supply Agreement", event: str = "entry") -> Story:
    text = f"{cik}. On {day[1]}, {ALDER} and {CEDAR} made a {title} for five million Euros. On July 9, 2013, it ended."
    story = Story(text, f"{cik}-{day[0]}-{event}.txt", day=day[0], day_quote=day[1]).registrant(registrant, cik=cik)
    return story.agreement(title, "supply", story.party(ALDER), story.party(CEDAR), event=event, date=day)


def both(*stories: Story) -> Store:
    evidence = b"".join(story.filed.lines for story in stories)
    return memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))


def agreements(store: Store) -> int:
    return len(list(store.rows("SELECT ?a { ?a a pact:Agreement }")))


def conflicts(store: Store) -> list[str | None]:
    return [value for (value,) in store.rows("SELECT ?v { ?a pact:hasConflict/pact:value ?v } ORDER BY ?v")]


def test_both_parties_accounts_on_two_days_of_a_month_are_one_agreement_and_a_conflict() -> None:
    store = both(told(ALDER, "0000000001"), told(CEDAR, "0000000002", ("2011-05-09", "May 9, 2011")))
    assert agreements(store) == 1
    assert conflicts(store) == ["2011-05-02", "2011-05-09"]


@pytest.mark.parametrize(
    "other",
    [
        told(ALDER, "0000000001", ("2011-05-09", "May 9, 2011")),  # one filer knows its own agreements
        told(CEDAR, "0000000002", ("2011-09-09", "September 9, 2011")),
        told(CEDAR, "0000000002", ("2011-05-09", "May 9, 2011"), "Lease"),
    ],
)
def test_what_one_filer_tells_twice_or_later_or_of_another_title_stays_two(other: Story) -> None:
    store = both(told(ALDER, "0000000001"), other)
    assert agreements(store) == 2
    assert conflicts(store) == []


def test_accounts_that_agree_have_no_conflict() -> None:
    store = both(told(ALDER, "0000000001"), told(CEDAR, "0000000002"))
    assert (agreements(store), conflicts(store)) == (1, [])


def test_the_page_shows_an_agreement_that_a_later_filing_ends_as_terminated() -> None:
    store = both(told(ALDER, "0000000001"), told(ALDER, "0000000001", ("2013-07-09", "July 9, 2013"), event="termination"))
    statuses = {node.status for node in sketch(store).nodes if node.kind == "agreement"}
    assert statuses == {"terminated"}
    ends = list(store.rows("SELECT ?b { ?a pact:amends ?b }"))
    assert len(ends) == 1


def test_a_filing_without_a_day_does_not_take_the_days_from_the_page() -> None:
    undated = Story("0000000001. On some day, Alder Biotics, Inc. was there.", "undated.txt").registrant(ALDER, cik="0000000001")
    store = both(told(ALDER, "0000000001"), undated)
    assert sketch(store).coverage == "2 filings of 1 registrant, 2011-05-02 to 2011-05-02"
