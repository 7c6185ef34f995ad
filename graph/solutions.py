"""Solutions of a SELECT -> rows of text, sorted where that is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Protocol, TypeVar

from pactgraph.ontology.namespaces import XSD

_NUMBERS = {f"{XSD}{name}" for name in ("integer", "decimal")}
_ZERO = Decimal(0)


class Solution(Protocol):
    """One row of terms."""

    def __getitem__(self, place: int, /) -> object: ...
    def __iter__(self) -> Iterator[object]: ...


Found = TypeVar("Found", bound=Solution)


def text_rows(found: Iterable[Solution]) -> Iterator[tuple[str | None, ...]]:
    """Each term as its text: IRI or lexical form, None where unbound."""
    for solution in found:
        yield text_row(solution)


def text_row(solution: Iterable[object]) -> tuple[str | None, ...]:
    """The terms of one row as text."""
    return tuple([None if term is None else _text(term) for term in solution])


def sorted_rows(found: Iterable[Found], places: Sequence[int]) -> Iterator[Found]:
    """The solutions sorted by the terms in these places; nothing is read before the first is wanted."""
    yield from sorted(found, key=lambda solution: [term_rank(solution[place]) for place in places])


def _text(term: object) -> str:
    value = getattr(term, "value", None)
    return value if isinstance(value, str) else str(term)


def term_rank(term: object) -> tuple[int, Decimal, str]:
    """A sort key: what is unbound first, then IRIs, then numbers by their value, then other literals by their text.

    A term has a `value`, and a `datatype` if it is a literal.
    """
    if term is None:
        return 0, _ZERO, ""
    value = str(getattr(term, "value", term))
    datatype = getattr(term, "datatype", None)
    if datatype is None:
        return 1, _ZERO, value
    return (2, Decimal(value), "") if datatype.value in _NUMBERS else (3, _ZERO, value)
