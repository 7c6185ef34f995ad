from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.covers.cover import Cover, find_cover

HEAD = (
    "SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\n"
    "FORM 8-K\n\nCURRENT REPORT\n\nSecurities Exchange Act of 1934\n\n"
)
ROW = (
    "Oregon (State or other jurisdiction of incorporation) 0-11111 (Commission File Number) "
    "12-3456789 (IRS Employer Identification No.)"
)
BOX = "Check the appropriate box below if the Form 8-K filing is intended to satisfy the filing obligation:\n\n"
BOXES = (
    "{} Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)\n\n"
    "{} Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)\n\n"
    "{} Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))\n\n"
    "{} Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))\n\n"
)
PHONE = "Registrant's telephone number, including area code: (503) 555-0100\n\n"
NAME = "QUIST HARBOR, INC.\n(Exact name of registrant as specified in its charter)\n\n"
DATE = "Date of Report (Date of earliest event reported): May 3, 2011\n\n"
ITEM = "Item 8.01 Other Events.\n\nNothing of note.\n"


def cover_of(text: str) -> Cover:
    return find_cover(load(text.encode(), "cover.txt").filing.documents[0])


def whole(**parts: str) -> str:
    filled = {"date": DATE, "name": NAME, "row": ROW + "\n\n", "phone": PHONE, "boxes": BOX, "item": ITEM} | parts
    return HEAD + "".join(filled.values())


def test_values_before_their_labels_on_one_line_are_told_apart() -> None:
    (registrant,) = cover_of(whole()).registrants
    values = [getattr(registrant, key) for key in ("name", "jurisdiction", "commission_file_number", "ein", "phone")]
    assert [fact.value for fact in values] == ["QUIST HARBOR, INC.", "Oregon", "0-11111", "12-3456789", "(503) 555-0100"]


def test_a_cover_that_names_nobody_gives_no_registrant_whatever_stands_on_it() -> None:
    nobody = "Date of Report: May 3, 2011\n(Exact name of registrant as specified in its charter)\n\n"
    assert cover_of(whole(name=nobody, phone=PHONE + PHONE.replace("0100", "0199"))).registrants == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (
            "Quist Harbor\nHoldings, Inc.\n(Exact name of registrant as specified in its charter)\n\n",
            "Quist Harbor Holdings, Inc.",
        ),
        ("Exact name of registrant as specified in its charter: Quist Harbor, Inc.\n\n", "Quist Harbor, Inc."),
        (
            "CURRENT REPORT\n\nQUIST HARBOR LLC\n____________\n(Exact Name of Registrant as Specified in Charter)\n\n",
            "QUIST HARBOR LLC",
        ),
        ("QUIST HARBOR, INC.\n(a Utah corporation)\n(Name of registrant as specified in charter)\n\n", "QUIST HARBOR, INC."),
        ("Date of Report: May 3, 2011\n(Exact name of registrant as specified in its charter)\n\n", None),
    ],
)
def test_the_name_stands_over_or_after_its_label(name: str, value: str | None) -> None:
    registrants = cover_of(whole(name=name)).registrants
    assert [registrant.name.value for registrant in registrants] == ([value] if value else [])


@pytest.mark.parametrize(
    ("date", "value"),
    [
        (DATE, "2011-05-03"),
        ("May 3, 2011\nDate of Report (Date of earliest event reported)\n\n", "2011-05-03"),
        ("Date of Report (Date of earliest event reported): May 6, 2011 (May 3, 2011)\n\n", "2011-05-03"),
        ("Date of Report: May 6, 2011\n(Date of earliest event reported: May 3, 2011)\n\n", "2011-05-03"),
        ("Date of Report: 05/06/2011\n\n", "2011-05-06"),
        ("May 6, 2011\n\n", "2011-05-06"),
        ("Date of Report: ______\n\n", None),
    ],
)
def test_the_event_date_is_the_earliest_event_reported(date: str, value: str | None) -> None:
    found = cover_of(whole(date=date)).event_date
    assert (found.value if found else None) == value


def test_columns_over_their_labels_are_read_by_shape() -> None:
    row = (
        "   Delaware                0-22222              98-7654321\n"
        "(State or other          (Commission          (IRS Employer\n"
        " jurisdiction of         File Number)         Identification No.)\n incorporation)\n\n"
        "   1 Pier Road, Salem, Oregon              97301\n(Address of principal executive offices)    (Zip Code)\n\n"
    )
    (registrant,) = cover_of(whole(row=row)).registrants
    assert registrant.jurisdiction is not None
    assert registrant.jurisdiction.value == "Delaware"
    assert registrant.address is not None
    assert registrant.address.value == "1 Pier Road, Salem, Oregon 97301"


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        (
            "1 Pier Road, Salem, OR 97301-6999\n(503) 555-0100\n(Address, including zip code, and telephone number, including "
            "area code, of\nRegistrant's principal executive offices)\n\n",
            "1 Pier Road, Salem, OR 97301-6999",
        ),
        (
            "No.)\n\n1415\nPier Road\n\nSalem, Oregon\n(Address of principal executive offices)\n97301\n",
            "1415 Pier Road, Salem, Oregon 97301",
        ),
        (
            "36\nE.\n9\nth\nAve.\nSalem,\nOregon\n97301\n(Address of principal executive offices)\n",
            "36 E. 9 th Ave. Salem, Oregon 97301",
        ),
        ("One Pier Road, Salem, Oregon\t97301\n(address)\n(503) 555-0100\n", "One Pier Road, Salem, Oregon 97301"),
        (
            "(State of incorporation)(Commission File Number)(IRS Employer Identification No.) 20 Pier RoadSalem, Oregon 97301"
            "(Address of principal executive offices) (503) 555-0100\n",
            "20 Pier RoadSalem, Oregon 97301",
        ),
    ],
)
def test_an_address_is_read_over_every_form_of_its_label(printed: str, address: str) -> None:
    (registrant,) = cover_of(whole(row=printed)).registrants
    assert registrant.address is not None
    assert registrant.address.value == address


