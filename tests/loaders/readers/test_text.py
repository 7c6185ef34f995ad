"""Plain text and Markdown: layout, page marks, marks of emphasis, encoded parts."""

from __future__ import annotations

import pytest

from pactgraph.loaders.errors import UnreadableFilingError
from pactgraph.loaders.readers import read_filing
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.pieces import Draft


def read(source: str, name: str = "a.txt") -> str:
    return read_filing(source.encode(), name).documents[0].text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("one\ntwo\n\n\n\nthree\n", "one\ntwo\n\nthree"),
        ("  California          000-27026     77-02", "California\t000-27026\t77-02"),
        ("justified   prose  keeps its words", "justified prose keeps its words"),
        ("a\n<PAGE>   3\nb", "a\n\nb"),
        ("a\n<TABLE>\n<CAPTION>\n<S>    <C>\nx      y\n</TABLE>", "a\n\nx\ty"),
        ("profit <loss> of it", "profit <loss> of it"),
        ("a\fb", "a\n\nb"),
    ],
)
def test_text_layout(source: str, expected: str) -> None:
    assert read(source) == expected


DATA = "begin 644 logo.jpg\n" + "M" + "_]C_X``02D9)1@`!`0$`8`!@" * 2 + "\n`\nend\n"


def test_uuencoded_parts_are_left_out_and_reported() -> None:
    filing = read_filing(f"EXHIBIT 99\n\nA word.\n{DATA}More words.\n".encode(), "a.txt")
    assert filing.documents[0].text == "EXHIBIT 99\n\nA word.\n\nMore words."
    assert [skipped.reason for skipped in filing.skipped] == ["uuencoded binary"]
    assert (
        read("We begin 644 days of work\nand so on in small letters here")
        == "We begin 644 days of work\nand so on in small letters here"
    )


def test_text_that_is_all_data_is_refused() -> None:
    with pytest.raises(UnreadableFilingError, match="no text"):
        read_filing(DATA.encode(), "a.txt")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# FORM 8-K\n\nText", "FORM 8-K\n\nText"),
        ("## **Alder *Bio*, Inc.** ##", "Alder Bio, Inc."),
        ("# T\n\n**two\nlines**", "T\n\ntwo\nlines"),
        ("# T\n\nprice [***] per unit and [**] and * * *", "T\n\nprice [***] per unit and [**] and * * *"),
        ("# T\n\n\\[\\*\\*\\*\\] and 1\\. x", "T\n\n[***] and 1. x"),
        ("# T\n\nBy: _______ and _so_ snake_case_name", "T\n\nBy: _______ and so snake_case_name"),
        ("# T\n\n[Table of words](#toc) and [sic](not a link)", "T\n\nTable of words and [sic](not a link)"),
        ("# T\n\n| a | **b** |\n| --- | --- |\n| c | |\n", "T\n\na\tb\nc"),
        ("# T\n\n---\n\nafter", "T\n\nafter"),
        ("# T\n\nA<br>B &amp; <u>C</u>", "T\n\nA\nB & C"),
        ("# T\n\n> quoted", "T\n\nquoted"),
    ],
)
def test_markdown_marks_are_left_out_and_their_words_stay(source: str, expected: str) -> None:
    assert read(source, "a.md") == expected


def test_rows_without_delimiters_and_with_broken_cells_are_rows() -> None:
    source = "<div align='center'>FORM 8-K</div>\n\n| Ohio   |     | 1-36 |\n| (State or \n other) |     | (File \n Number) |\n"
    assert read(source, "a.md") == "FORM 8-K\n\nOhio\t1-36\n(State or other)\t(File Number)"


def test_the_form_of_input_is_told_by_content_not_by_name() -> None:
    assert read_filing(b"<html><p>x</p></html>", "a.md").form_of_input == "html"
    assert read_filing(b"# A\n\n# B\n\n# C\n\ntext", "a.txt").form_of_input == "markdown"
    assert read_filing(b"a report\n\n# # #\n", "a.htm").form_of_input == "text"


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("was paid 78,520\n\nd. Ida Moss", "was paid 78,520\n\nd. Ida Moss"),
        ("was paid to her\n\nand Ida Moss", "was paid to her  and Ida Moss"),
    ],
)
def test_a_line_of_a_list_at_the_top_of_a_page_begins_anew(text: str, reading: str) -> None:
    assert plain_reading(Draft(text, (), (text.index("\n"),))) == reading
