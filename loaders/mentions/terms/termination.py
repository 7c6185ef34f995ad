"""Sentences about one agreement -> who ended it, why, and at what cost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.mentions.wording.party_names import NamedPlace, find_party_names
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Party, Termination

_ACTIVE = scanner(
    r"\b(?:terminated|cancell?ed|rescinded|has\selected\sto\sterminate|elected\sto\sterminate|exercised\s(?:its"
    r"|the)\sright\sto\sterminate|agreed\sto\sterminate|"
    r"(?:gave|delivered|provided|sent|served)(?:\s\w{1,20}){0,4}\snotice\sof(?:\s(?:the|its|their))?\s(?:termination"
    r"|intent(?:ion)?\sto\sterminate)|"
    r"notified\s(?:\w{1,20}\s){1,6}(?:that\s(?:it|they)\s(?:was|were|is|are|had)\s(?:\w{1,12}\s){0,3}"
    r"|of\sits\s(?:decision|election|intent(?:ion)?)\sto\s)"
    r"(?:terminat\w{1,4}))\b",
    re.I,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|has\sbeen|have\sbeen|(?:is|are)\shereby)\s(?:\w{1,14}\s){0,3}?(?:terminated|cancell?ed|rescinded)\b",
    re.I,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if|may(?!\s\d)|might|can|could|unless|in\sthe\sevent|upon|when|whether|should|right\sto|entitled\sto|or|until|not"
    r"|any\stime)\s(?:[^.;]{0,80}\s)?\Z",
    re.I,
)
_MUTUAL = re.compile(
    r"\b(?:mutual(?:ly)?|by\sagreement\sof\sthe\sparties|the\sparties\s(?:have\s)?(?:agreed|elected|decided)|both\sparties)\b",
    re.I,
)
_BY = re.compile(r"\s(?:\w{1,20}\s){0,8}?by\s(?:the\s)?", re.I)
_REASON = re.compile(
    r"\b(?:because(?:\sof)?|due\sto|as\sa\sresult\sof|on\saccount\sof|in\slight\sof|owing\sto|in\sview\sof"
    r"|by\sreason\sof|in\sorder\sto|since|for\scause|"
    r"for\sconvenience|without\scause|in\sconnection\swith|concurrent(?:ly)?\swith|following(?!:|\sevents|\sthe\sdate)|pursuant\sto\s(?:its"
    r"|the)\s(?:rights?|terms)|upon\s(?:the\s)?(?:repayment|"
    r"completion|closing|consummation|expiration))\b",
    re.I,
)
_ENDS = re.compile(r";\s|\.\Z|,\s(?:and|which|the\sparties|effective)\b|\n\s?\n")
_PENALTY = re.compile(
    r"\b(?:no|without(?:\sany)?|any)\s(?:\w{1,12}\s){0,3}?(?:termination\s(?:penalt(?:y|ies)|fees?)|penalt(?:y|ies))\b[^.;]{0,80}"
    r"|\b(?:early\s)?(?:termination|break-?up|cancellation|prepayment)\s(?:fees?|penalt(?:y|ies)|payments?|premium)\b[^.;]{0,100}",
    re.I,
)
# "is terminated" and "be terminated" speak of what would be.
_NOT_YET = re.compile(r"\b(?:is|are|be|being|becomes)\s(?:\w{1,14}\s)?\Z", re.I)


_AND = re.compile(r"\s{0,3}(?:\([^()]{1,90}\))?,?\sand\s(?:the\s)?")
_BY_ITSELF = re.compile(r"\s(?:automatically|by\sits\s(?:own\s)?terms|in\saccordance\swith\sits\sterms)\b")


def find_termination(document: Document, spans: Sequence[tuple[int, int]], parties: Sequence[Party]) -> Termination | None:
    """Find who ended the agreement, why and at what cost; None where the spans only say how it could be ended.

    The caller knows whether it is this agreement that ended: a new agreement's sentences may tell of an old one's end.
    """
    for start, end in spans:
        for at, passive in _endings(document.reading, start, end):
            sentence = sentence_around(document.reading, start, end, at.start())
            ended = Termination(
                by=_by(document, sentence, at, passive=passive, parties=parties),
                reason=_reason(document, sentence, at),
                penalty=_penalty(document, sentence[0], min(end, sentence[1] + 500)),
            )
            if ended.by or ended.reason or ended.penalty:
                return ended
    return None


def _endings(reading: str, start: int, end: int) -> Iterator[tuple[re.Match[str], bool]]:
    """Each place that says an ending happened, not that it might; with whether it is passive."""
    found = [(match, True) for match in _PASSIVE.finditer(reading, start, end)]
    inner = [match.span() for match, _ in found]
    found += [(m, False) for m in _ACTIVE.finditer(reading, start, end) if not any(s <= m.start() < e for s, e in inner)]
    for match, passive in sorted(found, key=lambda pair: pair[0].start()):
        if _BY_ITSELF.match(reading, match.end(), end):
            continue
        before = reading[max(start, match.start() - 90) : match.start()]
        if not _HYPOTHETICAL.search(before) and not (not passive and _NOT_YET.search(before)):
            yield match, passive


def _by(
    document: Document, sentence: tuple[int, int], at: re.Match[str], *, passive: bool, parties: Sequence[Party]
) -> Fact[str] | None:
    reading = document.reading
    if mutual := _MUTUAL.search(reading, *sentence):
        return Fact[str](value="mutual", mentions=(document.mention(*mutual.span()),), rule="termination: mutual")
    places = find_party_names(reading, *sentence, parties)
    agent: NamedPlace | None
    if passive:
        by = _BY.match(reading, at.end(), sentence[1])
        agent = next((place for place in places if by and place.start == by.end()), None)
    else:
        agent = next((place for place in reversed(places) if place.end <= at.start() and at.start() - place.end < 40), None)
    if agent is None:
        return None
    other = next(
        (place for place in places if place.end <= agent.start and _AND.fullmatch(reading, place.end, agent.start)), None
    )
    if other is not None and other.party is not agent.party and not passive and _stand_apart(other.party, agent.party):
        span = (other.start, agent.end)
        return Fact[str](value="mutual", mentions=(document.mention(*span),), rule="termination: mutual")
    return Fact[str](
        value=agent.party.name.value, mentions=(document.mention(agent.start, agent.end),), rule="termination: by a party"
    )


_OWING = frozenset({"borrower", "guarantor", "issuer"})


def _stand_apart(one: Party, other: Party) -> bool:
    """Whether two parties stand on two sides of the deal: a borrower and its parent do not."""
    first, second = (canonical_roles(party.role.value) if party.role else frozenset() for party in (one, other))
    return not (set(first) & set(second) or (set(first) & _OWING and set(second) & _OWING))


def _reason(document: Document, sentence: tuple[int, int], at: re.Match[str]) -> Fact[str] | None:
    cue = _REASON.search(document.reading, at.end(), sentence[1]) or _REASON.search(document.reading, sentence[0], at.start())
    if cue is None:
        return None
    end = _ENDS.search(document.reading, cue.end(), sentence[1])
    stop = min(end.start() if end else sentence[1], cue.start() + 300)
    if cue.end() <= at.start() < stop:
        stop = at.start()
    mention = document.mention(cue.start(), cue.start() + len(document.reading[cue.start() : stop].rstrip(" ,.")))
    return Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="termination: reason")


def _penalty(document: Document, start: int, end: int) -> Fact[str] | None:
    """What the ending costs, in the sentence that tells it or right after."""
    match = _PENALTY.search(document.reading, start, end)
    if match is None:
        return None
    mention = document.mention(match.start(), match.start() + len(match[0].rstrip()))
    return Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="termination: cost")
