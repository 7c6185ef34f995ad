"""What two graphs believe differently, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.ledger import about_lines, entry_lines
from pactgraph.graph.comparison.differences import Difference, find_differences
from pactgraph.graph.comparison.sides import Side, open_side
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.errors import DamagedGraphError, NoGraphError
from pactgraph.graph.store import Store, memory_store
from pactgraph.ontology.iris import JUDGEMENTS_GRAPH, judgement_iri
from pactgraph.ontology.namespaces import PACT, RDF
from tests.graph.asked_corpus import amends
from tests.graph.stories import Story

MADE = """On May 2, 2011, Alder Biotics, Inc. entered into a Supply Agreement with Fabbrica Chimica Rossi S.p.A. for five million
Euros. The Supply Agreement runs until May 2, 2014. 0000000001"""
CHANGED = """On June 1, 2012, Alder Biotics, Inc. and Fabbrica Chimica Rossi S.p.A. signed Amendment No. 2 to the Supply Agreement
dated May 2, 2011. It now runs until May 2, 2019. 0000000001"""


def made(name: str = "made.txt", text: str = MADE, until: str = "May 2, 2014", day: str = "2014-05-02") -> Story:
    story = Story(text, name).registrant("Alder Biotics, Inc.", cik="0000000001")
    return story.agreement(
        "Supply Agreement",
        "supply",
        story.party("Alder Biotics, Inc.", "customer"),
        story.party("Fabbrica Chimica Rossi S.p.A.", "supplier"),
        date=("2011-05-02", "May 2, 2011"),
        expiration_date=(day, until),
        amounts=(story.amount("5000000", "EUR", "five million\nEuros"),),
    )


def changed(number: int | None = 2) -> Story:
    story = Story(CHANGED, "changed.txt").registrant("Alder Biotics, Inc.", cik="0000000001")
    return story.agreement(
        "Amendment No. 2 to the Supply Agreement",
        "supply",
        story.party("Alder Biotics, Inc."),
        story.party("Fabbrica Chimica Rossi S.p.A."),
        event="amendment",
        date=("2012-06-01", "June 1, 2012"),
        expiration_date=("2019-05-02", "May 2, 2019"),
        amends=amends(story, "Supply Agreement", ("2011-05-02", "May 2, 2011"), number),
    )


def side(*filed: Story | FiledSource, version: str = "1.0", more: bytes = b"") -> Side:
    """A store as a build leaves it: evidence, ledger, knowledge, judgements."""
    sources = [one.filed if isinstance(one, Story) else one for one in filed]
    store = memory_store(b"".join(source.lines for source in sources))
    derived = derive_knowledge(read_evidence(store))
    entries = [line for source in sources for line in entry_lines(source.entry)]
    store.load(b"".join([*derived, *entries, *about_lines({"derivedFrom": f"{version} digest"}), more]))
    return Side(f"graph of {len(sources)}", store)


def told(differences: Iterable[Difference]) -> set[tuple[str, str | None, str | None, str | None, str]]:
    return {(one.change, one.property, one.before, one.after, one.cause.why) for one in differences if one.kind != "filing"}


def facts(one: Side, other: Side, kind: str) -> list[Difference]:
    return [found for found in find_differences(one, other) if found.kind == kind]


def test_two_graphs_of_the_same_filings_differ_in_nothing() -> None:
    assert list(find_differences(side(made(), changed()), side(changed(), made()))) == []


def test_a_new_filing_adds_its_agreement_and_changes_the_end_of_the_one_that_it_amends() -> None:
    found = facts(side(made()), side(made(), changed()), "agreement")
    assert {one.cause.why for one in found} == {"new filing"}
    assert all(one.cause.because.startswith("changed.txt") for one in found)
    (end,) = [one for one in found if one.property == "expirationDate" and one.change == "changed"]
    assert (end.thing, end.before, end.after) == ("Supply Agreement (2011-05-02)", "2014-05-02", "2019-05-02")
    gaps = [one.after for one in found if one.property == "missing"]
    assert gaps == ["Amendment No. 1 to Supply Agreement (2011-05-02)"]
    (whole,) = [one for one in found if one.property is None]
    assert (whole.change, whole.thing) == ("added", "Amendment No. 2 to the Supply Agreement (2012-06-01)")


def test_what_another_agreement_changes_names_the_filing_and_the_agreement_in_between() -> None:
    found = facts(side(made()), side(made(), changed(number=None)), "agreement")
    (end,) = [one for one in found if one.property == "expirationDate" and one.change == "changed"]
    assert end.cause.because == "changed.txt (through Amendment No. 2 to the Supply Agreement (2012-06-01))"


def test_a_filing_that_is_gone_takes_the_same_facts_away() -> None:
    there, back = side(made()), side(made(), changed())
    gone = list(find_differences(back, there))
    assert {one.cause.why for one in gone} == {"filing gone"}
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    forth = {(turned[one.change], one.property, one.after, one.before) for one in find_differences(there, back)}
    assert {(one.change, one.property, one.before, one.after) for one in gone} == forth


def test_a_file_that_another_version_reads_otherwise_names_both_versions() -> None:
    before = made().filed
    lines = before.lines.replace(b'"2014-05-02"', b'"2014-05-31"')
    after = FiledSource(replace(before.entry, loader="newer", digest="1" * 64), lines, before.texts)
    (one,) = find_differences(side(before), side(after))
    assert (one.change, one.property, one.before, one.after) == ("changed", "expirationDate", "2014-05-02", "2014-05-31")
    assert (one.cause.why, one.cause.because) == ("new rule", "read by newer, before by test")


def test_numbers_that_moved_when_a_file_was_read_again_are_no_difference() -> None:
    """Another version finds one agreement more before the one that was there: `agreement/1` is now `agreement/2`."""
    before = made().filed
    more = Story(MADE, "made.txt").registrant("Alder Biotics, Inc.", cik="0000000001")
    more.agreement("Euros", "other", more.party("Alder Biotics, Inc."))
    more.parts["agreements"] += made().parts["agreements"]
    after = FiledSource(replace(more.filed.entry, loader="newer"), more.filed.lines, before.texts)
    found = facts(side(before), side(after), "agreement")
    assert {(one.change, one.thing, one.cause.why) for one in found} == {("added", "Euros", "new rule")}


def test_other_code_that_derives_is_a_new_rule() -> None:
    stale = side(made())
    wrong = memory_store(b"".join(line for line in _all(stale.store)).replace(b'"supplier"', b'"vendor"'))
    found = list(find_differences(Side("stale", wrong), side(made(), version="2.0")))
    assert {one.cause.why for one in found} == {"new rule"}
    assert "derived by 2.0, before by 1.0" in {one.cause.because for one in found}


def test_two_companies_that_a_new_filing_makes_one_are_merged() -> None:
    renamed = Story("Alder Health, Inc. (formerly Alder Biotics, Inc.) 0000000001", "renamed.txt")
    renamed.registrant("Alder Health, Inc.", cik="0000000001")
    other = Story("Agreement with Alder Health, Inc. and Moss Labs LLC", "other.txt")
    other.agreement("Agreement", "other", other.party("Alder Health, Inc."), other.party("Moss Labs LLC"))
    found = facts(side(made(), other), side(made(), other, renamed), "organization")
    (whole,) = [one for one in found if one.property is None]
    assert (whole.change, whole.before) == ("merged", "Alder Biotics, Inc. + Alder Health, Inc.")
    assert (whole.cause.why, whole.cause.because) == ("new filing", "renamed.txt")
    assert [len(iris) for iris in whole.iris] == [2, 1]
    (back,) = [one for one in facts(side(made(), other, renamed), side(made(), other), "organization") if one.property is None]
    assert (back.change, back.cause.why) == ("split", "filing gone")


def test_a_person_who_decides_is_named() -> None:
    filed = made()
    one = side(filed)
    party = "".join(
        row[0] or "" for row in one.store.rows("SELECT ?x { GRAPH ?g { ?x pact:name 'Fabbrica Chimica Rossi S.p.A.' } }")
    )
    node, graph = judgement_iri(party, party), JUDGEMENTS_GRAPH
    decided = "".join(
        f"<{node}> <{term}> {value} <{graph}> .\n"
        for term, value in (
            (f"{RDF}type", f"<{PACT}Judgement>"),
            (f"{PACT}judges", f"<{party}>"),
            (f"{PACT}author", '"mara"'),
            (f"{PACT}reason", '"seen in the trade register"'),
        )
    )
    other = side(filed, more=decided.encode())
    renamed = memory_store(b"".join(_all(other.store)).replace(b'name> "Fabbrica Chimica Rossi S.p.A." .', b'name> "Rossi" .'))
    (found,) = [one for one in find_differences(one, Side("other", renamed)) if one.property == "name"]
    assert (found.cause.why, found.cause.because) == ("correction", "mara: seen in the trade register")
    (undone,) = [one for one in find_differences(Side("other", renamed), one) if one.property == "name"]
    assert undone.cause.because == "withdrawn: mara: seen in the trade register"


def test_a_side_may_be_a_file_of_quads(tmp_path: Path) -> None:
    import gzip

    plain, packed, broken = tmp_path / "graph.nq", tmp_path / "graph.nq.gz", tmp_path / "broken.nq"
    whole = b"".join(_all(side(made(), changed()).store))
    plain.write_bytes(whole)
    packed.write_bytes(gzip.compress(whole))
    broken.write_bytes(b"this is no quad\n")
    with open_side(plain) as one, open_side(packed) as other:
        assert list(find_differences(one, other)) == []
        assert {one.cause.why for one in find_differences(side(made()), other)} == {"new filing"}
    with pytest.raises(DamagedGraphError, match=r"broken\.nq cannot be read as N-Quads"), open_side(broken):
        pass
    with pytest.raises(NoGraphError), open_side(tmp_path / "nowhere"):
        pass


def test_a_file_without_a_ledger_is_compared_by_its_graphs(tmp_path: Path) -> None:
    bare = memory_store(made().filed.lines)
    bare.load(b"".join(derive_knowledge(read_evidence(bare))))
    found = list(find_differences(Side("bare", bare), side(made(), changed())))
    assert {one.cause.why for one in found} == {"new filing"}


def _all(store: Store) -> list[bytes]:
    return [line for graph in (None, *store.graphs()) for line in store.quads(graph)]
