"""What an agreement document does not say: facts that stand near its words and are none, each with a neighbour that is one."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.loaders.mentions.officials.signatures import find_signatures
from pactgraph.loaders.mentions.substances.compounds import find_compounds
from pactgraph.loaders.readers import read_filing
from pactgraph.loaders.record import build_record
from pactgraph.ontology.records import Agreement

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 40


def document(text: str, kind: str = "EX-10.1") -> Document:
    return Document(1, kind, "example.txt", "", text, text)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(document(text), ())


def signed_for(text: str) -> list[tuple[str, list[str]]]:
    return [(s.name.value, [o.value for o in s.organizations]) for s in find_signatures(document(text), ())]


def words_of(text: str) -> list[tuple[str, list[str]]]:
    return [(p.name.value, [w.value for w in (*p.aliases, *p.defined_as)]) for p in agreements(text)[0].parties]


OPENED = 'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Borrower")'


def test_a_bank_without_a_legal_form_signs_for_itself_and_not_for_the_one_over_it() -> None:
    text = (
        "ORRIN LENDING LLC\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Director\n\n"
        "HALDEN PARIBAS\nBy: /s/ Ben Marsh\nName: Ben Marsh\nTitle: Director\n\n"
        "Vertrie SA, New York Branch, as a Lender\nBy: /s/ Carl Lind\nName: Carl Lind\nTitle: Director\n"
    )
    assert signed_for(text) == [("Ann Vale", ["ORRIN LENDING LLC"]), ("Ben Marsh", ["HALDEN PARIBAS"]), ("Carl Lind", [])]


def test_two_who_sign_one_after_the_other_sign_for_the_same() -> None:
    text = (
        "ORRIN LENDING LLC\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Director\n"
        "By: /s/ Ben Marsh\nName: Ben Marsh\nTitle: Associate Director\n"
    )
    assert signed_for(text) == [("Ann Vale", ["ORRIN LENDING LLC"]), ("Ben Marsh", ["ORRIN LENDING LLC"])]


def test_of_a_list_of_firms_the_one_named_again_signs() -> None:
    text = (
        "ORRIN LENDING LLC\nHALDEN BANK PLC\non behalf of each of the Dealers\n\n"
        "HALDEN BANK PLC\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Director\n"
    )
    assert signed_for(text) == [("Ann Vale", ["HALDEN BANK PLC"])]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ann Vale\nChief Financial\nOfficer", "Chief Financial Officer"),
        ("Ann Vale\nSenior Vice\nPresident", "Senior Vice President"),
        ("Name: Ann Vale\nTitle: President Signature Page to the Lease", "President"),
        (
            "Name: Ann Vale\nTitle: President and Chief Executive Officer, hereunto duly authorized",
            "President and Chief Executive Officer",
        ),
        ("Name: Ann Vale\nTitle: [SIGNATURE PAGE TO LEASE", None),
        ("Name: Ann Vale\nTitle: Vice President", "Vice President"),
    ],
)
def test_a_title_ends_where_the_next_thing_begins(printed: str, title: str | None) -> None:
    found = find_signatures(document(f"TARN MILLS, INC.\nBy: /s/ Ann Vale\n{printed}\n"), ())[0]
    assert (" ".join(found.title.value.split()) if found.title else None) == title


def test_a_firm_whose_name_goes_on_in_the_next_line_is_one_firm() -> None:
    assert signed_for("ORRIN SAVINGS AND\nLOAN ASSOCIATION\nBy: /s/ Ann Vale\n") == [
        ("Ann Vale", ["ORRIN SAVINGS AND LOAN ASSOCIATION"])
    ]
    assert signed_for("ACCEPTED AND AGREED\nORRIN MILLS, INC.\nBy: /s/ Ann Vale\n") == [("Ann Vale", ["ORRIN MILLS, INC."])]


@pytest.mark.parametrize(
    ("between", "words"),
    [
        (', the banking institutions (the "Banks") signatory hereto and Orrin Bank, N.A. (the "Agent").', ["Borrower"]),
        (' and the Agent named on the signature page hereof (the "Agent"), and Orrin Bank, N.A. (the "Lender").', ["Borrower"]),
        (' (Address) and Orrin Bank, N.A. (the "Lender").', ["Borrower"]),
        (', the undersigned lenders (the "Lenders"), and BANK OF THE LAKE, as agent (the "Agent").', ["Borrower"]),
        (' and Orrin Bank, N.A., as lender, later assigned to Halden Bank, N.A. (the "Lender").', ["Borrower"]),
        (' under a plan, Name: (the "Participant"), and Orrin Bank, N.A. (the "Lender").', ["Borrower"]),
        (', in favor of HALDEN BANK OF THE LAKE, as agent (the "Agent"), and Orrin Bank, N.A. (the "Lender").', ["Borrower"]),
        (' (the "Payment Period") and Orrin Bank, N.A. (the "Lender").', ["Borrower"]),
        (' (TMI) and Orrin Bank, N.A. (the "Lender").', ["TMI", "Borrower"]),
    ],
)
def test_a_word_defined_for_somebody_else_is_not_the_partys(between: str, words: list[str]) -> None:
    assert words_of(f"{OPENED}{between}\n\nThe parties agree as follows:\n")[0] == ("Tarn Mills, Inc.", words)


def test_who_signs_and_does_nothing_in_the_opening_has_no_side() -> None:
    text = (
        "CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 among"
        ' Tarn Mills, Inc. ("Tarn"), Orrin Bank, N.A. ("Orrin") and Halden Pump, Inc. ("Halden").\n\n'
        "Orrin agrees to lend to Tarn, and Tarn wishes to borrow from Orrin, $5,000,000.\n"
    )
    roles = {p.name.value: p.role.value if p.role else None for p in agreements(text)[0].parties}
    assert roles == {"Tarn Mills, Inc.": "borrower", "Orrin Bank, N.A.": "lender", "Halden Pump, Inc.": None}


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("The term of this Agreement shall be three (3) years from the date hereof.", ("P3Y", None)),
        ("This Agreement shall continue until March 31, 2019.", (None, "2019-03-31")),
        ("The Company hereby employs Ann Vale for a period of two years.", ("P2Y", None)),
        ("Each warrant is exercisable for a period of forty-eight months.", None),
        ("A condition that continues for a period of sixty days is a disability.", None),
        ("The Company will not issue or contract to sell shares for a period of 180 days.", None),
        ("The initial Interest Period shall run from the Closing Date until December 31, 2014.", None),
        ("Tax returns were audited through the fiscal year ended December 31, 2015.", None),
        (
            "The right to audit continues throughout this Agreement and for a period of two years after the termination of it.",
            None,
        ),
    ],
)
def test_only_what_runs_like_the_agreement_is_its_term(clause: str, told: tuple[str | None, str | None] | None) -> None:
    text = f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n{PAD}\n\n{clause} {PAD}'
    term = agreements(text)[0].term
    assert (None if term is None else (term.duration, term.until)) == told


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The Bonds fall under the Trust Indenture Act as the Lender and the Borrower know.", []),
        (
            'The notes were issued under the indenture, dated as of May 5, 2008 (the "Base Indenture"), as told on June 1, 2010.',
            [("Base Indenture", "2008-05-05")],
        ),
        (
            "They signed that certain Side Letter, dated of even date therewith, and that certain Pledge Agreement"
            " dated May 9, 2009.",
            [("Pledge Agreement", "2009-05-09")],
        ),
        (
            "Any breach by the Borrower of the Security Agreement dated May 9, 2009 ends the loan.",
            [("Security Agreement", "2009-05-09")],
        ),
        (
            "The loan is told in the Floating Note, the Security Agreement dated May 9, 2009.",
            [("Security Agreement", "2009-05-09")],
        ),
        ("By signing a Transfer Agreement the Lender leaves the Borrower free.", []),
        (
            'In "Pool Agreement" shall mean that certain Amended and Restated Pool of Water Agreement dated May 9, 2009.',
            [("Amended and Restated Pool of Water Agreement", "2009-05-09")],
        ),
    ],
)
def test_another_agreement_has_its_own_name_and_day(sentence: str, named: list[tuple[str, str]]) -> None:
    text = f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n1. {sentence}\n'
    found = [(a.title.value, a.date.value if a.date else "") for a in agreements(text)[1:] if a.title]
    assert found == named


def test_a_plan_that_binds_nobody_is_no_agreement() -> None:
    plan = "TARN MILLS\n\nCASH INCENTIVE PLAN\n\n1. This Plan was approved by the Committee on May 4, 2011. It rewards work.\n"
    assert agreements(plan) == ()
    assert agreements(
        "AWARD AGREEMENT\n\nThis Award Agreement is made on May 4, 2011"
        ' between Tarn Mills, Inc. and Ann Vale (the "Participant").'
    )


def test_what_an_earlier_amendment_changed_is_not_changed_again() -> None:
    text = (
        "THIRD AMENDMENT TO LEASE\n\nThis Third Amendment is made on May 4, 2011 between"
        ' Tarn Mills, Inc. ("Tarn") and Orrin Homes LLC ("Orrin").'
        "\n\nWHEREAS, by the Second Amendment the parties agreed to extend the Closing Date to June 15, 2010;\n\n"
        "1. The Lease is hereby amended to extend the Closing Date to July 1, 2011.\n"
    )
    assert [change.value for change in agreements(text)[0].changes] == ["extend the Closing Date to July 1, 2011"]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("SALES AGREEMENT\n\nas of March 3, 1996\n\n", "1996-03-03"),
        ("SALES AGREEMENT\n\nThe depositors of Tarn as of March 31, 1995 may buy shares.\n\n", None),
    ],
)
def test_a_day_amid_a_sentence_is_not_the_title_pages(head: str, day: str | None) -> None:
    body = 'Tarn Mills, Inc. (the "Company") confirms its agreement with Orrin Group, Inc. ("Orrin").'
    text = f"{head}Ladies and Gentlemen:\n\n{body}\n"
    date = agreements(text)[0].date
    assert (date.value if date else None) == day


def test_a_party_of_a_chinese_contract_is_party_a_and_its_country_no_word_for_it() -> None:
    text = (
        "JOINT VENTURE CONTRACT\n\n1. Linden Group Limited Liability Company (hereinafter"
        " referred to\tas Party A), founded under the"
        ' laws of\nthe People\'s Republic of China ("PRC").\n\n2. Tarn Mills, Inc.'
        " (hereinafter referred to as Party B), of the United"
        ' States ("USA").\n'
    )
    assert words_of(text) == [
        ("Linden Group Limited Liability Company", ["Party A"]),
        ("Tarn Mills, Inc.", ["Party B"]),
    ]


def test_a_rule_across_the_page_ends_a_title() -> None:
    text = (
        "TARN MILLS COMPANY\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: Vice President\n-----------------------------\n"
        "ORRIN CITY BANK\nBy: /s/ Ben Marsh\nName: Ben Marsh\nTitle: Director\n"
    )
    titles = [found.title.value for found in find_signatures(document(text), ()) if found.title]
    assert titles == ["Vice President", "Director"]
    assert signed_for(text) == [("Ann Vale", ["TARN MILLS COMPANY"]), ("Ben Marsh", ["ORRIN CITY BANK"])]


def test_who_signs_for_himself_does_not_take_the_title_of_the_next_column() -> None:
    text = (
        'EMPLOYMENT AGREEMENT\n\nThis Agreement is made on May 4, 2011 between Tarn Mills, Inc. (the "Company") and Ann Vale'
        ' (the "Employee").\n\nIN WITNESS WHEREOF, the parties have signed.\n\nTARN MILLS, INC.\nEMPLOYEE\nBy:\n/s/ Ben Marsh\n'
        "/s/ Ann Vale\nBen Marsh\nAnn Vale\nVice President,\nGeneral Counsel\n"
    )
    held = agreements(text)
    found = find_officers(document(text), (), held)
    assert all(officer.name.value != "Ann Vale" for officer in found)


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        (
            'THIRD AMENDMENT, dated as of February 25, 1999 (the "Third Amendment"), to Credit Agreement, dated as of May'
            " 11, 1998,"
            ' between Tarn Mills, Inc. (the "Borrower") and Orrin Bank, N.A. (the "Lender").',
            "1999-02-25",
        ),
        (
            'AMENDMENT NO. 1 (this "Amendment") dated as of January 21, 1998, to the Credit Agreement dated as of August 28,'
            ' 1997, by and among Tarn Mills, Inc. (the "Company") and Orrin Bank, N.A. (the "Lender").',
            "1998-01-21",
        ),
        (
            'This Supply Agreement is made July 31, 2017 between Tarn Mills, Inc. (the "Company") and Orrin Bank, N.A. under the'
            ' Sale Agreement (the "Sale Agreement") entered into on June 30, 2017.',
            "2017-07-31",
        ),
        (
            'This Agreement is made between Ann Vale ("Employee") and Tarn Mills, Inc. ("Tarn").\n\n2. Employment will terminate'
            ' effective October 31, 2002 (the "Termination Date").',
            None,
        ),
        (
            "AGREEMENT made as of the 19th day of December in the year of 2005 between Tarn Mills, Inc. and Orrin Homes LLC.",
            "2005-12-19",
        ),
    ],
)
def test_the_day_is_the_instruments_own(opening: str, day: str | None) -> None:
    date = agreements(f"AGREEMENT\n\n{opening}\n\nThe parties agree as follows:\n")[0].date
    assert (date.value if date else None) == day


def test_what_an_amendment_amends_is_named_where_it_begins() -> None:
    text = (
        "AMENDMENT NO. 1 TO LEASE\n\nThis Amendment No. 1 is made on May 4, 2011 between"
        f' Tarn Mills, Inc. ("Tarn") and Orrin Homes LLC ("Orrin").\n\n1. Rent is due at noon. {PAD}{PAD}\n\n'
        "2. Debt means that certain Hill Mortgage Agreement dated May 1, 2001 between Tarn and Halden Bank, N.A.\n"
    )
    own, *named = agreements(text)
    assert [each.title.value for each in named if each.title] == ["Hill Mortgage Agreement"]
    assert own.amends is not None
    assert own.amends.title is None


def test_where_all_others_lend_the_last_one_borrows() -> None:
    text = (
        "CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 4, 2011 among Tarn Marine Company, a Delaware corporation"
        ' (the "Shipowner"), Orrin Bank, N.A. (the "Primary Lender") and Halden Bank, N.A., as agent (the "Facility Agent").\n'
    )
    roles = [p.role.value if p.role else None for p in agreements(text)[0].parties]
    assert roles == ["borrower", "primary lender", "facility agent"]


@pytest.mark.parametrize(
    ("clause", "exclusive"),
    [
        ("Tarn shall have the non-exclusive right to obtain specific performance of the loan.", None),
        ("Tarn shall have the exclusive right, but not the obligation, to sue and settle.", None),
        ("Tarn has the exclusive right to sell the wool.", True),
    ],
)
def test_a_right_to_sue_is_no_right_of_the_deal(clause: str, exclusive: bool | None) -> None:
    opened = OPENED.replace("CREDIT", "SUPPLY").replace("Credit", "Supply")
    found = agreements(f'{opened} and Orrin Yard, Inc. ("Orrin").\n\nThe parties agree as follows:\n\n1. {clause}\n')[0]
    assert (found.exclusive.value if found.exclusive else None) is exclusive


def test_the_articles_of_a_contract_are_no_exhibit_list() -> None:
    articles = "EXHIBIT INDEX\n\n1.02\tPrinciples of Construction\n\n2.01\tAmount of the Loan\n\n4.03\tPrepayment\n"
    contract = f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nLIST OF EXHIBITS\n\n{articles}'
    assert build_record(read_filing(contract.encode(), "contract.txt")).documents[0].exhibit_index == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The drug lifts testosterone levels of patients with the disease in a clinical trial.", []),
        ("Patients were treated with testosterone in a clinical trial of the drug for the disease.", ["testosterone"]),
    ],
)
def test_a_level_in_the_blood_is_no_medicine(text: str, names: list[str]) -> None:
    assert [each.name.value for each in find_compounds(document(text))[0]] == names


@pytest.mark.parametrize(
    ("clauses", "law"),
    [
        (
            "1. Tarn holds Lake Mills Ltd, a company existing and controlled by trustees under the laws of the Kingdom of"
            " Spain.\n\n2. This"
            " Agreement shall be governed by the laws of England and Wales.",
            "England and Wales",
        ),
        (
            "1. Under this Agreement the Borrower gives every notice of construction that the lien laws of the State of"
            " Utah ask for.\n\n"
            "2. This Agreement is governed by the laws (other than its rules of conflict) of the State of Ohio.",
            "Ohio",
        ),
        (
            "This Agreement is governed by the laws of the United States of America and the internal laws of the State of Utah.",
            "Utah",
        ),
    ],
)
def test_the_clause_that_governs_tells_the_law(clauses: str, law: str) -> None:
    found = agreements(f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n{clauses}\n')[0]
    assert found.governing_law is not None
    assert found.governing_law.value == law


def test_of_two_parties_the_other_is_the_other_side() -> None:
    text = (
        "CONSTRUCTION AGREEMENT\n\nThis Construction Agreement is made as of May 4, 2011 between Tarn Mills, Inc. and"
        " Orrin Works LLC"
        ' (the "Contractor").\n\nThe parties agree as follows:\n'
    )
    assert [p.role.value if p.role else None for p in agreements(text)[0].parties] == ["owner", "contractor"]


def test_the_british_employ_by_a_service_agreement_and_pay_whom_they_employ() -> None:
    text = (
        'SERVICE AGREEMENT\n\nThis Agreement is made on 4 May 2011 between (1) Tarn Mills Limited (the "Employer") and'
        " (2) Ann Vale (the"
        ' "Executive").\n\nThe parties agree as follows:\n\n1. The Executive shall be paid a basic salary of £90,000 per annum.\n'
    )
    own = agreements(text)[0]
    assert own.kind.value == "employment"
    assert [(a.payer and a.payer.value, a.payee and a.payee.value) for a in own.amounts] == [(None, "Ann Vale")]


def test_a_title_does_not_begin_amid_a_list_of_dates() -> None:
    text = (
        'AMENDMENT NO. 8, CONSENT AND WAIVER dated as\nof December 18, 2003 (this "Amendment"), to the Credit\nAgreement'
        " dated as of January"
        " 23, 1998, as amended by\nAmendment No. 1 dated as of\nAugust 10, 2001, and Amendment No. 7, Waiver and"
        " Agreement\ndated as of"
        ' November 21, 2002, among TARN MILLS, INC. (the "Borrower") and ORRIN BANK, N.A. (the "Lender").\n'
    )
    own = agreements(text)[0]
    assert own.title is not None
    assert own.title.value == "AMENDMENT NO. 8, CONSENT AND WAIVER"
    assert own.date is not None
    assert own.date.value == "2003-12-18"


def test_a_day_on_which_the_term_begins_is_not_its_end() -> None:
    clause = "1. TERM. The term of this Agreement shall begin on January 1, 2019 and continue for five (5) years."
    own = agreements(f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n{clause}\n')[0]
    assert own.expiration_date is None


def test_a_short_name_of_this_agreement_is_not_another() -> None:
    text = (
        'FIRST AMENDMENT TO LEASE\n\nThis First Amendment to the Lease of Mills (the "Amended Mill Agreement") is made on'
        " May 4, 2011"
        ' between Tarn Mills, Inc. ("Tarn") and Orrin Homes LLC ("Orrin").\n\nThe parties agree as follows:\n'
    )
    assert [each.title.value for each in agreements(text)[1:] if each.title] == []


def test_a_spanish_company_was_founded_in_spain() -> None:
    text = (
        "SUPPLY AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Vertrie Solar S.L.U., a Spanish corporation"
        ' ("Vertrie"), and'
        ' Tarn Mills, Inc., a Delaware corporation ("Tarn"), a member of The Lakes Group ("Group").\n\nThe parties agree'
        " as follows:\n"
    )
    parties = agreements(text)[0].parties
    assert [p.jurisdiction.value if p.jurisdiction else None for p in parties] == ["Spain", "Delaware"]
    assert words_of(text) == [("Vertrie Solar S.L.U.", ["Vertrie"]), ("Tarn Mills, Inc.", ["Tarn"])]


def test_who_grants_is_the_licensor_and_who_sells_under_it_the_licensee() -> None:
    text = (
        'LICENSE AGREEMENT\n\nThis Agreement is made on May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin Works LLC'
        ' ("Orrin").'
        "\n\n1. Tarn hereby grants to Orrin a license under its patents. Orrin shall sell the wool, Orrin shall supply"
        " the shops and"
        " Orrin shall provide samples.\n"
    )
    assert [p.role.value if p.role else None for p in agreements(text)[0].parties] == ["licensor", "licensee"]


def test_what_stands_behind_the_signatures_of_a_loan_is_no_money_of_it() -> None:
    text = (
        f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n1. The Lender makes a loan of'
        f" $5,000,000."
        " It may not exceed it.\n\nIN WITNESS WHEREOF, the parties have signed.\n\nSchedule 1\n\nA $750,000 term loan by"
        " Halden Bank,"
        " N.A. to Tarn.\n"
    )
    assert [int(each.value.value) for each in agreements(text)[0].amounts] == [5_000_000]


def test_words_around_the_parties_are_no_agreement() -> None:
    text = (
        f'{OPENED} and Orrin Bank, N.A. (the "Lender").\n\nThe parties agree as follows:\n\n1. "Supply Contract" means'
        f" that certain"
        " paper entered into by the Parties on the Agreement Date. 2. A notice is due under the relevant Senior Debt Agreement.\n"
    )
    assert agreements(text)[1:] == ()


def test_the_subject_of_a_letter_is_its_title() -> None:
    letter = (
        'May 4, 2011\n\nMs. Ann Vale\n\nRe: Retention Agreement\n\nDear Ann:\n\nTarn Mills, Inc. (the "Company") agrees'
        " to pay you"
        " a bonus of $5,000.\n\nSincerely,\n\nTARN MILLS, INC.\n\nBy: /s/ Ben Marsh\n"
    )
    title = agreements(letter)[0].title
    assert title is not None
    assert title.value == "Retention Agreement"
