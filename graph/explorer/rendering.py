"""Values -> HTML through templates that escape everything."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2

from pactgraph.graph.explorer.asked import Made
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.graph.sentences.quotations import edgar_address
from pactgraph.graph.sentences.search import Hit
from pactgraph.ontology.iris import source_iri
from pactgraph.ontology.namespaces import ID

_SHUT = "default-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
POLICY = f"{_SHUT}; style-src 'self'; script-src 'self'"
QUERY_POLICY = f"{_SHUT}; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; font-src 'self' data:"
_MOST_SENTENCES = 40


@cache
def _environment() -> jinja2.Environment:
    folder = Path(str(resources.files("pactgraph.graph") / "web" / "explorer"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals.update(link=link, place=place, found_at=found_at, sentences=sentences, edgar=edgar_address)
    environment.filters["plain"] = lambda text: str(text).replace("_", " ").replace("-", " ")
    return environment


def warm() -> None:
    """Compile every template, so that no worker has to."""
    for name in _environment().list_templates(extensions=["j2"]):
        _environment().get_template(name)


def render(template: str, policy: str = POLICY, /, **values: Any) -> Made:
    """One page."""
    html = _environment().get_template(f"{template}.html.j2").render(**values)
    return Made(html.encode("utf-8", "replace"), "text/html", policy)


def link(iri: str) -> str:
    """The address of the page about an IRI of ours."""
    return "/id/" + quote(iri.removeprefix(ID), safe="/")


def place(evidence: Evidence) -> str:
    """The address of a mention in the text of its filing."""
    source = evidence.source.rpartition("/")[2]
    fragment = f"char={evidence.start},{evidence.end}"
    return f"{link(evidence.filing)}?source={quote(source)}&document={evidence.document}#{fragment}"


def found_at(hit: Hit, filing: str) -> str:
    """The address of a sentence that a search found."""
    span, source = f"{hit.start},{hit.end}", quote(source_iri(hit.source).rpartition("/")[2])
    return f"{link(filing)}?source={source}&document={hit.document}&at={span}#char={span}"


def sentences(evidence: Any) -> list[tuple[Evidence, list[str]]]:
    """Each sentence once, in order of file and place, with what was read in it."""
    found: dict[tuple[str, str], tuple[Evidence, list[str]]] = {}
    for one in evidence:
        told = found.setdefault((one.source, one.sentence), (one, []))[1]
        words = f"{one.property}: {one.value.rpartition('/')[2] if one.value.startswith('https://w3id.org/') else one.value}"
        if one.is_correction:
            words += " (corrected by a person)"
        if words not in told:
            told.append(words)
    return list(found.values())[:_MOST_SENTENCES]
