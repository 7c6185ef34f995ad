"""Filings from EDGAR into a folder: politely, each once, going on where it was cut off."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pactgraph.edgar.errors import EdgarAnswerError, IdentityMissingError
from pactgraph.edgar.listing import (
    Listed,
    Wanted,
    as_cik,
    each_once,
    find_cik,
    is_submission,
    listed_filings,
    older_pages,
    read_json,
)
from pactgraph.graph.errors import ServerError
from pactgraph.graph.folder import write_whole
from pactgraph.graph.servers.exchange import Exchange, Patience, Reply
from pactgraph.loaders.limits import MAX_SOURCE_BYTES
from pactgraph.refusal import Refused

IDENTITY = "PACTGRAPH_IDENTITY"  # in the environment
MOST_A_SECOND = 10.0  # what EDGAR allows: https://www.sec.gov/os/accessing-edgar-data
_LIST_BYTES = 64 * 1024 * 1024
_KEPT_SECONDS = 3_600.0  # for which a list is not asked for again
_WHO = re.compile(r"[^\x00-\x1f\x7f@]+\s\S+@\S+\.\S+")
# EDGAR answers 403 to those who ask too fast and to those who do not say who they are.
PATIENCE = Patience(tries=6, first_wait=2.0, again=frozenset({403, 429, 500, 502, 503, 504}))


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where EDGAR is; both are one in tests."""

    www: str = "https://www.sec.gov"
    lists: str = "https://data.sec.gov"

    @classmethod
    def told(cls) -> Addresses:
        """EDGAR's own, or the mirror that PACTGRAPH_EDGAR names."""
        mirror = os.environ.get("PACTGRAPH_EDGAR", "").rstrip("/")
        return cls(mirror, mirror) if mirror else cls()


@dataclass(slots=True)
class Fetched:
    """What a fetch did: `wanted` = `new` + `there` + refused + `left`."""

    cik: str
    wanted: int = 0
    new: int = 0
    there: int = 0
    left: int = 0  # beyond the limit
    refused: list[Refused] = field(default_factory=list)


class Edgar:
    """EDGAR, asked at most `rate` times a second by somebody who says who they are."""

    def __init__(
        self, identity: str, folder: Path, rate: float = 5.0, patience: Patience = PATIENCE, addresses: Addresses | None = None
    ) -> None:
        """Raise IdentityMissingError where the identity is no name with an e-mail address."""
        if not (identity.isascii() and _WHO.fullmatch(identity)):
            raise IdentityMissingError(
                f"EDGAR wants to know who asks: --identity 'Your Name you@example.org', or {IDENTITY} in the environment"
            )
        self._folder = folder
        self.gap = 1.0 / min(rate, MOST_A_SECOND)
        self._sleep = patience.sleep
        self._next = 0.0
        self._addresses = addresses or Addresses.told()
        self._exchange = Exchange({"User-Agent": identity, "Accept-Encoding": "gzip, deflate"}, patience, before=self._wait)

    def close(self) -> None:
        """Close the connections."""
        self._exchange.close()

    def cik(self, company: str) -> str:
        """The CIK of a company by ticker, name or CIK. Raises UnknownCompanyError, EdgarAnswerError, ServerError."""
        address = f"{self._addresses.www}/files/company_tickers.json"
        return as_cik(company) or find_cik(company, read_json(self._list(address, "company_tickers.json"), address), address)

    def filings(self, cik: str, wanted: Wanted) -> list[Listed]:
        """The wanted filings of a company, by day."""
        return each_once(filing for filing in self._listed(cik, wanted) if wanted.fits(filing))

    def _listed(self, cik: str, wanted: Wanted) -> Iterator[Listed]:
        name = f"CIK{cik}.json"
        address = f"{self._addresses.lists}/submissions/{name}"
        filings = read_json(self._list(address, name), address).get("filings")
        yield from listed_filings(filings.get("recent") if isinstance(filings, dict) else None, address)
        for page in older_pages(filings, wanted, address):
            if not page.startswith(f"CIK{cik}-"):
                raise EdgarAnswerError(f"{address} names a list of another company: {page}")
            older = f"{self._addresses.lists}/submissions/{page}"
            yield from listed_filings(read_json(self._list(older, page), older), older)

    def path(self, cik: str, filing: Listed) -> Path:
        """Where a filing is kept."""
        return self._folder / cik / f"{filing.accession}.txt"

    def bring(self, cik: str, filing: Listed) -> Refused | None:
        """Keep the full submission of a filing; why not, where EDGAR has no such thing. Raises ServerError."""
        address = f"{self._addresses.www}/Archives/edgar/data/{int(cik)}/{filing.accession}.txt"
        try:
            reply = self._exchange.send("GET", address, most_bytes=MAX_SOURCE_BYTES)
        except ServerError as error:
            if "more than" not in str(error):
                raise
            return Refused(f"{filing.accession}.txt", "LimitExceededError", address, str(error))
        if reply.status != 200:
            return Refused(f"{filing.accession}.txt", "EdgarAnswerError", address, f"EDGAR answers {reply.status}")
        if not is_submission(reply.body, filing.accession):
            return Refused(f"{filing.accession}.txt", "EdgarAnswerError", address, f"no submission: {reply.said[:100]}")
        write_whole(self.path(cik, filing), reply.body)
        return None

    def _list(self, address: str, name: str) -> bytes:
        """A list, from the last hour where there is one."""
        kept = self._folder / ".edgar" / name
        if kept.is_file() and time.time() - kept.stat().st_mtime < _KEPT_SECONDS:
            return kept.read_bytes()
        reply = self._exchange.send("GET", address, most_bytes=_LIST_BYTES)
        _require(reply, address)
        read_json(reply.body, address)
        write_whole(kept, reply.body)
        return reply.body

    def _wait(self) -> None:
        """Let the time between two requests pass."""
        now = time.monotonic()
        if now < self._next:
            self._sleep(self._next - now)
        self._next = max(now, self._next) + self.gap


def fetch(
    edgar: Edgar, company: str, wanted: Wanted, limit: int | None = None, watch: Callable[[int, int], None] | None = None
) -> Fetched:
    """Bring the wanted filings of a company that are not there yet, oldest first; `limit` bounds the new ones."""
    cik = edgar.cik(company)
    filings = edgar.filings(cik, wanted)
    done = Fetched(cik, wanted=len(filings))
    for number, filing in enumerate(filings):
        if edgar.path(cik, filing).is_file():
            done.there += 1
        elif limit is not None and done.new >= limit:
            done.left += 1
        elif refused := edgar.bring(cik, filing):
            done.refused.append(refused)
        else:
            done.new += 1
        if watch:
            watch(number + 1, len(filings))
    return done


def _require(reply: Reply, address: str) -> None:
    if reply.status != 200:
        raise EdgarAnswerError(f"{address}: EDGAR answers {reply.status}: {reply.said[:200]}")
