"""Short names and words that a text gives a party later than where it is first named.

A bracket right behind a later naming may give any term, also one that tells a role ("Customer"): it is read first. Parties that
have no short name when their roles are told may be given one in the rest of the opening, or by a definition further off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.own_terms import own_terms
from pactgraph.loaders.mentions.contracts.party_terms import find_terms, is_short_name
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Party

_REACH = 4_000  # characters behind the first naming: a letter's subject names the parties, its first sentence shortens them
_BRACKET = 4  # characters between the name and the bracket
_OPENING = 6_000  # characters from the preamble's beginning in which a party may be named again with its short name
_NEAR = 90  # characters between the name and the bracket
# '"ORB" means Orrin River Bank and its successors.'
_MEANS = scanner(
    r"\"(?P<term>[A-Z][\w&.-]{1,19}(?:\s[A-Z][\w&.-]{1,19})?)\"\s{1,3}(?:shall\s)?means?\s{1,3}(?:the\s{1,3})?(?=[A-Z])"
)
_MEANT_END = re.compile(
    r"[,.;]?\s{1,3}(?:and\s(?:its|their|any)\b|an?\s|in\sits\b|or\s(?:its|any)\b)"
    r"|[,;]?\s?[(\"]|[.;]?[ ]{0,3}(?:\n|\Z)|(?<!\.)\.\s"
)


def with_terms_behind(reading: str, party: PartyFound) -> PartyFound:
    """The party with the terms that a bracket right behind a later naming of it defines; as it is where it has terms."""
    if party.terms or party.person:
        return party
    name = re.compile(_spaced(party.name), re.I)
    for again in name.finditer(reading, party.end, min(len(reading), party.end + _REACH)):
        behind = [d for d in find_terms(reading, again.end(), again.end() + 120) if d.opens - again.end() < _BRACKET]
        if terms := own_terms(reading, again.end(), party.name, behind):
            return replace(party, terms=terms)
    return party


def with_later_terms(document: Document, parties: Sequence[Party], start: int) -> tuple[Party, ...]:
    """The parties, each that has no short name with the one defined for it in the opening at `start` or by a definition."""
    if all(party.aliases or party.person for party in parties):
        return tuple(parties)
    reading = document.reading
    taken = {alias.value.casefold() for party in parties for alias in party.aliases}
    told: dict[int, Fact[str]] = {}
    for term in find_terms(reading, start, min(len(reading), start + _OPENING)):
        if term.reach == "single" and term.term.casefold() not in taken:
            number = _named_before(reading, term.opens, parties)
            _tell(document, told, parties, number, (term.term, term.start, term.end))
    meanings = list(_MEANS.finditer(reading))
    names = [name_pattern(party) for party in parties] if meanings else []
    for meant in meanings:
        number = named_at(reading, meant.end(), names)
        if meant["term"].casefold() not in taken:
            _tell(document, told, parties, number, (meant["term"], *meant.span("term")))
    return tuple(
        party.model_copy(update={"aliases": (told[number],)}) if number in told else party for number, party in enumerate(parties)
    )


def _tell(
    document: Document, told: dict[int, Fact[str]], parties: Sequence[Party], number: int | None, term: tuple[str, int, int]
) -> None:
    """Take the term for the party unless it has one already or the term is no short form of its name."""
    if number is None or number in told or parties[number].aliases or parties[number].person:
        return
    word, start, end = term
    if is_short_name(word, _bare(parties[number].name.value)):
        told[number] = Fact[str](
            value=" ".join(word.split()), mentions=(document.mention(start, end),), rule="defined term", confidence=0.85
        )


def _bare(name: str) -> str:
    return re.sub(r"(?i)\Athe\s+", "", name)


def _named_before(reading: str, place: int, parties: Sequence[Party]) -> int | None:
    """The party whose name is the last that stands before `place`, with nothing but its description between."""
    before = " ".join(reading[max(0, place - _NEAR - 80) : place].casefold().split())
    last = [(before.rfind(_bare(party.name.value).casefold()), -len(party.name.value), n) for n, party in enumerate(parties)]
    at, _, number = max(last, key=lambda each: (each[0], -each[1]), default=(-1, 0, 0))
    if at < 0:
        return None
    between = before[at + len(_bare(parties[number].name.value)) :]
    described = "(" not in between and len(between) <= _NEAR and not _ANOTHER.search(between)
    return number if described else None


_ANOTHER = re.compile(r"\b(?:and|with|of)\s(?!its\b)")  # begins the name of somebody else


def name_pattern(party: Party) -> re.Pattern[str]:
    """The party's whole name as a text may write it."""
    return re.compile(rf"(?i)(?:the\s)?{_spaced(_bare(party.name.value))}")


def _spaced(name: str) -> str:
    return r"\s{1,3}".join(re.escape(word) for word in name.split())


def named_at(reading: str, place: int, names: Sequence[re.Pattern[str]]) -> int | None:
    """The number of the party whose whole name, one of `names`, begins at `place`."""
    for number, name in enumerate(names):
        whole = name.match(reading, place)
        if whole and _MEANT_END.match(reading, whole.end()):
            return number
    return None
