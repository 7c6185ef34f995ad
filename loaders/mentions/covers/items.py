"""Document -> its items."""

from __future__ import annotations

from pactgraph.loaders.document import Document, Section
from pactgraph.ontology.records import Fact, Item


def find_items(document: Document) -> tuple[Item, ...]:
    """The items that have a section of their own, in text order, each number once."""
    found: dict[str, Item] = {}
    for section in document.items():
        number = Fact[str](value=section.number, mentions=(document.mention(section.start, section.body),), rule="item heading")
        title = _title(document, section)
        found.setdefault(section.number, Item(number=number, title=title, start=section.start, end=section.end))
    return tuple(found.values())


def _title(document: Document, section: Section) -> Fact[str] | None:
    """The title as the heading has it, where it has one."""
    if not section.title:
        return None
    return Fact[str](value=section.title, mentions=(document.mention(section.start, section.body),), rule="item heading")
