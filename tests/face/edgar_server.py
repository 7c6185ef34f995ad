"""A server on loopback that answers as EDGAR: the ticker file, lists of submissions and the archive, with faults on request."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CIK = "0009900101"
SUBMISSION = """<SEC-DOCUMENT>{accession}.txt : {day}
<SEC-HEADER>{accession}.hdr.sgml
ACCESSION NUMBER: {accession}
CONFORMED SUBMISSION TYPE: {form}
</SEC-HEADER>
<DOCUMENT>
<TYPE>{form}
<TEXT>
Corvane Therapeutics, Inc. entered into a Supply Agreement with Bellandi S.r.l. on {day}.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""
RECENT = [("8-K", "2008-03-01", 3), ("10-K", "2008-02-01", 4), ("8-K/A", "2007-06-01", 5), ("8-K", "2006-05-15", 6)]
OLDER = [("8-K", "2003-04-01", 7), ("8-K", "2004-02-01", 8)]


def accession(number: int) -> str:
    return f"0009900101-06-{number:06d}"


def columns(rows: list[tuple[str, str, int]]) -> dict[str, list[str]]:
    return {
        "accessionNumber": [accession(number) for _, _, number in rows],
        "form": [form for form, _, _ in rows],
        "filingDate": [day for _, day, _ in rows],
    }


def answers() -> dict[str, Any]:
    """What EDGAR has, by path: JSON values or texts."""
    pages = [
        {"name": f"CIK{CIK}-submissions-001.json", "filingFrom": "2003-01-01", "filingTo": "2004-12-31"},
        {"name": f"CIK{CIK}-submissions-002.json", "filingFrom": "1996-01-01", "filingTo": "2002-12-31"},
    ]
    found: dict[str, Any] = {
        "/files/company_tickers.json": {
            "0": {"cik_str": 9900101, "ticker": "CVNE", "title": "Corvane Therapeutics, Inc."},
            "1": {"cik_str": 9900202, "ticker": "HLVS", "title": "Halvorsen Labs Corp"},
        },
        f"/submissions/CIK{CIK}.json": {"cik": CIK, "filings": {"recent": columns(RECENT), "files": pages}},
        f"/submissions/CIK{CIK}-submissions-001.json": columns(OLDER),
    }
    for form, day, number in [*RECENT, *OLDER]:
        text = SUBMISSION.format(accession=accession(number), form=form, day=day)
        found[f"/Archives/edgar/data/9900101/{accession(number)}.txt"] = text
    return found


@dataclass
class Edgar:
    """The server under test."""

    url: str
    found: dict[str, Any] = field(default_factory=answers)
    statuses: list[int] = field(default_factory=list)  # answered to the next requests, in this order
    endless: str = ""  # a path whose answer never ends
    asked: list[tuple[float, str, str]] = field(default_factory=list)  # when, what, who

    @property
    def paths(self) -> list[str]:
        return [path for _, path, _ in self.asked]


@contextmanager
def edgar_server() -> Iterator[Edgar]:
    """Serve it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as httpd:
        httpd.daemon_threads = True
        edgar = Edgar(f"http://127.0.0.1:{httpd.server_address[1]}")
        httpd.edgar = edgar  # type: ignore[attr-defined]
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield edgar
        finally:
            httpd.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65_536

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        edgar: Edgar = self.server.edgar  # type: ignore[attr-defined]
        edgar.asked.append((time.monotonic(), self.path, self.headers.get("User-Agent", "")))
        if edgar.statuses:
            self._answer(edgar.statuses.pop(0), b"Request Rate Threshold Exceeded")
        elif self.path == edgar.endless:
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.close_connection = True
            self.wfile.write(gzip.compress(b"<SEC-DOCUMENT>" + bytes(120_000_000)))
        elif self.path not in edgar.found:
            self._answer(404, b"not found")
        else:
            value = edgar.found[self.path]
            self._answer(200, value.encode() if isinstance(value, str) else json.dumps(value).encode())

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
