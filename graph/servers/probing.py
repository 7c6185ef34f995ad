"""How a server keeps the default graph: found by trying, with three triples that are taken away again.

By the standard a server has an unnamed default graph of its own. Virtuoso has none; others show the union of all graphs in its
place. Where naming a default graph in the request leaves the named graphs to be asked, a named graph stands for it.
"""

from __future__ import annotations

from dataclasses import replace

from pactgraph.graph.errors import ServerError
from pactgraph.graph.servers.remote import RemoteStore
from pactgraph.graph.servers.writing import GraphStoreWriter, UpdateWriter, Writer
from pactgraph.ontology.iris import KNOWLEDGE_GRAPH
from pactgraph.ontology.namespaces import ID, XSD

_PROBE = f"{ID}probe"
_VALUES = {
    f"{XSD}date": "2004-02-29",
    f"{XSD}gYearMonth": "2004-02",
    f"{XSD}gYear": "2004",
    f"{XSD}duration": "P3Y",  # Virtuoso 7 refuses it, or makes "36" of it
    f"{XSD}decimal": "1.5",
    f"{XSD}integer": "7",
    f"{XSD}boolean": "true",
}
_SEEN = f"SELECT ?o WHERE {{ <{_PROBE}/named> <{_PROBE}> ?o }}"
_BOTH = (
    f"SELECT ?g WHERE {{ <{_PROBE}/default> <{_PROBE}> ?o . GRAPH ?g {{ <{_PROBE}/named> <{_PROBE}> ?n }} }}",
    f"SELECT ?o WHERE {{ <{_PROBE}/default> <{_PROBE}> ?o . GRAPH <{_PROBE}> {{ <{_PROBE}/named> <{_PROBE}> ?n }} }}",
)


def default_graph_of(remote: RemoteStore, writer: UpdateWriter | GraphStoreWriter) -> str:
    """Find what stands for the default graph: "" where the server has one of its own, else the IRI of a named graph.

    Raises ServerError where neither way answers as it must.
    """
    named = f'<{_PROBE}/named> <{_PROBE}> "named" <{_PROBE}> .\n'.encode()
    mark = f'<{_PROBE}/default> <{_PROBE}> "default" .\n'.encode()
    writer.insert([named])
    try:
        if _takes(writer, mark):
            apart = _answers(remote)
            writer.take_back("", [mark], [])
            if apart:
                return ""
        replace(writer, default_graph=KNOWLEDGE_GRAPH).insert([mark])
        if _answers(RemoteStore(remote.url, remote.exchange, KNOWLEDGE_GRAPH)):
            return KNOWLEDGE_GRAPH
    finally:
        writer.drop([_PROBE])
    writer.drop([KNOWLEDGE_GRAPH])
    raise ServerError(f"{remote.url} shows all graphs as its default graph, and no other way; set it to keep them apart")


def _answers(remote: RemoteStore) -> bool:
    """Whether the default graph is apart from the named ones and both can be asked in one query."""
    return all(list(remote.rows(query)) for query in _BOTH) and not list(remote.rows(_SEEN))


def _takes(writer: Writer, line: bytes) -> bool:
    try:
        writer.insert([line])
    except ServerError:  # Virtuoso: no default graph to write to
        return False
    return True


def datatypes_lost(remote: RemoteStore, writer: UpdateWriter | GraphStoreWriter) -> tuple[str, ...]:
    """The datatypes whose values the server refuses or gives back as others; their literals have to go as plain strings."""
    lost = []
    for datatype, value in _VALUES.items():
        try:
            writer.insert([f'<{_PROBE}> <{_PROBE}> "{value}"^^<{datatype}> <{_PROBE}> .\n'.encode()])
            given = [text for (text,) in remote.rows(f"SELECT ?o WHERE {{ GRAPH <{_PROBE}> {{ ?s ?p ?o }} }}")]
        except ServerError:
            given = []
        finally:
            writer.drop([_PROBE])
        if given != [value]:
            lost.append(datatype)
    return tuple(lost)
