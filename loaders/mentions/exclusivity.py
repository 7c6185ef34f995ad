"""Sentences about one agreement -> whether its rights are exclusive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Fact

# What is exclusive must be a right: "exclusive jurisdiction", "exclusive remedy", "exclusive of tax" say nothing of rights.
_EXCLUSIVE = re.compile(
    r"\b(?P<non>non-?\s?|co-)?(?P<word>exclusive(?:ly)?)\b"
    r"(?P<between>(?:,?\s{1,3}(?!jurisdiction|venue|remed|forum|of\b|property)[A-Za-z()/-]{1,24}){0,9}?),?\s{1,3}"
    r"(?P<head>licen[sc]es?|licensees?|sublicen[sc]es?|rights?|distributors?|distribution|suppliers?|manufacturers?"
    r"|agents?|agency|supply|marketing|"
    r"collaborat\w{2,5}|territor\w{1,4}|options?|basis|dealer|representatives?|partners?|arrangement|provider|source"
    r"|promotion|franchise|access|use|"
    r"field|research|alliance|relationship|grant|promote|distribute|market|sell|develop|manufacture|commercialize"
    r"|supply|purchase)\b",
    re.I,
)
_DENIED = re.compile(r"\b(?:not|no longer|without|neither|rather than)\s(?:\w{1,12}\s){0,3}\Z", re.I)


def find_exclusivity(document: Document, spans: Sequence[tuple[int, int]]) -> Fact[bool] | None:
    """Whether the agreement's first grant of rights is exclusive; None where it does not say. Co-exclusive is not exclusive."""
    for start, end in spans:
        for match in _EXCLUSIVE.finditer(document.reading, start, end):
            denied = _DENIED.search(document.reading[max(start, match.start() - 30) : match.start()])
            value = match["non"] is None and denied is None
            mention = document.mention(match.start(), match.end())
            return Fact[bool](value=value, mentions=(mention,), rule="exclusive: of a right")
    return None
