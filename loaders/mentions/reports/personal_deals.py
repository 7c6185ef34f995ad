"""An agreement with several persons -> one with each of them, with the money that is told of that person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.loaders.mentions.terms.respective import RESPECTIVELY
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.ontology.records import Agreement, Amount, Fact, Party

_EACH_OF = re.compile(r"\b(?:with|for|of)\s(?:each|both)\sof\b")
_STOP = re.compile(r"[.;]")
_SEVERAL = re.compile(r"(?:agreements|letters|contracts|awards)\Z", re.I)  # "the amendment of employment agreements"
_EACH_ENTERS = re.compile(r"\beach\s(?:also\s|have\s|has\s)?(?:entered|executed|signed)\b")
_PLURAL = re.compile(r"\b(agreement|amendment|letter|contract|award)s\b", re.I)
_FOR = re.compile(
    r"(?=[^,;.$oy]{0,52}+[oy])"  # every joint holds one of the two letters: sought first, since most places have neither
    r"[^,;.$]{0,40}?\b(?:for|to|by|of|in\sthe\scase\sof)\s(?:Mr\.|Ms\.|Mrs\.|Dr\.)?\s?(?=[A-Z])"
)


def is_of_several(reading: str, name: AgreementName) -> bool:
    """Whether a name, or the words after it, say that there are several: "an amendment to its agreement with each of A and B"."""
    changed = name.of is not None and _SEVERAL.search(reading, *name.of) is not None
    return name.plural or changed or _EACH_OF.search(_STOP.split(reading[name.end : name.end + 90], maxsplit=1)[0]) is not None


def each_enters(reading: str, start: int, name: int) -> bool:
    """Whether those who act do so one by one: "A and B each entered into an agreement"."""
    return _EACH_ENTERS.search(reading, start, name) is not None


def one_each(reading: str, agreement: Agreement, ends: Sequence[Fact[str]] = ()) -> tuple[Agreement, ...]:
    """An agreement of each person: "employment agreements with A and B" are two.

    `ends` are the days on which any of them ends.
    """
    persons = [party for party in agreement.parties if party.person]
    if len(persons) < 2 or agreement.kind.value not in PERSONAL:
        return (agreement,)
    others = tuple(party for party in agreement.parties if not party.person)
    title = agreement.title
    if title is not None:
        title = title.model_copy(update={"value": _PLURAL.sub(lambda match: match[1], title.value)})
    shares = _shares(reading, agreement.amounts, persons)
    surnames = [_surname(person) for person in persons]
    return tuple(
        agreement.model_copy(
            update={
                "parties": (*others, person),
                "title": title,
                "amounts": shares[number],
                **_told_of(reading, agreement, surnames, number),
                **_own_end(reading, agreement, ends, (surnames, number)),
            }
        )
        for number, person in enumerate(persons)
    )


def _told_of(reading: str, agreement: Agreement, surnames: Sequence[str], number: int) -> dict[str, object]:
    """What an agreement keeps of its end, its term, its changes and the parties of what it amends for one of the persons."""

    def is_of_others(facts: Sequence[Fact[str]]) -> bool:
        return any(_is_of_others(reading, fact.mentions[0].start, surnames, number) for fact in facts)

    kept: dict[str, object] = {"changes": tuple(fact for fact in agreement.changes if not is_of_others([fact]))}
    term = agreement.term.text if agreement.term is not None else None
    if term is not None and (is_of_others([term]) or _ends_for_others(reading, term.mentions[0].end, surnames[number])):
        kept["term"] = None
    if agreement.amends is not None:
        rest = {surname for place, surname in enumerate(surnames) if place != number}
        own = tuple(name for name in agreement.amends.parties if not rest & set(re.findall(r"[\w'-]+", name.value)))
        kept["amends"] = agreement.amends.model_copy(update={"parties": own})
    return kept


def _own_end(
    reading: str, agreement: Agreement, ends: Sequence[Fact[str]], whose: tuple[Sequence[str], int]
) -> dict[str, Fact[str] | None]:
    """The day on which the agreement of one person ends, of all days that are told."""
    surnames, number = whose
    known = [agreement.expiration_date] if agreement.expiration_date is not None else []

    def is_own(end: Fact[str]) -> bool:
        place = end.mentions[0]
        if _ENDS_FOR.match(reading, place.end):
            return not _ends_for_others(reading, place.end, surnames[number])
        return not _is_of_others(reading, place.start, surnames, number)

    return {"expiration_date": next((end for end in (*known, *ends) if is_own(end)), None)}


# "will expire on May 1, 2031 (with respect to Mr. Orr) and July 1, 2030 (with respect to Ms. Lind)"
_ENDS_FOR = re.compile(r"\s{0,3}\((?:with\srespect\sto|in\sthe\scase\sof|as\sto)\s([^()]{3,200})\)", re.I)


def _ends_for_others(reading: str, place: int, surname: str) -> bool:
    """Whether the words in brackets behind a day say that others' agreements end then."""
    named = _ENDS_FOR.match(reading, place)
    return named is not None and re.search(rf"\b{re.escape(surname)}\b", named[1]) is None


