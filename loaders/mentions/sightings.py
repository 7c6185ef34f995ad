"""Sentence -> the agreements that it speaks of, each with what is said of it there: verb, day, parties, defined terms."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Literal

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.agreement_names import AgreementName, find_agreement_names
from pactgraph.loaders.mentions.dates import DateFound, find_dates
from pactgraph.loaders.mentions.entities import Cast, is_subordinate
from pactgraph.loaders.mentions.party_lists import PartyPlace, find_party_list, masked
from pactgraph.loaders.mentions.references import find_places

Span = tuple[int, int]
Verb = Literal["enter", "issue", "amend", "restate", "terminate", "approve", "future", "complete", "none"]


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place of the text that speaks of an agreement."""

    name: AgreementName
    item: str
    sentence: Span
    verb: Verb = "none"
    day: DateFound | None = None  # the day of the verb
    dated: DateFound | None = None  # the day the agreement bears
    effective: DateFound | None = None
    expires: DateFound | None = None
    terms: tuple[Definition, ...] = ()
    parties: tuple[PartyPlace, ...] = ()
    earlier: bool = False  # "as previously disclosed"
    lead: bool = False  # a list of agreements follows
    exhibit: str | None = None
    changed: int | None = None  # place, among the sightings, of the agreement that this amendment amends


@dataclass(frozen=True, slots=True)
class Page:
    """What the sentence reader needs of a document."""

    reading: str
    cast: Cast
    definitions: tuple[Definition, ...]  # in text order
    day_terms: dict[str, DateFound]  # "effective date" -> the day it was defined for


