"""Document -> the rows of its exhibit list that speak of agreements."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.document import Document

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


# The head of the column of descriptions, where columns are printed one behind the other.
_COLUMN_HEAD = re.compile(
    r"[\s*]{0,6}(?:Exhibit\s)?Descriptions?(?:\sof\s(?:the\s)?(?:Exhibits?|Documents?))?[ \t*]{0,4}\n\s{0,4}", re.I
)


def find_exhibit_rows(document: Document, spans: list[Span]) -> list[ExhibitRow]:
    """The rows in `spans`, in text order. A description ends where the next row begins, and after 900 characters at most."""
    rows: list[ExhibitRow] = []
    for start, end in spans:
        marks = list(_NUMBER.finditer(document.reading, start, end))
        for place, mark in enumerate(marks):
            stop = marks[place + 1].start() if place + 1 < len(marks) else end
            head = _COLUMN_HEAD.match(document.reading, mark.end(), stop)
            first = head.end() if head else mark.end()
            rows.append(ExhibitRow("".join(mark["number"].split()), mark.span("number"), first, min(stop, first + 900)))
    return rows
