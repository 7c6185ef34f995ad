"""A sum in its sentence -> who pays it, who receives it, and whether it depends on something uncertain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.money import MoneyFound
from pactgraph.loaders.mentions.terms.purpose import Purpose
from pactgraph.loaders.mentions.wording.party_names import NamedPlace, find_party_names
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Party


@dataclass(frozen=True, slots=True)
class Payment:
    """Payer and payee as party names, and whether the payment is contingent; None where the text does not say."""

    payer: Fact[str] | None = None
    payee: Fact[str] | None = None
    contingent: Fact[bool] | None = None


_PAYS = scanner(
    r"\b(?:(?:will|shall|must|may|would|to|has agreed to|agreed to|agrees to|is obligated to|is required to)\s(?:also\s"
    r"|then\s|each\s)?"
    r"(?:pay|reimburse|contribute|invest|loan|lend|advance|remit|provide|deliver|make|fund)|paid|pays|lent|loaned"
    r"|advanced|invested|"
    r"contributed|made|purchased|acquired|will purchase|will acquire|borrowed from)\b",
    re.I,
)
_RECEIVES = re.compile(
    r"\b(?:(?:will|shall|may|would|to|is entitled to|are entitled to|be entitled to|is eligible to"
    r"|eligible to)\s(?:also\s|each\s)?(?:receive|earn|borrow)"
    r"|received|receives|is entitled to|will be paid|shall be paid|will be entitled to)\b",
    re.I,
)
_PAYABLE_BY = scanner(r"\b(?:payable|paid|to be paid|made|funded|provided|contributed)\sby\s(?:the\s)?", re.I)
_PAYABLE_TO = re.compile(r"\b(?:(?:payable|paid|to be paid|made|payments?)\s(?:[^.;$]{0,40}\s)?|due\s)to\s(?:the\s)?", re.I)
_CONTINGENT = scanner(
    r"\b(?:milestones?|contingent|earn-?outs?|if\s|in the event|upon (?:the )?(?:achievement|achieving|attainment"
    r"|approval|(?:FDA|EMA|regulatory|marketing) (?:approval|acceptance)|successful|first|occurrence|"
    r"termination|commercial|initiation|satisfaction|completion of (?:a |the )?phase)"
    r"|subject to (?:the )?(?:achievement|attainment|approval|satisfaction)|"
    r"eligible to|eligible for|may (?:receive|earn|be (?:entitled|payable|required))|could receive|up to an additional"
    r"|termination fee|break-?up fee|"
    r"provided that(?![^.;$]{0,110}\bexceed\b)"
    r"|so long as|depending (?:on|upon)|based (?:on|upon) (?:the )?(?:achievement|attainment|performance)"
    r"|target bonus|bonus opportunity|"
    r"(?<!faithful )(?<!full )performance(?! (?:on the part|by|of (?:this|the|its|his|her|their|all|such))))\b",
    re.I,
)
_CERTAIN = re.compile(
    r"\b(?:up-?\s?front|base salary|annual salary|non-?refundable|initial payment|signing (?:bonus|consideration)"
    r"|at (?:the )?closing|upon (?:execution|signing|"
    r"closing)|was paid|has paid|paid in cash)\b",
    re.I,
)


def find_payment(
    document: Document, sentence: tuple[int, int], money: MoneyFound, purpose: Purpose | None, parties: Sequence[Party]
) -> Payment:
    """Who pays the sum at `money` to whom, as far as its sentence, its noun and the parties' roles say so."""
    reading = document.reading
    if purpose is not None and _OF_A_RIGHT.search(reading, purpose.start, purpose.end):
        return Payment(contingent=_contingent(document, sentence, money, purpose))
    named = find_party_names(reading, *sentence, parties)
    places = [place for place in named if not _NAMES_A_PAPER.match(reading, place.end)]
    payer, payee = _by_verb(reading, sentence, money, places)
    by, to = _by_preposition(reading, sentence, money, places)
    payer, payee = payer or by, payee or to
    if payer is not None and payee is not None and payer.party == payee.party:
        payee = None
    facts = [_place_fact(document, place) for place in (payer, payee)]
    if facts == [None, None] and purpose is not None:
        facts = list(_by_role(reading[purpose.start : purpose.end], parties))
    return Payment(facts[0], facts[1], _contingent(document, sentence, money, purpose))


# "the Lind Agreement provides that": a paper that bears somebody's name pays nothing.
_NAMES_A_PAPER = re.compile(r"\s(?:(?:[A-Z][\w-]{1,20}\s){0,3}Agreement|Letter|Contract|Release|Note|Lease|Plan)\b")
# Prices at which something may be had later: who pays them is open.
_OF_A_RIGHT = re.compile(r"\b(?:exercise|strike|conversion|cap)\sprice", re.I)


