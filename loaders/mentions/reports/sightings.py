"""Sentence -> the agreements that it speaks of, each with what is said of it there: verb, day, parties, defined terms."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.reports.actors import day_of_end, find_day, find_owner, find_subject, takes_effect
from pactgraph.loaders.mentions.reports.agreement_verbs import Verb, verb_said
from pactgraph.loaders.mentions.reports.changes_within import change_within
from pactgraph.loaders.mentions.reports.clause_starts import clause_start, next_deed
from pactgraph.loaders.mentions.reports.governing import MADE, governing
from pactgraph.loaders.mentions.reports.named_changes import name_changes
from pactgraph.loaders.mentions.reports.party_of_deeds import (
    SOLD,
    giver_back,
    implied,
    is_made_now,
    is_passive,
    lender_before,
    noticed,
    receivers,
    with_whom,
)
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined, sharing
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName, find_agreement_names
from pactgraph.loaders.mentions.wording.agreement_tails import Tail, read_tail
from pactgraph.loaders.mentions.wording.agreement_titles import CHANGES, is_change, shown_title
from pactgraph.loaders.mentions.wording.page import Page, terms_between
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]


_EARLIER = scanner(
    r"\bpreviously\b|\bas (?:disclosed|reported|described|announced) in\b|\bhad\s(?:previously\s)?(?:entered|executed"
    r"|signed)|\bearlier this\b|\bis (?:a )?party to\b|\bare parties to\b",
    re.I,
)
# An amendment of these is no agreement's.
_NO_AGREEMENT = re.compile(
    r"\A[^.;]{0,60}?\b(?:to|of|in)\s(?:the\s|its\s|our\s|their\s|[\w.&]+'s?\s){0,2}(?:[\w\-]+\s){0,7}?"
    r"(?:[Bb]y-?[Ll]aws|[Cc]ertificate|[Aa]rticles|[Cc]harter|[Pp]lans?(?!\s[Oo]f\s[A-Z])"
    r"|[Pp]olicy|[Pp]rogram|[Cc]ode of|[Gg]uidelines"
    r"|[Rr]egistration [Ss]tatement|Form \d|[Rr]eport|[Mm]emorandum and|[Cc]onstitution|[Rr]ules?)\b"
)


def find_sightings(page: Page, item: str, sentence: Span) -> list[Sighting]:
    """The agreements that a sentence speaks of, in text order; after an amendment, as "amended", the one that it changes."""
    found: list[Sighting] = []
    within: list[Sighting] = []
    names = [name for name in find_agreement_names(page.reading, *sentence) if not _is_inside_a_name(page, name)]
    for place, name in enumerate(names):
        if _NONEMADE.search(page.reading, max(sentence[0], name.start - 4), name.start):
            continue  # "No new employment agreement was entered into"
        if any(term.opens <= name.start < term.closes for each in found for term in each.terms):
            within += [change] if (change := change_within(page, name, found[-1])) else []
            continue
        if (term := _defined_there(page, name)) and found:
            found[-1] = found[-1] if found[-1].terms else replace(found[-1], terms=(term,))
            continue
        if (
            name.head == "amendment"
            and name.of is None
            and _NO_AGREEMENT.match(page.reading[name.end : min(sentence[1], name.end + 140)])
        ):
            continue
        later = tuple(following.start for following in names[place + 1 :])
        sighting = _sighting(page, (item, sentence), (name, later), _deed_before(page.reading, found, name.start))
        found += _with_changed(page, sighting, found)
    return [*sharing(page.reading, name_changes(page.reading, found)), *within]


# "(i) an amendment to the lease with Corran, and (ii) a deed"
_NEXT = re.compile(r"(?:,|;|\band)\s(?:\(\w{1,4}\)\s)?(?:(?:an?|the|that\scertain|certain)\s){0,2}\Z")


def _deed_before(reading: str, found: list[Sighting], name: int) -> Sighting | None:
    """What the sentence speaks of before `name`; of an amendment and what it changes the amendment, told to the end of both."""
    listed = _NEXT.search(reading, max(0, name - 40), name)
    named = listed and "(" in listed[0] and found and found[-1].verb == "none" and found[-1].name.definite
    if listed and len(found) > 1 and (found[-1].amended or named) and found[-2].verb in MADE and found[-1].end <= name:
        return replace(found[-2], end=max(found[-1].end, found[-2].end))
    return found[-1] if found else None


_BOTH = re.compile(r"[^.;]{0,90}\bbetween\s(?:the\s)?\Z")  # "the lease between Corran and Delft was terminated": without us
_NONEMADE = re.compile(r"\b[Nn]o\s\Z")


def _is_inside_a_name(page: Page, name: AgreementName) -> bool:
    """Whether the words are a part of somebody's name: "Harrow Commercial Mortgage LLC"."""
    number = bisect_right(page.cast.places, name.start, key=lambda place: place.start) - 1
    return number >= 0 and name.end <= page.cast.places[number].end


