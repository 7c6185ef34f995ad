"""Submissions: SGML, JSON, ownership XML: header, documents, what is left out, what is refused."""

from __future__ import annotations

import json

import pytest

from pactgraph.loaders.errors import HostileInputError, LimitExceededError, LoaderError, UnreadableFilingError
from pactgraph.loaders.load import load
from pactgraph.loaders.readers import read_filing

HEADER = """<SEC-DOCUMENT>0001234567-09-000012.txt : 20090504
<SEC-HEADER>0001234567-09-000012.hdr.sgml : 20090504
ACCESSION NUMBER:\t\t0001234567-09-000012
CONFORMED SUBMISSION TYPE:\t8-K
ITEM INFORMATION:\t\tOther Events
FILED AS OF DATE:\t\t20090504

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\tALDER BIOTICS INC
\t\tCENTRAL INDEX KEY:\t\t0001234567

\tFORMER COMPANY:
\t\tFORMER CONFORMED NAME:\tALDER SEEDS INC
\t\tDATE OF NAME CHANGE:\t20010203

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\tALDER POWER CO
</SEC-HEADER>
"""
DISSEMINATED = (
    "<SUBMISSION>\n<ACCESSION-NUMBER>0001234567-09-000012\n<TYPE>8-K\n<ITEMS>8.01\n<FILING-DATE>20090504\n"
    "<FILER>\n<COMPANY-DATA>\n"
    "<CONFORMED-NAME>ALDER BIOTICS INC\n<CIK>0001234567\n</COMPANY-DATA>\n"
    "<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>ALDER SEEDS INC\n"
    "</FORMER-COMPANY>\n</FILER>\n"
)


def document(kind: str, text: str, name: str = "d.txt") -> str:
    return f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>1\n<FILENAME>{name}\n<DESCRIPTION>WORDS\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n"


BODY = document("8-K", "FORM 8-K\n\nItem 8.01 Other Events\n\nWe grew.")
EXHIBIT = document("EX-10.1", "<html><body><p>SUPPLY AGREEMENT</p></body></html>", "../../etc/passwd")


def test_a_submission_is_a_header_and_its_documents() -> None:
    graphic = document("GRAPHIC", "begin 644 logo.jpg\nM_]C_X``02D9)1@`!`0$`8`!@\n`\nend", "logo.jpg")
    filing = read_filing((HEADER + BODY + EXHIBIT + graphic + "</SEC-DOCUMENT>").encode(), "a.txt")
    assert [(d.number, d.type, d.name, d.description) for d in filing.documents] == [
        (1, "8-K", "d.txt", "WORDS"),
        (2, "EX-10.1", "../../etc/passwd", "WORDS"),
    ]
    assert filing.accession == "0001234567-09-000012"
    assert filing.header is not None
    assert filing.header.number == 3
    assert [skipped.reason for skipped in filing.skipped] == ["uuencoded binary"]


@pytest.mark.parametrize("header", [HEADER, DISSEMINATED])
def test_header_lines_are_tagged_facts_in_both_forms(header: str) -> None:
    filing = read_filing((header + BODY).encode(), "a.txt")
    assert filing.header is not None
    facts = {(fact.context, fact.name): fact for fact in filing.header.tagged}
    assert facts["", "FILED AS OF DATE"].value == "20090504"
    assert facts["FILER 1", "COMPANY CONFORMED NAME"].value == "ALDER BIOTICS INC"
    assert facts["FILER 1", "CENTRAL INDEX KEY"].value == "0001234567"
    former = facts["FILER 1/FORMER COMPANY 1", "FORMER CONFORMED NAME"]
    assert filing.header.text[former.start : former.end] == former.value == "ALDER SEEDS INC"
    assert (("FILER 2", "COMPANY CONFORMED NAME") in facts) == (header is HEADER)


def test_origins_point_into_the_whole_file() -> None:
    source = HEADER + BODY + EXHIBIT
    for part in read_filing(source.encode(), "a.txt").documents:
        offset = part.text.index("AGREEMENT" if part.number == 2 else "grew")
        assert source.startswith(part.text[offset : offset + 4], part.origin(offset))


@pytest.mark.parametrize(
    "source",
    [HEADER[:-14], HEADER + BODY[:-13], HEADER, HEADER + document("GRAPHIC", "x")],
    ids=["header", "document", "no document", "no text"],
)
def test_a_submission_that_was_cut_off_is_refused(source: str) -> None:
    with pytest.raises(UnreadableFilingError, match=r"cut off|no document"):
        read_filing(source.encode(), "a.txt")


@pytest.mark.parametrize("tag", ["<SUBMISSION>", "<SEC-HEADER>"])
def test_a_report_that_speaks_of_a_tag_is_no_submission(tag: str) -> None:
    text = (
        f"FORM 8-K\n\nCURRENT REPORT\n\nThe file begins with {tag}, as the Manual says.\n\nItem 8.01 Other Events\n\nNothing.\n"
    )
    assert read_filing(text.encode(), "report.txt").form_of_input == "text"


def test_a_filing_met_in_two_forms_has_one_accession() -> None:
    crawled = json.dumps(
        {"cik": "1234567", "filing_html_index": "x/0001234567-09-000012-index.html", "item_8.01": "Item 8.01\nWe grew."}
    )
    accessions = {
        read_filing((HEADER + BODY).encode(), "a.txt").accession,
        read_filing(crawled.encode(), "b.json").accession,
        read_filing(b"FORM 8-K", "alder_0001234567-09-000012.txt").accession,
    }
    assert accessions == {"0001234567-09-000012"}


