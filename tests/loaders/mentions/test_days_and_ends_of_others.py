"""Days, ends, changes and conditions that a report tells of something, or somebody, else."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.terms.respective import own_place
from pactgraph.ontology.records import Agreement, DocumentRecord
from tests.loaders.mentions.test_reported_agreements import value
from tests.loaders.mentions.test_told_deals import SELF, reported

COVER = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

QUIST HARBOR, INC.
(Exact name of registrant as specified in its charter)

{}

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.

QUIST HARBOR, INC.

By: /s/ Ursula Lind
Ursula Lind
Treasurer
"""


def read(item: str) -> DocumentRecord:
    return load(COVER.format(item).encode(), "report.txt").record.documents[0]


def changed_on(words: str) -> str | None:
    record = read(f"Item 5.02 Departure of Directors; Election of Directors.\n\n{words}")
    officer = next(each for each in record.officers if each.name.value == "Robert T. Orr")
    return officer.change_date.value if officer.change_date else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("On May 3, 2011, Robert T. Orr notified the Company that he will not stand for re-election to the Board.", None),
        ("On May 3, 2011, the Company was informed by Robert T. Orr that he would resign as Treasurer.", None),
        (
            "On May 3, 2011, Robert T. Orr notified the Company that he is retiring from the Board, effective immediately.",
            "2011-05-03",
        ),
        ("On May 3, 2011, Robert T. Orr resigned from the Board.", "2011-05-03"),
        (
            "On May 3, 2011, Robert T. Orr notified the Company of his intent to resign as Treasurer. "
            "His resignation will become effective on June 8, 2011.",
            "2011-06-08",
        ),
        ("On May 3, 2011, in light of Robert T. Orr's retirement, the Board designated Ida Moss as its expert.", None),
        (
            "On May 3, 2011, the Board appointed Robert T. Orr as a director to serve until the meeting to be held in 2013.",
            "2011-05-03",
        ),
    ],
)
def test_the_day_of_a_notice_is_not_that_of_the_change(words: str, day: str | None) -> None:
    assert changed_on(words) == day


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("Robert T. Orr, President, has elected to retire from the Company effective June 8, 2011.", "retired"),
        ("The Board elected Robert T. Orr as President effective June 8, 2011.", "appointed"),
        (
            "Robert T. Orr will cease to serve as President, under circumstances that constitute a termination without cause.",
            "terminated",
        ),
        ("Robert T. Orr will cease to serve as President on June 8, 2011.", "resigned"),
    ],
)
def test_what_is_elected_and_why_somebody_ceases(words: str, change: str) -> None:
    record = read(f"Item 5.02 Departure of Directors; Election of Directors.\n\n{words}")
    officer = next(each for each in record.officers if each.name.value == "Robert T. Orr")
    assert officer.change is not None
    assert officer.change.value == change


@pytest.mark.parametrize(
    ("words", "organization"),
    [
        ("On May 3, 2011, Robert T. Orr resigned as Chief Executive Officer of Tarn Launch Services.", "Tarn Launch Services"),
        ("On May 3, 2011, Robert T. Orr resigned as Chief Executive Officer of the Company.", "QUIST HARBOR, INC."),
        ("On May 3, 2011, Robert T. Orr resigned as President of the Company's Port Division.", "QUIST HARBOR, INC."),
    ],
)
def test_an_office_left_is_of_the_company_named_behind_it(words: str, organization: str) -> None:
    record = read(f"Item 5.02 Departure of Directors; Election of Directors.\n\n{words}")
    (officer,) = [each for each in record.officers if each.name.value == "Robert T. Orr"]
    assert officer.organization is not None
    assert officer.organization.value == organization


def test_a_name_printed_without_a_space_is_the_signers() -> None:
    text = COVER.format("Item 8.01 Other Events.\n\nNothing of note.").replace("\nUrsula Lind\n", "\nUrsula T.Lind\n")
    officers = load(text.encode(), "report.txt").record.documents[0].officers
    assert len(officers) == 1


