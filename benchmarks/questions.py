"""What the thirty questions cost on a graph of seeded filings, beside rdflib's Memory store, and how fast results come out.

`python benchmarks/questions.py GRAPH [--small GRAPH] [--seconds N]`: GRAPH is a folder that `pactgraph build` made of
`python benchmarks/seeded.py FOLDER 1000` (10,000 agreements); the smaller one, of 80 stories (a million quads), is also read into
rdflib, which is given N seconds for each question. Ours is everything that `pactgraph ask` does after start-up: names looked up,
query, labels, the first hundred rows with their sentences, what was searched. Theirs is the query alone. All times are CPU
seconds; each question of ours runs once, as for somebody who asks it.
"""

from __future__ import annotations

import argparse
import signal
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pyoxigraph
from oxrdflib import OxigraphStore
from rdflib import Dataset

import pactgraph
from pactgraph.graph.answering.asking import Answer, answer, query_of
from pactgraph.graph.answering.questions import Question, read_questions
from pactgraph.graph.answering.result_table import Table
from pactgraph.graph.exports.forms import FORMS
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.store import LocalStore, memory_store, open_reading
from pactgraph.ontology.namespaces import PREFIXES

ROWS = 100_000
T = TypeVar("T")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("graph", type=Path)
    parser.add_argument("--small", type=Path, help="a smaller graph, compared with rdflib")
    parser.add_argument("--seconds", type=int, default=20, help="what rdflib may take for one question")
    given = parser.parse_args()
    _print_questions(given.graph)
    if given.small:
        _print_rows(given.small)
        _print_beside_rdflib(given.small, given.seconds)


def _opened(graph: Path) -> LocalStore:
    return open_reading(GraphFolder(graph).require().store)


def _told(graph: Path) -> dict[str, str]:
    """What an analyst would ask about: a manufacturing agreement, its parties, its compound."""
    with pactgraph.open(graph) as kg:
        deal = next(one for one in kg.agreements(kind="manufacturing") if len(one.parties) == 2 and one.compounds)
        maker = next((party for party in deal.parties if "manufacturer" in party.roles), deal.parties[0])
        other = next(party for party in deal.parties if party != maker)
        return {
            "company": other.entity.iri, "one": maker.entity.iri, "other": other.entity.iri, "manufacturer": maker.entity.iri,
            "agreement": deal.iri, "compound": deal.compounds[0].iri, "class": deal.compounds[0].iri,
            "on": "2008-06-30", "since": "2008-01-01", "day": "2008-12-31", "alias": deal.compounds[0].name,
            "person": next(iter(other.entity.officers)).person.iri if hasattr(other.entity, "officers") else "",
        }  # fmt: skip


def _needed(question: Question, known: dict[str, str]) -> dict[str, str]:
    return {one.name: known[one.name] for one in question.parameters if not one.optional}


def _narrowed(question: Question, known: dict[str, str]) -> dict[str, str]:
    """What it needs and, where it may be asked of one agreement, company or compound, that one."""
    of = next((one.name for one in question.parameters if one.optional and known.get(one.name)), None)
    return _needed(question, known) | ({of: known[of]} if of else {})


def _print_questions(graph: Path) -> None:
    known = _told(graph)
    slowest = {"told": 0.0, "whole": 0.0}
    with _opened(graph) as store:
        print(f"{graph.name}: {len(store):,} quads\n\n| question | told of | rows | s | of all | rows | s |")
        print("|---|---|---:|---:|---|---:|---:|")
        for question in read_questions():
            told, needed = _narrowed(question, known), _needed(question, known)
            found, seconds = _timed(lambda q=question, t=told: _asked(store, q, t))  # type: ignore[misc]
            whole, more = (found, seconds) if told == needed else _timed(lambda q=question, t=needed: _asked(store, q, t))  # type: ignore[misc]
            slowest = {"told": max(slowest["told"], seconds), "whole": max(slowest["whole"], more)}
            print(_line(question, told, found, seconds, whole, more), flush=True)
    print(f"\nslowest: {slowest['told']:.2f} s told of one thing, {slowest['whole']:.2f} s of the whole graph\n")


def _asked(store: LocalStore, question: Question, told: dict[str, str]) -> Answer:
    return answer(store, question, told, glance=True)