def test_items_as_json_are_a_document_with_sections_and_a_header() -> None:
    source = json.dumps(
        {
            "cik": "1234567",
            "company": "ALDER \u201cBIO\u201d INC",
            "filing_type": "8-K",
            "filing_date": "2009-05-04",
            "item_1.01": "Item 1.01. Entry into a Material Definitive Agreement.\nAlder\u2019s words \\ here.",
            "item_2.02": "",
            "item_9.01": "Item 9.01 Financial Statements and Exhibits\nNone \ud83d\ude00",
        }
    )
    filing = read_filing(source.encode(), "a.json")
    primary = filing.documents[0]
    assert [section.number for section in primary.items()] == ["1.01", "9.01"]
    assert "Alder\u2019s words \\ here." in primary.text
    assert primary.text[primary.sections[0].body :].lstrip().startswith("Alder")
    assert source[primary.origin(primary.text.index("words")) :].startswith("words")
    assert filing.header is not None
    names = {(fact.name, fact.context, fact.value) for fact in filing.header.tagged}
    assert ("COMPANY CONFORMED NAME", "FILER 1", "ALDER \u201cBIO\u201d INC") in names


def test_the_facts_of_a_company_as_json_are_a_header() -> None:
    source = json.dumps(
        {
            "cik": 1234567,
            "name": "Alder Biotics, Inc.",
            "sic": "2836",
            "tickers": ["ALDB", "ALDW"],
            "formerNames": [{"name": "Alder Seeds", "from": "1999-01-01", "to": "2001-02-03"}],
            "filings": {"recent": {"form": ["8-K"]}},
        }
    )
    filing = read_filing(source.encode(), "CIK0001234567.json")
    assert filing.header is not None
    facts = [(fact.context, fact.name, fact.value) for fact in filing.header.tagged]
    assert ("FILER 1", "CENTRAL INDEX KEY", "1234567") in facts
    assert ("FILER 1", "TRADING SYMBOL", "ALDW") in facts
    assert ("FILER 1/FORMER COMPANY 1", "DATE OF NAME CHANGE", "2001-02-03") in facts


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ('{"item_1.01": "x"', UnreadableFilingError),
        ('{"unknown": 1}', UnreadableFilingError),
        ('{"item_1.01": ""}', UnreadableFilingError),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", HostileInputError),
        ('{"a": ' + "[" * 90 + "]" * 90 + "}", HostileInputError),
        ('{"a": ' + "9" * 10_000 + "}", HostileInputError),
    ],
    ids=["broken", "unknown", "empty", "deep", "deeper than filings", "number"],
)
def test_json_that_is_no_filing_is_refused(source: str, error: type[LoaderError]) -> None:
    with pytest.raises(error):
        read_filing(source.encode(), "a.json")


OWNERSHIP = """<?xml version="1.0"?>
<ownershipDocument><documentType>4</documentType>
<issuer><issuerCik>0001234567</issuerCik><issuerName>Alder Biotics, Inc.</issuerName>
<issuerTradingSymbol>ALDB</issuerTradingSymbol></issuer>
<reportingOwner><reportingOwnerId><rptOwnerCik>0007654321</rptOwnerCik><rptOwnerName>Poe Ann</rptOwnerName></reportingOwnerId>
<reportingOwnerRelationship><isDirector>1</isDirector><isOfficer>true</isOfficer><officerTitle>Chief &amp; Head</officerTitle>
<isTenPercentOwner>0</isTenPercentOwner></reportingOwnerRelationship></reportingOwner>
<reportingOwner><reportingOwnerId><rptOwnerName>Oak Fund \u00e9 LP</rptOwnerName></reportingOwnerId><reportingOwnerRelationship>
<isTenPercentOwner>true</isTenPercentOwner></reportingOwnerRelationship></reportingOwner></ownershipDocument>"""


def test_see_remarks_is_no_title() -> None:
    record = load(OWNERSHIP.replace("Chief &amp; Head", "See Remarks").encode(), "form4.xml").record.documents[0]
    assert record.owners[0].officer_title is None
    assert [(o.name.value, o.title and o.title.value) for o in record.officers] == [("Poe Ann", "Director")]


def test_owners_and_issuer_come_from_the_form_s_fields() -> None:
    loaded = load(OWNERSHIP.encode(), "form4.xml")
    record = loaded.record.documents[0]
    assert (record.type, loaded.filing.form_of_input) == ("4", "ownership")
    assert [
        (o.name.value, o.director and o.director.value, o.ten_percent_owner and o.ten_percent_owner.value) for o in record.owners
    ] == [
        ("Poe Ann", True, False),
        ("Oak Fund \u00e9 LP", None, True),
    ]
    assert record.owners[0].cik is not None
    assert record.owners[0].cik.value == "0007654321"
    assert [(r.name.value, r.ticker and r.ticker.value) for r in record.registrants] == [("Alder Biotics, Inc.", "ALDB")]
    assert [(o.name.value, o.title and o.title.value) for o in record.officers] == [("Poe Ann", "Chief & Head")]


@pytest.mark.parametrize(
    ("prolog", "error"),
    [
        ('<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', HostileInputError),
        ('<!DOCTYPE o SYSTEM "file:///etc/passwd">', HostileInputError),
        ("<broken>", UnreadableFilingError),
    ],
)
def test_xml_that_declares_or_breaks_is_refused(prolog: str, error: type[LoaderError]) -> None:
    with pytest.raises(error):
        read_filing(OWNERSHIP.replace("<ownershipDocument>", prolog + "<ownershipDocument>").encode(), "a.xml")


def test_deep_xml_is_refused() -> None:
    deep = OWNERSHIP.replace("<documentType>4", "<d>" * 100_000)
    with pytest.raises(LimitExceededError):
        read_filing(deep.encode(), "a.xml")
