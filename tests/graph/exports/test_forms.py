"""Each export reads back by the library that people will read it with."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import networkx
import pytest
from rdflib import Dataset, Graph, Literal
from rdflib.compare import isomorphic
from rdflib.namespace import VOID

from pactgraph.commands.export import _NAMES
from pactgraph.graph.answering.cells import defused
from pactgraph.graph.exports.forms import FORMS
from pactgraph.graph.network import NetworkFilter, build_network
from pactgraph.graph.store import Store, open_reading
from pactgraph.ontology.terms import PACT
from tests.graph.corpus import ALDER, all_stories
from tests.graph.stories import Story, make_graph


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = make_graph(tmp_path_factory.mktemp("exports"), *all_stories())
    with open_reading(folder.store) as opened:
        yield opened


def written(store: Store, form: str) -> bytes:
    out = io.BytesIO()
    FORMS[form](store, out)
    return out.getvalue()


def believed(store: Store) -> Graph:
    return Graph().parse(data=b"".join(store.quads()), format="nt")


@pytest.mark.parametrize("form", FORMS)
def test_the_same_graph_gives_the_same_bytes(store: Store, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    assert written(store, form) == written(store, form)


def test_the_command_names_every_form() -> None:
    assert _NAMES.split(", ") == list(FORMS)


def test_n_quads_are_the_whole_store_sorted(store: Store) -> None:
    lines = written(store, "nquads").splitlines()
    assert lines == sorted(lines)
    assert len(lines) == len(store)


# rdflib's JSON-LD reader uses a class that rdflib itself has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
@pytest.mark.parametrize(("form", "reader"), [("turtle", "turtle"), ("ntriples", "nt"), ("rdfxml", "xml"), ("jsonld", "json-ld")])
def test_rdf_reads_back_in_rdflib_as_the_same_triples(store: Store, form: str, reader: str) -> None:
    assert isomorphic(Graph().parse(data=written(store, form), format=reader), believed(store))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's readers use what rdflib has deprecated
def test_trig_and_n_quads_read_back_in_rdflib_as_the_same_quads(store: Store) -> None:
    quads, trig = Dataset().parse(data=written(store, "nquads"), format="nquads"), Dataset()
    trig.parse(data=written(store, "trig"), format="trig")
    assert len(set(quads.quads())) == len(store)
    assert set(trig.quads()) == set(quads.quads())


# Jena's riot, where it is installed, reads the same; where it is not, rdflib has.
RIOT = shutil.which("riot")
READ_BY_RIOT = {"nquads": "nq", "trig": "trig", "turtle": "ttl", "ntriples": "nt", "rdfxml": "rdf", "jsonld": "jsonld"}


if RIOT is not None:

    @pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's readers use what rdflib has deprecated
    @pytest.mark.parametrize("form", READ_BY_RIOT)
    def test_rdf_reads_back_in_riot_as_the_same_triples(store: Store, form: str, tmp_path: Path) -> None:
        path = tmp_path / f"graph.{READ_BY_RIOT[form]}"
        path.write_bytes(written(store, form))
        told = subprocess.run([str(RIOT), "--strict", "--output=nquads", str(path)], capture_output=True, text=True, timeout=120)
        assert (told.returncode, told.stderr) == (0, "")
        if form in ("nquads", "trig"):
            read = Dataset().parse(data=told.stdout, format="nquads")
            assert set(read.quads()) == set(Dataset().parse(data=written(store, "nquads"), format="nquads").quads())
        else:
            assert isomorphic(Graph().parse(data=told.stdout, format="nt"), believed(store))


def test_the_description_counts_what_is_there(store: Store) -> None:
    described = Graph().parse(data=written(store, "void"), format="turtle")
    partition = described.value(predicate=VOID["class"], object=PACT.Agreement)
    assert described.value(partition, VOID.entities) == Literal(4)


def test_json_ld_holds_parties_inside_their_agreement(store: Store) -> None:
    nodes = json.loads(written(store, "jsonld"))["@graph"]
    agreement = next(node for node in nodes if node.get("title") == "manufacturing agreement")
    assert {party["@type"] for party in agreement["hasParty"]} == {"PartyRole"}
    assert agreement["hasAmount"][0]["amountValue"] == "5000000"


@pytest.mark.parametrize("form", ["graphml", "gexf", "node-link"])
def test_networks_read_back_in_networkx(store: Store, form: str, tmp_path: Path) -> None:
    path = tmp_path / "network"
    path.write_bytes(written(store, form))
    if form == "graphml":
        network = networkx.read_graphml(path, force_multigraph=True)
    elif form == "gexf":
        network = networkx.read_gexf(path)
    else:
        network = networkx.node_link_graph(json.loads(path.read_text()), edges="links")
    labels = {told["label"] for _, told in network.nodes(data=True)}
    assert ALDER in labels
    assert "<script>alert(1)</script> & Sons Ltd." in labels
    assert network.number_of_edges() == 7 + 2 + 2  # parties, subjects, offices


def members(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_csv_cells_are_defused_and_whole(store: Store) -> None:
    tables = members(written(store, "csv"))
    nodes = list(csv.DictReader(io.StringIO(tables["nodes.csv"].decode(), newline="")))
    edges = list(csv.DictReader(io.StringIO(tables["edges.csv"].decode(), newline="")))
    assert {edge["source"] for edge in edges} | {edge["target"] for edge in edges} <= {node["id"] for node in nodes}
    assert not [cell for row in nodes + edges for cell in row.values() if cell[:1] in ("=", "+", "-", "@")]
    assert [node["label"] for node in nodes if "calc" in node["label"]] == ["'=cmd|' /C calc'!A0"]


@pytest.mark.parametrize(
    ("cell", "safe"), [("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), (" =1", "' =1"), ("a=1", "a=1")]
)
def test_a_formula_becomes_text(cell: str, safe: str) -> None:
    assert defused(cell) == safe


def test_parquet_reads_back_in_pandas(store: Store) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    nodes = pandas.read_parquet(io.BytesIO(members(written(store, "parquet"))["nodes.parquet"]))
    assert ALDER in set(nodes["label"])


def test_neo4j_gets_its_headers_and_its_cypher(store: Store) -> None:
    tables = members(written(store, "neo4j"))
    assert tables["nodes.csv"].startswith(b"id:ID,:LABEL,label")
    assert tables["edges.csv"].startswith(b"id,:START_ID,:END_ID,:TYPE")
    assert b"LOAD CSV" in tables["load.cypher"]


def test_neo4j_tables_read_back_as_the_network(store: Store) -> None:
    tables = members(written(store, "neo4j"))
    nodes, edges = (list(csv.DictReader(io.StringIO(tables[name].decode(), newline=""))) for name in ("nodes.csv", "edges.csv"))
    network = build_network(store, NetworkFilter())
    types = {iri: told["type"].capitalize() for iri, told in network.nodes(data=True)}
    assert {row["id:ID"]: row[":LABEL"] for row in nodes} == types
    told = sorted((one, other, how["type"].upper()) for one, other, how in network.edges(data=True))
    assert sorted((row[":START_ID"], row[":END_ID"], row[":TYPE"]) for row in edges) == told
    assert len({row["id"] for row in edges}) == len(edges)
    columns = {column for row in (*nodes, *edges) for column in row}
    assert set(re.findall(r"row\.`?([\w:]+)`?", tables["load.cypher"].decode())) <= columns


def test_follow_the_money_links_lead_to_entities(store: Store) -> None:
    entities = {one["id"]: one for one in map(json.loads, written(store, "ftm").splitlines())}
    schemata = {one["schema"] for one in entities.values()}
    assert schemata == {"Company", "Person", "Contract", "UnknownLink", "Directorship"}
    for one in entities.values():
        for term in ("subject", "object", "director", "organization"):
            assert all(target in entities for target in one["properties"].get(term, ()))


def test_follow_the_money_takes_countries_phones_and_titles_for_what_they_are(tmp_path: Path) -> None:
    text = f"{ALDER}, a Massachusetts corporation, EIN 04-1234567, telephone (203) 555-0142, signed a lease with Lux S.A."
    story = Story(text, "lease.txt", "0009999999-11-000009")
    story.registrant(ALDER, jurisdiction="Massachusetts", ein="04-1234567", phone="(203) 555-0142")
    story.agreement("lease", "lease", story.party(ALDER), story.party("Lux S.A."))
    with open_reading(make_graph(tmp_path, story).store) as opened:
        entities = [json.loads(line) for line in written(opened, "ftm").splitlines()]
    told = next(one["properties"] for one in entities if ALDER in one["properties"].get("name", ()))
    assert (told["jurisdiction"], told["phone"], told["irsCode"]) == (["us"], ["+12035550142"], ["04-1234567"])
    assert [one["properties"]["title"] for one in entities if one["schema"] == "Contract"] == [["lease"]]


# FollowTheMoney's own library, where it is installed (it is built against ICU), takes every value as it stands.
if find_spec("followthemoney") is not None:

    def test_follow_the_money_takes_every_entity(store: Store) -> None:
        from followthemoney import model

        for told in map(json.loads, written(store, "ftm").splitlines()):
            schema = model.get(told["schema"])
            schema.validate(told)
            proxy = model.get_proxy(told, cleaned=False)
            assert {name: sorted(values) for name, values in told["properties"].items()} == {
                name: sorted(proxy.get(name)) for name in told["properties"]
            }
            assert all(proxy.get(name) for name in schema.required)