def _defined_there(page: Page, name: AgreementName) -> Definition | None:
    """The definition in brackets whose term the name is: `(each, an "Employment Agreement")`."""
    inside = terms_between(page, name.start, name.end)
    return inside[0] if inside and page.reading[inside[0].opens] == "(" and inside[0].start == name.start else None


def _with_changed(page: Page, sighting: Sighting, found: list[Sighting]) -> list[Sighting]:
    """The sighting, or two where it tells of a change: the amendment, and the agreement amended."""
    name, before = sighting.name, found[-1] if found else None
    if name.of:
        return [_outer(page, sighting), _inner(page, sighting)]
    if before is not None and _speaks_of(page.reading, before, sighting):
        both = any(party.roles for party in before.subject) and {p.entity for p in before.subject} & set(page.cast.own)
        parties = before.parties if both else joined(before.parties, sighting.parties)
        restates = sighting.verb == "restate" and before.verb in {"none", "complete"}
        full = _full_name(page.reading, before, sighting)
        found[-1] = replace(before, name=full, parties=parties, verb="restate" if restates else before.verb)
        listed = tuple(party for party in sighting.parties if party not in sighting.subject)
        return [replace(sighting, verb="none", parties=listed or joined(sighting.parties, before.parties), amended=True)]
    told_again = before is not None and before.amended and sighting.verb == "amend"
    if told_again and before is not None and shown_title(before.name.title).casefold() == shown_title(name.title).casefold():
        return [replace(sighting, verb="none", day=None, amended=True)]  # "an Amendment to Lease, amending the Lease"
    if before is not None and _is_made_to_change(page.reading, before, sighting):
        bare = before.name.title.casefold() in _BARE
        change = "amendment" if bare else before.name.title
        title = f"{change} to {shown_title(name.title)}" if bare or _ONLY_CHANGE.fullmatch(change) else change
        found[-1] = replace(
            before, name=replace(before.name, end=name.end if bare else before.name.end, title=title, head="amendment")
        )
        return [replace(sighting, verb="none", day=None, amended=True)]
    if before is not None and _SUPERSEDES.search(page.reading, before.end, name.start):
        return [replace(sighting, verb="none", day=None, amended=True)]
    if before is not None and sighting.verb == "terminate" and before.verb == "enter" and _ENDING.search(before.name.title):
        return [replace(sighting, parties=joined(sighting.parties, before.parties))]
    if sighting.verb not in {"amend", "restate"} or name.head in CHANGES:
        return [sighting]
    words = "amendment to" if sighting.verb == "amend" else "amended and restated"
    own = replace(
        name,
        start=sighting.verb_start or name.start,
        title=f"{words} {_FORMER.sub('', shown_title(name.title))}",
        definite=False,
        head="amendment",
    )
    outer = replace(sighting, name=own, terms=(), dated=None)
    return [outer, replace(sighting, verb="none", day=None, effective=None, amended=True)]


_FORMER = re.compile(r"\A(?:existing|current|prior|previous|original)\s(?=[a-z])")  # what is made anew is none of these
_ENDING = re.compile(r"\btermination\b", re.I)  # "a Termination Agreement, by which they terminated the lease"


