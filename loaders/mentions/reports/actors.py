"""Sentence -> who acts in it and when, or whose the agreement is: "Corran entered into", "Nuvia's lease"."""

from __future__ import annotations

import re
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.cast.referents import is_subordinate
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list, masked

_OBLIGATIONS = re.compile(r"\bguarant(?:ees?|eed|eeing)\s[^.;]{3,110}\sobligations\s\Z")


def find_subject(page: Page, start: int, verb: int) -> tuple[PartyPlace, ...]:
    """Who does it: the names before the verb that qualify no other name, of its own clause where that names somebody."""
    if _OBLIGATIONS.search(page.reading, max(start, verb - 140), verb):
        return ()  # who guarantees the obligations under an agreement acts in another
    clause = page.reading.rfind("; ", start, verb)
    return (_subject(page, clause + 2, verb) if clause >= 0 else ()) or _subject(page, start, verb)


def _subject(page: Page, start: int, verb: int) -> tuple[PartyPlace, ...]:
    if whose := _relative_subject(page, start, verb):
        return whose
    if said := _SAID.search(page.reading[start:verb]):
        start += said.end()
    text = masked(page.reading, start, verb)
    found = []
    for each in find_places(page.reading, page.cast, start, verb):
        if _BOARDS.search(page.reading, max(start, each.start - 40), each.start) or (
            text[each.start - start] != " "
            and not is_subordinate(page.reading, each.start)
            and not _is_possessor(page.reading, each.end, each.start, start)
            and _begins_subject(page.reading, start, each.start)
        ):
            found += [PartyPlace(each.start, each.end, number) for number in each.entities]
    if not found and (pronoun := _PRONOUN.search(page.reading, max(start, verb - 40), verb)):
        return tuple(PartyPlace(*pronoun.span(1), number) for number in page.cast.own[:1])
    if not found and (board := _ITS_BOARD.search(page.reading, max(start, verb - 200), verb)) and len(page.cast.own) == 1:
        return (PartyPlace(*board.span(1), page.cast.own[0]),)
    if found and (beside := _PRONOUN_AND.search(page.reading, start, found[0].start)):
        found[:0] = [PartyPlace(*beside.span(1), number) for number in page.cast.own[:1] if number != found[0].entity]
    found = _acting_through(page, found)
    parties, _ = find_party_list(page.reading, page.cast, found[0].start, verb) if found else ((), 0)
    roles = {(party.start, party.entity): party.roles for party in parties}
    return tuple(replace(party, roles=roles.get((party.start, party.entity), ())) for party in found)


# "the Boards of Directors of Corran Bancorp and Tarn Bank extended": each acts through its own board.
_BOARDS = re.compile(r"\b[Bb]oards(?:\sof\s[Dd]irectors)?\sof\s(?:the\s)?\Z")

# "Corran Foods, Inc. (the "Company"), through its wholly owned subsidiary, Delft Mills, LLC, entered into"
_THROUGH = re.compile(
    r"\s?(?:\([^()]{1,80}\))?,?\s(?:acting\s)?(?:by\sand\s)?through\s(?:its|an?|our)\s(?:[\w-]{1,20},?\s){0,5}subsidiary,?\s{1,2}"
)


# "Corran Foods, Inc., through Delft Mills, LLC, an indirect subsidiary of its operating partnership, closed"
_THROUGH_NAMED = re.compile(r"\s?(?:\([^()]{1,80}\))?,?\s(?:acting\s)?(?:by\sand\s)?through\s")
_SUBSIDIARY = re.compile(r"(?:\s\([^()]{1,60}\))?,\s(?:its|an?|our|the\sCompany's)\s(?:[\w-]{1,20},?\s){0,5}subsidiary\b")


def _is_through(reading: str, end: int, following: PartyPlace) -> bool:
    """Whether the words between two who act say that the first does it through the second, its subsidiary."""
    if _THROUGH.fullmatch(reading, end, following.start):
        return True
    named = _THROUGH_NAMED.fullmatch(reading, end, following.start)
    return named is not None and _SUBSIDIARY.match(reading, following.end) is not None


def _acting_through(page: Page, found: list[PartyPlace]) -> list[PartyPlace]:
    """Those who act; of a company that acts "through its subsidiary" the subsidiary."""
    return [
        party
        for party, following in zip(found, [*found[1:], None], strict=False)
        if following is None or not _is_through(page.reading, party.end, following)
    ]


_SAID = re.compile(
    r"\b(?:announced|reported|disclosed|confirmed)(?:\s(?:today|on\s[A-Z]\w{2,8}\s\d{1,2},\s\d{4}))?\sthat\s(?=its\s|our\s)"
)
_WHICH = re.compile(r",\swhich\s(?:(?:has|had|also|recently)\s){0,2}\Z")  # "Corran Capital, which is a party to"
_WHO = re.compile(r",?\swho\s(?!together\b|collectively\b|each\b|both\b|jointly\b)")


def _relative_subject(page: Page, start: int, verb: int) -> tuple[PartyPlace, ...]:
    """The company before ", which", or the person before "who": "succeeds Alan Brock, who resigned and will be paid under"."""
    if which := _WHICH.search(page.reading, max(start, verb - 24), verb):
        places = find_places(page.reading, page.cast, start, which.start())[-1:]
        return tuple(PartyPlace(p.start, p.end, n) for p in places for n in p.entities if which.start() - p.end < 2)
    if page.reading.find(" who ", start, verb) < 0:
        return ()
    last = list(_WHO.finditer(page.reading, start, verb))[-1:]
    for who in last:
        return _person_before(page, start, who.start())
    return ()