_VERBS: tuple[tuple[Verb, str], ...] = (
    (
        "future",
        r"(?:will|would|shall|may|might|could|expects? to|intends? to|plans? to|proposes? to|agreed? to|required to"
        r"|obligated to|permitted to|entitled to"
        r"|option to|right to|ability to|not to|elect to|agreeing to|contemplates the|negotiating|if|negotiation of"
        r"|discussions? (?:regarding|of)|into which)"
        r"\s(?:be\s|also\s|each\s)?(?:ente?r(?:ed)? into|entry (?:by [^,;.]{3,40} )?into|execut(?:e|ing)|sign|issue"
        r"|negotiate|terminat(?:e|ing)|amend|extend|renew)(?:\sinto)?(?:\sor\s\w+)?",
    ),
    ("restate", r"amend(?:ed|ing)?(?:,| and) (?:and )?restat(?:ed|ing)(?: in (?:its|their) entirety)?|restat(?:ed|ing)"),
    (
        "terminate",
        r"terminat(?:ed|ing|es)|terminations? of|cancell?(?:ed|ing|ation of)|gave notice (?:of termination of"
        r"|terminating)|expiration of|rescind(?:ed|ing)",
    ),
    (
        "amend",
        r"amend(?:ed|ing|s)|modif(?:ied|ying|ies)|extend(?:ed|ing|s)|supplement(?:ed|ing|s)|renewed|amendments? (?:of"
        r"|to)|modifications? (?:of|to)|extensions? of",
    ),
    (
        "enter",
        r"entered\s(?:in)?to|entered|entering into|enters into|entry into|executed(?: and delivered)?|executing|executes"
        r"|execution (?:and delivery )?(?:of|by [^,;.]{3,60} of)"
        r"|sign(?:ed|s|ing)(?: of)?|signed off on|closed (?:on|under)|concluded|finali[sz]ed|became (?:a )?party to|is a "
        r"party to|are parties to|reached|made",
    ),
    (
        "issue",
        r"issued(?: and sold)?|issues|issuance of|received|delivered|obtained|accepted|established|sold|granted(?: "
        r"[^,;.]{2,80} under| [^,;.]{2,80} pursuant to)?|awarded|provided|closed",
    ),
    ("approve", r"approv(?:ed|es|al of)|authorized|ratified|adopted"),
    (
        "complete",
        r"pursuant to|in accordance with|under(?: the terms of)?|in connection with|contemplated by|subject to|as required by",
    ),
)  # fmt: skip
_VERB = re.compile("|".join(f"(?P<{kind}>\\b(?:{pattern})\\b)" for kind, pattern in _VERBS), re.I)
_GAP = re.compile(
    r"[\s,:]*(?:\(?(?:[ivx]{1,4}|\d|[a-e])\)\s?)?(?:(?:to|with|each of|both|all of|one or more|forms? of|the terms? of"
    r"|letter|an?|the|its|their|our|that certain|certain|this|such|two|three|four|five|six|several"
    r"|various|separate|new|his|her|following|other|additional|existing|definitive|related|respective|and restate[sd]?"
    r"|entirety|standard|[A-Z][\w.&']+'s?|[\w.]+'s|previously announced|previously disclosed"
    r"|respectively|previous|prior|by and between [^,;]{3,60},|as of [A-Z]\w+ \d{1,2}, \d{4},?|also|into|effective "
    r"immediately|a series of)\s{0,2},?){0,7}[\s\"(]*\Z"
)
_AND = re.compile(
    r"[\s,;]*(?:and|as well as|together with|or|along with|in addition to|plus)?[\s,;]*(?:also\s|with\s"
    r"|\(together\s)?(?:\(?(?:[ivx]{1,4}|\d|[a-e])\)\s?)?(?:[^\w\s]\s?)?"
    r"(?:(?:an?|the|its|their|our|that certain|certain|related|separate|two|three|several|new|similar|amended)\s){0,3}\Z",
    re.I,
)
_PASSIVE = re.compile(
    r"[\s,]*(?:(?:and [^,;.]{3,60} )?(?:was|were|has been|have been|had been|are|is|be|will be|being|which (?:was|were"
    r"|has been|is))\s(?:also |fully |effectively |automatically |simultaneously |mutually |\w+ly )?"
    r"(?:repaid and |repaid in full and )?)(?P<verb>entered into|executed|signed|terminated|cancelled|amended and "
    r"restated|amended|modified|extended|replaced)\b",
    re.I,
)
_ENDED = re.compile(
    r"[\s,]*(?:automatically |will |also )?(?:terminated|expired)\b(?! (?:if|upon|unless))|,? (?:is being|was) terminated", re.I
)
_EARLIER = re.compile(
    r"\b(?:as )?(?:was )?previously\b|\bas disclosed in\b|\bas (?:reported|described) in\b|\bpreviously[\s-](?:announced"
    r"|disclosed|reported)",
    re.I,
)
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
_ON_DAY = re.compile(r"\b(?:on|effective(?: as of)?|as of|dated|since|in)(?: or about)?\s{1,2}(?:the )?\Z", re.I)
_DAY_TERM = re.compile(r"\b[Oo]n (?:the|such) ([A-Z]\w+(?: [A-Z]\w+)? Date|same date|same day|date thereof)")


def find_sightings(page: Page, item: str, sentence: Span) -> list[Sighting]:
    """The agreements that a sentence speaks of, in text order."""
    start, end = sentence
    names = find_agreement_names(page.reading, start, end)
    if not names:
        return []
    found: list[Sighting] = []
    tail_end = start
    subject: tuple[PartyPlace, ...] | None = None
    for place, name in enumerate(names):
        if any(term.opens <= name.start < term.closes for each in found for term in each.terms):
            continue
        limit = names[place + 1].start if place + 1 < len(names) else end
        verb, verb_start = _governing(page, name, (start, tail_end), found[-1] if found else None)
        sighting = replace(_with_tail(page, name, (limit, end), verb), item=item, sentence=sentence)
        if sighting.verb == "none" or sighting.verb == "complete":
            sighting = replace(sighting, verb=verb)
        if sighting.verb != "none" and verb_start is not None:
            subject = _subject(page, start, verb_start)
            sighting = replace(sighting, day=sighting.day or _day(page, start, verb_start, name.start))
        elif sighting.verb != "none" and found and verb == found[-1].verb:
            sighting = replace(sighting, day=sighting.day or found[-1].day)
        else:
            subject = _owner(page, name) if verb_start is None else subject
        own = sighting.parties
        listed = {party.entity for party in own}
        sighting = replace(
            sighting,
            parties=tuple(p for p in (subject or ()) if p.entity not in listed) + own,
            earlier=_EARLIER.search(page.reading, start, name.start) is not None,
        )
        found.append(sighting)
        tail_end = max(_tail_reach(sighting), name.end)
    return found


