"""Document -> its items and the rows of its exhibit index."""

from __future__ import annotations

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import ExhibitEntry, Fact, Item


def find_items(document: Document) -> tuple[Item, ...]:
    """The items that have a section of their own, in text order, each number once."""
    found: dict[str, Item] = {}
    for section in document.items():
        number = Fact[str](value=section.number, mentions=(document.mention(section.start, section.body),), rule="item heading")
        found.setdefault(section.number, Item(number=number, start=section.start, end=section.end))
    return tuple(found.values())


def find_exhibit_index(document: Document) -> tuple[ExhibitEntry, ...]:
    """The rows of the exhibit index, in text order."""
    return ()
