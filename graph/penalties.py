"""Who must wait, and for how long, after a query of theirs had to be ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from hashlib import blake2b

_MOST = 10_000  # remembered texts and clients; the oldest are forgotten first


class Penalties:
    """Query texts and clients that are refused until a moment of the clock."""

    def __init__(self, for_text: float, for_client: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.for_text = for_text
        self.for_client = for_client
        self._clock = clock
        self._until: dict[bytes, float] = {}

    def earn(self, text: str, client: str) -> None:
        """Refuse this text and this client for a while."""
        now = self._clock()
        for key, seconds in ((_key("text", text), self.for_text), (_key("client", client), self.for_client)):
            self._until.pop(key, None)  # so that it counts as the newest
            self._until[key] = now + seconds
        while len(self._until) > _MOST:
            self._until.pop(next(iter(self._until)))

    def wait(self, text: str, client: str) -> float:
        """Seconds for which this text of this client is still refused; 0 or less: none."""
        now = self._clock()
        return max(self._until.get(_key("text", text), now), self._until.get(_key("client", client), now)) - now


def _key(kind: str, value: str) -> bytes:
    return blake2b(f"{kind}:{value}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
