"""Reports: what an offering yielded, and the most that is paid."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_deals_beside import sums
from tests.loaders.mentions.test_reported_agreements import agreements, value
from tests.loaders.mentions.test_roles_told import ENTRY, OFFICERS, SELF

SOLD = (
    ENTRY + SELF + "entered into an underwriting agreement with Harrow Securities LLC, as underwriter, for the sale of 2,000,000 "
    "shares of its stock. The shares were offered at a price of $9.50 per share.\n\nItem 8.01 Other Events.\n\n"
)


def test_another_item_tells_what_the_offering_yielded() -> None:
    (found,) = agreements(
        SOLD + "On May 4, 2007, the offering of the shares was closed. Gross proceeds to the Company were about $19 million, and "
        "net proceeds, after commissions and other costs of the sale, were approximately $17.8 million."
    )
    assert sums(found) == ["9.5", "19000000", "17800000"]
    assert [value(each.what) for each in found.amounts[1:]] == ["Gross proceeds", "net proceeds"]


@pytest.mark.parametrize(
    "told_later",
    [
        "The offering was closed. The Company used $12 million of the net proceeds to repay its loan.",
        "The Company sold its dye works to Corran Foods, Inc. Net proceeds were approximately $12 million.",  # no offering
        "The offering is open. If all shares are sold, the net proceeds are $12 million.",
        "In 2003 we closed an offering of the old shares, and net proceeds were $12 million.",
    ],
)
def test_what_is_done_with_proceeds_and_what_a_sale_yields_is_not(told_later: str) -> None:
    found = agreements(SOLD + told_later)
    assert sums(found[0]) == ["9.5"]


def test_of_two_offerings_nobody_says_which_yielded_it() -> None:
    second = SOLD.replace("Harrow Securities LLC", "Tarn Capital Markets LLC").replace("On April 30", "On April 28")
    found = agreements(
        SOLD.split("\n\nItem 8.01")[0]
        + "\n\n"
        + second.removeprefix(ENTRY)
        + "The offering closed. Net proceeds were $18 million."
    )
    assert all("18000000" not in sums(each) for each in found)


BONUS = OFFICERS + SELF + "entered into a bonus agreement with Robert Orr. "


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("In no event shall the yearly bonus of Mr. Orr exceed three million dollars ($3,000,000).", ["3000000"]),
        ("He is paid where the sales of the mill exceed three million dollars ($3,000,000).", []),
        ("In no event shall the stock of yarn at the mill exceed three million dollars ($3,000,000).", []),
    ],
)
def test_the_most_that_is_paid_is_a_sum_of_the_agreement(words: str, figures: list[str]) -> None:
    (found,) = agreements(BONUS + words)
    assert sums(found) == figures
