"""Sentences about one agreement -> what they state without its figure ("a certain number of batches")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.money import find_money
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Withheld

_AGREEMENT = re.compile(r"EX-(?:2|4|10)(?!\d)")
_MEASURES = "numbers?|amounts?|quantity|quantities|percentages?|portions?|sums?|prices?|rates?|levels?|volumes?"
_CERTAIN = re.compile(
    rf"\b(?:a|an)\s(?:certain|undisclosed|unspecified|unstated|confidential)\s"
    rf"(?P<what>(?:minimum\s|maximum\s|annual\s)?(?:{_MEASURES})(?:\sof\s(?:[A-Za-z-]{{1,20}}\s?){{1,3}})?)",
    re.I,
)
_UNDISCLOSED = scanner(
    r"\b(?:undisclosed|unspecified|unstated)\s(?P<what>(?:[A-Za-z-]{1,20}\s){0,2}?(?:payments?|fees?|royalt(?:y|ies)"
    r"|terms?|milestones?|price|consideration|"
    r"amounts?|sum|number|percentage|quantity|license fee))\b",
    re.I,
)
# "certain milestone payments": no figure only where the sentence gives none.
_SOME = scanner(
    r"\b(?:certain|specified|agreed(?:-upon)?|predetermined|pre-?specified)\s(?P<what>(?:(?!from\b|of\b|to\b|in\b|under\b)[A-Za-z-]{1,20}\s){0,3}?"
    r"(?:(?:milestone|up-?front|royalty|license|sales|success|development|regulatory|signing"
    r"|technology access)\s(?:payments?|fees?)|royalties|milestones))\b",
    re.I,
)
_NOT_DISCLOSED = scanner(
    r"\b(?P<what>(?:(?:financial|other|economic|commercial|specific|further|remaining)\s){0,2}(?:terms|price"
    r"|consideration|amount|details|fee|value)"
    r"(?:\sof\s(?:the\s)?[A-Za-z]{1,20}(?:\s[A-Za-z]{1,20})?)?)\s(?:were|was|have|has|are|is|will)\s(?:not"
    r"|un)\s?(?:been\s|be\s|being\s)?disclosed\b",
    re.I,
)


def find_undisclosed(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Withheld, ...]:
    """Find what is stated without its figure, in text order; "certain payments" only where the sentence holds no sum."""
    found: dict[int, Withheld] = {}
    own = _AGREEMENT.match(document.type) is not None  # "a certain number" in an agreement's own words hides nothing
    for start, end in spans:
        for pattern in (_UNDISCLOSED, _NOT_DISCLOSED) if own else (_CERTAIN, _UNDISCLOSED, _NOT_DISCLOSED, _SOME):
            for match in pattern.finditer(document.reading, start, end):
                if pattern is _SOME and _has_sum(document.reading, start, end, match.start()):
                    continue
                if not any(low <= match.start() < low + 120 and pattern is not _CERTAIN for low in found):
                    found.setdefault(match.start(), _withheld(document, match))
    return tuple(found[at] for at in sorted(found))


def _has_sum(reading: str, start: int, end: int, at: int) -> bool:
    return bool(find_money(reading, *sentence_around(reading, start, end, at)))


def _withheld(document: Document, match: re.Match[str]) -> Withheld:
    mention = document.mention(match.start(), match.end())
    what = " ".join(match["what"].split())
    return Withheld(
        what=what, fact=Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="undisclosed: in words")
    )
