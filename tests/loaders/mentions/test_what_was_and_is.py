"""Offices told beside what somebody was before: asides, titles held now, positions done away with, lists in one office."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from tests.loaders.mentions.test_officers import COVER, facts, officers_of

Told = tuple[str, str | None, str | None]


def told(text: str) -> list[Told]:
    """What a report says of everybody but who signs it."""
    return [facts(officer) for officer in officers_of(text) if officer.name.value != "Ursula Lind"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Robert V. Orr, who had served as our Harbor Master and Controller since 2007, has been appointed Treasurer.",
            [("Robert V. Orr", "Treasurer", "appointed")],
        ),
        (
            "Ida Moss, the mill's former Controller, will continue to serve as Quist's Chief Risk Officer.",
            [("Ida Moss", "Chief Risk Officer", None)],
        ),
        ("Ms. Ida Moss, our previous Controller, will remain the Treasurer.", [("Ida Moss", "Treasurer", None)]),
        ("A sum is due to Ida Moss for her services as President and CEO.", [("Ida Moss", "President and CEO", None)]),
        (
            "Ida Moss became the Treasurer of the mill and will hold the full title of Vice President and Treasurer.",
            [("Ida Moss", "Vice President and Treasurer", "appointed")],
        ),
        (
            "The Board abolished the position of Chief Loom Officer and terminated the Service Agreement and employment of "
            "Carl V. Moss, who held that position.",
            [("Carl V. Moss", "Chief Loom Officer", "terminated")],
        ),
        (
            "Robert V. Orr will step into the role of Chief Dock Officer, replacing Carl V. Moss, who departed from that role on "
            "April 4, 2011.",
            [("Carl V. Moss", "Chief Dock Officer", "resigned"), ("Robert V. Orr", "Chief Dock Officer", None)],
        ),
        (
            "Robert V. Orr, Ida Moss and Carl Pell continue to serve as directors, and nobody was asked to go.",
            [("Carl Pell", "director", None), ("Ida Moss", "director", None), ("Robert V. Orr", "director", None)],
        ),
        (
            "She was made Executive Vice President: Ida Moss, Executive Vice President, National Ferry Programs.",
            [("Ida Moss", "Executive Vice President", None)],
        ),
        (
            "Now Ida Moss is promoted to Senior Vice President, National Sales Programs.",
            [("Ida Moss", "Senior Vice President, National Sales Programs", "appointed")],
        ),
        (
            "The looms are Carl's and all Trusted Officers.Robert V. Orr was named Treasurer.",
            [("Robert V. Orr", "Treasurer", "appointed")],
        ),
    ],
)
def test_the_office_that_somebody_has_now(text: str, found: list[Told]) -> None:
    assert sorted(told(text), key=str) == sorted(found, key=str)


@pytest.mark.parametrize(
    "text",
    [
        "Robert V. Orr, who had served as Treasurer, had been appointed long before that.",
        "Ida Moss, our former Controller, will remain in the town.",
        "Thanks went to Ida Moss for her services to the choir.",
        "Carl V. Moss, who held that position, spoke of the position of the sun.",
        "The lists of Robert V. Orr and Ida Moss continue to serve the clerks.",
    ],
)
def test_what_somebody_was_is_no_office_of_today(text: str) -> None:
    assert told(text) == []


def test_the_day_that_follows_a_departure_is_its_own() -> None:
    text = "Effective as of May 2, 2011, Ida Moss follows Carl V. Moss, who resigned from that office on April 4, 2011."
    assert [str(each.change_date.value) for each in officers_of(text) if each.change_date] == ["2011-04-04"]


@pytest.mark.parametrize(("item", "names"), [("8.01 Other Events", []), ("5.02 Departure of Directors", ["Carl V. Moss"])])
def test_a_departure_without_an_office_tells_of_a_role_in_its_own_item_only(item: str, names: list[str]) -> None:
    heading = "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers."
    text = COVER.replace(heading, item).format("In view of Carl V. Moss's retirement the loom stands still.", "")
    officers = load(text.encode(), "report.txt").record.documents[0].officers
    assert [officer.name.value for officer in officers] == names