def agreements_of(words: str) -> list[Agreement]:
    return list(read(f"Item 1.01 Entry into a Material Definitive Agreement.\n\n{words}").agreements)


LOAN = "On May 3, 2011, the Company entered into a Credit Agreement with Harrow Bank, N.A. "


@pytest.mark.parametrize(
    ("words", "until"),
    [
        (LOAN + "The Credit Agreement terminates on May 3, 2016.", "2016-05-03"),
        (LOAN + "It replaces the Company's previous facility, which was scheduled to terminate on June 1, 2012.", None),
        (LOAN + "Mr. Orr was an adviser, and a member until January 2007, of Marsh Partners.", None),
        (LOAN + "The housing allowance will be paid through June 1, 2012.", None),
        (LOAN + "The Credit Agreement has a maturity date of six (6) months from June 5, 2011.", None),
        (LOAN + "The Credit Agreement will continue in effect through June 1, 2012.", "2012-06-01"),
    ],
)
def test_a_term_is_the_agreements_own(words: str, until: str | None) -> None:
    (agreement, *_) = agreements_of(words)
    assert (agreement.term.until if agreement.term else None) == until


RIGHTS = "On May 3, 2011, the Company entered into a Rights Agreement with Harrow Trust Company. "


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (RIGHTS + "The Rights Agreement expires on May 3, 2021.", "2021-05-03"),
        (RIGHTS + "The dividend is payable on June 1, 2011 to shareholders of record.", None),
        (RIGHTS + "The Rights Agreement will become effective on June 1, 2011.", None),
    ],
)
def test_the_day_of_a_dividend_is_no_end(words: str, day: str | None) -> None:
    (agreement, *_) = agreements_of(words)
    assert (agreement.expiration_date.value if agreement.expiration_date else None) == day


def test_an_amendment_moves_the_end_of_the_first_term() -> None:
    (amendment, *_) = agreements_of(
        "On May 3, 2011, the Company and Robert T. Orr entered into an amendment to the Employment Agreement, dated June 1, "
        "2008. The Employment Agreement provides for an initial term that ends on June 1, 2011. "
        "The amendment provides for a one year renewal of the Employment Agreement from June 1, 2011 to June 1, 2012."
    )
    assert amendment.expiration_date is not None
    assert amendment.expiration_date.value == "2012-06-01"


def test_each_of_several_keeps_what_is_told_of_him() -> None:
    first, second = [
        each
        for each in agreements_of(
            "On May 3, 2011, the Company amended the Employment Agreements of Robert T. Orr, Treasurer, and Paul Quill, "
            "Secretary. By its amendment Mr. Orr's employment period was extended to December 31, 2013. The amendment reduces "
            "Mr. Quill's notice to one month."
        )
        if each.event.value == "amendment"
    ]
    assert first.expiration_date is not None
    assert second.expiration_date is None
    assert [
        [name.value for name in each.amends.parties if name.value != "QUIST HARBOR, INC."]
        for each in (first, second)
        if each.amends
    ] == [
        ["Robert T. Orr"],
        ["Paul Quill"],
    ]
    assert [[fact.value.split()[0] for fact in each.changes] for each in (first, second)] == [["extended"], ["reduces"]]


@pytest.mark.parametrize(
    ("words", "contingent"),
    [
        ("Mr. Orr will receive (i) a base salary of $90,000, (ii) a grant of $50,000 of shares.", [False, None]),
        ("Mr. Orr will receive a target bonus of $50,000.", [True]),
    ],
)
def test_a_condition_is_of_its_own_point(words: str, contingent: list[bool | None]) -> None:
    (agreement, *_) = agreements_of(
        f"On May 3, 2011, the Company entered into an Employment Agreement with Robert T. Orr. {words}"
    )
    assert [each.contingent.value if each.contingent else None for each in agreement.amounts] == contingent


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("The amendment extends the maturity date to May 2014.", ["extends the maturity date to May 2014"]),
        ("The amendment limits mergers, asset sales and changes in lines of business.", []),
        ("Under the amendment a margin is added to each of the rates.", []),
        ("Under the amendment the Company may request from time to time that a foreign subsidiary be added to it.", []),
        ("Under the amendment proceeds do not need to be applied to repay loans or reduce commitments of the lenders.", []),
    ],
)
def test_a_covenant_is_no_change(words: str, changes: list[str]) -> None:
    (amendment, *_) = agreements_of(
        "On May 3, 2011, the Company and Harrow Bank, N.A. entered into Amendment No. 2 to the Credit Agreement, dated June 1, "
        f"2008. {words}"
    )
    assert [fact.value for fact in amendment.changes] == changes


