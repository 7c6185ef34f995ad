"""Persons whom a report counts among its named executive officers."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_officers import facts, officers_of

NAMED = "named executive officer"


def titles(text: str) -> dict[str, str | None]:
    told = (facts(officer) for officer in officers_of(text))
    return {name: title for name, title, _ in told if name != "Ursula Lind"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The looms paid well, so each of the named executive officers has a prize:\n\nName\tPrize\nRobert V. Orr\t$41,000\n"
            "Ida Moss (1)\t$39,500\n\nNothing else is due.",
            {"Robert V. Orr": NAMED, "Ida Moss": NAMED},
        ),
        (
            "What each named executive officer has of barges is as follows: Robert V. Orr: 300 planks; Ida Moss: 210 planks.",
            {"Robert V. Orr": NAMED, "Ida Moss": NAMED},
        ),
        (
            "Wages of the named executive officers, Robert V. Orr and Ida Moss, rise in June.",
            {"Robert V. Orr": NAMED, "Ida Moss": NAMED},
        ),
        (
            "Prizes of the named executive officers are:\n\nRobert V. Orr $41,000\nIda Moss $39,500\n\nMs. Moss is Controller: "
            "so it says here of Ida Moss, Controller.",
            {"Robert V. Orr": NAMED, "Ida Moss": "Controller"},
        ),
    ],
)
def test_a_list_or_table_of_named_executive_officers_gives_the_rank(text: str, found: dict[str, str]) -> None:
    assert titles(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The prizes of clerks are:\n\nName\tPrize\nRobert V. Orr\t$41,000\nIda Moss\t$39,500\n",
        "A former named executive officer is owed what follows:\n\nRobert V. Orr\t$41,000\nIda Moss\t$39,500\n",
        "Prizes of the named executive officers:\n\nTotal Prize\t$41,000\nTarget Level\t50%\n",
        "No named executive officer has a prize. The fee of each director is:\n\nRobert V. Orr\t$41,000\nIda Moss\t$39,500\n",
        "The named executive officers, whom Robert V. Orr and Ida Moss paint, sit for an hour.",
    ],
)
def test_who_is_named_elsewhere_has_no_such_rank(text: str) -> None:
    assert titles(text) == {}
