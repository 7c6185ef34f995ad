"""Document -> the rows of its exhibit index: number, description, where an exhibit was first filed.

Source: Regulation S-K Item 601 (17 CFR 229.601): the exhibit table and its numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.covers.exhibit_columns import COLUMN_HEAD, column_spans
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import ExhibitEntry, Fact

# A row opens with the exhibit's number, alone in its cell, line or paragraph: "10.1", "Exhibit 99.1 -",
# "(99)", "EX-10.1", "4.", "10.1*".
_ROW = re.compile(
    r"^[ \t]{0,8}(?:\([a-e]\)[ \t]{0,4})?(?:(?:exhibits?|ex\.?)[ \t.:-]{0,4}(?:no\.?[ \t]{0,3}|number[ \t])?)?\(?"
    r"(?P<number>\d{1,3}(?:[ \t]{0,3}\.\d{1,3}[A-Z]?)?(?:\([a-z0-9]{1,3}\)){0,2})\)?[*+#\u2020\u2021^]{0,4}"
    r"(?:\.?[ \t]{0,4}[\t\n]|[ \t]{0,3}[:.\u2013\u2014-]{1,2}[ \t\n]|[ \t]{1,40}(?=[A-Z\"'(]))",
    re.I | re.M,
)
_INCORPORATED = scanner(
    r"\b(?:incorporated(?:[ \t\n]+(?:herein|by|for|reference|in|this|report)){1,6}[ \t\n]+(?:to|from)\b|"
    r"previously[ \t\n]+filed\b|filed[ \t\n]+as[ \t\n]+(?:an[ \t\n]+)?exhibit\b(?=[^\])\n]{0,60}[ \t\n](?:to|with|in|of)[ \t\n]))"
    r"[^\])]{0,400}",
    re.I,
)
# An item of a longer form that runs on is one of its table of contents: the list stands under the last heading in it.
_LONGEST = 12_000
_HEADING = re.compile(r"^[ \t]{0,20}(?:item[ \t]{1,3}\d{1,2}\.?[ \t]{0,5})?exhibits?\b[^\n]{0,60}$", re.I | re.M)
_SERIES = frozenset({*range(1, 37), *range(95, 107)})  # the numbers of the exhibit table
_HEADER = re.compile(r"(?:description|exhibit(?:\s+(?:no\.?|number|description))?|number|no\.?|title|page)\W*", re.I)
_COLUMN = re.compile(r"(?:exhibit[ \t]+)?description\s", re.I)  # a column read by itself: whose it is cannot be told
_BELOW = re.compile(r"\n[ \t]{0,8}\S")
_HEAD_BESIDE = re.compile(r"\s{0,8}Exhibits?[.:]?[ \t]{0,4}\n(?=[ \t]{0,8}[A-Z])")
_EMPTY = re.compile(r"(?:not\s+applicable|none|n/a|omitted|reserved)\W*", re.I)
_NOTE = re.compile(r"[*+#\u2020\u2021^]{1,4}[ \t]|_{3,}|-{3,}")


def find_exhibit_index(document: Document) -> tuple[ExhibitEntry, ...]:
    """The rows of the exhibit index, or of the item that lists exhibits, each number once, in text order."""
    entries: dict[str, ExhibitEntry] = {}
    for span in _listing_spans(document):
        for entry in _rows(document, *span):
            held = entries.get(entry.number.value)
            if held is None or (held.description is None and entry.description is not None):
                entries[entry.number.value] = entry
    return tuple(sorted(entries.values(), key=lambda entry: entry.number.mentions[0].start))


def _listing_spans(document: Document) -> list[tuple[int, int]]:
    report = document.type.startswith("8-K")
    items = {"9.01", "7"} if report else {"15", "6", "14"}
    found = []
    for section in document.sections:
        if section.kind == "exhibit_index" or (section.kind == "item" and section.number in items):
            headings = (
                []
                if report or section.end - section.body < _LONGEST
                else list(_HEADING.finditer(document.reading, section.body, section.end))
            )
            found.append((headings[-1].end() if headings else section.body, section.end))
    return found


def _rows(document: Document, start: int, end: int) -> Iterator[ExhibitEntry]:
    reading = document.reading
    matches = [
        match for match in _ROW.finditer(reading, start, end) if _is_exhibit_number(match) and not _runs_on(reading, match)
    ]
    columns = column_spans(reading, [match.span() for match in matches], end)
    for index, match in enumerate(matches):
        limit = matches[index + 1].start() if index + 1 < len(matches) else end
        if len(matches) == 1 and (head := COLUMN_HEAD.match(reading, match.end(), limit)) and _BELOW.match(reading, head.end()):
            columns = {0: _description_span(reading, head.end(), limit)}  # the only number has the column's only description
        span = columns[index] if index in columns else _description_span(reading, match.end(), limit)
        if span is None and index not in columns and match[0].strip().isdigit() and int(match["number"]) < 95:
            continue  # a page's number
        number = Fact[str](
            value="".join(match["number"].split()).rstrip("."),
            mentions=(document.mention(*match.span("number")),),
            rule="exhibit number",
        )
        yield ExhibitEntry(number=number, description=_described(document, span), incorporated_from=_incorporated(document, span))


def _is_exhibit_number(match: re.Match[str]) -> bool:
    """Whether the number is one of the exhibit table's; "(1)" by itself counts a list, unless it is one of the last series."""
    series = int(re.split(r"\D", match["number"])[0])
    counted = match[0].lstrip().startswith("(") and "." not in match["number"] and series < 95
    return series in _SERIES and not counted


# "incorporated by reference to\nExhibit 10.14 of the annual report": a line of the row before
_LEADS_ON = re.compile(r"\b(?:to|as|in|and|with|of)[ \t]{0,8}\n\Z", re.I)


def _runs_on(reading: str, match: re.Match[str]) -> bool:
    """Whether what seems a row is the next line of the row before, which speaks of another paper's exhibit."""
    word = "exhibit" in match[0].lower()
    return word and _LEADS_ON.search(reading, max(0, match.start() - 30), match.start()) is not None


def _description_span(reading: str, start: int, limit: int) -> tuple[int, int] | None:
    """The paragraph after the number, over line breaks; None where the next row or a note stands there."""
    if head := _HEAD_BESIDE.match(reading, start, limit):
        start = head.end()  # the heading of the list stands beside the first row
    while start < limit and reading[start].isspace():
        start += 1
    border = reading.find("\n\n", start, limit)
    end = border if border >= 0 else limit
    while end > start and reading[end - 1].isspace():
        end -= 1
    words = reading[start:end]
    return (
        None
        if not words or any(pattern(words) for pattern in (_HEADER.fullmatch, _EMPTY.fullmatch, _NOTE.match, _COLUMN.match))
        else (start, end)
    )


def _described(document: Document, span: tuple[int, int] | None) -> Fact[str] | None:
    if span is None:
        return None
    return Fact[str](
        value=" ".join(document.text[span[0] : span[1]].split()), mentions=(document.mention(*span),), rule="exhibit description"
    )


def _incorporated(document: Document, span: tuple[int, int] | None) -> Fact[str] | None:
    match = _INCORPORATED.search(document.reading, *span) if span else None
    if match is None:
        return None
    end = match.start() + len(match[0].rstrip(" \n\t.;"))
    mention = document.mention(match.start(), end)
    return Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="exhibit incorporated by reference")