def _person_before(page: Page, start: int, who: int) -> tuple[PartyPlace, ...]:
    """The person whose name ends right before `who`."""
    for place in find_places(page.reading, page.cast, start, who)[-1:]:
        persons = [number for number in place.entities if page.cast.entities[number].person]
        if persons and who - place.end < 12:
            return (PartyPlace(place.start, place.end, persons[0]),)
    return ()


_PRONOUN = re.compile(r"\bthat\s(it|they|we)\s(?:ha(?:s|ve|d)\s)?(?:also\s|recently\s)?\Z")
_PRONOUN_AND = re.compile(r"\b([Ii]t|[Ww]e)\sand\s(?:the\s)?\Z")  # "On May 1 it and Corran Labs AG signed"
# "the Board, upon the advice of its committee, entered into": a company's board acts for the company; a committee of
# its creditors does not
_ITS_BOARD = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts)\s(Board(?:\sof\s(?:Directors|Trustees))?|(?:(?!Creditor|\w{0,12}[Hh]older|Lender|Hoc\b)[A-Z]\w{2,15}\s){1,3}Committee)"
    r"(?:\s\([^()]{1,60}\))?(?:,\s[^,;.]{3,90},)?\s(?:(?:has|have|also|had)\s){0,2}\Z"
)
_BEFORE_SUBJECT = re.compile(
    r"(?:\A|[,;:.)•·]|\band|&|\bthat|\b[Bb]oth|\b[Ee]ach of|\bwhich|\bbetween|\bamong|\bsubsidiar(?:y|ies)|\baffiliates?"
    r"|\bparent|\bwhen|\bwhereby|\bor|\d{4}|\b(?:closing|exchange|merger|acquisition|offering|financing|foregoing|therewith)|\bsame\s(?:date|day|time)|\bthereof|\bhereof)\s*(?:\(\w+\)\s*)?(?:[Tt]he\s)?\Z"
)


def _begins_subject(reading: str, start: int, place: int) -> bool:
    return _BEFORE_SUBJECT.search(reading[max(start, place - 24) : place]) is not None


def _is_possessor(reading: str, end: int, begin: int, start: int) -> bool:
    return re.match(r"'s?\s", reading[end : end + 3]) is not None or reading[begin:end].endswith(("'s", "'"))


_POSSESSOR = re.compile(r"([\w.&\- ]{2,50})'s?\s+(?:[\w\-]+\s){0,4}\Z")


def find_owner(page: Page, name: AgreementName) -> tuple[PartyPlace, ...]:
    """Whose agreement it is: "Nuvia's existing credit agreement", "Mr. Orr's employment agreement"."""
    lead = page.reading[max(0, name.start - 60) : name.start]
    match = _POSSESSOR.search(lead) if "'" in lead else None
    if not match:
        return ()
    base = max(0, name.start - 60)
    places = find_places(page.reading, page.cast, base + match.start(1), base + match.end(1))
    return tuple(PartyPlace(each.start, each.end, number) for each in places[-1:] for number in each.entities)


_ON_DAY = re.compile(r"\b(?:on|effective(?: as of)?|as of|dated|since|in)(?: or about)?\s{1,2}(?:the )?\Z", re.I)
_BORNE = re.compile(r"\bdated(?:\sas\sof)?\s{1,2}\Z", re.I)
_DAY_TERM = re.compile(r"\b[Oo]n (?:the|such) ([A-Z]\w+(?: [A-Z]\w+)? Date|same date|same day|date thereof)")


def find_day(page: Page, start: int, verb: int, name: int) -> DateFound | None:
    """The day of the verb: the last date before it that "on" or "effective" leads in, or a defined one."""
    dates = [
        date
        for date in find_dates(page.reading, start, name)
        if _ON_DAY.search(page.reading[max(start, date.start - 24) : date.start])
    ]
    if dates:
        told = [date for date in dates if not _BORNE.search(page.reading, max(start, date.start - 24), date.start)]
        dates = told or dates  # "under the lease dated as of May 1" gives the lease's day
        before = [date for date in dates if date.start < verb]
        return before[-1] if before else dates[0]
    term = _DAY_TERM.search(page.reading, start, verb)
    return page.day_terms.get(term[1].lower()) if term else None


_EFFECTIVE = re.compile(r"\beffective(?:\s(?:as\sof|on))?\s{1,2}\Z", re.I)
_EFFECTIVE_DATE = re.compile(r",?\s\((?:the\s)?[\"“']{1,2}Effective\sDate[\"”']{1,2}\)")


def day_of_end(page: Page, verb: int, name: int) -> DateFound | None:
    """The day on which an agreement ends: "terminating, effective as of July 30, 2011, the lease"."""
    dates = find_dates(page.reading, verb, name)
    return next((date for date in dates if _EFFECTIVE.search(page.reading, max(verb, date.start - 24), date.start)), None)


def takes_effect(reading: str, day: DateFound) -> bool:
    """Whether a verb's day is called the one of effect: "Effective May 1, 2007, it signed", "On … (the "Effective Date")"."""
    led = _EFFECTIVE.search(reading, max(0, day.start - 24), day.start)
    return led is not None or _EFFECTIVE_DATE.match(reading, day.end) is not None
