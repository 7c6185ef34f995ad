"""Reading text -> the two parties of a preamble that says nothing but their names."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.contracts.no_party_names import NO_NAME, is_generic_run
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound

# "between Tarnsite.com and high fen works.": two names and the end of the sentence.
_BARE_PAIR = re.compile(
    r"[\s:]{1,6}(?P<first>[A-Z0-9][\w&.'-]{1,30}(?: [A-Z0-9&][\w&.'-]{0,30}){0,4}),?\s(?:and|AND)\s"
    r"(?P<second>[\w&'-]{2,30}(?:[ .][\w&'-]{1,30}){0,4})(?=\.\s|\.?\n\n|;)"
)


def find_bare_pair(reading: str, start: int) -> list[PartyFound]:
    """Find the two parties of a preamble that says nothing but their names."""
    pair = _BARE_PAIR.match(reading, start)
    if pair is None:
        return []
    found = []
    for part in ("first", "second"):
        name = " ".join(pair[part].split())
        named = name[:1].isupper() or name.title() in reading
        if is_generic_run(name) or NO_NAME.match(name) or not named:
            return []
        found.append(PartyFound(*pair.span(part), name, bool(find_persons(reading, *pair.span(part))), pair.end(part), ()))
    return found
