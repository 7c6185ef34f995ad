"""What a look-up gives: a tuple with a table's manners."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, overload

from pactgraph.graph.errors import needed

if TYPE_CHECKING:
    import pandas
    import polars

Cell = str | int | float | bool | None


class Rowable(Protocol):
    """Anything that can stand in a row of a table."""

    def row(self) -> dict[str, Cell]:
        """Its columns, plain values only."""


Shown = TypeVar("Shown", bound=Rowable)


class Results(Sequence[Shown], Generic[Shown]):
    """An immutable sequence in a stable order, which turns into a table on request.

    >>> found = kg.companies()
    >>> len(found), found[0].name, found[:2] == kg.companies()[:2]
    (6, 'Corvane Therapeutics, Inc.', True)
    """

    def __init__(self, found: Sequence[Shown]) -> None:
        self._found = tuple(found)

    @overload
    def __getitem__(self, index: int) -> Shown: ...
    @overload
    def __getitem__(self, index: slice) -> Results[Shown]: ...
    def __getitem__(self, index: int | slice) -> Shown | Results[Shown]:
        return Results(self._found[index]) if isinstance(index, slice) else self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Shown]:
        return iter(self._found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Results) and self._found == other._found

    def __hash__(self) -> int:
        return hash(self._found)

    def __repr__(self) -> str:
        return f"Results({list(self._found)!r})"

    def where(self, wanted: Callable[[Shown], bool]) -> Results[Shown]:
        """Those for which `wanted` holds, in the same order.

        >>> [agreement.title for agreement in kg.agreements().where(lambda one: one.date < "2006")]
        ['License Agreement']
        """
        return Results([one for one in self._found if wanted(one)])

    def rows(self) -> list[dict[str, Cell]]:
        """One dictionary of plain values for each.

        >>> kg.timeline().rows()[0]
        {'year': '2005', 'kind': 'license', 'agreements': 1}
        """
        return [one.row() for one in self._found]

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas data frame; needs pandas.

        >>> kg.timeline().to_pandas().shape
        (6, 3)
        """
        needed("pandas", "tables")
        import pandas

        return pandas.DataFrame(self.rows())

    def to_polars(self) -> polars.DataFrame:
        """A polars data frame; needs polars.

        >>> kg.timeline().to_polars().shape
        (6, 3)
        """
        needed("polars", "tables")
        import polars

        return polars.DataFrame(self.rows(), infer_schema_length=None)

    def _repr_html_(self) -> str:
        """An escaped table for notebooks."""
        rows = self.rows()
        if not rows:
            return "<p>none found</p>"
        head = "".join(f"<th>{escape(column)}</th>" for column in rows[0])
        body = "".join(f"<tr>{''.join(f'<td>{_shown(value)}</td>' for value in row.values())}</tr>" for row in rows)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _shown(value: Cell) -> str:
    return "" if value is None else escape(str(value))
