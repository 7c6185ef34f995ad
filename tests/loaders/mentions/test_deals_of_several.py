"""Reports of several agreements at once, of shells and buyers, and what is only planned."""

from __future__ import annotations

from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF


def test_the_points_of_a_sentence_share_its_verb_and_day() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into (i) an Asset Purchase Agreement with Orbis Data, LLC (“Orbis”), pursuant to which the Company "
        "acquired a platform for $6,000,000; (ii) a License Agreement with Orbis, pursuant to which the Company granted Orbis a "
        "license; and (iii) a Non-Competition Agreement with Orbis."
    )
    assert [told(each)[0::2] for each in found] == [
        ("Asset Purchase Agreement", "entry"),
        ("License Agreement", "entry"),
        ("Non-Competition Agreement", "entry"),
    ]
    assert parties(found[1]) == {"Larkfield Therapeutics, Inc.": "licensor", "Orbis Data, LLC": "licensee"}
    assert {value(each.date) for each in found} == {"2007-04-30"}


def test_change_in_control_agreements_in_small_letters() -> None:
    found = agreements(OFFICERS + SELF + "entered into change in control agreements with Ida Moss and Alan T. Orr, its officers.")
    assert [(value(each.title), each.kind.value) for each in found] == [("change in control agreement", "severance")] * 2


def test_services_to_the_buyer_of_a_business_are_no_spin_off() -> None:
    text = ENTRY + SELF + "and Westbrook Controls, Inc. entered into a Transition Services Agreement."
    (found,) = agreements(text)
    assert found.kind.value == "services"
    (found,) = agreements(text + " It follows the spin-off of Westbrook Controls, Inc.")
    assert found.kind.value == "spin_off"


def test_a_shell_buys_in_a_business_combination() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into a Business Combination Agreement with Meridian Acquisition Corp. II, a blank check company."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "target", "Meridian Acquisition Corp. II": "buyer"}


def test_the_vehicle_is_named_after_the_buyer() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an Agreement and Plan of Merger with Crown Casinos LLC and Crown Merger Sub Inc."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "target",
        "Crown Casinos LLC": "buyer",
        "Crown Merger Sub Inc.": "merger subsidiary",
    }


def test_who_votes_and_who_seeks_the_votes() -> None:
    found = agreements(
        ENTRY + SELF + "entered into an Agreement and Plan of Merger with Glaxton Topco plc (“Parent”). Dr. Ida Moss and Orchard "
        "Ventures III, L.P. each entered into a tender and support agreement with Parent dated April 30, 2007."
    )
    assert parties(found[1]) == {
        "Ida Moss": "stockholder",
        "Orchard Ventures III, L.P.": "stockholder",
        "Glaxton Topco plc": "parent; buyer",
    }


def test_under_the_agreement_means_the_one_that_was_made() -> None:
    (new,) = agreements(
        OFFICERS
        + SELF
        + "entered into an employment agreement with Ida Moss. The agreement replaces her prior employment agreement "
        "dated July 1, 2003 and has a term ending December 31, 2010. Under the agreement, Ms. Moss will receive a base salary of "
        "$415,000."
    )
    assert (sums(new), value(new.expiration_date)) == (["415000"], "2010-12-31")


def test_a_sale_under_an_agreement_makes_the_agreement() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "sold 1,200,000 shares of Series B Preferred Stock to Hallmark Partners II, L.P. for $12.0 million under a "
        "Preferred Stock Purchase Agreement and entered into an Investor Rights Agreement with Hallmark Partners II, L.P."
    )
    assert [told(each) for each in found] == [
        ("Preferred Stock Purchase Agreement", "purchase", "entry", "2007-04-30"),
        ("Investor Rights Agreement", "registration_rights", "entry", "2007-04-30"),
    ]
    assert parties(found[0]) == {"Larkfield Therapeutics, Inc.": "issuer", "Hallmark Partners II, L.P.": "buyer"}


def test_a_forbearance_and_amendment_is_one_paper() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Forbearance Agreement and Fourth Amendment to Credit Agreement with Harrow Bank, N.A., as agent."
    )
    assert [(value(each.title), each.event.value) for each in found if each.event.value != "mention"] == [
        ("Forbearance Agreement and Fourth Amendment to Credit Agreement", "amendment"),
    ]


