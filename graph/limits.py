"""What one server allows; every limit is on unless it is set otherwise by flag or environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

_PREFIX = "PACTGRAPH_SERVE_"


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the SPARQL endpoint. Seconds are wall time; sizes are bytes.

    The figures are those under which well-behaved clients kept their rate beside attackers in our trials: a query that is not
    done after `fast_seconds` leaves the fast lane, and whoever sends such queries while the slow lane is full waits.
    """

    workers: int = 2  # queries evaluated at once in the fast lane
    slow_places: int = 2  # queries evaluated at once beyond `fast_seconds`, at low priority
    fast_seconds: float = 0.25
    query_seconds: float = 5.0  # then the query is ended and answered 504
    query_bytes: int = 65_536
    body_bytes: int = 1_048_576
    result_bytes: int = 16 * 1_048_576
    nesting: int = 128  # brackets in one another
    worker_memory: int = 2 * 1024**3  # address space of one worker
    worker_rss: int = 512 * 1024**2  # a worker above it is replaced after its answer
    client_requests: int = 16  # of one client at once; more are answered 503
    waiting_requests: int = 512  # of all clients; more are answered 503
    text_penalty: float = 60.0  # seconds for which a query text that timed out is refused
    client_penalty: float = 8.0  # seconds for which a client whose query was ended is refused


def limits_from_environment(environment: Mapping[str, str] = os.environ) -> Limits:
    """Take what PACTGRAPH_SERVE_<NAME> sets. Raises ValueError for what is no positive number."""
    given: dict[str, int | float] = {}
    for each in fields(Limits):
        text = environment.get(_PREFIX + each.name.upper())
        if text is not None:
            number = float(text) if each.type == "float" else int(text)
            if number <= 0:
                raise ValueError(f"{_PREFIX}{each.name.upper()} is {text}; it must be above 0")
            given[each.name] = number
    return Limits(**given)  # type: ignore[arg-type]
