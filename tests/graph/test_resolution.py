"""As-filed entities -> clusters and judgements."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pactgraph.graph.identity.as_filed import Alias, AsFiled
from pactgraph.graph.resolution import Resolution, resolve
from tests.stopwatch import least_seconds


def company(name: str, source: str = "a", **told: object) -> AsFiled:
    cik = told.pop("cik", None)
    numbers = (("cik", str(cik)),) if cik else ()
    return replace(AsFiled(f"{source}/{name}", "organization", name, source, identifiers=numbers), **told)  # type: ignore[arg-type]


def person(name: str, source: str, *organizations: str) -> AsFiled:
    return AsFiled(f"{source}/{name}", "person", name, source, organizations=organizations)


def clusters(*things: AsFiled) -> list[set[str]]:
    return sorted((set(cluster) for cluster in resolve(things).clusters), key=sorted)


ONE: list[tuple[str, tuple[AsFiled, ...]]] = [
    ("a number joins two names", (company("Alder Biotics, Inc.", cik=1), company("Corvid Therapeutics, Inc.", "b", cik=1))),
    ("spelling and case join", (company("Alder Biotics, Inc."), company("ALDER BIOTICS INC", "b"))),
    (
        "a former name joins",
        (
            company("Corvid Therapeutics, Inc.", cik=1, aliases=(Alias("Alder Biotics, Inc.", "full", former=True),)),
            company("Alder Biotics, Inc.", "b"),
        ),
    ),
    (
        "a short name joins where it is defined",
        (company("Società Rossi S.r.l.", aliases=(Alias("SR", "short"),)), company("SR")),
    ),
    ("a person is one in one company", (person("Jane Q. Public", "a", "Alder"), person("Jane Public", "b", "Alder"))),
]

TWO: list[tuple[str, tuple[AsFiled, ...]]] = [
    ("two numbers part one name", (company("Alder Biotics, Inc.", cik=1), company("Alder Biotics, Inc.", "b", cik=2))),
    ("an S.r.l. is no Inc.", (company("Rossi S.r.l."), company("Rossi Inc.", "b"))),
    ("a national bank is no corporation", (company("Alder Bank, N.A."), company("Alder Bank Corporation", "b"))),
    ("a holding company is not what it holds", (company("Alder Foods, Inc."), company("Alder Foods Holdings, Inc.", "b"))),
    ("numbered vehicles stay apart", (company("Alder Acquisition I, LLC"), company("Alder Acquisition II, LLC", "b"))),
    (
        "a short name means nothing elsewhere",
        (company("Società Rossi S.r.l.", aliases=(Alias("SR", "short"),)), company("SR", "b")),
    ),
    ("a name alone makes nobody one", (person("Jane Q. Public", "a", "Alder"), person("Jane Q. Public", "b", "Cedar"))),
    (
        "places part namesakes",
        (company("Alder, Inc.", jurisdiction="Delaware"), company("Alder, Inc.", "b", jurisdiction="Nevada")),
    ),
]


@pytest.mark.parametrize("things", [things for _, things in ONE], ids=[name for name, _ in ONE])
def test_these_are_one(things: tuple[AsFiled, ...]) -> None:
    assert len(clusters(*things)) == 1


@pytest.mark.parametrize("things", [things for _, things in TWO], ids=[name for name, _ in TWO])
def test_these_are_two(things: tuple[AsFiled, ...]) -> None:
    assert len(clusters(*things)) == 2


def test_no_chain_of_likenesses_joins_two_that_have_different_numbers() -> None:
    one, two = company("Alder Biotics, Inc.", cik=1), company("Corvid Foods, Inc.", "b", cik=2)
    between = company("Alder Biotics, Inc.", "c", aliases=(Alias("Corvid Foods, Inc.", "full"),))
    assert all(not {one.iri, two.iri} <= cluster for cluster in clusters(one, two, between))


def test_co_registrants_that_give_one_number_stay_two() -> None:
    parent, own = (company(name, identifiers=(("ein", "12-3456789"),)) for name in ("Alder Energy Corporation", "Alder Gas LLC"))
    assert len(clusters(parent, own)) == 2
    assert len(clusters(parent, replace(own, source="b"))) == 1


def test_an_initial_between_two_people_joins_neither() -> None:
    found = clusters(*(person(name, "a", "Alder") for name in ("John Moss", "James Moss", "J. Moss")))
    assert len(found) == 3


def test_an_initial_beside_one_person_joins() -> None:
    assert len(clusters(person("John Moss", "a", "Alder"), person("J. Moss", "b", "Alder"))) == 1


def test_a_verdict_has_its_reason_and_both_sides() -> None:
    one, two = company("Alder Biotics, Inc.", cik=1), company("Corvid Therapeutics, Inc.", "b", cik=1)
    (judged,) = resolve([one, two]).judged
    assert {judged.left, judged.right} == {one.iri, two.iri}
    assert (judged.judgement.label, judged.judgement.why) == ("same", "same CIK 1")


_NAMES = [
    "Alder, Inc.",
    "Alder",
    "ALDER INC",
    "Alder LLC",
    "Alder Biotics, Inc.",
    "Alder Biotcis, Inc.",
    "Corvid Foods, Inc.",
    "AF",
]
_PEOPLE = ["John Moss", "J. Moss", "James Moss", "John A. Moss", "Moss John", "Jack Moss"]
_COMPANIES = st.builds(
    lambda name, source, cik, place, alias: company(
        name, source, cik=cik, jurisdiction=place, aliases=(Alias(*alias),) if alias else ()
    ),
    st.sampled_from(_NAMES),
    st.sampled_from("abcd"),
    st.sampled_from([None, None, 1, 2]),
    st.sampled_from([None, "Delaware", "Nevada"]),
    st.sampled_from([None, ("Alder", "short"), ("Corvid Foods, Inc.", "full"), ("AF", "short")]),
)
_PERSONS = st.builds(person, st.sampled_from(_PEOPLE), st.sampled_from("abcd"), st.sampled_from(["Alder", "Cedar"]))


@settings(max_examples=150, deadline=None)
@given(st.lists(_COMPANIES | _PERSONS, max_size=14), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_clusters_and_none_with_two_numbers(things: list[AsFiled], chance: object) -> None:
    things = [replace(thing, iri=f"{number:02}") for number, thing in enumerate(things)]
    found: Resolution = resolve(things)
    shuffled = list(things)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(shuffled) == found
    assert sorted(iri for cluster in found.clusters for iri in cluster) == [thing.iri for thing in things]
    numbers = {thing.iri: dict(thing.identifiers).get("cik") for thing in things}
    assert all(len({numbers[iri] for iri in cluster} - {None}) <= 1 for cluster in found.clusters)


def test_many_names_of_one_number_take_longer_in_proportion() -> None:
    def seconds(many: int, enough: float = 0.0) -> float:
        things = [company(f"Alder {number} Mills, Inc.", f"s{number:05}", cik=1) for number in range(many)]
        things += [company("Tarn Works, Inc.", source, cik=number) for source, number in (("x", 2), ("y", 3))]
        return least_seconds(lambda: resolve(things), enough)

    bound = 8 * max(seconds(800), 0.02)
    assert seconds(4_000, bound) < bound
