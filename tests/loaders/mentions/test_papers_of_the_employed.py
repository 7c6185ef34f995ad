"""Reports: what boards sign with persons, and papers that an employer and its employee sign beside the employment."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

BOARD = (
    "On April 30, 2007, Ida Moss told Larkfield Therapeutics, Inc. (the “Company”) that she retires as its Treasurer. The Board,"
    " on the advice of its Pay Committee, entered into an agreement with Ms. Moss (the “Moss Agreement”), under which she leaves "
    "by resignation and advises the Company as a consultant. "
)


def test_a_board_signs_for_its_company() -> None:
    (found,) = agreements(OFFICERS + BOARD)
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "employer", "Ida Moss": "employee"}
    assert told(found)[:3] == ("Moss Agreement", "severance", "entry")


@pytest.mark.parametrize(
    ("board", "own"), [("The Board", True), ("Our Pay Committee", True), ("The Board of Corran Foods, Inc.", False)]
)
def test_whose_board_signs(board: str, own: bool) -> None:
    (found,) = agreements(
        OFFICERS
        + SELF
        + f"learnt of a move of Ida Moss, its Treasurer. {board} entered into a consulting agreement with Ms. Moss."
    )
    assert ("Larkfield Therapeutics, Inc." in parties(found)) is own


def test_a_title_after_the_company_of_a_deal_says_nothing_of_a_person() -> None:
    (found,) = agreements(
        ENTRY + SELF + "entered into an agreement with Corran Foods, Inc. (the “Corran Agreement”) for advice by its president."
    )
    assert found.kind.value not in {"employment", "severance"}


def test_agreements_spoken_of_together_bring_nobody_into_the_first() -> None:
    (found,) = agreements(
        OFFICERS
        + BOARD
        + "Robert Orr becomes Treasurer. What was said of the agreements with Ms. Moss and Mr. Orr is no full text."
    )
    assert list(parties(found)) == ["Larkfield Therapeutics, Inc.", "Ida Moss"]


JOB = SELF + "entered into an employment agreement with Robert Orr, its Treasurer. "


@pytest.mark.parametrize(
    ("paper", "kind", "role"),
    [
        ("a nondisclosure and noncompete agreement", "confidentiality", "employee"),
        ("a letter agreement", "employment", "employee"),
        ("an indemnification agreement", "other", None),
    ],
)
def test_what_is_signed_beside_an_employment(paper: str, kind: str, role: str | None) -> None:
    found = agreements(OFFICERS + JOB + f"On April 30, 2007, Mr. Orr also entered into {paper} with the Company.")
    assert found[1].kind.value == kind
    assert parties(found[1])["Robert Orr"] == role


def test_a_letter_with_somebody_who_is_employed_elsewhere_gives_no_role() -> None:
    found = agreements(
        OFFICERS + JOB + "On April 30, 2007, Mr. Orr also entered into a noncompete agreement with Corran Foods, Inc., a buyer."
    )
    assert value(found[1].title) == "noncompete agreement"
    assert set(parties(found[1]).values()) == {None}