def _tail_reach(sighting: Sighting) -> int:
    reached = [sighting.name.end, *(term.closes for term in sighting.terms), *(party.end for party in sighting.parties)]
    reached += [date.end for date in (sighting.dated, sighting.effective) if date]
    return max(reached)


def _governing(page: Page, name: AgreementName, bounds: Span, before: Sighting | None) -> tuple[Verb, int | None]:
    """The verb whose object the name is, and where it begins; the start is None where it is shared with the name before."""
    start, tail = bounds
    if before is not None and before.verb != "none" and _AND.match(_unbracketed(page.reading[tail : name.start])):
        return before.verb, None
    lowest = max(start, name.start - 220, before.name.end if before else start)
    last = None
    for match in _VERB.finditer(page.reading, lowest, name.start):
        last = match
    if (
        last is None
        or not _GAP.match(page.reading, last.end(), name.start)
        or not _spans_to(page.reading, last.end(), name.start)
    ):
        return "none", 0 if last is None else None
    return _kind(last), last.start()


def _spans_to(reading: str, low: int, high: int) -> bool:
    match = _GAP.match(reading[low:high])
    return match is not None


def _unbracketed(text: str) -> str:
    return _BRACKET.sub(" ", text)


def _kind(match: re.Match[str]) -> Verb:
    return next(kind for kind, _ in _VERBS if match.group(kind) is not None)


def _with_tail(page: Page, name: AgreementName, limits: Span, verb: Verb) -> Sighting:
    """What follows the name and speaks of it: defined terms, its date, its parties, a passive verb."""
    reading, (limit, end) = page.reading, limits
    terms: list[Definition] = []
    dated = effective = day = None
    parties: tuple[PartyPlace, ...] = ()
    found_verb: Verb = "none"
    place = name.end
    for _ in range(9):
        before = place
        if bracket := _BRACKET.match(reading, place, end):
            terms += _terms_in(page, *bracket.span())
            dated = dated or _date_after(reading, _DATED, bracket.start(), bracket.end())
            place = bracket.end()
        elif term := _term_after_or(page, place, end):
            terms.append(term)
            place = term.end
        elif as_amended := _AS_AMENDED.match(reading, place, end):
            place = as_amended.end()
        elif date := _date_after(reading, _EFFECTIVE, place, end):
            effective, place = effective or date, date.end
        elif date := _date_after(reading, _DATED, place, end):
            dated, place = dated or date, date.end
        elif passive := _PASSIVE.match(reading, place, end):
            found_verb = _passive(passive)
            place = passive.end()
            day = _date_after(reading, _ON, place, end)
        elif not parties and (
            listing := _LIST.match(reading, place, end) or (verb in ("issue",) and _TO.match(reading, place, end)) or None
        ):
            parties, place = find_party_list(reading, page.cast, listing.end(), end)
            place = max(place, listing.end())
        if place == before:
            break
    if not parties and verb in ("enter", "issue", "amend", "restate", "terminate", "approve"):
        parties = _parties_later(page, place, limit if limit > place else end)
    if found_verb == "none" and verb == "none" and _ENDED.match(reading, place, end):
        found_verb = "terminate"
    return Sighting(name, "", (0, 0), found_verb, day, dated, effective, None, tuple(terms), parties)


def _passive(match: re.Match[str]) -> Verb:
    word = " ".join(match["verb"].lower().split())
    if "will be" in match[0].lower():
        return "future"
    if "restated" in word:
        return "restate"
    if word in {"amended", "modified", "extended"}:
        return "amend"
    return "terminate" if word in {"terminated", "cancelled", "replaced"} else "enter"


