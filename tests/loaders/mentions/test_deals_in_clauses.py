"""Deals of fictional companies told in a clause: by what was done under them, by a pronoun, in a line of a list, in passing."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_told_deals import SELF, reported, sums

US = "Larkfield Therapeutics, Inc."
ENDS = "1.02 Termination of a Material Definitive Agreement"


def test_that_agreement_is_the_one_of_the_same_sentence() -> None:
    made, ended = reported(
        SELF + "entered into a Loan and Security Agreement with Harrow Bank, N.A. Upon closing, all "
        "amounts outstanding under the "
        "Credit Agreement dated as of May 2, 2003 between the Company and Delft Bank, N.A. were repaid, and that agreement was "
        "terminated."
    )
    assert told(made) == ("Loan and Security Agreement", "credit", "entry", "2007-04-30")
    assert (value(ended.title), ended.event.value) == ("Credit Agreement", "termination")


def test_the_sum_of_a_line_told_before_is_not_the_new_agreement_s() -> None:
    (found, *_) = reported(
        'Larkfield Therapeutics, Inc. (the "Company") has long borrowed under a $9 million line '
        "with Delft Bank, N.A. On April 30, "
        "2007, the Company entered into a Loan Agreement with Harrow Bank, N.A. for a loan of $30 million."
    )
    assert value(found.title) == "Loan Agreement"
    assert sums(found) == [30_000_000]


def test_a_line_of_a_list_that_says_more_keeps_the_other_side() -> None:
    services, licence = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n" + SELF + "entered into the following agreements with Harrow "
        "Mills, Inc.:\n\n• a Services Agreement; and\n\n• a Trademark License Agreement, under "
        "which the Company grants a license "
        "to its marks.\n"
    )
    for each in (services, licence):
        assert set(parties(each)) == {US, "Harrow Mills, Inc."}
        assert value(each.date) == "2007-04-30"


def test_it_and_another_company_signed() -> None:
    (found,) = reported(
        'Larkfield Therapeutics, Inc. (the "Company") makes ash. On April 30, 2007 it and Harrow '
        "Labs AG, a Swiss company, signed a "
        "supply agreement."
    )
    assert set(parties(found)) == {US, "Harrow Labs AG"}


def test_what_another_company_and_a_third_signed_is_not_ours() -> None:
    (found,) = reported("On April 30, 2007 Tarn Corp. and Harrow Labs AG, a Swiss company, signed a supply agreement.")
    assert parties(found) == {"Tarn Corp.": "customer", "Harrow Labs AG": "supplier"}


def test_what_was_invested_concurrently_under_an_agreement_makes_it() -> None:
    _, stock = reported(
        SELF + "entered into a collaboration agreement with Harrow Labs AG. Concurrently, Delft "
        "Ventures Ltd., an affiliate of Harrow "
        "Labs AG, invested $12 million in the Company by purchasing shares pursuant to a stock purchase agreement."
    )
    assert told(stock) == ("stock purchase agreement", "purchase", "entry", "2007-04-30")
    assert set(parties(stock)) == {US, "Delft Ventures Ltd."}


def test_an_agreement_in_principle_is_not_made_yet() -> None:
    (found,) = reported(
        SELF + "entered into a Supply Agreement with Harrow Mills, Inc. The Company has also "
        "reached an agreement in principle with its "
        "union."
    )
    assert value(found.title) == "Supply Agreement"


def test_a_warrant_issued_to_each_of_the_lenders() -> None:
    forbearance, warrant = reported(
        SELF + "and its lenders, Harrow Bank, N.A. and Delft Finance, Inc., entered into a "
        "Forbearance Agreement. In consideration of the "
        "forbearance, the Company issued to each of the lenders a warrant to purchase 9,000 shares at $1.25 per share."
    )
    assert value(forbearance.title) == "Forbearance Agreement"
    assert told(warrant) == ("warrant", "other", "entry", "2007-04-30")
    assert parties(warrant) == {US: "issuer", "Harrow Bank, N.A.": "holder", "Delft Finance, Inc.": "holder"}


def test_a_warrant_issued_the_investor() -> None:
    note, warrant = reported(
        SELF + 'entered into a Note Purchase Agreement with Harrow Capital LP (the "Investor"). As '
        "additional consideration, the Company "
        "issued the Investor a five-year warrant for 9,000 shares."
    )
    assert value(note.title) == "Note Purchase Agreement"
    assert set(parties(warrant)) == {US, "Harrow Capital LP"}


def test_two_amendments_of_one_sentence() -> None:
    found = reported(
        SELF + "and Harrow Mills, Inc. entered into a Second Amendment to License Agreement, "
        "extending the term by five years, and a First "
        "Amendment to Distribution Agreement, adding Tarn to the territory."
    )
    changes = {value(each.title): each.kind.value for each in found if each.event.value == "amendment"}
    assert changes == {
        "Second Amendment to License Agreement": "license",
        "First Amendment to Distribution Agreement": "distribution",
    }


def test_who_notifies_the_registrant_ends_an_agreement_with_it() -> None:
    (found,) = reported(
        "On April 30, 2007, Harrow Parfums S.A.S. notified Larkfield Therapeutics, Inc. that it is "
        "exercising its right to terminate the "
        "License Agreement between the parties dated May 2, 2003.",
        ENDS,
    )
    assert found.event.value == "termination"
    assert set(parties(found)) == {US, "Harrow Parfums S.A.S."}


def test_two_companies_agreed_on_a_day_to_terminate_early() -> None:
    (found,) = reported(
        'Larkfield Therapeutics, Inc. (the "Company") and Harrow Realty LLC agreed on April 30, '
        "2007 to terminate early, as of June 30, "
        "2007, the Company's lease of its premises dated March 15, 2004.",
        ENDS,
    )
    assert (found.kind.value, found.event.value) == ("lease", "termination")
    assert set(parties(found)) == {US, "Harrow Realty LLC"}


def test_a_representative_named_behind_its_capacity() -> None:
    (found,) = reported(
        SELF + "entered into an Agreement and Plan of Merger with Larkfield Merger Corp., Harrow "
        "Couriers, Inc. and, solely in its capacity "
        "as the representative of Harrow Couriers, Inc.'s holders, Delft Advisors LLC. Larkfield "
        "Merger Corp. will merge with and into "
        "Harrow Couriers, Inc."
    )
    roles = parties(found)
    assert roles["Harrow Couriers, Inc."] == "target"
    assert (roles["Delft Advisors LLC"] or "").startswith("representative")


@pytest.mark.parametrize(
    ("body", "title", "roles"),
    [
        (
            "leased from Harrow Realty LLC a building in Tarn for a monthly rent of $9,000.",
            "lease",
            {US: "tenant", "Harrow Realty LLC": "landlord"},
        ),
        (
            "agreed to repurchase 9,000 shares of its common stock from Harrow Partners LP at $6 "
            "per share. The share repurchase agreement "
            "contains customary terms.",
            "share repurchase agreement",
            {US: "buyer", "Harrow Partners LP": "seller"},
        ),
        (
            "engaged Harrow Drilling Inc. to drill two wells for $900,000.",
            "engagement",
            {US: "customer", "Harrow Drilling Inc.": "service provider"},
        ),
        (
            "received a purchase order valued at $9 million from Harrow Motors Corporation.",
            "purchase order",
            {US: "supplier", "Harrow Motors Corporation": "customer"},
        ),
    ],
)
def test_more_verbs_that_tell_of_a_deal(body: str, title: str, roles: dict[str, str]) -> None:
    (found,) = reported(SELF + body)
    assert value(found.title) == title
    assert parties(found) == roles


def test_who_is_engaged_to_audit_is_no_deal() -> None:
    assert reported(SELF + "engaged Harrow & Tarn LLP as its independent registered public accounting firm.") == ()


def test_what_a_body_begins_with_is_no_part_of_its_item_s_title() -> None:
    (found,) = agreements(
        "ITEM 5. OTHER EVENTS\n\n     A supply agreement between Larkfield Therapeutics, Inc. and "
        "Harrow Mills, Inc.\nwas signed on April 30, "
        "2007.\n"
    )
    assert told(found) == ("supply agreement", "supply", "entry", "2007-04-30")


def test_a_contract_of_several_words_under_which_another_builds() -> None:
    (found,) = reported(
        "The plant of Larkfield Therapeutics, Inc. is being built by Harrow Constructors, Inc. "
        "under a fixed-price engineering, procurement "
        "and construction contract entered into on April 30, 2007."
    )
    assert told(found)[1:] == ("construction", "entry", "2007-04-30")
    assert parties(found)["Harrow Constructors, Inc."] == "contractor"


def test_series_issued_each_under_its_supplement() -> None:
    first, second, *_ = reported(
        "On April 30, 2007, Larkfield Therapeutics, Inc. sold $30,000,000 of its 5% notes (the "
        '"Series 2007A Notes") and $70,000,000 of its '
        '6% notes (the "Series 2007B Notes"). The Series 2007A Notes were issued under the Third '
        "Supplemental Indenture, dated as of April "
        "30, 2007, and the Series 2007B Notes were issued under the Fourth Supplemental Indenture, "
        "dated as of April 30, 2007, each to the "
        "Indenture dated as of May 1, 2001, with Harrow Trust Company, N.A., as trustee."
    )
    assert (sums(first), sums(second)) == ([30_000_000], [70_000_000])


def test_a_sale_beside_a_purchase_from_others() -> None:
    found = reported(
        "On April 30, 2007, Larkfield Mills, LLC, a wholly owned subsidiary of Larkfield "
        'Therapeutics, Inc. (the "Company"), agreed to '
        "acquire two ash mills from Harrow Resources, LP for $9 million. The purchase and sale "
        "agreement contemplates a closing in June. "
        "To fund the price, the Company entered, also on April 30, 2007, into a Unit Purchase Agreement with Delft Fund LP."
    )
    assert {(value(each.title), value(each.date)) for each in found} == {
        ("purchase and sale agreement", "2007-04-30"),
        ("Unit Purchase Agreement", "2007-04-30"),
    }
    (mills,) = (each for each in found if value(each.title) == "purchase and sale agreement")
    assert parties(mills) == {"Larkfield Mills, LLC": "buyer", "Harrow Resources, LP": "seller"}


def test_a_subsidiary_of_others_buys_for_others() -> None:
    assert (
        reported(
            "On April 30, 2007, Tarn Mills, LLC, a wholly owned subsidiary of Tarn Corp., acquired "
            "two ash mills from Harrow Resources, LP."
        )
        == ()
    )


def test_a_loan_paid_off_which_terminated_on_a_day() -> None:
    made, ended = reported(
        SELF + "entered into a Term Loan Agreement with Harrow Credit LP. A part was used to pay "
        "off the Company's Loan Agreement with "
        "Delft Bank, dated as of May 2, 2003, which terminated on April 30, 2007."
    )
    assert value(made.title) == "Term Loan Agreement"
    assert (ended.event.value, value(ended.date)) == ("termination", "2007-04-30")
    assert set(parties(ended)) == {US, "Delft Bank"}


def test_an_agreement_that_would_terminate_has_not() -> None:
    (found,) = reported(
        SELF + "entered into a Term Loan Agreement with Harrow Credit LP, which terminates if the "
        "Company is sold by June 1, 2009."
    )
    assert found.event.value == "entry"


def test_a_consent_and_amendment_executed_on_another_day_than_what_it_amends() -> None:
    change, changed = reported(
        "The lenders of Larkfield Therapeutics, Inc. have consented by Consent and Amendment No. 3 "
        "to the Loan Agreement dated as of May "
        "2, 2003, which was executed on April 30, 2007."
    )
    assert (change.event.value, value(change.date)) == ("amendment", "2007-04-30")
    assert (changed.event.value, value(changed.date)) == ("mention", "2003-05-02")


def test_a_second_paper_with_the_same_company() -> None:
    first, second = reported(
        SELF + "entered into a Management Agreement with Harrow Lodging LLC, under which the "
        "Company will manage six inns, and a Right of "
        "First Offer Agreement."
    )
    assert value(second.title) == "Right of First Offer Agreement"
    assert set(parties(first)) == set(parties(second)) == {US, "Harrow Lodging LLC"}


def test_a_paper_beside_a_person_s_is_not_the_person_s() -> None:
    found = reported(SELF + "entered into an Employment Agreement with Alan Brock and a Master Lease.")
    assert [parties(each) for each in found if value(each.title) == "Master Lease"] == [{US: "tenant"}]


def test_who_acts_in_the_last_clause_acts_alone_in_it() -> None:
    loan, guaranty = reported(
        SELF + "and Harrow Bank, N.A. entered into a Bridge Loan Agreement under which the bank "
        "will lend $9 million, and Larkfield Holdings, "
        "Inc., the parent of the Company, delivered a guaranty of the loan."
    )
    assert set(parties(loan)) == {US, "Harrow Bank, N.A."}
    assert parties(guaranty) == {"Larkfield Holdings, Inc.": "guarantor"}


def test_what_was_announced_of_a_day_gives_it_to_the_same_date() -> None:
    sale, stock = reported(
        'Larkfield Therapeutics, Inc. (the "Company") reported that on April 30, 2007 it sold its '
        "ash plant to Harrow Mills, Inc. for $2 "
        "million. On the same date, the Company and Delft Trust Company entered into a Stockholders' Agreement."
    )
    assert {value(sale.date), value(stock.date)} == {"2007-04-30"}


def test_sellers_of_notes_issue_them() -> None:
    (found,) = reported(
        SELF + "entered into Subordinated Note Purchase Agreements with each of Harrow Capital LP "
        "and Delft Mutual Insurance Company."
    )
    assert parties(found)[US] == "issuer"


def test_an_amendment_that_only_its_maker_signs() -> None:
    found = reported(
        'Larkfield Therapeutics, Inc. (the "Company") executed on April 29, 2007 the Third Amendment to the Agreement of Limited '
        "Partnership of Larkfield Operating."
    )
    assert ("amendment", "2007-04-29") in {(each.event.value, value(each.date)) for each in found}


def test_officers_behind_a_colon_each_have_an_agreement() -> None:
    found = reported(
        SELF + "entered into retention agreements with two of its executive officers: Alan V. "
        "Brock, Chief Technology Officer; and Ruth G. "
        "Espin, Senior Vice President."
    )
    assert [set(parties(each)) - {US} for each in found] == [{"Alan V. Brock"}, {"Ruth G. Espin"}]


def test_officers_of_whom_none_is_named_have_none() -> None:
    assert reported(SELF + "entered into retention agreements with two of its executive officers.") == ()


def test_what_was_ordered_on_the_same_date() -> None:
    plant, order = reported(
        SELF + "entered into a maintenance agreement with Harrow Mills, Inc. In order to perform "
        "the agreement, the Company ordered filters "
        "from Delft Filters Ltd. on the same date for $90,000."
    )
    assert value(plant.title) == "maintenance agreement"
    assert told(order) == ("order of filters", "supply", "entry", "2007-04-30")
    assert parties(order) == {US: "customer", "Delft Filters Ltd.": "supplier"}


def test_what_is_ordered_on_no_day_is_no_deal() -> None:
    (plant,) = reported(
        SELF + "entered into a maintenance agreement with Harrow Mills, Inc. The Company ordered "
        "filters from Delft Filters Ltd. before."
    )
    assert value(plant.title) == "maintenance agreement"


def test_a_paper_of_the_exhibit_list_with_one_more_company_is_another() -> None:
    found = agreements(
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n" + SELF + "assigned to Delft "
        "Forest LLC its rights under the Timber "
        "Purchase Agreement, dated May 5, 2005, with Harrow Lumber Corporation.\n\nItem 9.01 "
        "Exhibits.\n\n10.1 Assignment and Assumption "
        "Agreement, dated April 30, 2007, by and among Larkfield Therapeutics, Inc., Delft Forest "
        "LLC and Harrow Lumber Corporation\n"
    )
    assert ("Assignment and Assumption Agreement", "other", "entry", "2007-04-30") in [told(each) for each in found]
