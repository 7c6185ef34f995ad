"""The office of somebody who comes or goes, where no "as" behind the verb names it: a vacant seat, the next sentence."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.people import surname_of
from pactgraph.loaders.mentions.officials.titles import match_title, title_value

Office = tuple[int, int, str]  # a span and its value

_VACANCY = re.compile(r"\bto\sfill\s(?:the|that|a|this)\s(?:\w{4,12}\s){0,2}vacancy")


def vacant_seat(reading: str, sentence: tuple[int, int], place: int) -> Office | None:
    """A seat that somebody fills: "the Board was increased to nine, and Ursula Lind was appointed to fill the vacancy"."""
    vacancy = _VACANCY.search(reading, place, min(sentence[1], place + 80))
    if vacancy is None or "board" not in reading[sentence[0] : sentence[1]].lower():
        return None
    return vacancy.start(), vacancy.end(), "Director"


_TO_THE_BOARD = re.compile(
    r"\b(?:to|join\w{0,3})\s(?:the|our|its)\s(?:[a-z]{3,14}'s\s)?board\b|\bas\s(?:a|an)\s(?:\w{3,14}\s){0,2}director\b", re.I
)
# "appointed Ursula Lind to the Board to fill the vacancy left by the retirement of Robert Orr"
_IN_HIS_PLACE = re.compile(
    r"\b(?:vacancy\s(?:[a-z]{2,10}\s){1,4}by|(?:concurrent|simultaneous|coincident)(?:ly)?\swith)\s"
    r"(?:the\s)?(?:(?:recent|planned|previously\sannounced)\s)?\Z",
    re.I,
)


def seat_left(reading: str, sentence: tuple[int, int], place: int) -> Office | None:
    """The seat on the board of one whose departure, told at `place`, makes room for a new director."""
    if _IN_HIS_PLACE.search(reading, max(sentence[0], place - 90), place) is None:
        return None
    seat = _TO_THE_BOARD.search(reading, sentence[0], place)
    return (seat.start(), seat.end(), "Director") if seat else None


_WHO_HELD = re.compile(
    r"(?:,?\swho\s(?:(?:currently|previously|last)\s)?(?:held|holds|filled)|\sfrom)\s(?:that|this|the)\s(?:position|office|role|post)\b(?!\sof\b)"
)
_EARLIER = 600  # characters before the words on the change
_POSITION_OF = re.compile(r"\b(?:position|office|role|post)\sof\s(?:(?:the|our|its)\s)?")


def position_held(reading: str, sentence: tuple[int, int], before: int, place: int) -> Office | None:
    """The office told earlier: "did away with the position of Treasurer and dismissed Robert Orr, who held that position"."""
    told = (
        list(_POSITION_OF.finditer(reading, max(sentence[0], before - _EARLIER), before))
        if _WHO_HELD.match(reading, place)
        else []
    )
    finish = match_title(reading, told[-1].end(), before) if told else None
    return (told[-1].end(), finish, title_value(reading, told[-1].end(), finish)) if finish else None


# "Mr. Orr had been serving as Treasurer."
_HAD_SERVED = re.compile(
    r"\s{1,3}(?:Mr|Ms|Mrs|Dr)\.?\s(?P<surname>[A-Z][\w'-]{1,24})\s(?:(?:has|had)\s(?:been\sserving|served)|served|was\sserving|was)\s"
    r"(?:as\s)?(?:(?:the|our|its|an?)\s)?(?:(?:[Cc]ompany|[Rr]egistrant|[Cc]orporation|[Bb]ank)'s\s)?"
)
_ELSEWHERE = re.compile(r"\s(?:of|at|for|with)\s(?!the\s(?:company|registrant|corporation|bank)\b)", re.I)

_ONCE = re.compile(r"\s(?:from|between|until|in)\s(?:\w+\s){0,2}(?:19|20)\d\d", re.I)  # "was Treasurer from 1999 to 2004"


def office_told_after(reading: str, end: int, name: str) -> Office | None:
    """The office that the sentence behind a departure gives the one who left."""
    served = _HAD_SERVED.match(reading, end)
    if served is None or served["surname"].lower() != surname_of(name):
        return None
    finish = match_title(reading, served.end(), min(len(reading), served.end() + 150))
    if finish is None or _ELSEWHERE.match(reading, finish) or _ONCE.match(reading, finish):
        return None
    return served.end(), finish, title_value(reading, served.end(), finish)
