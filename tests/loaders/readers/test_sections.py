"""Sections: what opens an item, and what only speaks of one; page furniture; types of documents."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.readers import read_filing

COVER = "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nAlder Biotics, Inc.\n\n"
SIGNED = "\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, signed.\n\n/s/ Ann Poe\n"


def read(body: str, name: str = "a.txt") -> Document:
    return read_filing((COVER + body + SIGNED).encode(), name).documents[0]


def numbers(body: str) -> list[str]:
    return [section.number for section in read(body).items()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Item 1.01. Entry into a Material Definitive Agreement.\n\nWe signed.", ["1.01"]),
        ("ITEM 1.01 \u2014 ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT\n\nWe signed.", ["1.01"]),
        ("Item5.    Other Events.\n\nWe signed.", ["5"]),
        ("Item 2.02\n\nResults of Operations and Financial Condition\n\nWell.", ["2.02"]),
        ("Items 2.02 and 7.01 Results of Operations; Regulation FD Disclosure\n\nWell.", ["2.02", "7.01"]),
        ("Item 5.02(b), (c). Departure of Directors or Certain Officers\n\nHe left.", ["5.02"]),
        ("Item No. 8.01    Other Events\n\nWell.", ["8.01"]),
        ("7.01    Regulation FD Disclosure.\n\nWell.", ["7.01"]),
        ("Item 9. Regulation FD Disclosure\n\nWell.", ["9"]),
        ("Item 8.01. Other Events. On May 1, 2009 the Company said so.", ["8.01"]),
        ("Item 8.01 Other Events\n\nWell.\n\nItem 1.01 of this report is incorporated by reference.", ["8.01"]),
        ("Item 8.01 Other Events\n\nSee\nItem 2.03 above for more.", ["8.01"]),
        ("Item 8.01 Other Events\n\nItem 601 of Regulation S-K asks for it.", ["8.01"]),
        ("Item 8.01 Other Events\n\nFurnished under\nItem 12 and not filed.", ["8.01"]),
        ("7.01 percent of the shares were sold.", []),
        ("no item at all", []),
    ],
)
def test_items_are_told_from_references(body: str, expected: list[str]) -> None:
    assert numbers(body) == expected


def test_a_table_of_contents_is_no_item() -> None:
    titles = "Item 1.01 Entry into a Material Definitive Agreement\nItem 9.01 Financial Statements and Exhibits\n"
    document = read(titles + "SIGNATURES\nEXHIBIT INDEX\n\n" + titles.replace("\n", "\n\nbody of it\n\n"))
    assert [section.kind for section in document.sections] == ["cover", "contents", "item", "item", "signatures"]
    assert all("body of it" in document.text[section.body : section.end] for section in document.items())


def test_sections_end_where_the_next_begins_and_the_form_s_own_part_titles_belong_to_no_item() -> None:
    body = (
        "Item 2.02. Results of Operations and Financial Condition.\n\nWell.\n\n"
        "SECTION 9 \u2013 FINANCIAL STATEMENTS AND EXHIBITS\n\nItem 9.01. Financial Statements and Exhibits.\n\nNone."
    )
    document = read(body)
    first, second = document.items()
    assert document.text[first.body : first.end].strip() == "Well."
    assert second.title == "Financial Statements and Exhibits."
    assert document.sections[-1].kind == "signatures"


def test_text_without_line_breaks_still_has_its_items() -> None:
    document = read("See Item 8.01 below.Item 8.01 Other Events.We grew.Item 9.01 Financial Statements and Exhibits(d) None")
    assert [section.number for section in document.items()] == ["8.01", "9.01"]


@pytest.mark.parametrize(
    ("source", "lost", "kept"),
    [
        ("The parties agreed\n\n2\n\nto go on.", "2", "agreed  "),
        ("First page ends.\n\n2\n\nSecond page.\n\n3\n\nThird.", "3", "Third."),
        ("It says so.\n\nTable of Contents\n\nMore.", "Table of Contents", "More."),
        ("The end\n<PAGE>   7\nof it.", "7", "end"),
        ("Name\n-----------\n(Exact name)", "-----------", "(Exact name)"),
    ],
)
def test_page_furniture_is_blanked_in_the_reading_and_kept_in_the_text(source: str, lost: str, kept: str) -> None:
    document = read_filing(source.encode(), "a.txt").documents[0]
    assert len(document.reading) == len(document.text)
    assert lost not in document.reading
    assert kept.strip() in document.reading


def test_a_sentence_broken_over_a_page_reads_as_one() -> None:
    document = read_filing(b"The parties agreed\n\n2\n\nto go on.\n\nNext.", "a.txt").documents[0]
    assert document.reading.split("\n\n")[0].split() == "The parties agreed to go on.".split()
    assert read_filing(b"It ended.\n\n2\n\nThe next began.", "a.txt").documents[0].reading.count("\n\n") == 1


@pytest.mark.parametrize("source", ["Exhibits\n\n99\n\nPress release", "In 1934\n\n1934\n\nyears", "Count\n\n40\n\nboxes"])
def test_other_lone_numbers_are_kept(source: str) -> None:
    document = read_filing(source.encode(), "a.txt").documents[0]
    assert document.reading == document.text


def test_running_heads_between_pages_are_blanked() -> None:
    pages = "<PAGE>\n".join(f"Alder Biotics 8-K\n\nPage text {name} ends.\n\n" for name in ("one", "two", "six"))
    document = read_filing(pages.encode(), "a.txt").documents[0]
    assert document.reading.count("Alder Biotics 8-K") <= 1
    assert document.text.count("Alder Biotics 8-K") == 3


def test_lines_printed_from_pdf_are_joined_inside_sentences_only() -> None:
    line = "The chief executive of the company, who has served on its board since May, resigned from the"
    joined = read_filing(f"{line}\n\nboard on June 1.\n\nThe board met.".encode(), "a.txt").documents[0]
    assert joined.reading.count("\n\n") == 1


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (COVER, "8-K"),
        (COVER.replace("8-K", "8-K/A"), "8-K/A"),
        (COVER.replace("8-K", "8-K\n\nAmendment No. 1"), "8-K/A"),
        (COVER.replace("8-K", "10-K"), "10-K"),
        ("Exhibit 10.2\n\nSUPPLY AGREEMENT\n\nThis Agreement is made between A and B.", "EX-10.2"),
        ("Exhibit 21.1\n\nSUBSIDIARIES\n\nAlder Two LLC", "EX-21.1"),
        ("SUBSIDIARIES OF THE REGISTRANT\n\nAlder Two LLC    Ohio", "EX-21"),
        ("SUPPLY AGREEMENT\n\nThis Supply Agreement is made as of May 1, 2003 by and between A Co. and B Co.", "EX-10"),
        ("This Lease, dated May 1, 2003, is between Alder Biotics, Inc. and Oak Realty LLC.", "EX-10"),
        ("Dear Ann:\n\nWe offer you employment with Alder Biotics on these terms.", "EX-10"),
        ("NEWS RELEASE\n\nAlder Biotics announces license agreement\n\nAlder today said", "EX-99"),
        ("In May we amended our license agreement with Oak and filed a report on Form 10-Q with the SEC.", ""),
        ("SCHEDULE 14A\n\nProxy Statement Pursuant to Section 14(a) of the Securities Exchange Act of 1934", "DEF 14A"),
    ],
)
def test_the_type_of_a_document_is_told_by_its_words(source: str, kind: str) -> None:
    assert read_filing(source.encode(), "a.txt").documents[0].type == kind


def test_the_first_word_of_prose_is_no_letter_of_a_longer_title() -> None:
    document = read("Item 5.02 Departure of Directors.\n\nOn May 1, 2007 she left.")
    (section,) = document.items()
    assert document.reading[section.body : section.end].strip().startswith("On May 1, 2007")


def test_a_table_of_contents_may_word_a_title_in_its_own_way() -> None:
    titles = (
        "Item 5.02 Departure of Directors Who Sat for Long; Officers Whom Holders Chose and What Each\nof Them Is Paid\n"
        "Item 9.01 Financial Statements and Exhibits\n"
    )
    document = read(
        titles + "SIGNATURE\nExhibit 99.1\n\n" + titles.replace("\nItem", "\n\nbody of it\n\nItem") + "\nbody of it\n"
    )
    assert [section.kind for section in document.sections] == ["cover", "contents", "item", "item", "signatures"]
    assert all("body of it" in document.text[section.body : section.end] for section in document.items())
