"""A sentence of a report -> which agreement each stretch of it speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.referents import Place
from pactgraph.loaders.mentions.reports.agreement_groups import Grouping
from pactgraph.loaders.mentions.reports.group import EVENT_VERBS, Group
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]


def add_sentence(page: Page, grouping: Grouping, found: Sequence[Sighting], told: tuple[Span, Group | None]) -> Group | None:
    """Add the sentence's sightings and share out its text: to the agreement named last, at first to the one spoken of before.

    Gives the agreement that a following sentence without a name speaks of.
    """
    sentence, speaking = told
    led = _led_by(page, grouping, sentence)
    speaking = led or speaking
    said = sentence[0]
    pieces: list[tuple[int, Group]] = []  # where what is said of each agreement begins
    both: list[Group] = []
    for sighting in found:
        if speaking is not None and sighting.verb not in EVENT_VERBS and _REPAYS.search(page.reading, said, sighting.name.start):
            continue
        group = grouping.add(sighting)
        if group is None or sighting.amended or (speaking is not None and speaking is not group and _is_former(sighting)):
            continue
        if _EACH_OF.fullmatch(page.reading, sentence[0], sighting.name.start):
            both.append(group)
        if led is not None and not pieces:
            pieces.append((sentence[0], led))
            if group is not led and _tells(sighting):
                pieces.append((_begins(page.reading, sighting, said), group))
        elif not pieces:  # "As amended, the lease provides for" tells what the amendment does
            told_on = speaking is not None and speaking.changes is group and sighting.verb not in EVENT_VERBS
            pieces.append((sentence[0], speaking if told_on and speaking is not None else group))
        elif sighting.name.start > pieces[-1][0] and group is not pieces[-1][1] and _tells(sighting):
            pieces.append((_begins(page.reading, sighting, said), group))
        said = sighting.name.end if sighting.name.definite else sighting.end
    if pieces:
        _share_out(page.reading, pieces, (found[-1].name.end, sentence[1]))
        for group in both[1:]:
            if sentence not in group.spans and group is not pieces[0][1]:
                group.spans.append(sentence)
        return _goes_on(pieces)
    if speaking is not None and not is_elsewhere(page, grouping, speaking, sentence):
        speaking.spans.append(sentence)
    return speaking


# "Under the MSA, Corran will", "The APA replaces the lease": a short name of letters has no word for what it is
_LEADS_OFF = re.compile(
    r"(?:(?:Under|Pursuant\sto|In\saccordance\swith|By)\s(?:the\sterms\sof\s)?)?[Tt]he\s(?P<term>[A-Z][A-Z&]{1,6}A)\b(?!\s[A-Z])"
)


def _led_by(page: Page, grouping: Grouping, sentence: Span) -> Group | None:
    """The agreement whose letters lead the sentence."""
    match = _LEADS_OFF.match(page.reading, *sentence)
    return grouping.terms.get(match["term"].casefold()) if match else None


def _tells(sighting: Sighting) -> bool:
    """Whether a clause tells of an agreement of its own: made in it, or "Corran agreed to buy shares pursuant to a deed"."""
    introduced = not sighting.name.definite or bool(sighting.dated and sighting.terms)
    done_under = sighting.verb == "complete" and bool(sighting.subject) and introduced
    planned = sighting.verb == "future" and not sighting.name.definite and bool(sighting.parties)
    return sighting.verb in EVENT_VERBS or done_under or planned


_REPAYS = re.compile(r"\b(?:re)?payment\sof\s(?:the|its|our)\s\Z")  # "after repayment of the mortgage loan"
_FORMER = re.compile(r"(?:prior|previous|existing|former|old|current)\b")


# "Each of the First Lease and the Second Lease provides for a rent of $9"
_EACH_OF = re.compile(r"(?:Each|Both)\sof\s(?:the\s)?(?:[A-Z][\w-]{0,20}\s){0,8}(?:and\s(?:the\s)?)?")


def _goes_on(pieces: Sequence[tuple[int, Group]]) -> Group:
    """The agreement that what follows tells of: the last, but for "a Termination Agreement terminating the lease"."""
    first, last = pieces[0][1], pieces[-1][1]
    ended = "terminate" in last.told.verbs
    return first if ended and first.told.ending else last


def _is_former(sighting: Sighting) -> bool:
    """Whether a sentence about one agreement only names an older one: "It replaces the prior facility with Corran Bank"."""
    return sighting.verb not in EVENT_VERBS and _FORMER.match(sighting.name.title) is not None


def _begins(reading: str, sighting: Sighting, said: int) -> int:
    """Where the clause of a sighting begins: with who acts in it, where that stands behind what was `said` of the one before."""
    start, actors = sighting.verb_start, [place.start for place in sighting.subject if place.start >= said]
    begins = _with_its_sum(reading, sighting, said)
    if start is None or not actors or len(actors) < len(sighting.subject) or min(actors) > start:
        return begins
    return min(begins, max(min(actors), reading.rfind(", and ", said, start)))


# "it replaces the prior $10 million, five-year credit agreement", "to repay $9 million outstanding under its loan agreement"
_ITS_SUM = re.compile(
    r"(?<![\w$])(?:US)?[$€£][\d.,]{1,15}(?:\s(?:million|billion))?,?\s(?:(?!(?:under|for|of|in|to|from|by|and|with|an?|the)\b)[\w-]{1,20},?\s){0,5}\Z"
)
_REPAID = re.compile(
    r"\b(?:re)?pa(?:id|y|ying)\s(?:in\sfull\s|off\s)?(?:the\s|all\s|approximately\s)?[^.;$]{0,60}\$[\d.,]{1,15}(?:\s(?:million|billion))?\s"
    r"[^.;$]{0,40}\b(?:under|on)\b[^.;$]{0,80}\Z"
)


def _with_its_sum(reading: str, sighting: Sighting, said: int) -> int:
    """Where a name begins, with the sum before it that tells how large the agreement was or what was paid off."""
    low = max(said, sighting.name.start - 200)
    repaid = _REPAID.search(reading, low, sighting.name.start) if sighting.verb == "terminate" else None
    found = repaid or _ITS_SUM.search(reading, low, sighting.name.start)
    return found.start() if found else sighting.name.start


# "a note and a warrant for a purchase price of $2,000,000": the price of both
_WHOLE_PRICE = re.compile(
    r"\bfor\s(?:an?\s|the\s)?(?:aggregate\s|total\s|combined\s)?(?:purchase\sprice|consideration|gross\sproceeds)\b"
)


# "Concurrently with the execution of the lease, Corran entered into a deed, for a price of $9": the price is the deed's
_BESIDE = re.compile(r"(?:Concurrent|Simultaneous|Contemporaneous)(?:ly)?\s(?:herewith\s)?with\b|In\sconnection\swith\b")


def _share_out(reading: str, pieces: Sequence[tuple[int, Group]], rest: Span) -> None:
    """Give each agreement of a sentence its stretch of it, and the first one the price of all told in the `rest` behind them."""
    end = rest[1]
    aside = _BESIDE.match(reading, pieces[0][0], end) is not None
    price = _WHOLE_PRICE.search(reading, *rest) if len(pieces) > 1 and not aside else None
    for number, (start, group) in enumerate(pieces):
        following = pieces[number + 1][0] if number + 1 < len(pieces) else price.start() if price else end
        group.spans.append((start, following))
    if price:
        pieces[0][1].spans.append((price.start(), end))


# "On May 4, 2031, we also closed a private placement of units"
_ALSO = re.compile(
    r"(?:On|Effective)\s[A-Z][a-z]+\s\d{1,2},\s\d{4},?\s[^.;]{0,60}\balso\b|[A-Z][^.;]{2,60}\salso\s(?:announced|reported|disclosed)\b"
)


def is_elsewhere(page: Page, grouping: Grouping, speaking: Group, sentence: Span) -> bool:
    """Whether a sentence that names no agreement tells of another deal: with others, or done "also" on a day of its own."""
    if _ALSO.match(page.reading, *sentence):
        return True
    if not _MONEY.search(page.reading, *sentence):
        return False  # without a sum it is not worth telling apart
    places = find_places(page.reading, page.cast, *sentence)
    if _is_of_another_person(page, grouping, speaking, places):
        return True
    named = {
        number
        for place in places
        if _WITH.search(page.reading, max(sentence[0], place.start - 16), place.start)
        and not _OLDER.search(page.reading, max(sentence[0], place.start - 90), place.start)
        for number in place.entities
        if not page.cast.entities[number].person
    }
    others = named - grouping.own
    parties = speaking.entities() - grouping.own
    return bool(others and parties and not others & parties)


def _is_of_another_person(page: Page, grouping: Grouping, speaking: Group, places: Sequence[Place]) -> bool:
    """Whether the agreement is one person's, and the sentence tells of the money of another one alone."""
    persons = {number for place in places for number in place.entities if page.cast.entities[number].person}
    parties = speaking.entities() - grouping.own
    theirs = {number for number in parties if page.cast.entities[number].person}
    named = {number for place in places for number in place.entities} - grouping.own
    return len(theirs) == len(parties) == 1 and bool(persons) and not theirs & persons and named == persons


# "and replaces the Company's prior facility with Corran Bank", "paid into escrow with Corran Title": another's part in
# the same deal
_OLDER = re.compile(
    r"\b(?:(?:prior|previous|existing|former|old)\s(?:[\w-]{1,16}\s){1,6}(?:with|from|by)|(?:escrow|deposit(?:ed)?)\s(?:of\s[^;]{1,24}\s)?(?:with|by))\s(?:the\s)?\Z"
)


_MONEY = re.compile(r"[$€£¥]|\bdollars\b|\beuros?\b", re.I)
_WITH = re.compile(r"\b(?:with|from|to|by)\s(?:the\s)?\Z")
