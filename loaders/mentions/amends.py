"""Reading text -> what an instrument does to an earlier agreement: event, number, and the agreement it points to.

"This Second Amendment to Lease is made … Landlord and Tenant entered into that certain Lease dated May 1, 2003" amends (No. 2)
the Lease of 1 May 2003 between the two. The instrument's own title and date are not the target's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from pactgraph.loaders.mentions.agreement_references import Reference, find_references
from pactgraph.loaders.mentions.amended_parties import NamedParty, find_listed, find_named_parties
from pactgraph.loaders.mentions.dates import DateFound
from pactgraph.loaders.sentences import split_sentences

AmendingEvent = Literal["amendment", "restatement", "extension", "waiver", "assignment", "termination"]


@dataclass(frozen=True, slots=True)
class AmendsFound:
    """What happens to an earlier agreement. Spans are in the reading; `parties` are names in full where the text has them."""

    event: AmendingEvent
    number: int | None  # 2 in "Second Amendment"
    title: tuple[int, int] | None
    date: DateFound | None
    parties: tuple[NamedParty, ...]


_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
_CARDINALS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 1)
}
_ORDINAL = "|".join(_ORDINALS)
_INSTRUMENT = r"(?:amendment|modification|supplement|addendum|supplemental\s+\w+)"
_NUMBERED = re.compile(
    rf"\b(?P<ordinal>{_ORDINAL}|\d{{1,2}}(?:st|nd|rd|th))\s+(?:\w+\s+){{0,2}}?{_INSTRUMENT}\b"
    rf"|\b{_INSTRUMENT}\s+(?:no\.?|number|num\.?|\#)\s*(?P<number>\d{{1,3}}|[a-z]{{2,9}})\b",
    re.IGNORECASE,
)
# The instrument speaks of itself: "this First Amendment", `this "Amendment"`, "entered into an amendment",
# "was the third amendment".
_OWN = re.compile(
    rf"\b(?:this|an|the|is)\s+(?:\"\s?)?(?:[\w/&.-]+\s+){{0,6}}?(?:\"\s?)?(?P<what>{_INSTRUMENT}|waiver|termination(?:\s+of|\s+agreement|\s+and)"
    r"|assignment|extension(?:\s+of|\s+agreement)|novation)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|under|through|to)\s+(?:that\s+certain\s+)?$", re.IGNORECASE)
_TO_EXTEND = re.compile(
    r"\bto\s+extend\b.{0,60}?\b(?:term|expiration|maturity|date|period)\b|\bextend(?:s|ed|ing)?\s+the\s+(?:\w+\s+){0,3}?(?:term|expiration|maturity)\b",
    re.IGNORECASE | re.DOTALL,
)
_RESTATES = re.compile(
    r"\bamend(?:s|ing|ed)?,?\s+(?:and\s+)?(?:fully\s+|completely\s+|hereby\s+)?restat(?:es?|ing)\b"
    r"|\b(?:is|are|be|being|been)\s+(?:hereby\s+)?amended\s+and\s+restated\b|\brestat(?:es|ing)\b"
    r"|\bsupersed(?:es?|ing)\s+and\s+replac|\breplac(?:es|ed|ing)\b|\bin\s+substitution\s+for\b",
    re.IGNORECASE,
)
_TERMINATES = re.compile(
    r"\b(?:terminat(?:ed|es|e|ing)|cancel(?:l?ed|s|l?ing)?|rescind(?:ed|s)?)\b(?!\s+(?:date|without|for|upon))|\btermination\s+of\b|\bwas\s+repaid\b",
    re.IGNORECASE,
)
_SUPERSEDES = re.compile(r"\bsupersed(?:es|ed|ing|e)\b", re.IGNORECASE)
_ASSIGNS = re.compile(r"\bassign(?:s|ed|ing|ment)\b|\bnovat|\bsubstituted\s+for\b|\bassum(?:ed|es)\b", re.IGNORECASE)
_WAIVES = re.compile(r"\bwaiv(?:es|ed|ing|er)\b", re.IGNORECASE)
_AMENDS = re.compile(r"\bamend(?:s|ed|ing|ment)?\b|\bmodif(?:y|ies|ied)\b|\bsupplement(?:s|ed)\b", re.IGNORECASE)
# What right before a title makes it the agreement that something is done to.
_CUE = re.compile(
    r"(?:\bamend(?:s|ing|ed|ment)?|\brestat(?:es?|ing)|\bterminat\w+|\bsupersed\w+|\breplac\w+|\bextend\w*|\bwaiv\w+|\bassign\w+|\bcancel\w*"
    r"|\bparties\s+to|\bparty\s+to|\bentered\s+into|\binto|\bsubject\s+to|\bterms\s+of|\breference\s+is\s+made\s+to)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b(?:this|the\s+terms\s+of\s+this)\s+(?:[\w&/-]+\s+){0,3}$", re.IGNORECASE)
# The title of the instrument itself runs on: "Amendment No. 2 to Lease".
_OBJECT = re.compile(
    rf"\b(?:{_INSTRUMENT}|waiver|termination|extension|assignment)\b[^;]{{0,90}}?\b(?:to|of)\s+(?:the\s+|that\s+certain\s+)?$",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(r"\b(?:part(?:y|ies)|pursuant|subject|terms)\s+(?:to|of)\s+(?:the\s+|that\s+certain\s+)?$", re.IGNORECASE)
# What merely serves the act: "assigned pursuant to an Assignment Agreement".
_MEANS = re.compile(r"\b(?:pursuant\s+to|by|under|through)\s+(?:(?:the|that|a|an|certain)\s+){0,3}$", re.IGNORECASE)
_OWN_TERM = re.compile(
    rf"\(\s?(?:this|the|hereinafter)?[^()]{{0,40}}\"[^\"()]{{0,30}}(?:{_INSTRUMENT}|waiver|termination|assignment)[^\"()]{{0,12}}\"",
    re.IGNORECASE,
)
_SURNAMED = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof)\.?\s[A-Z][\w'-]+")
_BETWEEN = re.compile(r"\b(?:between|among)\b\s*", re.IGNORECASE)
_OWN_DATE = re.compile(
    r"\b(?:is|are|shall\s+be|be)\s{1,9}(?:\w{1,20}\s{1,9}){0,2}?(?:made|entered|executed|effective|dated)\b"
    r"|(?:,\s{0,9})?\b(?:dated\s{1,9})?(?:as\s{1,9}of\s{1,9})?this\b|,\s{0,9}made\b",
    re.IGNORECASE,
)


def find_amends(reading: str, start: int, end: int) -> AmendsFound | None:
    """Say what the passage does to an earlier agreement; None where it does nothing to any.

    A passage is the opening and recitals of an agreement document, or the sentences of a report on one agreement.
    """
    sentences = split_sentences(reading, start, end)
    references = find_references(reading, sentences)
    target = _target(reading, start, references)
    event = _event(reading, start, end, target)
    if event is None or (target is None and not references):
        return None
    target = target or references[-1]
    parties = _parties(reading, start, end, target)
    own_dated = _is_object(reading, start, target) and _dates_the_instrument(reading, target)
    return AmendsFound(
        event, _number(reading, start, end, target), (target.start, target.end), None if own_dated else target.date, parties
    )


def _target(reading: str, start: int, references: list[Reference]) -> Reference | None:
    ranked = [(_rank(reading, start, reference), -n, reference) for n, reference in enumerate(references)]
    ranked = [entry for entry in ranked if entry[0] > 0]
    return max(ranked, key=lambda entry: entry[:2])[2] if ranked else None


def _rank(reading: str, start: int, reference: Reference) -> float:
    """How much the text makes this agreement the one acted upon; 0 for the instrument's own name."""
    before = reading[max(start, reference.start - 120) : reference.start]
    is_object = _is_object(reading, start, reference)
    if _THIS.search(before) and not is_object:
        return 0
    rank = 1.0
    if reference.date and not (is_object and _dates_the_instrument(reading, reference)):
        rank += 4
    if _CUE.search(before):
        rank += 2
    if is_object:
        rank -= 0.5
    if _MEANS.search(before):
        rank -= 3
    return max(rank, 0.1)


