"""Requests to another server, with patience and bounds: the only door to httpx."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

from pactgraph.graph.errors import ServerError

MOST_BYTES = 1 << 30  # of one answer; what is larger is refused, not cut off
_LONGEST_WAIT = 60.0  # seconds, whatever a server asks for
_SHOWN = 300  # characters of what a server says is wrong


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to try. A server that is busy (429, 502, 503, 504) or gone is asked again, each time after twice as long.

    One that takes too long to answer is not: it would only do the same work again.
    """

    tries: int = 5
    first_wait: float = 0.5  # seconds
    seconds: float = 120.0  # for one answer
    again: frozenset[int] = frozenset({429, 502, 503, 504})
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: any status that asking again would not change."""

    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes = field(repr=False)

    @property
    def said(self) -> str:
        """The beginning of the answer, on one line."""
        return " ".join(self.body[: 4 * _SHOWN].decode("utf-8", "replace").split())[:_SHOWN]


class Exchange:
    """A client of other servers. Redirects are not followed: an address is asked, and no other."""

    def __init__(
        self,
        headers: Mapping[str, str] | None = None,
        patience: Patience | None = None,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """`before` is called before each request, also one that is asked again. Raises ServerError without the extra."""
        try:
            import httpx
        except ModuleNotFoundError:
            raise ServerError("asking another server needs the extra: pip install 'pactgraph[remote]'") from None
        self.patience = patience or Patience()
        self._httpx = httpx
        self._auth: Any = None
        self._before = before
        self._client = httpx.Client(headers=dict(headers or {}), timeout=self.patience.seconds, follow_redirects=False)

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def send(self, method: str, url: str, *, most_bytes: int = MOST_BYTES, **content: Any) -> Reply:
        """Send a request until it is answered; `content` is params, data, content or headers, as httpx has them.

        Only for requests that may arrive twice. Raises ServerError where no answer comes or it has more than `most_bytes`.
        """
        why = ""
        for attempt in range(self.patience.tries):
            wait = self.patience.first_wait * 2**attempt
            try:
                reply = self._once(method, url, most_bytes, content)
            except self._httpx.ReadTimeout:
                raise ServerError(f"{url} gives no answer within {self.patience.seconds:g} s") from None
            except (self._httpx.TransportError, self._httpx.DecodingError) as error:
                why = f"{type(error).__name__}: {error}"
            except (self._httpx.InvalidURL, UnicodeError) as error:
                raise ServerError(f"{url} is no address that can be asked: {error}") from None
            else:
                if reply.status not in self.patience.again:
                    return reply
                why = f"{reply.status} {reply.said}"
                wait = max(wait, retry_after(reply))
            if attempt + 1 < self.patience.tries:
                self.patience.sleep(min(wait, _LONGEST_WAIT))
        raise ServerError(f"{url} does not answer, asked {self.patience.tries} times: {why}")

    def _once(self, method: str, url: str, most_bytes: int, content: dict[str, Any]) -> Reply:
        self._before()
        with self._client.stream(method, url, auth=self._auth, **content) as answer:
            if answer.status_code == 401 and self._auth is None and (auth := self._proof(answer.headers)) is not None:
                self._auth = auth
            else:
                return self._read(answer, url, most_bytes)
        return self._once(method, url, most_bytes, content)

    def _read(self, answer: Any, url: str, most_bytes: int) -> Reply:
        body = bytearray()
        for part in answer.iter_bytes():
            body += part
            if len(body) > most_bytes:
                raise ServerError(f"{url} answers with more than {most_bytes:,} bytes")
        return Reply(answer.status_code, {name.lower(): value for name, value in answer.headers.items()}, bytes(body))

    def _proof(self, headers: Mapping[str, str]) -> Any:
        """Who we are, in the way that the server asks for; None where nobody told us or it asks for something else."""
        user, password = os.environ.get("PACTGRAPH_USER", ""), os.environ.get("PACTGRAPH_PASSWORD", "")
        asked = headers.get("www-authenticate", "").lower()
        if not user:
            return None
        if "digest" in asked:
            return self._httpx.DigestAuth(user, password)
        return self._httpx.BasicAuth(user, password) if "basic" in asked else None


def retry_after(reply: Reply) -> float:
    """The seconds that a server asks us to wait; 0 where it does not say."""
    told = reply.headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return float(told)
    try:
        return max(0.0, parsedate_to_datetime(told).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0
