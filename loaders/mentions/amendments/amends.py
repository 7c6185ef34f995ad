"""Reading text -> what an instrument does to an earlier agreement: event, number, and the agreement it points to.

"This Second Amendment to Lease is made … Landlord and Tenant entered into that certain Lease dated May 1, 2003" amends (No. 2)
the Lease of 1 May 2003 between the two. The instrument's own title and date are not the target's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pactgraph.loaders.mentions.amendments.amended_parties import NamedParty, find_listed, find_named_parties
from pactgraph.loaders.mentions.amendments.amending_events import BY, AmendingEvent, find_event
from pactgraph.loaders.mentions.amendments.amendment_numbers import INSTRUMENT, find_numbers
from pactgraph.loaders.mentions.contracts.agreement_references import Reference, find_references, own_date
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class AmendsFound:
    """What happens to an earlier agreement. Spans are in the reading; `parties` are names in full where the text has them."""

    event: AmendingEvent
    number: int | None  # 2 in "Second Amendment"
    title: tuple[int, int] | None
    date: DateFound | None
    parties: tuple[NamedParty, ...]


# What right before a title makes it the agreement that something is done to.
_CUE = re.compile(
    r"(?:\bamend(?:s|ing|ed|ment)?|\brestat(?:es?|ing)|\bterminat\w+|\bsupersed\w+|\breplac\w+|\bextend\w*|\bwaiv\w+|\bassign\w+|\bcancel\w*"
    r"|\bparties\s+to|\bparty\s+to|\bentered\s+into|\binto|\bsubject\s+to|\b(?:terms|provisions)\s+of|\breference\s+is\s+made\s+to)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b(?:this|the\s+terms\s+of\s+this)\s+(?:[\w&/-]+\s+){0,3}$", re.IGNORECASE)
# The title of the instrument itself runs on: "Amendment No. 2 to Lease".
_OBJECT = re.compile(
    rf"\b(?:{INSTRUMENT}|waiver|termination|extension|assignment)\b[^;]{{0,90}}?\b(?:to|of)\s+(?:the\s+|that\s+certain\s+)?$",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(r"\b(?:part(?:y|ies)|pursuant|subject|terms)\s+(?:to|of)\s+(?:the\s+|that\s+certain\s+)?$", re.IGNORECASE)
# What merely serves the act: "assigned pursuant to an Assignment Agreement".
_MEANS = re.compile(r"\b(?:pursuant\s+to|by|under|through)\s+(?:(?:the|that|a|an|certain)\s+){0,3}$", re.IGNORECASE)
# … but not what a debt is evidenced by, what rights are held under, or what a recital begins with: "WHEREAS, by lease dated …".
_NO_MEANS = re.compile(
    r"\b(?:evidenced|whereas,?|recitals?[.:,]?|(?:rights?|obligations?|interests?|title|indebtedness|indebted|outstanding|amounts?|duties"
    r"|commitments?|liabilities|defaults?)\b[^;]{0,60})\s+(?:pursuant\s+to|by|under|through)\s+[^.;]{0,40}$",
    re.IGNORECASE,
)
# What itself changes another: "a Side Letter dated …, which modifies", "a letter agreement amending".
_ACTS = re.compile(
    r"\s(?:(?:which|that)\s(?:\w{1,20}\s){0,2}?)?"
    r"(?:amend(?:s|ed|ing)|modif(?:y|ies|ied|ying)|extend(?:s|ed|ing)|terminat(?:es|ed|ing)|supplement(?:s|ed|ing)|restat(?:es|ed|ing)"
    r"|replac(?:es|ed|ing)|supersed(?:es|ed|ing))\b",
    re.IGNORECASE,
)
_ACTS_REACH = 49  # characters between a name and "which amends"


def _acts(reading: str, end: int, tail: int) -> bool:
    """Whether what is named up to `end` itself changes another, at once or in a clause that soon follows."""
    for place in range(end, min(tail, end + _ACTS_REACH + 1)):
        if place > end and reading[place - 1] in ".;":
            return False
        if reading[place].isspace():
            found = _ACTS.match(reading, place, tail)
            if found and (place == end or found[0].lstrip()[:5].casefold() in {"which", "that "}):
                return True
    return False


_OWN_TERM = re.compile(
    rf"\(\s?(?:this|the|hereinafter)?[^()]{{0,40}}\"[^\"()]{{0,30}}(?:{INSTRUMENT}|waiver|termination|assignment)[^\"()]{{0,12}}\"",
    re.IGNORECASE,
)
_DEFINED = re.compile(r"\s?\(\s?(?:the\s|as\samended,?\s(?:the\s)?)?\"\s?([\w ]{2,30}?)\s?\"\s?\)")
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
    event = find_event(reading, start, end, target)
    if event is None or (target is None and not references):
        return None
    target = target or references[-1]
    if _is_object(reading, start, target) and _dates_the_instrument(reading, target):
        target = replace(target, date=None)
    target = _dated_later(reading, end, target)
    parties = _parties(reading, start, end, target)
    number = _number(reading, start, end, target)
    return AmendsFound(event, number, (target.start, target.end), target.date, parties)


def _dated_later(reading: str, end: int, target: Reference) -> Reference:
    """The target with the date that its defined term bears: `Services Agreement (the "MSA") … the MSA dated May 1, 2003`."""
    defined = None if target.date else _DEFINED.match(reading, target.end, end)
    if defined is None:
        return target
    dates = (
        own_date(reading, named.end(), min(end, named.end() + 120))
        for named in re.compile(rf"\b{re.escape(defined[1])}\b").finditer(reading, defined.end(), end)
    )
    return replace(target, date=next((date for date in dates if date), None))


def _target(reading: str, start: int, references: list[Reference]) -> Reference | None:
    known = _instruments(reading, start, references)
    ranked = [(0.1 if n in known else _rank(reading, start, reference), -n, reference) for n, reference in enumerate(references)]
    ranked = [entry for entry in ranked if entry[0] > 0]
    return max(ranked, key=lambda entry: entry[:2])[2] if ranked else None


def _instruments(reading: str, start: int, references: list[Reference]) -> set[int]:
    """The references that are the instrument itself: what bears a number, and what names its object on a day of its own."""
    titles = [reading[reference.start : reference.end].casefold() for reference in references]
    found = {n for n, title in enumerate(titles) if title.endswith("supplemental indenture")}
    for n, reference in enumerate(references):
        later = zip(references[n + 1 :], titles[n + 1 :], strict=True)
        days = {other.date.value for other, title in later if other.date and title == titles[n]}
        if reference.date and days and reference.date.value not in days and _is_object(reading, start, reference):
            found.add(n)
    return found if len(found) < len(references) else set()


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
    if _MEANS.search(before) and not _NO_MEANS.search(before):
        rank -= 3
    if not is_object and _acts(reading, reference.end, reference.tail):
        rank -= 4
    if reading[reference.start : reference.end].casefold().endswith("arrangement"):
        rank -= 1.5  # "a loan arrangement … evidenced by a Loan Agreement"
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
    numbers = find_numbers(reading, start, stop)
    return next((one.number for one in numbers if not BY.search(reading, max(start, one.start - 30), one.start)), None)


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
