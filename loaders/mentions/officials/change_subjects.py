"""Words that tell a change of office -> who stands before them: names, a list of them, or "he" and "she"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.people import PersonMention, surname_of
from pactgraph.loaders.mentions.cast.persons import PersonFound

_HIS_OWN = re.compile(r"\b(?:his|her)\s{1,3}$", re.I)
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.I)
IN_LIST = re.compile(r"(?:,|\s|and|each|of|(?:,?\s(?:age[d]?\s)?\d\d,?)){0,6}")


def listed(reading: str, mentions: Sequence[PersonMention], first: int = 0) -> list[PersonMention]:
    """The mention at the place `first` of `mentions` and those that go on with its list."""
    names = [mentions[first]]
    for place in range(first + 1, len(mentions)):
        if IN_LIST.fullmatch(reading, names[-1].end, mentions[place].start) is None:
            break
        names.append(mentions[place])
    return names


def find_subjects(
    reading: str, start: int, match: re.Match[str], inside: Sequence[PersonMention], subject: Sequence[PersonFound]
) -> list[PersonMention] | list[PersonFound]:
    """The persons before the words, the nearest list of them; else whom "he" or "she" stands for."""
    before = [mention for mention in inside if mention.end <= match.start()]
    if before and _HIS_OWN.search(reading, max(start, match.start() - 6), match.start()):
        return listed(reading, before)  # "will work with Ms. Lind until his departure"
    if before:
        names = [before[-1]]
        for mention in reversed(before[:-1]):
            if IN_LIST.fullmatch(reading, mention.end, names[0].start) is None:
                break
            names.insert(0, mention)
        return names
    pronouns = _PRONOUN.findall(reading, start, match.start())
    if pronouns and _NAMED_BEHIND.match(match[0]):
        following = [mention for mention in inside if match.end() <= mention.start <= match.end() + 40]
        if following and _INTRODUCED.fullmatch(reading, match.end(), following[0].start):
            return following[:1]
    return [each for each in subject if pronouns and _fits(reading, each, pronouns[-1])]


# "In connection with her appointment, Ms. Orr entered into": whose it was, is told behind.
_NAMED_BEHIND = re.compile(r"(?:appointment|election|promotion|resignation|retirement|departure)\Z", re.I)
_INTRODUCED = re.compile(
    r"(?:\sas\s[^,.;]{3,40})?,\s(?:(?:the|we|our|[A-Z])[\w'.]*\s){0,2}(?:and\s|entered\sinto[^,.;]{3,30}\swith\s)?"
)
_SHE = frozenset({"she", "her"})


def _fits(reading: str, person: PersonFound, pronoun: str) -> bool:
    """Whether "he" or "she" may stand for a person: not "she" for whom the text calls Mr."""
    other = "Mr" if pronoun.lower() in _SHE else "M(?:r?s|iss)"
    return re.search(rf"\b{other}\.?\s{{1,2}}{re.escape(surname_of(person.name))}\b", reading, re.I) is None
