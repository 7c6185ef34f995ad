"""A pattern -> the words that its matches begin with, told from the pattern itself.

Python's own parser of patterns is not public; its tree has been the same since 3.11, and a test holds what is told here to
what the pattern finds.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any

_parser: Any = importlib.import_module("re._parser")
_codes: Any = importlib.import_module("re._constants")

_MOST = 300  # beginnings of one pattern; with more of them shorter ones do
_TRACKED = 500  # beginnings while they are found
_LENGTHS = (10, 6, 4, 3, 2)  # characters of a beginning: as many as leave the beginnings few enough
_EXPANDED = 4  # characters of a set that are told one by one
_ANY_FIGURE = [(_codes.CATEGORY, _codes.CATEGORY_DIGIT)]  # a set that is `\d`
_FIGURES = dict.fromkeys("0123456789", True)
_NO_WIDTH = frozenset({_codes.AT, _codes.ASSERT, _codes.ASSERT_NOT})
_REPEATS = frozenset({_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT})

_Found = dict[str, bool]
"""Beginnings, and whether each may grow: whether all that was looked at so far is in it."""


def beginnings(pattern: re.Pattern[str]) -> tuple[tuple[str, ...], bool]:
    """The words that a match begins with, and whether their first letter is always the first of a word.

    No word begins with another; they are in small letters where the pattern ignores case. Raises ValueError where a match may
    begin with anything.
    """
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.U)
    found = _sequence(tree, fold=bool(pattern.flags & re.I))
    for length in _LENGTHS:
        words = _shortest({word[:length] for word in found})
        if "" not in words and len(words) <= _MOST:
            return words, _is_bordered(tree) and all(word[0].isalnum() or word[0] == "_" for word in words)
    raise ValueError(f"a match of {pattern.pattern!r} does not begin with one of a few words")


def _shortest(words: set[str]) -> tuple[str, ...]:
    """The words that begin with no other of them."""
    kept = (word for word in words if not any(word[:size] in words for size in range(len(word))))
    return tuple(sorted(kept, key=lambda word: (len(word), word)))


def _sequence(parts: Any, *, fold: bool) -> _Found:
    found: _Found = {"": True}
    for code, value in parts:
        if code in _NO_WIDTH:
            continue
        if not any(found.values()):
            break
        found = _grown(found, _part(code, value, fold=fold))
    return found


def _grown(found: _Found, following: _Found) -> _Found:
    """`found` with `following` behind each beginning that may grow; as it was, but closed, where that makes too many."""
    if _FIGURES.keys() <= following.keys() and not found.get("", False):
        return dict.fromkeys(found, False)  # any figure tells next to nothing behind a word
    grown: _Found = {word: False for word, may_grow in found.items() if not may_grow}
    for word in [word for word, may_grow in found.items() if may_grow]:
        for more, may_grow in following.items():
            longer = (word + more)[: _LENGTHS[0]]
            grown[longer] = may_grow and len(word + more) < _LENGTHS[0] and grown.get(longer, True)
    return grown if len(grown) <= _TRACKED else dict.fromkeys(found, False)


def _part(code: Any, value: Any, *, fold: bool) -> _Found:
    """What one part of a pattern can begin with; {"": False} where that may be anything."""
    if code is _codes.LITERAL:
        return {_letter(value, fold=fold): True}
    if code is _codes.IN:
        return _set(value, fold=fold)
    if code is _codes.SUBPATTERN:
        _, added, removed, inside = value
        return {"": False} if (added | removed) & re.I else _sequence(inside, fold=fold)
    if code is _codes.BRANCH:
        return _either(_sequence(branch, fold=fold) for branch in value[1])
    if code in _REPEATS:
        low, high, inside = value
        once = _sequence(inside, fold=fold)
        repeated = once if high == 1 else dict.fromkeys(once, False)
        return repeated if low else _either([repeated, {"": True}])
    return {"": False}


def _set(members: Any, *, fold: bool) -> _Found:
    if members == _ANY_FIGURE:
        return _FIGURES  # whoever looks for them has made those of other scripts plain
    if len(members) > _EXPANDED or any(code is not _codes.LITERAL for code, _ in members):
        return {"": False}
    return {_letter(value, fold=fold): True for _, value in members}


def _letter(value: int, *, fold: bool) -> str:
    letter = chr(value).lower() if fold else chr(value)
    return letter if len(letter) == 1 else chr(value)


def _either(choices: Iterable[_Found]) -> _Found:
    """What any of `choices` allows; a beginning may grow only where it may in all that have it."""
    found: _Found = {}
    for choice in choices:
        for word, may_grow in choice.items():
            found[word] = may_grow and found.get(word, True)
    return found


def _is_bordered(parts: Any) -> bool:
    """Whether no letter or digit can stand before a match."""
    for code, value in parts:
        if (code is _codes.AT and value is _codes.AT_BOUNDARY) or (code is _codes.ASSERT_NOT and _bars_words(value)):
            return True
        if code is _codes.SUBPATTERN:
            return _is_bordered(value[3])
        if code is _codes.BRANCH:
            return all(_is_bordered(branch) for branch in value[1])
        if code not in _NO_WIDTH:
            return False
    return False


def _bars_words(value: Any) -> bool:
    """Whether a negative look at one character bars every letter, digit and underscore from standing before."""
    direction, inside = value
    if direction != -1 or len(inside) != 1 or inside[0][0] is not _codes.IN:
        return False
    members = inside[0][1]
    return (_codes.CATEGORY, _codes.CATEGORY_WORD) in members and (_codes.NEGATE, None) not in members
