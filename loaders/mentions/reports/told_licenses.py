"""Sentence -> the licence that it tells by its verb: "Corran out-licensed a cream to Delft", "was granted a license by Delft"."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.referents import Place
from pactgraph.loaders.mentions.reports.actors import find_day, find_subject
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.reports.told_verbs import is_habit
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

HEADS = frozenset({"license", "appointment"})  # of what this module tells
_RIGHT = (
    r"(?P<what>(?:(?:co-|non-?)?exclusive|worldwide|global|perpetual|royalty-free|royalty-bearing|irrevocable|sole|limited"
    r"|field-limited)?(?:,?\s(?:and\s)?(?:(?:co-|non-?)?exclusive|worldwide|global|perpetual|royalty-free|royalty-bearing"
    r"|irrevocable)){0,3}\s?(?:sub-?)?licen[sc]e)\b"
)
# What leads from the verb to the other side; none where it stands right behind the verb.
_TO, _FROM = re.compile(r"\sto\s(?:the\s)?\Z"), re.compile(r"\s(?:from|by)\s(?:the\s)?\Z")
_FROM_WHOM = r"(?:(?:by|from)\s[A-Z][^;.()]{2,80}?\s(?:\([^()]{1,40}\)\s)?)?(?:an?\s|the\s)?"
_WAYS = (
    (scanner(r"\b(?P<verb>out-?licensed|sub-?licensed|licensed)\s(?!from\b)"), _TO),
    (scanner(r"\b(?P<verb>in-licensed|licensed)\s"), _FROM),
    (scanner(rf"\b(?P<verb>granted)\s(?:an?\s|the\s)?{_RIGHT}"), _TO),
    (scanner(rf"\b(?P<verb>(?:was|were|been)\sgranted)\s{_FROM_WHOM}{_RIGHT}"), _FROM),
    (scanner(rf"\b(?P<verb>obtained|received|acquired|secured)\s{_FROM_WHOM}{_RIGHT}"), _FROM),
)
_GIVEN = scanner(rf"\b(?P<verb>granted)\s(?:to\s)?(?=(?:the\s)?[A-Z])(?=[^;]{{4,120}}?\s(?:an?|the)\s{_RIGHT})")
_APPOINTED = scanner(
    r"\b(?P<verb>appointed)\s(?=[A-Z])(?=[^;]{4,120}?\s(?:as|to\sbe)\s(?:its|the|an?)\s"
    r"(?P<what>(?:(?:sole|exclusive|non-exclusive|authorized)\s(?:and\s)?){0,3}distributor)\b)"
)
_UNDONE = re.compile(
    r"\b(?:not|never|be|if|may|would|could|previously|had|earlier|which|that\s(?:was|were)|under\swhich|pursuant\sto\swhich)\s(?:\w{3,12}\s)?\Z"
)
_TODAY = re.compile(r"\btoday\sannounced\b|\bannounced\stoday\b")
_ANNOUNCED_IT_HAS = re.compile(r"\bannounced\s(?:[^.;]{1,60}?\s)?that\s[^.;]{1,40}?\s(?:has|have)\s(?:also\s)?\Z")
_REACH = 260  # characters from the verb to the other side


def find_license(page: Page, item: str, sentence: Span, *, fresh: bool) -> list[Sighting]:
    """The licence, or the appointment of a distributor, that the sentence tells by its verb, of a registrant; or none.

    It stands on a day; in an item of news (`fresh`) also what somebody "announced that it has licensed" is new.
    """
    start, end = sentence
    for pattern, link in (*_WAYS, (_GIVEN, None), (_APPOINTED, None)):
        told = pattern.search(page.reading, start, end)
        if told is None or _UNDONE.search(page.reading, max(start, told.start() - 30), told.start()):
            continue
        subject = find_subject(page, start, told.start())
        others = _others(page, told.end("verb"), end, link)
        parties = joined(subject, others)
        day = find_day(page, start, told.start(), told.start())
        if (day is None and not _is_news(page.reading, sentence, told.start(), fresh=fresh)) or not _is_ours(
            page, subject, others
        ):
            continue
        name = _name(told)
        return [
            Sighting(name, item, sentence, "enter", day, None, None, (), parties, subject, earlier=False, end=told.end("verb"))
        ]
    return []


def _is_news(reading: str, sentence: Span, verb: int, *, fresh: bool) -> bool:
    """Whether it was announced; what somebody "has licensed" without a word of news may be long ago."""
    start, end = sentence
    if is_habit(reading, start, verb, end):
        return False
    announced = fresh and _ANNOUNCED_IT_HAS.search(reading, max(start, verb - 120), verb) is not None
    return announced or _TODAY.search(reading, start, verb) is not None


def _others(page: Page, low: int, end: int, link: re.Pattern[str] | None) -> tuple[PartyPlace, ...]:
    """Those named behind the `link`, or right behind the verb where there is none."""
    for place in find_places(page.reading, page.cast, low, min(end, low + _REACH)):
        if _leads(page.reading, low, place, link):
            listed = find_party_list(page.reading, page.cast, place.start, end)[0]
            return tuple(party for party in listed if party.entity is not None)
    return ()


def _leads(reading: str, low: int, place: Place, link: re.Pattern[str] | None) -> bool:
    if link is None:
        return reading[low : place.start].strip() in {"", "to", "the", "to the"}
    return link.search(reading, max(low - 1, place.start - 10), place.start) is not None


_ITS_UNIT = re.compile(r"\b(?:its|our)\s(?:[\w-]{1,20}\s){0,4}(?:subsidiary|affiliate),?\s\Z")


def _is_ours(page: Page, subject: tuple[PartyPlace, ...], others: tuple[PartyPlace, ...]) -> bool:
    """Whether one side is a registrant or acts for it as its subsidiary, and the other somebody else."""
    own = set(page.cast.own)
    first = min((party.start for party in subject), default=0)
    unit = _ITS_UNIT.search(page.reading, max(0, first - 70), first) is not None
    sides = {party.entity for party in subject}, {party.entity for party in others}
    return all(sides) and not sides[0] & sides[1] and (unit or bool(own & (sides[0] | sides[1])))


def _name(told: re.Match[str]) -> AgreementName:
    """What the licence is called: as the text does, else by its verb."""
    if told["verb"] == "appointed":
        title, head = f"appointment as {' '.join(told['what'].split())}", "appointment"
    else:
        words = told.groupdict().get("what") or ("sublicense" if told["verb"].startswith("sub") else "license")
        title, head = " ".join(words.split()), "license"
    return AgreementName(told.start("verb"), told.end("verb"), title, head, plural=False, definite=False, proper=False)