def _terms_in(page: Page, start: int, end: int) -> list[Definition]:
    starts = [definition.start for definition in page.definitions]
    return list(page.definitions[bisect_left(starts, start) : bisect_left(starts, end)])


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
_TAKEN_OVER = re.compile(
    r"\b(?:acquir(?:e|ed|es|ing)|purchase[ds]?|merge with|combine with|acquisition (?:of|by [^,;]{3,40} of)|sell"
    r"|sale)\b[^.;]{0,160}?(?:\bof\s|\bto\s|\s)(?=[A-Z])"
)


def _parties_later(page: Page, place: int, end: int) -> tuple[PartyPlace, ...]:
    """Parties that the sentence names further on: "an agreement … to repurchase shares … from A and B"."""
    own = page.cast.own()
    text = masked(page.reading, place, end)
    for match in list(_LATER.finditer(text))[:4]:
        parties, _ = find_party_list(page.reading, page.cast, place + match.end(), end)
        if any(party.entity not in own for party in parties):
            return parties
    return ()


def _subject(page: Page, start: int, verb: int) -> tuple[PartyPlace, ...]:
    """Who does it: the names before the verb that qualify no other name."""
    text = masked(page.reading, start, verb)
    found = []
    for each in find_places(page.reading, page.cast, start, verb):
        if (
            text[each.start - start] == " "
            or is_subordinate(page.reading, each.start)
            or _is_possessor(page.reading, each.end, each.start, start)
        ):
            continue
        if _begins_subject(page.reading, start, each.start):
            found += [PartyPlace(each.start, each.end, number) for number in each.entities]
    parties, _ = find_party_list(page.reading, page.cast, found[0].start, verb) if found else ((), 0)
    roles = {(party.start, party.entity): party.roles for party in parties}
    return tuple(replace(party, roles=roles.get((party.start, party.entity), ())) for party in found)


_BEFORE_SUBJECT = re.compile(
    r"(?:\A|[,;:.)•·]|\band|&|\bthat|\bboth|\beach of|\bwhich|\bbetween|\bamong|\bsubsidiar(?:y|ies)|\baffiliates?"
    r"|\bparent|\bwhen|\bwhereby|\bor|\d{4}|\bthereof|\bhereof)\s*(?:\(\w+\)\s*)?(?:[Tt]he\s)?\Z"
)


def _begins_subject(reading: str, start: int, place: int) -> bool:
    return _BEFORE_SUBJECT.search(reading[max(start, place - 24) : place]) is not None


def _is_possessor(reading: str, end: int, begin: int, start: int) -> bool:
    return re.match(r"'s?\s", reading[end : end + 3]) is not None or reading[begin:end].endswith(("'s", "'"))


def _owner(page: Page, name: AgreementName) -> tuple[PartyPlace, ...]:
    """Whose agreement it is: "Nuvia's existing credit agreement", "Mr. Orr's employment agreement"."""
    lead = page.reading[max(0, name.start - 60) : name.start]
    match = re.search(r"([\w.&\- ]{2,50})'s?\s+(?:[\w\-]+\s){0,4}\Z", lead)
    if not match:
        return ()
    base = max(0, name.start - 60)
    places = find_places(page.reading, page.cast, base + match.start(1), base + match.end(1))
    return tuple(PartyPlace(each.start, each.end, number) for each in places[-1:] for number in each.entities)


def _day(page: Page, start: int, verb: int, name: int) -> DateFound | None:
    """The day of the verb: the last date before it that "on" or "effective" leads in, or a defined one."""
    dates = [
        date
        for date in find_dates(page.reading, start, name)
        if _ON_DAY.search(page.reading[max(start, date.start - 24) : date.start])
    ]
    if dates:
        before = [date for date in dates if date.start < verb]
        return before[-1] if before else dates[0]
    term = _DAY_TERM.search(page.reading, start, verb)
    return page.day_terms.get(term[1].lower()) if term else None
