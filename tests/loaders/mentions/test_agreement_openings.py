"""Agreements whose opening is written in a way of its own: letters, lists, classes of parties, odd names and days."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.pieces import Draft
from pactgraph.ontology.records import Agreement


def own(text: str) -> Agreement:
    return find_document_agreements(Document(1, "EX-10.7", "example.txt", "", text, text), ())[0]


def party_names(text: str) -> list[str]:
    return [party.name.value for party in own(text).parties]


BETWEEN = (
    'LICENSE AGREEMENT\n\nThis Agreement is made as of May 3, 2016 by and between {} and Orrin Bio, Inc. ("Orrin").\n\nRECITALS\n'
)


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ('The tarnLINK Company, an Ohio corporation ("tarnLINK"),', "The tarnLINK Company"),
        ('t2 Systems, Inc., a corporation with offices at 4 Main Street, Salem, Ohio 44460 ("t2")', "t2 Systems, Inc."),
        ('Reno Mills Inc. a Nevada company with offices at 5 Vale Drive, Reno, NV 89108 ("Mills")', "Reno Mills Inc."),
        ('TARN*TEC OPERATING CORP. ("Tarntec")', "TARN*TEC OPERATING CORP."),
        ('Capital Resources, Inc. ("Adviser")', "Capital Resources, Inc."),
        ('Hill Hotel and Casino, Inc. ("Hill")', "Hill Hotel and Casino, Inc."),
        ('2205925 Ontario Limited ("Owner")', "2205925 Ontario Limited"),
        ('Ardmore National Trust and Savings Association ("Bank")', "Ardmore National Trust and Savings Association"),
        ('Louis P. Tarn, Sr. ("Executive")', "Louis P. Tarn, Sr."),
    ],
)
def test_finds_names_that_are_written_oddly(first: str, name: str) -> None:
    assert party_names(BETWEEN.format(first)) == [name, "Orrin Bio, Inc."]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # a term without quotes
            "SEVERANCE AGREEMENT\n\nbetween\n\nTARN PRODUCTS COMPANY\n100 EAST MILL\n(hereinafter referred to as the "
            "Company)\n\nand\n\n"
            "JAMES S. ORR\n48 HILL ROAD\n(hereinafter referred to as the Employee)\n\nSection 1\n",
            ["TARN PRODUCTS COMPANY", "JAMES S. ORR"],
        ),
        (  # nothing but the names
            "This is a hosting agreement between Tarnfood.com and high fen. The term begins March 1, 2005.\n\nHigh Fen",
            ["Tarnfood.com", "high fen"],
        ),
        (  # the British way, with a number and a registered office
            "MAINTENANCE AGREEMENT\n\n1. Definitions\n\nDATED 13 October 2005\n\nTARN CREST LIMITED (Company no 2085882) "
            "whose registered"
            " office is at Vale House, Esher\n\nORRIN GROUP LIMITED (company no 4463640) whose registered office is at Unit "
            "9, Durham\n",
            ["TARN CREST LIMITED", "ORRIN GROUP LIMITED"],
        ),
        (  # labelled lines
            "Termination Agreement\n\nParty A: Harbour Zone Administrative Committee\nParty B: Orrin Mine Limited\n\nBoth "
            "parties agree.",
            ["Harbour Zone Administrative Committee", "Orrin Mine Limited"],
        ),
        (  # a letter to a firm
            "AGENCY AGREEMENT\n\nMay 4, 2011\n\nTarn Securities, Inc.\n1701 Mill Street\nSalem, Ohio\n\nLadies and Gentlemen:\n\n"
            'Orrin Bancorp, Inc. (the "Company") hereby confirms its agreement with you as follows:',
            ["Orrin Bancorp, Inc.", "Tarn Securities, Inc."],
        ),
        (  # a company without a legal form, right after the heading
            "Orrin Mines Ltd. EXECUTION COPY\n\nRIGHTS AGREEMENT Tarnchron, a California corporation having a place of "
            "business at 3"
            ' Hill Court (the "Investor"), and Orrin Mines Ltd., an Ontario Corporation (the "Company"), agree.',
            ["Tarnchron", "Orrin Mines Ltd."],
        ),
        (  # an amendment names the parties of what it amends: they are not its own
            'AMENDMENT\n\nThis Amendment is made as of May 3, 2016 by and among Tarn AB ("Tarn") and Orrin Co., Ltd. '
            '("Orrin"), as an'
            ' amendment to that certain Venture Agreement by and among Fern AB ("Fern") and Orrin.\n\nRECITALS',
            ["Tarn AB", "Orrin Co., Ltd."],
        ),
        (  # the title page names whom the preamble calls by their roles
            "CREDIT AGREEMENT\n\nAmong\n\nTARN OIL COMPANY\nas Borrower\n\nand\n\nORRIN BANK, N.A.\nas Agent\n\n"
            "This Credit Agreement dated as of March 7, 1995, is by and among the Borrower and the Agent.\n\nARTICLE I",
            ["TARN OIL COMPANY", "ORRIN BANK, N.A."],
        ),
    ],
)
def test_finds_the_parties_of_other_openings(text: str, names: list[str]) -> None:
    assert party_names(text) == names


def test_classes_of_parties_are_named_by_their_signatures() -> None:
    preamble = (
        "CREDIT AGREEMENT\n\nTHIS CREDIT AGREEMENT dated as of May 3, 2016 is among TARN, INC., an Ohio corporation (the "
        '"Borrower"),'
        ' the lenders named herein (the "Lenders"), and ORRIN BANK, N.A., as Agent (the "Agent").\n\nRECITALS\n\n'
    )
    block = (
        "IN WITNESS WHEREOF, the parties have executed this Agreement.\n\nTARN, INC.\nBy:\n\nORRIN BANK, N.A.\nBy:\n\nHIGH "
        "FEN BANK PLC\nBy:\n\n"
        "FEN PARTNERS, L.P.\nBy its general partner: FEN GP, INC.\nBy:\n"
    )
    text = preamble + "The Lenders lend. " * 60 + "\n\n" + block
    assert party_names(text) == ["TARN, INC.", "ORRIN BANK, N.A.", "HIGH FEN BANK PLC", "FEN PARTNERS, L.P."]


@pytest.mark.parametrize(
    ("text", "date", "effective"),
    [
        (  # the day of a letter, not of the agreement it speaks of
            "January 28, 2009\n\nMorris Tarn\n21 Vale Drive\n\nDear Morris:\n\nReference is made to the Employment Agreement, "
            "dated"
            ' February 1, 1994, between Orrin Group, Ltd. ("Orrin") and you.',
            "2009-01-28",
            None,
        ),
        (  # the day of the witness clause, where the preamble gives only the day of effect
            'AMENDMENT NO. 2\n\nThis AMENDMENT NO. 2 by and between Tarn LLC (the "Company") and Paul Orr (the "Executive"), '
            "effective"
            " as of January 1, 2009, changes the terms.\n\nRECITALS\n\nThe parties have executed this Amendment this 24th day "
            "of May, 2010.",
            "2010-05-24",
            "2009-01-01",
        ),
        (  # an amendment that takes effect on a day
            'AMENDMENT\n\nThis Amendment is entered into on May 4, 2005 between Tarn, Inc. (the "Company") and Paul Orr (the'
            ' "Executive").\n\nEffective December 30, 2005, the Employment Agreement is amended as follows.',
            "2005-05-04",
            "2005-12-30",
        ),
        (  # what took effect earlier is told, not done
            'AMENDMENT\n\nThis Amendment is entered into on May 4, 2005 between Tarn, Inc. (the "Company") and Paul Orr (the'
            ' "Executive").\n\nWHEREAS, effective May 1, 2004, the Employment Agreement was amended.',
            "2005-05-04",
            None,
        ),
        (  # the day beside a signature, on a line of its own
            'SEVERANCE AGREEMENT\n\nbetween Tarn Company, Inc. (the "Company") and Paul Orr (the "Employee").\n\nSection 1\n\n'
            "IN WITNESS WHEREOF, the parties have signed.\n\nTarn Company, Inc.\nMarch 29, 2007\nBy /s/ A. Fern\n",
            "2007-03-29",
            None,
        ),
    ],
)
def test_finds_the_days_of_letters_and_amendments(text: str, date: str, effective: str | None) -> None:
    agreement = own(text)
    assert (agreement.date.value if agreement.date else None) == date
    assert (agreement.effective_date.value if agreement.effective_date else None) == effective


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Agreement No. 4\n\nCONSTRUCTION AGREEMENT", "CONSTRUCTION AGREEMENT"),
        ("TARN BANK\tREVOLVING LINE OF CREDIT NOTE", "REVOLVING LINE OF CREDIT NOTE"),
        ("TARN INC.\n2022 EMPLOYEE STOCK PLAN\n\nRESTRICTED STOCK UNIT AWARD AGREEMENT", "RESTRICTED STOCK UNIT AWARD AGREEMENT"),
        ("AMENDMENT TO\n\nEMPLOYMENT AGREEMENT\n\nWHEREAS", "AMENDMENT TO EMPLOYMENT AGREEMENT"),
        ("Agreement on Construction of Complete Facilities\n\nTarn", "Agreement on Construction of Complete Facilities"),
    ],
)
def test_finds_titles_that_stand_in_several_lines(heading: str, title: str) -> None:
    text = heading + '\n\nTarn Inc. (the "Owner") and Orrin Ltd. (the "Builder") agree.'
    found = own(text).title
    assert found is not None
    assert found.value == title


def test_an_underlined_word_stays_in_its_sentence() -> None:
    text = "entered into as of April 27, 1999 between Tarn, Inc. and Mill\t------- Boxes Etc. USA, Inc., a California corporation"
    assert "Mill         Boxes Etc. USA, Inc." in plain_reading(Draft(text, (), ()))
    row = "Name\t------- Title\t------- Date"
    assert "-------" in plain_reading(Draft(row, (), ()))


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("The parties agree that the Agreement shall continue through October 31, 2017.", "2017-10-31"),
        ("The Employment Period is extended to September 7, 2018.", "2018-09-07"),
        ("WHEREAS, such Agreement will expire on August 31, 2017, the parties agree.", None),
        ("The parties agreed that the Agreement's Closing Date is extended to November 30, 2017.", None),
    ],
)
def test_finds_the_day_to_which_an_amendment_extends(clause: str, day: str | None) -> None:
    text = (
        'AMENDMENT\n\nThis Amendment is made as of May 3, 2016 by and between Tarn Inc. ("Tarn") and Paul Orr (the "Executive").'
        f"\n\nRECITALS\n\n{clause}\n"
    )
    expiration = own(text).expiration_date
    assert (expiration.value if expiration else None) == day
