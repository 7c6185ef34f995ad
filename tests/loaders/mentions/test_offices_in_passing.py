"""Offices told in passing: services in an office, a wish to leave, and signers whose given name is a month's too."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_officers import facts, officers_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A fee is due to Ida V. Moss for her services as Treasurer and Controller of the Company.",
            ("Ida V. Moss", "Treasurer and Controller", None),
        ),
        (
            "Before the fair Ida V. Moss, Treasurer, gave word of her intention to leave the Company once the mill is sold.",
            ("Ida V. Moss", "Treasurer", "resigned"),
        ),
        (
            "The mill's President, Robert V. Orr, told the Board of his decision to leave Quist Harbor.",
            ("Robert V. Orr", "President", "resigned"),
        ),
    ],
)
def test_the_office_that_a_clause_tells(text: str, found: tuple[str, str, str | None]) -> None:
    assert found in [facts(officer) for officer in officers_of(text)]


def test_a_wish_to_leave_is_not_told_on_the_day_of_leaving() -> None:
    told = officers_of("On May 3, 2011, Ida V. Moss, Treasurer, notified the mill of her decision to leave the Company.")
    assert [each.change_date for each in told if each.change] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ida V. Moss, Treasurer, wrote of her decision to leave the looms as they are.",
        "Ida V. Moss, Treasurer, may leave the Company's looms to a museum.",
    ],
)
def test_what_is_left_as_it_is_leaves_nobody_without_an_office(text: str) -> None:
    assert not any(each.change for each in officers_of(text))


@pytest.mark.parametrize("name", ["June Orr", "April Lind Moss", "August V. Lind", "Will Orr"])
def test_who_signs_may_bear_the_name_of_a_month(name: str) -> None:
    told = officers_of("Nothing of note.", f"QUIST HARBOR, INC.\n\n/s/ {name}\n{name}\nTreasurer")
    assert [facts(each)[:2] for each in told] == [(name, "Treasurer")]


def test_a_day_under_a_signature_is_no_name() -> None:
    told = officers_of("Nothing of note.", "QUIST HARBOR, INC.\n\n/s/ Ursula Lind\nMay Report\nUrsula Lind\nTreasurer")
    assert [facts(each)[:2] for each in told] == [("Ursula Lind", "Treasurer")]
