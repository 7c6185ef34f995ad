"""Signature pages of a credit agreement -> who lends: the banks that sign where its opening names only "the lenders"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.formless_banks import FORMLESS_BANKS
from pactgraph.loaders.mentions.contracts.shared_words import Roles
from pactgraph.loaders.mentions.contracts.signature_blocks import WITNESS
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Party

_CLASS = scanner(
    r"\b(?:(?:[Ll]enders|LENDERS|[Bb]anks|BANKS)|(?:[Ff]inancial|FINANCIAL|[Ll]ending|LENDING)\s(?:[Ii]nstitutions|INSTITUTIONS))"
    r"(?!\s{1,3}(?:of|in|and\strust)\b)"
)
_BANK = re.compile(
    r"\b(?:\w{0,12}bank|N\.A|national\sassociation|trust\scompany|loan\s(?:finance|funding)|branch|banco|banque|bancorp|banking|savings|landesbank|girozentrale|sparkasse|"
    + "|".join(re.escape(name).replace(r"\ ", r"\s{1,3}") for name in FORMLESS_BANKS)
    + r")\b",
    re.I,
)
# A line over blocks of signatures that says who signs below it.
_OVER = re.compile(
    r"^[ \t$_\d,.]{0,30}(?:THE\s|The\s|Commitments?\t?)?[ \t]{0,9}(?:(?:INITIAL|Initial|OTHER|Other)\s)?"
    r"(?P<who>LENDERS?|Lenders?|BANKS?|Banks?|BORROWERS?|Borrowers?|GUARANTORS?|Guarantors?|AGENTS?|Agents?|COMPANY|Company)"
    r"[:.]?[ \t]{0,9}$",
    re.M,
)
_LENDS = re.compile(r"(?:lender|bank)s?", re.I)
_HOLDING = re.compile(r"\b(?:bancorp\w*|bancshares|bankshares|holdings?|services|software|systems)\b", re.I)
_RULE = "role: lender by class"
_OPENING = 4_000
_PAGES = 60_000


def with_signing_lenders(document: Document, parties: Sequence[Party], roles: Roles, start: int) -> Roles:
    """The roles, with "lender" for the banks that have none; `start` is where the preamble begins."""
    signed = WITNESS.search(document.reading, max(start, len(document.reading) // 5))
    told = _CLASS.search(document.reading, start, min(len(document.reading), start + _OPENING))
    if told is None:
        return roles
    behind = signed.end() if signed else len(document.reading)
    over = list(_OVER.finditer(document.reading, behind, min(len(document.reading), behind + _PAGES)))
    return [role or _lender(document, party, behind, over, told.span()) for party, role in zip(parties, roles, strict=True)]


def _lender(
    document: Document, party: Party, signed: int, over: Sequence[re.Match[str]], told: tuple[int, int]
) -> Fact[str] | None:
    """The role of a bank that signs behind `signed`, by the class told of and the heading over its block, if there is one."""
    place = party.name.mentions[0]
    if party.person:
        return None
    if place.start < signed:  # in the opening a bank that is told to be nothing else is one of "the banks"
        opened = _BANK.search(party.name.value) and not _HOLDING.search(party.name.value)
        return Fact[str](value="lender", mentions=(document.mention(*told),), rule=_RULE, confidence=0.8) if opened else None
    heading = next((each for each in reversed(over) if each.end() <= place.start), None)
    headed = heading is not None and _LENDS.fullmatch(heading["who"]) is not None
    if not headed and (_BANK.search(party.name.value) is None or (heading and "uarant" in heading["who"].lower())):
        return None
    shown = heading.span("who") if heading and headed else told
    return Fact[str](value="lender", mentions=(document.mention(*shown),), rule=_RULE, confidence=0.85)
