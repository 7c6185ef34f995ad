"""Words that one bracket or one list gives several parties -> the role of each: '(each a "Borrower")', ", as Co-Agents"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.contracts.party_terms import find_terms
from pactgraph.ontology.records import Fact, Party

Roles = list[Fact[str] | None]

# Whose affiliates, or lenders to come, the word stands for too: the name before it is one party.
_ONE_AND_OTHERS = re.compile(
    r"\b(?:its|their|his|her|any|such)\s(?:\w{3,20}\s){0,3}(?:affiliates|subsidiaries|successors|assigns)\b", re.I
)
_APART = re.compile(r"\n[ \t]{0,20}\n|\bAGREEMENT\b")  # between a title page and the preamble
_LIST = re.compile(r",?\s{1,3}(?:and\s{1,3}|&\s{1,3})?(?:the\s)?", re.I)  # between the names of a list
_AS_SEVERAL = re.compile(
    r"[\s,]{0,3}(?:each,?\s|in\stheir\scapacity\s)?as\s(?:the\s)?(?P<role>(?:[A-Z][\w-]{1,20}\s){0,3}[A-Z][\w-]{2,20}s)(?=[\s,;().]|$)"
)
_BEFORE = 300  # characters between a name and the bracket behind the last of several
_BRACKET = 400


def with_shared_words(document: Document, parties: Sequence[Party], roles: Roles, start: int) -> Roles:
    """The roles, with those that the opening at `start` gives several parties together where a party has none of its own."""
    shared = list(roles)
    if None in roles:
        _by_brackets(document, parties, shared, start)
        _by_lists(document, parties, shared)
    return shared


def _by_brackets(document: Document, parties: Sequence[Party], shared: Roles, start: int) -> None:
    places = [party.name.mentions[0] for party in parties]
    end = max((place.end for place in places if place.start - start < 4_000), default=start)
    for word in find_terms(document.reading, start, min(len(document.reading), end + _BRACKET)):
        bracket = document.reading[word.opens : word.closes]
        role = word.term.lower()
        if word.reach == "single" or not canonical_roles(role) or _ONE_AND_OTHERS.search(bracket):
            continue
        before = [number for number, place in enumerate(places) if start <= place.start and place.end <= word.opens]
        before.sort(key=lambda number: places[number].start)
        told: list[int] = []
        last = word.opens
        while before and shared[before[-1]] is None and not parties[before[-1]].defined_as:
            if last - places[before[-1]].end > _BEFORE or _APART.search(document.reading, places[before[-1]].end, last):
                break
            told.append(before.pop())
            last = places[told[-1]].start
        for number in told if len(told) > 1 else ():
            shared[number] = _role(document, role, (word.start, word.end))


def _by_lists(document: Document, parties: Sequence[Party], shared: Roles) -> None:
    order = sorted(range(len(parties)), key=lambda number: parties[number].name.mentions[0].start)
    for at, number in enumerate(order):
        place = parties[number].name.mentions[0]
        told = _AS_SEVERAL.match(document.reading, place.end, min(len(document.reading), place.end + 90))
        if told is None or not canonical_roles(told["role"]):
            continue
        role = " ".join(told["role"].lower().split())
        for each in [number, *reversed(order[:at])]:
            mine = parties[each].name.mentions[0]
            if each != number and _LIST.fullmatch(document.reading, mine.end, place.start) is None:
                break
            place = mine
            shared[each] = shared[each] or _role(document, role, told.span("role"))


def _role(document: Document, role: str, span: tuple[int, int]) -> Fact[str]:
    singular = role.removesuffix("s") if role.endswith("s") and canonical_roles(role.removesuffix("s")) else role
    return Fact[str](value=singular, mentions=(document.mention(*span),), rule="role: word of several", confidence=0.85)
