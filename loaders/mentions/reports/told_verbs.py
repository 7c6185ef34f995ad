"""A verb that may tell a deal -> whether it does: done, no habit, no participle of a thing, and of what deals are of."""

from __future__ import annotations

import re

_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|had|not|previously|to|will|would|may)\s(?:\w{3,12}\s)?\Z")
_NOT_AGREED = re.compile(r"\b(?:not|previously|to|would|may|be|were|was)\s(?:\w{3,12}\s)?\Z")
_HAS = re.compile(r"\b(?:has|have|it\shad)\s(?:also\s)?\Z")
# What somebody did "for many years" is no deal of today.
_HABIT = re.compile(
    r"\b(?:[Ss]ince\b|[Ff]rom\stime\sto\stime\b|[Ii]n\s(?:the\spast|prior\syears|recent\syears)\b|[Hh]istorically\b|[Rr]egularly\b"
    r"|[Rr]outinely\b|[Oo]ver\sthe\s(?:\w{3,8}\s){0,2}years\b|[Ff]or\s(?:many|several|some|years|over|more\sthan|the\s(?:past|last))\b)"
)
_REACH = 200  # characters behind the verb that may tell a habit

# "its newly leased mill": the participle belongs to a thing.
_OF_A_THING = re.compile(
    r"(?:\b(?:the|an?|its|our|their|his|her|any|such|new|each|all|of|in|to|from|for)|'s|s')\s(?:\w{2,12}ly\s)?\Z"
)
# "leased a mill", "leased approximately 31,000 square feet"; "the mill leased to Corran" has no thing behind it.
_A_THING_BEHIND = re.compile(
    r"(?:\sback)?\s(?:an?|the|its|our|all|certain|substantially|additional|approximately|about|up\sto|part|space|one|two|three|four|five"
    r"|six|seven|eight|nine|ten|\d[\d,.]{0,12})\s"
)
_WHO_LETS = re.compile(
    r"(?:\)|(?<=\w\s)also|\b(?:Company|Corporation|Partnership|Registrant|Trust|Bank|Inc\.|Corp\.|Ltd\.|LLC|[Ii]t|[Ww]e))\s(?:has\s|have\s|also\s){0,2}\Z"
)
_PREPOSITION = re.compile(r"\s(?:of|to|from|by|in|at|under|until|through|for|with|on|as|and|or)\b")

# An order is of goods or works, told by their number, their kind or their price.
_GOODS = re.compile(
    r"\b(?:\d[\d,.]{0,12}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|vessels?|ships?|tankers?|barges?|rigs?|aircraft"
    r"|airplanes?|helicopters?|engines?|turbines?|locomotives?|railcars?|trucks?|buses|vehicles?|units?|systems?|equipment|machines?"
    r"|machinery|modules?|servers?|satellites?|devices?|plants?|products)\b"
)
_PRICE = re.compile(r"\bfor\s(?:[a-z]{2,14}\s){0,4}\$\d")
_ACT = re.compile(  # "ordered the withdrawal of its tender"
    r"(?:the\s|an?\s|its\s)?(?:\w{2,16}\s)?(?:\w{2,12}(?:al|tion|sion|ment|ance|ence)|return|release|recall|delivery|transfer)\sof\b"
)
# What is bought in the course of business and is no deal to report.
_SERVICE = re.compile(
    r"(?:[\w'’-]{1,20}\s){0,6}?(?:time|airtime|advertising|advertisements|services|advice|insurance|coverage|subscriptions?|tickets?)"
    r"(?:\Z|\s(?:of|for|on|in|to|under|during)\b)"
)


def object_and(link: str) -> str:
    """What is sold, up to the first `link` before a name; each character is tried once, so that long clauses stay quick."""
    stops = (
        rf"[^.;$()\s]|\s(?!{link}\s(?:{_OWNERS})?(?:the\s)?[A-Z])|(?<=[A-Z])\.|(?<=Inc)\.|(?<=Co)\.|(?<=Corp)\.|(?<=Ltd)\.|(?<=\d)\.(?=\d)"
        r'|\((?:the\s)?"[\w\s&.,-]{1,40}"\)'
    )
    return rf"\s(?P<object>(?>(?:{stops}){{4,200}}))\s{link}\s(?:{_OWNERS})?(?=(?:the\s)?[A-Z])"


