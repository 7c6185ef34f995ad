"""Look-ups as plain values: companies, people, compounds, agreements, paths, sentences; each with evidence and coverage."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from pactgraph.graph.errors import NoTextsError
from pactgraph.graph.explorer.asked import Asked, AskedWronglyError
from pactgraph.graph.explorer.directory import Sort
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.explorer.told import QUESTION_PARAMETERS, evidence, question, questions
from pactgraph.graph.objects.search_terms import AgreementFilter, agreement_pattern
from pactgraph.graph.objects.things import Agreement, Company, Entity
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.graph.sentences.search import search_sentences

Value = dict[str, Any]
_TELLING = {name: rank for rank, name in enumerate(("title", "agreementDate", "amountValue", "event", "kind", "name"))}


@dataclass(frozen=True, slots=True)
class LookUp:
    """One address of the API."""

    path: str
    words: str
    parameters: dict[str, str]  # name -> what it means; one that begins with "*" must be given
    make: Callable[[ServedGraph, Asked], Value]


def companies(kg: ServedGraph, asked: Asked) -> Value:
    """Companies by name, or those that a name may mean."""
    return _entities(kg, asked, "company")


def people(kg: ServedGraph, asked: Asked) -> Value:
    """People by name, or those that a name may mean."""
    return _entities(kg, asked, "person")


def compounds(kg: ServedGraph, asked: Asked) -> Value:
    """Compounds and groups of them."""
    return _entities(kg, asked, "compound")


def agreements(kg: ServedGraph, asked: Asked) -> Value:
    """Agreements that fit every filter, each once with all that changes it, oldest first, undated ones last."""
    wanted = agreement_page(kg, asked)
    shown = kg.agreements_at(wanted[asked.page()])
    return _paged(kg, asked, len(wanted), [agreement_value(one, _evidence_wanted(asked)) for one in shown])


def path(kg: ServedGraph, asked: Asked) -> Value:
    """A shortest chain of agreements and offices from one name to another."""
    steps = [
        {**step.row(), "evidence": _evidence(step.evidence, _evidence_wanted(asked))}
        for step in kg.path(asked.needed("from"), asked.needed("to"))
    ]
    return {"steps": steps, "coverage": _coverage(kg)}


def search(kg: ServedGraph, asked: Asked) -> Value:
    """Sentences that hold these words, best first, each with the facts that were read from it."""
    page = asked.page()
    hits = found_sentences(kg, asked.needed("q"), page.stop)[page]
    items = [{**hit.row(), "facts": _evidence(kg.facts_in(hit), 50)} for hit in hits]
    return {"offset": page.start, "limit": page.stop - page.start, "items": items, "coverage": _coverage(kg)}


def found_sentences(kg: ServedGraph, words: str, most: int) -> Sequence[Any]:
    """The best sentences of the index as it is; none where there is no index."""
    if kg.folder is None:
        raise NoTextsError
    address = f"{kg.folder.sentences.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as index:
            return search_sentences(index, words, most)
    except sqlite3.OperationalError:
        return []


def entity_value(entity: Entity, sentences: int) -> Value:
    """An entity with what is known of it."""
    value: Value = {**entity.row(), "aliases": list(entity.aliases)}
    if isinstance(entity, Company):
        value["former_names"] = list(entity.former_names)
    return {**value, "evidence": _evidence(entity.evidence if sentences else (), sentences)}


def agreement_value(agreement: Agreement, sentences: int) -> Value:
    """An agreement with its parties, amounts, compounds and history."""
    return {
        **agreement.row(),
        "effective_date": agreement.effective_date,
        "expiration_date": agreement.expiration_date,
        "governing_law": agreement.governing_law,
        "parties": agreement.parties.rows(),
        "amounts": agreement.amounts.rows(),
        "compounds": agreement.compounds.rows(),
        "history": agreement.history.rows(),
        "changes": [one.row() for one in agreement.lifeline if one != agreement] if agreement == agreement.original else [],
        "evidence": _evidence(agreement.evidence if sentences else (), sentences),
    }


def _entities(kg: ServedGraph, asked: Asked, sort: Sort) -> Value:
    name = asked.text("q")
    scores = {match.iri: match.score for match in kg.directory.matches(sort, name)} if name else {}
    wanted = list(scores) if name else [iri for iri, _ in kg.directory.listed[sort]]
    page = wanted[asked.page()]
    place = {iri: number for number, iri in enumerate(page)}
    shown = sorted(kg.entities_at(page), key=lambda entity: place[entity.iri])
    items = [entity_value(one, _evidence_wanted(asked)) for one in shown]
    for item in items:
        if name:
            item["score"] = scores[item["iri"]]
    return _paged(kg, asked, len(wanted), items)


def agreement_page(kg: ServedGraph, asked: Asked) -> list[str]:
    """The IRIs of all agreements that fit, in their order."""
    filters: dict[str, Any] = {each.name: asked.text(each.name) for each in dataclasses.fields(AgreementFilter)}
    filters["amendments"] = filters["amendments"] == "yes"
    try:
        wanted = AgreementFilter.of(filters)
    except ValueError as error:
        raise AskedWronglyError(str(error)) from None
    parties = kg.iris_of([wanted.party]) if wanted.party else ()
    subjects = kg.with_groups(kg.compound_iris(wanted.compound)) if wanted.compound else ()
    pattern = agreement_pattern(wanted, parties, subjects)
    query = f"SELECT DISTINCT ?x ?first WHERE {{ {pattern} OPTIONAL {{ ?x pact:earliest ?first }} }}"
    return [iri for _, iri in sorted((first or "9999", iri or "") for iri, first in kg.store.rows(query))]


def _paged(kg: ServedGraph, asked: Asked, total: int, items: list[Value]) -> Value:
    page = asked.page()
    return {
        "total": total,
        "offset": page.start,
        "limit": page.stop - page.start,
        "items": items,
        "coverage": _coverage(kg),
    }


def _coverage(kg: ServedGraph) -> Value:
    return dataclasses.asdict(kg.directory.coverage)


def _evidence_wanted(asked: Asked) -> int:
    return asked.number("evidence", 3, 100)


def _evidence(found: Iterable[Evidence], most: int) -> list[Value]:
    """Rows of evidence with what leads to the filing, the most telling facts first."""
    told = sorted(found, key=lambda one: (_TELLING.get(one.property, len(_TELLING)), one))
    return [{**one.row(), "filing": one.filing, "rule": one.rule, "correction": one.is_correction} for one in told[:most]]


_PAGING = {
    "offset": "rows to leave out, from 0",
    "limit": "rows of the page, 50 unless told",
    "evidence": "sentences for each row, 3 unless told",
}
LOOK_UPS = (
    LookUp("/api/companies", "Companies", {"q": "a name, alias, ticker, CIK or EIN, or something like it", **_PAGING}, companies),
    LookUp("/api/people", "People", {"q": "a name, or something like it", **_PAGING}, people),
    LookUp("/api/compounds", "Compounds", {"q": "a name, code or alias, or something like it", **_PAGING}, compounds),
    LookUp(
        "/api/agreements",
        "Agreements",
        {
            "party": "a name of a party",
            "compound": "a name of a compound",
            "kind": "one of the 23 kinds",
            "event": "what happened: entry, amendment, restatement, termination, mention",
            "since": "from this day on, ISO",
            "until": "up to this day, ISO",
            "amendments": "yes: each amendment, restatement and end on its own, not as one with what it changes",
            **_PAGING,
        },
        agreements,
    ),
    LookUp(
        "/api/path",
        "How two names are connected",
        {"*from": "a name", "*to": "another name", "evidence": _PAGING["evidence"]},
        path,
    ),
    LookUp(
        "/api/search",
        "Sentences that hold words",
        {
            "*q": 'words; "a phrase" in quotes, batch* for a beginning',
            "offset": _PAGING["offset"],
            "limit": _PAGING["limit"],
        },
        search,
    ),
    LookUp("/api/questions", "The thirty questions, and what each may be told", {}, questions),
    LookUp(
        "/api/question",
        "The answer to one question, with sentences",
        {
            "*name": "its name or code",
            "offset": _PAGING["offset"],
            "limit": _PAGING["limit"],
            **QUESTION_PARAMETERS,
        },
        question,
    ),
    LookUp(
        "/api/evidence",
        "Every fact that filings state of one thing",
        {"*iri": "its IRI", "offset": _PAGING["offset"], "limit": _PAGING["limit"]},
        evidence,
    ),
)
