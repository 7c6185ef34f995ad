"""What a query may not do: reach out of the store, or nest so deep that it ends the process."""

from __future__ import annotations

import re
from itertools import takewhile

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

_PLACE = re.compile(r"error at (\d+):(\d+)")
_NAME_SIGNS = "_-.:%"  # what a prefixed name holds beside letters and digits, in the common case
_MOST_SAID = 200  # characters of the parser's own words; beyond it, it lists every sign that could have stood there


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


def no_sparql(query: str, error: Exception) -> QueryRefusedError:
    """What is wrong with a query that the parser refuses, in one line; a prefix that nobody knows is named."""
    said = " ".join(str(error).split())
    at = _PLACE.search(said)
    if at and "Prefix not found" in said:
        line = query.split("\n")[int(at[1]) - 1][: int(at[2]) - 1]
        name = "".join(takewhile(lambda sign: sign.isalnum() or sign in _NAME_SIGNS, reversed(line)))[::-1]
        unknown = name.partition(":")[0]
        return QueryRefusedError(f"the query uses a prefix that is not known: {unknown}:; declare it, as PREFIX {unknown}: <IRI>")
    if len(said) > _MOST_SAID:
        said = f"{said.partition(': expected')[0]}: something is missing there, or does not belong there"
    return QueryRefusedError(f"the query is no SPARQL: {said}")


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
