"""An address -> a page of the explorer: server-rendered HTML that works without script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pactgraph.graph.answering.questions import read_questions
from pactgraph.graph.explorer.api import agreement_page, found_sentences
from pactgraph.graph.explorer.asked import Asked, Made, NothingThereError
from pactgraph.graph.explorer.directory import Sort
from pactgraph.graph.explorer.filing import filing_values
from pactgraph.graph.explorer.rendering import QUERY_POLICY, render
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.objects.nodes import fetch_nodes, select_iris
from pactgraph.graph.objects.things import Agreement, Company, Compound, Person
from pactgraph.graph.sentences.search import Hit
from pactgraph.graph.store import iri_term
from pactgraph.ontology.iris import source_iri
from pactgraph.ontology.namespaces import ID, PACT, RDF

_PER_PAGE = 50
_LISTS: dict[str, tuple[Sort, str]] = {
    "/companies": ("company", "Companies"),
    "/people": ("person", "People"),
    "/compounds": ("compound", "Compounds"),
}
_NEWEST = """SELECT DISTINCT ?it ?day { ?it a pact:Agreement ; pact:latest ?day ; pact:hasEvent/pact:event ?event
  FILTER(?event != event:mention) } ORDER BY DESC(?day) ?it LIMIT 10"""


def make_page(kg: ServedGraph, path: str, asked: Asked) -> Made:
    """Make a page. Raises NothingThereError, AskedWronglyError, UnknownNameError."""
    if path in _LISTS:
        return _entities(kg, asked, path)
    if path in _PAGES:
        return _PAGES[path](kg, asked)
    if path.startswith("/id/"):
        return _thing(kg, ID + path.removeprefix("/id/"), asked)
    raise NothingThereError(f"there is no page {path}")


def _start(kg: ServedGraph, _: Asked) -> Made:
    counts = {words: (path, len(kg.directory.listed[sort])) for path, (sort, words) in _LISTS.items()}
    counts["Agreements"] = ("/agreements", kg.directory.agreements)
    newest = list(reversed(kg.agreements_at([iri or "" for iri, _ in kg.store.rows(_NEWEST)])))
    title = "Who agreed what with whom"
    return render("start", title=title, counts=counts, coverage=kg.directory.coverage, newest=newest)


def _search(kg: ServedGraph, asked: Asked) -> Made:
    words = asked.text("q") or ""
    matches = kg.directory.matches(None, words)[:20] if words else []
    hits = [(hit, *_filed(kg, hit), len(kg.facts_in(hit))) for hit in found_sentences(kg, words, 20)] if words else []
    return render(
        "search", title=f"Search: {words}" if words else "Search", words=words, matches=matches, hits=hits,
        coverage=kg.directory.coverage,
    )  # fmt: skip


def _filed(kg: ServedGraph, hit: Hit) -> tuple[str, str]:
    """The filing and the file of a sentence; "" where the store does not hold it any more."""
    source = iri_term(source_iri(hit.source))
    rows = kg.store.rows(f"SELECT ?filing ?file {{ GRAPH {source} {{ {source} pact:filing ?filing ; pact:fileName ?file }} }}")
    filing, file = next(iter(rows), ("", ""))
    return filing or "", file or ""


def _entities(kg: ServedGraph, asked: Asked, path: str) -> Made:
    sort, words = _LISTS[path]
    listed = kg.directory.listed[sort]
    start = asked.number("offset", 0, 999_999_999)
    rows = [(iri, name, "") for iri, name in listed[start : start + _PER_PAGE]]
    return _listing(words, path, rows, (start, len(listed)))


def _agreements(kg: ServedGraph, asked: Asked) -> Made:
    wanted = agreement_page(kg, asked)
    start = asked.number("offset", 0, 999_999_999)
    shown = kg.agreements_at(wanted[start : start + _PER_PAGE])
    rows = [(one.iri, one.title, ", ".join((one.date or "undated", *(p.entity.name for p in one.parties)))) for one in shown]
    return _listing("Agreements", "/agreements", rows, (start, len(wanted)))


def _listing(words: str, path: str, rows: list[tuple[str, str, str]], place: tuple[int, int]) -> Made:
    start, total = place
    after = start + _PER_PAGE if start + _PER_PAGE < total else None
    before = max(0, start - _PER_PAGE) if start else None
    return render("listing", title=words, path=path, rows=rows, start=start, total=total, before=before, after=after)


def _thing(kg: ServedGraph, iri: str, asked: Asked) -> Made:
    """The page of whatever stands at an IRI."""
    found = fetch_nodes(kg.store, [iri]) if _is_iri(iri) else []
    classes = {name.removeprefix(PACT) for name in found[0].values.get(f"{RDF}type", ())} if found else set()
    if "Agreement" in classes:
        return _agreement(kg, kg.agreements_at([iri])[0])
    if "Filing" in classes:
        return render("filing", **filing_values(kg, kg.filings_at([iri])[0], asked))
    if classes & {"Organization", "Person", "Compound", "CompoundGroup"}:
        return _entity(kg, iri)
    raise NothingThereError("there is no such company, person, compound, agreement or filing")


def _is_iri(iri: str) -> bool:
    try:
        iri_term(iri)
    except ValueError:
        return False
    return True


def _entity(kg: ServedGraph, iri: str) -> Made:
    entity = kg.entities_at([iri])[0]
    values: dict[str, Any] = {"title": entity.name, "entity": entity, "agreements": entity.agreements}
    if isinstance(entity, Company):
        return render("company", **values, offices=entity.officers, counterparties=entity.counterparties)
    if isinstance(entity, Person):
        return render("person", **values, offices=entity.offices)
    if isinstance(entity, Compound):
        members = kg.compounds_at(select_iris(kg.store, f"?x pact:memberOf {iri_term(iri)}"))
        return render("compound", **values, members=members)
    raise NothingThereError("there is no page for this")


def _agreement(kg: ServedGraph, agreement: Agreement) -> Made:
    history = [(event, kg.filings_at([event.filing])) for event in agreement.history]
    earlier = kg.agreements_at(agreement.node.all("amends"))
    papers = {paper.title: paper.iri for paper in agreement.lifeline if paper != agreement}
    return render(
        "agreement", title=agreement.title, agreement=agreement, history=history, earlier=earlier, papers=papers,
        evidence=agreement.evidence,
    )  # fmt: skip


def _go(kg: ServedGraph, asked: Asked) -> Made:
    """The page of an IRI given as a parameter, as other tools ask for it."""
    iri = asked.needed("iri")
    if not iri.startswith(ID):
        raise NothingThereError("that is no IRI of this graph")
    return _thing(kg, iri, asked)


def _graph(kg: ServedGraph, asked: Asked) -> Made:
    """The interactive graph around a focus; without one the most connected things. It brings its own policy."""
    from pactgraph.graph.page import page_html
    from pactgraph.graph.pictures.sketch import sketch

    named = asked.text("focus")
    focus = () if named is None else (named,) if named.startswith(ID) and _is_iri(named) else kg.iris_of([named])
    hops = asked.number("hops", 1, 4)
    return Made(page_html(sketch(kg.store, focus=focus, hops=hops)).encode("utf-8", "replace"), "text/html")


def _query(_: ServedGraph, asked: Asked) -> Made:
    questions = read_questions()
    chosen = next((one for one in questions if one.name == asked.text("question")), questions[0])
    return render("query", QUERY_POLICY, title="Ask in SPARQL", questions=questions, chosen=chosen)


_PAGES: dict[str, Callable[[ServedGraph, Asked], Made]] = {
    "/": _start,
    "/search": _search,
    "/agreements": _agreements,
    "/go": _go,
    "/graph": _graph,
    "/query": _query,
}
