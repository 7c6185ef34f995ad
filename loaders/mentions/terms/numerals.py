"""Number words -> exact decimals."""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
_TENS = {
    word: Decimal(10 * value) for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SMALL = {**_UNITS, **_TENS, "fourty": Decimal(40)}
SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_FILLERS = frozenset(("and", "of", "no/100", "xx/100"))
_WORD = re.compile(r"(?:no|xx)/100|[A-Za-z]+|\d[\d,]*(?:\.\d+)?(?:/100)?|\.\d+")


def word_number(text: str) -> Decimal | None:
    """The number that `text` spells ("five hundred thousand", "2.5 million", "Two Thousand Seven"), or None.

    Cents spelled as a fraction ("and 50/100") are added; "no/100" adds nothing.
    """
    total, group, seen = Decimal(0), Decimal(0), False
    cents = Decimal(0)
    for word in _WORD.findall(text.lower()):
        if word.endswith("/100") and word[0].isdigit():
            cents = Decimal(word[: -len("/100")].replace(",", "")) / 100
        elif word in SCALES and word != "hundred":
            total, group, seen = total + (group or Decimal(1)) * SCALES[word], Decimal(0), True
        elif word == "hundred":
            group, seen = (group or Decimal(1)) * 100, True
        elif word in SMALL:
            group, seen = group + SMALL[word], True
        elif word[0].isdigit() or word[0] == ".":
            group, seen = group + Decimal(word.replace(",", "")), True
        elif word not in _FILLERS:
            return None
    return total + group + cents if seen else None
