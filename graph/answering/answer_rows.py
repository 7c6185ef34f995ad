"""The rows of an answer: what is shown of each, and the sentences behind it, read where somebody looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from pactgraph.graph.sentences.quotes import Quoted, read_quotes
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import CHANGE, EVENT, ID, KIND, PACT, ROLE

_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OURS = re.compile(f"{re.escape(ID)}[A-Za-z0-9._~/%#=,:-]+")  # a filing's words that only begin like an IRI are none
_AT_ONCE = 300
_FEW = 20  # facts of a row whose sentences are read with its page: a row of sums may stand on thousands

PAGE = 100
"""Rows that are read together."""
Grouped = Sequence[tuple[tuple[str | None, ...], Sequence[str]]]
"""The values of each row, and the facts behind it."""


class _Sentences:
    """The sentences of some facts, each read once."""

    def __init__(self, store: Store, facts: Iterable[str]) -> None:
        self._store = store
        self._known: dict[str, tuple[Quoted, ...]] = {}
        self._read(set(facts))

    def of(self, facts: Sequence[str]) -> tuple[Quoted, ...]:
        self._read({fact for fact in facts if fact not in self._known})
        return tuple(sorted({quote for fact in facts for quote in self._known[fact]}))

    def _read(self, facts: set[str]) -> None:
        if facts:
            quoted = read_quotes(self._store, facts)
            self._known |= {fact: quoted.get(fact, ()) for fact in facts}


@dataclass(frozen=True)
class Row:
    """One row: what is shown, the IRI behind each cell that is a node, and the facts that state it.

    >>> row = kg.ask("who-manufactures", compound="HV4").rows[0]
    >>> row.cells[1], row.iris[1] == kg.companies("Bellandi")[0].iri, row.quotes[0].file
    ('Società Chimica Bellandi S.r.l.', True, 'halvorsen-2006-05-15-8k.md')
    """

    cells: tuple[str | None, ...]
    iris: tuple[str | None, ...]
    facts: tuple[str, ...]
    _sentences: _Sentences = field(repr=False, compare=False)

    @cached_property
    def quotes(self) -> tuple[Quoted, ...]:
        """The sentences that state it.

        >>> kg.ask("terminations").rows[0].quotes[0].filing.startswith("https://w3id.org/pactgraph/id/filing/")
        True
        """
        return self._sentences.of(self.facts)

    @property
    def first_quotes(self) -> tuple[Quoted, ...]:
        """As `quotes`, of the first twenty facts only: what is at hand as soon as the row is.

        >>> row = kg.ask("terminations").rows[0]
        >>> row.first_quotes == row.quotes
        True
        """
        return self._sentences.of(self.facts[:_FEW])

    @property
    def unread(self) -> int:
        """How many facts `first_quotes` leaves out.

        >>> kg.ask("terminations").rows[0].unread
        0
        """
        return max(0, len(self.facts) - _FEW)


class Rows(Sequence[Row]):
    """The rows of an answer in their order. The first hundred are at hand, others are read when looked at.

    The same holds of the sentences of a row that stands on more than twenty facts. Only then the graph has to be open still.

    >>> rows = kg.ask("terminations").rows
    >>> len(rows), rows[0] == list(rows)[0]
    (1, True)
    """

    def __init__(
        self, store: Store, grouped: Grouped, total: int | None = None, whole: Callable[[], Grouped] | None = None
    ) -> None:
        """`whole` finds all rows where `grouped` has only the first hundred of `total`."""
        self._store = store
        self._grouped = grouped
        self._total = len(grouped) if total is None else total
        self._whole = whole
        self._pages: dict[int, tuple[Row, ...]] = {}
        if grouped:
            self._page(0)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        return self._page(place // PAGE)[place % PAGE]

    def __len__(self) -> int:
        return self._total

    def __iter__(self) -> Iterator[Row]:
        self._all()
        for page in range(-(-len(self) // PAGE)):
            yield from self._page(page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Rows({len(self):,})"

    def cells(self) -> Iterator[tuple[str | None, ...]]:
        """What is shown of each row, without its sentences.

        >>> rows = kg.ask("terminations").rows
        >>> list(rows.cells()) == [row.cells for row in rows]
        True
        """
        grouped = self._all()
        labels = _labels(self._store, (value for values, _ in grouped for value in values if value))
        for values, _ in grouped:
            yield _cells(values, labels)

    def _all(self) -> Grouped:
        if self._whole is not None:
            self._grouped, self._whole = self._whole(), None
            self._total = len(self._grouped)
        return self._grouped

    def _page(self, number: int) -> tuple[Row, ...]:
        if number not in self._pages:
            grouped = self._all() if number else self._grouped
            self._pages[number] = tuple(_read(self._store, grouped[number * PAGE : (number + 1) * PAGE]))
        return self._pages[number]


def _read(store: Store, grouped: Grouped) -> Iterator[Row]:
    # a page's facts are read in one go; of a row that stands on many the rest is read when somebody wants all of them
    sentences = _Sentences(store, (fact for _, facts in grouped for fact in _told(facts)[:_FEW]))
    labels = _labels(store, (value for values, _ in grouped for value in values if value))
    for values, facts in grouped:
        iris = tuple(value if value and _OURS.fullmatch(value) else None for value in values)
        yield Row(_cells(values, labels), iris, _told(facts), sentences)


def _told(facts: Sequence[str]) -> tuple[str, ...]:
    """The facts of a row, sorted: those of a sum come in no order."""
    return tuple(sorted(set(facts)))


def _cells(values: tuple[str | None, ...], labels: dict[str, str]) -> tuple[str | None, ...]:
    return tuple(value and labels.get(value, _local(value)) for value in values)


def _labels(store: Store, values: Iterable[str]) -> dict[str, str]:
    """By IRI: what a node is called."""
    iris = sorted({value for value in values if value.startswith(ID) and _OURS.fullmatch(value)})
    found: dict[str, str] = {}
    for start in range(0, len(iris), _AT_ONCE):
        listed = " ".join(f"<{iri}>" for iri in iris[start : start + _AT_ONCE])
        for iri, label in store.rows(f"SELECT ?node ?label WHERE {{ VALUES ?node {{ {listed} }} ?node rdfs:label ?label }}"):
            found[iri or ""] = label or ""
    return found


def _local(value: str) -> str:
    """A concept or term by its local name, in words; anything else as it is."""
    if value.startswith(PACT):
        return _INNER_CAPITAL.sub(" ", value.removeprefix(PACT)).lower()
    for namespace in (KIND, EVENT, ROLE, CHANGE):
        if value.startswith(namespace):
            return value.removeprefix(namespace).replace("_", " ").replace("-", " ")
    return value
