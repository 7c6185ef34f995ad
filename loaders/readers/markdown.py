"""Markdown -> pieces: marks of headings, emphasis, links, tables and escapes are left out, their words stay.

CommonMark is read loosely, since converters write it loosely: headings at any level, bold runs over lines, pipe tables with or
without a delimiter row, HTML tags and entities in between.
"""

from __future__ import annotations

import re
from html import unescape

from pactgraph.loaders.readers.pieces import CELL, LINE, PAGE, PARAGRAPH, ROW, SPACE, Piece

_HEADING = re.compile(r"[ \t]{0,3}#{1,6}(?:[ \t]+|$)")
_CLOSING_MARKS = re.compile(r"(?<![ \t])[ \t]+#{1,6}[ \t]*$")
_GAP = r"[ \t]{0,80}"
_DELIMITER_ROW = re.compile(rf"\A{_GAP}(?:\|{_GAP})?:?-{{2,}}:?{_GAP}(?:\|{_GAP}:?-{{2,}}:?{_GAP})*\|?{_GAP}$")
_RULE = re.compile(r"[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r"[ \t]{0,3}>[ \t]?")
_FENCE = re.compile(r"[ \t]{0,3}(?:`{3,}|~{3,})[a-z]*[ \t]*$")
# What may stand inside a line and is no text: in this order.
_INLINE = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<break><br[ \t]*/?>)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,300}>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<image>!\[[^\[\]\n]{0,300}\]\([^()\n]{0,600}\))"
    r"|(?P<link>(?<!\!)\[(?P<words>[^\[\]\n]{1,600})\]\((?:[#/]|https?:|mailto:|\.)[^()\n]{0,600}\))"
    r"|(?P<stars>\*{1,3})"
    r"|(?P<bars>(?<![A-Za-z0-9_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![A-Za-z0-9_]))"
)
_MARKS = (
    re.compile(r"\n {0,3}#{1,6} [A-Za-z*\"\u201c(]"),
    re.compile(r"\|[ \t]*:?-{3,}:?[ \t]*\|"),
    re.compile(r"\n\|[^\n]{0,400}\|[ \t]*\n{1,3}\|"),
    re.compile(r"\*\*[A-Za-z(\"\u201c$][^*\n]{0,300}\*\*(?![\]*])"),
)
_MARKS_ENOUGH = 3
_ROW_LINES = 6
_LOOKED_AT = 60_000  # characters


def is_markdown(content: str, name: str) -> bool:
    """Whether `content` is written in Markdown; a name that says so makes one mark enough."""
    head = "\n" + content[:_LOOKED_AT]
    needed = 1 if name.lower().endswith((".md", ".markdown")) else _MARKS_ENOUGH
    if "#" not in head and "**" not in head and "|" not in head:
        return False
    found = 0
    for mark in _MARKS:
        for _ in mark.finditer(head):
            found += 1
            if found >= needed:
                return True
    return False


def markdown_pieces(content: str, offset: int) -> list[Piece]:
    """The pieces of `content`, which stands at `offset` in the decoded source."""
    pieces: list[Piece] = []
    paragraph: list[Piece] = []
    in_row = 0  # how many lines a row has run on for: some converters break the lines of a cell
    for line in content.split("\n"):
        block = "more row" if in_row and "|" in line else _block(line)
        in_row = in_row + 1 if block in ("row", "more row") and in_row < _ROW_LINES and not line.rstrip().endswith("|") else 0
        if block is None:
            paragraph.append((line, offset))
        else:
            _add_inline(pieces, paragraph)
            paragraph = []
            _add_block(pieces, block, line, offset)
        offset += len(line) + 1
    _add_inline(pieces, paragraph)
    return pieces


def _block(line: str) -> str | None:
    """What kind of block `line` is by itself; None for a line of a paragraph."""
    if not line or line.isspace():
        return "blank"
    first = line.lstrip()[0]
    if first == "#" and _HEADING.match(line):
        return "heading"
    if first in "|:-" and _DELIMITER_ROW.match(line) and ("|" in line or line.count("-") >= 3):
        return "rule" if "|" not in line else "delimiter"
    if first == "|":
        return "row"
    if first in "*_" and _RULE.match(line) and line.strip() not in ("***", "* * *"):
        return "rule"
    return "fence" if first in "`~" and _FENCE.match(line) else None


