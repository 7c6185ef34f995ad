"""What a reader tells of its as-filed things is what a store would find in its quads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.derivation.told import gather_evidence, tell_things
from pactgraph.graph.store import memory_store
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import ID, PACT, RDF
from pactgraph.reading import Read, read_source
from tests.graph.stories import Story

GRAPH = f"{ID}source/{'0' * 32}"


def found(lines: bytes) -> Evidence:
    with memory_store(lines) as store:
        return read_evidence(store)


def same(told: Evidence, asked: Evidence) -> bool:
    return told == asked and all(list(told.by_class[name]) == list(things) for name, things in asked.by_class.items())


def named(*values: str) -> bytes:
    """The quads of one registrant with these names."""
    thing = f"<{GRAPH}/registrant/1>"
    lines = {f"{thing} <{RDF}type> <{PACT}AsFiledRegistrant> <{GRAPH}> .\n"}
    lines |= {f"{thing} <{PACT}name> {text_term(value)} <{GRAPH}> .\n" for value in values}
    return "".join(sorted(lines)).encode()


def test_the_examples_tell_what_a_store_finds() -> None:
    from tests.face.test_build import FILINGS

    reads = [read_source(path.read_bytes(), path.name, "test") for path in sorted(FILINGS.iterdir())]
    filed = [read.filed for read in reads if isinstance(read, Read)]
    assert len(filed) > 10
    assert same(gather_evidence([one.told for one in filed]), found(b"".join(one.lines for one in filed)))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=3))
def test_any_text_is_told_as_it_was_written(values: list[str]) -> None:
    lines = named(*values)
    assert same(gather_evidence([tell_things(lines)]), found(lines))


@pytest.mark.parametrize(
    "text",
    [
        f'x> <{RDF}type> <{PACT}AsFiledParty> <{GRAPH}> .',
        f'"> <{RDF}type> <{PACT}AsFiledParty> "y',
        "a\nb\\u0041\"",
    ],
)  # fmt: skip
def test_words_of_a_filing_make_no_thing(text: str) -> None:
    lines = named(text)
    told = gather_evidence([tell_things(lines)])
    assert same(told, found(lines))
    assert [thing.one("name") for thing in told.of("AsFiledRegistrant")] == [text]
    assert not list(told.of("AsFiledParty"))


def test_a_source_of_which_nobody_told_has_no_words() -> None:
    assert Story("Alder Biotics, Inc. leased a house.").registrant("Alder Biotics, Inc.").filed.told == ""