def _full_name(reading: str, change: Sighting, changed: Sighting) -> AgreementName:
    """The name of a change with that of what it changes: `Amendment No. 4 (the "Amendment") to the Loan Agreement`."""
    if re.match(r"\s{0,3}to\s", reading[change.end : changed.name.start]) is None:
        return change.name
    return replace(change.name, title=f"{change.name.title} to {changed.name.title}")


def _is_made_to_change(reading: str, before: Sighting, sighting: Sighting) -> bool:
    """Whether `before` is "an agreement" that was made "to amend" the one of `sighting`."""
    start = sighting.verb_start
    return (
        before.verb == "enter"
        and (sighting.verb == "amend" or (sighting.verb == "restate" and _ONLY_CHANGE.fullmatch(before.name.title) is not None))
        and start is not None
        and (len(before.name.title.split()) < 3 or reading.startswith(("amending ", "modifying ", "extending "), start))
        and not reading[before.end : start].strip(" ,\n")
    )


_ONLY_CHANGE = re.compile(r"(?:amendment|amending) (?:agreement|letter)", re.I)  # "to amend the lease"
_SUPERSEDES = re.compile(
    r"\b(?:which|that|and)\s(?:\w{1,12}\s)?(?:supersedes|superseded)(?:\s(?:and|or)\s\w{1,12})?\s(?:in\s(?:its|their)\sentirety\s)?"
    r"(?:the|his|her|its|their|our|an?)\s(?:[\w'-]{1,20}\s){0,3}\Z"
)
# "Amendment No. 2, which amends the lease"
_WHICH = re.compile(r"\s{0,3}+(?:\([^()]{1,120}\))?,?\s{0,3}+\b(?:which|that)\s(?:\w{1,12}\s){0,2}")
_BARE = frozenset({"agreement", "new agreement", "definitive agreement", "written agreement"})


def _speaks_of(reading: str, before: Sighting, sighting: Sighting) -> bool:
    """Whether the amendment `before` is said to change the agreement of `sighting`: "… (the "Amendment") to the lease"."""
    between = reading[before.end : sighting.name.start]
    if is_change(before.name.head, before.name.title) and re.match(
        r"\s*(?:to|of|under|with\srespect\sto)\s(?:(?!and\sthe\b)[\w\-.]+(?:'s)?\s){0,6}\Z", between
    ):
        return True
    start = sighting.verb_start
    if sighting.verb not in {"amend", "restate", "terminate"} or start is None or not 0 <= start - before.end < 40:
        return False
    which = _WHICH.fullmatch(reading, before.end, start) is not None
    untold = before.verb in {"none", "complete"} and not sighting.subject
    return (which or untold) and _CHANGING_VERB.match(reading, start) is not None


_CHANGING_VERB = re.compile(r"amend|terminat|restat|modif|extend|supplement|cancel|replac|supersed", re.I)


def _outer(page: Page, sighting: Sighting) -> Sighting:
    """The amendment of "Amendment No. 2 to the Credit Agreement": a term or date of the inner agreement is not its own."""
    terms = tuple(term for term in sighting.terms if _CHANGE_TERM.search(term.term))
    return replace(sighting, terms=terms, dated=None if _is_inner_date(page, sighting) else sighting.dated)


_CHANGE_TERM = re.compile(r"amend|joinder|waiver|supplement|addendum|consent", re.I)


_SAME_DAY = re.compile(r"\b[Oo]n\s(?:the|that)\ssame\s(?:date|day)\b|\b(?:[Cc]oncurrently|[Ss]imultaneously)\b")


def _is_inner_date(page: Page, sighting: Sighting) -> bool:
    """Whether the date after "amendment to the lease" is the lease's: the amendment was made on another day."""
    if sighting.dated is None or sighting.day is None:
        verb = sighting.verb_start
        told = verb is not None and _SAME_DAY.search(page.reading, sighting.sentence[0], verb)
        return sighting.dated is not None and bool(told)
    return sighting.dated.value != sighting.day.value


