"""A settlement told without the word agreement: "On May 4, 2031, Corran and Delft settled the litigation between them"."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.actors import find_day, find_subject
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_SETTLED = scanner(
    r"(?<!to\s)(?<!not\s)\b(?:settled|resolved|agreed\sto\s(?:settle|resolve))\s(?=(?:[\w'-]{1,20}\s){0,7}?(?:litigations?|lawsuits?|suits?|arbitrations?|disputes?"
    r"|actions?|claims?|proceedings?)\b)"
)
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are)\s(?:\w{3,12}\s)?\Z")
_WITH = re.compile(r"\b(?:with|(?:brought|filed|commenced)\s(?:against\s(?:it|the\s\w{1,12}|us)\s)?by)\s(?:the\s)?(?=[A-Z])")
_AGAINST = re.compile(  # where nobody is told to have brought it: "settled its claims against Corran"
    r"\b(?:lawsuits?|suits?|actions?|claims?|litigation|complaints?|proceedings?|arbitration)\sagainst\s(?:the\s)?(?=[A-Z])"
)


_THE_PARTIES = re.compile(r"\b(?:[Tt]he\s(?:two\s)?(?:parties|companies)|[Bb]oth\s(?:parties|companies))\s(?:have\s)?\Z")
# "Corran filed a complaint against Delft"
_SUED = scanner(
    r"\b(?:sued|(?:filed|brought|commenced|initiated|instituted)\s(?:an?\s)?(?:[\w-]{1,14}\s){0,3}"
    r"(?:suit|lawsuit|action|complaint|claim|arbitration|proceeding)s?\s(?:[\w-]{1,14}\s){0,3}?against)\s(?:the\s)?"
)
_BACK = 900  # characters: so far before "the parties settled" it may stand who sued whom


def _those_at_law(page: Page, start: int, verb: int) -> tuple[PartyPlace, ...]:
    """Who "the parties" are that settled: those of the suit that the sentences before tell of last."""
    if not _THE_PARTIES.search(page.reading, max(start, verb - 24), verb):
        return ()
    suits = list(_SUED.finditer(page.reading, max(0, start - _BACK), start))
    for suit in suits[-1:]:
        against = find_places(page.reading, page.cast, suit.end(), min(start, suit.end() + 90))[:1]
        bringing = find_places(page.reading, page.cast, max(0, suit.start() - 90), suit.start())[-1:]
        if against and bringing and against[0].start == suit.end():
            return tuple(PartyPlace(p.start, p.end, number) for p in (*bringing, *against) for number in p.entities)
    return ()


def find_settlement(page: Page, item: str, sentence: Span) -> list[Sighting]:
    """The settlement that the sentence tells of by its verb, where it names the other side; else none."""
    start, end = sentence
    told = _SETTLED.search(page.reading, start, end)
    if told is None or _PASSIVE.search(page.reading, max(start, told.start() - 24), told.start()):
        return []
    subject = find_subject(page, start, told.start()) or _those_at_law(page, start, told.start())
    link = _WITH.search(page.reading, told.end(), end) or _AGAINST.search(page.reading, told.end(), end)
    others = find_party_list(page.reading, page.cast, link.end(), end)[0] if link else ()
    parties = joined(subject, others)
    own = set(page.cast.own)
    if not any(party.entity in own for party in subject) or all(party.entity in own for party in parties):
        return []
    place = told.start(), told.end() - 1
    name = AgreementName(*place, "settlement", "settlement", plural=False, definite=False, proper=False)
    day = find_day(page, start, told.start(), told.start())
    return [Sighting(name, item, sentence, "enter", day, None, None, (), parties, subject, earlier=False, end=told.end())]
