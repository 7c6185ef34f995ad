"""SPARQL 1.1 Protocol, as pure functions: a request in, the question it asks or the error it deserves out.

Source: https://www.w3.org/TR/sparql11-protocol/ and RFC 9110 (content negotiation).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

QUERY_BODY = "application/sparql-query"
UPDATE_BODY = "application/sparql-update"
FORM_BODY = "application/x-www-form-urlencoded"

TABLE_TYPES = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
)
GRAPH_TYPES = (
    "text/turtle",
    "application/n-triples",
    "application/n-quads",
    "application/trig",
    "application/ld+json",
    "application/rdf+xml",
)
_ALSO = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
    "text/xml": "application/sparql-results+xml",
    "text/plain": "application/n-triples",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A query and the dataset it is asked of; `tables` and `graphs` are what may be sent back, best first."""

    query: str
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]
    tables: tuple[str, ...]
    graphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """What is remembered of it where it had to be ended."""
        return self.query

    def told(self) -> dict[str, Any]:
        """What a worker is told."""
        return {
            "query": self.query,
            "default": self.default_graphs,
            "named": self.named_graphs,
            "tables": self.tables,
            "graphs": self.graphs,
        }


@dataclass(frozen=True, slots=True)
class Call:
    """A look-up or a page of the explorer."""

    path: str
    parameters: tuple[tuple[str, str], ...]
    page_rows: int
    text_bytes: int

    @property
    def text(self) -> str:
        """What is remembered of it where it had to be ended."""
        return f"{self.path}?{sorted(self.parameters)}"

    def told(self) -> dict[str, Any]:
        """What a worker is told."""
        return {
            "path": self.path,
            "parameters": dict(self.parameters),
            "page_rows": self.page_rows,
            "text_bytes": self.text_bytes,
        }


class ProtocolError(Exception):
    """A request that cannot be answered, with the HTTP status that says why."""

    def __init__(self, status: int, title: str, detail: str, retry_after: int = 0) -> None:
        super().__init__(status, title, detail, retry_after)
        self.status = status
        self.title = title
        self.detail = detail
        self.retry_after = retry_after  # seconds; 0: trying again would not help


def read_question(method: str, query_string: bytes, content_type: str, body: bytes, accept: str) -> Question | None:
    """Read the question of a request; None where a GET asks none (it wants the service description).

    Raises ProtocolError: 400 for what the protocol forbids, 403 for an update, 415 for a body of another type.
    """
    given = _pairs(query_string, "query string")
    query: str | None = None
    if method == "POST":
        media = content_type.partition(";")[0].strip().lower()
        if media == QUERY_BODY:
            _forbid(given, "query")
            query = _text(body, content_type)
        elif media == FORM_BODY:
            _forbid(given, "query")
            given = _pairs(body, "form") + given
        elif media == UPDATE_BODY:
            raise ProtocolError(403, "No updates here", "This endpoint answers queries; it changes nothing.")
        else:
            raise ProtocolError(415, "Unknown kind of body", f"A query is sent as {QUERY_BODY} or {FORM_BODY}.")
    if any(name == "update" for name, _ in given):
        # by GET the protocol has no update at all; by POST we have none
        raise ProtocolError(
            403 if method == "POST" else 400, "No updates here", "This endpoint answers queries; it changes nothing."
        )
    queries = [value for name, value in given if name == "query"]
    if len(queries) > 1:
        raise ProtocolError(400, "More than one query", "Send exactly one query parameter.")
    query = query if query is not None else next(iter(queries), None)
    if query is None:
        if method == "POST":
            raise ProtocolError(400, "No query", "The request holds no query parameter.")
        return None
    wanted = accept or "*/*"
    forced = _forced([value for name, value in given if name in ("format", "output")])
    return Question(
        query,
        tuple(value for name, value in given if name == "default-graph-uri"),
        tuple(value for name, value in given if name == "named-graph-uri"),
        forced or negotiate(wanted, TABLE_TYPES),
        forced or negotiate(wanted, GRAPH_TYPES),
    )


def negotiate(accept: str, offered: Sequence[str]) -> tuple[str, ...]:
    """The offered media types that `accept` takes, best first; ours breaks ties. Empty: none fits.

    >>> negotiate("text/csv;q=0.5, application/json", TABLE_TYPES)
    ('application/sparql-results+json', 'text/csv')
    """
    weights: dict[str, tuple[float, int]] = {}
    for media, weight in _accepted(accept):
        for one in offered:
            specific = _match(_ALSO.get(media, media) if _ALSO.get(media, media) in offered else media, one)
            if specific and specific >= weights.get(one, (0.0, 0))[1]:
                weights[one] = (weight, specific)
    taken = [one for one in offered if weights.get(one, (0.0, 0))[0] > 0]
    return tuple(sorted(taken, key=lambda one: (-weights[one][0], offered.index(one))))


def _accepted(accept: str) -> list[tuple[str, float]]:
    found = []
    for part in accept.split(",")[:50]:
        media, *parameters = (piece.strip() for piece in part.lower().split(";"))
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    weight = min(1.0, max(0.0, float(value)))
                except ValueError:
                    weight = 0.0
        if media:
            found.append((media, weight))
    return found


def _match(wanted: str, offered: str) -> int:
    """How exactly `wanted` names `offered`: 3 itself, 2 its family, 1 anything, 0 not at all."""
    if wanted == offered:
        return 3
    if wanted == offered.partition("/")[0] + "/*":
        return 2
    return 1 if wanted == "*/*" else 0


def _forced(formats: Sequence[str]) -> tuple[str, ...]:
    """A format asked for by name in the address, as people do who cannot set headers."""
    names: Mapping[str, str] = {
        "json": TABLE_TYPES[0],
        "xml": TABLE_TYPES[1],
        "csv": TABLE_TYPES[2],
        "tsv": TABLE_TYPES[3],
        "turtle": GRAPH_TYPES[0],
        "ntriples": GRAPH_TYPES[1],
        "nquads": GRAPH_TYPES[2],
        "trig": GRAPH_TYPES[3],
        "jsonld": GRAPH_TYPES[4],
        "rdfxml": GRAPH_TYPES[5],
    }
    return tuple(names.get(one, one) for one in formats[:1])


def _forbid(given: Sequence[tuple[str, str]], parameter: str) -> None:
    if any(name == parameter for name, _ in given):
        raise ProtocolError(400, "Two queries", f"The {parameter} stands in the body; the address may not hold another.")


def _text(body: bytes, content_type: str) -> str:
    _, _, charset = content_type.lower().partition("charset=")
    if charset and charset.strip(' "') not in ("utf-8", "utf8"):
        raise ProtocolError(400, "Not UTF-8", "A query is sent as UTF-8.")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(400, "Not UTF-8", f"The body is not UTF-8 at byte {error.start}.") from None


def read_call(path: str, encoded: bytes, limits: tuple[int, int]) -> Call:
    """Read a look-up; `limits` are its most rows and most bytes of text. Raises ProtocolError 400."""
    pairs = _pairs(encoded, "query string")
    twice = [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]
    if twice:
        raise ProtocolError(400, "Unreadable parameters", f"Say {twice[0][:50]!r} once; it is there more than once.")
    return Call(path, tuple(pairs), *limits)


def _pairs(encoded: bytes, place: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(encoded.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=200)
    except UnicodeDecodeError:
        raise ProtocolError(400, "Not UTF-8", f"The {place} is not percent-encoded UTF-8.") from None
    except ValueError as error:
        raise ProtocolError(400, "Unreadable parameters", f"The {place} cannot be read: {error}.") from None
