"""Agreement document -> what each party is in the deal: by the word defined for it, the words around it, and who does what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.contracts.shared_words import with_shared_words
from pactgraph.loaders.mentions.contracts.signing_lenders import with_signing_lenders
from pactgraph.loaders.mentions.contracts.stated_roles import stated_role
from pactgraph.loaders.mentions.contracts.titled_parties import joined_role, with_titled_banks
from pactgraph.loaders.mentions.contracts.who_gives import OPENING, giving
from pactgraph.loaders.mentions.wording.written_names import written_names
from pactgraph.ontology.records import AgreementKind, Fact, Party

# (role of the side that gives, role of the side that gets) by kind.
_SIDES: dict[AgreementKind, tuple[str, str]] = {
    "license": ("licensor", "licensee"),
    "supply": ("supplier", "customer"),
    "manufacturing": ("manufacturer", "customer"),
    "services": ("service provider", "customer"),
    "distribution": ("supplier", "distributor"),
    "purchase": ("seller", "buyer"),
    "lease": ("landlord", "tenant"),
    "credit": ("lender", "borrower"),
    "employment": ("employer", "employee"),
    "severance": ("employer", "employee"),
    "equity_award": ("grantor", "grantee"),
    "construction": ("contractor", "owner"),
    "collaboration": ("collaborator", "collaborator"),
    "joint_venture": ("joint venture partner", "joint venture partner"),
    "merger": ("target", "buyer"),
    "indenture": ("issuer", "trustee"),
    "underwriting": ("issuer", "underwriter"),
}
_OF_PERSONS = ("employment", "severance", "equity_award")
_PROMOTION = re.compile(r"\bpromotion\b", re.I)
_QUALITY = re.compile(r"\bquality\b[^.;]{0,14}\bagreement\Z", re.I)
_MANY = 8  # parties: a syndicate's lenders guarantee nothing to one another


def with_roles(document: Document, kind: AgreementKind, title: str, parties: Sequence[Party], start: int) -> tuple[Party, ...]:
    """The parties, each with its role where the text makes it clear. `start` is where the preamble begins.

    Of a credit agreement the banks that only its title page names come with it.
    """
    parties = with_titled_banks(document, parties) if kind == "credit" and parties else parties
    kind = "manufacturing" if _QUALITY.search(title) else kind  # who makes and who orders share the care for quality
    stated = [joined_role(stated_role(document, party), party.role) for party in parties]
    if 2 < len(parties) < _MANY:
        stated = [role or _as_guarantor(document, party, start) for role, party in zip(stated, parties, strict=True)]
    if kind in _OF_PERSONS and sum(not party.person for party in parties) == 1:  # the bank alone employs, and lends nothing
        stated = [None if role and role.value == "bank" else role for role in stated]
    stated = with_shared_words(document, parties, stated, start)
    stated = with_signing_lenders(document, parties, stated, start) if kind == "credit" else stated
    if all(stated) or not parties:
        return tuple(_with(party, role) for party, role in zip(parties, stated, strict=True))
    inferred = _inferred(document, kind, title, parties, start)
    inferred = _other_side(kind, parties, stated) or inferred
    if kind == "credit" and any(role and {"lender", "agent"} & set(canonical_roles(role.value)) for role in stated):
        open_ = [number for number, role in enumerate(stated) if role is None]  # those who lend are told: another side is left
        borrows = any(role and "borrower" in canonical_roles(role.value) for role in stated)
        sole = open_ if len(open_) == 1 and not borrows else []
        inferred = [_role(p, "borrower") if number in sole else None for number, p in enumerate(parties)]
    return tuple(_with(party, own or other) for party, own, other in zip(parties, stated, inferred, strict=True))


def _with(party: Party, role: Fact[str] | None) -> Party:
    return party.model_copy(update={"role": role}) if role else party


def _other_side(
    kind: AgreementKind, parties: Sequence[Party], stated: Sequence[Fact[str] | None]
) -> list[Fact[str] | None] | None:
    """Of two parties of whom one is told to be a side of such a deal, the other is the other side."""
    sides, told = _SIDES.get(kind), [role for role in stated if role]
    if sides is None or len(parties) != 2 or len(told) != 1:
        return None
    canonical = set(canonical_roles(told[0].value))
    mine = [place for place, side in enumerate(sides) if canonical & set(canonical_roles(side))]
    return [_role(party, sides[1 - mine[0]]) for party in parties] if len(mine) == 1 else None


# "Tarn Parent hereby irrevocably guarantees the payment": not "guarantees that", which only promises
_GUARANTEES = re.compile(
    r",?\s{1,3}(?:hereby\s|shall\s)?(?:(?:fully|absolutely|irrevocably|unconditionally)(?:,\s|\s(?:and\s)?)){0,3}"
    r"guarantees?\s(?:to\s[^.;]{2,80}?\s)?(?:(?:the|all|full|due|prompt|punctual|timely|complete|faithful|and|of),?\s){0,6}"
    r"(?:payments?|repayment|performance|satisfaction|discharge|obligations|indebtedness|liabilities|debts|rent|compliance)\b",
    re.I,
)


def _as_guarantor(document: Document, party: Party, start: int) -> Fact[str] | None:
    """A third party that guarantees what another owes."""
    names = [alias.value for alias in (*party.aliases, *party.defined_as)] or [party.name.value]
    reach = min(len(document.reading), start + 6 * OPENING)
    for name in names:
        for begin, end in written_names(document.reading, name, start, reach):
            if deed := _GUARANTEES.match(document.reading, end, reach):
                mention = document.mention(begin, deed.end())
                return Fact[str](value="guarantor", mentions=(mention,), rule="role: who does what", confidence=0.7)
    return None


def _inferred(
    document: Document, kind: AgreementKind, title: str, parties: Sequence[Party], start: int
) -> list[Fact[str] | None]:
    """Roles by who gives and who gets, for two sides; persons of an employment are its employees."""
    promoted = kind not in _OF_PERSONS and _PROMOTION.search(title) is not None
    sides = ("product owner", "promoter") if promoted else _SIDES.get(kind)
    if sides is None:
        return [None] * len(parties)
    if kind in _OF_PERSONS:
        told = any(word.value.casefold() == sides[0] for party in parties for word in party.defined_as)  # others are its parents
        return [_role(p, sides[1]) if p.person else None if told else _role(p, sides[0]) for p in parties]
    if kind == "collaboration" and sides[0] == sides[1] and len(parties) == 2:
        licensed = [_licensed(document.reading, party, start) for party in parties]
        if licensed[0] != licensed[1]:
            return [_role(party, "licensee" if gets else "licensor") for party, gets in zip(parties, licensed, strict=True)]
    if sides[0] == sides[1]:
        return [_role(party, sides[0]) for party in parties]
    if kind == "credit" and len(parties) == 2:
        banks = [_BANK.search(party.name.value) is not None for party in parties]
        if banks[0] != banks[1]:  # the bank lends, whatever the verbs around its name say
            return [_role(party, sides[0] if bank else sides[1]) for party, bank in zip(parties, banks, strict=True)]
    if kind == "services" and (worded := _by_word(parties)):
        return [_role(party, sides[0] if gives else sides[1]) if gives is not None else None for party, gives in worded]
    promotes, licences = sides[1] == "promoter", sides[0] == "licensor"
    scores = [giving(document.reading, party, start, promotes=promotes, licences=licences) for party in parties]
    return _sided(sides, parties, scores)


def _sided(sides: tuple[str, str], parties: Sequence[Party], scores: Sequence[int]) -> list[Fact[str] | None]:
    """Which of the two sides each party is on, by how much more it gives than gets."""
    if len(parties) < 2 or max(scores) == min(scores):
        return [None] * len(parties)
    middle = (max(scores) + min(scores)) / 2
    sided = [sides[0] if score > middle else sides[1] for score in scores]
    # of several parties one of whom the opening tells nothing has no side
    return [
        _role(party, side) if score or len(parties) == 2 else None
        for party, side, score in zip(parties, sided, scores, strict=True)
    ]


_BANK = re.compile(r"\bbank\b", re.I)
# Words that name no role of their own, but tell who serves whom.
_SERVES = frozenset({"manager", "operator", "servicer", "adviser", "advisor", "administrator", "processor", "host"})
_SERVED = frozenset({"principal", "sponsor"})


def _by_word(parties: Sequence[Party]) -> list[tuple[Party, bool | None]]:
    """Each party with whether it serves, where the word defined for one of them tells; of two the other is the other side."""
    words = [{word.value.casefold().strip(" .,") for word in (*party.defined_as, *party.aliases)} for party in parties]
    told = [True if each & _SERVES else False if each & _SERVED else None for each in words]
    sure = {gives for gives in told if gives is not None}
    if len(sure) != 1:
        return []
    other = not sure.pop() if len(parties) == 2 and None in told else None
    return [(party, other if gives is None else gives) for party, gives in zip(parties, told, strict=True)]


def _role(party: Party, role: str) -> Fact[str]:
    return Fact[str](value=role, mentions=party.name.mentions[:1], rule="role: who does what", confidence=0.7)


def _licensed(reading: str, party: Party, start: int) -> bool:
    """Whether the recitals say that the party wants a license: then a collaboration is a license between the two."""
    recitals = reading[start : start + OPENING // 2]
    names = [alias.value for alias in (*party.aliases, *party.defined_as)] or [party.name.value]
    return any(
        re.search(
            rf"\b{re.escape(name)}\s(?:\w+\s){{0,3}}?(?:desires?|wishes|seeks)\s(?:to\s)?(?:receive|obtain|acquire"
            rf"|take)\b[^.;]{{0,40}}?\blicen[sc]e",
            recitals,
        )
        for name in names
    )
