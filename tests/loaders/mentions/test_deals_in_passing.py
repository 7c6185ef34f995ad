"""Deals that reports of fictional companies tell in passing: by a verb, by a later sentence, by the paper that ends them."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Agreement, Officer
from tests.loaders.mentions.test_reported_agreements import COVER, SIGNED, agreements, parties, told

ITEM = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
COMPANY = 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") '


def reported(body: str) -> tuple[Agreement, ...]:
    return agreements(ITEM + body)


def officers(body: str) -> dict[str, Officer]:
    text = COVER.format(day="April 30, 2007") + "Item 5.02 Departure of Directors.\n\n" + body + SIGNED
    found = load(text.encode(), "report.txt").record.documents[0].officers
    return {f"{each.name.value} of {each.organization.value if each.organization else None}": each for each in found}


def sums(agreement: Agreement) -> list[float]:
    return [float(amount.value.value) for amount in agreement.amounts]


def test_a_settlement_told_by_its_verb() -> None:
    (found,) = reported(
        COMPANY + "and Corran Surgical GmbH settled the arbitration relating to their equipment. Under the settlement agreement, "
        "Corran Surgical GmbH will pay the Company EUR 6.8 million by March 15, 2008."
    )
    assert told(found) == ("settlement agreement", "settlement", "entry", "2007-04-30")
    assert sums(found) == [6_800_000]


@pytest.mark.parametrize(
    "body",
    [
        COMPANY + "has not settled the arbitration with Corran Surgical GmbH.",
        "Corran Surgical GmbH and Delft Mills Ltd. settled the lawsuit between them.",
        COMPANY + "settled all claims.",
    ],
)
def test_no_settlement_without_two_sides(body: str) -> None:
    assert reported(body) == ()


def test_a_note_and_a_warrant_sold_under_a_purchase_agreement() -> None:
    purchase, note, warrant = reported(
        COMPANY
        + 'entered into a Securities Purchase Agreement (the "SPA") with Corran Fund II, LP ("Corran"), whereby the Company '
        "sold to Corran, in a private placement, a senior convertible note in the original principal amount of $2,200,000 (the "
        '"Note") and a five-year warrant to purchase 1,466,667 shares of common stock at an exercise price of $0.90 '
        "per share (the "
        '"Warrant") for a purchase price of $2,000,000. The Note matures on April 4, 2009. Dawson Securities, LLC '
        "acted as placement "
        "agent and received a fee of $140,000."
    )
    assert (sums(purchase), sums(note), sums(warrant)) == ([2_000_000], [2_200_000], [0.9])
    assert warrant.kind.value == "other"
    assert parties(warrant) == {"Larkfield Therapeutics, Inc.": "issuer", "Corran Fund II, LP": "holder"}


def test_an_agreement_that_ends_another() -> None:
    ending, ended = reported(
        COMPANY + "entered into a Termination and Release Agreement with Corran Mills Ltd. by which they terminated the Supply "
        "Agreement dated May 1, 2004."
    )
    assert told(ending)[:3] == ("Termination and Release Agreement", "other", "entry")
    assert told(ended) == ("Supply Agreement", "supply", "termination", "2007-04-30")
    assert set(parties(ended)) == {"Larkfield Therapeutics, Inc.", "Corran Mills Ltd."}


def test_a_notice_names_the_other_side() -> None:
    (found,) = reported(
        COMPANY
        + "gave notice to its present landlord, Corran Mills LLC, that it is exercising its right to terminate its existing "
        "lease dated May 12, 1999, effective August 31, 2007."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "tenant", "Corran Mills LLC": "landlord"}
    assert found.term is None


@pytest.mark.parametrize("lead", ["Effective April 26, 2007, ", 'On April 26, 2007 (the "Effective Date"), '])
def test_the_day_of_effect_that_leads_the_sentence(lead: str) -> None:
    (found,) = reported(lead + "Larkfield Therapeutics, Inc. entered into a Supply Agreement with Corran Mills Ltd.")
    assert found.effective_date is not None
    assert found.date is not None
    assert (found.effective_date.value, found.date.value) == ("2007-04-26", "2007-04-26")


def test_who_receives_a_license_is_the_licensee() -> None:
    (found,) = reported(
        COMPANY
        + "and Corran Mills Ltd. entered into a Technology License Agreement. Under the agreement Corran Mills Ltd. received "
        "a non-exclusive license to the coatings."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "licensor", "Corran Mills Ltd.": "licensee"}


def test_a_completed_deal_keeps_its_price() -> None:
    (found,) = reported(
        "On April 30, 2007, Larkfield Therapeutics, Inc. completed its acquisition of Corran Mills, Inc. pursuant to the Stock "
        "Purchase Agreement, dated January 18, 2007, with Tarn Holdings LLC. The purchase price was $14,800,000, of which "
        "$2,800,000 was paid by delivery of notes."
    )
    assert (found.event.value, sums(found)) == ("mention", [14_800_000, 2_800_000])


def test_who_will_lease_space_is_the_tenant() -> None:
    (lease,) = reported(
        COMPANY + "entered into a Master Lease Agreement with Corran Towers LP, under which the Company will lease space on 143 "
        "towers. Corran Towers LP may bill in any contract year."
    )
    assert parties(lease) == {"Larkfield Therapeutics, Inc.": "tenant", "Corran Towers LP": "landlord"}


def test_those_who_end_it_together() -> None:
    (found,) = reported(
        COMPANY
        + 'Stone Holdings, Inc. ("Stone") and SH Acquisition Corp. terminated the Agreement and Plan of Merger among them '
        "dated September 24, 2006. The agreement provided for the acquisition of the Company by Stone."
    )
    assert found.termination is not None
    assert found.termination.by is not None
    assert found.termination.by.value == "mutual"
    assert parties(found)["Stone Holdings, Inc."] == "buyer"


def test_a_voting_agreement_is_no_merger_agreement() -> None:
    merger, voting = reported(
        COMPANY
        + 'and Stone Holdings, Inc. ("Stone") terminated the Agreement and Plan of Merger dated September 24, 2006, under which '
        "Stone was to acquire the Company. Upon its end, the Voting Agreement dated September 24, 2006 between Stone and Harrow "
        "Partners, L.P. terminated automatically."
    )
    assert "Harrow Partners, L.P." not in parties(merger)
    assert parties(voting) == {"Stone Holdings, Inc.": "buyer", "Harrow Partners, L.P.": "stockholder"}


def test_a_merger_through_a_new_subsidiary() -> None:
    (found,) = reported(
        COMPANY
        + 'and Halden Data Corporation, a Nevada corporation ("Halden"), signed an Agreement and Plan of Merger. Halden will '
        "become a wholly-owned subsidiary of the Company through the merger of LT Merger Corp., a newly formed subsidiary of the "
        "Company, with and into Halden."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "buyer", "Halden Data Corporation": "target"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("entered into a rail supply contract with Fenwick Railways for two years.", "Fenwick Railways"),
        ("renewed its lease of the Galway plant with IDA Properties for ten years.", "IDA Properties"),
    ],
)
def test_a_name_without_a_form(words: str, name: str) -> None:
    assert name in parties(reported(COMPANY + words)[0])


@pytest.mark.parametrize("name", ["Certain Initial Purchasers", "Larkfield Board", "Chief Executive Officer"])
def test_words_that_are_nobody(name: str) -> None:
    assert all(name not in parties(found) for found in reported(COMPANY + f"entered into a supply contract with {name}."))


def test_a_contract_that_was_awarded() -> None:
    (found,) = reported(
        COMPANY
        + "announced that its Indian venture, Vell Bharat Private Limited, has been awarded a contract by Fenwick Railways to "
        "supply braking systems."
    )
    assert parties(found) == {"Vell Bharat Private Limited": "supplier", "Fenwick Railways": "customer"}


def test_the_short_name_that_nobody_defines() -> None:
    (found,) = reported(
        COMPANY
        + "and Vantine Surgical GmbH signed a supply agreement. Under the agreement, Vantine will supply tubing to the Company."
    )
    assert parties(found)["Vantine Surgical GmbH"] == "supplier"


def test_the_seat_of_a_company_is_no_part_of_its_name() -> None:
    assert "Hanyang Silicon Co., Ltd." in parties(
        reported(COMPANY + "entered into a supply agreement with Hanyang Silicon Co., Ltd. of Seoul, Korea.")[0]
    )


def test_what_an_amended_agreement_provides_for_is_the_amendments() -> None:
    amendment, amended = reported(
        COMPANY
        + "and Corran Printing Company amended their Printing Services Agreement dated September 1, 2001. As amended, the "
        "agreement will continue through December 31, 2011, and the Company will pay $8.5 million."
    )
    assert amendment.event.value == "amendment"
    assert sums(amendment) == [8_500_000]
    assert amended.amounts == ()


def test_a_role_that_the_amendment_gives() -> None:
    _, amended = reported(
        COMPANY.rstrip()
        + ", as parent guarantor, and its subsidiary Larkfield Operating LLC, as borrower, entered into the Second Amendment to "
        "the Credit Agreement dated as of November 4, 2005, among Larkfield Operating LLC, the Company and Harrow Bank, N.A., as "
        "administrative agent."
    )
    assert parties(amended)["Larkfield Therapeutics, Inc."] == "parent guarantor"


def test_one_agreement_for_each_who_signs() -> None:
    found = agreements(
        "Item 5.02 Departure of Directors.\n\n"
        + COMPANY
        + "named Rebecca Thorn as President and Martin Orr as Treasurer. Ms. Thorn "
        "and Mr. Orr each entered into a change of control agreement with the Company."
    )
    assert [[party.name.value for party in each.parties if party.person] for each in found] == [["Rebecca Thorn"], ["Martin Orr"]]


def test_an_arranger_named_in_a_later_sentence() -> None:
    found, prior = reported(
        COMPANY
        + "closed a $60 million credit facility with Harrow Bank, N.A., as agent. It replaces the prior facility with Tarn "
        "Bank plc. The facility has a term loan of $25 million. Harrow Securities, Inc. acted as lead arranger and bookrunner."
    )
    assert parties(found)["Harrow Securities, Inc."] == "lead arranger"
    assert sums(found) == [60_000_000, 25_000_000]
    assert told(prior)[:3] == ("prior facility", "credit", "mention")


def test_the_principal_of_notes_sold_before_the_indenture_is_named() -> None:
    found = reported(
        COMPANY
        + "issued and sold $600,000,000 aggregate principal amount of 7.875% Senior Notes due 2014 pursuant to a Purchase "
        "Agreement, dated April 2, 2007, with Harrow Securities Inc. The notes were issued under an Indenture, dated "
        "as of April 30, "
        "2007, between the Company and Tarn Trust, National Association, as trustee."
    )
    assert sums(found[-1]) == [600_000_000]


def test_who_manages_serves() -> None:
    (found, _) = reported(
        COMPANY
        + 'Larkfield Advisors LLC (the "Manager") and Larkfield Partnership, L.P. amended their Management Agreement, dated as '
        "of October 1, 2004."
    )
    assert parties(found)["Larkfield Partnership, L.P."] == "customer"
    assert parties(found)["Larkfield Advisors LLC"] == "service provider"


def test_offices_elsewhere_and_offices_here() -> None:
    found = officers(
        'On April 30, 2007 the Company and Corran Retail Group, Inc. ("Corran") agreed. The Board elected Susan '
        "Quarles, the Chief "
        "Executive Officer of Corran, as a director. The Board named Rebecca Thorn as President, and named Martin "
        "Oyler, currently "
        "Vice President - Operations, as Senior Vice President, Commercial. It appointed Ursula Lind to succeed Mr. "
        "Oyler as Treasurer. "
        "Harold Stokely, a director since 1994, informed the Board that he will retire and not stand for re-election."
    )
    titles = {name: each.title.value if each.title else None for name, each in found.items()}
    assert titles["Susan Quarles of Corran Retail Group, Inc."] == "Chief Executive Officer"
    assert titles["Susan Quarles of Larkfield Therapeutics, Inc."] == "director"
    assert titles["Martin Oyler of Larkfield Therapeutics, Inc."] == "Senior Vice President, Commercial"
    assert titles["Ursula Lind of Larkfield Therapeutics, Inc."] == "Treasurer"
    stokely = found["Harold Stokely of Larkfield Therapeutics, Inc."].change
    assert stokely is not None
    assert stokely.value == "retired"


def test_what_an_amendment_changes_is_one_agreement_however_often_it_is_named() -> None:
    change, changed = reported(
        COMPANY + "entered into Amendment No. 4 to Credit Agreement with Corran Bank USA, as agent, which amends the Credit "
        "Agreement, dated as of June 12, 2006."
    )
    assert told(change)[::2] == ("Amendment No. 4 to Credit Agreement", "amendment")
    assert told(changed)[2:] == ("mention", "2006-06-12")


def test_the_facility_that_an_amendment_extends_is_that_of_its_agreement() -> None:
    change, changed = reported(
        COMPANY
        + 'entered into a Fifth Amendment to Credit Agreement (the "Fifth Amendment") with Corran Bank, N.A., as agent. The '
        "Fifth Amendment amends the Credit Agreement dated as of June 29, 2004. Among other things, the Fifth Amendment (i) "
        "extends the maturity date of the revolving credit facility from June 29, 2008 to May 18, 2012, and (ii) permits leases."
    )
    assert change.amends is not None
    assert told(changed)[::2] == ("Credit Agreement", "mention")


def test_what_ended_with_a_new_agreement_ended_on_its_day() -> None:
    _, ended = reported(
        "On April 27, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into a Financing Agreement with Corran Royalty, "
        "L.P.\n\nIn connection with it, the Loan and Security Agreement, dated December 22, 2005, between the Company and Fen "
        "Finance LLC was terminated."
    )
    assert told(ended)[2:] == ("termination", "2007-04-27")


def test_whose_clause_it_is_acts() -> None:
    found = reported(
        COMPANY
        + 'signed a Merger Agreement with Tarn Holdings LLC ("Parent"). Parent has obtained commitments; Tarn Fund XI, L.P. '
        "has delivered a limited guaranty of the fee."
    )
    assert parties(found[1]) == {"Tarn Fund XI, L.P.": "guarantor"}


def test_reinsurance_and_charters() -> None:
    cover, charter = reported(
        COMPANY + "entered into an Excess of Loss Reinsurance Agreement with Corran Re Ltd. Its vessel is employed under a time "
        "charter with Fen International S.A."
    )
    assert told(cover)[0] == "Excess of Loss Reinsurance Agreement"
    assert told(charter)[::2] == ("time charter", "mention")


def test_a_role_ends_where_the_next_name_begins() -> None:
    (found,) = reported(
        COMPANY
        + "entered into a Credit Agreement with Tarn Bank, N.A., as Administrative Agent, Bank of Corran, N.A. and Fen Bank, "
        "N.A., as Co-Syndication Agents. Tarn Securities LLC and Fen Securities, LLC acted as Joint Bookrunners and Joint Lead "
        "Arrangers."
    )
    roles = parties(found)
    assert (roles["Tarn Bank, N.A."], roles["Bank of Corran, N.A."]) == ("administrative agent", "co-syndication agent")
    assert roles["Fen Securities, LLC"] == "joint bookrunner and joint lead arranger"


def test_a_loan_that_the_proceeds_repay_and_terminate() -> None:
    (found,) = reported(
        COMPANY
        + "used the net proceeds to repay in full and terminate its $200 million term loan agreement dated as of October 14, "
        "2005 with Corran Bank, N.A., as administrative agent. The agreement is dated as of October 14, 2005."
    )
    assert told(found)[2:] == ("termination", "2007-04-30")


def test_a_branch_in_brackets_is_no_alias() -> None:
    (found,) = reported(
        COMPANY + "entered into a Loan Agreement with Tarn Finance Corporation (Central) and Fen Bank plc (FENB)."
    )
    assert {alias.value for party in found.parties for alias in party.aliases} == {"FENB"}


def test_a_list_of_both_sides_is_whole() -> None:
    (found,) = reported(
        COMPANY
        + "elected Ms. Simone Orr a director. Ms. Orr was designated by Tarn Master Fund, Ltd. pursuant to the Investor Rights "
        "Agreement, dated February 2, 2007, between the Company and Tarn Master Fund, Ltd. Ms. Orr will receive $45,000 a year."
    )
    assert set(parties(found)) == {"Larkfield Therapeutics, Inc.", "Tarn Master Fund, Ltd."}
    assert sums(found) == []


def test_an_exclusive_placement_agent_makes_no_deal_exclusive() -> None:
    (found,) = reported(
        COMPANY + "entered into a Securities Purchase Agreement with Tarn Fund II, LP. Corran & Co., LLC acted as the exclusive "
        "placement agent for it."
    )
    assert found.exclusive is None


def test_the_next_agreement_behind_what_the_first_provides() -> None:
    supply, quality = reported(
        COMPANY
        + "entered into a Supply Agreement with Corran Ltd., under which Corran will supply tablets, and a Quality Agreement "
        "with Fen Labs, Inc., pursuant to which Fen will test them."
    )
    assert (told(supply)[2], told(quality)[2]) == ("entry", "entry")
    assert set(parties(quality)) == {"Larkfield Therapeutics, Inc.", "Fen Labs, Inc."}


@pytest.mark.parametrize("number", ["Number Six", "Number 6", "No. Six", "#6", "Six", "No. 6"])
def test_amendments_numbered_in_every_way(number: str) -> None:
    change, changed = reported(
        COMPANY
        + f"entered into Amendment {number} to Loan and Security Agreement with Corran Foothill, Inc., as the arranger and "
        "administrative agent for the lenders."
    )
    assert told(change)[::2] == (f"Amendment {number} to Loan and Security Agreement", "amendment")
    assert parties(change)["Corran Foothill, Inc."] == "arranger; administrative agent"
    assert told(changed)[0] == "Loan and Security Agreement"
