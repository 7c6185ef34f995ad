"""Values of one property of one organization -> one spelling of each: "DE", "DELAWARE" and "Delaware" are one place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from pactgraph.graph.derivation.evidence import Thing
from pactgraph.graph.identity.names import words_of
from pactgraph.ontology.jurisdictions import CANONICAL

_OF_A_STATE = re.compile(r"\A(?:the )?(?:state|commonwealth|province) of (?!the\b)")
_IN_PARENTHESES = re.compile(r"\([^()]*\)")
_SILENT = frozenset(("the", "llc", "inc", "plc"))  # of an exchange's name
_MARKETS = {
    "nyse": "new york stock exchange",
    "amex": "american stock exchange",
    "tsx": "toronto stock exchange",
    "nasdaq stock market": "nasdaq",  # its tiers, as the Global Market, are markets of their own
    "nasdaq stock exchange": "nasdaq",
    "nasdaq exchange": "nasdaq",
}
_IN_FULL = {
    "ave": "avenue", "blvd": "boulevard", "dr": "drive", "fl": "floor", "hwy": "highway", "ln": "lane", "pkwy": "parkway",
    "rd": "road", "st": "street", "ste": "suite",
}  # fmt: skip


def one_of_each(things: Iterable[Thing], term: str) -> list[str]:
    """The values that the things state, sorted; of those that differ in spelling alone the one in full words, then the commonest.

    The evidence keeps all of them. What is no place, market, address or phone number is one value for each spelling.
    """
    counted = Counter(value for thing in things for value in thing.all(term))
    key = _KEYS.get(term)
    if key is None or len(counted) < 2:
        return sorted(counted)
    told: dict[str, list[str]] = {}
    for value in counted:
        told.setdefault(key(value) or value, []).append(value)
    return sorted(
        min(same, key=lambda one: (_is_code(one), one.isupper(), -counted[one], -len(one), one)) for same in told.values()
    )


def _is_code(value: str) -> bool:
    return len(value) <= 4 and value.isupper()


def _place(value: str) -> str:
    words = " ".join(words_of(value))
    return CANONICAL.get(words) or CANONICAL.get(_OF_A_STATE.sub("", words)) or words


def _market(value: str) -> str:
    words = words_of(_IN_PARENTHESES.sub(" ", value))
    name = " ".join(word for word in words if word not in _SILENT)
    return _MARKETS.get(name, name)


def _address(value: str) -> str:
    """Its words, with those that are usually shortened in full, a state before its ZIP code among them."""
    words = words_of(value)
    after = [*words[1:], ""]
    return " ".join(_word(word, following) for word, following in zip(words, after, strict=True))


def _word(word: str, following: str) -> str:
    if len(word) == 2 and len(following) == 5 and following.isdigit():
        return CANONICAL.get(word, word)
    return _IN_FULL.get(word, word)


def _phone(value: str) -> str:
    digits = "".join(char for char in value if char.isdigit())
    return digits.removeprefix("1") if len(digits) == 11 else digits


_KEYS: dict[str, Callable[[str], str]] = {"jurisdiction": _place, "exchange": _market, "address": _address, "phone": _phone}
