"""Two as-filed persons -> the judgement whether they are one. A name alone never joins two sources."""

from __future__ import annotations

from typing import Literal

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.judgements import Judgement, apart, different, same, unsure
from pactgraph.graph.identity.names import organization_name, words_of
from pactgraph.graph.identity.person_names import Match, PersonName, compare_persons, person_readings

_RANK: tuple[Match, ...] = ("equal", "shorter", "pet name", "initial", "misspelt", "suffix", "conflict")
_WORDS = {
    "equal": "same name",
    "shorter": "same name, a given name or initial left out in one",
    "pet name": "a short form of the same given name",
    "initial": "an initial that fits",
    "misspelt": "a spelling of the same given name",
}
_SCORES = {"equal": 0.95, "shorter": 0.92, "pet name": 0.88, "initial": 0.85, "misspelt": 0.85}


def judge_persons(left: AsFiled, right: AsFiled) -> Judgement:
    """Judge two persons; symmetrical in its arguments."""
    one, two = dict(left.identifiers).get("cik"), dict(right.identifiers).get("cik")
    if one and two:
        return same(0.99, f"same CIK {one}") if one == two else apart(0.01, f"different CIK: {one} and {two}")
    found, formerly = _best_match(left, right)
    if found == "conflict":
        return _by_conflict(left, right)
    if left.source == right.source or _share_company(left, right):
        return _in_one_company(left, right, found, formerly)
    return unsure(0.5, f"{_WORDS.get(found, 'alike names')}, but no office, company or time connects the two sources")


def _in_one_company(left: AsFiled, right: AsFiled, found: Match, formerly: bool) -> Judgement:
    where = "one source" if left.source == right.source else "one company"
    if found == "suffix":
        if _signs(left) or _signs(right):
            return same(0.8, f"one name in {where}, the suffix left out in the signature or in the text")
        return different(0.3, f"the names of {where} differ by a suffix alone: it sets two persons apart")
    if formerly:
        return same(0.92, "the source gives the one name as a former name")
    return same(_SCORES[found], f"{_WORDS[found]}, in {where}")


def _by_conflict(left: AsFiled, right: AsFiled) -> Judgement:
    surnames = {name.surname for name in readings(left)} & {name.surname for name in readings(right)}
    if surnames and left.source == right.source:
        return apart(0.03, "one surname in one source, but the given names or suffixes exclude each other")
    if surnames:
        return apart(0.04, "one surname, but the given names or suffixes exclude each other")
    if _may_have_married(left, right):
        return unsure(0.4, "one given name and a signature of another surname: a changed name or an agent, not stated")
    return apart(0.02, "two names")


def readings(person: AsFiled) -> tuple[PersonName, ...]:
    """The readings of an as-filed person's name: surname first for EDGAR's reporting owners."""
    return person_readings(person.name, _order(person))


def _order(person: AsFiled) -> Literal["natural", "surname first"]:
    owner = any("reporting" in role.casefold() for role in person.roles) or any(
        scheme == "cik" for scheme, _ in person.identifiers
    )
    return "surname first" if owner and "," not in person.name else "natural"


def _best_match(left: AsFiled, right: AsFiled) -> tuple[Match, bool]:
    found = [(compare_persons(a, b), False) for a in readings(left) for b in readings(right)]
    if left.source == right.source:
        if words_of(left.name) == words_of(right.name):
            return "equal", False  # whichever of the words is the surname
        if all(match == "conflict" for match, _ in found):
            found += _turned_around(left, right)
    for bearer, other in ((left, right), (right, left)):
        for alias in bearer.aliases:
            names = [name for order in ("natural", _order(bearer)) for name in person_readings(alias.name, order)]
            found += [(compare_persons(a, b), True) for a in names for b in readings(other)]
    return min(found, key=lambda pair: (_RANK.index(pair[0]), pair[1]))


def _turned_around(left: AsFiled, right: AsFiled) -> list[tuple[Match, bool]]:
    """Ownership forms write officers surname first too: one source's "Moss Alden R" and "Alden Moss"."""
    pairs = []
    for one, two in ((left, right), (right, left)):
        if not any(mark in one.name for mark in ".,"):
            turned = person_readings(one.name, "surname first")
            pairs += [(compare_persons(a, b), False) for a in turned for b in person_readings(two.name, "natural")]
    return [pair for pair in pairs if pair[0] in {"equal", "shorter", "pet name", "initial"}]


def _share_company(left: AsFiled, right: AsFiled) -> bool:
    keys = [{organization_name(name).key for name in person.organizations} for person in (left, right)]
    return bool(keys[0] & keys[1])


def _signs(person: AsFiled) -> bool:
    return any("signat" in role.casefold() for role in person.roles)


def _may_have_married(left: AsFiled, right: AsFiled) -> bool:
    if left.source != right.source or not (_signs(left) or _signs(right)):
        return False
    if any(word in role.casefold() for p in (left, right) for role in p.roles for word in ("attorney", "power", "agent")):
        return False
    return any(a.given[:1] == b.given[:1] and a.given for a in readings(left) for b in readings(right))
