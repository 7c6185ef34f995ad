"""EDGAR's JSON about a company (data.sec.gov submissions) -> its facts: CIK, names with dates, SIC, tickers, addresses.

Source: SEC, EDGAR application programming interfaces, "submissions" by CIK.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.document import Document
from pactgraph.loaders.readers.json_source import Scalar
from pactgraph.loaders.readers.metadata import Entry, metadata_document

_COMPANY = {
    "cik": "CENTRAL INDEX KEY",
    "name": "COMPANY CONFORMED NAME",
    "sic": "STANDARD INDUSTRIAL CLASSIFICATION",
    "stateOfIncorporation": "STATE OF INCORPORATION",
    "ein": "IRS NUMBER",
    "lei": "LEI",
    "phone": "BUSINESS PHONE",
    "fiscalYearEnd": "FISCAL YEAR END",
    "entityType": "ENTITY TYPE",
}
_LISTS = {"tickers": "TRADING SYMBOL", "exchanges": "EXCHANGE"}
_ADDRESS = {
    "street1": "STREET 1",
    "street2": "STREET 2",
    "city": "CITY",
    "stateOrCountry": "STATE",
    "zipCode": "ZIP",
}
_FORMER = {"name": "FORMER CONFORMED NAME", "from": "DATE OF NAME BEGIN", "to": "DATE OF NAME CHANGE"}
_COMPANY_CONTEXT = "FILER 1"


def is_submissions_json(scalars: Sequence[Scalar]) -> bool:
    """Whether the object is EDGAR's about a company."""
    keys = {scalar.path[0] for scalar in scalars}
    return {"cik", "name"} <= keys and bool(keys & {"formerNames", "tickers", "filings", "entityType", "sicDescription"})


def read_submissions_json(text: str, scalars: Sequence[Scalar], name: str) -> tuple[Document, Document]:
    """The company's facts as a document, and the same again as header, where facts of registrants are looked for."""
    entries = [entry for scalar in scalars if (entry := _entry(scalar))]
    header = metadata_document(text, entries, 2, name)
    return replace(header, number=1, type="SUBMISSIONS", tagged=()), header


def _entry(scalar: Scalar) -> Entry | None:
    path, value = scalar.path, scalar.value.strip()
    if not value or value == "null":
        return None
    if len(path) == 1 and path[0] in _COMPANY:
        return Entry(path[0], _COMPANY[path[0]], _COMPANY_CONTEXT, scalar)
    if len(path) == 2 and path[0] in _LISTS:
        return Entry(path[0], _LISTS[path[0]], _COMPANY_CONTEXT, scalar)
    if len(path) == 3 and path[:2] == ("addresses", "business") and path[2] in _ADDRESS:
        return Entry(path[2], _ADDRESS[path[2]], _COMPANY_CONTEXT, scalar)
    if len(path) == 3 and path[0] == "formerNames" and path[2] in _FORMER:
        return Entry(f"formerNames {path[2]}", _FORMER[path[2]], f"{_COMPANY_CONTEXT}/FORMER COMPANY {int(path[1]) + 1}", scalar)
    return None
