"""Reading text -> every mention of a person in it: full names, and surnames after "Mr." tied to them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pactgraph.loaders.lexicon.name_words import GENERATIONS
from pactgraph.loaders.mentions.cast.names_by_office import find_names_by_office
from pactgraph.loaders.mentions.cast.persons import PersonFound, find_persons, is_name_shaped
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A mention at `[start, end)` of the person whose full name `person` gives; `full` where it is the name itself."""

    start: int
    end: int
    person: PersonFound
    full: bool


# "Mr. Orr", "Messrs. Orr and Marsh and Ms. Lind": the honorific belongs to the mention.
_SURNAMES = scanner(
    r"(?<!\w)(?:Mr|Ms|Mrs|Miss|Dr|Messrs|Mssrs|MR|MS|MRS|DR|(?:Gen|Adm|Prof|Col)(?=\.))\b\.?\s{1,3}"
    r"(?P<names>[A-Z\u00c0-\u00de][\w'-]{1,24}(?:,? [JS]r\.)?"
    r"(?:(?:,\s{1,3}|,?\s{1,3}and\s{1,3})(?!Mr|Ms|Dr)[A-Z\u00c0-\u00de][\w'-]{1,24}){0,5})"
)
_SURNAME = re.compile(r"[A-Z\u00c0-\u00de][\w'-]{1,24}")
_GIVEN = re.compile(r"(?:[A-Z\u00c0-\u00de][\w'.-]{0,14}\s{1,2}){1,3}$")


def find_person_mentions(reading: str, start: int, end: int) -> list[PersonMention]:
    """The mentions in text order; a surname that two persons share is left out, but where only one of them is named before it."""
    persons = find_persons(reading, start, end)
    taken = sorted((person.start, person.end) for person in persons)
    for named in find_names_by_office(reading, start, end):
        if not _overlaps(named, taken):
            persons.append(named)
            insort(taken, (named.start, named.end))
    surnames = list(_SURNAMES.finditer(reading, start, end))
    known = _by_surname(persons)
    words = dict.fromkeys(_bare(each[0]) for match in surnames for each in _SURNAME.finditer(match["names"]))
    unlisted = _unlisted(reading, [word for word in words if word not in known], start, end)
    persons += unlisted.values()
    known.update(unlisted)
    mentions = [PersonMention(person.start, person.end, person, full=True) for person in persons]
    shared = [person for person in persons if known.get(surname_of(person.name), person) is None]
    taken = sorted((person.start, person.end) for person in persons)
    for match in surnames:
        mentions += _surname_mentions(match, known | _only_one_before(shared, match.start()) if shared else known, taken)
    return sorted(mentions, key=lambda mention: mention.start)


def _surname_mentions(
    match: re.Match[str], known: dict[str, PersonFound | None], taken: list[tuple[int, int]]
) -> list[PersonMention]:
    found = []
    for place, each in enumerate(_SURNAME.finditer(match[0], match.start("names") - match.start())):
        person = known.get(_bare(each[0]))
        begin = match.start() + (0 if place == 0 else each.start())
        finish = match.start() + each.end() - (2 if each[0].endswith("'s") else 0)
        if person is not None and not _overlaps(mention := PersonMention(begin, finish, person, full=False), taken):
            found.append(mention)
    return found


def _only_one_before(shared: list[PersonFound], place: int) -> dict[str, PersonFound | None]:
    """Of the persons with a surname in common, by it, who is the only one that the text has named so far."""
    return _by_surname([person for person in shared if person.start < place]) if shared else {}


def _by_surname(persons: list[PersonFound]) -> dict[str, PersonFound | None]:
    """The person of each surname, by the fullest name; None where two persons share it."""
    known: dict[str, PersonFound | None] = {}
    for person in persons:
        surname = surname_of(person.name)
        other = known.setdefault(surname, person)
        if other is None:
            continue
        if not is_same_person(other.name, person.name):
            known[surname] = None
        elif len(person.name) > len(other.name):
            known[surname] = person
    return known


_JAMMED = re.compile(r"(?<=\b[A-Z]\.)(?=[A-Z][a-z]{2})")  # "Robert T.Orr"


@lru_cache(maxsize=2048)
def surname_of(name: str) -> str:
    """The surname in small letters, without generations: "orr" of "Robert T. Orr, Jr."."""
    words = [word.strip(".,") for word in _JAMMED.sub(" ", name).split()] or [""]
    while len(words) > 1 and words[-1].lower() in GENERATIONS:
        words.pop()
    return _plain(words[-1].lower())


