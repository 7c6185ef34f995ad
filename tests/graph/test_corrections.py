"""Corrections of facts and of identity: what they do to a graph, in which order soever, and that everything can be undone."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pactgraph.corrections import corrector
from pactgraph.graph.corrections.applying import Wording
from pactgraph.graph.corrections.journal import append_lines, parse_line, read_journal
from pactgraph.graph.corrections.links import link_anew
from pactgraph.graph.corrections.overlay import read_overlay
from pactgraph.graph.corrections.pointing import Pointer
from pactgraph.graph.corrections.records import Addition, Correction, Filling, Identity, Told, Undo, Withdrawal
from pactgraph.graph.corrections.statements import Statements
from pactgraph.graph.corrections.states import read_decisions, told_states
from pactgraph.graph.errors import CorrectionsError
from pactgraph.graph.shapes import find_violations
from pactgraph.graph.store import Store
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.ontology.namespaces import PROV
from tests.graph.corrected import SAID, TEXTS, as_read, entries, filed, settled, standing, thinkable

LICENCE = filed()[0].entry.graph
UNCHANGED = settled(as_read(), [])


def pointed(thing: str, slot: str, store: Store | None = None) -> Any:
    facts = Pointer(store or as_read(), entries(), TEXTS).facts(f"{LICENCE}/{thing}")
    return next(fact for fact in facts if fact.slot == slot)


def replaced(thing: str, slot: str, value: str) -> Filling:
    fact = pointed(thing, slot)
    return Filling(correction="replace", thing=fact.place, slot=slot, value=value, span=fact.told.span, was=fact.told, **SAID)


def withdrawn(thing: str, slot: str = "") -> Withdrawal:
    place = Pointer(as_read(), entries(), TEXTS).place(f"{LICENCE}/{thing}")
    was = pointed(thing, slot).told if slot else None
    return Withdrawal(correction="withdraw", thing=place, slot=slot, was=was, **SAID)


def corrected(*lines: Correction | Undo) -> Store:
    store = as_read()
    settled(store, standing(lines))
    return store


def outcomes(store: Store) -> list[tuple[str, str]]:
    return [(state.outcome.status, state.outcome.reason) for state in told_states(store)]


def facts(store: Store, thing: str, slot: str) -> list[tuple[str | None, ...]]:
    query = f"""SELECT ?value ?rule ?quote WHERE {{ GRAPH <{LICENCE}> {{ ?fact pact:about <{LICENCE}/{thing}> ;
      pact:property pact:{slot} ; pact:value ?value ; pact:rule ?rule ; pact:bestMention/pact:quote ?quote }} }}"""
    return sorted(store.rows(query))


def test_a_replaced_value_stands_where_the_reading_stood_with_who_and_when() -> None:
    store = corrected(replaced("agreement/1", "agreementDate", "2005-03-06"))
    assert outcomes(store) == [("applied", "")]
    assert facts(store, "agreement/1", "agreementDate") == [("2005-03-06", "human", "March 7, 2005")]
    (row,) = store.rows(f"""SELECT ?who ?when ?was ?rule WHERE {{ GRAPH <{LICENCE}> {{
      <{LICENCE}/agreement/1/fact/agreementDate> <{PROV}wasAttributedTo>/rdfs:label ?who ; <{PROV}generatedAtTime> ?when ;
        <{PROV}wasRevisionOf> ?old . ?old a pact:Withdrawn ; pact:value ?was ; pact:rule ?rule }} }}""")
    assert row == ("Ada Lindqvist", "2026-11-21T06:30:00Z", "2005-03-07", "dated as of")
    assert {("2005-03-06",)} == set(store.rows("SELECT DISTINCT ?d { ?a a pact:Agreement ; pact:agreementDate ?d ; pact:title ?t "
                                                "FILTER(?t = 'License Agreement' && STRSTARTS(STR(?d), '2005')) }"))  # fmt: skip


def test_a_withdrawn_value_is_believed_no_more_and_kept() -> None:
    store = corrected(withdrawn("agreement/1", "governingLaw"))
    assert facts(store, "agreement/1", "governingLaw") == []
    assert not list(store.rows(f"SELECT ?x {{ GRAPH <{LICENCE}> {{ <{LICENCE}/agreement/1> pact:governingLaw ?x }} }}"))
    (row,) = store.rows(f"SELECT ?v {{ GRAPH <{LICENCE}> {{ ?f pact:withdrawnFrom <{LICENCE}/agreement/1> ; pact:value ?v }} }}")
    assert row == ("New York",)


def test_a_withdrawn_party_goes_with_what_pointed_at_it() -> None:
    store = corrected(withdrawn("party/1"))
    assert not list(
        store.rows(f"SELECT ?s ?p {{ GRAPH <{LICENCE}> {{ ?s ?p <{LICENCE}/party/1> FILTER(?p != pact:withdrawnFrom) }} }}")
    )
    parties = list(store.rows(f"SELECT ?n {{ ?a pact:asFiled <{LICENCE}/agreement/1> ; pact:party/pact:name ?n }}"))
    assert parties == [("Rosmarin Pharma AG",)]


def test_an_added_party_is_one_with_its_role_and_its_sentence() -> None:
    place = Pointer(as_read(), entries(), TEXTS).place(f"{LICENCE}/agreement/1")
    assert place.words is not None
    told = {"name": Told(value="Norrby AB", span=place.words), "role": Told(value="Licensee", span=place.words)}
    store = corrected(Addition(correction="add-thing", to=place, thing="party", facts=told, **SAID))
    assert facts(store, "party/3", "name") == [("Norrby AB", "human", "License Agreement")]
    (row,) = store.rows(
        f"SELECT ?role ?person {{ GRAPH <{LICENCE}> {{ <{LICENCE}/party/3> pact:canonicalRole ?role ; pact:isPerson ?person }} }}"
    )
    assert row == ("https://w3id.org/pactgraph/role/licensee", "false")
    sentence = (
        f"SELECT ?s {{ GRAPH <{LICENCE}> {{ <{LICENCE}/party/3/fact/name> pact:bestMention/pact:sentence/pact:quote ?s }} }}"
    )
    assert [("License Agreement" in str(text)) for (text,) in store.rows(sentence)] == [True]
    assert ("Norrby AB",) in set(store.rows("SELECT ?n { ?a pact:party/pact:name ?n }"))


def test_a_new_role_has_its_canonical_role_and_a_new_name_moves_the_payments() -> None:
    store = corrected(replaced("party/2", "role", "Supplier"), replaced("amount/1", "payee", "Halvorsen Biologics, Inc."))
    roles = f"SELECT ?r {{ GRAPH <{LICENCE}> {{ <{LICENCE}/party/2> pact:canonicalRole ?r }} }}"
    assert [str(role).rpartition("/")[2] for (role,) in store.rows(roles)] == ["supplier"]
    paid = f"SELECT ?p {{ GRAPH <{LICENCE}> {{ <{LICENCE}/amount/1> pact:paidTo ?p }} }}"
    assert list(store.rows(paid)) == [(f"{LICENCE}/party/1",)]


def test_the_later_line_on_the_same_slot_holds() -> None:
    first, second = replaced("agreement/1", "agreementDate", "2005-03-06"), replaced("agreement/1", "agreementDate", "2005-03-05")
    assert first.key == second.key == withdrawn("agreement/1", "agreementDate").key
    store = corrected(first, second)
    assert [row[0] for row in facts(store, "agreement/1", "agreementDate")] == ["2005-03-05"]
    assert settled(store, standing([first, second, Undo(correction="undo", of=first.key, **SAID)])) == UNCHANGED


@pytest.mark.parametrize("name", ["quote", "reading", "file", "elsewhere"])
def test_what_does_not_stand_any_more_is_stale_and_changes_nothing(name: str) -> None:
    line = replaced("agreement/1", "agreementDate", "2005-03-06")
    values = line.model_dump()
    match name:
        case "quote":
            values["span"]["quote"] = values["span"]["quote"].replace("7", "8")
        case "reading":
            values["was"]["value"] = "2005-03-08"
        case "file":
            values["thing"]["source"] = "0" * 64
        case _:
            values["thing"] |= {"source": "0" * 64, "file": "nowhere.htm"}
    store = corrected(Filling(**values))
    ((status, reason),) = outcomes(store)
    assert status == ("elsewhere" if name == "elsewhere" else "stale")
    assert reason
    assert facts(store, "agreement/1", "agreementDate") == [("2005-03-07", "dated as of", "March 7, 2005")]


def test_a_decision_between_a_person_and_an_organization_is_refused() -> None:
    pointer = Pointer(as_read(), entries(), TEXTS)
    left, right = pointer.place(f"{LICENCE}/party/1"), pointer.place(f"{LICENCE}/officer/1")
    store = corrected(Identity(correction="same", left=left, right=right, **SAID))
    assert outcomes(store) == [("refused", "an organization is no person")]
    assert read_decisions(store) == []


def test_decisions_that_cannot_all_hold_are_told_and_not_applied() -> None:
    pointer = Pointer(as_read(), entries(), TEXTS)
    sources = sorted(entries().values(), key=lambda entry: entry.name)
    one, two = pointer.place(f"{LICENCE}/party/1"), pointer.place(f"{LICENCE}/party/2")
    three = pointer.place(f"{sources[2].graph}/party/1")
    said = [(one, "same", two), (two, "same", three), (one, "different", three)]
    store = corrected(*(Identity(correction=verdict, left=left, right=right, **SAID) for left, verdict, right in said))  # type: ignore[arg-type]
    assert [status for status, _ in outcomes(store)] == ["contradiction"] * 3
    assert all("cannot all hold" in reason for _, reason in outcomes(store))


def test_links_told_anew_are_those_that_the_loaders_told() -> None:
    for one in filed():
        lines = one.lines.splitlines(keepends=True)
        statements = Statements(lines, one.entry.graph)
        link_anew(statements, canonical_roles)
        assert statements.lines() == set(lines)


pool = st.sampled_from(range(len(thinkable())))
undone = st.integers(0, 10).map(lambda number: -number - 1)
slow = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def lines_of(numbers: list[int]) -> list[Correction | Undo]:
    """Corrections by number; a negative number undoes one of those before it."""
    lines: list[Correction | Undo] = []
    for number in numbers:
        said = [line for line in lines if not isinstance(line, Undo)]
        if number >= 0:
            lines.append(thinkable()[number])
        elif said:
            lines.append(Undo(correction="undo", of=said[number % len(said)].key, **SAID))
    return lines


@slow
@given(st.lists(st.one_of(pool, pool, undone), max_size=7))
def test_any_sequence_gives_line_by_line_what_it_gives_at_once_and_undoing_all_gives_the_reading(numbers: list[int]) -> None:
    lines, store = lines_of(numbers), as_read()
    for count in range(len(lines) + 1):
        held = settled(store, standing(lines[:count]))
    assert held == settled(as_read(), standing(lines))
    for one in filed():
        read = read_overlay(store, one.entry.graph).as_read(store.quads(one.entry.graph), one.entry.graph)
        assert b"".join(read) == one.lines
    assert settled(store, []) == UNCHANGED


@slow
@given(st.lists(pool, max_size=7), st.randoms(use_true_random=False))
def test_lines_about_different_things_give_the_same_in_any_order(numbers: list[int], shuffle: random.Random) -> None:
    lines = list({line.key: line for line in lines_of(numbers)}.values())
    held = settled(as_read(), standing(lines))
    shuffle.shuffle(lines)
    assert settled(as_read(), standing(lines)) == held


@settings(max_examples=8, deadline=None)
@given(st.lists(pool, min_size=1, max_size=6))
def test_a_corrected_graph_still_satisfies_the_shapes(numbers: list[int]) -> None:
    store = corrected(*lines_of(numbers))
    graphs = ["".join(_triple(line, one.entry.graph) for line in store.quads(one.entry.graph)) for one in filed()]
    assert not list(find_violations(iter(graphs)))


def _triple(line: bytes, graph: str) -> str:
    return line.decode().replace(f" <{graph}> .\n", " .\n")


def test_what_has_not_changed_is_not_done_again() -> None:
    store, lines = as_read(), standing([withdrawn("party/1")])
    assert corrector(lines).settle(store, entries(), TEXTS)
    assert not corrector(lines).settle(store, entries(), TEXTS)
    assert corrector(lines).settle(store, entries(), TEXTS, again=True)
    assert isinstance(corrector(lines).wording, Wording)


# The file


def test_a_line_reads_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "mine" / "corrections.jsonl"
    lines = [replaced("agreement/1", "agreementDate", "2005-03-06"), withdrawn("party/1")]
    append_lines(path, lines[:1])
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))  # an editor took the last line end away
    append_lines(path, lines[1:])
    assert [one.correction for one in read_journal(path)] == lines
    assert [one.number for one in read_journal(path)] == [1, 2]


@pytest.mark.parametrize("line", thinkable()[::7])
def test_every_correction_survives_its_own_spelling(line: Correction) -> None:
    assert parse_line(line.written) == line


GOOD = withdrawn("party/1").written


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "Expecting property name"),
        ("[]", "valid dictionary"),
        ('{"correction": "invent"}', "'invent'"),
        (GOOD.replace('"by": "Ada Lindqvist", ', ""), "by: Field required"),
        (GOOD.replace("2026-11-21T06:30:00Z", "2026-02-30"), "on: 2026-02-30 is no day of the calendar"),
        (GOOD.replace('"thing": "party"', '"thing": "partee"'), "'partee' is no kind of as-filed thing"),
        (GOOD.replace('"start": ', '"start": 1'), "is not as long as its quote"),
        (GOOD.replace('"correction": "withdraw"', '"correction": "withdraw", "slot": "colour"'), "has no slot 'colour'"),
        (GOOD.replace('"correction": "withdraw"', '"correction": "withdraw", "slot": "name"'), "always has its name"),
        (GOOD.replace("}", ', "more": 1}'), "more"),
        ("\ud800".join(["", ""]), ""),
        ("[" * 100_000, "nest"),
    ],
)
def test_a_line_that_is_none_is_named_with_its_reason(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "corrections.jsonl"
    path.write_bytes(f"{GOOD}\n\n{line}\n".encode("utf-8", "surrogatepass"))
    with pytest.raises(CorrectionsError, match="line 3") as raised:
        read_journal(path)
    assert words.casefold() in raised.value.reason.casefold()
    before = path.read_bytes()
    with pytest.raises(CorrectionsError):
        append_lines(path, [withdrawn("party/2")])
    assert path.read_bytes() == before
