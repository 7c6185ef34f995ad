"""Facts of an agreement's own paper that are told of another: old words, other papers, recitals, forms; each with a neighbour."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.agreement_title import find_agreement_title
from pactgraph.ontology.records import Agreement

PAD = "The parties keep these words to themselves and to those who advise them in this matter. " * 40
OPENED = 'This Agreement is made as of May 4, 2011 between Tarn Mills, Inc. ("Tarn") and Orrin Vale, LLC ("Orrin").\n\n'
AMENDED = (
    "AMENDMENT NO. 1 TO SUPPLY AGREEMENT\n\nThis Amendment is made as of May 4, 2011 between Tarn Mills, Inc. "
    "and Orrin Vale, LLC.\n\n"
    "The parties agree as follows:\n\n"
)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(Document(1, "EX-10.1", "example.txt", "", text, text), ())


def own(text: str) -> Agreement:
    return agreements(text)[0]


@pytest.mark.parametrize(
    ("clause", "changes"),
    [
        ("Section 2 of the Agreement is amended by adding a new paragraph.", ["adding a new paragraph"]),
        ("The payments shall be modified to avoid such tax.", []),
        ("The payments shall be modified and reduced by what the insurer pays.", []),
        ("The term hereunder shall automatically be extended for one year, an extension in the sense of Section 3.", []),
        ("The relocation and change in position described in the Amendment are a good reason.", []),
        ("This Amendment supersedes and replaces in their entirety any conflicting provisions of the Agreement.", []),
        ("This Agreement shall not be amended or modified unless both sign an amendment.", []),
        ("Nothing in these amendments will touch the obligations to replace the old strain.", []),
        ("Tarn has not elected to end in whole or reduce in part the supplies under the amended Agreement.", []),
    ],
)
def test_words_of_a_new_clause_are_no_change_of_the_agreement(clause: str, changes: list[str]) -> None:
    assert [change.value for change in own(AMENDED + clause + " " + PAD).changes] == changes


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("CREDIT AGREEMENT\n\nAmendment No. 1\n\n", "CREDIT AGREEMENT Amendment No. 1"),
        ("CREDIT AGREEMENT\n\nPrepared by counsel\n\n", "CREDIT AGREEMENT"),
        (
            "AMENDMENT TO\nAMENDED AND RESTATED\n\nEMPLOYMENT AGREEMENT\n\n",
            "AMENDMENT TO AMENDED AND RESTATED EMPLOYMENT AGREEMENT",
        ),
        (
            "FIRST AMENDMENT TO RESTATED\n\nEMPLOYMENT AGREEMENT\nFirst Amendment effective as of May 4, 2011 of a paper.\n",
            "FIRST AMENDMENT TO RESTATED EMPLOYMENT AGREEMENT",
        ),
        ("WOULD HARM THE COMPANY IF PUBLICLY DISCLOSED\nSUPPLY AND MARKETING AGREEMENT\n\n", "SUPPLY AND MARKETING AGREEMENT"),
    ],
)
def test_a_title_is_that_of_the_paper_itself(head: str, title: str) -> None:
    text = head + OPENED
    found = find_agreement_title(Document(1, "EX-10.1", "example.txt", "", text, text), None)
    assert found is not None
    assert found.value == title


def test_a_recital_of_a_merger_opens_no_amendment() -> None:
    text = (
        "AMENDMENT\nNO. 2 TO EMPLOYMENT AGREEMENT\n\nWHEREAS, Halden Corp. and Tarn Mills, Inc., a Delaware "
        "corporation ('Tarn') are entering into an\n"
        "Agreement and Plan of Merger to be dated as of May 4, 2011, by\nand among Halden Corp., a Kansas corporation "
        '("Parent"), Halden Sub Inc., a Delaware corporation, and Tarn Mills;\n\n'
        "WHEREAS, Tarn Mills and Ann Vale desire to amend the Employment Agreement that\nwas made and entered "
        "into as of January 1, 2010;\n\n"
        "NOW, THEREFORE, the parties agree.\n\nIN WITNESS WHEREOF, they have duly executed this Amendment as of May 6, 2011.\n\n"
        "TARN MILLS, INC.\nBy: /s/ Ben Lind\nName: Ben Lind\nTitle: President\n"
    )
    paper = own(text)
    assert paper.title is not None
    assert paper.title.value == "AMENDMENT NO. 2 TO EMPLOYMENT AGREEMENT"
    assert (paper.kind.value, paper.date.value if paper.date else None) == ("employment", "2011-05-06")


def test_a_letter_under_the_amended_name_has_no_title_of_its_own() -> None:
    letter = (
        "TARN MILLS, INC.\n\nMay 4, 2011\n\nMs. Ann Vale\n\nRe: Employment Agreement\n\nDear Ann:\n\n"
        "{}\n\nSincerely,\n\nTARN MILLS, INC.\nBy: /s/ Ben Lind\nName: Ben Lind\nTitle: President\n"
    )
    amending = own(
        letter.format("This letter hereby amends the Employment Agreement dated May 1, 2009 between you and Tarn Mills, Inc.")
    )
    making = own(letter.format("This letter sets forth the terms of your employment by Tarn Mills, Inc."))
    assert (amending.event.value, amending.title) == ("amendment", None)
    assert making.title is not None


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("I am pleased to extend this offer of employment. A severance, a severance and a severance are paid.", "employment"),
        (
            "This will confirm our proposal in connection with your termination from employment. Base salary, base salary.",
            "severance",
        ),
        ("We lend you money. The lender lends to the borrower.", "credit"),
    ],
)
def test_an_untitled_letter_says_what_it_is_about(body: str, kind: str) -> None:
    text = (
        f"May 4, 2011\n\nMs. Ann Vale\n9 Mill Road\n\nDear Ann:\n\n{body}\n\nSincerely,\n\nTARN MILLS, INC.\nBy: /s/ Ben Lind\n"
    )
    assert own(text).kind.value == kind


@pytest.mark.parametrize(
    ("lines", "day"),
    [("July 11, 1996\n\nAs of August 13, 2012\n\n", "2012-08-13"), ("July 11, 1996\n\n", "1996-07-11")],
)
def test_of_two_days_over_a_letter_the_one_as_of_which_it_stands_counts(lines: str, day: str) -> None:
    text = (
        f"{lines}Ms. Ann Vale\n9 Mill Road\n\nDear Ann:\n\nTarn Mills, Inc. employs you.\n\nTARN MILLS, INC.\nBy: /s/ Ben Lind\n"
    )
    date = own(text).date
    assert date is not None
    assert date.value == day


@pytest.mark.parametrize(
    ("opening", "effective"),
    [
        ('THIS AMENDMENT (this "Amendment") to that certain Employment Agreement (the "Agreement"), effective '
         'as of May 1, 2010, by and '
         "between Tarn Mills, Inc. and Ann Vale, is made effective as of May 4, 2011.", "2011-05-04"),
        ("THIS AMENDMENT to the Employment Agreement between Tarn Mills, Inc. and Ann Vale is made effective as of May 4, 2011.",
         "2011-05-04"),
    ],
)  # fmt: skip
def test_the_effective_day_of_what_is_amended_is_not_the_amendments(opening: str, effective: str) -> None:
    found = own("AMENDMENT TO EMPLOYMENT AGREEMENT\n\n" + opening + "\n\n" + PAD).effective_date
    assert found is not None
    assert found.value == effective


def test_the_end_that_a_clause_named_before_is_not_the_end() -> None:
    clause = (
        "Section 3.1, Term. The term of employment shall commence on May 1, 2008 and shall continue until March "
        "31, 2012 unless ended "
        "sooner is hereby amended to provide: 3.1 Term. The term of employment shall commence on May 1, 2008 "
        "and shall continue until "
        "March 31, 2013 unless ended sooner."
    )
    end = own(AMENDED + clause).expiration_date
    assert end is not None
    assert end.value == "2013-03-31"


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("The policy must have a term of one year and cover all plants.", None),
        ("The warrant shall have a term of ten (10) years.", None),
        ("Minimum lease term of three (3) years; and", None),
        ("WHEREAS, the term of the Employment Contract expires on December 31, 2012; and", None),
        ("WHEREAS, the term of the Agreement is now scheduled to expire on December 31, 2012; and", "2012-12-31"),
        ("The Agreement shall have an initial term of ten (10) years.", "P10Y"),
    ],
)
def test_the_term_of_another_paper_is_not_the_agreements(clause: str, told: str | None) -> None:
    term = own("SUPPLY AGREEMENT\n\n" + OPENED + PAD + clause + " " + PAD).term
    assert (None if term is None else term.duration or term.until) == told


@pytest.mark.parametrize(
    ("clause", "exclusive"),
    [
        ("Halden has previously granted the exclusive rights to license its marks to the League.", None),
        ("Tarn will not make arrangements that would keep Orrin from being the exclusive source of them.", None),
        ("The use of the Tarn name is on a non-exclusive basis.", None),
        ("Orrin is granted the exclusive right, at its sole cost (but for the fees of counsel) and as it alone "
         "sees fit, to institute suits.",
         None),
        ("Tarn hereby grants to Orrin the exclusive right to sell the Products.", True),
        ("Orrin shall have the exclusive right to sell the Products.", True),
    ],
)  # fmt: skip
def test_a_right_that_somebody_else_holds_is_not_the_deals(clause: str, exclusive: bool | None) -> None:
    found = own("DISTRIBUTION AGREEMENT\n\n" + OPENED + PAD + clause + " " + PAD).exclusive
    assert (None if found is None else found.value) == exclusive


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("A bi-weekly salary of $7,000 is paid.", [("bi-weekly salary", None)]),
        ("An annual salary of $7,000 is paid.", [("annual salary", "year")]),
        ("The semi-monthly payments of $6,000 are made.", [("semi-monthly payments", None)]),
        ("Requests are billed at $275 for the first item and $55 for each next item.", [("the first item", None), (None, None)]),
        ("Orrin has paid $40,000 as the deposit for land.", [("the deposit for land", None)]),
        ("Pay the greater of the (i) monthly royalty or (ii) $200,000 in all.", [(None, None)]),
    ],
)
def test_what_a_sum_is_for_and_counted_by(clause: str, expected: list[tuple[str | None, str | None]]) -> None:
    amounts = own("SERVICES AGREEMENT\n\n" + OPENED + clause).amounts
    assert [(a.what.value if a.what else None, a.per.value if a.per else None) for a in amounts] == expected


def test_the_sign_of_the_yen_before_yuan_is_the_yuans() -> None:
    amounts = own(
        "SERVICES AGREEMENT\n\n" + OPENED + "The price is ¥220,000 Yuan, the tax ¥440,000 元. The fee is ¥330,000."
    ).amounts
    assert [amount.currency.value for amount in amounts] == ["CNY", "CNY", "JPY"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("A. The Company and Orrin entered into an Investment Agreement dated May 2, 2010.",
         [("Investment Agreement", "purchase", ["Orrin Vale, LLC"])]),
        ("Tarn and Orrin entered into the Restated Agreement and Plan of Reorganization dated May 2, 2010.",
         [("Restated Agreement and Plan of Reorganization", "merger", ["Tarn Mills, Inc.", "Orrin Vale, LLC"])]),
        ("Halden Bank acts for the lenders from time to time party to the Financing Agreement dated May 2, 2010.",
         [("Financing Agreement", "credit", [])]),
        ("Tarn and Orrin entered into the Loan Agreement dated May 2, 2010, as amended by the First Amendment "
         "thereto dated May 3, 2010.",
         [("Loan Agreement", "credit", ["Tarn Mills, Inc.", "Orrin Vale, LLC"]), ("First Amendment", "credit", [])]),
    ],
)  # fmt: skip
def test_another_agreement_has_who_made_it_and_its_kind(clause: str, expected: list[tuple[str, str, list[str]]]) -> None:
    found = agreements("SERVICES AGREEMENT\n\n" + OPENED + clause)[1:]
    told = [(a.title.value if a.title else "", a.kind.value, [p.name.value for p in a.parties]) for a in found]
    assert told == expected


@pytest.mark.parametrize(
    ("recital", "day"),
    [
        ("Tarn Mills, Inc. and Ann Vale entered an Employment Agreement effective January 1, 2007.", "2011-05-06"),
        (
            "Tarn Mills, Inc. and Ann Vale entered into an Employment Agreement with a term commencing on January 1, 2007.",
            "2011-05-06",
        ),
        ("This Agreement is entered into effective January 1, 2007 by and between Tarn Mills, Inc. and Ann Vale.", "2007-01-01"),
    ],
)
def test_the_day_on_which_the_amended_paper_runs_is_not_the_amendments(recital: str, day: str) -> None:
    text = (
        f"EMPLOYMENT AGREEMENT\n\n{recital}\n\nThey amend it.\n\n"
        "IN WITNESS WHEREOF, they have duly executed this paper on May 6, 2011.\n\nTARN MILLS, INC.\nBy: /s/ Ben Lind\n"
    )
    date = own(text).date
    assert date is not None
    assert date.value == day


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("Tarn, in consideration of faithful performance on the part of Orrin, agrees to pay to Orrin the sum of $9,000.",
         ("Tarn Mills, Inc.", "Orrin Vale, LLC", None)),
        ("Orrin, on completion, agrees to pay to Tarn the sum of $9,000.", ("Orrin Vale, LLC", "Tarn Mills, Inc.", None)),
        ("Upon good performance Tarn shall pay to Orrin the sum of $9,000.", ("Tarn Mills, Inc.", "Orrin Vale, LLC", True)),
    ],
)  # fmt: skip
def test_who_works_does_not_pay(clause: str, told: tuple[str | None, str | None, bool | None]) -> None:
    amount = own("SERVICES AGREEMENT\n\n" + OPENED + clause).amounts[0]
    payer, payee, contingent = amount.payer, amount.payee, amount.contingent
    assert (payer.value if payer else None, payee.value if payee else None, contingent.value if contingent else None) == told


def test_dollars_and_cents_are_one_sum() -> None:
    amounts = own("SERVICES AGREEMENT\n\n" + OPENED + "The fee is One Hundred Dollars and Fifty Two Cents ($100.52).").amounts
    assert [str(amount.value.value) for amount in amounts] == ["100.52"]


@pytest.mark.parametrize(
    ("clause", "what", "per"),
    [
        ("Orrin receives up to 50% of the annual salary (initially $9,000).", None, None),
        ("Tarn pays Orrin nine months of salary, a total of $9,000.", "salary", None),
        ("Tarn pays Orrin an annual salary of $9,000.", "annual salary", "year"),
        ("Tarn pays insurance not to exceed cost to it of $9,000.", "cost", None),
    ],
)
def test_a_share_or_a_total_of_a_salary_is_not_the_salary(clause: str, what: str | None, per: str | None) -> None:
    amount = own("SERVICES AGREEMENT\n\n" + OPENED + clause).amounts[0]
    assert (amount.what.value if amount.what else None, amount.per.value if amount.per else None) == (what, per)


def test_the_day_over_the_text_counts_before_that_of_another_paper_far_behind() -> None:
    text = (
        "In Madrid, on the 29th day of November, 2007\n\nAPPEARING\n\nTARN MILLS, S.L. and ORRIN VALE, S.L.\n\nRECITALS\n\n"
        f"{PAD}\nThe Supply Agreement entered into between Halden, S.A. and Marsh, S.A., dated September 5, 2007, is known.\n"
    )
    date = own("AMENDMENT TO THE SUPPLY CONTRACT\n\n" + text).date
    assert date is not None
    assert date.value == "2007-11-29"


def test_of_several_sellers_none_alone_receives_the_whole_price() -> None:
    text = (
        'PURCHASE AGREEMENT\n\nThis Agreement is made as of May 4, 2011 between Tarn Mills, Inc. (the "Purchaser") and '
        'Orrin Vale, LLC (a "Seller").\n\nThe parties agree as follows:\n\n'
    )
    told = own(text + "The aggregate purchase price is $9,000.").amounts[0]
    alone = own(text + "The purchase price is $9,000.").amounts[0]
    assert told.payee is None
    assert alone.payee is not None


def test_a_day_far_behind_a_name_dates_something_else() -> None:
    far = (
        "Tarn and Orrin made the Stock Issuance Agreement for the part of the pay that is kept back, at the price on May 2, 2010."
    )
    near = "Tarn and Orrin made the Stock Issuance Agreement on May 2, 2010."
    days = [agreements("SERVICES AGREEMENT\n\n" + OPENED + clause)[1].date for clause in (far, near)]
    assert [day.value if day else None for day in days] == [None, "2010-05-02"]


LETTER = (
    "TARN MILLS, INC.\n\nMay 4, 2011\n\nMs. Ann Vale\n\n{}Dear Ann:\n\n{}\n\nSincerely,\n\nTARN MILLS, INC.\nBy: /s/ Ben Lind\n"
)


@pytest.mark.parametrize(
    ("body", "event"),
    [
        ("Reference is made to the Employment Agreement between us. Your salary pursuant to Section 3(a) of the Employment "
         "Agreement shall be paid at a rate of $9,000.", "amendment"),
        ("You and Tarn Mills, Inc. have now agreed to further amend the Employment Letter as follows.", "amendment"),
        ("Reference is made to the Employment Agreement between us. It stands as it is.", "entry"),
    ],
)  # fmt: skip
def test_a_letter_that_changes_something_in_an_agreement_amends_it(body: str, event: str) -> None:
    assert own(LETTER.format("", body)).event.value == event


def test_the_day_of_what_a_letter_is_about_is_not_the_letters() -> None:
    subject = "Re: Employment Agreement dated as of July 16, 2009 by and between Tarn Mills, Inc. and Ann Vale\n\n"
    date = own(LETTER.format(subject, "Your salary is hereby changed to $9,000.")).date
    assert date is not None
    assert date.value == "2011-05-04"


def test_an_amending_letter_keeps_a_title_that_is_its_own() -> None:
    body = "Reference is made to the Side Letter dated May 1, 2009 between you and Tarn Mills, Inc., which is hereby amended."
    assert own(LETTER.format("Re: Severance Agreement\n\n", body)).title is not None


@pytest.mark.parametrize(
    ("clause", "changes"),
    [
        ("The multiple in the Agreement as amended will be reduced from five (5) times the pay to two (2) times the pay.",
         ["reduced from five (5) times the pay to two (2) times the pay"]),
        ("Any Interest Period shall be extended to the following Business Day unless such extension would cross a month.", []),
        ("The Agreement is hereby modified and amended as set forth in this Amendment.", []),
    ],
)  # fmt: skip
def test_a_change_is_told_to_its_end_and_conventions_are_none(clause: str, changes: list[str]) -> None:
    assert [change.value for change in own(AMENDED + clause + " " + PAD).changes] == changes


def test_the_day_on_which_the_amended_term_begins_is_not_the_effective_day() -> None:
    clause = (
        "Section 2 is modified to provide that the term of the Employment Agreement is deemed to commence on October 1, 2010."
    )
    paper = own(AMENDED + clause)
    assert paper.effective_date is None


@pytest.mark.parametrize(
    ("clause", "what", "contingent"),
    [
        ("Letters of\nCredit in the amount of $9,000 are issued.", "Letters of Credit", None),
        ("Tarn pays the fees; provided that, its duty to pay shall in no event exceed $9,000.", None, None),
        ("Tarn pays $9,000; provided that the plant runs.", None, True),
    ],
)
def test_letters_of_credit_are_named_whole_and_a_limit_is_no_condition(
    clause: str, what: str | None, contingent: bool | None
) -> None:
    amount = own("CREDIT AGREEMENT\n\n" + OPENED + clause).amounts[0]
    assert (amount.what.value if amount.what else None, amount.contingent.value if amount.contingent else None) == (
        what,
        contingent,
    )


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Tarn and Orrin are parties to that certain Letter Agreement dated May 2, 2010, pursuant to which Ann Vale is employed.",
         [("Letter Agreement", "employment", ["Tarn Mills, Inc.", "Orrin Vale, LLC"])]),
        ("Tarn, successor in interest to Halden Works, Inc., and Orrin are parties to the Loan Agreement dated May 2, 2010.",
         [("Loan Agreement", "credit", ["Tarn Mills, Inc.", "Orrin Vale, LLC"])]),
        ("Tarn made the Collateral Agency Agreement dated May 2, 2010 with Orrin.",
         [("Collateral Agency Agreement", "credit", ["Orrin Vale, LLC"])]),
    ],
)  # fmt: skip
def test_a_named_agreement_has_no_predecessor_as_its_party(clause: str, expected: list[tuple[str, str, list[str]]]) -> None:
    found = agreements("SERVICES AGREEMENT\n\n" + OPENED + clause)[1:]
    told = [(a.title.value if a.title else "", a.kind.value, [p.name.value for p in a.parties]) for a in found]
    assert told == expected
