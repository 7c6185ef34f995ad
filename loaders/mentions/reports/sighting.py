"""One place of the text that speaks of an agreement, and what several of one sentence have together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.reports.agreement_verbs import Verb, is_coordination
from pactgraph.loaders.mentions.terms.dates import DateFound
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place of the text that speaks of an agreement."""

    name: AgreementName
    item: str
    sentence: Span
    verb: Verb
    day: DateFound | None  # the day of the verb
    dated: DateFound | None  # the day the agreement bears
    effective: DateFound | None
    terms: tuple[Definition, ...]  # defined for the agreement
    parties: tuple[PartyPlace, ...]
    subject: tuple[PartyPlace, ...]  # those of the parties that act
    earlier: bool  # "as previously disclosed"
    end: int  # where what is said of it ends
    verb_start: int | None = None
    amended: bool = False  # what the sighting before it changes


_EACH = re.compile(r"(?:\s\([^()]{1,80}\))?,?\s(?:each|both|all)\b")
# "in the case of the 2031 Notes, the Second Supplemental Indenture": one supplement for each series
_OF_SERIES = r"(?:in\sthe\scase\sof|with\srespect\sto|as\sto|for)\sthe\s[^,;()]{2,40},?\s(?:by\s)?"
_SUPPLEMENTED = re.compile(rf"\bsupplemented\sby,?\s(?:{_OF_SERIES})?(?:an?\s|the\s|that\scertain\s)?\Z")
_NEXT_SERIES = re.compile(rf"(?:\s?\([^()]{{1,80}}\))?,?\s(?:and,?\s)?{_OF_SERIES}(?:an?|the|that\scertain)\s")


def sharing(reading: str, found: list[Sighting]) -> list[Sighting]:
    """The sightings; of "a loan agreement and a note, each dated as of May 1 with Corran" both have the day and the parties."""
    for place in range(len(found) - 1, 0, -1):
        later, before = found[place], found[place - 1]
        if later.verb == before.verb and later.verb_start is None and is_coordination(reading[before.end : later.name.start]):
            acting = {party.entity for party in before.subject}
            if {party.entity for party in before.parties} <= acting < {party.entity for party in later.parties}:
                found[place - 1] = before = replace(before, parties=later.parties)  # "delivered a note and a guaranty to Corran"
        told_of_each = _EACH.match(reading, later.name.end, later.name.end + 95) is not None
        if told_of_each and is_coordination(reading[before.end : later.name.start]):
            parties = before.parties if {p.entity for p in before.parties} - {p.entity for p in before.subject} else later.parties
            found[place - 1] = replace(before, dated=before.dated or later.dated, parties=parties)
    return _of_series(reading, found)


def _of_series(reading: str, found: list[Sighting]) -> list[Sighting]:
    """The sightings; supplements of one indenture, one for each series, have its parties and the day told of the last."""
    for place in range(len(found) - 1, 0, -1):
        later, before = found[place], found[place - 1]
        if _is_next_series(reading, before, later):
            found[place - 1] = replace(before, dated=before.dated or later.dated, parties=joined(before.parties, later.parties))
    for place in range(1, len(found)):
        later, before = found[place], found[place - 1]
        first = later.name.head == "supplement" and _SUPPLEMENTED.search(reading, before.name.end, later.name.start)
        if first or _is_next_series(reading, before, later):
            found[place] = replace(later, parties=joined(later.parties, before.parties))  # the same issuer and trustee
    return found


def _is_next_series(reading: str, before: Sighting, later: Sighting) -> bool:
    heads = {before.name.head, later.name.head}
    return heads == {"supplement"} and _NEXT_SERIES.fullmatch(reading, before.end, later.name.start) is not None


def joined(parties: Sequence[PartyPlace], others: Sequence[PartyPlace]) -> tuple[PartyPlace, ...]:
    """The parties, and those of the others that are not among them."""
    known = {party.entity for party in parties}
    return (*parties, *(party for party in others if party.entity not in known))
