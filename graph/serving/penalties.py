"""Who must wait, and for how long, after a query of theirs had to be ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from hashlib import blake2b

_MOST = 10_000  # remembered texts and clients; the oldest are forgotten first
_FORGIVEN = 10  # after ten times the last refusal without another ended query the count begins anew
_LONGEST = 8  # times the first refusal


class Penalties:
    """Query texts and clients that are refused until a moment of the clock."""

    def __init__(self, for_text: float, for_client: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.for_text = for_text
        self.for_client = for_client
        self._clock = clock
        self._until: dict[bytes, float] = {}
        self._last: dict[bytes, float] = {}  # by client: how long it was refused the last time

    def earn(self, text: str, client: str) -> None:
        """Refuse this text for a while, and this client: twice as long as the last time, where that was not long ago."""
        now = self._clock()
        self._refuse(_key("text", text), now, self.for_text)
        key = _key("client", client)
        last, until = self._last.get(key, 0.0), self._until.get(key, 0.0)
        again = last > 0 and now - until < _FORGIVEN * last
        self._last[key] = seconds = min(2 * last, _LONGEST * self.for_client) if again else self.for_client
        self._refuse(key, now, seconds)

    def _refuse(self, key: bytes, now: float, seconds: float) -> None:
        self._until.pop(key, None)  # so that it counts as the newest
        self._until[key] = now + seconds
        while len(self._until) > _MOST:
            oldest = next(iter(self._until))
            self._until.pop(oldest)
            self._last.pop(oldest, None)

    def wait(self, text: str, client: str) -> float:
        """Seconds for which this text of this client is still refused; 0 or less: none."""
        now = self._clock()
        return max(self._until.get(_key("text", text), now), self._until.get(_key("client", client), now)) - now


def _key(kind: str, value: str) -> bytes:
    return blake2b(f"{kind}:{value}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


class Acquaintances:
    """Clients whose last query was a quick one; the rest are strangers."""

    def __init__(self, most: int = _MOST) -> None:
        self._known: dict[bytes, None] = {}
        self._most = most

    def __contains__(self, client: str) -> bool:
        return _key("client", client) in self._known

    def meet(self, client: str) -> None:
        """Remember a client as one whose queries are quick; the one not met for longest is forgotten."""
        key = _key("client", client)
        self._known.pop(key, None)
        self._known[key] = None
        if len(self._known) > self._most:
            self._known.pop(next(iter(self._known)))

    def forget(self, client: str) -> None:
        """Make a client a stranger again."""
        self._known.pop(_key("client", client), None)