def _line(question: Question, told: dict[str, str], found: Answer, seconds: float, whole: Answer, more: float) -> str:
    figures = f"{len(found.rows):,} | {seconds:.2f} | | {len(whole.rows):,} | {more:.2f} |"
    return f"| {question.code} {question.name} | {', '.join(told) or 'nothing'} | {figures}"


def _print_rows(graph: Path) -> None:
    query = f"SELECT ?s ?p ?o WHERE {{ GRAPH ?g {{ ?s ?p ?o }} }} LIMIT {ROWS}"
    print(f"\n| {ROWS:,} rows | oxrdflib's terms s | as tuples s | times | as polars s | times |\n|---|---:|---:|---:|---:|---:|")
    with _opened(graph) as store:
        for place, asked in (("in memory", memory_store(_lines(store))), ("on disk", store)):
            dataset = Dataset(store=OxigraphStore(store=asked.inner))
            theirs, slow = _best(lambda d=dataset: list(d.query(query)))  # type: ignore[misc]
            ours, fast = _best(lambda a=asked: Table(a.tsv(query)).tuples())  # type: ignore[misc]
            frame, faster = _best(lambda a=asked: Table(a.tsv(query)).to_polars())  # type: ignore[misc]
            if not ROWS == len(theirs) == len(ours) or frame.rows() != ours or ours != [tuple(map(str, row)) for row in theirs]:
                raise SystemExit("the rows differ")
            print(f"| {place} | {slow:.2f} | {fast:.3f} | {slow / fast:.1f} | {faster:.3f} | {slow / faster:.1f} |", flush=True)


def _lines(store: LocalStore) -> bytes:
    return store.inner.dump(format=pyoxigraph.RdfFormat.N_QUADS) or b""


def _print_beside_rdflib(graph: Path, most: int) -> None:
    known, ratios = _told(graph), []
    with _opened(graph) as store:
        memory, loading = _timed(lambda: _in_memory(store))
        print(f"{graph.name}: {len(store):,} quads; rdflib's Memory store reads them in {loading:.0f} s\n")
        print("| question | ours s | rdflib s | times |\n|---|---:|---:|---:|")
        for question in read_questions():
            told = _narrowed(question, known)
            _, ours = _timed(lambda q=question, t=told: _asked(store, q, t))  # type: ignore[misc]
            theirs = _theirs(memory, query_of(store, question, told), most)
            ratios.append((theirs or most) / ours)
            shown = f"{theirs:.2f}" if theirs else f"not in {most}"
            print(
                f"| {question.code} {question.name} | {ours:.3f} | {shown} | {'' if theirs else '> '}{ratios[-1]:.0f} |",
                flush=True,
            )
        print(f"\nmedian: {statistics.median(ratios):.0f} times faster; what it did not finish is counted as {most} s")
        _print_trig(store, memory)


def _print_trig(store: LocalStore, memory: Dataset) -> None:
    with tempfile.TemporaryFile() as out:
        _, theirs = _timed(lambda: memory.serialize(destination=out, format="trig"))
        print(f"TriG of {len(store):,} quads: rdflib {theirs:.1f} s", end="")
        for place, ours in (("in memory", memory_store(_lines(store))), ("on disk", store)):
            _, seconds = _best(lambda o=ours: FORMS["trig"](o, out))  # type: ignore[misc]
            print(f"; ours {place} {seconds:.2f} s, {theirs / seconds:.0f} times as fast", end="")
    print()


def _in_memory(store: LocalStore) -> Dataset:
    dataset = Dataset()
    for prefix, iri in PREFIXES.items():
        dataset.bind(prefix, iri)
    dataset.parse(data=_lines(store), format="nquads")
    return dataset


def _theirs(memory: Dataset, query: str, most: int) -> float | None:
    """CPU seconds, None where rdflib does not finish in time."""
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, most)
    try:
        return _timed(lambda: list(memory.query(query)))[1]
    except TimeoutError:
        return None
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _stop(*_: Any) -> None:
    raise TimeoutError


def _timed(run: Callable[[], T]) -> tuple[T, float]:
    started = time.process_time()
    found = run()
    return found, time.process_time() - started


def _best(run: Callable[[], T]) -> tuple[T, float]:
    """The shortest of three."""
    return min((_timed(run) for _ in range(3)), key=lambda pair: pair[1])


if __name__ == "__main__":
    main()
