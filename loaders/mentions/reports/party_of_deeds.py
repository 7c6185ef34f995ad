"""An agreement behind "pursuant to" -> who it is with, from what is done under it: "bought a mill from Corran under a deed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.agreement_tails import Tail
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace

Span = tuple[int, int]

_PERSONAL = frozenset({"employment", "severance", "equity_award"})
_DEALS = frozenset({"purchase", "merger", "license", "supply", "lease", "credit", "services", "construction", "distribution"})
_HIRED = re.compile(r"\b(?:engaged|retained|hired|selected|contracted|appointed)\s(?:the\s)?\Z")
_DONE = re.compile(
    r"\b(?:purchased?|acqui(?:red|sition)|bought|s(?:ale|old)|transfer(?:red)?|licensed?|leased?|disposition|borrowed|guaranteed|built|constructed|furnished|invested|issued|purchasing|ordered|financed|engaged|retained|hired|selected|contracted|appointed)\b",
    re.I,
)
_LINK = re.compile(r"\b(?:from|to|with|by)\s{1,3}(?:the\s)?\Z")
_AFTER = re.compile(r"\s{0,3},\s{1,3}")


def with_whom(page: Page, sentence: Span, name: AgreementName, tail: Tail) -> tuple[PartyPlace, ...]:
    """The person to whom something is due under a personal agreement, or from or to whom something was sold under a deal."""
    kind = kind_of_title(name.title)
    if kind in _PERSONAL:
        return _person_after(page, tail.end, sentence[1])
    start, end = _told_of_deal(page, sentence, name, tail)
    if kind not in _DEALS or (name.definite and not tail.dated) or not _DONE.search(page.reading, start, end):
        return ()
    own = page.cast.own if start == sentence[0] else ()
    places = [
        place
        for place in find_places(page.reading, page.cast, start, end)
        if (place.start == start and not own)
        or _LINK.search(page.reading, max(start, place.start - 16), place.start)
        or _HIRED.search(page.reading, max(start, place.start - 16), place.start)
        or _STOCK_OF.match(page.reading, place.end)
        or _INVESTED.search(page.reading, max(start, place.start - 60), place.start)
    ]
    return tuple(
        PartyPlace(p.start, p.end, number)
        for p in places
        for number in p.entities
        if number not in own or (kind == "purchase" and _sells_its_stock(page, p.start, p.end))
    )


_INVESTED = re.compile(
    r"\binvest(?:ed|ing)\s[$€£][\d.,]{1,15}(?:\s(?:million|billion))?\sin\s(?:the\s)?\Z"
)  # "invested $9 in Corran"


def _sells_its_stock(page: Page, start: int, end: int) -> bool:
    """Whether the shares bought are those of who stands there, or money was invested in it."""
    invested = _INVESTED.search(page.reading, max(0, start - 60), start)
    return invested is not None or _STOCK_OF.match(page.reading, end) is not None


# "agreed to purchase 1,000 shares of Corran's common stock": who issues them sells them
_STOCK_OF = re.compile(r"'s?\s(?:[\w-]{1,12}\s){0,3}(?:common|preferred|ordinary)\s(?:stock|shares)\b")
_FRONTED = re.compile(r"\s{0,3}(?:Pursuant\sto|Under|In\saccordance\swith)\s(?:(?:an?|the|that\scertain)\s){0,2}")


def _told_of_deal(page: Page, sentence: Span, name: AgreementName, tail: Tail) -> Span:
    """The words of a sentence that tell what was done: before the name, or behind it where the sentence begins with it."""
    fronted = _FRONTED.match(page.reading, *sentence)
    behind = _AFTER.match(page.reading, tail.end, sentence[1])
    if fronted is None or behind is None or name.start - fronted.end() > 30:
        return sentence[0], name.start
    return behind.end(), sentence[1]


def _person_after(page: Page, start: int, end: int) -> tuple[PartyPlace, ...]:
    """The person whom the main clause begins with: "Pursuant to an offer letter dated May 1, Ms. Orr will receive"."""
    comma = _AFTER.match(page.reading, start, end)
    if comma is None:
        return ()
    for place in find_places(page.reading, page.cast, comma.end(), min(end, comma.end() + 60))[:1]:
        numbers = [number for number in place.entities if page.cast.entities[number].person]
        if place.start == comma.end() and numbers:
            return (PartyPlace(place.start, place.end, numbers[0]),)
    return ()


_NOTICE = re.compile(r"(?:received|gave|given|delivered|provided|sent|served|notified)\b")
_GAVE = re.compile(r"(?:gave|given|sent)\s(?:the\s)?(?=[A-Z])")  # "gave Corran notice that it terminates"
_TO_OR_FROM = re.compile(
    r"\b(?:to|from|by|notified|provided|gave|sent)\s{1,3}(?:(?:the|its|our|their)\s(?:[\w-]{2,16}\s){1,4}|the\s)?(?<=\s)(?:,\s{0,2})?\Z|\b(?:to|from)\s(?:its|our|the)\s(?:[\w-]{2,16}\s){0,3}[\w-]{2,16},\s\Z"
)


def noticed(page: Page, verb: int, name: int) -> tuple[PartyPlace, ...]:
    """To or from whom a notice went that ends the agreement named: "gave notice to its landlord, Corran LLC, that …"."""
    if not _NOTICE.match(page.reading, verb):
        return ()
    gave = _GAVE.match(page.reading, verb, name)
    places = [
        place
        for place in find_places(page.reading, page.cast, verb, name)
        if (gave and gave.end() == place.start) or _TO_OR_FROM.search(page.reading[max(verb, place.start - 60) : place.start])
    ]
    return tuple(PartyPlace(p.start, p.end, number) for p in places[:1] for number in p.entities)


# "repaid in full its loan from Corran Bank and terminated the related Loan Agreement"
_OWED = re.compile(
    r"\b(?:loans?|indebtedness|debts?|borrowings|advances|obligations|amounts?\s(?:owed|due|outstanding))\s(?:owed\s|due\s|payable\s)?"
    r"(?:from|to|with)\s(?:the\s)?(?=[A-Z])"
)


def lender_before(page: Page, start: int, name: int) -> tuple[PartyPlace, ...]:
    """The lender of the loan whose repayment the sentence tells before it names the agreement that ended with it."""
    own = page.cast.own
    for owed in _OWED.finditer(page.reading, start, name):
        for place in find_places(page.reading, page.cast, owed.end(), min(name, owed.end() + 90))[:1]:
            if place.start == owed.end() and not set(own) & set(place.entities):
                return tuple(PartyPlace(place.start, place.end, number) for number in place.entities)
    return ()


# "regained all rights to its drug from Corran following the termination of their agreement"
_REGAINED = re.compile(
    r"\b(?:regained|reacquired|re-acquired|recovered|reclaimed)\s[^.;]{3,160}?\srights\b[^.;]{0,160}?\sfrom\s(?:the\s)?(?=[A-Z])"
)


def giver_back(page: Page, start: int, name: int) -> tuple[PartyPlace, ...]:
    """Who gives rights back where the sentence tells that before it names the agreement that ended."""
    own = page.cast.own
    for told in _REGAINED.finditer(page.reading, start, name):
        for place in find_places(page.reading, page.cast, told.end(), min(name, told.end() + 90))[:1]:
            if place.start == told.end() and not set(own) & set(place.entities):
                return tuple(PartyPlace(place.start, place.end, number) for number in place.entities)
    return ()


_UNDER = re.compile(r"\b(?:under|pursuant to)\s{1,3}(?:(?:an?|the|its|that|certain)\s{1,3}){0,3}(?:[\w-]{1,20}\s{1,3}){0,3}\Z")


# "issued to Corran a note": who receives it stands before it.
_TO_WHOM = re.compile(r"(?:issued|sold|granted|delivered)(?:\sand\s(?:sold|delivered|issued))?\sto\s")
_FROM_WHOM = re.compile(r"(?:received|obtained|accepted)\sfrom\s(?=(?:the\s)?[A-Z])")  # "received from Corran Bank a waiver"
# "issued the Investor a warrant", "issued Corran Capital, LLC a warrant"
_GRANTING = re.compile(r"(?:issued|granted|gave)\s(?=the\s[A-Z]|(?:(?!Series|Class)[A-Z][\w.,&'-]{0,30}\s){1,7}an?\s)")
_PROVIDED = re.compile(r"provided\s(?=(?:the\s)?[A-Z])")  # "provided Corran with a guarantee"


def receivers(page: Page, verb: int, name: int, subject: Sequence[PartyPlace]) -> tuple[PartyPlace, ...]:
    """Who is given something under the agreement named: "granted 5,000 shares to Mr. Orr under a stock award agreement"."""
    given = next(
        (m for lead in (_TO_WHOM, _PROVIDED, _FROM_WHOM, _GRANTING) if (m := lead.match(page.reading, verb, name))), None
    )
    if not given and not _UNDER.search(page.reading, verb, name):
        return ()
    acting = {party.entity for party in subject} | (set(page.cast.own) if subject == () or not given else set())
    places = find_places(page.reading, page.cast, given.end() if given else verb, name)
    return tuple(PartyPlace(each.start, each.end, n) for each in places for n in each.entities if n not in acting)


_PASSIVELY = re.compile(r"\b(?:was|were)\s(?:also\s)?\Z")


def is_passive(page: Page, start: int, verb: int | None) -> bool:
    """Whether the verb is a passive: "Mr. Orr was issued a warrant"."""
    return verb is not None and _PASSIVELY.search(page.reading[max(start, verb - 10) : verb]) is not None


def implied(page: Page, others: Sequence[PartyPlace]) -> tuple[PartyPlace, ...]:
    """The registrant, whom a passive leaves out beside the `others`: "The facility was entered into with Corran"."""
    own = page.cast.own[:1]
    names = page.cast.entities[own[0]].names if own and others else ()
    return (PartyPlace(*names[0], own[0]),) if names else ()


_NEW_ITEMS = frozenset({"1.01", "2.03", "3.02"})
# and made the agreement by it, on that day
SOLD = re.compile(r"\b(?:sold|issued|borrowed|purchased|licensed|ordered|financed|engaged|retained|hired|appointed)\b")


def is_made_now(item: str, name: AgreementName, day: DateFound | None, tail: Tail) -> bool:
    """Whether what is done under an agreement makes it; shares may be issued under one of another day."""
    same_day = day is not None and tail.dated is not None and day.value == tail.dated.value
    new = item in _NEW_ITEMS and not (item == "3.02" and tail.dated is not None)
    return day is not None and not name.definite and (new or same_day)
