"""EX-21 -> subsidiaries with jurisdiction, share and the subsidiary each belongs to.

Source: Regulation S-K Item 601(b)(21), 17 CFR 229.601: name, jurisdiction of incorporation or organization.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Fact, Subsidiary

_RULE = "row of the list of subsidiaries"
_DOTS = re.compile(r"(?<![ \t])[ \t]*\.{4,}[ \t]*")
_NOTES = re.compile(r"(?<![ \t])[ \t]*(?:\(\d{1,2}\)[ \t]*)+$|[*+#\u2020\u2021]+$")
_SHARE = re.compile(r"(?:\d{1,3}(?:\.\d{1,4})?)[ \t]*%?|wholly[ -]owned", re.I)
_IN_BRACKETS = re.compile(
    r"^(?P<name>.{2,160}?)[ \t]+\((?P<place>[A-Z][A-Za-z.,' -]{1,60}?)"
    r"(?:,[ \t]{1,3}(?P<share>\d{1,3}(?:\.\d{1,4})?[ \t]?%)[ \t]?(?:owned)?)?\)[*.]?$"
)
# "Orr Coris SPA (Joint Venture) Orr Sdn Bhd": the names of two columns, with one space between them.
# Alone under two names: the second line of one of them, "Sirketi (Turkey)", "(The Netherlands)".
_RUNS_ON = re.compile(r"(?:[A-Z]\w{2,20}[ ]{0,2})?\([^()]{2,60}\)")
_TWO_COLUMNS = re.compile(
    r"\b(?:inc|ltd|limited|llc|gmbh|s\.?p\.?a|s\.?a|b\.?v|plc)\b\.?[ \t]+\([^()]{2,60}\)[ \t]+[A-Z]"
    r"|\b(?:representative|liaison|branch)\soffice[ ]{1,2}(?-i:[A-Z])",
    re.I,
)
_INCORPORATED = re.compile(
    r"^(?P<name>.{2,160}?),?[ \t]{1,40}(?:an?|is an?)[ \t]{1,40}(?P<place>[A-Z][A-Za-z.' ]{2,40}?)[ \t]{1,40}"
    r"(?:[Cc]orporation|[Cc]ompany|[Ll]imited|[Gg]eneral|[Pp]artnership|[Bb]ank|[Tt]rust|L\.?L\.?C\.?|[Ee]ntity|[Bb]usiness)\b"
)
_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Ltd|Co|Pte|B\.V|N\.V|S\.A|L\.P|L\.L\.C|K\.K)$", re.I)
# Words of a heading, which no row of the list has by themselves.
_HEADING = re.compile(
    r"\b(?:jurisdiction|incorporated|incorporation|organi[sz]ed|organi[sz]ation|subsidiar(?:y|ies)|percent(?:age)?|ownership|owned|"
    r"state or|registrant|exhibit|legal name|trade names?|doing business|other name)\b",
    re.I,
)
_PLACE = re.compile(r"(?:the )?[A-Z][A-Za-z\u00c0-\u024f.,'()/& -]{1,60}")
_LIST = re.compile(r"\bsubsidiar(?:y|ies)\b", re.I)
_OF_REGISTRANT = 2  # rows above the first with a place or share that are the registrant's: its name and its former one
_STEP = 5.0  # points that set a row in below another; a single blank is 4


@dataclass(frozen=True, slots=True)
class _Cell:
    start: int
    end: int
    text: str


def find_subsidiaries(document: Document) -> tuple[Subsidiary, ...]:
    """The rows of the list in text order; none for a document that is no such list."""
    if not document.type.startswith("EX-21"):
        return ()
    if not _LIST.search(document.reading, 0, 2000):
        return ()
    lines = _rows_of_cells(document)
    tabular = sum(len(cells) > 1 for cells in lines) >= 2
    rows = [(cells[0].start, row) for cells in lines if (row := _row(document, cells, tabular=tabular))]
    placed = [index for index, (_, row) in enumerate(rows) if row.jurisdiction or row.share]
    above = placed[0] if placed and placed[0] <= _OF_REGISTRANT else 0
    return _nested(document, rows[above:])


def _nested(document: Document, rows: Sequence[tuple[int, Subsidiary]]) -> tuple[Subsidiary, ...]:
    """Each row with the nearest row above it that is set in less."""
    found: list[Subsidiary] = []
    above: list[tuple[float, str]] = []
    indents = dict(document.indents)
    for start, row in rows:
        indent = indents.get(document.text.rfind("\n", 0, start) + 1, 0.0)
        while above and above[-1][0] > indent - _STEP:
            above.pop()
        found.append(row.model_copy(update={"parent": above[-1][1]}) if above else row)
        above.append((indent, row.name.value))
    return tuple(found)


def _rows_of_cells(document: Document) -> list[list[_Cell]]:
    """The lines with their cells; where columns hold names side by side, each cell is a line of its own."""
    lines = list(_lines(document))
    pairs = [cells for cells in lines if len(cells) > 1]
    side_by_side = sum(1 for cells in pairs if _LEGAL_FORM.search(cells[1].text))
    if not 2 * side_by_side > len(pairs) > 0:
        return lines
    return [[cell] for cells in lines for cell in cells if len(cells) > 1 or not _RUNS_ON.fullmatch(cell.text)]


def _lines(document: Document) -> Iterator[list[_Cell]]:
    start = 0
    for line in document.reading.split("\n"):
        cells = []
        for match in re.finditer(r"[^\t]+", line):
            text = match[0].strip()
            place = start + match.start() + len(match[0]) - len(match[0].lstrip())
            if text:
                cells.append(_Cell(place, place + len(text), text))
        if cells:
            yield cells
        start += len(line) + 1


def _row(document: Document, cells: list[_Cell], *, tabular: bool) -> Subsidiary | None:
    first = cells[0]
    if len(cells) == 1:
        return _single(document, first, tabular=tabular)
    if any(_HEADING.search(cell.text) for cell in cells) and not any(_SHARE.fullmatch(cell.text) for cell in cells[1:]):
        return None
    if (
        len(first.text) > 160
        or not re.search(r"[A-Za-z]{2}", first.text)
        or (first.text.endswith((".", ":")) and len(first.text.split()) > 14)
    ):
        return None
    share = next((cell for cell in cells[1:] if _SHARE.fullmatch(cell.text)), None)
    place = next(
        (cell for cell in cells[1:] if cell is not share and _PLACE.fullmatch(_bare(cell.text)) and len(cell.text) <= 60), None
    )
    if place is None and share is None:
        return None
    return _subsidiary(document, _trimmed(first), place, share)


def _single(document: Document, cell: _Cell, *, tabular: bool) -> Subsidiary | None:
    """A line by itself: "Name (Place)", "Name....Place", "Name, a Delaware corporation"; without columns a bare name."""
    dots = _DOTS.search(cell.text)
    if dots and cell.text[dots.end() :]:
        return _subsidiary(document, _trimmed(cell), _Cell(cell.start + dots.end(), cell.end, cell.text[dots.end() :]), None)
    for pattern in (_IN_BRACKETS, _INCORPORATED):
        match = pattern.match(cell.text)
        if match and not _HEADING.search(match["name"]) and len(match["name"].split()) <= 14:
            if _TWO_COLUMNS.search(match["name"]):
                return None
            name = _Cell(cell.start, cell.start + match.end("name"), match["name"])
            return _subsidiary(document, name, _part(cell, match, "place"), _part(cell, match, "share"))
    bare = not tabular and _LEGAL_FORM.search(cell.text) and not _HEADING.search(cell.text) and len(cell.text.split()) <= 12
    return _subsidiary(document, _trimmed(cell), None, None) if bare else None


def _part(cell: _Cell, match: re.Match[str], group: str) -> _Cell | None:
    """What `group` of a match of the cell's text holds, where it holds anything."""
    if match.groupdict().get(group) is None:
        return None
    return _Cell(cell.start + match.start(group), cell.start + match.end(group), match[group])


