from __future__ import annotations

from pactgraph.loaders.load import load

REPORT = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

QUIST HARBOR, INC.
(Exact name of registrant as specified in its charter)

Oregon (State or other jurisdiction of incorporation) 0-11111 (Commission File Number) 12-3456789 (IRS Employer No.)

Item 8.01 Other Events.

Nothing of note.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.

QUIST HARBOR, INC.

By: /s/ Robert T. Orr
Robert T. Orr
Treasurer
"""


def test_what_a_report_does_not_state_is_reported_absent() -> None:
    absent = set(load(REPORT.encode(), "report.txt").record.documents[0].absent)
    assert {"phone", "ticker", "cik", "accession", "filing_date", "signature_date", "exhibit_index"} <= absent
    assert not {"event_date", "ein", "jurisdiction", "signature"} & absent


def test_an_agreement_owes_no_cover() -> None:
    record = load(b"THIS AGREEMENT is dated May 3, 2011, between Quist Harbor, Inc. and Marsh & Dow Corp.", "a.txt").record
    assert record.documents[0].absent == ()
