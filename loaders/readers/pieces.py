r"""Pieces of source text and borders -> the kept text of a document, with its origins.

A reader emits pieces in source order: runs of characters with their offset in the decoded source, and borders between them.
Assembly merges borders to the strongest one, drops invisible characters and collapses white space, so that every reader gives
the same layout: "\n" line, "\n\n" paragraph, "\t" cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# A piece is (characters, offset in the decoded source); a border is one of these with any offset.
Piece = tuple[str, int]
NOTHING, SPACE, CELL, LINE, PARAGRAPH = "", " ", "\t", "\n", "\n\n"
ROW = "\r"  # a line border that two of make no paragraph of
PAGE = "\f"  # a page ends here; a mark, never text
_STRENGTH = {NOTHING: 0, SPACE: 1, CELL: 2, ROW: 3, LINE: 3, PARAGRAPH: 4}
BORDERS = frozenset(_STRENGTH) | {PAGE}

# Soft hyphen, zero-width and bidirectional marks, C0 and C1 controls: nothing that a reader sees. Windows-1252 letters that
# stand as C1 controls (U+0091 to U+0097 and a few more) are quotes and dashes, which plain_reading knows.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f]+")
_RUN = re.compile(r"\s(?:\s+|(?<=[\n\t\v\f\x85\u2028\u2029]))")
_PLAIN_RUN = re.compile("   *")  # two spaces or more; `re` skips to the first two
# A run of this many hard spaces, or of plain ones where they count, parts columns; justified prose has up to three.
GAP = 4


@dataclass(frozen=True, slots=True)
class Content:
    """One document's characters in the decoded source, and what the submission calls it."""

    text: str
    offset: int
    name: str
    type: str = ""
    description: str = ""
    number: int = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """Kept text before it is read."""

    text: str
    origins: tuple[tuple[int, int], ...]  # (offset in text, offset in the decoded source), both rising
    breaks: tuple[int, ...] = ()  # offsets in text where a page ends


def assemble(pieces: Sequence[Piece], marks: Sequence[int] = ()) -> tuple[Draft, list[int]]:
    """Join `pieces`; give the draft and, for each index in `marks` (rising), how long the text was before that piece."""
    assembly = _Assembly()
    lengths: list[int] = []
    start = 0
    for mark in marks:
        assembly.add_all(pieces[start:mark])
        lengths.append(assembly.length)
        start = mark
    assembly.add_all(pieces[start:] if start else pieces)
    return Draft("".join(assembly.out), tuple(assembly.origins), tuple(assembly.breaks)), lengths


class _Assembly:
    """The state of one assembly: what is out, and the border that waits for the next visible character."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.origins: list[tuple[int, int]] = []
        self.breaks: list[int] = []
        self.length = 0
        self.border = ""
        self.spaces = 0

    def add_all(self, pieces: Iterable[Piece]) -> None:
        """Take pieces and borders in turn."""
        for characters, offset in pieces:
            if characters in _STRENGTH:
                self._add_border(characters)
            elif characters == PAGE:
                if self.length and (not self.breaks or self.breaks[-1] != self.length):
                    self.breaks.append(self.length)
            else:
                self._add_text(characters, offset)

    def _add_border(self, border: str) -> None:
        if border == LINE and self.border == LINE:
            border = PARAGRAPH
        elif border == ROW:
            border = LINE
        if _STRENGTH[border] > _STRENGTH[self.border]:
            self.border = border
        self.spaces = 0 if border != SPACE else self.spaces

    def _add_text(self, characters: str, offset: int) -> None:
        visible = characters.strip()
        if not visible:
            self._add_hard_spaces(len(characters))
            return
        if visible != characters:
            if characters[0] != visible[0]:
                lead = len(characters) - len(characters.lstrip())
                offset += lead
                self._add_border(SPACE)
            self._emit_runs(visible, offset)
            if characters[-1].isspace():
                self._add_border(SPACE)
        else:
            self._emit_runs(visible, offset)

    def _add_hard_spaces(self, count: int) -> None:
        self.spaces += count
        self._add_border(CELL if self.spaces >= GAP and self.border in (SPACE, "") and self.length else SPACE)

    def _emit_runs(self, visible: str, offset: int) -> None:
        runs = _RUN
        if visible.isprintable():  # of all white space only the plain space is
            if "  " not in visible:
                self._emit(visible, offset)
                return
            runs = _PLAIN_RUN
        elif found := INVISIBLE.search(visible):
            self._emit_around(visible, offset, found)
            return
        position = 0
        for run in runs.finditer(visible):
            self._emit(visible[position : run.start()], offset + position)
            hard = run[0].count("\u00a0")
            self._add_border(CELL if hard >= GAP else SPACE)
            position = run.end()
        self._emit(visible[position:] if position else visible, offset + position)

    def _emit_around(self, visible: str, offset: int, found: re.Match[str] | None) -> None:
        position = 0
        while found:
            if found.start() > position:
                self._add_text(visible[position : found.start()], offset + position)
            position = found.end()
            found = INVISIBLE.search(visible, position)
        if position < len(visible):
            self._add_text(visible[position:], offset + position)

    def _emit(self, run: str, offset: int) -> None:
        if not run:
            return
        if self.border:
            if self.length:
                self.out.append(self.border)
                self.length += len(self.border)
            self.border = ""
        self.spaces = 0
        self.origins.append((self.length, offset))
        self.out.append(run)
        self.length += len(run)
