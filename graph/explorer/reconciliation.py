"""The W3C Reconciliation Service API, so that OpenRefine and others can match names against the graph.

Source: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
from typing import Any, cast

from pactgraph.graph.explorer.asked import AskedWronglyError
from pactgraph.graph.explorer.directory import Directory, Match, Sort
from pactgraph.ontology.namespaces import ID, PACT

_TYPES: dict[str, str] = {"company": "Organization", "person": "Person", "compound": "Compound"}
_MOST_QUERIES = 50
_MOST_RESULTS = 25
_LONGEST = 300
_SURE = 95.0  # a single best match of at least this score is taken without asking


def manifest(address: str) -> dict[str, Any]:
    """What the service says of itself; `address` is where pages of entities stand."""
    return {
        "versions": ["0.2"],
        "name": "Pactgraph",
        "identifierSpace": ID,
        "schemaSpace": PACT,
        "defaultTypes": [{"id": name, "name": name} for name in _TYPES.values()],
        "view": {"url": f"{address}/go?iri={{{{id}}}}"},
        "batchSize": _MOST_QUERIES,
    }


def reconcile(directory: Directory, batch: str) -> dict[str, Any]:
    """Answer a batch of queries. Raises AskedWronglyError where it is no JSON object of queries, or too many."""
    try:
        queries = json.loads(batch)
    except (ValueError, RecursionError):
        raise AskedWronglyError("queries is no JSON") from None
    if not isinstance(queries, dict) or not all(isinstance(query, dict) for query in queries.values()):
        raise AskedWronglyError("queries is a JSON object of objects")
    if len(queries) > _MOST_QUERIES:
        raise AskedWronglyError(f"at most {_MOST_QUERIES} queries are answered at once")
    return {key: {"result": _candidates(directory, query)} for key, query in queries.items()}


def _candidates(directory: Directory, query: dict[str, Any]) -> list[dict[str, Any]]:
    name, limit, wanted = query.get("query"), query.get("limit", 5), query.get("type")
    if not isinstance(name, str) or not 0 < len(name) <= _LONGEST:
        raise AskedWronglyError(f"each query is a name of at most {_LONGEST} characters")
    if not isinstance(limit, int) or limit < 1:
        raise AskedWronglyError("limit is a whole number from 1")
    found = directory.matches(_sort(wanted), name)[: min(limit, _MOST_RESULTS)]
    sure = bool(found) and found[0].score >= _SURE and (len(found) == 1 or found[1].score < found[0].score)
    return [_candidate(match, sure and number == 0) for number, match in enumerate(found)]


def _sort(wanted: object) -> Sort | None:
    one = wanted[0] if isinstance(wanted, list) and wanted else wanted
    plain = str(one).removeprefix(PACT) if one else ""
    for sort, name in _TYPES.items():
        if plain == name:
            return cast("Sort", sort)
    if plain:
        raise AskedWronglyError(f"type is one of {', '.join(_TYPES.values())}")
    return None


def _candidate(match: Match, taken: bool) -> dict[str, Any]:
    kind = {"organization": "Organization", "person": "Person"}.get(match.iri.removeprefix(ID).partition("/")[0], "Compound")
    return {
        "id": match.iri,
        "name": match.name,
        "score": match.score,
        "match": taken,
        "type": [{"id": kind, "name": kind}],
    }
