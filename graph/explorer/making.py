"""A call of a look-up or page -> what is sent."""

from __future__ import annotations

import json
from typing import Any

from pactgraph.graph.explorer.api import LOOK_UPS
from pactgraph.graph.explorer.asked import Asked, Made, NothingThereError
from pactgraph.graph.explorer.openapi import openapi
from pactgraph.graph.explorer.pages import make_page
from pactgraph.graph.explorer.reconciliation import manifest, reconcile
from pactgraph.graph.explorer.rendering import warm as warm_templates
from pactgraph.graph.explorer.schemas import check
from pactgraph.graph.explorer.served import ServedGraph
from pactgraph.graph.page import page_html
from pactgraph.graph.pictures.picture import Picture

_LOOK_UPS = {one.path: one for one in LOOK_UPS}


def make(kg: ServedGraph, path: str, asked: Asked) -> Made:
    """Make it. Raises AskedWronglyError, NothingThereError, UnknownNameError."""
    if path in _LOOK_UPS:
        check(_LOOK_UPS[path], asked.parameters, asked.page_rows)
        return _json(_LOOK_UPS[path].make(kg, asked))
    if path in ("/api", "/api/", "/api/openapi.json"):
        return _json(openapi(asked.page_rows))
    if path == "/reconcile":
        batch = asked.parameters.get("queries", "")
        return _json(reconcile(kg.directory, batch) if batch else manifest(asked.parameters.get("address", "")))
    if path.startswith("/api/"):
        raise NothingThereError(f"there is no look-up {path}; /api/openapi.json lists them")
    return make_page(kg, path, asked)


def warm() -> None:
    """Load what pages need, once for all workers: pyvis alone takes most of a second."""
    warm_templates()
    page_html(Picture("", (), (), ()))


def _json(value: Any) -> Made:
    return Made(json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "replace"))
