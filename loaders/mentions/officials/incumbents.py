"""Tokens of signature blocks -> the same without the rows of a certificate of incumbency: who holds which office, and his hand.

"President<tab>Ann Vale<tab>/s/ Ann Vale": nobody signs the paper there, and the title stands before its holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pactgraph.loaders.mentions.officials.signature_cells import Token


def without_incumbents(tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens in text order, with the end of a block in the place of each such row."""
    listed = list(tokens)
    number = 0
    while number < len(listed):
        if _is_row(listed[number : number + 3]):
            yield replace(listed[number], kind="stop")
            number += 4 if listed[number + 3 : number + 4] and listed[number + 3].kind == "name" else 3
        else:
            yield listed[number]
            number += 1


def _is_row(cells: list[Token]) -> bool:
    """Whether a title that begins a line, a name and a conformed signature stand in one line."""
    if [cell.kind for cell in cells] != ["title", "name", "sign"]:
        return False
    title, name, sign = cells
    return not title.labelled and name.same_line and sign.same_line and sign.conformed and not (title.same_line or name.labelled)
