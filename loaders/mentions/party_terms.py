"""A term defined for a party: its short name, or a generic word for what it is in the deal."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS

_WORDS = re.compile(r"[^\W_]+")


def is_generic(term: str) -> bool:
    """Whether `term` is a word for what a party is ("Company", "Buyer"), not a name."""
    folded = term.casefold().strip(" .,").removeprefix("the ")
    return folded in GENERIC_PARTY_WORDS


def is_short_name(term: str, name: str) -> bool:
    """Whether `term` is a short form of `name` ("Antar" of "Antar Pharma, Inc.", "PB" of "PhaseBio"), not a word like "Buyer"."""
    folded = term.casefold().strip(" .,")
    if is_generic(term):
        return False
    words, of_name = _WORDS.findall(folded), set(_WORDS.findall(name.casefold()))
    if any(word in of_name and word not in GENERIC_PARTY_WORDS and len(word) > 1 for word in words):
        return True
    if term.upper() == term or len(words) == 1:
        letters, whole = "".join(words), "".join(_WORDS.findall(name.casefold()))
        return (
            len(letters) > 1
            and letters[0] == whole[:1]
            and _is_drawn_from(letters, whole)
            and (term.upper() == term or whole.startswith(letters[:4]))
        )
    return False


def _is_drawn_from(letters: str, whole: str) -> bool:
    """Whether `letters` stand in `whole` in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in letters)
