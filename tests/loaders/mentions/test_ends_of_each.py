"""Agreements of several persons: each one's own end, and what is amended of each."""

from __future__ import annotations

from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import agreements, parties, value

HEAD = "Item 5.02 Departure of Directors or Certain Officers.\n\nOn April 30, 2007, Larkfield Therapeutics, Inc. "
ORR, LIND, MOSS = "Ann B. Orr", "Carl V. Lind", "Ida F. Moss"
CHANGED = "entered into an amendment to its employment agreement with each of Ann B. Orr, Carl V. Lind and Ida F. Moss. "


def ends(text: str, event: str = "amendment") -> dict[str, str | None]:
    return {person: end for each in agreements(HEAD + text) if each.event.value == event for person, end in end_of(each)}


def end_of(agreement: Agreement) -> list[tuple[str, str | None]]:
    persons = [name for name in parties(agreement) if name in {ORR, LIND, MOSS}]
    return [(name, value(agreement.expiration_date) if agreement.expiration_date else None) for name in persons]


def test_a_day_told_of_two_together_is_of_both() -> None:
    told = (
        "By it Ms. Orr's employment with the mill is extended until May 1, 2009. For the others, the term of Mr. Lind's and "
        "Ms. Moss's employment with the mill is extended until June 30, 2010."
    )
    assert ends(CHANGED + told) == {ORR: "2009-05-01", LIND: "2010-06-30", MOSS: "2010-06-30"}


def test_days_whose_persons_stand_in_brackets_are_told_apart() -> None:
    told = (
        "All of the employment agreements will expire on May 1, 2009 (with respect to Ms. Orr and Mr. Lind) and "
        "July 1, 2011 (with respect to Ms. Moss, the youngest)."
    )
    assert ends(CHANGED + told) == {ORR: "2009-05-01", LIND: "2009-05-01", MOSS: "2011-07-01"}


def test_a_day_told_of_one_is_not_of_the_others() -> None:
    told = "By it Mr. Lind's employment with the mill is extended until May 1, 2009."
    assert ends(CHANGED + told) == {ORR: None, LIND: "2009-05-01", MOSS: None}


def test_what_each_amendment_changes_is_named_for_each() -> None:
    found = [each for each in agreements(HEAD + CHANGED) if each.event.value == "mention"]
    assert [set(parties(each)) & {ORR, LIND, MOSS} for each in found] == [{ORR}, {LIND}, {MOSS}]
    assert {value(each.title) for each in found} == {"employment agreement"}


def test_agreements_of_several_that_nothing_changes_are_not_named_for_each() -> None:
    told = "paid what the employment agreements with Ann B. Orr and Carl V. Lind foresee."
    assert not agreements(HEAD + told)
