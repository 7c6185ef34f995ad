"""What a query may not do: reach out of the store, or nest so deep that it ends the process."""

from __future__ import annotations

import re

from pactgraph.graph.errors import QueryRefusedError

MAX_LENGTH = 65_536  # characters; the thirty questions have at most a few thousand
MAX_NESTING = 128  # Oxigraph's parser overflows its stack at about 2,200 open braces

# What may hold any character without meaning anything: strings, IRIs, comments.
OPAQUE = (
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'(?:[^'\\\n]|\\.)*'"
    r"|<[^<>\"{}|^`\\\s]*>"
    r"|#[^\n]*"
)
_OPAQUE = re.compile(OPAQUE, re.S)
# `?service`, `$service`, `x:service` and `service:x` are names; the keyword stands alone.
_SERVICE = re.compile(r"(?<![\w?$:-])SERVICE(?![\w:-])", re.I)
# Before the form stand only BASE and PREFIX; a prefix may be called `select:`.
_FORM = re.compile(r"(?<![\w?$:-])(SELECT|ASK|CONSTRUCT|DESCRIBE)(?![\w:-])", re.I)
_CHAIN = re.compile(r"\|\||&&|[!+*/^|-]")
_MAX_OPERATORS = 4_000  # a chain of 20,000 `||` overflows the stack too


def check_query(query: str, longest: int | None = MAX_LENGTH) -> None:
    """Raise QueryRefusedError for a query that is too long (None: no bound), nests too deep or calls another server."""
    if longest is not None and len(query) > longest:
        raise QueryRefusedError(f"the query has {len(query):,} characters; at most {longest:,} are read")
    plain = _OPAQUE.sub(" ", query)
    if _SERVICE.search(plain):
        raise QueryRefusedError("the query calls another server (SERVICE); this graph answers only from itself")
    deepest = _depth(plain)
    if deepest > MAX_NESTING:
        raise QueryRefusedError(f"the query nests {deepest} deep; at most {MAX_NESTING} is read")
    if len(_CHAIN.findall(plain)) > _MAX_OPERATORS:
        raise QueryRefusedError(f"the query holds more than {_MAX_OPERATORS:,} operators")


def query_form(query: str) -> str:
    """What a query is: SELECT, ASK, CONSTRUCT, DESCRIBE, or "" where it is none of them."""
    found = _FORM.search(_OPAQUE.sub(" ", query))
    return found[1].upper() if found else ""


def _depth(plain: str) -> int:
    """How deep brackets of any kind stand in one another."""
    depth = deepest = 0
    for mark in re.findall(r"[{}()\[\]]", plain):
        depth += 1 if mark in "{([" else -1
        deepest = max(deepest, depth)
    return deepest