def _is_object(reading: str, start: int, reference: Reference) -> bool:
    floor = max(start, reference.start - 120)
    return bool(_OBJECT.search(reading, floor, reference.start)) and not _NO_OBJECT.search(reading, floor, reference.start)


def _dates_the_instrument(reading: str, reference: Reference) -> bool:
    """Whether the date after "Amendment No. 2 to Lease" is that of the amendment."""
    if reference.date is None:
        return False
    between = reading[reference.end : reference.date.start]
    return bool(_OWN_TERM.search(between) or _OWN_DATE.search(between))


def _number(reading: str, start: int, end: int, target: Reference) -> int | None:
    stop = min(end, target.end if target.start - start < 40 else target.start)
    for found in _NUMBERED.finditer(reading, start, stop):
        if not _BY.search(reading, max(start, found.start() - 30), found.start()):
            word = (found["ordinal"] or found["number"]).casefold()
            digits = "".join(c for c in word if c.isdigit())
            return int(digits) if digits else _ORDINALS.get(word) or _CARDINALS.get(word)
    return None


def _event(reading: str, start: int, end: int, target: Reference | None) -> AmendingEvent | None:
    own = next(
        (m for m in _OWN.finditer(reading, start, end) if not _BY.search(reading, max(start, m.start() - 30), m.start())), None
    )
    if own and (target is None or own.start() <= target.end):
        named = _named_event(reading[own.start() : own.end() + 12])
        if named != "amendment" or target is None:
            return named
        purpose = reading[target.start : min(end, target.tail + 120)]
        return "extension" if _TO_EXTEND.search(purpose) and not _purposes(purpose) else "amendment"
    return _verb_event(reading, start, end, target)


