"""Sentences about a sale -> its sides where a noun tells them, not a verb: "for the sale to Corran of the paper mill"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]

_NOUNS = (  # the role of the party named right behind the words, and that of the other side
    (re.compile(r"\bsale\sto\s(?:the\s)?"), ("buyer", "seller")),
    (re.compile(r"\b(?:sale|transfer|disposition)\sby\s(?:the\s)?"), ("seller", "buyer")),
    (re.compile(r"\b(?:purchase|acquisition)\sby\s(?:the\s)?"), ("buyer", "seller")),
    (re.compile(r"\b(?:purchase|acquisition)\sfrom\s(?:the\s)?"), ("seller", "buyer")),
)


def sides_by_noun(page: Page, span: Span, parties: frozenset[int]) -> Iterator[tuple[int, int, tuple[str, str]]]:
    """Where a noun tells of a sale, the party right after it, its role and that of the other side."""
    for pattern, sides in _NOUNS:
        for match in pattern.finditer(page.reading, *span):
            for place in find_places(page.reading, page.cast, match.end(), min(span[1], match.end() + 90))[:1]:
                alone = len(place.entities) == 1 and not page.reading[match.end() : place.start].strip()
                if alone and place.entities[0] in parties:
                    yield match.start(), place.entities[0], sides
