"""Plain text -> pieces: wrapped lines, `<PAGE>` and table tags of old submissions, and other tags' lines left out."""

from __future__ import annotations

import re

from pactgraph.loaders.readers.lines import line_pieces
from pactgraph.loaders.readers.pieces import BORDERS, PAGE, PARAGRAPH, Piece
from pactgraph.loaders.readers.uuencoded import uuencoded_spans
from pactgraph.loaders.scanning import scanner

# The tags that EDGAR's own text format knows (EDGAR Filer Manual, volume II, appendix on ASCII documents).
_TAG = re.compile(
    r"</?(page|table|caption|s|c|fn|f\d{1,2}|b|i|u|r|text|document|pdf|xml|xbrl|sequence|filename|description|type)>", re.I
)
_PAGE_MARK = scanner(r"<page>[ \t]{0,20}(?:[ivxlc\d-]{1,6}(?=[ \t]{0,20}(?:\n|$)))?|\f", re.I)


def text_pieces(content: str, offset: int) -> list[Piece]:
    """The pieces of `content`, which stands at `offset` in the decoded source."""
    pieces: list[Piece] = []
    for part, start in _parts(content):
        if pieces:
            pieces += ((PARAGRAPH, 0), (PAGE, 0))
        for characters, place in line_pieces(part, offset + start):
            if characters in BORDERS or "<" not in characters:
                pieces.append((characters, place))
            else:
                _add_untagged(pieces, characters, place)
    return pieces


def _parts(content: str) -> list[tuple[str, int]]:
    """Pages without uuencoded parts."""
    parts: list[tuple[str, int]] = []
    position = 0
    for start, end in [*uuencoded_spans(content), (len(content), len(content))]:
        parts += [(page, position + place) for page, place in _pages(content[position:start])]
        position = end
    return parts


def _pages(content: str) -> list[tuple[str, int]]:
    """The stretches between page marks (`<PAGE>` with its number, form feed) with their offsets."""
    pages: list[tuple[str, int]] = []
    start = 0
    for mark in _PAGE_MARK.finditer(content):
        pages.append((content[start : mark.start()], start))
        start = mark.end()
    pages.append((content[start:], start))
    return pages


def _add_untagged(pieces: list[Piece], characters: str, offset: int) -> None:
    position = 0
    for tag in _TAG.finditer(characters):
        if tag.start() > position:
            pieces.append((characters[position : tag.start()], offset + position))
        position = tag.end()
    if position < len(characters):
        pieces.append((characters[position:], offset + position))
