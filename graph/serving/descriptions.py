"""What the endpoint says of itself and of its data: SPARQL Service Description, VoID, and the graphs it hands out.

Sources: https://www.w3.org/TR/sparql11-service-description/, https://www.w3.org/TR/void/,
https://www.w3.org/TR/sparql11-http-rdf-update/.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Awaitable, Callable, Mapping

from pactgraph.graph.serving.protocol import GRAPH_TYPES, ProtocolError, Question, negotiate
from pactgraph.ontology.namespaces import ID, PACT

_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*", re.I)
_FORMATS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPH_FORMATS = ("Turtle", "N-Triples", "N-Quads", "TriG", "JSON-LD", "RDF_XML")


def service_description(address: str) -> bytes:
    """The description of the service at `address`, as Turtle."""
    formats = ", ".join(f"<http://www.w3.org/ns/formats/{name}>" for name in (*_FORMATS, *_GRAPH_FORMATS))
    return (
        "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .\n"
        "@prefix void: <http://rdfs.org/ns/void#> .\n"
        f"<{safe_address(address)}> a sd:Service ;\n"
        f"  sd:endpoint <{safe_address(address)}> ;\n"
        "  sd:supportedLanguage sd:SPARQL11Query ;\n"
        f"  sd:resultFormat {formats} ;\n"
        f"  sd:defaultDataset <{ID}dataset> .\n"
        f"<{ID}dataset> a sd:Dataset, void:Dataset ;\n"
        f"  sd:defaultGraph <{ID}graph/knowledge> .\n"
        f"<{ID}graph/knowledge> a sd:Graph .\n"
    ).encode()


async def void_description(ask: Callable[[str], Awaitable[bytes]]) -> bytes:
    """The VoID description of the knowledge layer, counted by `ask` (a query in, CSV out), as Turtle."""
    triples = _rows(await ask("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"))[0][0]
    classes = _rows(await ask("SELECT ?class (COUNT(?s) AS ?n) WHERE { ?s a ?class } GROUP BY ?class ORDER BY ?class"))
    parts = "".join(
        f"  void:classPartition [ void:class <{name}> ; void:entities {int(number)} ] ;\n" for name, number in classes
    )
    return (
        "@prefix void: <http://rdfs.org/ns/void#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n"
        f"<{ID}dataset> a void:Dataset ;\n"
        '  dcterms:title "Pactgraph knowledge"@en ;\n'
        f"  void:vocabulary <{PACT}> ;\n{parts}"
        f'  void:uriSpace "{ID}" ;\n'
        f"  void:triples {int(triples)} .\n"
    ).encode()


def graph_question(parameters: Mapping[str, str], accept: str) -> Question:
    """The query that hands out the graph a Graph Store request names.

    Raises ProtocolError 400 where it names none, 406 where no format fits.
    """
    formats = negotiate(accept or "*/*", GRAPH_TYPES)
    if not formats:
        raise ProtocolError(406, "No such format", "Graphs are sent as " + ", ".join(GRAPH_TYPES))
    if "default" in parameters:
        return Question("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", (), (), (), formats)
    name = parameters.get("graph", "")
    if not _IRI.fullmatch(name):
        raise ProtocolError(400, "No graph named", "Say ?default or ?graph=IRI, with a whole IRI.")
    return Question(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{name}> {{ ?s ?p ?o }} }}", (), (), (), formats)


def _rows(answer: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(answer.decode("utf-8"))))[1:]


def safe_address(address: str) -> str:
    """An address that cannot end the IRI it stands in; a Host header is a stranger's text."""
    return address if _IRI.fullmatch(address) else "http://localhost/sparql"
