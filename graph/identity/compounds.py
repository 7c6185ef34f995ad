"""Compounds of one name are one; pairs that may be one under two names are unsure, for a person to decide.

Names of compounds prove little: codes of one house differ by a digit, and a text may call two things one "product". So no rule
ever joins two names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from pactgraph.graph.identity.clusters import JudgedPair
from pactgraph.graph.identity.judgements import unsure
from pactgraph.graph.identity.name_keys import compound_key
from pactgraph.graph.identity.profiles import Profile

_SHORTEST = 7  # letters of a name that may be misspelt; shorter ones are other words
_ALIKE = 90.0  # of 100: one or two letters in fifteen
_BLOCK = 3  # letters that both begin with


def judge_compounds(profiles: list[Profile]) -> Iterator[JudgedPair]:
    """The pairs that rules are not sure of: one is another name of the other in some text, or both are spelled nearly alike."""
    seen: set[tuple[int, int]] = set()
    for pair in (*_by_alias(profiles), *_by_spelling(profiles)):
        key = (pair.left.number, pair.right.number)
        if key not in seen:
            seen.add(key)
            yield pair


def _by_alias(profiles: list[Profile]) -> Iterator[JudgedPair]:
    named = {compound_key(profile.whole.name): profile for profile in reversed(profiles)}
    bearers: dict[tuple[str, str], set[int]] = defaultdict(set)
    for profile in profiles:
        for source, alias in _aliases(profile):
            bearers[source, alias].add(profile.number)
    for profile in profiles:
        for source, alias in _aliases(profile):
            other = named.get(alias)
            if other is not None and other is not profile and len(bearers[source, alias]) == 1:  # else it is a collective
                yield _pair(profile, other, 0.6, "one text gives the one as another name of the other")


def _aliases(profile: Profile) -> list[tuple[str, str]]:
    return sorted({(source, compound_key(alias.name)) for source, told in profile.sources.items() for alias in told.aliases})


def _by_spelling(profiles: list[Profile]) -> Iterator[JudgedPair]:
    blocks: dict[str, list[tuple[str, Profile]]] = defaultdict(list)
    for profile in profiles:
        key = compound_key(profile.whole.name)
        if key.isalpha() and len(key) >= _SHORTEST:  # codes differ by a digit and are others
            blocks[key[:_BLOCK]].append((key, profile))
    for block in blocks.values():
        for place, (one, profile) in enumerate(block):
            for two, other in block[place + 1 :]:
                if one != two and fuzz.ratio(one, two) >= _ALIKE:
                    yield _pair(profile, other, 0.5, "spelled nearly alike")


def _pair(one: Profile, other: Profile, score: float, why: str) -> JudgedPair:
    left, right = sorted((one, other), key=lambda profile: profile.number)
    return JudgedPair(left, right, unsure(score, why), together=False)
