"""Tables of exhibits that come out column by column, and whose exhibit an agreement is."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.covers.exhibit_columns import column_spans
from tests.loaders.mentions.test_officers import COVER, SIGNED
from tests.loaders.mentions.test_reported_agreements import agreements, value
from tests.loaders.mentions.test_roles_told import OFFICERS, SELF


def rows(listing: str) -> list[tuple[str, str | None]]:
    text = COVER.format("Nothing of note.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n" + listing, SIGNED)
    index = load(text.encode(), "report.txt").record.documents[0].exhibit_index
    return [(entry.number.value, entry.description.value if entry.description else None) for entry in index]


@pytest.mark.parametrize(
    ("listing", "found"),
    [
        (
            "Exhibit No.\n\nDescription\n\n10.1\n99.1\n\nLease of a mill dated May 1, 2011.\nPress release dated May 3, 2011.\n",
            [("10.1", "Lease of a mill dated May 1, 2011."), ("99.1", "Press release dated May 3, 2011.")],
        ),
        (
            "Exhibit\nNumber\n10.1\n\n99.1\n\nExhibit\nDescription\nLease of a mill dated\nMay 1, 2011\n\nPress release\n",
            [("10.1", "Lease of a mill dated May 1, 2011"), ("99.1", "Press release")],
        ),
        (  # three lines for two numbers: which is whose cannot be told
            "10.1\n99.1\n\nLease of a mill (incorporated\nby reference) of May 1, 2011\nPress release\n",
            [("10.1", None), ("99.1", None)],
        ),
        (  # a bracket that is never closed, in paragraphs as many as the numbers
            "Exhibit No.\n\nDescription\n\nExhibit 10.1\n\nExhibit 99.1\n\nLease of a mill (incorporated by reference to Annex "
            "B\nof the statement\n\nPress release\n",
            [("10.1", "Lease of a mill (incorporated by reference to Annex B of the statement"), ("99.1", "Press release")],
        ),
        (  # one that goes on in the next paragraph
            "10.1\n\n99.1\n\nLease of a mill (incorporated\n\nby reference) of May 1, 2011\n",
            [("10.1", None), ("99.1", None)],
        ),
        (  # the only number, over its column
            "Exhibit\nNumber\n99.1\n\nExhibit Description\nPress release dated May 3, 2011\n",
            [("99.1", "Press release dated May 3, 2011")],
        ),
        (  # descriptions of several lines, each closed by a stop, behind a first row of its own
            "10.1\n\nLease of a mill.\n\nDescription\n\n10.2\n\n99.1\n\nLease of a barn, dated May 1, 2011, with\nMartha Orr "
            "(incorporated by reference to\nExhibit 10.3).\nPress release.\n",
            [
                ("10.1", "Lease of a mill."),
                ("10.2", "Lease of a barn, dated May 1, 2011, with Martha Orr (incorporated by reference to Exhibit 10.3)."),
                ("99.1", "Press release."),
            ],
        ),
        (
            "10.1\tLease of a mill dated May 1, 2011\n99.1\tPress release\n",
            [("10.1", "Lease of a mill dated May 1, 2011"), ("99.1", "Press release")],
        ),
    ],
)
def test_descriptions_in_a_column_are_paired_where_they_can_be(listing: str, found: list[tuple[str, str | None]]) -> None:
    assert rows(listing) == found


def test_a_number_beside_its_description_is_in_no_column() -> None:
    assert column_spans("99.1\nPress release", [(0, 5)], 18) == {}


def test_each_person_s_agreement_has_its_own_exhibit() -> None:
    found = agreements(
        OFFICERS + SELF + "entered into employment agreements with Ida Moss and Alan T. Orr.\n\n"
        "Item 9.01 Financial Statements and Exhibits\n\n10.1 Employment Agreement with Ida Moss\n\n10.2 Employment Agreement "
        "with Alan T. Orr\n"
    )
    assert [value(each.exhibit) for each in found] == ["10.1", "10.2"]
