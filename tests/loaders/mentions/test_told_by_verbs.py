"""Verbs that tell a deal of fictional companies, beside participles, nouns, habits and small purchases that tell none."""

from __future__ import annotations

import pytest

from tests.loaders.mentions.test_reported_agreements import parties, told, value
from tests.loaders.mentions.test_told_deals import SELF, reported

US = "Larkfield Therapeutics, Inc."
THEY = f'{US} (the "Company") '
NEWS = "8.01 Other Events"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("leased a mill in Tarn to Corran Labs AG.", "lease"),
        ("leased office space from Corran Labs AG.", "lease"),
        ("subleased 31,000 square feet from Corran Labs AG.", "lease"),
        ("vacated its mill and leased the adjoining one from Corran Labs AG.", "lease"),
        ("agreed to lease back 31,000 square feet from Corran Labs AG.", "lease"),
        ("leased from Corran Labs AG a mill in Tarn.", "lease"),
        ("chartered the tanker Tarn Star to Corran Labs AG.", "charter"),
    ],
)
def test_a_verb_tells_a_lease(body: str, kind: str) -> None:
    (found,) = reported(SELF + body)
    assert kind in (value(found.title) or "")
    assert set(parties(found)) == {US, "Corran Labs AG"}


@pytest.mark.parametrize(
    "body",
    [
        "amended its charter to change its name from Larkfield Holdings, Inc. to Larkfield Therapeutics, Inc.",
        "expanded the charter of its audit committee in response to a request from Harrow Fund II, L.P.",
        "vacated the leased premises and moved to Harrow Realty LLC.",
        "closed its newly leased mill and moved to Harrow Realty LLC.",
        "assigned its sublease of the mill to Corran Labs AG.",
        "vacated the mill leased from Corran Labs AG.",
    ],
)
def test_a_noun_or_a_participle_tells_no_lease(body: str) -> None:
    assert reported(SELF + body) == ()


@pytest.mark.parametrize(
    "body",
    [
        "has purchased yarn from Delft Mills, Inc. for many years.",
        "has purchased yarn from Delft Mills, Inc.",
        "has engaged Harrow Advisors LLC to advise it from time to time.",
        "has chartered planes from Corran Air, Inc. in the past.",
        "has from time to time agreed to buy yarn from Delft Mills, Inc.",
        "has licensed its name to Corran Labs AG since 1995.",
        "has licensed its name to Corran Labs AG.",
    ],
)
def test_what_somebody_has_done_on_no_day_is_no_deal(body: str) -> None:
    assert reported(THEY + body) == ()


def test_what_somebody_has_agreed_is_a_deal_without_a_day() -> None:
    (found,) = reported(THEY + "has agreed to buy a mill from Delft Mills, Inc. for $3 million.")
    assert parties(found) == {US: "buyer", "Delft Mills, Inc.": "seller"}


def test_a_license_announced_is_one_without_a_day() -> None:
    (found,) = reported(THEY + "announced that it has licensed its cream to Corran Labs AG.")
    assert parties(found) == {US: "licensor", "Corran Labs AG": "licensee"}


@pytest.mark.parametrize(
    "body",
    [
        "ordered the withdrawal of its tender from Corran Mills, Inc.",
        "ordered the return of 30 units from Corran Mills, Inc.",
        "ordered a report from Corran Mills, Inc.",
        "purchased advertising time from Corran Radio, Inc.",
        "purchased cleaning services for its mill from Corran Mills, Inc.",
    ],
)
def test_an_act_ordered_and_a_service_bought_are_no_deals(body: str) -> None:
    assert reported(SELF + body, NEWS) == ()


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("ordered two vessels from Corran Mills, Inc.", "order of two vessels"),
        ("ordered drilling equipment from Corran Mills, Inc.", "order of drilling equipment"),
        ("ordered filters from Corran Mills, Inc. for $90,000.", "order of filters"),
        ("purchased an advertising business from Corran Mills, Inc.", "purchase of an advertising business"),
    ],
)
def test_goods_ordered_and_a_business_bought_are_deals(body: str, title: str) -> None:
    (found,) = reported(SELF + body, NEWS)
    assert told(found)[0] == title


@pytest.mark.parametrize("which", ["under any separate", "under each separate", "under no separate"])
def test_a_separate_agreement_that_nobody_makes_is_not_each_ones_own(which: str) -> None:
    found = reported(SELF + f"borrowed $3 million from Harrow Bank {which} agreement with John Pell and Ursula Lind.")
    assert all(len(set(parties(each)) & {"John Pell", "Ursula Lind"}) != 1 for each in found)


def test_separate_agreements_made_are_each_ones_own() -> None:
    found = reported(SELF + "entered into separate employment agreement with John Pell and Ursula Lind.")
    assert [set(parties(each)) - {US} for each in found] == [{"John Pell"}, {"Ursula Lind"}]