def _add_block(pieces: list[Piece], block: str, line: str, offset: int) -> None:
    if block in ("row", "more row"):
        pieces.append((ROW if block == "row" else SPACE, 0))
        _add_row(pieces, line, offset)
    elif block == "heading":
        mark = _HEADING.match(line)
        start = mark.end() if mark else 0
        closing = _CLOSING_MARKS.search(line, start)
        pieces.append((PARAGRAPH, 0))
        _add_inline(pieces, [(line[start : closing.start() if closing else len(line)], offset + start)])
        pieces.append((PARAGRAPH, 0))
    elif block == "rule":
        pieces += ((PARAGRAPH, 0), (PAGE, 0))
    elif block != "delimiter":
        pieces.append((PARAGRAPH, 0))


def _add_row(pieces: list[Piece], line: str, offset: int) -> None:
    start = line.index("|") + 1 if line.lstrip().startswith("|") else 0
    for cell in _cells(line[start:]):
        if start:
            pieces.append((CELL, 0))
        _add_inline(pieces, [(cell, offset + start)])
        start += len(cell) + 1
    if line.rstrip().endswith("|"):
        pieces.append((ROW, 0))


def _cells(row: str) -> list[str]:
    """Split at bars; an escaped bar belongs to its cell."""
    cells: list[str] = []
    for part in row.split("|"):
        if cells and cells[-1].endswith("\\"):
            cells[-1] += "|" + part
        else:
            cells.append(part)
    return cells


def _add_inline(pieces: list[Piece], lines: list[Piece]) -> None:
    """The words of one paragraph; each source line keeps its border."""
    for index, (line, offset) in enumerate(lines):
        if index:
            pieces.append((LINE_IN_PARAGRAPH, 0))
        quote = _QUOTE.match(line) if line.lstrip()[:1] == ">" else None
        start = quote.end() if quote else 0
        _add_words(pieces, line, start, offset)


LINE_IN_PARAGRAPH = ROW  # two of them make no paragraph; CommonMark's hard break (two spaces) is a line here anyway


def _add_words(pieces: list[Piece], line: str, position: int, offset: int) -> None:
    for mark in _INLINE.finditer(line, position):
        start, end = mark.span()
        kind = mark.lastgroup or ""
        if start < position or (kind in ("stars", "bars") and not _is_emphasis(line, start, end)):
            continue
        if start > position:
            pieces.append((line[position:start], offset + position))
        position = end
        if kind == "escape":
            pieces.append((line[start + 1 : end], offset + start + 1))
        elif kind == "break":
            pieces.append((LINE, 0))
        elif kind == "entity":
            pieces.append((unescape(mark[0]), offset + start))
        elif mark["link"]:
            pieces.append((mark["words"], offset + mark.start("words")))
        elif kind == "tag":
            pieces.append((_tag_border(mark[0]), 0))
        elif kind == "comment":
            close = line.find("-->", end)
            position = close + 3 if close >= 0 else len(line)
    if position < len(line):
        pieces.append((line[position:], offset + position))


def _tag_border(tag: str) -> str:
    name = tag.strip("</> ").split()[0].lower() if tag.strip("</> ") else ""
    return PARAGRAPH if name in ("div", "p", "center", "table", "tr", "hr") else SPACE if name in ("td", "th") else ""


def _is_emphasis(line: str, start: int, end: int) -> bool:
    """Whether a run of `*` or `_` marks emphasis: it hugs a word and is no redaction (`[***]`), footnote or blank to fill."""
    before = line[start - 1] if start else " "
    after = line[end] if end < len(line) else " "
    if before == "[" or after == "]" or before in "*_" or after in "*_":
        return False
    if end - start >= 2:
        return not (before.isspace() and after.isspace())
    opens = not after.isspace() and (before.isspace() or not before.isalnum())
    mark = line[start]
    return (opens and line.find(mark, end) > 0) or (not before.isspace() and line.rfind(mark, 0, start) >= 0)