def test_the_row_of_an_amendment_names_its_parties() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "and its lenders entered into Amendment No. 5 to the Company’s Second Amended and Restated Loan Agreement dated "
        "June 30, 2001.\n\nItem 9.01 Financial Statements and Exhibits.\n\n10.1 Amendment No. 5, dated as of April 30, 2007, "
        "to the Second Amended and Restated Loan Agreement among the Company, the lenders named therein and Congress Financial "
        "Corporation, as agent\n"
    )[:1]
    assert parties(found)["Congress Financial Corporation"] == "agent"


def test_banks_of_places_shipyards_and_companies_named_by_a_word() -> None:
    loan, license_ = agreements(
        ENTRY
        + SELF
        + "entered into a Credit Agreement with Bank of Ardmore, as Administrative Agent. The Company and Keller Motors GmbH "
        "formed Larkfield Keller Co., Ltd. (the “JV Company”). On April 30, 2007, the JV Company and Keller Motors GmbH "
        "entered into a license agreement."
    )
    assert parties(loan)["Bank of Ardmore"] == "administrative agent"
    assert parties(license_).keys() == {"Larkfield Keller Co., Ltd.", "Keller Motors GmbH"}


def test_an_agreement_that_one_company_will_make_with_nobody_named_is_none() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a loan agreement with Harrow Bank, N.A. At closing, Harrow Bank, N.A. will enter into a custody "
        "agreement with a custodian."
    )
    assert [value(each.title) for each in found] == ["loan agreement"]


def test_namesakes_owe_together() -> None:
    (found,) = agreements(ENTRY + SELF + "Larkfield US, Inc. and Harrow Credit LP, as lender, entered into a Credit Agreement.")
    assert parties(found)["Larkfield US, Inc."] == "borrower"


def test_a_guaranty_has_no_row_of_the_loan() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "entered into a Loan Agreement, dated April 30, 2007, with Harrow Bank, N.A. The Company also provided a guaranty "
        "to Harrow Bank, N.A.\n\nItem 9.01 Financial Statements and Exhibits.\n\n10.1 Loan Agreement, dated April 30, 2007, "
        "between the Company and Harrow Bank, N.A.\n"
    )
    assert [value(each.title) for each in found].count("Loan Agreement") == 1


def test_a_seller_that_leases_back_and_the_buyer_that_owns() -> None:
    sale, lease = agreements(
        ENTRY
        + "On April 30, 2007, Larkfield Therapeutics, Inc., its subsidiary Larkfield Reno LLC and Prometheus Realty LP entered "
        "into a deal under which Larkfield Reno LLC sold its mill to Prometheus Realty LP for $51.3 million under a Purchase and "
        "Sale Agreement and leased it back under a Lease Agreement, dated April 30, 2007."
    )
    assert (parties(sale)["Prometheus Realty LP"], parties(lease)["Prometheus Realty LP"]) == ("buyer", "landlord")
    assert (parties(sale)["Larkfield Reno LLC"], parties(lease)["Larkfield Reno LLC"]) == ("seller", "tenant")


def test_the_day_of_the_sentence_is_not_that_of_an_agreement_named_in_it() -> None:
    found = agreements(
        ENTRY
        + "On April 30, 2007, Larkfield Therapeutics, Inc. and Harrow Bank, N.A., as agent under the Credit Agreement dated as "
        "of June 10, 2004, entered into a Forbearance Agreement."
    )
    assert [told(each) for each in found if each.event.value == "entry"] == [
        ("Forbearance Agreement", "credit", "entry", "2007-04-30")
    ]


def test_titles_behind_a_sum_and_of_trades() -> None:
    loan, handling = agreements(
        ENTRY + SELF + "entered into a $200 million Loan, Security and Servicing Agreement with Harrow Bank, N.A. and executed a "
        "five-year ground handling agreement with Skylark Airlines, Inc."
    )
    assert (value(loan.title), value(handling.title)) == (
        "Loan, Security and Servicing Agreement",
        "ground handling agreement",
    )


def test_separate_agreements_are_each_persons_own_though_a_slip_leaves_out_the_plural() -> None:
    found = agreements(
        ENTRY
        + SELF
        + "signed separate retention bonus agreement (together, the “Letters”) with Adele Pell, Controller, and Ursula Lind."
    )
    assert [list(parties(each))[1:] for each in found] == [["Adele Pell"], ["Ursula Lind"]]


def test_a_separate_agreement_with_two_is_one() -> None:
    (found,) = agreements(ENTRY + SELF + "entered into a separate consulting agreement with John Pell and Ursula Lind.")
    assert list(parties(found))[1:] == ["John Pell", "Ursula Lind"]