def _plain(text: str) -> str:
    """Without accents, which one print of a name may lack."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


@lru_cache(maxsize=2048)
def is_same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: same surname, and a given name or initial in common."""
    if surname_of(one) != surname_of(other):
        return False
    first, second = (_given_names(name) for name in (one, other))
    if _differ_in_the_middle(first, second):
        return False  # "John P. Orr" and his son "John H. Orr II"
    if {word for word in first if len(word) > 1} & set(second):
        return True
    if _PET_NAMES.get(first[0], first[0]) == _PET_NAMES.get(second[0], second[0]):
        return True
    short, long = sorted((first[0], second[0]), key=len)
    return long.startswith(short[:1]) and (len(short) == 1 or (len(short) <= _SHORT and short[:2] == long[:2]))


def shelves(name: str) -> set[str]:
    """Under what a name is kept, so that `places_to_look` of each name that may be the same person's meet it."""
    given = _given_names(name)
    first = given[0]
    kept = {f"word {word}" for word in given if len(word) > 1} | {f"pet {_PET_NAMES.get(first, first)}", f"first {first[:1]}"}
    kept.add(f"first {first[:2]}")
    return kept | ({f"short {first[:2]}"} if len(first) <= _SHORT else set())


def places_to_look(name: str) -> set[str]:
    """The shelves on which names of the same person may be."""
    given = _given_names(name)
    first = given[0]
    looked = {f"word {word}" for word in given} | {f"pet {_PET_NAMES.get(first, first)}", f"short {first[:1]}"}
    return looked | {f"first {first}" if len(first) == 1 else f"{'first' if len(first) <= _SHORT else 'short'} {first[:2]}"}


_SHORT = 4  # letters of a short form that begins as the name does: "Will"


def _given_names(name: str) -> list[str]:
    """The words before the surname, in small letters."""
    words = re.findall(r"[^\W\d_]+", _plain(name.lower()))
    while len(words) > 1 and words[-1] in GENERATIONS:
        words.pop()
    return words[:-1] or [""]


def _differ_in_the_middle(first: list[str], second: list[str]) -> bool:
    """Whether two names with one given name have other initials behind it."""
    middles = [[word for word in words[1:] if len(word) == 1] for words in (first, second)]
    return first[0] == second[0] and len(first[0]) > 1 and all(middles) and not set(middles[0]) & set(middles[1])


# Given names whose short form begins otherwise, or is longer than four letters.
_PET_NAMES = {
    "tom": "thomas", "tommy": "thomas", "bob": "robert", "bobby": "robert", "bill": "william", "billy": "william",
    "dick": "richard", "rick": "richard", "jim": "james", "jimmy": "james", "mike": "michael", "jack": "john",
    "ted": "edward", "chuck": "charles", "charlie": "charles", "hank": "henry", "peggy": "margaret", "tony": "anthony",
    "betsy": "elizabeth", "beth": "elizabeth", "larry": "lawrence", "dave": "david",
}  # fmt: skip


def is_told_again(name: str, other: str) -> bool:
    """Whether two names are one person's, with an initial here and without it there; not a father's and a son's."""
    return is_same_person(name, other) and _GENERATION.findall(name) == _GENERATION.findall(other)


_GENERATION = re.compile(r"\b(?:[JS]R|[JS]r|II|III|IV)\b")


def _unlisted(reading: str, surnames: Sequence[str], start: int, end: int) -> dict[str, PersonFound]:
    """By surname the first full name with each that only "Mr." told to be one; the text is gone through once for all."""
    by_letters: defaultdict[str, list[str]] = defaultdict(list)  # a surname may go on behind a hyphen or an apostrophe
    for surname in surnames:
        by_letters[_LETTERS.split(surname)[0]].append(surname)
    found: dict[str, PersonFound] = {}
    for word in _WORD.finditer(reading, start, end) if by_letters else ():
        for surname in by_letters.get(word[0].lower(), ()):
            if surname not in found and (person := _whole_name(reading, surname, word.start(), max(start, word.start() - 40))):
                found[surname] = person
    return {surname: found[surname] for surname in surnames if surname in found}


_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"\W")


def _whole_name(reading: str, surname: str, place: int, low: int) -> PersonFound | None:
    """The full name that ends with the surname at `place`, if one stands there; no further back than `low`."""
    finish = place + len(surname)
    last = reading[place:finish]
    if last.lower() != surname or last.islower() or _WORD.match(reading, finish):
        return None
    given = _GIVEN.search(reading, low, place)
    words = given[0].split() if given else []
    while words and not is_name_shaped(" ".join([*words, last])):
        words.pop(0)
    if given is None or not words or words[0].rstrip(".") in ("Mr", "Ms", "Mrs", "Dr", "Messrs"):
        return None
    begin = reading.rindex(words[0], given.start(), place)
    return PersonFound(begin, finish, " ".join(reading[begin:finish].split()))


def _overlaps(person: PersonFound | PersonMention, taken: list[tuple[int, int]]) -> bool:
    """Whether a name shares a place with one of `taken`, which are in text order and apart."""
    after = bisect_left(taken, (person.end, 0))
    return after > 0 and person.start < taken[after - 1][1]


def _bare(word: str) -> str:
    return _plain(word.lower().removesuffix("'s").rstrip("'"))
