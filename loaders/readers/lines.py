"""Lines of fixed-width text -> pieces: a line end is a line border, an empty line a paragraph's, a wide gap a cell's."""

from __future__ import annotations

import re

from pactgraph.loaders.readers.pieces import CELL, GAP, LINE, NOTHING, Piece

_GAP = re.compile(rf"[ \t\u00a0]{{{GAP},}}|\t")
_PLAIN = " " * GAP  # a gap that holds no other white space holds so many: most lines have none


def line_pieces(text: str, offset: int) -> list[Piece]:
    """The pieces of `text`, whose first character stands at `offset` in the decoded source."""
    pieces: list[Piece] = []
    for line in text.split("\n"):
        if line and not line.isspace():
            _add_cells(pieces, line, offset)
        pieces.append((LINE, 0))
        offset += len(line) + 1
    pieces[-1] = (NOTHING, 0)  # the last line has no end
    return pieces


def _add_cells(pieces: list[Piece], line: str, offset: int) -> None:
    visible = line.strip()
    start = line.index(visible)
    end = start + len(visible)
    position = start
    for gap in _GAP.finditer(line, start, end) if _PLAIN in visible or "\t" in visible or "\u00a0" in visible else ():
        pieces.append((line[position : gap.start()], offset + position))
        pieces.append((CELL, 0))
        position = gap.end()
    pieces.append((line[position:end], offset + position))
