"""Table rows of one HTML pass -> cell and line borders: empty cells vanish, "$" and "%" join their figure."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from pactgraph.loaders.readers.pieces import BORDERS, CELL, LINE, NOTHING, PARAGRAPH, ROW, SPACE, Piece

MAX_TABLE_DEPTH = 40  # tables inside tables beyond this add no structure; real filings nest a handful
_LONG_CELL = 400  # characters; a longer cell keeps its paragraphs
_LONG_ROW = 150  # a row of one cell this long is a paragraph
_BEFORE_FIGURE = frozenset({"$", "US$", "€", "£", "¥", "(", "$(", "C$", "A$"})
_AFTER_FIGURE = frozenset({")", "%", ")%", "%)"})


@dataclass(slots=True)
class _Row:
    first: int  # index of its first piece
    cells: list[int] = field(default_factory=list)  # index of each cell's border


class Tables:
    """The open tables of one pass; closing a row rewrites the borders among its pieces."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._open: list[_Row | None] = []
        self._ignored = 0

    @property
    def in_row(self) -> bool:
        """Whether a row is open: a line drawn there underlines a cell and ends no page."""
        return bool(self._open) and self._open[-1] is not None

    def open(self, tag: str) -> None:
        """Take `<table>`, `<tr>`, `<td>` or `<th>`."""
        if tag == "table":
            self._pieces.append((PARAGRAPH, 0))
            if len(self._open) >= MAX_TABLE_DEPTH:
                self._ignored += 1
            else:
                self._open.append(None)
        elif not self._open or self._ignored:
            self._pieces.append((ROW, 0) if tag == "tr" else (CELL, 0))
        elif tag == "tr":
            self._start_row()
        else:
            row = self._open[-1] or self._start_row()
            row.cells.append(len(self._pieces))
            self._pieces.append((CELL, 0))

    def close(self, tag: str) -> None:
        """Take `</table>` or `</tr>`; cells end where the next one begins."""
        if not self._open:
            return
        if tag == "table" and self._ignored:
            self._ignored -= 1
        elif tag == "table":
            self._end_row()
            self._open.pop()
            self._pieces.append((PARAGRAPH, 0))
        elif tag == "tr" and not self._ignored:
            self._end_row()

    def close_all(self) -> None:
        """Close what the source left open."""
        self._ignored = 0
        while self._open:
            self.close("table")

    def _start_row(self) -> _Row:
        self._end_row()
        row = _Row(len(self._pieces))
        self._pieces.append((ROW, 0))
        self._open[-1] = row
        return row

    def _end_row(self) -> None:
        row = self._open[-1]
        self._open[-1] = None
        if row is None or not row.cells:
            return
        pieces = self._pieces
        ends = [*row.cells[1:], len(pieces)]
        cells = [_Cell(pieces, start, end) for start, end in zip(row.cells, ends, strict=True)]
        filled = [cell for cell in cells if cell.length]
        if not filled:
            pieces.append((PARAGRAPH, 0))  # an empty row parts what stands above from what stands below
            return
        for cell in cells:
            cell.trim()
        if len(filled) == 1:
            self._end_single(row, filled[0])
            return
        pieces[filled[0].start] = (NOTHING, 0)
        for cell in filled:
            cell.flatten()
        for before, after in pairwise(filled):
            if before.text in _BEFORE_FIGURE or after.text in _AFTER_FIGURE:
                pieces[after.start] = (NOTHING, 0)
        pieces.append((ROW, 0))

    def _end_single(self, row: _Row, cell: _Cell) -> None:
        border = PARAGRAPH if cell.length > _LONG_ROW else ROW
        self._pieces[row.first] = (border, 0)
        self._pieces[cell.start] = (NOTHING, 0)
        self._pieces.append((border, 0))


class _Cell:
    """The pieces `[start, end)` of one cell; `start` is its border."""

    __slots__ = ("end", "first", "last", "length", "pieces", "start", "text")

    def __init__(self, pieces: list[Piece], start: int, end: int) -> None:
        self.pieces = pieces
        self.start = start
        self.end = end
        self.first = self.last = end
        self.length = 0
        self.text = ""  # where one piece is all of it
        for place in range(start, end):
            characters = pieces[place][0]
            if characters not in BORDERS and not characters.isspace():
                self.text = "" if self.length else characters.strip()
                self.first = self.first if self.length else place
                self.last = place
                self.length += len(characters)

    def trim(self) -> None:
        """Take away the borders and spaces around the cell's text; an empty cell keeps none."""
        for i in range(self.start if not self.length else self.start + 1, self.first):
            self.pieces[i] = (NOTHING, 0)
        for i in range(self.last + 1, self.end):
            self.pieces[i] = (NOTHING, 0)

    def flatten(self) -> None:
        """Make paragraphs of a short cell lines, so that the row stays one."""
        if self.length > _LONG_CELL:
            return
        lined = False
        for i in range(self.first, self.last):
            characters = self.pieces[i][0]
            if characters in (LINE, PARAGRAPH, ROW):
                self.pieces[i] = (SPACE if lined else ROW, 0)
                lined = True
            elif characters not in BORDERS and not characters.isspace():
                lined = False
