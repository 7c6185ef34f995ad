"""What `sparql` gives: a table of text, read at once from the store's own TSV."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, overload

from pactgraph.graph.answering.solutions import TextRow, tsv_columns, tsv_rows
from pactgraph.graph.errors import needed

if TYPE_CHECKING:
    import pandas
    import polars

Named = dict[str, str | None]

_ESCAPES = {r"\\": "\\", r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\"": '"'}


class Table(Sequence[Named]):
    """The rows of a SELECT, each a dictionary of text: IRIs and lexical forms, None where nothing is bound.

    >>> table = kg.sparql("SELECT ?name ?cik { ?it a pact:Organization ; pact:name ?name ; pact:cik ?cik } ORDER BY ?name")
    >>> table.columns, table[0]["name"]
    (('name', 'cik'), 'Tarrow Pharmaceuticals Corporation')
    """

    def __init__(self, tsv: bytes) -> None:
        self._tsv = tsv
        self.columns = tuple(tsv_columns(tsv))

    def __len__(self) -> int:
        return self._tsv.count(b"\n") - 1

    @overload
    def __getitem__(self, index: int) -> Named: ...
    @overload
    def __getitem__(self, index: slice) -> list[Named]: ...
    def __getitem__(self, index: int | slice) -> Named | list[Named]:
        if isinstance(index, slice):
            return [self._named(row) for row in self._rows[index]]
        return self._named(self._rows[index])

    def __iter__(self) -> Iterator[Named]:
        return map(self._named, self._rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(self._tsv)

    def __repr__(self) -> str:
        return repr(list(self))

    def rows(self) -> list[Named]:
        """One dictionary for each row.

        >>> kg.sparql("SELECT (COUNT(*) AS ?filings) { ?it a pact:Filing }").rows()
        [{'filings': '14'}]
        """
        return list(self)

    def tuples(self) -> list[TextRow]:
        """One tuple for each row, in the order of the columns.

        >>> kg.sparql("SELECT (COUNT(*) AS ?filings) { ?it a pact:Filing }").tuples()
        [('14',)]
        """
        return list(self._rows)

    def to_polars(self) -> polars.DataFrame:
        """A polars data frame of strings, the fastest way to many rows; needs polars.

        >>> kg.sparql("SELECT ?it ?title { ?it a pact:Agreement ; pact:title ?title }").to_polars().columns
        ['it', 'title']
        """
        needed("polars", "tables")
        import polars

        if len(self.columns) < 2:  # an empty line is a row of one column, and none to a reader of CSV
            schema = dict.fromkeys(self.columns, polars.String)
            return polars.DataFrame(self._rows, schema=schema, orient="row")
        cells = polars.read_csv(io.BytesIO(self._tsv), separator="\t", quote_char=None, infer_schema=False)
        return cells.rename(dict(zip(cells.columns, self.columns, strict=True))).select(map(_texts, self.columns))

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas data frame of strings; needs pandas.

        >>> kg.sparql("SELECT ?it ?title { ?it a pact:Agreement ; pact:title ?title }").to_pandas().columns.to_list()
        ['it', 'title']
        """
        needed("pandas", "tables")
        import pandas

        return pandas.DataFrame(self._rows, columns=list(self.columns))

    @cached_property
    def _rows(self) -> list[TextRow]:
        return tsv_rows(self._tsv)

    def _named(self, row: TextRow) -> Named:
        return dict(zip(self.columns, row, strict=True))

    def _repr_html_(self) -> str:
        """An escaped table for notebooks."""
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _shown(row))}</tr>" for row in self._rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _shown(row: TextRow) -> Iterator[str]:
    return (value or "" for value in row)


def _texts(name: str) -> polars.Expr:
    """The texts of the cells of one column, as `solutions.cell_text` gives them."""
    import polars

    cells = polars.col(name)
    first = cells.str.head(1)
    # greedy, so up to the last quote: what follows is a language or a datatype
    lexical = cells.str.extract(r'(?s)^"(.*)"', 1).str.replace_many(_ESCAPES)
    text = polars.when(first == "<").then(cells.str.slice(1).str.head(-1)).when(first == '"').then(lexical).otherwise(cells)
    return text.alias(name)
