"""Compounds: one name is one, two names are asked about, and a person's word joins or parts them."""

from __future__ import annotations

import pytest

from pactgraph.graph.identity.as_filed import Alias, AsFiled
from pactgraph.graph.identity.compounds import judge_compounds
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.resolution import Resolution, resolve


def compound(iri: str, name: str, *aliases: str, source: str = "") -> AsFiled:
    return AsFiled(iri, "compound", name, source or iri, aliases=tuple(Alias(alias, "short") for alias in aliases))


def resolved(*things: AsFiled, told: tuple[Decision, ...] = ()) -> Resolution:
    return resolve(things, told, judge_compounds)


def decided(left: str, verdict: str, right: str) -> Decision:
    return Decision(left, right, verdict, "Ada", "2026-11-21", "", f"urn:{left}{verdict}{right}")  # type: ignore[arg-type]


def test_a_code_is_one_however_it_is_joined() -> None:
    assert resolved(compound("a", "HV-4"), compound("b", "HV4"), compound("c", "HV-1")).clusters == (("a", "b"), ("c",))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (compound("a", "veltanib", "HVB-101"), compound("b", "HVB 101"), "another name"),
        (compound("a", "veltanibine"), compound("b", "veltanabine"), "spelled nearly alike"),
        (compound("a", "HVB-101"), compound("b", "HVB-102"), None),  # codes that differ by a digit are two
        (compound("a", "veltanib"), compound("b", "corvatinib"), None),
        (compound("a", "velt"), compound("b", "veld"), None),  # too short to be a slip
    ],
)
def test_two_names_that_may_be_one_compound_are_unsure(one: AsFiled, other: AsFiled, why: str | None) -> None:
    found = resolved(one, other)
    assert found.clusters == (("a",), ("b",))
    assert [judged.judgement.label for judged in found.judged] == ([] if why is None else ["unsure"])
    assert all(why and why in judged.judgement.why for judged in found.judged)


def test_a_name_that_stands_for_several_is_no_other_name_of_one() -> None:
    members = compound("a", "HV1", "HVx", source="s"), compound("b", "HV4", "HVx", source="s")
    assert not resolved(*members, compound("c", "HVx")).judged


def test_a_person_joins_two_names_and_parts_one() -> None:
    one, other, third = compound("a", "veltanib", "HVB-101"), compound("b", "HVB-101"), compound("c", "HVB-101")
    assert resolved(one, other, third, told=(decided("a", "same", "b"),)).clusters == (("a", "b", "c"),)
    assert resolved(one, other, third, told=(decided("b", "different", "c"),)).clusters == (("a",), ("b",), ("c",))
    torn = resolved(one, other, told=(decided("a", "same", "b"), decided("a", "different", "b")))
    assert (torn.clusters, len(torn.contradictions)) == ((("a",), ("b",)), 1)


def test_the_order_of_loading_does_not_matter() -> None:
    things = [compound("a", "veltanib", "HVB-101"), compound("b", "HVB-101"), compound("c", "veltanab")]
    assert resolved(*things) == resolved(*reversed(things))
