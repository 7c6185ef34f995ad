from __future__ import annotations

from pactgraph.loaders.load import load

SUBMISSION = """<SEC-DOCUMENT>0000000000-11-000001.txt : 20110505
<SEC-HEADER>0000000000-11-000001.hdr.sgml : 20110505
ACCESSION NUMBER:\t\t0000000000-11-000001
CONFORMED SUBMISSION TYPE:\t8-K
FILED AS OF DATE:\t\t20110505

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tQUIST HARBOR INC
\t\tCENTRAL INDEX KEY:\t\t\t0000012345
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tBOAT BUILDING [3730]
\t\tIRS NUMBER:\t\t\t\t123456789

\tFILING VALUES:
\t\tSEC FILE NUMBER:\t000-11111

\tFORMER COMPANY:
\t\tFORMER CONFORMED NAME:\tQUIST BOATS INC
\t\tDATE OF NAME CHANGE:\t19990102
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

QUIST HARBOR, INC.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events.

Nothing of note.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def test_the_header_gives_filing_date_identity_and_former_names() -> None:
    record = load(SUBMISSION.encode(), "submission.txt").record
    assert record.filing_date is not None
    assert record.filing_date.value == "2011-05-05"
    (registrant,) = record.header_registrants
    stated = [getattr(registrant, key) for key in ("name", "cik", "sic", "ein", "commission_file_number")]
    assert [fact.value for fact in stated] == ["QUIST HARBOR INC", "0000012345", "3730", "12-3456789", "000-11111"]
    assert [(former.name.value, former.until) for former in registrant.former_names] == [("QUIST BOATS INC", "1999-01-02")]


def test_the_covers_registrant_takes_its_cik_from_the_header() -> None:
    (registrant,) = load(SUBMISSION.encode(), "submission.txt").record.documents[0].registrants
    assert registrant.name.value == "QUIST HARBOR, INC."
    assert registrant.cik is not None
    assert registrant.cik.value == "0000012345"


def test_no_header_states_nothing() -> None:
    record = load(b"SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n", "plain.txt").record
    assert record.filing_date is None
    assert record.header_registrants == ()
