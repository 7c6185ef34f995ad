"""What a sentence leaves to the one before it: "the parties also entered into", "concurrently", "on the same day"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.actors import find_subject
from pactgraph.loaders.mentions.reports.agreement_verbs import is_coordination
from pactgraph.loaders.mentions.reports.group import EVENT_VERBS
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.loaders.scanning import scanner

_MADE = frozenset({"enter", "issue", "amend", "restate"})
_THE_PARTIES = re.compile(
    r"\b(?:they|(?:the|both|such|these|all|said)\s(?:same\s)?(?:parties|companies)(?:\sthereto|\shereto)?,?)\s(?:have\s|had\s)?(?:also\s|each\s|\w{3,20}ly\s)?\Z",
    re.I,
)
# "In connection with his retirement" gives no day; "in connection with the Purchase Agreement" gives that agreement's.
_SAME_TIME = re.compile(
    r"\A\W{0,4}(?:also|additionally|in addition)\b|\b(?:concurrent(?:ly)?|simultaneous(?:ly)?|contemporaneous(?:ly)?)\b"
    r"|\bat\sthe\ssame\stime\b|\b(?:on|as\sof|at)\s(?:the|that|such)\s(?:same\s)?(?:day|date|time)\b|\bon\sthe\ssame\b|\bat\s(?:the\s)?closing\b"
    r"|\bin\sconnection\s(?:with|therewith)(?:\sthe|\sits|\stheir|\sthis)?\s?(?:\b(?:formation|execution|entry|entering|signing|closing|consummation"
    r"|completion|foregoing|transactions?|termination(?=,|\sof\sthe\s[A-Z])|offering|merger|acquisition|sale|issuance|financing|refinancing|(?:[\w-]{3,15}\s){1,3}(?:agreement|facility))\b|(?-i:[A-Z]\w{2,}\s)|,)"
    r"|\balso\s\Z|\bas\spart\sof\b|\A\W{0,4}as\s(?:additional|further|partial)\sconsideration\b|\A\W{0,4}in\sconsideration\s(?:of|for)\sthe\b",
    re.I,
)

_NEAR = 700
# "In addition, we have entered into an indemnity agreement with Ms. Orr": when is left open
_ADDED = re.compile(r"\W{0,4}(?:also|additionally|in\saddition)\b", re.I)
_HAS = re.compile(r"\b(?:have|has)\s(?:also\s|previously\s)?\Z")
_NEW_FORM = re.compile(r"(?:[A-Z]\w{3,9}\s)?Amended\sand\sRestated\s")  # "entered into the Second Amended and Restated Lease"
_EVEN_DATE = re.compile(
    r"[\s,]{1,3}(?:of|dated|on)(?:\sas\sof)?\s(?:(?:an?\s)?even\sdate|(?:the|that)\ssame\s(?:day|date))\b", re.I
)


def carried(
    reading: str,
    found: Sequence[Sighting],
    before: Sighting | None,
    told: tuple[DateFound | None, tuple[PartyPlace, ...]] = (None, ()),
) -> list[Sighting]:
    """The sightings of a sentence, each with the day and the parties that it takes from the deed `before` it.

    `told` is the day that a sentence of the item last began with: "On the same date" may be that one; and the parties of the
    agreement named last, which "the parties" are where no deed went before.
    """
    taken: list[Sighting] = []
    for each in found:
        beside = taken[-1] if taken and _is_beside(reading, taken[-1], each) else None
        taken.append(replace(each, day=beside.day) if beside else _carry(reading, each, before, told))
        before = deed(taken[-1:], before)
    return taken


def deed(found: Sequence[Sighting], before: Sighting | None) -> Sighting | None:
    """The last of the sightings that tells of something done by named parties on a known day, else `before`."""
    for each in reversed(found):
        if each.verb in EVENT_VERBS and not each.earlier and not each.amended and each.parties and (each.day or each.dated):
            return each
    return before


def _is_beside(reading: str, before: Sighting, sighting: Sighting) -> bool:
    """Whether one verb made both, on the day that was carried to the first: "they entered into a lease and a license"."""
    untold = sighting.verb_start is None and sighting.verb in _MADE and not (sighting.day or sighting.dated or sighting.amended)
    return untold and before.verb == sighting.verb and is_coordination(reading[before.end : sighting.name.start])


def both_sides(found: Sequence[Sighting], own: frozenset[int]) -> tuple[PartyPlace, ...]:
    """The parties of the last of the sightings that names those of two sides; none where none does."""
    for each in reversed(found):
        named = {party.entity for party in each.parties if party.entity is not None}
        if named & own and named - own:
            return each.parties
    return ()


_FORMED = scanner(
    r"\b(?:formed|established|organized|created)\s(?=(?:an?\s|the\s)?(?:[A-Z]|(?:[\w-]{1,14}\s){0,3}(?:joint|company|entity)))"
)


def founders(page: Page, sentence: tuple[int, int]) -> tuple[PartyPlace, ...]:
    """Those who are told to have founded a company together: "the parties" of what they sign for it."""
    formed = _FORMED.search(page.reading, *sentence)
    subject = find_subject(page, sentence[0], formed.start()) if formed else ()
    return subject if len({party.entity for party in subject}) > 1 else ()


def _day_before(before: Sighting | None, spoken: DateFound | None) -> DateFound | None:
    """The day of the deed before, or the one spoken of since."""
    if before is None or (spoken is not None and spoken.start > before.name.end):
        return spoken
    return before.day or before.dated


# "purchased shares pursuant to a subscription agreement dated the same date"
_DONE = re.compile(
    r"\b(?:grant(?:ed)?|guaranteed|secured|invested|purchasing|sold|issued|purchased|bought|financed|leased|licensed|borrowed)\b"
)


def _made_now(reading: str, sighting: Sighting) -> bool:
    """Whether what was done under an agreement of the same day tells that the agreement was made then."""
    if sighting.verb != "complete" or sighting.name.definite or sighting.item not in {"1.01", "2.03", "3.02"}:
        return False
    same = _SAME_DAY.search(reading, sighting.name.end, min(sighting.sentence[1], sighting.name.end + 160)) or (
        _CONCURRENTLY.match(reading, *sighting.sentence) if not sighting.dated else None
    )
    return same is not None and _DONE.search(reading, sighting.sentence[0], sighting.name.start) is not None


_THE_SAME = re.compile(r"\bthe\ssame\s(?:parties|companies|borrowers|sellers|entities)\s(?:have\s|also\s|\w{3,20}ly\s)?\Z", re.I)


def _is_next(sighting: Sighting, lead: str) -> bool:
    """Whether "the Second Lien Credit Agreement" is told to be made, "concurrently", with somebody named."""
    named = {party.entity for party in sighting.parties} - {party.entity for party in sighting.subject}
    return sighting.verb == "enter" and sighting.name.proper and bool(named) and _CONCURRENTLY.match(lead) is not None


_CONCURRENTLY = re.compile(r"\W{0,4}(?:Concurrently|Simultaneously|Contemporaneously|(?:On|At)\sthe\ssame\s(?:day|date|time))\b")
_SAME_DAY = re.compile(r"\b(?:dated(?:\sas\sof)?|of)\s(?:the\ssame|that|even)\s(?:date|day)\b")


# "a guaranty in favor of the lender": of the loan told before
_THE_OTHER = re.compile(
    r"\s(?:in\sfavor\sof|with|to|for\sthe\sbenefit\sof)\sthe\s(?P<role>lenders?|landlord|sellers?|buyer|purchasers?|(?:(?:administrative|collateral)\s)?agent|bank|licensor|customer)\b"
)


# "issued to each of the lenders a warrant"
_TO_THE_OTHERS = re.compile(
    r"\bto\s(?:each\sof\s)?the\s(?P<role>lenders?|investors?|purchasers?|buyers?|holders?|sellers?)\s(?=an?\s|its\s|warrants\s)"
)


def _others(reading: str, before: Sighting, role: str) -> tuple[PartyPlace, ...]:
    """The parties of a deed that have the role there, else those that do not act in it."""
    having = tuple(party for party in before.parties if any(role in reading[slice(*span)].lower() for span in party.roles))
    having = having or tuple(p for p in before.parties if role == "bank" and "Bank" in reading[p.start : p.end].split())
    acting = {party.entity for party in before.subject}
    return having or tuple(replace(party, roles=()) for party in before.parties if party.entity not in acting)


def _is_far(sighting: Sighting, day: DateFound) -> bool:
    """Whether somebody's life stands between the day on which he was appointed and what he "also" signed."""
    return sighting.item == "5.02" and sighting.name.start - day.end > _NEAR


