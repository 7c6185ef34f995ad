"""A group of sightings -> the same without those who only end several agreements at once, or answer for what others owe."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pactgraph.loaders.mentions.reports.group import Group
from pactgraph.loaders.mentions.reports.report_rows import Report, row_of
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_names import find_agreement_names
from pactgraph.loaders.mentions.wording.kinds import kind_of_title

# "terminated the Loan Agreement, the Sale Deed (the "Deed") and the Guaranty"
_LISTED = re.compile(r"(?:\s?\([^()]{1,80}\))?,?\s{1,2}(?:and\s{1,2})?(?:the|its|their)\s{1,2}")
_BESIDE = 300  # characters that the next name of the list and what stands between may take
# "The Company guaranteed the duties of Corran under the Sale Deed"; of a loan whoever guarantees is a party
_GUARANTEES = re.compile(r"\bguarante(?:ed|es|eing)\s(?!by\b)[^.;]{3,140}\sunder\s(?:an?|the|such|that)\s\Z", re.I)


def without_bystanders(report: Report, group: Group) -> Group:
    """The group without who acts only from outside, where the text names two parties elsewhere.

    "The Company and Corran terminated the Loan Agreement, the Deed and the Guaranty": whose each was, its own words tell.
    """
    rest = [_from_inside(report.page.reading, each) for each in group.sightings]
    if rest == group.sightings:
        return group
    bare = replace(group, sightings=rest)
    row = row_of(report, bare)
    listed = frozenset(party.entity for party in row[1].parties if party.entity is not None) if row else frozenset()
    return bare if len(bare.entities() | listed) > 1 else group


def _from_inside(reading: str, sighting: Sighting) -> Sighting:
    """The sighting without those who end the agreement with others of a list, or guarantee duties under it."""
    acting = {party.entity for party in sighting.subject}
    others = tuple(party for party in sighting.parties if party.entity not in acting)
    ends = sighting.verb == "terminate" and not others and sighting.name.definite and _is_of_list(reading, sighting)
    if not ends and not _is_guaranteed(reading, sighting):
        return sighting
    return replace(sighting, parties=others, subject=())


def _is_guaranteed(reading: str, sighting: Sighting) -> bool:
    lead = reading[max(sighting.sentence[0], sighting.name.start - 180) : sighting.name.start]
    return kind_of_title(sighting.name.title) != "credit" and _GUARANTEES.search(lead) is not None


def _is_of_list(reading: str, sighting: Sighting) -> bool:
    start, end = sighting.sentence
    names = find_agreement_names(reading, max(start, sighting.name.start - _BESIDE), min(end, sighting.name.end + _BESIDE))
    gaps = [(one, other) for one, other in pairwise(names) if sighting.name.start in {one.start, other.start}]
    return any(_LISTED.fullmatch(reading, one.end, other.start) for one, other in gaps)