def _by_verb(
    reading: str, sentence: tuple[int, int], money: MoneyFound, places: Sequence[NamedPlace]
) -> tuple[NamedPlace | None, NamedPlace | None]:
    """(payer, payee) from the last verb of paying or receiving before the sum."""
    low = max(sentence[0], money.start - 220)
    verbs = [
        (match, pattern)
        for pattern in (_RECEIVES, _PAYS)
        for match in pattern.finditer(reading, low, money.start)
        if not match[0][:2].istitle()  # "Tarn Advanced Mills"
        and not _RIGHT_TO.search(reading, max(low, match.start() - 8), match.start())
    ]
    if not verbs:
        return None, None
    verb, pattern = max(verbs, key=lambda pair: pair[0].end())
    goes_on = _GOES_ON.search(reading, max(sentence[0], verb.start() - 40), verb.start()) is not None
    earlier = [match.start() for match, _ in verbs if match.end() <= verb.start()] if goes_on else []
    acting = max(earlier, default=verb.start())  # "A will pay B $1 and will reimburse B": who acts stands before the first verb
    near = (place for place in reversed(places) if place.end <= acting and acting - place.end < 90)
    subject = next((place for place in near if _may_act(reading, place, verb.start())), None)
    if subject is None and goes_on:
        subject = next((place for place in places if place.end <= verb.start()), None)  # "A paid B $1 and is obligated to pay"
    if subject is not None and pattern is _PAYS and _WHICH.search(reading, subject.end, verb.start()):
        subject = None  # "Ms. Lind is eligible for the Plan, which will provide her with $9,000"
    indirect = next(
        (place for place in places if verb.end() <= place.start < money.start and place.start - verb.end() < 30), None
    )
    if (
        pattern is _PAYS
        and indirect is not None
        and _GIVES.match(verb[0])
        and _IN_EXCHANGE.search(reading, verb.end(), money.start)
    ):
        return indirect, subject  # "A contributed its mills to B in exchange for $9"
    if pattern is _PAYS:
        return subject, None if _BUYS.match(verb[0]) else indirect  # what is bought is not paid
    source = next(
        (p for p in places if money.end <= p.start and reading[money.end : p.start].rstrip(" the").endswith(" from")), None
    )
    return source, subject


def _may_act(reading: str, place: NamedPlace, verb: int) -> bool:
    """Whether who stands at `place` may be who acts: not behind a sum, nor at the end of a clause set between commas."""
    between = reading[place.end : verb]
    if _WITH.search(reading, max(0, place.start - 12), place.start) and between.lstrip().startswith("and "):
        return False  # "Corran ended its lease with Delft and paid a fee"
    if _ANOTHER_ACTS.search(between):
        return False  # "Corran made it with Delft, under which the Company will pay"
    led = _LED.search(reading, max(0, place.start - 24), place.start)
    return not _SUM.search(between) and not (led and between.lstrip().startswith(","))


_RIGHT_TO = re.compile(r"\brights?\s\Z")  # "sold Delft the right to receive royalties for $9"
_ANOTHER_ACTS = re.compile(r"\bthe\s[A-Z][a-z]{2,20}\s(?:also\s)?\Z")
_BUYS = re.compile(r"(?:will\s)?(?:purchase|acquire)", re.I)
_GIVES = re.compile(r"contributed\Z", re.I)
_IN_EXCHANGE = re.compile(r"\bin\s(?:exchange|consideration)\sfor\b")
_WITH = re.compile(r"\bwith\s(?:the\s)?\Z")
_SUM = re.compile(r"[$€£]\s?\d")
# "The Owner, in consideration of the work on the part of the Builder, agrees to pay": the Builder does not pay.
_LED = re.compile(r"\b(?:part\sof|performance\sby|work\sof|behalf\sof|services\sof|obligations\sof)\s(?:the\s)?\Z")
_GOES_ON = re.compile(r"\b(?:and|but)\s(?:is\s|also\s|will\s|has\s|may\s)?(?:obligated\s|required\s)?\Z")


def _by_preposition(
    reading: str, sentence: tuple[int, int], money: MoneyFound, places: Sequence[NamedPlace]
) -> tuple[NamedPlace | None, NamedPlace | None]:
    """(payer, payee) from "payable by A" and "to B" near the sum."""
    low, high = max(sentence[0], money.start - 120), min(sentence[1], money.end + 120)
    by = [match.end() for match in _PAYABLE_BY.finditer(reading, low, high) if not _COSTS.search(reading, low, match.start())]
    to = [match.end() for match in _PAYABLE_TO.finditer(reading, low, high)]
    to += [match.end() for match in [_TO_AFTER.match(reading, money.end, high)] if match]
    return _place_at(places, by), _place_at(places, to)


_COSTS = re.compile(r"\b(?:expenses|commissions|discounts|tax(?:es)?)\s\Z", re.I)  # "net of expenses payable by the Company"
_WHICH = re.compile(r",\s{1,3}which\s", re.I)


def _place_at(places: Sequence[NamedPlace], starts: Sequence[int]) -> NamedPlace | None:
    return next((place for place in places if place.start in starts), None)


