"""Agreement papers: earlier ones of the same name, papers of a letter, columns and tables of who signs; with neighbours."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.officials.officers import find_officers
from pactgraph.ontology.records import Agreement

SIGNED = "\n\nThe parties agree as follows:\n\nWords.\n\nIN WITNESS WHEREOF, the parties have signed.\n\n"
OPENED = (
    '364-DAY CREDIT AGREEMENT\n\n364-DAY CREDIT AGREEMENT, dated as of May 4, 2031, between TARN MILLS, INC. (the "Borrower")'
    ' and HALDEN BANK, N.A. (the "Lender").\n\n'
)


def paper(text: str) -> Document:
    return Document(1, "EX-10.1", "x.txt", "", text, text)


def named(text: str) -> list[tuple[str, str | None, list[str]]]:
    found: tuple[Agreement, ...] = find_document_agreements(paper(text), ())
    return [
        (each.title.value, each.date.value if each.date else None, [party.name.value for party in each.parties])
        for each in found[1:]
        if each.title
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "the 364-Day Credit Agreement, dated as of December 8, 2029, between the Borrower and Orrin Bank, N.A.",
            [("364-Day Credit Agreement", "2029-12-08", ["TARN MILLS, INC.", "Orrin Bank, N.A."])],
        ),
        ("the 364-Day Credit Agreement, dated as of May 4, 2031, between the Borrower and Orrin Bank, N.A.", []),
        ("the 364-Day Credit Agreement, as it stands on December 8, 2029, between the Borrower and Orrin Bank, N.A.", []),
        (
            "the Five-Year Credit Agreement, dated as of May 4, 2031, between the Borrower and Orrin Bank, N.A.",
            [("Five-Year Credit Agreement", "2031-05-04", ["TARN MILLS, INC.", "Orrin Bank, N.A."])],
        ),
        (  # who holds the shares of a company is a party, not the company
            "the Stock Purchase Agreement, dated as of March 8, 2029, between Orrin Ash, Inc. and the stockholders of Vale Yard,"
            " Inc.",
            [("Stock Purchase Agreement", "2029-03-08", ["Orrin Ash, Inc."])],
        ),
        (
            "the Stock Purchase Agreement, dated as of March 8, 2029, between Orrin Ash, Inc. and Vale Yard, Inc.",
            [("Stock Purchase Agreement", "2029-03-08", ["Orrin Ash, Inc.", "Vale Yard, Inc."])],
        ),
        (  # its own party, told in other letters, is named once
            "the Security Agreement, dated as of March 8, 2029, between the Borrower and Halden Bank, N.A.",
            [("Security Agreement", "2029-03-08", ["TARN MILLS, INC.", "HALDEN BANK, N.A."])],
        ),
    ],
)
def test_an_earlier_paper_of_the_same_name_is_another(words: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    text = f'{OPENED}"Existing Debt" means the debt under {words}{SIGNED}'
    assert [(title, day, sorted(who)) for title, day, who in named(text)] == [
        (title, day, sorted(who)) for title, day, who in expected
    ]


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("the Loan Agreement between Funder and Applicant dated May 4, 2031", []),
        ("the Loan Agreement between Funder and Applicant dated May 4, 2029", ["Loan Agreement"]),
        ("the Loan Agreement between the Borrower and Orrin Bank, N.A. dated as of May 4, 2031", ["Loan Agreement"]),
    ],
)
def test_a_loan_by_another_word_is_the_same(words: str, titles: list[str]) -> None:
    text = OPENED.replace("364-DAY ", "") + f"The form shall say that fees are paid as in {words}.{SIGNED}"
    assert [title for title, *_ in named(text)] == titles


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("the Retention Agreement dated March 8, 2029, between you and the Company", ["John R. Ash", "Tarn Mills, Inc."]),
        ("the Retention Agreement between the Company and its lender dated March 8, 2029", ["Tarn Mills, Inc."]),
    ],
)
def test_you_of_a_letter_is_whom_it_is_written_to(words: str, who: list[str]) -> None:
    text = (
        "May 4, 2031\n\nMr. John R. Ash\n12 Mill Road\nHalden, Ohio 44001\n\nSeverance Agreement\n\nDear John:\n\nTarn Mills,"
        ' Inc., an Ohio corporation (the "Company"), agrees with you as follows. This letter takes the place of'
        f" {words}.\n\nSincerely,\n\nTARN MILLS, INC.\n\nBy: /s/ Ann Vale\nName: Ann Vale\nTitle: President\n\nAgreed to:\n\n"
        "/s/ John R. Ash\nJohn R. Ash\n"
    )
    ((_, _, parties),) = [each for each in named(text) if each[0] == "Retention Agreement"]
    assert sorted(parties) == who


EMPLOYED = (
    'EMPLOYMENT AGREEMENT\n\nThis Employment Agreement is made as of May 4, 2031 between Tarn Mills, Inc. (the "Company") and'
    f' John R. Ash (the "Executive").{SIGNED}'
)


def officers(page: str, opened: str = EMPLOYED) -> list[tuple[str, str | None, str | None]]:
    document = paper(f"{opened}{page}\n")
    found = find_officers(document, (), find_document_agreements(document, ()))
    return [
        (each.name.value, each.title.value if each.title else None, each.organization.value if each.organization else None)
        for each in found
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "TARN MILLS, INC.\tEXECUTIVE\n\nBy:\t/s/ Ann Vale\n/s/ John R. Ash\n\nIts:\tPresident",
            [("Ann Vale", "President", "TARN MILLS, INC.")],
        ),
        (
            "TARN MILLS, INC.\tJOHN R. ASH\n\nBy:\t/s/ Ann Vale\n/s/ John R. Ash\n\nTitle:\tPresident",
            [("Ann Vale", "President", "TARN MILLS, INC.")],
        ),
        (  # one below the other: the title is of the one it stands under
            "TARN MILLS, INC.\n\nBy:\t/s/ Ann Vale\n\nTitle:\tPresident\n\nEXECUTIVE:\n\n/s/ John R. Ash\nJohn R. Ash",
            [("Ann Vale", "President", "TARN MILLS, INC.")],
        ),
    ],
)
def test_who_signs_beside_an_executive_has_the_title(page: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert officers(page) == expected


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("COMPANY:", "EXECUTIVE:", {"Ann Vale": "2031-05-04", "John R. Ash": "2031-05-09"}),
    ],
)
def test_a_day_over_a_signature_is_of_the_side_it_begins(first: str, second: str, days: dict[str, str]) -> None:
    text = (
        f"{EMPLOYED}{first}\n\nTARN MILLS, INC.\n\nBy: /s/ Ann Vale\nTitle: President\nDate: May 4, 2031\n\n{second}\n\n"
        "Date: May 9, 2031\n/s/ John R. Ash\n"
    )
    own = find_document_agreements(paper(text), ())[0]
    told = {each.name.value: each.signed_on.value for party in own.parties for each in party.signers if each.signed_on}
    assert told == days


GUARANTORS = (
    '"Lender"\n\nHALDEN BANK, N.A.\n\nBy: /s/\nVice President\n\n"Borrower"\n\nTARN MILLS, INC.,\na Texas corporation\n\nBy:'
    " /s/\nPresident\n\n{}By: /s/ John R. Ash\nJohn R. Ash, General Partner\n"
)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ('"Guarantor"\n\nASH HOLDINGS, LLLP,\na Texas limited liability limited partnership\n\n', "ASH HOLDINGS, LLLP"),
        ('"Guarantor"\n\nThe Ash family estate\n\n', None),
        ("", "TARN MILLS, INC."),
    ],
)
def test_a_label_begins_another_side_though_nobody_is_named_before(heading: str, expected: str | None) -> None:
    opened = OPENED.replace("364-DAY ", "") + SIGNED
    assert officers(GUARANTORS.format(heading), opened) == [("John R. Ash", "General Partner", expected)]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "By: /s/ ANN VALE\tBy: /s/ BEN MARSH\nAnn Vale,\tBen Marsh, Vice President\nChairman of the Board\n",
            {"Ann Vale": "Chairman of the Board", "Ben Marsh": "Vice President"},
        ),
        (
            "By: /s/ ANN VALE\nAnn Vale, Vice President\n\nBy: /s/ BEN MARSH\nBen Marsh, Treasurer\n",
            {"Ann Vale": "Vice President", "Ben Marsh": "Treasurer"},
        ),
    ],
)
def test_a_title_in_the_cell_of_a_name_is_his(page: str, expected: dict[str, str]) -> None:
    told = {name: title for name, title, _ in officers(f"HALDEN BANK, N.A.\nTARN MILLS, INC.\n\n{page}", OPENED + SIGNED)}
    assert told == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "TITLE\tNAME\tSIGNATURE\n\nTreasurer\tAnn Vale\t/s/ ANN VALE\n\nSecretary\tBen Marsh\t/s/ BEN MARSH\n",
            {"Ann Vale": "Treasurer", "Ben Marsh": "Secretary"},
        ),
        (
            "NAME\tTITLE\n\nAnn Vale\tTreasurer\n\nBen Marsh\tSecretary\n",
            {"Ann Vale": "Treasurer", "Ben Marsh": "Secretary"},
        ),
    ],
)
def test_the_titles_of_a_table_are_of_their_rows(rows: str, expected: dict[str, str]) -> None:
    text = "CERTIFICATE\n\nThe following persons hold the offices told of beside their names:\n\n" + rows
    told = {name: title for name, title, _ in officers(text, EMPLOYED)}
    assert told == expected


@pytest.mark.parametrize(
    ("between", "firm"),
    [("Agrees and accepted:\nHALDEN TRADERS\nNorth Branch\n\n", None), ("", "TARN MILLS, INC.")],
)
def test_who_accepts_signs_for_another(between: str, firm: str | None) -> None:
    page = f"Title of account:\nTARN MILLS, INC.\n\n{between}/s/ BEN MARSH\nBen Marsh,\nManaging Director\n"
    assert officers(page, OPENED + SIGNED) == [("Ben Marsh", "Managing Director", firm)]