def _carry(
    reading: str, sighting: Sighting, before: Sighting | None, told: tuple[DateFound | None, tuple[PartyPlace, ...]]
) -> Sighting:
    """The sighting, with the parties of the deed before it where "the parties" act, and its day where told to be the same."""
    spoken, both = told
    start, day = sighting.verb_start, _day_before(before, spoken)
    if day is not None and _made_now(reading, sighting):
        return replace(sighting, verb="enter", day=day)
    if start is None or sighting.verb not in _MADE or sighting.earlier:
        return sighting
    made = (
        sighting.verb == "enter" and sighting.name.of is not None
    )  # "entered into the Second Amendment to the Credit Agreement"
    lead = " ".join(reading[sighting.sentence[0] : start].split()) + " "
    if sighting.name.definite and not made and not _NEW_FORM.match(sighting.name.title) and not _is_next(sighting, lead):
        return sighting
    acting = before.parties if before is not None else both
    alone = {party.entity for party in sighting.parties} <= {party.entity for party in sighting.subject}
    if acting and alone and _THE_PARTIES.search(lead):
        sighting = replace(sighting, parties=acting, subject=acting)
    elif before is not None and _THE_SAME.search(lead):
        acting = before.subject  # "the same parties entered into a lease with Corran"
        sighting = replace(sighting, parties=joined(acting, sighting.parties), subject=acting)
    if before is not None and alone and (other := _THE_OTHER.match(reading, sighting.name.end)):
        sighting = replace(sighting, parties=joined(sighting.parties, _others(reading, before, other["role"])))
    elif before is not None and alone and (other := _TO_THE_OTHERS.search(reading, start, sighting.name.start)):
        sighting = replace(sighting, parties=joined(sighting.parties, _others(reading, before, other["role"]) or before.parties))
    same = _SAME_TIME.search(lead)
    if same and same[0].startswith("also") and day is not None and _is_far(sighting, day):
        same = None
    if same and _ADDED.match(same[0]) and sighting.item == "5.02" and _HAS.search(lead):
        same = None
    same_day = same or _EVEN_DATE.match(reading, sighting.name.end)
    if sighting.day is None and sighting.dated is None and same_day and day is not None:
        sighting = replace(sighting, day=day)
    return sighting
