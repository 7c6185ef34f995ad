"""The W3C SPARQL 1.1 test suite against our own evaluation and our own server.

`python -m benchmarks.w3c SUITE` prints, for query evaluation, syntax and protocol, how many tests hold, and names those that do
not. Evaluation goes through `graph/answering/answers.py`, with every guard on; the protocol tests go to a server over HTTP.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlparse

import httpx
import pyoxigraph as ox
from rdflib import RDF, Graph, Namespace, Node, URIRef
from rdflib.collection import Collection

from benchmarks.served import serving
from pactgraph.graph.answering.answers import Wanted, answer
from pactgraph.graph.building.ledger import SCHEMA_VERSION, about_lines
from pactgraph.graph.errors import QueryRefusedError
from pactgraph.graph.store import LocalStore

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
RDFS_LABEL = URIRef("http://www.w3.org/2000/01/rdf-schema#label")
_SIZE = 1 << 24
_RESULTS = {".srx": ox.QueryResultsFormat.XML, ".srj": ox.QueryResultsFormat.JSON, ".tsv": ox.QueryResultsFormat.TSV}
_DATA = {".ttl": ox.RdfFormat.TURTLE, ".nt": ox.RdfFormat.N_TRIPLES, ".rdf": ox.RdfFormat.RDF_XML, ".trig": ox.RdfFormat.TRIG}
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How one part of the suite went."""

    part: str
    held: int
    missed: tuple[str, ...]

    def __str__(self) -> str:
        told = "".join(f"\n    {name}" for name in self.missed)
        return f"{self.part}: {self.held} of {self.held + len(self.missed)}{told}"


def run_queries(suite: Path) -> tuple[Tally, Tally]:
    """Query evaluation and query syntax."""
    evaluated, read = _run(suite, "manifest-sparql11-query.ttl")
    return _tally("query evaluation", evaluated), _tally("query syntax", read)


def run_formats(suite: Path) -> Tally:
    """The result formats CSV, TSV and JSON."""
    return _tally("result formats", _run(suite, "manifest-sparql11-results.ttl")[0])


