"""Reports: who licenses, makes, supplies, serves and buys where a verb, a passive or one stated role tells it."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
SELF = "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) "
WITH = "with Corran Labs AG (“Corran”). "


def sides(paper: str, told: str) -> tuple[str | None, str | None]:
    """The roles of the registrant and of Corran in a `paper` of which the next sentence is `told`."""
    (found,) = agreements(ENTRY + SELF + f"entered into {paper} " + WITH + told)
    given = parties(found)
    return given["Larkfield Therapeutics, Inc."], given["Corran Labs AG"]


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        ("a Supply Agreement", "The Company shall be the sole source of the adjuvant for vaccines of Corran."),
        ("a Supply Agreement", "All drug substance for the ointment is to be delivered by the Company from its own site."),
        ("a Supply Agreement", "The Company will invoice Corran each month."),
    ],
)
def test_the_registrant_supplies_where_words_say_so(paper: str, told: str) -> None:
    assert sides(paper, told) == ("supplier", "customer")


@pytest.mark.parametrize(
    "told",
    [
        "Corran is a firm in Basel.",
        "The vaccines of Corran are the sole source of its income.",
        "The syringes are to be delivered by Corran in trays.",
        "The Company will pay Corran a price per gram.",
    ],
)
def test_the_registrant_is_the_customer_of_a_supply_elsewhere(told: str) -> None:
    assert sides("a Supply Agreement", told) == ("customer", "supplier")


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("Tablets of an antihistamine are to be made by the Company at its plant.", ("manufacturer", "customer")),
        ("The Company will produce the tablets exclusively for Corran.", ("manufacturer", "customer")),
        ("Tablets of an antihistamine are to be made by Corran at its plant.", ("customer", "manufacturer")),
        ("The Company will pay Corran a price per tablet.", ("customer", "manufacturer")),
    ],
)
def test_who_makes_it_is_told_behind_by_and_for(told: str, roles: tuple[str, str]) -> None:
    assert sides("a Manufacturing Agreement", told) == roles


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("The Company will import, promote and sell the dressing in Canada.", ("distributor", "supplier")),
        ("The Company became the exclusive distributor of the gel in Canada.", ("distributor", "supplier")),
        ("The Company will import nothing, and Corran will sell the dressing in Canada.", ("supplier", "distributor")),
    ],
)
def test_who_distributes_is_told_by_a_list_of_verbs(told: str, roles: tuple[str, str]) -> None:
    assert sides("a Distribution Agreement", told) == roles


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("The candidate was sold to Corran for $22 million in cash.", ("seller", "buyer")),
        ("The patents were acquired from Corran for $4 million.", ("buyer", "seller")),
        ("Title to the candidate will pass to the Company.", ("buyer", "seller")),
        ("Notice of the sale was given to Corran.", (None, None)),
    ],
)
def test_who_buys_is_told_behind_a_passive(told: str, roles: tuple[str | None, str | None]) -> None:
    assert sides("an asset purchase agreement", told) == roles


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("The agreement confers on Corran the sole right to market the tablet in Japan.", ("licensor", "licensee")),
        ("The Company gave Corran the exclusive Canadian rights to the tablet.", ("licensor", "licensee")),
        ("The Company in-licenses the vector from Corran.", ("licensee", "licensor")),
        ("The Company gave Corran notice of a fire.", (None, None)),
    ],
)
def test_who_licenses_is_told_by_what_is_given(told: str, roles: tuple[str | None, str | None]) -> None:
    assert sides("a License Agreement", told) == roles


def test_an_option_to_a_license_makes_a_licensee_of_a_collaborator_and_none_to_buy_shares() -> None:
    paper = "a Research Collaboration Agreement"
    assert sides(paper, "Corran has an option to take an exclusive license to any antibody.") == ("licensor", "licensee")
    assert sides(paper, "Corran has an option to take shares in a later round.") == ("collaborator", "collaborator")


def test_of_two_parties_the_role_of_one_tells_the_other() -> None:
    (found,) = agreements(ENTRY + SELF + "entered into a License Agreement with Corran Labs AG, as licensor, for an inhibitor.")
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "licensee", "Corran Labs AG": "licensor"}


def test_of_three_parties_the_role_of_one_tells_no_other() -> None:
    (found,) = agreements(
        ENTRY
        + SELF
        + "entered into a License Agreement with Corran Labs AG, as licensor, and Tarn Biotech, Inc. for an inhibitor."
    )
    assert parties(found)["Tarn Biotech, Inc."] is None
