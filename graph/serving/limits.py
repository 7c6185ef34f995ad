"""What one server allows; every limit is on unless it is set otherwise by flag or environment."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

_PREFIX = "PACTGRAPH_SERVE_"


def _limit(default: float, words: str) -> Any:
    return field(default=default, metadata={"words": words})


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the endpoint. Seconds are wall time; sizes are bytes.

    The figures are those under which well-behaved clients kept their rate beside attackers in our trials: a query that is not
    done after `fast_seconds` leaves the fast lane, and whoever sends such queries while the slow lane is full waits.
    """

    workers: int = _limit(2, "queries evaluated at once in the fast lane")
    slow_places: int = _limit(2, "queries evaluated at once beyond fast_seconds, at low priority")
    fast_seconds: float = _limit(0.25, "then a query leaves the fast lane")
    query_seconds: float = _limit(5.0, "then a query is ended and answered 504")
    query_bytes: int = _limit(65_536, "size of a query; more is answered 413")
    body_bytes: int = _limit(1_048_576, "size of a request; more is answered 413")
    result_bytes: int = _limit(16 * 1_048_576, "size of a result; more is answered 413, never cut off")
    worker_memory: int = _limit(2 * 1024**3, "address space of one worker")
    worker_rss: int = _limit(512 * 1024**2, "a worker above it is replaced after its answer")
    client_requests: int = _limit(16, "requests of one client at once; more are answered 503")
    waiting_requests: int = _limit(512, "requests of all clients at once; more are answered 503")
    text_penalty: float = _limit(60.0, "seconds for which a query text that had to be ended is refused")
    client_penalty: float = _limit(8.0, "seconds for which a client whose query had to be ended is refused")
    page_rows: int = _limit(1_000, "rows that one page of a look-up may hold")
    text_bytes: int = _limit(4 * 1_048_576, "size of a filing's text that is shown as a page")


class LimitError(ValueError):
    """A limit is set to what it cannot be, or there is no such limit."""


def limits_given(flags: Sequence[str], environment: Mapping[str, str] = os.environ) -> Limits:
    """Take what PACTGRAPH_SERVE_<NAME> and then `NAME=VALUE` flags set.

    Raises LimitError for an unknown name and for what is no positive number.
    """
    known = {each.name: each for each in fields(Limits)}
    told = {name: environment[_PREFIX + name.upper()] for name in known if _PREFIX + name.upper() in environment}
    for flag in flags:
        name, _, value = flag.partition("=")
        if name.strip() not in known:
            raise LimitError(f"there is no limit {name!r}; there are {', '.join(known)}")
        told[name.strip()] = value.strip()
    return Limits(**{name: _number(name, text, known[name].type == "float") for name, text in told.items()})  # type: ignore[arg-type]


def _number(name: str, text: str, broken: object) -> float:
    try:
        number = float(text) if broken else int(text)
    except ValueError:
        raise LimitError(f"the limit {name} is set to {text!r}; it must be a number") from None
    if not 0 < number < float("inf"):
        raise LimitError(f"the limit {name} is set to {text}; it must be above 0")
    return number


def limits_table() -> str:
    """Each limit with its default, what it means and its name in the environment, as lines."""
    return "\n".join(
        f"{each.name}={each.default}: {each.metadata['words']} ({_PREFIX}{each.name.upper()})" for each in fields(Limits)
    )
