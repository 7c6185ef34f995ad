"""Pages of the explorer (being built)."""

from __future__ import annotations

from pactgraph.graph.explorer.asked import Asked, Made, NothingThereError
from pactgraph.graph.explorer.served import ServedGraph


def make_page(kg: ServedGraph, path: str, asked: Asked) -> Made:
    """Make a page. Raises NothingThereError."""
    raise NothingThereError(f"there is no page {path}")
