"""Reading text -> every mention of a person in it: full names, and surnames after "Mr." tied to them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, insort
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
    for match in surnames:
        for each in _SURNAME.finditer(reading, match.start("names"), match.end("names")):
            word = _bare(each[0])
            if word not in known and (person := _unlisted(reading, word, start, end)):
                persons.append(person)
                known[word] = person
    mentions = [PersonMention(person.start, person.end, person, full=True) for person in persons]
    shared = [person for person in persons if known.get(surname_of(person.name), person) is None]
    for match in surnames:
        mentions += _surname_mentions(match, known | _only_one_before(shared, match.start()), mentions)
    return sorted(mentions, key=lambda mention: mention.start)


def _surname_mentions(
    match: re.Match[str], known: dict[str, PersonFound | None], full: list[PersonMention]
) -> list[PersonMention]:
    found = []
    for place, each in enumerate(_SURNAME.finditer(match[0], match.start("names") - match.start())):
        person = known.get(_bare(each[0]))
        begin = match.start() + (0 if place == 0 else each.start())
        finish = match.start() + each.end() - (2 if each[0].endswith("'s") else 0)
        if person is not None and not any(m.start < finish and begin < m.end for m in full if m.full):
            found.append(PersonMention(begin, finish, person, full=False))
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
    return long.startswith(short[:1]) and (len(short) == 1 or (len(short) <= 4 and short[:2] == long[:2]))


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


def _unlisted(reading: str, surname: str, start: int, end: int) -> PersonFound | None:
    """The first full name with a surname that only "Mr." told to be one."""
    for match in re.finditer(rf"(?<!\w){re.escape(surname)}(?!\w)", reading[start:end], re.I):
        place = start + match.start()
        given = _GIVEN.search(reading, max(start, place - 40), place)
        if given and not match[0].islower():
            words = given[0].split()
            while words and not is_name_shaped(" ".join([*words, match[0]])):
                words.pop(0)
            if words and words[0].rstrip(".") not in ("Mr", "Ms", "Mrs", "Dr", "Messrs"):
                begin = reading.rindex(words[0], given.start(), place)
                finish = place + len(surname)
                return PersonFound(begin, finish, " ".join(reading[begin:finish].split()))
    return None


def _overlaps(person: PersonFound, taken: list[tuple[int, int]]) -> bool:
    """Whether a name shares a place with one of `taken`, which are in text order and apart."""
    after = bisect_left(taken, (person.end, 0))
    return after > 0 and person.start < taken[after - 1][1]


def _bare(word: str) -> str:
    return _plain(word.lower().removesuffix("'s").rstrip("'"))
