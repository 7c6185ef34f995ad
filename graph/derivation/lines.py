"""Quads of the default graph, as N-Quads text: one function for each form of object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.literals import boolean_term, date_term, integer_term, text_term
from pactgraph.ontology.namespaces import PACT, RDF, RDFS, XSD


def type_line(subject: str, term: str) -> str:
    """`subject` is of one of our classes."""
    return f"<{subject}> <{RDF}type> <{PACT}{term}> .\n"


def label_line(subject: str, text: str) -> str:
    """What `subject` is called on the screen."""
    return f"<{subject}> <{RDFS}label> {text_term(text)} .\n"


def link_lines(subject: str, term: str, objects: Iterable[str]) -> Iterator[str]:
    """Links to other nodes."""
    for target in objects:
        yield f"<{subject}> <{PACT}{term}> <{target}> .\n"


def text_lines(subject: str, term: str, values: Iterable[str]) -> Iterator[str]:
    """Plain strings."""
    for value in values:
        yield f"<{subject}> <{PACT}{term}> {text_term(value)} .\n"


def date_lines(subject: str, term: str, values: Iterable[str]) -> Iterator[str]:
    """Dates as precise as they are."""
    for value in values:
        yield f"<{subject}> <{PACT}{term}> {date_term(value)} .\n"


def boolean_lines(subject: str, term: str, values: Iterable[str]) -> Iterator[str]:
    """Truth values, from their lexical form."""
    for value in values:
        yield f"<{subject}> <{PACT}{term}> {boolean_term(value == 'true')} .\n"


def decimal_lines(subject: str, term: str, values: Iterable[str]) -> Iterator[str]:
    """Figures, from a canonical lexical form."""
    for value in values:
        yield f'<{subject}> <{PACT}{term}> "{value}"^^<{XSD}decimal> .\n'


def integer_line(subject: str, term: str, value: int) -> str:
    """A count."""
    return f"<{subject}> <{PACT}{term}> {integer_term(value)} .\n"


def bounds_lines(subject: str, dates: Iterable[str]) -> Iterator[str]:
    """First and last day that the dates allow, taken together."""
    bounds = [found for found in map(date_bounds, dates) if found is not None]
    if bounds:
        yield f'<{subject}> <{PACT}earliest> "{min(first for first, _ in bounds)}"^^<{XSD}date> .\n'
        yield f'<{subject}> <{PACT}latest> "{max(last for _, last in bounds)}"^^<{XSD}date> .\n'
