"""Parties of an agreement -> the places where a stretch of text names them: in full, short, as an alias, as a defined word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.ontology.records import Party


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A party named at `[start, end)` of a reading."""

    start: int
    end: int
    party: Party


_FORM = re.compile(
    r",?\s(?:inc(?:orporated|\.)?|corp(?:oration|\.)?|co(?:mpany|\.)?|l\.?l\.?c\.?|ltd\.?|limited|l\.?p\.?|plc|n\.?a\.?|s\.?a\.?|ag|gmbh|n\.?v\.?"
    r"|b\.?v\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|k\.?k\.?|pte\.?|pty\.?|llp)\.?\Z",
    re.I,
)
_TITLES = ("Mr. ", "Ms. ", "Mrs. ", "Dr. ")
_SUFFIX = re.compile(r",?\s(?:jr|sr|ii|iii|iv)\.?\Z", re.I)


def find_party_names(reading: str, start: int, end: int, parties: Sequence[Party]) -> list[NamedPlace]:
    """Each place in `reading[start:end]` that names a party, in text order, the longest name where several fit."""
    places: list[NamedPlace] = []
    for name, party in _names(parties):
        at = reading.find(name, start, end)
        while at >= 0:
            stop = at + len(name)
            if _is_word(reading, at, stop) and not any(place.start < stop and at < place.end for place in places):
                places.append(NamedPlace(at, stop, party))
            at = reading.find(name, stop, end)
    return sorted(places, key=lambda place: place.start)


def _names(parties: Sequence[Party]) -> list[tuple[str, Party]]:
    """Every way to name each party, the longest first; a name that two parties share names neither."""
    owners: dict[str, list[Party]] = {}
    for party in parties:
        for name in dict.fromkeys(_ways_to_name(party)):
            owners.setdefault(name, []).append(party)
    alone = [(name, held[0]) for name, held in owners.items() if len(held) == 1 and len(name) > 1]
    return sorted(alone, key=lambda pair: (-len(pair[0]), pair[0]))


def _ways_to_name(party: Party) -> list[str]:
    full = party.name.value
    names = [full, *(fact.value for fact in (*party.aliases, *party.defined_as))]
    if party.person:
        last = _SUFFIX.sub("", full).split()[-1]
        return [*names, *(title + last for title in _TITLES), last]
    bare = _FORM.sub("", full)
    first = bare.split()[0] if bare else ""
    # The first word stands for the firm where it is a name by itself ("Alpina will pay"), not a plain word ("First", "National").
    short = _TRADE.sub("", bare)
    return [
        *names,
        bare,
        *([short] if " " in short else []),
        *([first] if len(first) > 4 and first.lower() not in _PLAIN else []),
    ]


# Words of trade that a short name leaves off: "Mill Creek Industries" is "Mill Creek".
_TRADE = re.compile(
    r",?\s(?:industries|bank|bancorp|therapeutics|pharma|pharmaceuticals?|holdings?|group|systems|technologies|international|partners|capital|"
    r"enterprises|laboratories|biosciences|energy|resources|financial|communications|securities|&)\Z",
    re.I,
)


_PLAIN = frozenset(
    "first second third general national american united international global north south east west northern "
    "southern eastern western "
    "central pacific atlantic great royal royal city state federal capital advanced applied digital health medical "
    "energy natural "
    "premier standard universal world blue green black white silver golden".split()
)


def _is_word(reading: str, start: int, end: int) -> bool:
    before = reading[start - 1 : start] if start else ""
    return not before.isalnum() and not reading[end : end + 1].isalnum()
