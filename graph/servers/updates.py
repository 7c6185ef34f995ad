"""N-Quads lines -> the text of a SPARQL update, and what one line says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Final

# The space and the plain IRI before the final dot; what stands inside a literal is followed by its closing quote.
_LAST_IRI: Final = re.compile(r' (<[^<>"\s]*>) \.\s*$')


def update_body(lines: Iterable[bytes], default_graph: str = "") -> str:
    """N-Quads lines as the body of INSERT DATA or DELETE DATA: one block for each run of lines of one graph.

    What stands in the default graph goes into `default_graph` (an IRI) where one is named.
    """
    parts: list[str] = []
    named = f"<{default_graph}>" if default_graph else ""
    for graph, run in groupby((split_graph(line.decode("utf-8")) for line in lines), key=lambda found: found[1] or named):
        body = "".join(f"{statement} .\n" for statement, _ in run)
        parts.append(f"GRAPH {graph} {{\n{body}}}\n" if graph else body)
    return "".join(parts)


def split_graph(line: str) -> tuple[str, str]:
    """Statement and graph name of one N-Quads line; the name is "" in the default graph."""
    found = _LAST_IRI.search(line)
    if found is None:
        return line.rstrip().removesuffix(".").rstrip(), ""
    head = line[: found.start()]
    # A last IRI names a graph only where three terms stand before it; subject and predicate hold no space.
    return (head, found[1]) if head.count(" ") >= 2 else (f"{head} {found[1]}", "")
