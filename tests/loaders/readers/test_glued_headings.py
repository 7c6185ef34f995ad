"""Headings of items that stand in a line with prose, in texts that lost their line breaks."""

from __future__ import annotations

import json

import pytest

from pactgraph.loaders.load import load

FIRST = "Item 5.02 Departure of Directors or Certain Officers.On May 3, 2031, Ida Moss left the mill in 2031."


def items(text: str) -> list[str]:
    source = json.dumps({"ticker": "QHB", "date": "2031-05-03", "items": "5.02", "content": text})
    return [item.number.value for item in load(source.encode(), "report.json").record.documents[0].items]


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("Item 8.01 Other Events.The ferry sank.Item 9.01 Financial Statements and Exhibits.None.", ["5.02", "8.01", "9.01"]),
        (' It says "so." Item 7.01Regulation FD Disclosure.The ferry sank.', ["5.02", "7.01"]),
    ],
)
def test_a_heading_right_behind_a_sentence_opens_its_item(rest: str, found: list[str]) -> None:
    assert items(FIRST + rest) == found


@pytest.mark.parametrize(
    "rest",
    [
        " What is told under Item 7.01 Regulation FD Disclosure is furnished.",
        " See below.Item 8.01 is where the ferry is told.",
    ],
)
def test_a_reference_to_an_item_opens_none(rest: str) -> None:
    assert items(FIRST + rest) == ["5.02"]
