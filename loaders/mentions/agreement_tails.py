"""What follows an agreement's name and speaks of it: `(the "Lease"), dated as of May 1, 2007, between A and B`."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.agreement_verbs import Verb, ends_after, passive_after
from pactgraph.loaders.mentions.dates import DateFound, find_dates
from pactgraph.loaders.mentions.entities import Cast
from pactgraph.loaders.mentions.party_lists import PartyPlace, find_party_list, masked


@dataclass(frozen=True, slots=True)
class Page:
    """What the sentence reader needs of a document."""

    reading: str
    cast: Cast
    definitions: tuple[Definition, ...]  # in text order
    day_terms: dict[str, DateFound]  # "effective date" -> the day it was defined for


@dataclass(frozen=True, slots=True)
class Tail:
    """What the words after a name say; `end` is where they end."""

    end: int
    verb: Verb = "none"
    day: DateFound | None = None  # of the verb
    dated: DateFound | None = None
    effective: DateFound | None = None
    terms: tuple[Definition, ...] = ()
    parties: tuple[PartyPlace, ...] = ()


_DATED = re.compile(
    r"[\s,(]*(?:and\s)?(?:originally\s|made\sand\s)?(?:dated(?:\sas\sof)?|made(?:\sand\s(?:entered"
    r"|effective))?(?:\sinto)?\sas\sof|(?:which\swas\s)?(?:originally\s)?(?:entered|executed|signed"
    r"|was\sentered)(?:\sinto)?(?:\s(?:as\sof|on|effective))?|as\sof|of|on)\s{1,2}(?:the\s)?(?=[A-Z\d])",
    re.I,
)
_EFFECTIVE = re.compile(
    r"[\s,(]*(?:and\s|which\s(?:is|was|became)\s)?(?:to be\s)?effective(?:\s(?:as\sof|on|from|beginning))?\s{1,2}(?=[A-Z\d])",
    re.I,
)
_LIST = re.compile(
    r"[\s,:;]*(?:was\s|were\s)?(?:entered\sinto\s)?(?:\(\w+\)\s)?(?:made\s)?(?:(?<=into\s)by\b|by\s(?:and|or)\s(?:among"
    r"|between)(?:\sor\samong)?|by,?\sbetween\sand\samong|by\sand\samongst|among(?:st)?|between|with|from"
    r"|in\sfavor\sof)(?:\seach\sof|\sboth|\sand\samong|:)?(?=\s)",
    re.I,
)
_ON = re.compile(r"[\s,]*(?:effective\s)?(?:on|as\sof|effective)\s(?=[A-Z\d])")
_TO = re.compile(r"[\s,]*to(?=\s(?:the\s)?[A-Z])")
_BRACKET = re.compile(r"\s*\((?:[^()]|\([^()]*\)){1,500}\)|\s*\[[^\]]{1,200}\]")
_AS_AMENDED = re.compile(
    r"[\s,]*as\s(?:amended|modified|supplemented|previously|so)[^,;()]{0,80}(?=[,;()])|[\s,]*as\sborrower", re.I
)


def read_tail(page: Page, place: int, limits: tuple[int, int], verb: Verb) -> Tail:
    """Read what follows the name that ends at `place`; `limits` are where the next name begins and the sentence ends."""
    limit, end = limits
    tail = Tail(place)
    for _ in range(10):
        following = _step(page, tail, end, verb)
        if following.end == tail.end:
            break
        tail = following
    if not tail.parties and verb in _WITH_OBJECT:
        tail = replace(tail, parties=_parties_later(page, tail.end, limit if limit > tail.end else end))
    if tail.verb == "none" and verb == "none" and ends_after(page.reading, tail.end, end):
        tail = replace(tail, verb="terminate")
    return tail


_WITH_OBJECT: frozenset[Verb] = frozenset({"enter", "issue", "amend", "restate", "terminate", "approve"})


def _step(page: Page, tail: Tail, end: int, verb: Verb) -> Tail:
    """`tail` with the next bracket, date, passive verb or list of parties taken in; unchanged where there is none."""
    reading, place = page.reading, tail.end
    if bracket := _BRACKET.match(reading, place, end):
        dated = tail.dated or _date_after(reading, _DATED, bracket.start(), bracket.end())
        return replace(tail, end=bracket.end(), terms=(*tail.terms, *terms_between(page, *bracket.span())), dated=dated)
    if term := _term_after_or(page, place, end):
        return replace(tail, end=term.end, terms=(*tail.terms, term))
    if as_amended := _AS_AMENDED.match(reading, place, end):
        return replace(tail, end=as_amended.end())
    if date := _date_after(reading, _EFFECTIVE, place, end):
        return replace(tail, end=date.end, effective=tail.effective or date)
    if date := _date_after(reading, _DATED, place, end):
        return replace(tail, end=date.end, dated=tail.dated or date)
    if passive := passive_after(reading, place, end):
        day = _date_after(reading, _ON, passive[1], end)
        return replace(tail, end=day.end if day else passive[1], verb=passive[0], day=day)
    listing = _LIST.match(reading, place, end) or (_TO.match(reading, place, end) if verb == "issue" else None)
    if listing and not tail.parties:
        parties, stop = find_party_list(reading, page.cast, listing.end(), end)
        return replace(tail, end=max(stop, listing.end()), parties=parties)
    return tail


def terms_between(page: Page, start: int, end: int) -> tuple[Definition, ...]:
    """The terms defined in `[start, end)`."""
    starts = [definition.start for definition in page.definitions]
    return page.definitions[bisect_left(starts, start) : bisect_left(starts, end)]


def _term_after_or(page: Page, place: int, end: int) -> Definition | None:
    starts = [definition.start for definition in page.definitions]
    number = bisect_left(starts, place)
    if number < len(page.definitions) and page.definitions[number].opens == place and page.definitions[number].end <= end:
        return page.definitions[number]
    return None


def _date_after(reading: str, lead: re.Pattern[str], place: int, end: int) -> DateFound | None:
    match = lead.match(reading, place, end)
    if not match:
        return None
    dates = find_dates(reading, match.end(), min(end, match.end() + 40))
    return dates[0] if dates and dates[0].start - match.end() < 3 else None


_LATER = re.compile(r"\b(?:by and among|by and between|among|between|with|from)\s{1,2}(?:each of\s|the\s)?(?=[A-Z])")


def _parties_later(page: Page, place: int, end: int) -> tuple[PartyPlace, ...]:
    """Parties that the sentence names further on: "an agreement … to repurchase shares … from A and B"."""
    own = page.cast.own()
    text = masked(page.reading, place, end)
    for match in list(_LATER.finditer(text))[:4]:
        parties, _ = find_party_list(page.reading, page.cast, place + match.end(), end)
        if any(party.entity not in own for party in parties):
            return parties
    return ()
