"""Name of a person -> given names, surname, suffix; and whether two names may be one person's.

EDGAR writes reporting owners surname first ("MOSS ALDEN R JR"); where the surname ends is not marked, so every reading is tried.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from pactgraph.graph.identity.names import fold
from pactgraph.ontology.given_names import DISTINCT, FORMS

Match = Literal["equal", "shorter", "pet name", "initial", "misspelt", "suffix", "conflict"]

_SUFFIXES = {
    "jr": "jr",
    "junior": "jr",
    "sr": "sr",
    "senior": "sr",
    "ii": "ii",
    "iii": "iii",
    "iv": "iv",
    "v": "v",
    "2nd": "ii",
    "3rd": "iii",
}
_TITLES = frozenset("mr mrs ms miss dr prof professor hon honorable sir rev".split())
_CREDENTIALS = frozenset(
    "md phd esq esquire cpa cfa jd mba dds dvm do pe pharmd llm scd dsc rn bsc msc ma ms cfp obe cbe usn usaf ret".split()
)
_DOTTED_CREDENTIALS = re.compile(r"\b(?:m\.d|ph\.\s?d|j\.d|d\.o|d\.d\.s|d\.v\.m|m\.b\.a|c\.p\.a)\b\.?")
_PARTICLES = frozenset("de la del della di da dos du van von der den ter st saint mac mc le el al bin ben ten".split())
_SIGNED = re.compile(r"^\s*/s/\s*", re.IGNORECASE)
_PET = re.compile(r"[(\"“](\w[\w.\s]{0,20})[)\"”]")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """`given` in order, initials as letters; `surname` run together; `pets` are names in brackets or quotes."""

    given: tuple[str, ...]
    surname: str
    suffix: str
    pets: tuple[str, ...] = ()


@lru_cache(maxsize=100_000)
def person_readings(name: str, order: Literal["natural", "surname first"]) -> tuple[PersonName, ...]:
    """Every reading of a name: one in natural order; surname first, one for each length the surname may have."""
    folded = fold(_SIGNED.sub("", name).replace("-", ""))
    pets = tuple(word for found in _PET.findall(folded) for word in _WORD.findall(found))
    folded = _DOTTED_CREDENTIALS.sub(" ", _PET.sub(" ", folded))
    if order == "natural" and "," in folded:
        folded = _turned(folded) or _without_credentials(folded)
    words = [word for word in _WORD.findall(folded) if word not in _TITLES]
    suffixes = {word for word in words[2:] if word in _SUFFIXES and (word != "v" or order == "natural")}
    suffix = next((_SUFFIXES[word] for word in words[2:] if word in suffixes), "")
    words = [word for n, word in enumerate(words) if n < 2 or word not in suffixes]
    if order == "natural":
        cuts = [_surname_start(words)]
        if len(words) == 3 and cuts == [2] and len(words[1]) > 1:
            cuts.append(1)  # a double surname: "Inés Rivas Soto"
        return tuple(PersonName(tuple(words[:cut]), "".join(words[cut:]), suffix, pets) for cut in cuts)
    lengths = range(1, max(2, min(len(words), 4)))
    return tuple(PersonName(tuple(words[n:]), "".join(words[:n]), suffix, pets) for n in lengths)


def _turned(folded: str) -> str | None:
    """Put "moss, alden r., jr." in its natural order; None where what follows the comma is no given name."""
    surname, given, *rest = (_WORD.findall(part) for part in folded.split(","))
    lone = len(surname) == 1 or (len(surname) == 2 and surname[0] in _PARTICLES)
    if not lone or not given or len(given) > 3 or given[0] in _SUFFIXES or given[0] in _CREDENTIALS:
        return None
    return " ".join([*given, *surname, *(word for part in rest for word in part if word in _SUFFIXES)])


def _without_credentials(folded: str) -> str:
    head, *rest = folded.split(",")
    kept = [part for part in rest if part.replace(".", "").strip() in _SUFFIXES]
    return " ".join([head, *kept])


def _surname_start(words: list[str]) -> int:
    while len(words) > 2 and words[-1] in _CREDENTIALS:
        words.pop()
    cut = max(len(words) - 1, 0)
    while cut > 1 and words[cut - 1] in _PARTICLES:
        cut -= 1
    return cut


def compare_persons(one: PersonName, two: PersonName) -> Match:
    """How two names go together; "conflict" where one person cannot well bear both."""
    if one.surname != two.surname:
        return "misspelt" if _one_slip(one, two) else "conflict"
    if one.suffix and two.suffix and one.suffix != two.suffix:
        return "conflict"
    given = _compare_given(one, two)
    if given == "conflict" or one.suffix == two.suffix:
        return given
    # "Sr." is only ever added to tell a father from his son: it is the name without suffix.
    if "sr" in (one.suffix, two.suffix):
        return given
    bare, full = (one, two) if two.suffix else (two, one)
    return "suffix" if len(bare.given) >= len(full.given) else given


def _one_slip(one: PersonName, two: PersonName) -> bool:
    """Whether two long surnames differ by one slip of the pen, all else that they have being equal, two given names at least."""
    if one.given != two.given or one.suffix != two.suffix or len(one.given) < 2 or len(one.given[0]) < 2:
        return False
    return min(len(one.surname), len(two.surname)) >= 6 and OSA.distance(one.surname, two.surname, score_cutoff=1) <= 1


def _compare_given(one: PersonName, two: PersonName) -> Match:
    if not one.given or not two.given:
        return "conflict"
    if "".join(one.given) == "".join(two.given):  # "Jo Ann" and "Joann"
        return "equal"
    for pets, given in ((one.pets, two.given), (two.pets, one.given)):
        if given[0] in pets:
            return _compare_middle(one.given[1:], two.given[1:], "pet name")
    first = compare_given_names(one.given[0], two.given[0])
    if first != "conflict":
        return _compare_middle(one.given[1:], two.given[1:], first)
    for a, b in ((one.given, two.given), (two.given, one.given)):  # "R. Alden Moss" goes by Alden Moss
        if (
            len(a) > 1
            and len(a[0]) == 1
            and len(a[1]) > 1
            and len(b) == 1
            and compare_given_names(a[1], b[0]) in {"equal", "pet name"}
        ):
            return "shorter"
    return "conflict"


def _compare_middle(one: tuple[str, ...], two: tuple[str, ...], first: Match) -> Match:
    if not one or not two:
        return first if bool(one) == bool(two) or first != "equal" else "shorter"
    found = compare_given_names(one[0], two[0])
    if found in {"conflict", "pet name", "misspelt"}:
        return "conflict" if found == "conflict" else first
    return first


def compare_given_names(one: str, two: str) -> Match:
    """Compare two given names: "alden" and "a" are name and initial; "bill" and "william" pet name and name."""
    if one == two:
        return "equal"
    if len(one) == 1 or len(two) == 1:
        return "initial" if one[0] == two[0] else "conflict"
    if frozenset((one, two)) in DISTINCT:
        return "conflict"
    if two in FORMS.get(one, ()) or _cut_short(one, two) or _cut_short(two, one):
        return "pet name"
    if one[0] == two[0] and min(len(one), len(two)) >= 4 and OSA.distance(one, two, score_cutoff=1) <= 1:
        # a feminine ending is another name: "Carl" and "Carla"
        feminine = abs(len(one) - len(two)) == 1 and max(one, two, key=len)[-1] in "ae"
        return "conflict" if feminine or (min(len(one), len(two)) == 4 and len(one) == len(two)) else "misspelt"
    return "conflict"


def _cut_short(short: str, name: str) -> bool:
    # "Mich" for Michael, "Alex" for Alexandros; a mere "a" or "ie" more is another name ("Paul", "Paula")
    return len(short) >= 3 and len(name) >= len(short) + 3 and name.startswith(short)
