"""Pages of the site that are made from their source at each build: the questions and the terms of the ontology."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, URIRef

from pactgraph.ontology.vocabulary import read_vocabulary

ROOT = Path(__file__).resolve().parents[1]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the made pages."""
    files.append(File.generated(config, "questions.md", content="\n".join(question_lines())))
    files.append(File.generated(config, "ontology.md", content="\n".join(ontology_lines())))
    return files


def question_lines() -> Iterator[str]:
    """One section for each named question, with its parameters and its SPARQL."""
    yield "# The thirty questions\n"
    yield "`pactgraph ask NAME` answers each with a table, the sentences, and what was searched; so does `kg.ask(name, …)`.\n"
    told = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "graph/queries").glob("*.rq")}
    for name, text in sorted(told.items(), key=lambda item: (re.search(r"# Question: (\w+)", item[1]) or [""])[0]):
        head = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]
        body = text[text.index("\n\n") :].strip()
        yield f"## {name}\n\n{head[0]}\n"
        yield from (f"- {line}" for line in head[1:])
        yield f"\n```sparql\n{body}\n```\n"


def ontology_lines() -> Iterator[str]:
    """Each term with its label, definition and what it is aligned to."""
    graph = read_vocabulary()
    yield "# The ontology\n"
    for title, kind in (
        ("Classes", OWL.Class),
        ("Links", OWL.ObjectProperty),
        ("Values", OWL.DatatypeProperty),
        ("Other properties", RDF.Property),
        ("Concepts", SKOS.Concept),
    ):
        terms = sorted({term for term in graph.subjects(RDF.type, kind) if isinstance(term, URIRef)})
        yield f"\n## {title}\n"
        yield from (line for term in terms for line in term_lines(graph, term))


def term_lines(graph: Graph, term: URIRef) -> Iterator[str]:
    """One term as a list entry."""
    label, definition = graph.value(term, RDFS.label) or graph.value(term, SKOS.prefLabel), graph.value(term, SKOS.definition)
    yield f"- **{str(term).rsplit('#', 1)[-1].removeprefix('https://w3id.org/pactgraph/')}** ({label}): {definition}"
    source = graph.value(term, DCTERMS.source)
    aligned = [
        f"`{word}` <{other}>"
        for word, link in (("⊑", RDFS.subClassOf), ("⊑", RDFS.subPropertyOf), ("≈", SKOS.closeMatch), ("see", RDFS.seeAlso))
        for other in sorted(graph.objects(term, link))
        if isinstance(other, URIRef) and "pactgraph" not in str(other)
    ]
    if aligned:
        yield f"    - {', '.join(aligned)}"
    if source:
        yield f"    - source: {source}"
