"""Reading text of an agreement -> its parties: from the preamble, else from the opening, else from the signature block."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.contracts.bare_pair import find_bare_pair
from pactgraph.loaders.mentions.contracts.later_terms import with_terms_behind
from pactgraph.loaders.mentions.contracts.letter_parties import find_addressed_firms, find_addressee, find_letterhead
from pactgraph.loaders.mentions.contracts.personal_signers import find_personal_signers
from pactgraph.loaders.mentions.contracts.preamble import Preamble, find_lists
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound, find_preamble_parties
from pactgraph.loaders.mentions.contracts.signature_blocks import find_block_parties
from pactgraph.loaders.mentions.contracts.signature_parties import (
    find_labelled_parties,
    find_opening_parties,
    find_signature_parties,
    find_undersigned,
    in_full,
)
from pactgraph.loaders.scanning import scanner

_PERSONAL = scanner(r"\b(?:Employee|Executive|Consultant|Dear|Optionee|Participant|Grantee|Director|employment|Individual)\b")
_OPENING = 3_000
_DEAR = re.compile(r"^[ \t]{0,40}Dear\b", re.M)
_FAR, _SURE = 4_000, 6  # a preamble that begins so far behind and scores less than that yields to parties the opening defines
# "the banks named herein", "each of the Borrower's Subsidiaries": a preamble that leaves the naming to the signatures.
_CLASS = re.compile(
    r"\b(?:the|each|certain|several|those|other)\s(?:\w{2,20}\s){0,3}(?:lenders|banks|dealers|guarantors|subsidiaries|investors"
    r"|purchasers|sellers|holders|stockholders|shareholders|institutions|persons|entities)\b[^.;()]{0,30}(?:\([^()]{1,60}\)[^.;()]{0,30})?"
    r"\b(?:(?:named|listed|identified|set forth) (?:herein|hereto|below|on the|in (?:annex|schedule|exhibit))"
    r"|signator(?:y|ies)|executing|whose (?:names?|signatures?)|part(?:y|ies) (?:hereto|thereto|to this))\b"
    r"|\beach of the [\w' ]{0,30}subsidiaries\b"
    r"|\bthe\s(?:lenders|banks|guarantors|purchasers|holders)\s\((?:each\s)?as\s(?:such\sterms?\s(?:is|are)\s)?(?:herein\w{0,5}\s)?defined\b",
    re.I,
)


def find_agreement_parties(reading: str, preamble: Preamble | None) -> list[PartyFound]:
    """Find the parties in text order. One alone is no agreement: then the next source is asked too."""
    if preamble and preamble.start > _FAR and preamble.score < _SURE:
        opened = find_opening_parties(reading)
        found = opened or _named_in_preamble(reading, preamble)
    else:
        found = _named_in_preamble(reading, preamble)
    weak = preamble is not None and preamble.score < _SURE and len(found) < 2 and not any(party.terms for party in found)
    if weak and preamble and _DEAR.search(reading, 0, min(_OPENING, preamble.start)):
        found = _joined(find_addressee(reading), find_opening_parties(reading)) or found  # over and under a letter's greeting
    sources = [find_labelled_parties, find_opening_parties, find_signature_parties]
    if _PERSONAL.search(reading, 0, min(len(reading), _OPENING)):
        sources.append(find_personal_signers)
    if len(found) < 2:
        found = _joined(find_addressee(reading), found)
    for source in sources:
        if len(found) >= 2:
            break
        found = _joined(found, source(reading))
    if found and all(party.person for party in found):
        found = _joined(found, find_letterhead(reading))
    if preamble is None or len(found) < 2:
        found = _joined(found, find_addressed_firms(reading))
    found = [with_terms_behind(reading, in_full(reading, party)) for party in found]
    return _joined(found, find_undersigned(reading)) if found else found


def _named_in_preamble(reading: str, preamble: Preamble | None) -> list[PartyFound]:
    """The parties of the preamble; where it names none, those of a title page; where it names classes, their signers too."""
    if preamble is None:
        return []
    found = find_preamble_parties(reading, preamble.parties, preamble.end)
    if not found:
        found = find_bare_pair(reading, preamble.parties)
    named_for = [(preamble.parties, preamble.end)]
    for start, end in () if found else find_lists(reading, preamble.start):
        named_for.append((start, end))
        listed = [party for party in find_preamble_parties(reading, start, end) if not party.person]
        found = _joined([], listed) if len(listed) > 1 else []
    by_class = any(_CLASS.search(reading, start, end) for start, end in named_for)
    if by_class:
        found = _joined(_joined(found, find_signature_parties(reading)), find_personal_signers(reading, alone=True))
    return _joined(found, find_block_parties(reading, preamble.end, signers_are_parties=by_class)) if found else found


def _joined(found: list[PartyFound], more: list[PartyFound]) -> list[PartyFound]:
    """`found` and those of `more` that bear other names."""
    joined = list(found)
    for party in more:
        if not any(_same(party.name, other.name) for other in joined):
            joined.append(party)
    return joined


def _same(name: str, other: str) -> bool:
    bare, bare_other = (" ".join(text.casefold().replace(",", " ").replace(".", " ").split()) for text in (name, other))
    return bare.startswith(bare_other) or bare_other.startswith(bare) or bare.endswith(bare_other) or bare_other.endswith(bare)
