"""Agreements that one sentence ends together: each keeps its own parties, and the paper that ends them is told."""

from __future__ import annotations

from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import agreements, parties, value

ITEM = "Item 1.02 Termination of a Material Definitive Agreement.\n\n"
ROWS = "\n\nItem 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n10.1 "
LARKFIELD, YARDS, LABS, BANK = "Larkfield Therapeutics, Inc.", "Delft Yards LLC", "Corran Labs, Inc.", "Harrow Bank, N.A."
MADE = (
    f"On May 2, 2005, {LARKFIELD} (the “Company”) entered into a Loan Agreement, dated as of May 2, 2005 (the “Loan Agreement”), "
    f"with {LABS} (the “Mill”) and {BANK}. The Company guaranteed what {YARDS} owed under the Yarn Supply Agreement, dated as of "
    f"May 3, 2005, by and between the Mill and {YARDS} (the “Yarn Supply Agreement”). "
)
ENDED = (
    "On April 30, 2007, the Company and the Mill terminated the Loan Agreement, the Yarn Supply Agreement and the Mill Guaranty"
)


def told(text: str) -> dict[str, Agreement]:
    return {value(each.title).lower(): each for each in agreements(ITEM + text)}


def test_who_ends_several_together_is_no_party_of_each() -> None:
    found = told(MADE + ENDED + ".")
    assert set(parties(found["yarn supply agreement"])) == {LABS, YARDS}
    assert set(parties(found["loan agreement"])) == {LARKFIELD, LABS, BANK}


def test_who_ends_one_agreement_is_its_party() -> None:
    found = told(f"On April 30, 2007, {LARKFIELD} and {LABS} terminated the Yarn Supply Agreement.")
    assert set(parties(found["yarn supply agreement"])) == {LARKFIELD, LABS}


def test_who_ends_several_is_a_party_where_nobody_else_is_named() -> None:
    found = told(f"On April 30, 2007, {LARKFIELD} and {LABS} terminated the Yarn Supply Agreement and the Dye License Agreement.")
    assert [set(parties(each)) for each in found.values()] == [{LARKFIELD, LABS}] * 2


def test_a_guaranty_is_executed_by_one_in_favor_of_another() -> None:
    row = f"Mill Guaranty, dated as of May 2, 2005, executed by {LARKFIELD} in favor of {BANK}, as agent"
    found = told(MADE + ENDED + "." + ROWS + row)
    assert set(parties(found["mill guaranty"])) == {LARKFIELD, BANK}


def test_whom_an_agreement_with_another_only_benefits_is_no_party() -> None:
    text = f"On April 30, 2007, {LARKFIELD} entered into an Escrow Agreement with {BANK} for the benefit of {YARDS}."
    assert set(parties(told(text)["escrow agreement"])) == {LARKFIELD, BANK}


def test_the_letter_by_which_a_loan_is_paid_off_is_told() -> None:
    letter = f" under a payoff letter of April 30, 2007, among the Company, the Mill and {BANK} (the “Letter”)."
    found = told(MADE + ENDED + letter)
    (payoff,) = [each for title, each in found.items() if "letter" in title]
    assert (payoff.event.value, payoff.kind.value, payoff.date and payoff.date.value) == ("entry", "credit", "2007-04-30")
    assert set(parties(payoff)) == {LARKFIELD, LABS, BANK}


def test_a_letter_of_an_earlier_day_is_only_named() -> None:
    letter = f" under a payoff letter of March 2, 2007, among the Company and {BANK} (the “Letter”)."
    found = told(MADE + ENDED + letter)
    assert {each.event.value for title, each in found.items() if "letter" in title} <= {"mention"}


def test_what_an_amendment_named_in_passing_changes_is_not_changed_by_the_agreement_before_it() -> None:
    row = f"Mill Guaranty, dated as of May 2, 2005, made by {LARKFIELD} in favor of {BANK}"
    passing = ". The Loan Agreement, the Mill Guaranty and the First Amendment to the Loan Agreement are on file."
    assert set(parties(told(MADE + ENDED + passing + ROWS + row)["mill guaranty"])) == {LARKFIELD, BANK}
