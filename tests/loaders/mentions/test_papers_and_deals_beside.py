"""Reports of fictional companies: papers in a package of pay, guaranties, supplements and deals told beside another agreement."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import COVER, SIGNED, agreements, parties, told

ITEM = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
COMPANY = 'On April 30, 2007, Larkfield Therapeutics, Inc. (the "Company") '


def reported(body: str) -> tuple[Agreement, ...]:
    return agreements(ITEM + body)


def of_officers(body: str) -> tuple[Agreement, ...]:
    text = COVER.format(day="April 30, 2007") + "Item 5.02 Appointment of Certain Officers.\n\n" + body + SIGNED
    return load(text.encode(), "report.txt").record.documents[0].agreements


def titles(found: tuple[Agreement, ...]) -> set[tuple[str, str]]:
    return {(told(each)[0], told(each)[2]) for each in found}


def sums(agreement: Agreement) -> list[float]:
    return [float(amount.value.value) for amount in agreement.amounts]


PACKAGE = (
    COMPANY + "appointed Ida B. Moss as Treasurer. Ms. Moss's pay package {verb} (i) a yearly salary of $210,000, (ii) a "
    "stock option agreement for 9,000 shares, and (iii) a severance agreement that pays her $90,000."
)


@pytest.mark.parametrize(("verb", "event"), [("includes", "entry"), ("will include", "mention")])
def test_papers_in_a_package_of_pay(verb: str, event: str) -> None:
    found = of_officers(PACKAGE.format(verb=verb))
    assert titles(found) == {("stock option agreement", event), ("severance agreement", event)}
    assert all("Ida B. Moss" in parties(each) for each in found)
    assert [sums(each) for each in found if told(each)[1] == "equity_award"] == [[]]  # the salary is of no paper


@pytest.mark.parametrize(
    "body",
    [
        COMPANY + "told its officers, Ida B. Moss among them, what (i) a plan and (ii) a severance agreement are.",
        COMPANY + "appointed Ida B. Moss as Treasurer. Ms. Moss's pay package includes (i) a yearly salary of $210,000 and "
        "(ii) a leased car.",
    ],
)
def test_no_papers_where_a_package_lists_none(body: str) -> None:
    assert of_officers(body) == ()


def test_each_guaranty_is_made_by_whom_by_names() -> None:
    found = reported(
        COMPANY + 'signed a Loan Agreement with Fenwick Bank, N.A. ("Fenwick") for $4 million. The loan is guaranteed by '
        "Corran Holdings LLC, an affiliate, under a Limited Guaranty, and by Delft Mills, Inc. under a Payment Guaranty."
    )
    given = {told(each)[0]: parties(each) for each in found if "Guaranty" in told(each)[0]}
    assert given == {
        "Limited Guaranty": {"Corran Holdings LLC": "guarantor"},
        "Payment Guaranty": {"Delft Mills, Inc.": "guarantor"},
    }


def test_a_guaranty_under_which_nobody_is_named_is_none() -> None:
    found = reported(COMPANY + "signed a Loan Agreement with Fenwick Bank, N.A. The loan is guaranteed under a Limited Guaranty.")
    assert titles(found) == {("Loan Agreement", "entry")}


def test_who_is_favored_by_a_guaranty_of_something() -> None:
    (found,) = reported(COMPANY + "executed a guaranty of the tenant's obligations in favor of Corran Realty, LLC.")
    assert "Corran Realty, LLC" in parties(found)


def test_who_guarantees_what_another_owes_is_no_party_of_it() -> None:
    loan, _ = reported(
        'On April 30, 2007, Corran Mills LLC ("Corran"), a subsidiary of Larkfield Therapeutics, Inc. (the "Company"), signed a '
        'Loan Agreement (the "Loan Agreement") with Fenwick Bank, N.A. The Company signed a Parent Guaranty in favor of '
        "Fenwick Bank, N.A., by which the Company guarantees the payment of Corran's obligations under the Loan Agreement."
    )
    assert set(parties(loan)) == {"Corran Mills LLC", "Fenwick Bank, N.A."}


SUPPLEMENTS = (
    COMPANY
    + 'signed {first} to the Indenture dated as of May 1, 2003 with Fenwick Trust Company, N.A., as trustee (the "Trustee"), '
    "governing its 7% notes and {second} to the Indenture dated as of June 2, 2005 with the Trustee, governing its 8% notes."
)


def test_the_second_point_of_a_list_is_made_too() -> None:
    found = reported(
        SUPPLEMENTS.format(first="(i) a Second Supplemental Indenture", second="(ii) a First Supplemental Indenture")
    )
    made = [each for each in found if told(each)[2] != "mention"]
    assert len(made) == 2
    assert all(told(each)[3] == "2007-04-30" for each in made)


def test_who_agrees_to_guarantee_the_notes_is_no_issuer() -> None:
    found = reported(
        COMPANY
        + 'and Delft Mills, Inc. ("Delft") signed a First Supplemental Indenture with Fenwick Trust Company, N.A., as trustee. '
        "Delft agreed to guarantee the notes."
    )
    assert parties(found[0])["Larkfield Therapeutics, Inc."] == "issuer"
    plain = reported(COMPANY + "and Delft Mills, Inc. signed a First Supplemental Indenture with Fenwick Trust Company, N.A.")
    assert parties(plain[0])["Delft Mills, Inc."] != "guarantor"


def test_who_joins_a_loan_as_a_guarantor() -> None:
    joined = (
        'On April 30, 2007, Delft Mills, Inc. ("Delft"), a subsidiary of the Company, signed a Joinder Agreement to the Credit '
        "Agreement, {how}."
    )
    assert (
        parties(reported(joined.format(how="by which it became a guarantor of the loan"))[0])["Delft Mills, Inc."] == "guarantor"
    )
    assert (
        parties(reported(joined.format(how="by which it became a borrower of the loan"))[0])["Delft Mills, Inc."] != "guarantor"
    )


@pytest.mark.parametrize(
    ("deal", "names"),
    [
        (
            'agreed to buy all of the shares of Corran Foods, Inc. ("Corran") from its two owners, Ida Moss and Delft '
            "Holdings LLC, for $8 million.",
            {
                "Larkfield Therapeutics, Inc.": "buyer",
                "Ida Moss": "seller",
                "Delft Holdings LLC": "seller",
                "Corran Foods, Inc.": "target",
            },
        ),
        (
            'agreed to buy the mill of Corran Foods, Inc. ("Corran") from its lender, Delft Holdings LLC, for $8 million.',
            None,
        ),
    ],
)
def test_shares_bought_from_owners_who_are_named(deal: str, names: dict[str, str] | None) -> None:
    found = reported(COMPANY + deal)
    assert [parties(each) for each in found] == ([names] if names else [])


def test_a_sale_beside_an_exchange_of_notes() -> None:
    body = (
        COMPANY
        + "changed the notes that it had issued under the {paper}, dated as of May 1, 2006, by and among the Company and the "
        "holders party thereto. On May 2, 2007, the Company sold its rights in two patents to Corran Labs Limited for $7 million."
    )
    assert ("sale of its rights in two patents", "entry") in titles(reported(body.format(paper="Exchange Agreement")))
    assert all(
        title != "sale of its rights in two patents" for title, _ in titles(reported(body.format(paper="Purchase Agreement")))
    )


def test_a_further_thing_leased() -> None:
    body = (
        COMPANY + "bought yarn machines from Corran Mills LLC. The Company {also}leased from Delft Realty, LLC the shed in Ord."
    )
    assert any("Delft Realty, LLC" in parties(each) for each in reported(body.format(also="also ")))
    assert not any("Delft Realty, LLC" in parties(each) for each in reported(body.format(also="")))


def test_who_supplies_under_an_agreement_to_supply() -> None:
    (found,) = reported(COMPANY + "signed a three-year agreement to supply antennas to Corran Telecom AB of Sweden.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "supplier", "Corran Telecom AB": "customer"}
    (other,) = reported(COMPANY + "signed a three-year agreement with Corran Telecom AB to supply the Company with antennas.")
    assert parties(other)["Larkfield Therapeutics, Inc."] != "supplier"


def test_a_lawsuit_against_somebody_that_is_settled() -> None:
    (found,) = reported(COMPANY + "settled its lawsuit against Corran Devices Corp.")
    assert "Corran Devices Corp." in parties(found)
    assert reported(COMPANY + "settled its accounts against the advice of Corran Devices Corp.") == ()


def test_the_same_parties_sign_with_another() -> None:
    body = (
        COMPANY
        + "and Delft Mills, Inc., as borrowers, entered into the First Lien Credit Agreement with Fenwick Finance LLC. {how} "
        "entered into the Second Lien Credit Agreement with Tarn Finance Corp."
    )
    _, second = reported(body.format(how="Concurrently, the same parties"))
    assert set(parties(second)) == {"Larkfield Therapeutics, Inc.", "Delft Mills, Inc.", "Tarn Finance Corp."}
    assert told(second)[3] == "2007-04-30"
    _, other = reported(body.format(how="Concurrently, Corran Mills LLC"))
    assert "Delft Mills, Inc." not in parties(other)


def test_an_amendment_named_in_the_brackets_of_a_term() -> None:
    body = (
        COMPANY
        + 'ended the Supply Agreement, dated March 3, 2004 (as amended by the {change}, the "Supply Agreement"), with Corran '
        "Mills Ltd."
    )
    named = reported(body.format(change="Second Amendment to Supply Agreement, dated as of May 7, 2005"))
    assert ("mention", "2005-05-07") in {(told(each)[2], told(each)[3]) for each in named}
    assert len(reported(body.format(change="amendments that the parties made"))) == 1


def test_papers_that_make_up_a_facility() -> None:
    body = (
        COMPANY
        + "arranged a receivables facility. The facility {verb} (a) a Sale Agreement between Corran Mills LLC and Delft Funding "
        "LLC, and (b) a Loan Agreement among Delft Funding LLC, as borrower, and Fenwick Bank plc, as lender."
    )
    found = reported(body.format(verb="consists of"))
    assert {(told(each)[0], told(each)[2:]) for each in found} == {
        ("Sale Agreement", ("entry", "2007-04-30")),
        ("Loan Agreement", ("entry", "2007-04-30")),
    }
    assert all(told(each)[2] == "mention" for each in reported(body.format(verb="resembles")))


def test_two_supplements_behind_a_colon() -> None:
    found = reported(
        COMPANY
        + "signed two supplemental indentures with Fenwick Trust Company, N.A., as trustee: a Third Supplemental Indenture to "
        "the Indenture dated as of May 1, 2003, governing its 7% notes, and a {second} Supplemental Indenture to the Indenture "
        "dated as of June 2, 2005, governing its 8% notes.".format(second="First")
    )
    assert len([each for each in found if told(each)[2] == "entry"]) == 2


def test_by_whom_a_paper_was_signed() -> None:
    (found,) = reported(COMPANY + "met its lenders. A lease was signed by the Company and Corran Realty LLC on April 30, 2007.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "tenant", "Corran Realty LLC": "landlord"}


def test_a_paper_of_two_others_that_was_ended_is_not_ours() -> None:
    body = COMPANY + (
        "rented a mill. The Old Lease dated May 1, 2003 {between} Corran Realty LLC {and_} Delft Mills, Inc. was terminated."
    )
    (others,) = reported(body.format(between="between", and_="and"))
    assert set(parties(others)) == {"Corran Realty LLC", "Delft Mills, Inc."}
    (ours,) = reported(body.format(between="with", and_="and"))
    assert "Larkfield Therapeutics, Inc." in parties(ours)


def test_who_signs_in_connection_with_the_merger_without_a_comma() -> None:
    (found,) = reported(
        "On April 30, 2007, in connection with the merger the Company entered into a Registration Rights Agreement with "
        "Corran Fund LP."
    )
    assert "Larkfield Therapeutics, Inc." in parties(found)


def test_an_agreement_renewed_for_years_that_end() -> None:
    body = COMPANY + "renewed its {paper} with Corran Realty LLC for a further two years ending December 31, 2009."
    (found,) = [each for each in reported(body.format(paper="lease")) if told(each)[2] == "amendment"]
    assert found.expiration_date is not None and found.expiration_date.value == "2009-12-31"
    (other,) = reported(
        COMPANY + "signed a lease with Corran Realty LLC and gave it the accounts of the two years ending December 31, 2009."
    )
    assert other.expiration_date is None
