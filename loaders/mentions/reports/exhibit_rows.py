"""Document -> the rows of its exhibit list that speak of agreements."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.covers.exhibit_columns import column_spans

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ExhibitRow:
    """A row: the exhibit's number, and where its description stands."""

    number: str
    number_span: Span
    start: int
    end: int


_NUMBER = re.compile(
    r"(?:^|\t|\n)[ \t*+#†]*(?:Exhibits?\s*(?:No\.?)?\s*|EXHIBIT\s*"
    r"|E[Xx]-)?(?P<number>\d{1,2}\t?\.\d{1,3}(?:\.\d{1,2})?[a-z]?"
    r"|\d{1,2}(?:\.\d{1,2})?\([a-z\d]{1,2}\)(?:\([a-z\d]{1,2}\))?|10|4|2|1)"
    r"(?=[\s*+#†.:)\-]{1,12}[A-Za-z\"\[])[\s*+#†.:)\-]*",
    re.M,
)


# A number alone on its line: one of a column of numbers, whose descriptions stand in a column behind it.
_ALONE = re.compile(r"^[ \t]{0,8}(?P<number>\d{1,3}(?:\.\d{1,3}[a-z]?)?(?:\([a-z\d]\))?)[*+#\u2020]{0,3}[ \t]{0,8}\n", re.M)


# The head of the column of descriptions, behind a number that has the column for itself.
_COLUMN_HEAD = re.compile(
    r"[\s*]{0,6}(?:Exhibit\s)?Descriptions?(?:\sof\s(?:the\s)?(?:Exhibits?|Documents?))?[ \t*]{0,4}\n\s{0,4}", re.I
)


def find_exhibit_rows(document: Document, spans: list[Span]) -> list[ExhibitRow]:
    """The rows in `spans`, in text order. A description ends where the next row begins, and after 900 characters at most."""
    rows: list[ExhibitRow] = []
    for start, end in spans:
        described = {mark.start("number"): mark for mark in _NUMBER.finditer(document.reading, start, end)}
        alone = {mark.start("number"): mark for mark in _ALONE.finditer(document.reading, start, end)}
        marks = [mark for _, mark in sorted((alone | described).items())]
        columns = column_spans(document.reading, [(mark.start("number"), mark.end()) for mark in marks], end)
        for place, mark in enumerate(marks):
            stop = marks[place + 1].start() if place + 1 < len(marks) else end
            span = columns[place] if place in columns else (mark.end(), stop) if mark.start("number") in described else None
            if span is not None and (head := _COLUMN_HEAD.match(document.reading, span[0], span[1])):
                span = head.end(), span[1]
            if span is not None:
                number = "".join(mark["number"].split())
                rows.append(ExhibitRow(number, mark.span("number"), span[0], min(span[1], span[0] + 900)))
    return rows