def _run(suite: Path, top: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Name and outcome of each evaluation test and of each syntax test."""
    evaluated, read = [], []
    for graph, test in _tests(suite, top):
        kind = str(graph.value(test, RDF.type)).rpartition("#")[2]
        name = "/".join(_path(test).parts[-2:]).replace("/manifest.ttl", "") + "#" + str(test).rpartition("#")[2]
        if kind in ("QueryEvaluationTest", "CSVResultFormatTest"):
            evaluated.append((name, _evaluates(graph, test)))
        elif "SyntaxTest" in kind:
            read.append((name, _reads(_path(graph.value(test, MF.action))) == kind.startswith("Positive")))
    return evaluated, read


def run_protocol(suite: Path) -> tuple[Tally, Tally]:
    """Query tests of the protocol suite, and its update tests: those hold where the update is refused."""
    graph = Graph().parse(suite / "protocol/manifest.ttl")
    asked, refused = [], []
    with tempfile.TemporaryDirectory() as folder:
        _protocol_store(suite / "protocol", Path(folder))
        with serving(Path(folder), client_requests=64) as served, served.client() as client:
            for test in sorted(graph.subjects(RDF.type, MF.ProtocolTest)):
                name = str(test).rpartition("#")[2]
                requests = [r for c in graph.objects(test, MF.action) for r in _list(graph, graph.value(c, HT.requests))]
                answers = [(request, _send(graph, request, client)) for request in requests]
                if name.startswith("update"):
                    updates = [answer.status_code for request, answer in answers if _is_update(graph, request)]
                    refused.append((name, bool(updates) and set(updates) <= {400, 403}))
                else:
                    asked.append((name, all(_as_expected(graph, request, answer) for request, answer in answers)))
    return _tally("protocol, queries", asked), _tally("protocol, updates refused", refused)


def _tally(part: str, outcomes: list[tuple[str, bool]]) -> Tally:
    return Tally(part, sum(held for _, held in outcomes), tuple(name for name, held in outcomes if not held))


def _tests(suite: Path, top: str) -> Iterator[tuple[Graph, Node]]:
    listed = Graph().parse(suite / top)
    for manifest in _list(listed, next(listed.objects(None, MF.include))):
        graph = Graph().parse(_path(manifest))
        for entries in graph.objects(None, MF.entries):
            yield from ((graph, test) for test in _list(graph, entries))


def _list(graph: Graph, head: Node | None) -> list[Node]:
    return list(Collection(graph, head)) if head is not None else []  # type: ignore[no-untyped-call]


def _path(node: Node | None) -> Path:
    return Path(unquote(urlparse(str(node)).path))


def _reads(query: Path) -> bool:
    try:
        answer(LocalStore(ox.Store()), Wanted(f"BASE <{query.as_uri()}>\n" + query.read_text(encoding="utf-8")), _SIZE)
    except QueryRefusedError as error:
        return "cannot be evaluated" in str(error)  # it was read, and asks for what there is not
    return True


def _evaluates(graph: Graph, test: Node) -> bool:
    action, result = graph.value(test, MF.action), _path(graph.value(test, MF.result))
    store = ox.Store()
    for data in graph.objects(action, QT.data):
        _load(store, data, ox.DefaultGraph())
    for data in graph.objects(action, QT.graphData):
        _load(store, data, ox.NamedNode(str(data)))
    query = graph.value(action, QT.query)
    text = f"BASE <{query}>\n{_path(query).read_text(encoding='utf-8')}"
    csv = result.suffix == ".csv"
    wanted = Wanted(text, tables=("text/csv",) if csv else Wanted("").tables, graphs=("application/n-triples",))
    try:
        found = answer(LocalStore(store), wanted, _SIZE)
    except QueryRefusedError:
        return False
    if csv:
        return _csv_rows(found.body) == _csv_rows(result.read_bytes())
    if found.media_type == "application/n-triples":
        return _canonical(found.body, ox.RdfFormat.N_TRIPLES) == _canonical(result.read_bytes(), _DATA[result.suffix])
    ordered = "ORDER BY" in text.upper()
    return _same(_rows(found.body, ox.QueryResultsFormat.JSON), _expected_rows(result), ordered=ordered)


def _load(store: ox.Store, data: Node, graph: ox.NamedNode | ox.DefaultGraph) -> None:
    path = _path(data)
    store.load(path=path, format=_DATA[path.suffix], base_iri=str(data), to_graph=graph)


def _expected_rows(result: Path) -> list[Row] | bool:
    if result.suffix in _RESULTS:
        return _rows(result.read_bytes(), _RESULTS[result.suffix])
    rs = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
    graph = Graph().parse(result)
    if (truth := graph.value(None, rs.boolean)) is not None or (truth := next(graph.objects(None, rs.boolean), None)) is not None:
        return str(truth) == "true"
    rows = []
    for solution in graph.objects(None, rs.solution):
        bound = {
            str(graph.value(b, rs.variable)): ox.NamedNode(str(v)) if isinstance(v := graph.value(b, rs.value), URIRef) else v
            for b in graph.objects(solution, rs.binding)
        }
        rows.append(tuple(sorted((name, _term(value)) for name, value in bound.items())))
    return rows  # type: ignore[return-value]


def _rows(content: bytes, form: ox.QueryResultsFormat) -> list[Row] | bool:
    found = ox.parse_query_results(content, form)
    if isinstance(found, ox.QueryBoolean):
        return bool(found)
    names = [variable.value for variable in found.variables]
    return [
        tuple(sorted((name, _term(value)) for name, value in zip(names, row, strict=True) if value is not None)) for row in found
    ]


def _term(value: object) -> object:
    """A term that compares by value where the suite does: figures by value, blank nodes by their place."""
    if isinstance(value, ox.BlankNode) or type(value).__name__ == "BNode":
        return ("blank", str(value))
    datatype = str(getattr(getattr(value, "datatype", ""), "value", getattr(value, "datatype", "")) or "")
    if datatype.endswith(("#decimal", "#double", "#float")):
        return ("figure", datatype, f"{float(getattr(value, 'value', value)):.9g}")
    if datatype.endswith("#boolean"):
        return ("truth", str(getattr(value, "value", value)) in ("true", "1"))
    if isinstance(value, (ox.Literal, ox.NamedNode)):
        return ("term", str(value))
    plain = value.n3() if value is not None and hasattr(value, "n3") else str(value)
    return ("term", plain)


def _same(found: list[Row] | bool, expected: list[Row] | bool, *, ordered: bool) -> bool:
    if isinstance(found, bool) or isinstance(expected, bool):
        return found == expected
    return len(found) == len(expected) and (_matched(found, expected) or (not ordered and _matched_any(found, expected)))


def _matched(found: list[Row], expected: list[Row]) -> bool:
    """Row by row, with one renaming of blank nodes."""
    names: dict[object, object] = {}
    back: dict[object, object] = {}
    for row, other in zip(found, expected, strict=True):
        if len(row) != len(other):
            return False
        for (name, value), (other_name, other_value) in zip(row, other, strict=True):  # type: ignore[misc]
            if name != other_name:
                return False
            if value[0] == "blank" == other_value[0]:  # type: ignore[index]
                if names.setdefault(value, other_value) != other_value or back.setdefault(other_value, value) != value:
                    return False
            elif value != other_value:
                return False
    return True


def _matched_any(found: list[Row], expected: list[Row]) -> bool:
    """In any order; blank nodes are told apart by the rows that they stand in."""

    def signed(rows: list[Row]) -> Counter[object]:
        plain = [tuple((n, "blank" if v[0] == "blank" else v) for n, v in row) for row in rows]  # type: ignore[misc,index]
        places: dict[object, list[object]] = {}
        for row, shape in zip(rows, plain, strict=True):
            for name, value in row:  # type: ignore[misc]
                if value[0] == "blank":  # type: ignore[index]
                    places.setdefault(value, []).append((name, shape))
        marks = {blank: tuple(sorted(map(repr, where))) for blank, where in places.items()}
        return Counter(tuple((n, marks.get(v, v)) for n, v in row) for row in rows)  # type: ignore[misc]

    return signed(found) == signed(expected)


def _csv_rows(content: bytes) -> list[str]:
    head, *rows = content.decode().splitlines()
    return [head, *sorted(rows)]


def _canonical(content: bytes, form: ox.RdfFormat) -> ox.Dataset:
    dataset = ox.Dataset(ox.parse(content, form, base_iri="http://example.org/"))
    dataset.canonicalize(ox.CanonicalizationAlgorithm.UNSTABLE)
    return dataset


def _protocol_store(suite: Path, folder: Path) -> None:
    """The graphs that the protocol tests ask for."""
    store = ox.Store(folder / "store")
    for number in (1, 2, 3):
        name = f"http://kasei.us/2009/09/sparql/data/data{number}.rdf"
        store.load(path=suite / f"data{number}.nt", format=ox.RdfFormat.N_TRIPLES, to_graph=ox.NamedNode(name))
    store.load(b"".join(about_lines({"schemaVersion": SCHEMA_VERSION})), ox.RdfFormat.N_QUADS)
    store.flush()
    del store


def _send(graph: Graph, request: Node, client: httpx.Client) -> httpx.Response:
    headers = [
        (str(graph.value(h, HT.fieldName)), str(graph.value(h, HT.fieldValue)))
        for h in _list(graph, graph.value(request, HT.headers))
    ]
    told = graph.value(request, HT.body)
    chars, coding = graph.value(told, CNT.chars), str(graph.value(told, CNT.characterEncoding) or "utf-8")
    address = str(graph.value(request, HT.absolutePath)).replace("/sparql/", "/sparql", 1)
    method = str(graph.value(request, HT.methodName))
    return client.request(method, address, headers=headers, content=str(chars).encode(coding) if chars is not None else None)


def _is_update(graph: Graph, request: Node) -> bool:
    body = str(graph.value(graph.value(request, HT.body), CNT.chars) or "")
    kinds = [str(graph.value(h, HT.fieldValue)) for h in _list(graph, graph.value(request, HT.headers))]
    return "update=" in body or any(kind.startswith("application/sparql-update") for kind in kinds)


def _as_expected(graph: Graph, request: Node, answered: httpx.Response) -> bool:
    response = graph.value(request, HT.resp)
    statuses = {str(s).rpartition("StatusCode")[2][0] for s in graph.objects(response, MF.expectedStatus)}
    if str(answered.status_code)[0] not in statuses:
        return False
    truth, form = graph.value(response, MF.expectedBoolean), str(graph.value(response, MF.expectedFormat) or "")
    media = answered.headers.get("content-type", "")
    if truth is not None and answered.json()["boolean"] != (str(truth) == "true"):
        return False
    kinds = {"boolean": ("json", "xml"), "tabular": ("json", "xml", "csv", "tab-"), "RDF": ("turtle", "rdf+xml", "n-triples")}
    return not form or any(kind in media for kind in kinds[form])


def main() -> None:
    """Print what holds."""
    suite = Path(sys.argv[1])
    for tally in (*run_queries(suite), run_formats(suite), *run_protocol(suite)):
        print(tally)


if __name__ == "__main__":
    main()
