"""N-Triples of evidence or knowledge -> what in them breaks the SHACL shapes: the only door to pyshacl."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import pyshacl
from rdflib import RDF, SH, Graph
from rdflib.term import Node

from pactgraph.ontology.vocabulary import read_part

# A shape looks at one file at a time, so files can be checked a handful together: few enough to keep memory flat, and enough
# that the fixed cost of one run of pyshacl does not show.
_FILES_AT_ONCE = 40


@dataclass(frozen=True, order=True, slots=True)
class Violation:
    """One node that breaks one shape."""

    focus: str  # IRI of the node
    path: str  # IRI of the property, "" where the shape speaks of the node itself
    message: str
    value: str = ""  # what is wrong, where it is a value


def find_violations(graphs: Iterable[str]) -> Iterator[Violation]:
    """What breaks a shape in graphs given as N-Triples, each node with the whole graph that speaks of it.

    Graphs are read a few at a time; violations come sorted within each few.
    """
    shapes = read_part("shapes")
    remaining = iter(graphs)
    while few := list(islice(remaining, _FILES_AT_ONCE)):
        yield from sorted(_violations(Graph().parse(data="\n".join(few), format="nt"), shapes))


def _violations(triples: Graph, shapes: Graph) -> Iterator[Violation]:
    _, report, _ = pyshacl.validate(triples, shacl_graph=shapes, inference="none", inplace=True)
    if not isinstance(report, Graph):  # pyshacl hands back an error in place of a report where the shapes are wrong
        raise TypeError(f"the shapes cannot be applied: {report}")
    for result in report.subjects(RDF.type, SH.ValidationResult):
        focus, path, message, value = (
            _text(report.value(result, term)) for term in (SH.focusNode, SH.resultPath, SH.resultMessage, SH.value)
        )
        yield Violation(focus, path, message, value)


def _text(node: Node | None) -> str:
    return "" if node is None else str(node)