_LEGAL_FORM = re.compile(
    r"\b(?:inc|corp|corporation|company|co|ltd|limited|llc|l\.l\.c|lp|l\.p|gmbh|ag|s\.?a|s\.?r\.?l|b\.?v|n\.?v|plc|pty|kk|k\.k|oy|ab|"
    r"a\.?s|s\.?a\.?r\.?l|s\.?p\.?a|kft|sdn|bhd|pte|ltda)\b\.?(?:[ \t]*\([^()]{1,40}\))?[*.]*$",
    re.I,
)


def _bare(text: str) -> str:
    return _NOTES.sub("", text).strip()


def _trimmed(cell: _Cell) -> _Cell:
    """Without notes and leading dots behind the name."""
    dots = _DOTS.search(cell.text)
    text = _bare(cell.text[: dots.start()] if dots else cell.text)
    if dots and _ABBREVIATED.search(text):
        text += "."
    return _Cell(cell.start, cell.start + len(text), text)


def _subsidiary(document: Document, name: _Cell, place: _Cell | None, share: _Cell | None) -> Subsidiary | None:
    if not re.search(r"[A-Za-z]{2}", name.text) or _OFFICE.search(name.text):
        return None
    return Subsidiary(
        name=_fact(document, _without_remark(name)),
        jurisdiction=_fact(document, _without_owner(_trimmed(place))) if place and not _NO_PLACE.search(place.text) else None,
        share=_fact(document, share) if share else None,
    )


