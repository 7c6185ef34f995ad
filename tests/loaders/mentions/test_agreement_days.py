"""The day of an agreement where its preamble gives none: beside signatures, with a place, in words, in columns."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_dates import AgreementDates, find_agreement_dates
from pactgraph.loaders.mentions.contracts.preamble import find_preamble
from pactgraph.loaders.mentions.terms.dates import parse_date

BOTH = 'by and between Tarn Mills, Inc., a Utah corporation ("Tarn"), and Opal Devices LLC ("Opal").\n\n1. Terms.\n\n'
CLAUSES = "\n\n".join(f"{n}. Each party shall keep records of what it does under this Agreement." for n in range(2, 60))
SIGNED = "\n\nTARN MILLS, INC.     OPAL DEVICES LLC\n\nBy: /s/ Will Tate     By: /s/ Joan Rusk\n\n"


def dates_of(text: str) -> AgreementDates:
    return find_agreement_dates(Document(1, "EX-10", "x.txt", "", text, text), find_preamble(text))


@pytest.mark.parametrize(
    ("signatures", "day"),
    [
        ("Date: 3-14-18     Date: 3-7-18\n", "2018-03-14"),
        ("Date:   Date:   3-29-2016   3-31-2016\n", "2016-03-31"),
        ("4/24/2018 04/25/2018 Date Date\n", "2018-04-25"),
        ("VP Title     COO Title\n7/14/11     7/18/11\n", "2011-07-18"),
        ("Date: November 11, 2005     Date: 11/18/05\n", "2005-11-18"),
    ],
)
def test_the_last_signature_gives_the_day_though_exhibits_follow(signatures: str, day: str) -> None:
    exhibit = "\n\nEXHIBIT A\n\nVERSION 1.0 DATE: 07/07/2019\n\n" + CLAUSES
    dates = dates_of("SUPPLY AGREEMENT\n\nThis Agreement is made " + BOTH + SIGNED + signatures + exhibit)
    assert dates.date is not None
    assert dates.date.value == day


def test_the_day_of_what_is_amended_is_not_the_amendments() -> None:
    text = (
        'SECOND AMENDMENT\n\nThis Second Amendment ("Second Amendment") is to the Supply Agreement entered into on March 2, 2009 '
    )
    assert dates_of(text + BOTH + CLAUSES).date is None
    later = dates_of(text + BOTH + CLAUSES + SIGNED + "Date: 6/14/11     Date: 6/20/11\n").date
    assert later is not None
    assert later.value == "2011-06-20"


def test_a_day_behind_its_place_dates_the_agreement() -> None:
    for line in ("Zurich, 15 September 2003", "In Madrid, on the 15th day of September, 2003"):
        date = dates_of(f"LICENSE\n\nThis Agreement is made {BOTH}{CLAUSES}\n\n{line}\n").date
        assert date is not None
        assert date.value == "2003-09-15"


def test_a_label_tells_the_effective_day_and_the_signatures_the_day() -> None:
    opening = "SUPPLY AGREEMENT\n\nEffective Date: March 1, 1996\n\nThis Agreement is made "
    dates = dates_of(opening + BOTH + CLAUSES + SIGNED + "Date: October 16, 1996     Date: November 5, 1996\n")
    assert dates.date is not None
    assert dates.date.value == "1996-11-05"


def test_executed_as_of_the_effective_date_is_dated_that_day() -> None:
    opening = (
        'This Agreement ("Agreement") is made by and between Tarn Mills, Inc. (hereinafter "Tarn") and Opal Devices LLC '
        '(hereinafter "Opal", together the "Parties").\n\nEFFECTIVE DATE: June 1, 2013\n\n'
    )
    clause = "\n\nIN WITNESS WHEREOF, the Parties have caused this Agreement to be executed as of the Effective Date."
    dates = dates_of(opening + CLAUSES + clause)
    assert dates.date is not None
    assert dates.effective is not None
    assert (dates.date.value, dates.effective.value) == ("2013-06-01", "2013-06-01")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("this 23rd day of November, A.D. 1998", "1998-11-23"),
        ("the 15th day of August in the year of Nineteen Hundred and Ninety-Eight.", "1998-08-15"),
        ("made on 2014/12/15.", "2014-12-15"),
        ("this 20t\nh day of December 2018", "2018-12-20"),
    ],
)
def test_days_in_other_prints(text: str, day: str) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("1. The term of the Agreement will end on\nDecember 31, 2019.", "2019-12-31"),
        ("1. The closing of the term loan will not end on December 31, 2019.", None),
    ],
)
def test_an_amendment_may_say_when_the_term_ends(clause: str, day: str | None) -> None:
    text = f"FIRST AMENDMENT TO SUPPLY AGREEMENT\n\nThis First Amendment is made as of May 4, 2018 {BOTH}{clause}"
    end = dates_of(text).expiration
    assert (end.value if end else None) == day
