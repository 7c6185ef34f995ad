"""Solutions of a SELECT -> rows of text: one at a time from terms, or all at once from the TSV in which the store writes them.

No Python object is made for a term that TSV tells, and each text is made once however often it comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from pactgraph.ontology.namespaces import XSD

TextRow = tuple[str | None, ...]

_NUMBERS = tuple(f"^^<{XSD}{name}>" for name in ("integer", "decimal"))
_BARE_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")  # TSV writes integers without quotes
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"t": "\t", "n": "\n", "r": "\r"}
_WRITTEN = str.maketrans({"\\": r"\\", '"': r"\"", "\t": r"\t", "\n": r"\n", "\r": r"\r"})
_ZERO = Decimal(0)


def text_rows(found: Iterable[Iterable[object]]) -> Iterator[TextRow]:
    """Each term as its text: IRI or lexical form, None where unbound."""
    for solution in found:
        yield text_row(solution)


def text_row(solution: Iterable[object]) -> TextRow:
    """The terms of one row as text."""
    return tuple([None if term is None else _text(term) for term in solution])


def _text(term: object) -> str:
    value = getattr(term, "value", None)
    return value if isinstance(value, str) else str(term)


# Tab-separated values: SPARQL 1.1 Query Results CSV and TSV Formats, section 4


def tsv_columns(tsv: bytes) -> list[str]:
    """The names of the columns."""
    head = tsv[: tsv.index(b"\n")].decode()
    return [name.removeprefix("?") for name in head.split("\t")] if head else []


def tsv_rows(tsv: bytes, order: Sequence[int] = ()) -> list[TextRow]:
    """The rows as text, sorted by the columns in these places as ORDER BY sorts them."""
    columns = _cells(tsv)
    text = _Texts().__getitem__
    rows = list(zip(*(map(text, column) for column in columns), strict=True))
    if not order:
        return rows
    # rows are compared by numbers, each text is looked at once
    ranked = sorted({cell for column in order for cell in columns[column]}, key=cell_rank)
    rank = dict(zip(ranked, range(len(ranked)), strict=True)).__getitem__
    keys = list(zip(*(map(rank, columns[column]) for column in order), strict=True))
    return [rows[place] for place in sorted(range(len(rows)), key=keys.__getitem__)]


def _cells(tsv: bytes) -> list[list[str]]:
    """The cells of each column: whole columns go from one built-in function to the next, no row is looked at by itself."""
    # not splitlines, which would end a row at U+2028 too; tabs and ends of line inside a literal are escaped
    head, _, body = tsv.decode().removesuffix("\n").partition("\n")
    width = head.count("\t") + 1
    cells = body.replace("\n", "\t").split("\t") if tsv.count(b"\n") > 1 else []
    return [cells[place::width] for place in range(width)]


def rows_as_tsv(columns: Sequence[str], rows: Iterable[TextRow]) -> bytes:
    """Rows of text as TSV in which every value is a string."""
    lines = ["\t".join(f"?{name}" for name in columns)]
    lines += ["\t".join("" if value is None else f'"{value.translate(_WRITTEN)}"' for value in row) for row in rows]
    return ("\n".join(lines) + "\n").encode()


class _Texts(dict[str, str | None]):
    """The text of each cell, worked out when it first comes."""

    def __missing__(self, cell: str) -> str | None:
        text = self[cell] = cell_text(cell)
        return text


def cell_text(cell: str) -> str | None:
    """The text of a term as TSV writes it; None for an empty cell."""
    if cell.startswith("<"):
        return cell[1:-1]
    if cell.startswith('"'):
        lexical = cell[1 : cell.rindex('"')]
        return _ESCAPE.sub(lambda match: _ESCAPES.get(match[1], match[1]), lexical) if "\\" in lexical else lexical
    return cell or None


def cell_rank(cell: str) -> tuple[int, Decimal, str]:
    """A sort key: what is unbound first, then IRIs, then numbers by their value, then other literals by their text."""
    if cell.startswith("<"):
        return 1, _ZERO, cell[1:-1]
    if not cell:
        return 0, _ZERO, ""
    text = cell_text(cell) or ""
    if cell.startswith("_:"):
        return 1, _ZERO, text
    numeric = cell.endswith(_NUMBERS) or _BARE_NUMBER.fullmatch(cell)
    return (2, Decimal(text), "") if numeric else (3, _ZERO, text)