_REMARK = re.compile(r"(?<![ \t])[ \t]+\((?P<words>[^()]{1,100})\)\Z")
_FORMER = re.compile(r"(?:formerly|previously|f/?k/?a|d/?b/?a|a/?k/?a|now known)\b", re.I)
# An office of a company that is listed elsewhere, or is the registrant, is no subsidiary.
_OFFICE = re.compile(r"\((?:representative|liaison)[ \t]+office[ \t]*\)\Z", re.I)


def _without_remark(name: _Cell) -> _Cell:
    """Without the bracket behind a name that is whole before it: a former name, what it does, a place of work."""
    remark = _REMARK.search(name.text)
    if remark is None:
        return name
    before = name.text[: remark.start()]
    if not _FORMER.match(remark["words"]) and (not _LEGAL_FORM.search(before) or _LEGAL_FORM.search(remark["words"])):
        return name
    return _Cell(name.start, name.start + len(before), before)


_OWNER = re.compile(r"(?:,[ \t]{0,3}|[ \t]{1,3})(?:wholly[ -])?owned\b.*", re.I | re.S)
# What a bracket may say of a subsidiary instead of its place.
_NO_PLACE = re.compile(
    r"\b(?:manufacturing|holding|head ?qu?arters|headquaters|company|inactive|dormant|formerly|cent(?:re|er)|division|office"
    r"|venture)$",
    re.I,
)


_NOTE = re.compile(
    r"(?<=[A-Za-z.])(?:(?:[ \t]?[-\u2013/][ \t]?[A-Z][A-Za-z.' ]{1,30})?[ \t]{1,3}(?i:branch)"
    r"|[ \t]{1,3}(?:JV|J\.V\.|Joint Venture))\Z"
)


def _without_owner(cell: _Cell) -> _Cell:
    """Without the owner or a note behind the place: "Delaware, owned by Orr Holdings, Inc.", "Japan JV", "Utah-Peru Branch"."""
    text = _NOTE.sub("", _OWNER.sub("", cell.text))
    return _Cell(cell.start, cell.start + len(text), text)


def _fact(document: Document, cell: _Cell) -> Fact[str]:
    return Fact[str](
        value=" ".join(document.text[cell.start : cell.end].split()),
        mentions=(document.mention(cell.start, cell.end),),
        rule=_RULE,
    )