_WHOSE = re.compile(r"\b(?:Mr|Ms|Mrs|Dr)\.\s([\w-]{2,25})'s\b")


_AND_HIS = re.compile(r",?\s{1,2}(?:and\s{1,2})?")


def _is_of_others(reading: str, place: int, surnames: Sequence[str], number: int) -> bool:
    """Whether the sentence at `place` names some of the persons, first of all before it, but not the one of this number."""
    low, high = sentence_around(reading, 0, len(reading), place)
    owners = [match for match in _WHOSE.finditer(reading, low, place) if match[1] in surnames]
    if owners:  # "the following changes were made: Mr. Orr's period was extended to"
        together = [owners.pop()]
        while owners and _AND_HIS.fullmatch(reading, owners[-1].end(), together[0].start()):
            together.insert(0, owners.pop())  # "Mr. Orr's and Ms. Lind's"
        return surnames[number] not in {match[1] for match in together}
    before, whole = (_named_in(words, tuple(surnames)) for words in (reading[low:place], reading[low:high]))
    return number not in (before or whole or {number})


@lru_cache(maxsize=64)  # asked for each of the persons
def _named_in(words: str, surnames: tuple[str, ...]) -> frozenset[int]:
    """The numbers of those whose surnames stand in `words`."""
    return frozenset(each for each, surname in enumerate(surnames) if re.search(rf"\b{re.escape(surname)}\b", words))


def _shares(reading: str, amounts: Sequence[Amount], persons: Sequence[Party]) -> list[tuple[Amount, ...]]:
    """For each person the amounts that are told of that person, and those that are told of nobody by name."""
    surnames = [_surname(person) for person in persons]
    listed = _listed(reading, amounts, len(persons))
    shares: list[list[Amount]] = [[] for _ in persons]
    for amount in amounts:
        owner = listed.get(_place(amount), _owner(reading, amount.value.mentions[0].end, surnames))
        for number, share in enumerate(shares):
            if owner is None or owner == number:
                share.append(amount)
    return [tuple(share) for share in shares]


def _surname(person: Party) -> str:
    words = [word for word in re.findall(r"[\w'-]+", person.name.value) if not re.fullmatch(r"Jr|Sr|I{2,3}|IV", word)]
    return words[-1] if words else person.name.value


def _place(amount: Amount) -> int:
    return amount.value.mentions[0].start


def _listed(reading: str, amounts: Sequence[Amount], count: int) -> dict[int, int]:
    """Where sums stand that a sentence gives "respectively", as many as there are persons -> the number of their person."""
    found: dict[int, int] = {}
    sentences: dict[tuple[int, int], list[int]] = {}
    for amount in amounts:
        sentence = sentence_around(reading, 0, len(reading), _place(amount))
        sentences.setdefault(sentence, []).append(_place(amount))
    for (start, end), places in sentences.items():
        if len(places) == count and RESPECTIVELY.search(reading, max(start, places[-1]), end):
            found |= {place: number for number, place in enumerate(sorted(places))}
    return found


def _owner(reading: str, end: int, surnames: Sequence[str]) -> int | None:
    """The person of "$525,000 for Mr. Orr", else the only one whom the sentence names; None where it names none or several."""
    low, high = sentence_around(reading, 0, len(reading), end)
    if follows := _FOR.match(reading, end, high):
        rest = reading[follows.end() : follows.end() + 40]
        for number, surname in enumerate(surnames):
            if re.match(rf"(?:[\w.]{{1,20}}\s){{0,2}}{re.escape(surname)}\b", rest):
                return number
    named = [number for number, surname in enumerate(surnames) if re.search(rf"\b{re.escape(surname)}\b", reading[low:high])]
    return named[0] if len(named) == 1 else _nearest(reading[low:end], surnames)


_JOINED = re.compile(r"(?:'s)?,?(?:\sand|\sor|\s&|,)\s(?:[\w.]{1,20}\s){0,3}\Z")


_OF_ANOTHER_SUM = re.compile(r"\b(?:for|to|of)\s(?:Mr\.|Ms\.|Mrs\.|Dr\.)?\s?(?:[A-Z][\w.]{0,20}\s){0,2}\Z")


def _nearest(before: str, surnames: Sequence[str]) -> int | None:
    """The person named last before a sum, where that one is not named together with another."""
    places = sorted(
        (match.start(), match.end(), number)
        for number, surname in enumerate(surnames)
        for match in re.finditer(rf"\b{re.escape(surname)}\b", before)
    )
    if not places:
        return None
    joined = len(places) > 1 and places[-2][2] != places[-1][2] and _JOINED.match(before[places[-2][1] : places[-1][0]])
    start, end, number = places[-1]
    told = _OF_ANOTHER_SUM.search(before[:start]) and not before.startswith("'s", end)
    return None if joined or told else number
