"""Sentences about a settlement -> who claimed and who answered: "the suit filed by Corran", "Delft agreed to pay"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]

_CLAIMS_BEFORE = re.compile(
    r"\b(?:(?:plaintiffs?|relators?|claimants?),?|(?:filed|brought|commenced|instituted|asserted|initiated)(?:\sagainst\s(?:it|us|the\s\w{1,12}))?\sby)\s(?:the\s)?\Z",
    re.I,
)
_CLAIMS_AFTER = re.compile(
    r"(?:\s\([^()]{1,60}\))?(?:\s(?:had\s|has\s)?(?:filed|brought|commenced|initiated|sued)\b|'s?\s(?:claims?|lawsuit|suit|action|complaint)\b)"
)
_ANSWERS_BEFORE = re.compile(r"\b(?:against|sued|defendants?,?)\s(?:the\s)?\Z", re.I)
_PAYS_AFTER = re.compile(
    r"(?:\s\([^()]{1,60}\))?\s(?:(?:has\s|have\s|had\s)?(?:also\s)?agreed\sto|will|shall|is\sto|must)\s(?:pay|make\sa\spayment)\b"
)
_OPPOSITE = {"claimant": "respondent", "respondent": "claimant"}


def settlement_roles(
    page: Page, spans: Sequence[Span], parties: frozenset[int], acting: set[int]
) -> Callable[[int | str], str | None]:
    """What the parties are in what is settled: by who sued whom, else by who pays; None where both sued or nothing is told."""
    for cues in (_BY_SUIT, _BY_PAYMENT):
        sides: dict[bool, set[str]] = {True: set(), False: set()}
        for number, role in _told(page, spans, parties, cues):
            sides[number in acting].add(role)
        roles = {side: next(iter(told)) for side, told in sides.items() if len(told) == 1}
        if not roles or len(set(roles.values())) < len(roles) or any(len(told) > 1 for told in sides.values()):
            continue
        known = {side: roles.get(side) or _OPPOSITE[roles[not side]] for side in (True, False)}
        return lambda key: known[key in acting]
    return lambda key: None


_BY_SUIT = ((_CLAIMS_BEFORE, _CLAIMS_AFTER, "claimant"), (_ANSWERS_BEFORE, None, "respondent"))
_BY_PAYMENT = ((None, _PAYS_AFTER, "respondent"),)
_Cue = tuple[re.Pattern[str] | None, re.Pattern[str] | None, str]


def _told(page: Page, spans: Sequence[Span], parties: frozenset[int], cues: Sequence[_Cue]) -> list[tuple[int, str]]:
    """The parties whom the words right before or behind their names call one side, each with it."""
    found: list[tuple[int, str]] = []
    for start, end in spans:
        for place in find_places(page.reading, page.cast, start, end):
            for before, after, role in cues:
                told = before is not None and before.search(page.reading, max(start, place.start - 40), place.start)
                told = told or (after is not None and after.match(page.reading, place.end, end))
                if told:
                    found += [(number, role) for number in place.entities if number in parties]
    return found
