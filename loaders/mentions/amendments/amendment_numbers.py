"""Reading text -> the number of an amendment: "Second Amendment", "Twenty-First Amendment", "Amendment No. Three"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINALS = {
    word: number
    for number, word in enumerate(
        [*_UNITS, *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()],
        1,
    )
} | {"nineteenth": 19, "twentieth": 20, "thirtieth": 30}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40}
_CARDINALS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 1)
}
ORDINAL = rf"(?:(?:{'|'.join(_TENS)})[-\s](?:{'|'.join(_UNITS)})|{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
INSTRUMENT = r"(?:amendment|modification|supplement|addendum|supplemental\s+\w+)"
_NUMBERED = re.compile(
    rf"\b(?P<ordinal>{ORDINAL})\s+(?:\w+\s+){{0,2}}?{INSTRUMENT}\b"
    rf"|\b{INSTRUMENT}\s+(?:no\.?|number|num\.?|\#)\s*(?P<number>\d{{1,3}}|[a-z]{{2,9}})\b"
    rf"|\b{INSTRUMENT}\s+(?P<bare>\d{{1,2}})(?=\s+(?:to|of)\b|\s?\()",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered amendment at `start`; None where its word is no number."""

    start: int
    number: int | None


def find_numbers(reading: str, start: int, end: int) -> Iterator[Numbered]:
    """Every numbered amendment, in text order."""
    for found in _NUMBERED.finditer(reading, start, end):
        yield Numbered(found.start(), _value((found["ordinal"] or found["number"] or found["bare"]).casefold()))


def _value(word: str) -> int | None:
    digits = "".join(char for char in word if char.isdigit())
    if digits:
        return int(digits)
    tens, _, unit = word.replace("-", " ").partition(" ")
    if unit:
        return _TENS[tens] + _ORDINALS[unit.strip()]
    return _ORDINALS.get(word) or _CARDINALS.get(word)
