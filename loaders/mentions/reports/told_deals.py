"""An item that names no agreement -> the deals that it tells by their verbs: "Corran sold its mill to Delft for $9 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.actors import find_day, find_subject
from pactgraph.loaders.mentions.reports.agreement_groups import Group, Grouping, kinds_of
from pactgraph.loaders.mentions.reports.sharing_out import add_sentence
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.agreement_tails import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list
from pactgraph.loaders.scanning import scanner
from pactgraph.loaders.sentences import split_sentences

Span = tuple[int, int]

_SALES = frozenset({"purchase", "merger"})
_HEADS = frozenset({"sale", "purchase", "acquisition", "loan", "private placement"})  # of the deals that verbs tell
_ITEMS = frozenset({"1.01", "2.01", "2.03", "3.02", "8.01", "2", "5"})  # of deals, by the numbers since and before August 2004
_OBJECT = r"\s(?P<object>(?:[^.;$()]|(?<=[A-Z])\.|(?<=Inc)\.|(?<=Co)\.|(?<=Corp)\.|(?<=Ltd)\.|(?<=\d)\.(?=\d)){4,200}?)"
_GAVE = scanner(rf"\b(?P<verb>sold|divested|conveyed){_OBJECT}\sto\s(?=(?:the\s)?[A-Z])")
_TOOK = scanner(rf"\b(?P<verb>acquired|purchased|bought){_OBJECT}\sfrom\s(?=(?:the\s)?[A-Z])")
_BOUGHT = scanner(
    r"\b(?P<verb>acquired|purchased|bought)\s(?:(?:all|100%)\s(?:of\s)?(?:the\s)?(?:issued\sand\s)?(?:outstanding\s)?"
    r"(?:shares|capital\sstock|common\sstock|stock|equity(?:\sinterests)?|membership\sinterests)\s(?:of\s(?:capital|common)\sstock\s)?of\s)?(?=[A-Z])"
)
_BORROWED = scanner(
    r"\b(?P<verb>borrowed)\s(?P<object>(?:up\sto\s|approximately\s)?\$[\d.,]{1,15}(?:\s(?:million|billion))?)\sfrom\s(?=(?:the\s)?[A-Z])"
)
# "acquired from Corran three mills", "closed a private placement with Corran"
_TOOK_FROM = scanner(r"\b(?P<verb>acquired|purchased|bought)\sfrom\s(?=(?:the\s)?[A-Z])")
_PLACED = scanner(
    r"\b(?:closed|completed)\s(?:an?|its|the)\s(?:[\w-]{1,16}\s){0,3}(?P<verb>private\splacement)\swith\s(?=(?:the\s)?[A-Z])"
)
_NOUNS = {"sold": "sale", "divested": "sale", "conveyed": "sale", "borrowed": "loan", "acquired": "acquisition"}
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|had|not|previously)\s(?:\w{3,12}\s)?\Z")


def add_told_deals(page: Page, grouping: Grouping, item: tuple[str, int, int]) -> None:
    """Add the deals that the item tells by their verbs, of the registrant with somebody named, on a day."""
    number, start, end = item
    named = [group for group in grouping.groups if group.sightings[0].name.head not in _HEADS]
    if number not in _ITEMS or any(kinds_of(group) & _SALES for group in named):
        return  # the deal is that of the agreement which the report names
    known = list(grouping.groups)
    speaking: Group | None = None
    parties = frozenset().union(*(group.entities() for group in known)) - grouping.own
    for sentence in split_sentences(page.reading, start, end):
        found = [each for each in _find_deal(page, number, sentence) if not parties & {p.entity for p in each.parties}]
        if found or not _is_taken(known, sentence):
            speaking = add_sentence(page, grouping, found, (sentence, speaking))
        if found:
            for group in known:
                group.spans = [span for span in group.spans if span != sentence]


def _is_taken(groups: Sequence[Group], sentence: Span) -> bool:
    """Whether a sentence names one of the agreements."""
    return any(sentence[0] <= sighting.name.start < sentence[1] for group in groups for sighting in group.sightings)


def _find_deal(page: Page, item: str, sentence: Span) -> list[Sighting]:
    """The deal that the sentence tells, or none."""
    start, end = sentence
    for pattern in (_BORROWED, _TOOK, _TOOK_FROM, _GAVE, _PLACED, _BOUGHT):
        told = pattern.search(page.reading, start, end)
        if told is None or _PASSIVE.search(page.reading, max(start, told.start() - 24), told.start()):
            continue
        subject = find_subject(page, start, told.start())
        others = _others(page, told.end(), end, pattern is _BOUGHT)
        day = find_day(page, start, told.start(), told.start())
        own = set(page.cast.own())
        if day is None or not others or not own & {party.entity for party in subject}:
            continue
        name = _name(page, told, others)
        parties = joined(subject, others)
        return [Sighting(name, item, sentence, "enter", day, None, None, (), parties, subject, earlier=False, end=told.end())]
    return []


def _others(page: Page, low: int, end: int, bought: bool) -> tuple[PartyPlace, ...]:
    """Those named right at `low` who are no registrant: the whole list, of what was `bought` the first alone."""
    own = set(page.cast.own())
    first = find_places(page.reading, page.cast, low, min(end, low + 90))[:1]
    if not first or page.reading[low : first[0].start].strip() not in {"", "the"}:
        return ()
    listed: Sequence[PartyPlace] = find_party_list(page.reading, page.cast, low, end)[0]
    firms = [party for party in listed if party.entity is not None and party.entity not in own]
    return tuple(firms[:1] if bought else firms)


_WHAT = re.compile(r",?\s(?P<thing>\w[^.;,$()]{3,70}?)(?=,|;|\.|\sfor\s|\slocated\b|\sin\s[A-Z])")


def _thing(reading: str, told: re.Match[str], others: Sequence[PartyPlace]) -> str:
    """What changes hands: before the other side, behind it, or the other side itself."""
    if "object" in told.groupdict():
        return told["object"]
    behind = _WHAT.match(reading, others[-1].end) if told.re is _TOOK_FROM.compiled else None
    return behind["thing"] if behind else reading[others[0].start : others[0].end]


def _name(page: Page, told: re.Match[str], others: Sequence[PartyPlace]) -> AgreementName:
    """What the deal is called: "loan", "sale of its mill", "acquisition of Corran Foods, Inc."."""
    noun = _NOUNS.get(told["verb"], "purchase")
    if told["verb"].startswith("private"):
        noun = title = "private placement"
    elif noun == "loan":
        title = noun
    else:
        title = f"{noun} of {' '.join(_thing(page.reading, told, others).split())}"
    return AgreementName(told.start(), told.end() - 1, title, noun, plural=False, definite=False, proper=False)
