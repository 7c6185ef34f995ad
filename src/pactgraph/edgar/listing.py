"""What EDGAR's lists say, as records: every value is checked, since it becomes an address or the name of a file.

Source: https://www.sec.gov/search-filings/edgar-application-programming-interfaces
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from pactgraph.edgar.errors import EdgarAnswerError, UnknownCompanyError

_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")
_CIK = re.compile(r"\d{1,10}")
_PAGE = re.compile(r"CIK\d{10}-submissions-\d{3}\.json")
_NAME_END = re.compile(r"[^a-z0-9]+")
_FAR = 12  # names offered where none fits


@dataclass(frozen=True, slots=True)
class Listed:
    """One filing in EDGAR's list."""

    accession: str  # 10-2-6 digits
    form: str  # "8-K", "8-K/A"
    day: date  # of filing


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which filings: all that is given must fit. A form brings its amendments: "8-K" also "8-K/A"."""

    forms: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def fits(self, filing: Listed) -> bool:
        """Whether a filing is wanted."""
        form = filing.form.upper().removesuffix("/A")
        fits_form = not self.forms or form in {wanted.upper().removesuffix("/A") for wanted in self.forms}
        return fits_form and self.overlaps(filing.day, filing.day)

    def overlaps(self, first: date, last: date) -> bool:
        """Whether filings of these days may be wanted."""
        return (self.since is None or last >= self.since) and (self.until is None or first <= self.until)


def read_json(body: bytes, address: str) -> dict[str, Any]:
    """A JSON object. Raises EdgarAnswerError for anything else."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise EdgarAnswerError(f"{address} answers with what is no JSON: {str(error)[:200]}") from None
    if not isinstance(value, dict):
        raise EdgarAnswerError(f"{address} answers with {type(value).__name__}, not with an object")
    return value


def find_cik(company: str, tickers: dict[str, Any], address: str) -> str:
    """The CIK (10 digits) of a ticker or of a company's name in EDGAR's ticker file.

    Raises UnknownCompanyError with near names: the file lists only those that trade today. Raises EdgarAnswerError.
    """
    names: dict[str, str] = {}
    for row in tickers.values():
        if not isinstance(row, dict) or not isinstance(row.get("ticker"), str) or not isinstance(row.get("title"), str):
            raise EdgarAnswerError(f"{address} holds a row that is none: {str(row)[:200]}")
        cik = as_cik(str(row.get("cik_str")))
        if cik is None:
            raise EdgarAnswerError(f"{address} holds a CIK that is none: {str(row)[:200]}")
        names.setdefault(_folded(row["title"]), cik)
        if row["ticker"].upper() == company.upper():
            return cik
    if _folded(company) in names:
        return names[_folded(company)]
    raise UnknownCompanyError(company, tuple(get_close_matches(_folded(company), names, n=_FAR, cutoff=0.7)))


def as_cik(text: str) -> str | None:
    """Ten digits, from up to ten; None where it is no CIK."""
    return text.zfill(10) if text.isascii() and _CIK.fullmatch(text) and text.strip("0") else None


def listed_filings(columns: Any, address: str) -> Iterator[Listed]:
    """The filings of one list: columns of equal length. Raises EdgarAnswerError."""
    wanted = ("accessionNumber", "form", "filingDate")
    if not isinstance(columns, dict) or not all(isinstance(columns.get(name), list) for name in wanted):
        raise EdgarAnswerError(f"{address} holds no list of filings")
    rows = [columns[name] for name in wanted]
    if len({len(column) for column in rows}) != 1:
        raise EdgarAnswerError(f"{address} holds columns of different lengths")
    for accession, form, day in zip(*rows, strict=True):
        yield _listed(accession, form, day, address)


def _listed(accession: Any, form: Any, day: Any, address: str) -> Listed:
    if not (isinstance(accession, str) and accession.isascii() and _ACCESSION.fullmatch(accession)):
        raise EdgarAnswerError(f"{address} holds an accession number that is none: {str(accession)[:100]!r}")
    if not isinstance(form, str) or not isinstance(day, str):
        raise EdgarAnswerError(f"{address}: form or date of {accession} is no text")
    try:
        return Listed(accession, form, date.fromisoformat(day))
    except ValueError:
        raise EdgarAnswerError(f"{address}: {day[:100]!r} of {accession} is no day") from None


def older_pages(filings: Any, wanted: Wanted, address: str) -> Iterator[str]:
    """The names of the lists of older filings that may hold wanted ones. Raises EdgarAnswerError."""
    files = filings.get("files", []) if isinstance(filings, dict) else None
    if not isinstance(files, list):
        raise EdgarAnswerError(f"{address} holds no list of older filings")
    for file in files:
        name = file.get("name") if isinstance(file, dict) else None
        if not (isinstance(name, str) and name.isascii() and _PAGE.fullmatch(name)):
            raise EdgarAnswerError(f"{address} names an older list that is none: {str(name)[:100]!r}")
        try:
            first, last = date.fromisoformat(str(file.get("filingFrom"))), date.fromisoformat(str(file.get("filingTo")))
        except ValueError:
            first, last = date.min, date.max  # it does not say: it is looked into
        if wanted.overlaps(first, last):
            yield name


def is_submission(body: bytes, accession: str) -> bool:
    """Whether bytes are a full submission of this accession number, and not a page that says something else."""
    head = body[:65_536]
    return any(mark in head for mark in (b"<SEC-DOCUMENT>", b"<SEC-HEADER>", b"<IMS-DOCUMENT>")) and accession.encode() in head


def each_once(filings: Iterable[Listed]) -> list[Listed]:
    """Filings by day and accession number, each once."""
    return sorted({filing.accession: filing for filing in filings}.values(), key=lambda one: (one.day, one.accession))


def _folded(name: str) -> str:
    return _NAME_END.sub(" ", name.lower()).strip()
