"""A query -> the same query for a server on which a named graph stands for the default graph.

Virtuoso, told which graph is the default one, still finds named graphs by a variable (`GRAPH ?g`) but not by their names
(`GRAPH <…>`) unless the request names these too, and then it finds no others.
"""

from __future__ import annotations

import re

from pactgraph.graph.answering.guard import OPAQUE

# What stands in strings, IRIs and comments is passed over.
_GRAPH = re.compile(r"(?<![\w?$:-])GRAPH\s{0,99}(?P<name><[^<>\"{}|^`\\\s]*>|[?$]\w+|[\w.-]*:[\w.%-]*)|" + OPAQUE, re.I | re.S)
_VARIABLE = "named_graph_"


def named_graphs(query: str) -> tuple[str, tuple[str, ...]]:
    """The query to send, and the named graphs to name with it; none where all are to be found by variables."""
    names = [found["name"] for found in _GRAPH.finditer(query) if found["name"]]
    if all(name.startswith("<") for name in names):
        return query, tuple(dict.fromkeys(name.strip("<>") for name in names))
    return _GRAPH.sub(_by_variable, query), ()


def _by_variable(found: re.Match[str]) -> str:
    name = found["name"]
    if not name or name[0] in "?$":
        return found[0]
    variable = f"?{_VARIABLE}{found.start()}"
    return f"VALUES {variable} {{ {name} }} GRAPH {variable}"
