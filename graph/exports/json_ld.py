"""What we believe as framed JSON-LD: our own context, roles, amounts and events inside their agreement."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import IO, Any

from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import PACT, RDF, RDFS, XSD

_INSIDE = ("hasParty", "hasAmount", "hasEvent")
Values = dict[str, list[str]]


def write_json_ld(store: Store, out: IO[bytes]) -> None:
    """Write the default graph, one node a line, ordered by IRI; it reads back as the same triples."""
    nodes = _nodes(store)
    inside = {target[1:-1] for values in nodes.values() for term in _INSIDE for target in values.get(f"{PACT}{term}", ())}
    context = json.dumps(_context(), ensure_ascii=False, separators=(",", ":"))
    out.write(f'{{"@context":{context},"@graph":[\n'.encode())
    lines = (json.dumps(_framed(nodes, iri), ensure_ascii=False) for iri in sorted(nodes) if iri not in inside)
    for number, line in enumerate(lines):
        out.write(f"{',' if number else ' '}{line}\n".encode())
    out.write(b"]}\n")


@cache
def _context() -> dict[str, Any]:
    found = json.loads(files("pactgraph.ontology").joinpath("context.jsonld").read_text(encoding="utf-8"))
    context: dict[str, Any] = found["@context"]
    return context


def _nodes(store: Store) -> dict[str, Values]:
    """Objects as N-Triples terms, by subject and predicate."""
    nodes: dict[str, Values] = {}
    for line in store.quads():
        subject, predicate, rest = line.decode().split(" ", 2)
        values = nodes.setdefault(subject[1:-1], {})
        values.setdefault(predicate[1:-1], []).append(rest.removesuffix(" .\n"))
    return nodes


def _framed(nodes: dict[str, Values], iri: str) -> dict[str, Any]:
    return {"@id": iri, **dict(_members(nodes, nodes[iri]))}


def _members(nodes: dict[str, Values], values: Values) -> Iterator[tuple[str, Any]]:
    for predicate in sorted(values):
        term = predicate.removeprefix(PACT)
        if predicate == f"{RDF}type":
            yield "@type", _single([target[1:-1].removeprefix(PACT) for target in values[predicate]])
        elif predicate == f"{RDFS}label":
            yield "label", _single([_value(term, one) for one in values[predicate]])
        elif term in _INSIDE:
            yield term, [_framed(nodes, target[1:-1]) for target in values[predicate]]
        else:
            yield term if term in _context() else predicate, _single([_value(term, one) for one in values[predicate]])


def _single(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _value(term: str, written: str) -> Any:
    """One object, as short as the context lets it be."""
    definition = _context().get(term)
    expected = definition.get("@type") if isinstance(definition, dict) else None
    if written.startswith("<"):
        return written[1:-1] if expected in ("@id", "@vocab") else {"@id": written[1:-1]}
    end = written.rindex('"')
    text, datatype = json.loads(written[: end + 1]), written[end + 1 :].removeprefix("^^<").removesuffix(">")
    if not datatype:
        return text if expected is None else {"@value": text}
    if isinstance(expected, str) and expected.replace("xsd:", XSD) == datatype:
        return text
    return {"@value": text, "@type": datatype}
