"""Sides, parties, titles and events that a report does not tell: what is not said is left out."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import parties, value

COVER = """SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): May 3, 2011

{name}
(Exact name of registrant as specified in its charter)

Item {item}

{words}
"""


def told(
    words: str, item: str = "1.01 Entry into a Material Definitive Agreement.", name: str = "QUIST HARBOR, INC."
) -> list[Agreement]:
    text = COVER.format(name=name, item=item, words=words)
    return list(load(text.encode(), "report.txt").record.documents[0].agreements)


MERGER = (
    "Agreement and Plan of Merger, dated as of May 3, 2011, by and among the Company, Tarn Mills, Inc. and Tarn Merger Sub, Inc."
)


@pytest.mark.parametrize(
    ("words", "role"),
    [
        (f"The conditions of the {MERGER} were met.".replace("Tarn Merger Sub, Inc.", "Ash Merger Sub, Inc."), None),
        (f"Under the {MERGER}, Tarn Merger Sub, Inc. was merged (the “Merger”) with and into the Company.", "buyer"),
        (f"The Company paid the price to the former stockholders of Tarn Mills, Inc. under the {MERGER}", "target"),
    ],
)
def test_who_buys_in_a_merger_is_not_guessed(words: str, role: str | None) -> None:
    (found,) = told(words, "8.01 Other Events.")
    assert parties(found)["Tarn Mills, Inc."] == role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("On May 3, 2011, the Company and Tarn Mills, Inc. entered into a Share Purchase Agreement.", None),
        (
            "On May 3, 2011, the Company and Tarn Mills, Inc. entered into a Share Purchase Agreement to purchase shares.",
            "buyer",
        ),
    ],
)
def test_who_buys_is_told_by_what_is_done(words: str, role: str | None) -> None:
    (found,) = told(words)
    assert parties(found)["QUIST HARBOR, INC."] == role


def test_a_subsidiary_in_brackets_stands_on_its_parents_side() -> None:
    (found,) = told(
        "On May 3, 2011, the Company acquired all of the stock of Corran S.p.A. pursuant to a Share Purchase Agreement "
        "by and among the Company, Quist Holding Limited (a wholly-owned subsidiary of the Company) and Telia Mills S.p.A."
    )
    assert parties(found)["Quist Holding Limited"] == "buyer"
    assert parties(found)["Telia Mills S.p.A."] == "seller"


def test_the_commission_is_no_party() -> None:
    (found,) = told(
        "On May 3, 2011, the Company entered into a Lease with Tarn Mills, Inc., as told in the report filed with the U.S. "
        "Securities and Exchange Commission."
    )
    assert set(parties(found)) == {"QUIST HARBOR, INC.", "Tarn Mills, Inc."}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "In accordance with the Standstill Agreement, dated as of May 3, 2011, by and between the Company and Tarn Mills, "
            "Inc., Robert T. Orr tendered his resignation.",
            {"QUIST HARBOR, INC.", "Tarn Mills, Inc."},
        ),
        (
            "The Standstill Agreement, dated as of May 3, 2011, is by and among the Company, Tarn Mills, Inc., and Robert T. "
            "Orr, as adviser.",
            {"QUIST HARBOR, INC.", "Tarn Mills, Inc.", "Robert T. Orr"},
        ),
    ],
)
def test_the_and_of_a_list_closes_it(words: str, names: set[str]) -> None:
    (found,) = told(words)
    assert set(parties(found)) == names


def test_a_conformed_name_is_the_printed_one() -> None:
    (found,) = told(
        "On May 3, 2011, the Company and Robert T. Orr entered into an Employment Agreement.\n\n"
        "Item 9.01 Exhibits\n\n10.1 Employment Agreement, dated May 3, 2011, between QuistHarbor, Inc. and Robert T. Orr",
        name="QUIST HARBOR INC DE",
    )
    assert set(parties(found)) == {"QuistHarbor, Inc.", "Robert T. Orr"}


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        (
            "On May 3, 2011, the Company entered into a Lease with Tarn Mills, Inc. It may be changed by mutual agreement with "
            "Corran, Inc.",
            {"Lease"},
        ),
        (
            "Entry into a Material Definitive Agreement.Lease On May 3, 2011, the Company and Tarn Mills, Inc. entered into a "
            "Lease.",
            {"Lease"},
        ),
        (
            "On May 3, 2011, the Company and Tarn Mills, Inc. entered into a new order form (the “Order Form”). They exercised "
            "an option under a previous order form.",
            {"order form"},
        ),
    ],
)
def test_what_is_no_name_of_the_paper(words: str, titles: set[str]) -> None:
    assert {value(each.title) for each in told(words)} == titles


@pytest.mark.parametrize(
    "row", ["Exhibit\nDescription\nLease, dated May 3, 2011", "Exhibit No.Description10.1Lease, dated May 3, 2011"]
)
def test_the_head_of_an_index_is_no_part_of_a_title(row: str) -> None:
    found = told(
        "On May 3, 2011, the Company and Tarn Mills, Inc. entered into a Lease.\n\n"
        f"Item 9.01 Financial Statements and Exhibits.\n\n{row}, between the Company and Tarn Mills, Inc."
    )
    assert [value(each.title) for each in found] == ["Lease"]


@pytest.mark.parametrize(
    ("words", "event"),
    [
        (
            "Until the earlier of the termination of the Merger Agreement and May 9, 2012, Tarn Mills, Inc. must act as before.",
            "entry",
        ),
        ("It provides that, in connection with the termination of the Merger Agreement, the Company must pay a fee.", "entry"),
    ],
)
def test_an_end_that_is_provided_for_is_none(words: str, event: str) -> None:
    (found,) = told(
        "On May 3, 2011, the Company entered into an Agreement and Plan of Merger (the “Merger Agreement”) with Tarn Mills, Inc. "
        + words
    )
    assert found.event.value == event


def test_without_a_cover_the_day_told_last_is_the_news() -> None:
    words = (
        "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
        "On May 3, 2005, Quist Harbor, Inc. and Tarn Mills, Inc. entered into a Supply Agreement. "
        "On June 1, 2011, Quist Harbor, Inc. and Tarn Mills, Inc. entered into a Lease."
    )
    found = load(words.encode(), "report.txt").record.documents[0].agreements
    assert [(value(each.title), each.event.value) for each in found] == [("Supply Agreement", "mention"), ("Lease", "entry")]


def test_the_price_of_other_options_is_not_of_an_amended_employment() -> None:
    text = (
        "On May 3, 2011, the Company and Robert T. Orr entered into an amendment to the Employment Agreement, dated June 1, "
        "2008. His salary is $90,000. The Board granted him options with an exercise price of $4.10 per share."
    )
    (amendment, *_) = told(text)
    assert [str(each.value.value) for each in amendment.amounts] == ["90000"]


def test_an_officers_certificate_is_no_agreement() -> None:
    text = (
        "<DOCUMENT>\n<TYPE>EX-4.1\n<SEQUENCE>2\n<TEXT>\nQUIST HARBOR, INC.\n\n{}\n\n"
        "Pursuant to the Indenture, dated as of May 3, 2011 (the “Indenture”), by and between Quist Harbor, Inc. "
        "(the “Issuer”) and Harrow Trust Company, N.A., as trustee (the “Trustee”), the undersigned certifies.\n"
        "</TEXT>\n</DOCUMENT>"
    )
    kinds = {}
    for head in ("Officer’s Certificate", "Supplemental Indenture"):
        documents = load(text.format(head).encode(), "exhibit.txt").record.documents
        kinds[head] = len(documents[0].agreements)
    assert kinds == {"Officer’s Certificate": 0, "Supplemental Indenture": 1}
