"""The look-ups described as OpenAPI 3.1, from the table that answers them."""

from __future__ import annotations

from typing import Any

from pactgraph.graph.explorer.api import LOOK_UPS, LookUp
from pactgraph.graph.explorer.schemas import schema_of

_PROBLEMS = {
    "400": "A parameter has a value that it cannot have",
    "404": "Nothing bears the name",
    "503": "Busy: see Retry-After",
}


def openapi(page_rows: int) -> dict[str, Any]:
    """The description of every look-up."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Pactgraph look-ups",
            "version": "1",
            "description": "Who agreed what with whom, with the exact sentence behind every fact.",
        },
        "paths": {one.path: {"get": _operation(one, page_rows)} for one in LOOK_UPS},
        "components": {"schemas": {"Problem": _PROBLEM}},
    }


_PROBLEM: dict[str, Any] = {
    "type": "object",
    "required": ["title", "status", "detail"],
    "properties": {"title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"}},
}


def _operation(look_up: LookUp, page_rows: int) -> dict[str, Any]:
    problems = {
        status: {
            "description": words,
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status, words in _PROBLEMS.items()
    }
    return {
        "summary": look_up.words,
        "operationId": look_up.path.rpartition("/")[2],
        "parameters": [_parameter(look_up, name, page_rows) for name in look_up.parameters],
        "responses": {
            "200": {"description": look_up.words, "content": {"application/json": {"schema": {"type": "object"}}}},
            "304": {"description": "Not changed since If-None-Match"},
            **problems,
        },
    }


def _parameter(look_up: LookUp, name: str, page_rows: int) -> dict[str, Any]:
    plain = name.removeprefix("*")
    schema = schema_of(look_up, name, page_rows)
    return {"name": plain, "in": "query", "required": plain != name, "description": look_up.parameters[name], "schema": schema}
