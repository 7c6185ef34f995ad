"""Whole reports of fictional companies, one agreement or more each."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Agreement, Fact

COVER = """UNITED STATES SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): {day}

Larkfield Therapeutics, Inc.
(Exact name of registrant as specified in its charter)

Delaware (State or other jurisdiction of incorporation) 0-11111 (Commission File Number)

"""
SIGNED = "\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934 this report was signed.\n"


def agreements(body: str, day: str = "April 30, 2007") -> tuple[Agreement, ...]:
    loaded = load((COVER.format(day=day) + body + SIGNED).encode(), "report.txt")
    return loaded.record.documents[0].agreements


def value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None


def told(agreement: Agreement) -> tuple[str | None, str, str, str | None]:
    return value(agreement.title), agreement.kind.value, agreement.event.value, value(agreement.date)


def parties(agreement: Agreement) -> dict[str, str | None]:
    return {party.name.value: value(party.role) for party in agreement.parties}


def test_a_report_of_a_manufacturing_agreement() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. (Nasdaq: LARK) entered into a manufacturing agreement with "
        "Società Lodigiana "
        "Ormoni S.r.l (LODI). Under the terms of the agreement, LODI agreed to produce a certain number of batches."
    )
    assert told(found) == ("manufacturing agreement", "manufacturing", "entry", "2007-04-30")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "customer", "Società Lodigiana Ormoni S.r.l": "manufacturer"}
    assert [alias.value for alias in found.parties[1].aliases] == ["LODI"]


def test_a_credit_agreement_with_its_lenders_and_agents() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”), as borrower, entered into a Credit Agreement (the "
        "“Credit Agreement”) with Harrow Bank, N.A., as administrative agent, Corran Capital LLC and Tarn Bank plc, as lenders, "
        "and the other lenders party thereto. The Credit Agreement provides for a $40 million revolving facility."
    )
    assert told(found) == ("Credit Agreement", "credit", "entry", "2007-04-30")
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "borrower",
        "Harrow Bank, N.A.": "administrative agent",
        "Corran Capital LLC": "lender",
        "Tarn Bank plc": "lender",
    }


def test_an_amendment_and_the_agreement_that_it_amends() -> None:
    amendment, lease = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into Amendment No. 2 to the Lease Agreement "
        "with Fenwick Park, L.L.C., dated as of May 1, 2001."
    )
    assert told(amendment)[1:] == ("lease", "amendment", "2007-04-30")
    assert told(lease) == ("Lease Agreement", "lease", "mention", "2001-05-01")
    assert amendment.amends is not None
    assert amendment.amends.number is not None
    assert amendment.amends.number.value == 2
    assert value(amendment.amends.date) == "2001-05-01"


def test_a_termination_takes_the_day_of_the_termination() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        "On April 27, 2007, the Company terminated its Distribution Agreement with Corran Mills Limited, dated as of "
        "June 3, 2004.",
        day="April 27, 2007",
    )
    assert told(found) == ("Distribution Agreement", "distribution", "termination", "2007-04-27")
    assert found.amends is not None and found.amends.date is not None
    assert found.amends.title == found.title
    assert found.amends.date.value == "2004-06-03"


def test_a_termination_points_to_the_day_on_which_the_agreement_was_entered_into() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement. On August 10, 2012, Halden Corp. entered into a Note "
        "Agreement with Orrin Life Insurance Company. On December 6, 2023, Halden Corp. repaid the notes in full and "
        "terminated the Note Agreement.",
        day="December 6, 2023",
    )
    assert told(found) == ("Note Agreement", "credit", "termination", "2023-12-06")
    assert found.amends is not None and found.amends.date is not None
    assert found.amends.date.value == "2012-08-10"


def test_an_event_is_quoted_where_it_is_told() -> None:
    text = (
        "Item 1.02 Termination of a Material Definitive Agreement. Halden Corp. owed $19 million under its Loan Agreement with "
        "Orrin Bank, N.A. On May 20, 2011, Halden Corp. terminated the Loan Agreement, dated as of June 26, 2006."
    )
    (found,) = agreements(text, day="May 20, 2011")
    assert found.event.value == "termination"
    (mention,) = found.event.mentions
    assert mention.quote == "Loan Agreement"
    bank = next(party for party in found.parties if party.name.value == "Orrin Bank, N.A.")
    assert mention.start > bank.name.mentions[0].end  # the second sentence, not the one of the debt


def test_an_agreement_with_each_of_two_persons_is_two() -> None:
    found = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "Effective April 30, 2007, the Company entered into employment agreements with Robert T. Orr, Chairman, and "
        "Susan M. Platt, "
        "President and Chief Executive Officer."
    )
    assert [told(each)[1:] for each in found] == [("employment", "entry", "2007-04-30")] * 2
    assert [sorted(parties(each)) for each in found] == [
        ["Larkfield Therapeutics, Inc.", "Robert T. Orr"],
        ["Larkfield Therapeutics, Inc.", "Susan M. Platt"],
    ]


def test_every_fact_quotes_its_source() -> None:
    body = (
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, the Company entered into a Supply\nAgreement with Corran Mills, Inc. (“Corran”) and Tarn AG."
    )
    loaded = load((COVER.format(day="April 30, 2007") + body + SIGNED).encode(), "report.txt")
    text = loaded.filing.documents[0].text
    (found,) = loaded.record.documents[0].agreements
    facts = [found.title, found.kind, found.event, found.date, *(party.name for party in found.parties)]
    for fact in facts:
        assert fact is not None
        for mention in fact.mentions:
            assert text[mention.start : mention.end] == mention.quote


@pytest.mark.parametrize(
    "body",
    [
        "Item 5.02 Departure of Directors.\n\nOn April 30, 2007, the Board approved a salary increase for Robert T. Orr "
        "under the 2004 Plan.",
        "Item 5.03 Amendments to Articles or Bylaws.\n\nOn April 30, 2007, the Board adopted an amendment (the "
        "“Amendment”) to the Bylaws.",
        "Item 8.01 Other Events.\n\nThe Company is negotiating the terms of a definitive purchase agreement with Corran "
        "Mills, Inc.",
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nThe information in Item 2.03 is incorporated by reference.",
    ],
)
def test_items_that_report_no_agreement_give_none_as_entered(body: str) -> None:
    assert [each for each in agreements(body) if each.event.value != "mention"] == []


LOAN = (
    "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
    "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into a Loan Agreement with Harrow Bank, N.A., as "
    "lender. "
)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The Loan Agreement matures on May 3, 2012.", "2012-05-03"),
        ("The Loan Agreement is scheduled to terminate on May 3, 2012, subject to its terms.", "2012-05-03"),
        ("The maturity date of the loan was extended from May 3, 2010 to May 3, 2012.", "2012-05-03"),
        ("The initial term of the Loan Agreement is through December 31, 2011.", "2011-12-31"),
        ("Its maturity is in March 2013.", "2013-03"),
        ("The first payment is due on May 3, 2012.", None),
        ("The options expire on May 3, 2012.", None),
        ("It replaces a facility that was scheduled to expire on May 3, 2012.", None),
        ("The two loans mature on May 3, 2012 and May 3, 2014, respectively.", None),
        ("The term of the Loan Agreement is five years.", None),
    ],
)
def test_the_day_on_which_an_agreement_ends_is_a_calendar_day_of_its_own(words: str, day: str | None) -> None:
    (found,) = agreements(LOAN + words)
    assert value(found.expiration_date) == day


def test_words_on_how_a_new_agreement_may_end_do_not_end_it() -> None:
    (found,) = agreements(LOAN + "The Company terminated the Loan Agreement's notice period if the Loan Agreement is terminated.")
    assert found.event.value == "entry"


def test_an_agreement_ended_under_its_own_item_has_ended() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. terminated the Supply Agreement, dated May 3, 2004, "
        "with Corran Labs, Inc."
    )
    assert told(found)[2:] == ("termination", "2007-04-30")


def test_an_amendment_without_parties_has_those_of_what_it_amends() -> None:
    amendment, amended = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into Amendment No. 3 (the “Third Amendment”) to the Credit "
        "Agreement, dated as of May 3, 2004 (the “Credit Agreement”), among Larkfield Therapeutics, Inc., Tarn Bank plc, as "
        "administrative agent, and the lenders named therein."
    )
    assert told(amendment)[2:] == ("amendment", "2007-04-30")
    assert "Tarn Bank plc" in parties(amendment)
    assert "Tarn Bank plc" in parties(amended)
    assert amended.event.value == "mention"


def test_one_person_with_and_without_a_middle_initial_is_one() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into an Employment Agreement with Ann B. Orr. The Employment "
        "Agreement with Ann Orr provides for an annual base salary of $300,000."
    )
    assert [name for name in parties(found) if name.endswith("Orr")] == ["Ann B. Orr"]


def test_a_row_of_another_title_lends_no_title() -> None:
    found = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into several agreements with Corran Labs, Inc., including the "
        "following:\n\n• a Tax Matters Agreement;\n\n• a Patent License Agreement.\n\n"
        "Item 9.01 Exhibits.\n\n2.1 Separation and Distribution Agreement, dated as of April 30, 2007, by and between Larkfield "
        "Therapeutics, Inc. and Corran Labs, Inc."
    )
    assert {"Tax Matters Agreement", "Patent License Agreement"} <= {value(agreement.title) for agreement in found}


def test_amended_agreements_of_several_persons_are_one_each() -> None:
    found = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. amended the Employment Agreements of Ann B. Orr, Vice President of "
        "Research, and Tom Tarn, Vice President of Finance."
    )
    changed = [agreement for agreement in found if agreement.event.value == "amendment"]
    assert [sorted(set(parties(agreement)) - {"Larkfield Therapeutics, Inc."}) for agreement in changed] == [
        ["Ann B. Orr"],
        ["Tom Tarn"],
    ]


def test_the_employment_agreement_of_no_person_is_none() -> None:
    assert not agreements(
        "Item 5.02 Departure of Directors or Certain Officers.\n\n"
        "On April 30, 2007, the board discussed the form of employment agreement for new executives."
    )


def test_a_subsidiary_that_borrows_is_the_borrower() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Corran Labs, Inc., a wholly-owned subsidiary of Larkfield Therapeutics, Inc., entered into a Loan "
        "Agreement with Harrow Bank, N.A."
    )
    assert parties(found)["Corran Labs, Inc."] == "borrower"
    assert parties(found)["Harrow Bank, N.A."] == "lender"


def test_companies_made_for_a_merger_are_merger_subsidiaries_whatever_their_short_names() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into an Agreement and Plan of Merger by and among Larkfield "
        "Therapeutics, Inc., Lark Acquisition Corporation, a wholly-owned subsidiary (“Sub I”), and Corran Labs, Inc."
    )
    assert parties(found)["Lark Acquisition Corporation"] == "merger subsidiary"
    assert parties(found)["Corran Labs, Inc."] == "target"


def test_a_letter_agreement_with_an_officer_who_leaves_is_a_severance() -> None:
    (found,) = agreements(
        "Item 5.02 Departure of Directors or Certain Officers.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into a letter agreement with Ann B. Orr, its president, on her "
        "separation and services until May 31, 2007."
    )
    assert found.kind.value == "severance"


def test_a_facility_and_the_agreement_that_gives_it_are_one() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Corran Labs, Inc., a subsidiary of Larkfield Therapeutics, Inc., entered into a secured revolving "
        "credit facility, as described in Item 2.03.\n\n"
        "Item 2.03 Creation of a Direct Financial Obligation.\n\n"
        "On April 30, 2007, Corran Labs, Inc. entered into a Credit Agreement, dated as of April 30, 2007, with Harrow Bank, "
        "N.A., as administrative agent."
    )
    assert told(found) == ("Credit Agreement", "credit", "entry", "2007-04-30")


def test_an_indemnification_agreement_with_an_officer_employs_nobody() -> None:
    (found,) = agreements(
        "Item 5.02 Departure of Directors or Certain Officers.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into an indemnification agreement with Ann B. Orr, its "
        "president."
    )
    assert found.kind.value not in {"employment", "severance"}


def test_a_bank_named_by_initials_does_not_end_its_sentence() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into a Credit Agreement with Harrow Markets Inc. and J.P. Tarn "
        "Securities LLC, as joint lead arrangers, and Corran Bank, N.A., as administrative agent."
    )
    assert parties(found)["J.P. Tarn Securities LLC"] == "joint lead arranger"
    assert parties(found)["Corran Bank, N.A."] == "administrative agent"


def test_agreements_with_persons_told_in_text_and_exhibits_stand_once() -> None:
    found = agreements(
        "Item 5.02 Departure of Directors or Certain Officers.\n\n"
        "On April 30, 2007, Larkfield Therapeutics, Inc. entered into employment agreements with Ann B. Orr and Tom Tarn.\n\n"
        "Item 9.01 Exhibits.\n\n10.1 Employment Agreement, dated April 30, 2007, between Larkfield Therapeutics, Inc. and Ann B. "
        "Orr\n\n10.2 Employment Agreement, dated April 30, 2007, between Larkfield Therapeutics, Inc. and Tom Tarn"
    )
    assert len(found) == 2


def test_a_person_who_sells_beside_the_issuer_is_a_selling_stockholder() -> None:
    (deal,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc., a Delaware"
        ' corporation (the "Company"), and Iris T. Calder, the founder of the Company, entered into an underwriting agreement'
        " with Orrin Securities LLC relating to the public offering of 4,300,000 shares at $53.00 per share."
    )
    assert parties(deal) == {
        "Larkfield Therapeutics, Inc.": "issuer",
        "Iris T. Calder": "selling stockholder",
        "Orrin Securities LLC": "underwriter",
    }


def test_other_agreements_that_nothing_names_are_none() -> None:
    found = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. and Orrin"
        " Foods, Inc. entered into a Master Agreement and other agreements, each dated as of April 30, 2007, with additional"
        " ancillary agreements to be finalized."
    )
    assert [value(each.title) for each in found] == ["Master Agreement"]


def test_a_name_that_begins_with_a_figure_is_whole_where_the_cover_prints_it() -> None:
    body = (
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, 1895 Corran Bancorp, Inc. entered into a"
        " supply agreement with Orrin Foods, Inc. In 2006 Fenwick Mills, Inc. left."
    )
    cover = COVER.replace("Larkfield Therapeutics, Inc.", "1895 CORRAN BANCORP, INC.").format(day="April 30, 2007")
    (found,) = load((cover + body + SIGNED).encode(), "report.txt").record.documents[0].agreements
    assert set(parties(found)) == {"1895 CORRAN BANCORP, INC.", "Orrin Foods, Inc."}


def test_the_noun_of_a_sum_keeps_its_figure() -> None:
    (found,) = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. entered into a"
        " Credit Agreement with Harrow Bank, N.A., which provides for a $4,200,000 364-day unsecured revolving credit facility."
    )
    assert [value(amount.what) for amount in found.amounts] == ["364-day unsecured revolving credit facility"]
