"""Sentences about a deal -> its sides where what stands beside a name tells them: "the sale to Corran", "made by Delft"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.ontology.records import AgreementKind

Span = tuple[int, int]
Sides = tuple[str, str]  # the role of the party named beside the words, and that of the other side

_SOME = r"(?:[\w'’-]{1,25},?\s){0,8}?"  # what is made, sold or given, between the verb and "to"
_NAME = r"(?=(?:the\s)?[A-Z]|us\b)"
_OWNED = r"(?:[A-Z][\w&-]{0,25}\s?){1,4}['’]"  # "Corran's patents"
_MADE = r"\b(?:manufactured|made|produced|supplied|packaged|formulated|delivered)"
_WORK = r"\b(?:manufactur(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|packag(?:e|es|ed|ing))"
_GIVEN = r"\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|sell(?:s|ing)?|sold)"
_DONE = r"\b(?:perform(?:s|ed|ing)?|provid(?:e|es|ed|ing)|render(?:s|ed|ing)?|conduct(?:s|ed|ing)?)"
_BOUGHT = r"\b(?:purchas(?:e|es|ed|ing)|buy(?:s|ing)?|bought|order(?:s|ed|ing)?|obtain(?:s|ed|ing)?|sourc(?:e|es|ed|ing))"
_TOLD: dict[AgreementKind, tuple[tuple[str, Sides], ...]] = {
    "purchase": (
        (r"\bsale\sto\s", ("buyer", "seller")),
        (r"\b(?:sale|transfer|disposition)\sby\s", ("seller", "buyer")),
        (r"\b(?:purchase|acquisition)\sby\s", ("buyer", "seller")),
        (r"\b(?:purchase|acquisition)\sfrom\s", ("seller", "buyer")),
        (r"\b(?:was|were|been|be|being|are|is)\s(?:sold|transferred|assigned|conveyed|divested)\sto\s", ("buyer", "seller")),
        (rf"\b(?:sale|divestiture)\sof\s{_SOME}to\s", ("buyer", "seller")),
        (rf"\b(?:acquired|purchased|bought)\s(?:{_SOME})from\s", ("seller", "buyer")),
        (r"\b(?:passe?[sd]?|will\spass)\sto\s", ("buyer", "seller")),
    ),
    "license": (
        (r"\bconfer(?:s|red|ring)?\s(?:up)?on\s", ("licensee", "licensor")),
        (r"\blicen[sc]ed\s(?:\w{2,15}\s)?to\s", ("licensee", "licensor")),
        (rf"\b(?:licen[sc]e|rights)\s{_SOME}from\s", ("licensor", "licensee")),
        (rf"\bgrant(?:s|ed|ing)?\s{_SOME}(?:licen[sc]e|rights)\s{_SOME}to\s(?!(?:the\s)?{_OWNED})", ("licensee", "licensor")),
        (rf"\blicen[sc]es?\s(?:to|under)\s(?:certain\s(?:of\s)?)?(?=(?:the\s)?{_OWNED})", ("licensor", "licensee")),
        (rf"\b(?:gives?|gave|giving)\s{_NAME}(?=[^.;]{{1,90}}\b(?:rights|licen[sc]e)\b)", ("licensee", "licensor")),
    ),
    "supply": (
        (rf"{_MADE}\sby\s", ("supplier", "customer")),
        (rf"(?:{_GIVEN}|\bsale)\s{_SOME}to\s", ("customer", "supplier")),
        (rf"{_BOUGHT}\s{_SOME}from\s", ("supplier", "customer")),
    ),
    "manufacturing": (
        (rf"{_MADE}\sby\s|\b(?:manufacture|production)\sby\s", ("manufacturer", "customer")),
        (rf"{_WORK}\s{_SOME}for\s", ("customer", "manufacturer")),
        (rf"{_BOUGHT}\s{_SOME}from\s", ("manufacturer", "customer")),
    ),
    "services": (
        (rf"{_DONE}\s{_SOME}services\s{_SOME}(?:to|for)\s", ("customer", "service provider")),
        (r"\bservices\s(?:(?:to\sbe\s)?(?:performed|provided|rendered|supplied)\s)?by\s", ("service provider", "customer")),
    ),
    "distribution": ((r"\bappoint(?:s|ed|ing|ment\sof)?\s", ("distributor", "supplier")),),
}
_BEFORE = {
    kind: tuple((re.compile(rf"(?:{words})(?:the\s)?{_NAME}"), sides) for words, sides in told) for kind, told in _TOLD.items()
}
# "Corran AG ("Corran"), a contract manufacturing organization"
_CALLED = re.compile(
    r"(?:\s\([^()]{1,60}\))?,\san?\s(?:[\w-]{1,20},?\s){0,4}?"
    r"(?:contract\s(?:\w{2,15}(?:\sand\s\w{2,15})?\s)?(?:manufacturer|supplier|manufacturing\s\w{2,15}|organi[sz]ation)|CD?MO\b|CRO\b)",
    re.I,
)
_MAKERS: dict[AgreementKind, Sides] = {
    "supply": ("supplier", "customer"),
    "manufacturing": ("manufacturer", "customer"),
    "services": ("service provider", "customer"),
}


def sides_by_noun(page: Page, kind: AgreementKind, span: Span, parties: frozenset[int]) -> Iterator[tuple[int, int, Sides]]:
    """Where words beside a party tell of the deal, the party, its role and that of the other side."""
    for pattern, sides in _BEFORE.get(kind, ()):
        for match in pattern.finditer(page.reading, *span):
            party = _named_behind(page, match.end(), span[1])
            if party in parties:
                yield match.start(), party, sides
    if kind not in _MAKERS:
        return
    for place in find_places(page.reading, page.cast, *span):
        if place.entities[0] in parties and len(place.entities) == 1 and _CALLED.match(page.reading, place.end, span[1]):
            yield place.start, place.entities[0], _MAKERS[kind]


_US = re.compile(r"us\b")


def _named_behind(page: Page, low: int, high: int) -> int:
    """The single party whose name begins at `low`, the registrant for "us"; -1 where none does."""
    if _US.match(page.reading, low):
        return next(iter(page.cast.own), -1)
    for place in find_places(page.reading, page.cast, low, min(high, low + 90))[:1]:
        if len(place.entities) == 1 and page.reading[low : place.start].strip() in {"", "the"}:
            return place.entities[0]
    return -1
