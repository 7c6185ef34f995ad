"""An item that names no agreement -> the deals that it tells by their verbs: "Corran sold its mill to Delft for $9 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports import told_patterns, told_verbs
from pactgraph.loaders.mentions.reports.actors import find_day, find_subject
from pactgraph.loaders.mentions.reports.agreement_groups import Grouping
from pactgraph.loaders.mentions.reports.group import Group, acts, kinds_of
from pactgraph.loaders.mentions.reports.named_before import NamedBefore
from pactgraph.loaders.mentions.reports.sharing_out import add_sentence
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.reports.sightings import find_sightings
from pactgraph.loaders.mentions.reports.told_licenses import HEADS, find_license
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list
from pactgraph.loaders.sentences import split_sentences

Span = tuple[int, int]

_SALES = frozenset({"purchase", "merger"})
_HEADS = frozenset({"sale", "purchase", "acquisition", "loan", "private placement", "order"})  # of the deals that verbs tell
_ITEMS = frozenset({"1.01", "2.01", "2.03", "3.02", "8.01", "2", "5"})  # of deals, by the numbers since and before August 2004
_NEW = frozenset({"1.01", "5"})  # items of which what somebody "has agreed" is the news

_SAME_TIME = re.compile(
    r"(?:[Cc]oncurrently|[Ss]imultaneously|[Cc]ontemporaneously)\b|\b[Oo]n\s(?:the|that)\ssame\s(?:day|date)\b|\b[Oo]n\sthat\s(?:day|date)\b"
)


def add_told_deals(page: Page, grouping: Grouping, item: tuple[str, int, int]) -> None:
    """Add the deals that the item tells by their verbs, of the registrant with somebody named, on a day."""
    number, start, end = item
    if number not in _ITEMS:
        return
    named = [group for group in grouping.groups if group.sightings[0].name.head not in _HEADS | HEADS]
    sales = [group for group in named if kinds_of(group) & _SALES]
    known = NamedBefore(grouping)
    spoken: DateFound | None = None
    speaking: Group | None = None
    for sentence in split_sentences(page.reading, start, end):
        taken = known.are_in(sentence)
        told_of = known.are_told_of(sentence) and any(acts(group) for group in named)
        found = [] if told_of else _find_deal(page, number, sentence, spoken)
        found = [
            each for each in found if not _is_named(page, sales, grouping.own, each) and not _is_told(known, grouping.own, each)
        ]
        told = None
        spoken = _leading(page, sentence) or known.day_in(sentence) or spoken
        if speaking is not None and not taken and (paper := _its_paper(page, number, sentence, speaking)):
            grouping.join(speaking, paper)
        if found or not taken:
            told = speaking if found or speaking is not None else None
            speaking = add_sentence(page, grouping, found, (sentence, told))
        if found or (not taken and told):  # what follows a deal told first is not of the next
            known.give_up(sentence, speaking, told=bool(found))


def _its_paper(page: Page, item: str, sentence: Span, speaking: Group) -> Sighting | None:
    """The agreement that a sentence behind the deal begins with, of its kind: "The share repurchase agreement contains"."""
    if not page.reading.startswith("The ", sentence[0]) or speaking.sightings[0].name.head not in _HEADS:
        return None
    paper = next(iter(find_sightings(page, item, sentence)), None)
    if paper is None or paper.name.start != sentence[0] + 4 or not _kinds(paper) & kinds_of(speaking):
        return None
    return replace(paper, verb="none", parties=())


def _leading(page: Page, sentence: Span) -> DateFound | None:
    """The day that a sentence begins with."""
    days = find_dates(page.reading, sentence[0], min(sentence[1], sentence[0] + 40))
    return days[0] if days and page.reading.startswith(("On ", "Effective "), sentence[0]) else None


def _is_named(page: Page, sales: Sequence[Group], own: frozenset[int], sighting: Sighting) -> bool:
    """Whether a sale is that of an agreement which the report names: of one with the same other side, or with nobody named.

    What is bought of others than itself ("acquired Corran Foods, Inc.") may be that of an agreement with its owners.
    """
    if not sales or not _kinds(sighting) & _SALES:
        return False
    others = {party.entity for party in sighting.parties} - own
    itself = any(sighting.name.title.endswith(page.reading[p.start : p.end]) for p in sighting.parties if p.entity in others)
    named = [group for group in sales if group.entities() - own or not told_verbs.is_exchange(group.sightings[0].name.title)]
    return itself or any(not (theirs := group.entities() - own) or theirs & others for group in named)


def _kinds(sighting: Sighting) -> set[str]:
    kind = kind_of_title(sighting.name.title)
    if sighting.name.head in HEADS:
        return {"license", "collaboration", "settlement", "distribution"}  # of which a grant may be a part
    return {kind} if kind else set()


def _is_told(known: NamedBefore, own: frozenset[int], sighting: Sighting) -> bool:
    """Whether the report names an agreement with the same other side that may be this deal: of its kind, or of none."""
    return known.may_be({party.entity for party in sighting.parties} - own, _kinds(sighting) | {"other"})


def _find_deal(page: Page, item: str, sentence: Span, spoken: DateFound | None) -> list[Sighting]:
    """The deal that the sentence tells, or none; `spoken` is the day told before, which "the same day" may be."""
    start, end = sentence
    for pattern in told_patterns.PATTERNS:
        told = pattern.search(page.reading, start, end)
        if told is None or not _tells(page, sentence, told) or (pattern is told_patterns.ENGAGED and item != "1.01"):
            continue
        subject = find_subject(page, start, told.start())
        others = _others(page, told.end(), end, pattern is told_patterns.BOUGHT)
        day = find_day(page, start, told.start(), told.start())
        behind = min(end, told.end() + 120)
        if day is None and spoken is not None and _SAME_TIME.search(page.reading, start, behind):
            day = spoken
        news = told_verbs.has_agreed(page.reading, sentence, told) or told_verbs.is_also(
            page.reading, sentence, told.start("verb")
        )
        dayless = item in _NEW and news
        if (day is None and not dayless) or not others or not _is_ours(page, subject):
            continue
        if not _goes_on(page.reading, told, others[-1].end, end):
            continue
        name = _name(page, told, others)
        if name is None:
            continue
        parties = joined(subject, (*others, *_company_sold(page, told)))
        return [Sighting(name, item, sentence, "enter", day, None, None, (), parties, subject, earlier=False, end=told.end())]
    return find_license(page, item, sentence, fresh=item in _NEW)


def _goes_on(reading: str, told: re.Match[str], behind: int, end: int) -> bool:
    """Whether the words behind the other side fit the verb: "engaged Corran | to drill", "leased from Corran | a mill"."""
    if told.re is told_patterns.ENGAGED.compiled:
        return _TO_WORK.match(reading, behind) is not None
    if told.re is told_patterns.LET_FROM.compiled:
        return told_verbs.is_thing_behind(reading, behind)
    return told.re is not told_patterns.ORDERED.compiled or told_verbs.is_order(reading, told["object"], (behind, end))


_TO_WORK = re.compile(r"\s(?:\([^()]{1,60}\)\s)?(?:to|as)\s(?!(?:[\w-]{1,16}\s){0,6}(?:account|audit))")  # "to drill a well"


def _tells(page: Page, sentence: Span, told: re.Match[str]) -> bool:
    """Whether the verb tells a deal done, and of a thing that deals are of."""
    reading, (start, _) = page.reading, sentence
    if told_verbs.is_undone(reading, start, told):
        return False
    if told.re in {told_patterns.LET.compiled, told_patterns.LET_FROM.compiled}:
        return told_verbs.is_letting(reading, start, told.span("verb"))
    return not (told.re is told_patterns.TOOK.compiled and told_verbs.is_service(told["object"]))


_SUBSIDIARY = re.compile(r"\b(?:its|our|the\s[Cc]ompany's|the\s[Cc]orporation's)\s(?:[\w-]{1,20},?\s){0,4}subsidiary,?\s\Z")


def _is_ours(page: Page, subject: Sequence[PartyPlace]) -> bool:
    """Whether the registrant acts, or "its subsidiary, Corran Mills LLC"."""
    own = set(page.cast.own)
    return any(
        party.entity in own
        or _SUBSIDIARY.search(page.reading, max(0, party.start - 90), party.start)
        or _is_subsidiary_of(page, party.end, own)
        for party in subject
    )


_SUBSIDIARY_OF = re.compile(r"(?:\s\([^()]{1,60}\))?,\s(?:an?|the)\s(?:[\w-]{1,20},?\s){0,4}subsidiary\sof\s(?:the\s)?")


def _is_subsidiary_of(page: Page, end: int, own: set[int]) -> bool:
    """Whether the words behind a name make it a subsidiary of the registrant: "Delft LLC, a subsidiary of Corran"."""
    link = _SUBSIDIARY_OF.match(page.reading, end)
    places = find_places(page.reading, page.cast, link.end(), link.end() + 90)[:1] if link else []
    return any(place.start == link.end() and own & set(place.entities) for place in places) if link else False


def _others(page: Page, low: int, end: int, bought: bool) -> tuple[PartyPlace, ...]:
    """Those named right at `low` who are no registrant: the whole list, of what was `bought` the first alone."""
    own = set(page.cast.own)
    first = find_places(page.reading, page.cast, low, min(end, low + 90))[:1]
    if not first or page.reading[low : first[0].start].strip() not in {"", "the"}:
        return ()
    listed: Sequence[PartyPlace] = find_party_list(page.reading, page.cast, low, end)[0]
    firms = [party for party in listed if party.entity is not None and party.entity not in own]
    return tuple(firms[:1] if bought else firms)


_WHAT = re.compile(r",?\s(?P<thing>\w[^.;,$()]{3,70}?)(?=[,;.]|\s(?:for\s|located\b|in\s[A-Z]))")


# "agreed with Corran for the construction of two mills"
_FOR = re.compile(
    r"\s(?:\([^()]{1,60}\)\s)?for\s(?:the\s)?(?P<deal>(?:construction|supply|manufacture|purchase|sale|lease|charter)\sof\s(?:[^,;.$()]|(?<=\d),(?=\d{3})){3,60}?)(?=(?<!\d),|,(?!\d)|[;.(]|\sat\s|\sfor\s|\sin\s[A-Z])"
)


def _thing(reading: str, told: re.Match[str], others: Sequence[PartyPlace]) -> str:
    """What changes hands: before the other side, behind it, or the other side itself."""
    if "object" in told.groupdict():
        return told["object"]
    behind = (
        _WHAT.match(reading, others[-1].end)
        if told.re in {told_patterns.TOOK_FROM.compiled, told_patterns.GAVE_TO.compiled}
        else None
    )
    return behind["thing"] if behind else reading[others[0].start : others[0].end]


_BRACKET = re.compile(r"\s\([^()]*\)")


def _company_sold(page: Page, told: re.Match[str]) -> tuple[PartyPlace, ...]:
    """The company whose shares are sold, where what changes hands names it."""
    thing = told.groupdict().get("object")
    begins = told_verbs.company_sold(thing) if thing else None
    start = told.start("object") + begins if begins is not None else 0
    places = find_places(page.reading, page.cast, start, told.end("object"))[:1] if start else []
    return tuple(PartyPlace(p.start, p.end, n) for p in places if p.start == start for n in p.entities)


def _name(page: Page, told: re.Match[str], others: Sequence[PartyPlace]) -> AgreementName | None:
    """What the deal is called: "loan", "sale of its mill", "acquisition of Corran Foods, Inc."; None where nothing says."""
    if told.re is told_patterns.CONTRACTED.compiled:
        deal = _FOR.match(page.reading, others[-1].end)
        title = " ".join(f"agreement for the {deal['deal']}".split()) if deal else ""
        place = told.start(), told.end() - 1
        return AgreementName(*place, title, "agreement", plural=False, definite=False, proper=False) if deal else None
    noun = told_patterns.NOUNS.get(told["verb"], "purchase")
    if told["verb"].startswith("private"):
        noun = title = "private placement"
    elif noun in told_patterns.BARE:
        title = noun
    else:
        title = f"{noun} of {' '.join(_BRACKET.sub('', _thing(page.reading, told, others)).split())}"
    return AgreementName(told.start(), told.end() - 1, title, noun, plural=False, definite=False, proper=False)