def _inner(page: Page, sighting: Sighting) -> Sighting:
    start, end = sighting.name.of or (sighting.name.start, sighting.name.end)
    names = find_agreement_names(page.reading, start, end)
    name = replace(names[-1], start=start, definite=True) if names else replace(sighting.name, start=start)
    name = replace(name, title=" ".join(page.reading[start:end].split()))
    terms = tuple(term for term in sighting.terms if not _CHANGE_TERM.search(term.term))
    dated = sighting.dated if _is_inner_date(page, sighting) else None
    effective = None if sighting.effective == sighting.day else sighting.effective  # the change takes effect on its own day
    return replace(sighting, name=name, verb="none", day=None, dated=dated, effective=effective, terms=terms, amended=True)


def _sighting(
    page: Page, frame: tuple[str, Span], target: tuple[AgreementName, tuple[int, ...]], before: Sighting | None
) -> Sighting:
    """What the sentence `frame` says of the agreement named, after the sighting `before` it."""
    item, (start, end) = frame
    name, later = target
    verb, verb_start = governing(page, name, start, before)
    shared = verb != "none" and verb_start is None
    tail = read_tail(page, name.end, (later, end), verb)
    said = verb_said(page.reading, (start, name.start), tail.verb, (verb, verb_start))
    day = tail.day
    subject: tuple[PartyPlace, ...] = ()
    if shared and before is not None:
        day, subject = day or before.day, before.subject
        tail = replace(tail, parties=before.parties) if not tail.parties and _is_with_the_same(page, said, name, before) else tail
    elif said != "none" and verb_start is not None:
        ending = day_of_end(page, verb_start, name.start) if said == "terminate" else None
        day = day or ending or find_day(page, start, verb_start, name.start)
        subject = find_subject(page, clause_start(page, before, (start, verb_start)), verb_start)
    else:
        subject = find_owner(page, name)
    if said == "issue" and not tail.parties and verb_start is not None:
        tail = replace(tail, parties=receivers(page, verb_start, name.start, subject))
    if said == "terminate" and not tail.parties and verb_start is not None:
        tail = replace(tail, parties=noticed(page, verb_start, name.start))
    if said == "terminate" and not tail.parties:
        tail = replace(tail, parties=lender_before(page, start, name.start) or giver_back(page, start, name.start))
    if said == "complete" and not tail.parties:
        tail = replace(tail, parties=with_whom(page, (next_deed(before, start), end), name, tail))
        sold = SOLD.search(page.reading, start, name.start)
        said = "enter" if tail.parties and sold and is_made_now(item, name, day, tail) else said
    passive = (said == tail.verb and said in {"enter", "terminate"}) or (said == "issue" and is_passive(page, start, verb_start))
    told = len(tail.parties) > 1 and tail.verb == "terminate" and _BOTH.match(page.reading, name.end, tail.parties[0].start)
    if passive and not told and not {p.entity for p in (*tail.parties, *subject)} & set(page.cast.own):
        tail = replace(tail, parties=(*implied(page, (*tail.parties, *subject)), *tail.parties))
    dated = tail.dated or (day if tail.same_date else None)
    return Sighting(
        name,
        item,
        (start, end),
        said,
        day,
        dated,
        tail.effective or (day if day and said in MADE and day.start >= start and takes_effect(page.reading, day) else None),
        tail.terms,
        _all_parties(page, said, tail, subject),
        subject,
        _EARLIER.search(page.reading, start, name.start) is not None,
        tail.end,
        verb_start,
    )


def _is_with_the_same(page: Page, said: Verb, name: AgreementName, before: Sighting) -> bool:
    """Whether a second paper of a verb is made with those of the first: issued to them, or with companies, both with capitals."""
    persons = any(party.entity is not None and page.cast.entities[party.entity].person for party in before.parties)
    return said == "issue" or (said == "enter" and name.proper and before.name.proper and not name.plural and not persons)


def _all_parties(page: Page, said: Verb, tail: Tail, subject: tuple[PartyPlace, ...]) -> tuple[PartyPlace, ...]:
    """Those of the list behind the name, and those that act; of "named pursuant to the agreement between A and B" the list."""
    listed = {party.entity for party in tail.parties}
    if said == "complete" and len(listed) > 1 and listed & set(page.cast.own):
        return tail.parties
    named = {
        party.entity for party in tail.parties if party.roles or not any(p.roles and p.entity == party.entity for p in subject)
    }
    return (*(party for party in subject if party.entity not in named), *tail.parties)
