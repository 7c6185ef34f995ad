"""Stretch of text + cast -> the places that stand for somebody: full names, short names, "the Company", "Mr. Orr", "we"."""

from __future__ import annotations

import re
from bisect import bisect_left

from pactgraph.loaders.mentions.cast.bare_names import bare_name
from pactgraph.loaders.mentions.cast.cast import Cast
from pactgraph.loaders.mentions.cast.referents import Place

_WORDS = re.compile(
    r"\b(?:(?P<honorific>Mr|Ms|Mrs|Dr|Messrs|Mss|(?:Gen|Adm|Prof|Col)(?=\.))\.?\s{1,3}(?P<surname>[A-ZÀ-Þ][\w'\-]+(?:\s[A-ZÀ-Þ][\w'\-]+)?)"
    r"|(?P<capital>(?:[a-z]{1,2}(?=[A-Z]))?[A-ZÀ-Þ][\w&.'\-]{0,30}(?:\s{1,2}[A-Z0-9À-Þ][\w&.'\-]{0,30}){0,4})|(?P<small>we|us|registrant|company|corporation)\b)"
)
# "a Swiss corporation" says what somebody is; "the corporation" stands for somebody.
_INDEFINITE = re.compile(r"\b(?:an?|any|another|each)\s(?:[\w'-]{1,20}\s){0,3}$", re.I)


def find_places(reading: str, cast: Cast, start: int, end: int) -> list[Place]:
    """The places in `[start, end)` that stand for entities of the cast, in text order, without overlaps."""
    first, last = bisect_left(cast.starts, start), bisect_left(cast.starts, end)
    found = list(cast.places[first:last])
    taken = [(place.start, place.end) for place in found]
    for match in _WORDS.finditer(reading, start, end):
        before = bisect_left(taken, (match.end(), 0))
        if before and taken[before - 1][1] > match.start():
            continue
        place = _reference(reading, cast, match)
        if place:
            found.append(place)
        if match["honorific"] in _SEVERAL:
            found += _surnames_after(reading, cast, match.end("surname"), end)
    return sorted(found, key=lambda place: place.start)


def _reference(reading: str, cast: Cast, match: re.Match[str]) -> Place | None:
    if match["honorific"]:
        return _by_surname(cast, match)
    if match["small"]:
        if _INDEFINITE.search(reading, max(0, match.start() - 40), match.start()):
            return None
        numbers = cast.words.get(match["small"].lower())
        return Place(match.start(), match.end(), numbers) if numbers else None
    words = list(re.finditer(r"\S+", match[0]))
    for begin in range(min(2, len(words))):
        for count in range(len(words) - begin, 0, -1):
            low, high = match.start() + words[begin].start(), match.start() + words[begin + count - 1].end()
            text = re.sub(r"'s?\Z", "", reading[low:high]).rstrip(".,'")
            plain = " ".join(text.split())
            numbers = cast.words.get(plain.casefold()) or (
                cast.words.get(bare_name(plain)[0]) if plain != plain.lower() and len(plain) > 3 else None
            )
            if numbers:
                return Place(low, low + len(text), numbers)
    return None


_SEVERAL = frozenset({"Messrs", "Mss"})
_ANOTHER = re.compile(r"(?:,\s(?:and\s)?|\sand\s)(?P<surname>(?!Mr\b|Ms\b|Mrs\b|Dr\b|Messrs\b)[A-ZÀ-Þ][\w'\-]+)")


def _surnames_after(reading: str, cast: Cast, place: int, end: int) -> list[Place]:
    """The further persons of "Messrs. Orr, Marsh and Hale"."""
    found = []
    while another := _ANOTHER.match(reading, place, end):
        person = _person_of(cast, another["surname"])
        if person is None:
            break
        found.append(Place(*another.span("surname"), (person,)))
        place = another.end()
    return found


def _by_surname(cast: Cast, match: re.Match[str]) -> Place | None:
    person = _person_of(cast, match["surname"])
    return None if person is None else Place(match.start(), match.end("surname"), (person,))


def _person_of(cast: Cast, name: str) -> int | None:
    """The first person of the cast with that surname."""
    surname = name.removesuffix("'s").split()[-1].casefold().rstrip("'")
    return cast.surnames.get(surname)
