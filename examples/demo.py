"""The first minute: build the example filings, draw the page, ask three questions. `make demo` runs it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.commands.progress import watching
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.page import write_page
from pactgraph.graph.pictures.sketch import sketch
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.graph.store import open_reading

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = GraphFolder(ROOT / "output")
WIDTH = 78


def main() -> None:
    """Build, draw, ask."""
    console = Console(width=80)
    with watching("Reading the example filings") as watch:
        report = build([ROOT / "examples/filings"], OUTPUT, BuildOptions(rebuild=True), watch)
    page = OUTPUT.root / "graph.html"
    with Progress(console=console, transient=True) as progress:
        step = progress.add_task("Drawing the page", total=2)
        with open_reading(OUTPUT.store) as store:
            picture = sketch(store)
        progress.advance(step)
        write_page(picture, page)
        progress.advance(step)
    for line in report.lines():
        console.print(line, highlight=False)
    with pactgraph.open(OUTPUT.root) as kg:
        for line in answers(kg):
            console.print(line, highlight=False, markup=False)
    console.print(f"\nThe page: {page.relative_to(ROOT)} (open it in a browser)", highlight=False)
    console.print("Ask on:   .venv/bin/pactgraph show Bellandi", highlight=False)


def answers(kg: KnowledgeGraph) -> Iterator[str]:
    """Three questions, each with the sentence that answers it."""
    yield "\nWho manufactures HV4, and for whom?"
    for agreement in kg.agreements(compound="HV4", kind="manufacturing"):
        yield from textwrap.wrap(
            f"{agreement.date}  " + "; ".join(map(str, agreement.parties)), WIDTH, initial_indent="  ", subsequent_indent="    "
        )
        yield from cited(agreement.evidence, "produce")
    yield "\nWhich agreements were terminated, and why?"
    for agreement in kg.agreements(event="termination"):
        yield f"  {agreement.title} of {agreement.date}"
        yield from cited((fact for paper in agreement.lifeline for fact in paper.evidence), "because")
    yield "\nWho was chief financial officer of Corvane Therapeutics?"
    for office in kg.officers("Corvane Therapeutics"):
        if office.title and "Financial" in office.title:
            changes = f" ({', '.join(office.changes)})" if office.changes else ""
            yield f"  {office.person.name}, seen from {office.first} to {office.last}{changes}"
            if office.changes:
                yield from cited(office.evidence, office.changes[-1][:6])


def cited(evidence: Iterable[Evidence], word: str) -> Iterator[str]:
    """The first sentence that holds `word`, and the file it stands in."""
    for fact in evidence:
        if word in fact.sentence:
            said = " ".join(fact.sentence.split())
            yield from textwrap.wrap(f"“{said}”", WIDTH, initial_indent="    ", subsequent_indent="    ")
            yield f"    {fact.file}"
            return


if __name__ == "__main__":
    main()