@pytest.mark.parametrize(
    ("rows", "numbers", "described"),
    [
        (
            "10.1 Employment Agreement (incorporated by reference to\nExhibit 10.14 of the annual report for 2002).",
            ["10.1"],
            ["Employment Agreement (incorporated by reference to Exhibit 10.14 of the annual report for 2002)."],
        ),
        ("10.1 Credit Agreement\n\n10.2 Lease", ["10.1", "10.2"], ["Credit Agreement", "Lease"]),
        ("3.1\n\n104\n\nNot applicable.", ["3.1", "104"], [None, None]),
    ],
)
def test_a_line_of_a_row_is_no_row(rows: str, numbers: list[str], described: list[str | None]) -> None:
    index = read(f"Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits\n\n{rows}").exhibit_index
    assert [row.number.value for row in index] == numbers
    assert [row.description.value if row.description else None for row in index] == described


def test_an_opinion_of_the_same_filing_is_not_incorporated() -> None:
    (first, second) = read(
        "Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits\n\n"
        "23.1 Consent (included in the opinion filed as Exhibit 5.1)\n\n"
        "10.2 Lease, filed as Exhibit 10.2 to the report of May 1, 2009"
    ).exhibit_index
    assert first.incorporated_from is None
    assert second.incorporated_from is not None


def test_days_on_which_two_agreements_end_respectively() -> None:
    short, long = reported(
        SELF + "entered into a Two-Year Credit Agreement (the “Short Agreement”) and a Six-Year Credit Agreement (the "
        "“Long Agreement”), each with Harrow Bank, N.A., as agent. Each of the Short Agreement and the Long "
        "Agreement bears no security, and matures on May 8, 2009 and June 19, 2013, respectively."
    )
    assert [value(each.expiration_date) for each in (short, long)] == ["2009-05-08", "2013-06-19"]
    assert short.term is None
    assert long.term is None


def test_days_given_respectively_for_others_are_not_taken() -> None:
    (found,) = reported(
        SELF
        + "entered into a Credit Agreement with Harrow Bank, N.A., as agent. The First Term Loan, the Second Term Loan and the "
        "Third Term Loan mature on April 26, 2010, April 27, 2012 and April 28, 2014, respectively."
    )
    assert found.expiration_date is None


def test_a_label_tells_when_notes_fall_due() -> None:
    (found,) = reported(
        SELF + "entered into an Indenture with Harrow Bank, N.A., as trustee, for its 6.5% Bonds. It says of them:"
        "\n\nMaturity. January 31, 2019.\n\nRate. Each Bond earns 6.5% a year."
    )
    assert value(found.expiration_date) == "2019-01-31"


@pytest.mark.parametrize(
    ("before", "names", "count", "place"),
    [
        ("The 2019 Notes, the 2020 Notes and the 2027 Notes will mature on ", ["Indenture for the 2020 Notes"], 3, 1),
        ("the North Lease and the South Lease expire on ", ["Lease Agreement", "South Lease"], 2, 1),
        ("the North Lease and the South Lease expire on ", ["Lease Agreement"], 2, None),
        ("the North Lease and the South Lease expire on ", ["North Lease"], 3, None),
    ],
)
def test_whose_of_several_values_in_one_order(before: str, names: list[str], count: int, place: int | None) -> None:
    assert own_place(before, names, count) == place
