"""White space is told by what is sooner than a pattern, and the same is told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.readers import lines, pieces

SPACED = st.text(st.sampled_from("a  \t\u00a0"), max_size=60)


@given(SPACED)
def test_cells_of_a_line_are_what_its_gaps_part(line: str) -> None:
    told = [piece for piece, _ in lines.line_pieces(line, 0) if piece not in (pieces.CELL, pieces.NOTHING)]
    assert told == [cell for cell in lines._GAP.split(line.strip()) if cell]


@given(SPACED)
def test_every_cell_stands_where_its_piece_says(line: str) -> None:
    told = lines.line_pieces(line, 7)
    assert all(line[place - 7 :].startswith(piece) for piece, place in told if piece not in pieces.BORDERS)


@given(st.text(st.sampled_from("a ."), max_size=60))
def test_runs_of_plain_spaces_are_those_of_white_space(text: str) -> None:
    runs = [match.span() for match in pieces._RUN.finditer(text)]
    assert [match.span() for match in pieces._PLAIN_RUN.finditer(text)] == runs
