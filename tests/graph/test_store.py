"""N-Quads in, answers out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.errors import DamagedGraphError, GraphInUseError, NoGraphError, QueryRefusedError
from pactgraph.graph.store import canonical, iri_term, memory_store, open_reading, open_writing
from pactgraph.ontology.literals import text_term

GRAPH = "https://w3id.org/pactgraph/id/source/00"
QUAD = f'<https://a.b/s> <https://a.b/p> "x" <{GRAPH}> .\n'.encode()


def quad(value: str, graph: str = GRAPH) -> bytes:
    return f"<https://a.b/s> <https://a.b/p> {value} <{graph}> .\n".encode()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_replaced_in_reads_back_as_it_was_written(text: str) -> None:
    lines = canonical(quad(text_term(text)))
    store = memory_store()
    store.replace([], [], lines)
    assert store.quads(GRAPH) == lines
    store.replace([], lines, [])
    assert len(store) == 0


@pytest.mark.parametrize(
    "line",
    [
        b'<https://a.b/s> <https://a.b/p> "a <b>" .\n',
        b'<https://a.b/s> <https://a.b/p> "a <b"^^<https://a.b/t> .\n',
        b"<https://a.b/s> <https://a.b/p> <https://a.b/o> .\n",
        b"<https://a.b/s> <https://a.b/p> <https://a.b/o> <https://a.b/g> .\n",
        b'<https://a.b/s> <https://a.b/p> "a <https://a.b/o> ." <https://a.b/g> .\n',
        b'<https://a.b/s> <https://a.b/p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <https://a.b/g> .\n',
    ],
)
def test_a_line_goes_into_the_graph_that_it_names(line: bytes) -> None:
    store = memory_store()
    store.replace([], [], [line])
    loaded = memory_store(line)
    assert store.graphs() == loaded.graphs()
    assert [store.quads(graph) for graph in (None, *store.graphs())] == [loaded.quads(g) for g in (None, *loaded.graphs())]


def test_replacing_drops_a_graph_and_adds_another_at_once(tmp_path: Path) -> None:
    with open_writing(tmp_path / "store") as store:
        store.load(QUAD)
        store.replace([GRAPH], [], [quad('"y"', f"{GRAPH}1")])
        assert store.graphs() == [f"{GRAPH}1"]


def test_a_store_that_a_process_writes_is_refused_to_another(tmp_path: Path) -> None:
    with open_writing(tmp_path / "store") as store:
        store.load(QUAD)
        place = str(tmp_path / "store")
        code = f"from pathlib import Path; from pactgraph.graph.store import open_writing; open_writing(Path({place!r}))"
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert GraphInUseError.__name__ in other.stderr
        assert len(store) == 1


def test_a_folder_without_a_store_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(NoGraphError, match="pactgraph build"):
        open_reading(tmp_path / "store")


def test_a_store_without_its_files_is_damaged(tmp_path: Path) -> None:
    with open_writing(tmp_path / "store") as store:
        store.load_fresh(QUAD)
    for file in (tmp_path / "store").glob("*.sst"):
        file.unlink()
    with pytest.raises(DamagedGraphError):
        open_reading(tmp_path / "store")


def test_orphans_of_a_bulk_load_that_was_killed_are_removed(tmp_path: Path) -> None:
    open_writing(tmp_path / "store").close()
    orphan = tmp_path / "store" / "bulk-000001.sst"
    orphan.write_bytes(b"left behind")
    open_writing(tmp_path / "store").close()
    assert not orphan.exists()


def test_prefixes_are_known_without_being_typed() -> None:
    store = memory_store(b'<https://a.b/s> <https://w3id.org/pactgraph/ontology#title> "t" .\n')
    assert list(store.rows("SELECT ?t { ?s pact:title ?t }")) == [("t",)]


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * { " + "{" * 2500 + "}" * 2501, "nests"),
        ("SELECT * { FILTER(" + "||".join(["true"] * 20_000) + ") }", "characters|operators"),
        ("SELECT", "no SPARQL"),
        ("INSERT DATA { <https://a.b/s> <https://a.b/p> 1 }", "no SPARQL"),
    ],
)
def test_a_query_that_could_do_harm_is_refused(query: str, reason: str) -> None:
    with pytest.raises(QueryRefusedError, match=reason):
        memory_store().ask(query)


@pytest.mark.parametrize(
    "query",
    [
        'SELECT ?s { ?s pact:title "SERVICE {{{{" }',
        "SELECT ?service { ?service a pact:Agreement } # SERVICE",
        "SELECT ?s { ?s <https://a.b/SERVICE> ?o }",
    ],
)
def test_a_word_in_a_string_a_name_or_a_comment_is_no_harm(query: str) -> None:
    assert list(memory_store().rows(query)) == []


@pytest.mark.parametrize("iri", ["https://a.b/> } DROP ALL", "a b", 'x"y', "x\\y", "x\ny"])
def test_no_iri_can_break_out_of_its_query(iri: str) -> None:
    with pytest.raises(ValueError, match="is no IRI"):
        iri_term(iri)


def test_rdflib_sees_the_same_quads() -> None:
    dataset = memory_store(QUAD).as_rdflib()
    assert [str(value) for _, _, value, _ in dataset.quads((None, None, None, None))] == ["x"]
