"""A party without a short name where it is first named -> the one that a later place gives right behind its full name.

The word may say what the party is ("Customer"), by which its role is told; short names further off are for `later_terms`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pactgraph.loaders.mentions.contracts.own_terms import own_terms
from pactgraph.loaders.mentions.contracts.party_terms import find_terms
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound

_REACH = 4_000  # characters behind the first naming: a letter's subject names the parties, its first sentence shortens them
_BRACKET = 4  # characters between the name and the bracket


def with_terms_told_later(reading: str, party: PartyFound) -> PartyFound:
    """The party with the terms that a bracket right behind a later naming of it defines; as it is where it has terms."""
    if party.terms or party.person:
        return party
    name = re.compile(r"\s{1,3}".join(re.escape(word) for word in party.name.split()), re.I)
    for again in name.finditer(reading, party.end, min(len(reading), party.end + _REACH)):
        behind = [d for d in find_terms(reading, again.end(), again.end() + 120) if d.opens - again.end() < _BRACKET]
        if terms := own_terms(reading, again.end(), party.name, behind):
            return replace(party, terms=terms)
    return party