# "the shares of Corran from its two shareholders, Ida Moss and Delft Holdings LLC"
_OWNERS = r"(?:its|their|the)\s(?:\w{3,12}\s){0,2}(?:(?:stock|share|unit|equity)?holders|owners|members|partners|founders),\s"
_OF_COMPANY = re.compile(
    r"\b(?:shares|stock|units|(?:membership|equity|partnership)\sinterests|equity)\s(?:\w{1,12}\s){0,2}(?:of|in)\s(?=[A-Z])"
)


def company_sold(thing: str) -> int | None:
    """Where in what is sold the name of the company begins whose shares it is: "all of the shares of | Corran Foods, Inc."."""
    told = _OF_COMPANY.search(thing)
    return told.end() if told else None


def is_also(reading: str, sentence: tuple[int, int], verb: int) -> bool:
    """Whether the verb tells a further thing done: "Corran also leased from Delft a mill", and no habit."""
    start, end = sentence
    if _ALSO.search(reading, max(start, verb - 8), verb) is None or is_habit(reading, start, verb, end):
        return False
    return _NOT_ALSO.search(reading, max(start, verb - 40), verb) is None


_ALSO = re.compile(r"(?<=[\w.)]\s)also\s\Z")
_NOT_ALSO = re.compile(r"\b(?:would|could|might|may|must|will|shall|had|not|never)\s(?:\w{2,12}\s){0,2}also\s\Z")
_EXCHANGE = re.compile(r"\bexchange\sagreements?\Z", re.I)


def is_exchange(title: str) -> bool:
    """Whether a title is that of an exchange of papers, of which the sale of a thing is no part."""
    return _EXCHANGE.search(title) is not None


def is_undone(reading: str, start: int, told: re.Match[str]) -> bool:
    """Whether the words before the verb make it a passive, or something not done, or done long ago."""
    undone = _NOT_AGREED if told[0].startswith("agreed") else _PASSIVE
    return undone.search(reading, max(start, told.start() - 24), told.start()) is not None


def is_habit(reading: str, start: int, verb: int, end: int) -> bool:
    """Whether a sentence tells what is done again and again, or since long: "has bought yarn from Delft for many years"."""
    return _HABIT.search(reading, start, min(end, verb + _REACH)) is not None


def has_agreed(reading: str, sentence: tuple[int, int], told: re.Match[str]) -> bool:
    """Whether somebody "has agreed" to it, which is news without a day; what somebody "has bought" may be long ago."""
    start, end = sentence
    if not told[0].startswith("agreed") or not _HAS.search(reading, max(start, told.start() - 16), told.start()):
        return False
    return not is_habit(reading, start, told.end(), end)


def is_letting(reading: str, start: int, verb: tuple[int, int]) -> bool:
    """Whether "leased" is a verb with somebody before it and a thing behind, no participle of a thing: "the leased mill"."""
    if _OF_A_THING.search(reading, max(start, verb[0] - 24), verb[0]):
        return False
    if _A_THING_BEHIND.match(reading, verb[1]):
        return True
    subject = _WHO_LETS.search(reading, max(start, verb[0] - 24), verb[0])
    return subject is not None and (reading.startswith(" from ", verb[1]) or not _PREPOSITION.match(reading, verb[1]))


def is_thing_behind(reading: str, place: int) -> bool:
    """Whether a thing stands right at `place`: "leased from Corran | three mills"."""
    return _A_THING_BEHIND.match(reading, place) is not None


def is_order(reading: str, thing: str, behind: tuple[int, int]) -> bool:
    """Whether what is "ordered" is goods or works; the price may stand `behind` who takes the order."""
    return _ACT.match(thing) is None and (_GOODS.search(thing) is not None or _PRICE.search(reading, *behind) is not None)


def is_service(thing: str) -> bool:
    """Whether what is bought is a service of every day: "advertising time"."""
    return _SERVICE.match(thing) is not None
