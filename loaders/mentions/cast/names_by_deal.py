"""Names without legal form, shown to be somebody's by the deal they stand in: "a supply contract with Fenwick Railways"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS
from pactgraph.loaders.mentions.cast.referents import THING, overlaps
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_WORD = r"[A-ZÀ-Þ][\w&'\-]{1,24}"
# An agreement, what may stand between, and the word that leads to the other side.
_WITH = scanner(
    r"\b(?:[Aa]greement|[Cc]ontract|[Ll]ease|[Ll]icen[cs]e|[Pp]urchase [Oo]rder|[Ff]acility|[Aa]mendment)"
    r"(?:\s\([^()]{1,60}\))?(?:,?\sdated(?:\sas\sof)?\s[A-Z]\w{2,8}\s\d{1,2},\s\d{4},?|\sof\s(?:the|its|our)(?:\s[\w-]{1,20}){1,5}(?=\swith))?"
    r"\s(?:with|by)\s{1,3}(?:the\s)?"
    rf"(?P<name>{_WORD}(?:\s(?:(?:of|and|&)\s)?{_WORD}){{1,4}})"
    r"(?=[,;(.]|\s(?:\(|to|for|under|pursuant|dated|which|that|who|whereby|in|on|as|at|providing|regarding|relating|covering|effective)\b)"
)
_NO_NAME = re.compile(
    r"\b(?:Board|Committee|Section|Item|Exhibit|Chief|Officer|President|Executive|Chairman|Director|Secretary|Treasurer|Mr|Ms|Mrs|Dr|Messrs"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Phase|Rule|Form|Regulation"
    r"|Lenders?|Borrowers?|Buyers?|Sellers?|Purchasers?|Guarantors?|Holders?|Underwriters?|Agents?|Trustee|Parent|Sub|Company|Subsidiaries"
    r"|Registrant|Corporation|Parties|Party|Initial|Administrative|Certain|Each|These|Such)\b"
)


def names_by_deal(reading: str, start: int, end: int, named: Sequence[Span]) -> list[tuple[Span, bool]]:
    """The names in `[start, end)` of two words or more that a deal is "with" or "by", none of them among the sorted `named`."""
    found: list[tuple[Span, bool]] = []
    for match in _WITH.finditer(reading, start, end):
        name = " ".join(match["name"].split())
        folded = name.casefold()
        if (
            _NO_NAME.search(name)
            or THING.search(name.removesuffix(" Properties"))
            or folded in JURISDICTIONS
            or folded in GENERIC_PARTY_WORDS
        ):
            continue
        if not overlaps(match.span("name"), named):
            found.append((match.span("name"), False))
    return found
