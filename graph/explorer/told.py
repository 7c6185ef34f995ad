"""Look-ups of the thirty questions and of the facts behind one thing."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any

from pactgraph.graph.answering.asking import Answer
from pactgraph.graph.answering.questions import read_questions
from pactgraph.graph.errors import QueryRefusedError
from pactgraph.graph.explorer.asked import Asked, AskedWronglyError, NothingThereError
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.objects.nodes import fetch_nodes
from pactgraph.ontology.namespaces import ID

_STRANGE = re.compile(r"[^A-Za-z0-9._~/%#=,:-]")  # what no IRI of ours holds
QUESTION_PARAMETERS = {p.name: p.words for question in reversed(read_questions()) for p in question.parameters}


def questions(_kg: ServedGraph, _asked: Asked) -> dict[str, Any]:
    """The thirty questions with what each may be told."""
    return {
        "items": [
            {
                "name": one.name,
                "title": one.title,
                "example": one.words,
                "parameters": [
                    {"name": p.name, "type": p.type, "words": p.words, "optional": p.optional} for p in one.parameters
                ],
            }
            for one in read_questions()
        ]
    }


def question(kg: ServedGraph, asked: Asked) -> dict[str, Any]:
    """The answer to one question, with the sentences behind each row."""
    told = {name: value for name in QUESTION_PARAMETERS if (value := asked.text(name))}
    try:
        answer = kg.ask(asked.needed("name"), **told)
    except QueryRefusedError as error:
        raise AskedWronglyError(str(error).replace("--", "")) from None
    return _told(answer, asked.page())


def evidence(kg: ServedGraph, asked: Asked) -> dict[str, Any]:
    """Every fact that filings state of a company, person, compound, agreement or filing."""
    iri = asked.needed("iri")
    if not iri.startswith(ID) or _STRANGE.search(iri):
        raise NothingThereError("that is no IRI of this graph")
    nodes = fetch_nodes(kg.store, [iri])
    if not nodes:
        raise NothingThereError("this graph holds no such thing")
    sources = nodes[0].all("source")  # of a filing
    found = kg.evidence_of_filing(sources) if sources else kg.evidence_of_agreement(iri) or kg.evidence(nodes[0].all("asFiled"))
    page = asked.page()
    items = [{**one.row(), "filing": one.filing, "rule": one.rule, "correction": one.is_correction} for one in found[page]]
    return {"total": len(found), "offset": page.start, "limit": page.stop - page.start, "items": items}


def _told(answer: Answer, page: slice) -> dict[str, Any]:
    rows = [
        {**dict(zip(answer.columns, row.cells, strict=True)), "evidence": [asdict(quote) for quote in row.first_quotes[:5]]}
        for row in answer.rows[page]
    ]
    return {
        "question": answer.question.title,
        "total": len(answer.rows),
        "items": rows,
        "summary": list(answer.summary),
        "coverage": asdict(answer.coverage),
    }