def _purposes(text: str) -> bool:
    # an amendment that extends a term among other things stays an amendment
    return len(re.findall(r"\bto\s+(?:increase|reduce|change|modify|add|revise|permit|provide|amend)\b", text, re.IGNORECASE)) > 0


def _named_event(title: str) -> AmendingEvent:
    folded = title.casefold()
    for word, event in (
        ("waiver", "waiver"),
        ("termination", "termination"),
        ("assignment", "assignment"),
        ("novation", "assignment"),
    ):
        if word in folded:
            return event  # type: ignore[return-value]
    return "extension" if "extension" in folded and "amend" not in folded else "amendment"


_VERBS: tuple[tuple[AmendingEvent, re.Pattern[str]], ...] = (
    ("restatement", _RESTATES),
    ("termination", _TERMINATES),
    ("extension", _TO_EXTEND),
    ("assignment", _ASSIGNS),
    ("waiver", _WAIVES),
    ("amendment", _AMENDS),
    ("termination", _SUPERSEDES),
)


def _verb_event(reading: str, start: int, end: int, target: Reference | None) -> AmendingEvent | None:
    """The first in order of what the words around the target, outside every title, do to it."""
    place = target.start if target else end
    around = (
        reading[max(start, place - 220) : place]
        + " \u2026 "
        + (reading[target.end : min(end, target.tail + 160)] if target else "")
    )
    return next((event for event, pattern in _VERBS if pattern.search(around)), None)


def _parties(reading: str, start: int, end: int, target: Reference) -> tuple[NamedParty, ...]:
    """The target's parties: those listed with it, defined terms read as the names they stand for; else all of the passage."""
    named = find_named_parties(reading, start, end)
    if target.parties is None:
        lists = [(found.end(), min(end, found.end() + 200)) for found in _BETWEEN.finditer(reading, start, end)]
        return tuple(
            dict.fromkeys([*named, *(party for first, last in lists[:1] for party in _listed(reading, first, last, named))])
        )
    chosen = _listed(reading, *target.parties, named)
    return tuple(dict.fromkeys(chosen if len(chosen) > 1 else [*chosen, *named]))


def _listed(reading: str, first: int, last: int, named: list[NamedParty]) -> list[NamedParty]:
    """Names and terms of a list of parties, each term read as the names that it stands for.

    A name that shows no sign of being one ("Tarn and the Owner Trust") counts only where the list would else have no two.
    """
    chosen = {party.start: party for party in named if first <= party.start < last}
    bare: list[NamedParty] = []
    for begin, stop in find_listed(reading, first, last):
        held = [party for party in chosen.values() if party.start < stop and begin < party.end]
        text = " ".join(reading[begin:stop].split())
        meant = _meant(text, named)
        if meant and (not held or held[0].name != text):
            chosen |= {party.start: party for party in meant}
            for party in held:
                if party not in meant:
                    del chosen[party.start]
        elif not held:
            bare.append(NamedParty(begin, stop, text))
        elif begin <= held[0].start and held[0].end < stop and " and " not in text:
            del chosen[held[0].start]
            chosen[begin] = NamedParty(begin, stop, text)
    if len(chosen) < 2:
        chosen |= {party.start: party for party in bare}
    return [chosen[place] for place in sorted(chosen)]


def _meant(text: str, named: list[NamedParty]) -> list[NamedParty]:
    folded = text.casefold()
    meant = [party for party in named if folded in {term.casefold() for term in party.terms}]
    if meant or not _SURNAMED.match(text):
        return meant
    surname = folded.split()[-1]
    return [party for party in named if party.name.casefold().split()[-1] == surname and not _SURNAMED.fullmatch(party.name)][:1]
