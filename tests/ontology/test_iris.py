"""Minted IRIs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.ontology.iris import cluster_iri, entity_iri, fact_iri, filing_iri, interval_iri, mention_iri, segment, source_iri

WORD = re.compile(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*\Z")
ANY = st.text(st.characters(exclude_categories=()))


@given(text=ANY)
def test_a_segment_holds_only_safe_characters_whatever_the_text(text: str) -> None:
    assert WORD.match(segment(text))
    assert segment(text) not in {".", ".."}


@given(one=ANY, other=ANY)
def test_different_texts_have_different_segments(one: str, other: str) -> None:
    assert (segment(one) == segment(other)) == (one == other)


@pytest.mark.parametrize("hostile", ["../../graph/ledger", "a> <b", "x#char=1,2", "é/ü", "a?b"])
def test_an_identifier_cannot_leave_its_segment(hostile: str) -> None:
    assert entity_iri("organization", "cik", hostile).count("/") == "https://w3id.org/pactgraph/id/organization/cik".count("/")


def test_the_scheme_is_what_the_design_fixes() -> None:
    digest = "0123456789abcdef" * 4
    source = source_iri(digest)
    assert source == "https://w3id.org/pactgraph/id/source/0123456789abcdef0123456789abcdef"
    assert mention_iri(f"{source}/document/1", 5, 9) == f"{source}/document/1#char=5,9"
    assert fact_iri(f"{source}/party/2", "alias", 1) == f"{source}/party/2/fact/alias/1"
    assert filing_iri("0009999999-11-000042", digest) == "https://w3id.org/pactgraph/id/filing/0009999999-11-000042"
    assert filing_iri(None, digest) == f"https://w3id.org/pactgraph/id/filing/sha256-{digest[:32]}"
    assert entity_iri("organization", "cik", "0000012345").endswith("/id/organization/cik-0000012345")
    assert re.search(r"/id/person/as-filed-[0-9a-f]{32}\Z", cluster_iri("person", f"{source}/officer/1"))
    assert interval_iri("2008-01-01", "2008-04-30").endswith("/id/time/2008-01-01/2008-04-30")
