"""Reading text of an agreement -> its parties: from the preamble, else from the opening, else from the signature block."""

from __future__ import annotations

from pactgraph.loaders.mentions.preamble import Preamble
from pactgraph.loaders.mentions.preamble_parties import PartyFound, find_preamble_parties
from pactgraph.loaders.mentions.signature_parties import (
    find_addressee,
    find_labelled_parties,
    find_opening_parties,
    find_personal_signers,
    find_signature_parties,
    find_undersigned,
)
from pactgraph.loaders.scanning import scanner

_PERSONAL = scanner(r"\b(?:Employee|Executive|Consultant|Dear|Optionee|Participant|Grantee|Director|employment|Individual)\b")
_OPENING = 3_000


def find_agreement_parties(reading: str, preamble: Preamble | None) -> list[PartyFound]:
    """Find the parties in text order. One alone is no agreement: then the next source is asked too."""
    found = find_preamble_parties(reading, preamble.parties, preamble.end) if preamble else []
    sources = [find_labelled_parties, find_opening_parties, find_signature_parties]
    if _PERSONAL.search(reading, 0, min(len(reading), _OPENING)):
        sources.append(find_personal_signers)
    if len(found) < 2:
        found = _joined(find_addressee(reading), found)
    for source in sources:
        if len(found) >= 2:
            break
        found = _joined(found, source(reading))
    return _joined(found, find_undersigned(reading)) if found else found


def _joined(found: list[PartyFound], more: list[PartyFound]) -> list[PartyFound]:
    """`found` and those of `more` that bear other names."""
    return [*found, *(party for party in more if not any(_same(party.name, other.name) for other in found))]


def _same(name: str, other: str) -> bool:
    bare, bare_other = (" ".join(text.casefold().replace(",", " ").replace(".", " ").split()) for text in (name, other))
    return bare.startswith(bare_other) or bare_other.startswith(bare) or bare.endswith(bare_other) or bare_other.endswith(bare)