def test_a_table_of_registrants_gives_each_its_own_numbers() -> None:
    table = (
        "Commission\tRegistrant; State of Incorporation;\tIRS Employer\n"
        "File Number\tAddress; and Telephone Number\tIdentification No.\n"
        "001-11111\tQUIST POWER COMPANY\t11-1111111\n"
        "\t(An Oregon Corporation)\t\n\t1 Pier Road, Salem, Oregon 97301\t\n\t(503) 555-0100\t\n"
        "001-22222\tQUIST GAS LLC\t22-2222222\n\t(A Utah Limited Liability Company)\t\n\t2 Pier Road\t\n\t(503) 555-0200\t\n\n"
    )
    found = cover_of(whole(name="", row=table, phone="")).registrants
    keys = ("name", "jurisdiction", "commission_file_number", "ein", "phone", "address")
    assert [[getattr(registrant, key).value for key in keys] for registrant in found] == [
        ["QUIST POWER COMPANY", "Oregon", "001-11111", "11-1111111", "(503) 555-0100", "1 Pier Road, Salem, Oregon 97301"],
        ["QUIST GAS LLC", "Utah", "001-22222", "22-2222222", "(503) 555-0200", "2 Pier Road"],
    ]


@pytest.mark.parametrize(
    ("box", "checked"), [("o", False), ("[ ]", False), ("\u2610", False), ("\u2612", True), ("[X]", True), ("x", True)]
)
def test_a_check_box_is_read_from_its_drawing_or_letter(box: str, checked: bool) -> None:
    boxes = cover_of(whole(boxes=BOX + BOXES.format(box, "o", "o", "o"))).check_boxes
    assert [found.provision for found in boxes] == [
        "17 CFR 230.425",
        "17 CFR 240.14a-12",
        "17 CFR 240.14d-2(b)",
        "17 CFR 240.13e-4(c)",
    ]
    assert [found.checked.value for found in boxes] == [checked, False, False, False]


def test_a_box_that_the_text_lost_is_not_reported() -> None:
    assert cover_of(whole(boxes=BOX + BOXES.replace("{} ", ""))).check_boxes == ()


def test_the_numbers_of_the_check_boxes_may_be_printed_in_capitals() -> None:
    boxes = cover_of(whole(boxes=BOX + BOXES.format("x", "o", "x", "o").upper())).check_boxes
    assert [box.provision for box in boxes] == [
        box.provision for box in cover_of(whole(boxes=BOX + BOXES.format("x", "o", "x", "o"))).check_boxes
    ]
    assert len(boxes) == 4


LISTED = (
    "Securities registered pursuant to Section 12(b) of the Act:\n\n"
    "Title of each class\tTrading Symbol(s)\tName of each exchange on which registered\n"
)


@pytest.mark.parametrize(
    ("boxes", "item", "ticker", "exchange"),
    [
        (BOX + LISTED + "Common Stock\tQHB\tThe Nasdaq Stock Market LLC\n\n", ITEM, "QHB", "The Nasdaq Stock Market LLC"),
        (BOX + LISTED + "Common Stock\tQHB\tNYSE\nNotes due 2029\tQHB29\tNYSE\n\n", ITEM, "QHB", "NYSE"),
        (BOX + LISTED + "None\tN/A\tN/A\n\n", ITEM, None, None),
        (BOX, ITEM + "Quist Harbor, Inc. (Nasdaq: QHB) said so.\n", "QHB", "Nasdaq"),
        (BOX, ITEM + "Marsh & Dow Corp. (NYSE: MDW) said so.\n", None, None),
    ],
)
def test_a_listing_is_the_registrants_own(boxes: str, item: str, ticker: str | None, exchange: str | None) -> None:
    (registrant,) = cover_of(whole(boxes=boxes, item=item)).registrants
    assert (registrant.ticker.value if registrant.ticker else None) == ticker
    assert (registrant.exchange.value if registrant.exchange else None) == exchange


@pytest.mark.parametrize(
    ("title", "form"), [("FORM 8-K", "8-K"), ("Form 8-K/A\n(Amendment No. 1)", "8-K/A"), ("FORM 8-K\nAmendment No. 2", "8-K/A")]
)
def test_the_form_says_whether_it_is_an_amendment(title: str, form: str) -> None:
    found = cover_of(whole().replace("FORM 8-K", title, 1)).form
    assert found is not None
    assert found.value == form


def test_an_agreement_has_no_cover() -> None:
    assert cover_of("THIS AGREEMENT is dated May 3, 2011, between Quist Harbor, Inc. and Marsh & Dow Corp.") == Cover()


@given(st.text(max_size=300))
def test_every_fact_of_a_cover_quotes_its_place(filler: str) -> None:
    document = load((whole(phone=filler + "\n\n" + PHONE)).encode(), "cover.txt").filing.documents[0]
    for registrant in find_cover(document).registrants:
        for mention in registrant.name.mentions:
            assert document.text[mention.start : mention.end] == mention.quote
