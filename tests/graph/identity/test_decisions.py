"""What people decide of pairs: hard constraints on every cluster, and contradictions that nobody resolves in silence."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.decisions import Decision, find_contradictions
from pactgraph.graph.resolution import Resolution, resolve


def company(iri: str, name: str, cik: str = "", source: str = "") -> AsFiled:
    return AsFiled(iri, "organization", name, source or iri, identifiers=(("cik", cik),) if cik else ())


def decided(left: str, verdict: str, right: str) -> Decision:
    one, other = sorted((left, right))
    return Decision(one, other, verdict, "Ada", "2026-11-21", "", f"urn:{one}{verdict}{other}")  # type: ignore[arg-type]


def clusters(things: list[AsFiled], *decisions: Decision) -> list[tuple[str, ...]]:
    return sorted(resolve(things, decisions).clusters)


ALDER, CORVID, ROWAN = company("a", "Alder Inc."), company("b", "Corvid Inc."), company("c", "Rowan Inc.")


def test_same_joins_what_no_rule_would() -> None:
    assert clusters([ALDER, CORVID]) == [("a",), ("b",)]
    assert clusters([ALDER, CORVID], decided("a", "same", "b")) == [("a", "b")]


def test_same_goes_before_another_number() -> None:
    one, two = company("a", "Alder Inc.", "0000000001"), company("b", "Corvid Inc.", "0000000002")
    assert clusters([one, two], decided("a", "same", "b")) == [("a", "b")]


def test_different_parts_one_number() -> None:
    one, two = company("a", "Alder Inc.", "0000000001"), company("b", "Corvid Inc.", "0000000001")
    assert clusters([one, two]) == [("a", "b")]
    assert clusters([one, two], decided("a", "different", "b")) == [("a",), ("b",)]


def test_different_parts_two_of_one_name_and_who_else_bears_it_joins_neither() -> None:
    bearers = [company(iri, "Alder Inc.") for iri in "abcd"]
    assert clusters(bearers) == [("a", "b", "c", "d")]
    assert clusters(bearers, decided("a", "different", "b")) == [("a",), ("b",), ("c", "d")]
    assert clusters(bearers, decided("a", "different", "b"), decided("b", "same", "c")) == [("a",), ("b", "c"), ("d",)]


def test_different_parts_two_of_one_name_in_one_source() -> None:
    bearers = [company("a", "Alder Inc.", source="s"), company("b", "Alder Inc.", source="s")]
    assert clusters(bearers, decided("a", "different", "b")) == [("a",), ("b",)]


def test_a_contradiction_is_named_and_none_of_it_is_applied() -> None:
    loop = [decided("a", "same", "b"), decided("b", "same", "c"), decided("a", "different", "c")]
    found = resolve([ALDER, CORVID, ROWAN], loop)
    assert found.clusters == (("a",), ("b",), ("c",))
    assert [one.decisions for one in found.contradictions] == [tuple(sorted(loop))]


def test_what_has_no_part_in_a_contradiction_is_applied() -> None:
    loop = [decided("a", "same", "b"), decided("b", "same", "c"), decided("a", "different", "c")]
    aside = decided("c", "same", "d")
    found = resolve([ALDER, CORVID, ROWAN, company("d", "Sorrel Inc.")], [*loop, aside])
    assert ("c", "d") in found.clusters
    assert aside not in found.contradictions[0].decisions


def test_two_that_are_one_by_name_cannot_be_the_same_and_not_the_same_as_a_third() -> None:
    things = [company("a", "Alder Inc."), company("b", "ALDER, INC."), CORVID.__class__("c", "organization", "Corvid Inc.", "c")]
    found = resolve(things, [decided("a", "same", "c"), decided("b", "different", "c")])
    assert len(found.contradictions) == 1
    assert found.clusters == (("a", "b"), ("c",))


def test_a_decision_is_told_with_who_and_when_in_place_of_the_rule() -> None:
    one = decided("a", "different", "b")
    things = [company("a", "Alder Inc.", "0000000001"), company("b", "Corvid Inc.", "0000000001")]
    (judged,) = resolve(things, [one]).judged
    assert judged.decision == one
    assert (judged.judgement.author, judged.judgement.label, judged.judgement.human) == ("Ada", "different", True)
    assert "2026-11-21" in judged.judgement.why


@pytest.mark.parametrize("gone", ["a", "b"])
def test_a_decision_on_what_is_not_there_does_nothing(gone: str) -> None:
    things = [thing for thing in (ALDER, CORVID) if thing.iri != gone]
    assert resolve(things, [decided("a", "same", "b")]) == resolve(things)


NAMES = ("Alder Inc.", "Alder, Inc.", "Alder Corp.", "Corvid Inc.", "Corvid, Inc.")
things = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(("", "0000000001", "0000000002"))), min_size=2, max_size=7)


@st.composite
def decided_worlds(draw: st.DrawFn) -> tuple[list[AsFiled], list[Decision]]:
    bearers = [company(f"{number}", name, cik) for number, (name, cik) in enumerate(draw(things))]
    pairs = list(combinations([one.iri for one in bearers], 2))
    chosen = draw(st.lists(st.tuples(st.sampled_from(pairs), st.sampled_from(("same", "different"))), max_size=6))
    return bearers, [decided(left, verdict, right) for (left, right), verdict in dict(chosen).items()]


@settings(max_examples=150)
@given(decided_worlds(), st.randoms())
def test_decisions_that_agree_always_hold_in_any_order(world: tuple[list[AsFiled], list[Decision]], random: object) -> None:
    bearers, decisions = world
    found = resolve(bearers, decisions)
    out = {one for contradiction in found.contradictions for one in contradiction.decisions}
    cluster_of = {iri: cluster for cluster in found.clusters for iri in cluster}
    for one in decisions:
        if one not in out:
            assert (cluster_of[one.left] == cluster_of[one.right]) == (one.verdict == "same")
    assert resolve(reversed(bearers), reversed(decisions)) == found
    random.shuffle(decisions)  # type: ignore[attr-defined]
    assert resolve(bearers, decisions) == found


@settings(max_examples=150)
@given(decided_worlds())
def test_every_decision_of_a_contradiction_has_a_part_in_it(world: tuple[list[AsFiled], list[Decision]]) -> None:
    _, decisions = world
    for contradiction in find_contradictions(decisions):
        assert any(one.verdict == "different" for one in contradiction.decisions)
        assert any(one.verdict == "same" for one in contradiction.decisions)
    out = {one for contradiction in find_contradictions(decisions) for one in contradiction.decisions}
    assert not find_contradictions([one for one in decisions if one not in out])


def test_a_resolution_without_decisions_is_what_it_was() -> None:
    assert isinstance(resolve([ALDER]), Resolution)
    assert resolve([ALDER]).contradictions == ()