_TO_AFTER = re.compile(r"(?:\s{1,3}(?:in cash|per \w{1,12}|annually))?\s{1,3}to\s(?:the\s)?", re.I)
_PAY = r"\b(?:salary|bonus|bonuses|allowance|severance|compensation|retainer|pension|outplacement|stipend)\b"
_BY_ROLE = (
    (re.compile(_PAY, re.I), "employer", "employee"),
    (re.compile(r"\b(?:purchase price|acquisition price)\b", re.I), "buyer", "seller"),
    (re.compile(r"\b(?:royalt|milestone|up-?front|license fee)", re.I), "licensee", "licensor"),
    (re.compile(r"\b(?:rent|rental|lease payment)", re.I), "tenant", "landlord"),
)


def _by_role(noun: str, parties: Sequence[Party]) -> tuple[Fact[str] | None, Fact[str] | None]:
    """Payer and payee of what is paid by role ("base salary": employer to employee), where one party alone has the role."""
    for pattern, payer, payee in _BY_ROLE:
        if pattern.search(noun):
            return _sole(parties, payer), None if _ALL_TOLD.search(noun) else _sole(parties, payee)
    return None, None


_ALL_TOLD = re.compile(r"\baggregate\b", re.I)  # "the aggregate purchase price": of several sellers


def _sole(parties: Sequence[Party], role: str) -> Fact[str] | None:
    having = [party for party in parties if party.role and role in _roles(party)]
    if len(having) != 1:
        return None
    return Fact[str](value=having[0].name.value, mentions=having[0].name.mentions, rule="payment: by role")


_SAME_ROLE = {"purchaser": "buyer", "acquirer": "buyer", "executive": "employee", "officer": "employee", "lessee": "tenant",
              "lessor": "landlord", "vendor": "seller"}  # fmt: skip


def _roles(party: Party) -> set[str]:
    words = re.split(r"[;,]\s?", party.role.value.lower()) if party.role else []
    return {_SAME_ROLE.get(word.strip(), word.strip()) for word in words}


def _place_fact(document: Document, place: NamedPlace | None) -> Fact[str] | None:
    if place is None:
        return None
    mention = document.mention(place.start, place.end)
    return Fact[str](value=place.party.name.value, mentions=(mention,), rule="payment: named in the sentence")


_FORMER = re.compile(r"\bfrom\s(?:US\s?)?\$[\d,.]{1,15}\s(?:million\s)?to\s{0,3}\Z")  # "the base salary from $9 to $10"


_NEXT_POINT = re.compile(
    r"\s\d{1,2}\.\d{1,2}\.?\s(?=[A-Z])|[,;]\s(?:and\s)?\((?:i{2,3}|iv|vi{0,3}|[b-h]|[2-9])\)\s|\.--|[.;]\s{1,3}[*\u2022]"
)
_SUM_FOLLOWS = re.compile(r"\s{1,3}(?:payments?\s)?(?:of\s)?(?:up\sto\s)?(?:US)?[$€£]\s?\d")
_AND_MORE = re.compile(r"\s(?:and|plus)\s(?:up\sto|an?\s(?:additional|further))\b")  # "$9 at closing and up to a further $2'
_NEXT_CLAUSE = re.compile(r",\s(?:and|but)\s(?:will|shall|may|is|are)\s")  # "at a price of $9, and will allow it if"
_PAID = re.compile(r"\A[,\s][^.;$]{0,40}\b(?:paid|received|repaid)\b", re.I)


def _is_paid(reading: str, match: re.Match[str], money: MoneyFound) -> bool:
    """Whether "upon termination" tells when a sum was paid: "Upon termination, the Company paid $9"."""
    return match[0].lower().startswith("upon") and _PAID.search(reading[match.end() : money.start]) is not None


def _contingent(document: Document, sentence: tuple[int, int], money: MoneyFound, purpose: Purpose | None) -> Fact[bool] | None:
    """True on words of condition near the sum, False on words that make it due; the nearer words decide."""
    low, high = max(sentence[0], money.start - 130), min(sentence[1], money.end + 110)
    if purpose is not None:
        low, high = min(low, purpose.start), max(high, purpose.end)
    reading = document.reading
    nearest: tuple[int, bool, re.Match[str]] | None = None
    for pattern, value in ((_CERTAIN, False), (_CONTINGENT, True)):
        for match in pattern.finditer(reading, low, high):
            ahead = _FORMER.sub("", reading[match.end() : money.start])
            if "$" in reading[money.end : match.start()] or "$" in ahead:
                continue  # it speaks of another sum
            if match.start() > money.end and _NEXT_CLAUSE.search(reading, money.end, match.start()):
                continue
            if match.start() > money.end and _SUM_FOLLOWS.match(reading, match.end()):
                continue  # "$9 of notes, plus up to an additional $2": it leads to the other sum
            if not value and _AND_MORE.search(reading, match.end(), max(match.end(), money.start)):
                continue  # what is certain of the sum before is not of the one that comes on top
            if _NEXT_POINT.search(reading, *sorted((match.end(), money.start))) or _is_paid(reading, match, money):
                continue  # it stands in another point of a list, or tells when the sum was paid
            distance = max(match.start() - money.end, money.start - match.end(), 0)
            if nearest is None or distance < nearest[0]:
                nearest = (distance, value, match)
    if nearest is None:
        return None
    _, value, match = nearest
    return Fact[bool](value=value, mentions=(document.mention(*match.span()),), rule="payment: condition")
