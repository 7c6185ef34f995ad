"""The compounds that an agreement is about: those named where the text speaks of it, by themselves or by a collective alias."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Compound, Fact


def find_subjects(document: Document, spans: Sequence[tuple[int, int]], compounds: Sequence[Compound]) -> tuple[Fact[str], ...]:
    """Find which of the document's `compounds` these stretches of its reading text name, in the order of `compounds`."""
    found = (_named(document, sorted(set(spans)), compound) for compound in compounds)
    return tuple(fact for fact in found if fact is not None)


def _named(document: Document, spans: Sequence[tuple[int, int]], compound: Compound) -> Fact[str] | None:
    """The first place that names the compound; its own name before an alias of it."""
    for name in (compound.name.value, *(alias.value for alias in compound.aliases)):
        pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        for start, end in spans:
            match = pattern.search(document.reading, start, end)
            if match:
                mention = document.mention(match.start(), match.end())
                return Fact[str](value=compound.name.value, mentions=(mention,), rule="compound where the agreement is told")
    return None
