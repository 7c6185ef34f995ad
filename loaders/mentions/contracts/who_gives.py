"""Opening of an agreement -> how much more often a party gives (sells, licenses, provides) than it gets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.ontology.records import Party

OPENING = 10_000  # characters after the preamble in which recitals and grants say who does what
_SOON = r",?\s{1,3}(?:\w+\s){0,2}?(?:each\s)?"  # between a name and what it does
# Who orders provides what the product is made from, and is paid nothing for it.
_NOT_FREELY = r"(?![^.;]{0,140}\b(?:free of charge|at no (?:cost|charge)|API\b|active (?:pharmaceutical )?ingredient))"
_GIVES = re.compile(
    rf"{_SOON}(?:"
    r"(?:(?:hereby |shall |will |agrees? to |agreed to |desires? to |wishes to |is willing to |undertakes to "
    r"|intends to |has the right to |may )"
    r"{0,2}(?:sell|supply|manufacture|provide|perform|grant|licen[sc]e|lease|lend|render|deliver|produce|appoint|engage)s?\b)"
    r"|(?:is|are) (?:engaged in |in the business of )(?:[\w, ]{0,60}?)(?:manufactur|suppl|provid|sell)\w*"
    rf"){_NOT_FREELY}"
)
_GETS = re.compile(
    rf"{_SOON}"
    r"(?:(?:hereby |shall |will |agrees? to |agreed to |desires? to |wishes to |is willing to |intends to |would like to )"
    r"{0,2}(?:purchase|buy|obtain|acquire|order|receive|procure|retain|engage|rent|borrow|use|distribute|promote"
    r"|market|be appointed|utilize|have)s?\b)"
)
_GRANTS = (
    r"(?:hereby |has |have |shall |will |agrees? to |desires? to |wishes to |is willing to ){0,2}"
    r"(?:grants?|(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)(?<!\bwas\s)(?<!\bbeen\s)(?<!\bis\shereby\s)granted"
    r"|(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)(?<!usive\s)(?:out-?)?licen[sc](?:e|es|ed)\s(?:to|its))\b"
    r"|(?:is|are) the (?:sole |exclusive |beneficial ){0,2}owners?\b|(?:owns|controls)\b"
)
_IS_GRANTED = (
    r"(?:hereby |shall |will |desires? to |wishes to |seeks to ){0,2}(?:obtain|acquire|receive|accept|take|licen[sc]e)s?\b"
    r"[^.;]{0,60}?\blicen[sc]e|(?:shall |will )?pays?\b[^.;]{0,60}?\broyalt|(?:is|was|(?:shall |will )?be) (?:hereby )?granted\b"
)
_DEALT_WITH = re.compile(r"(?:\b(?:to|from)|(?:grant|appoint|engage|retain)s?)\s\Z")  # right before a name that gets or gives
_BORDER = re.compile(r"\b")


def giving(reading: str, party: Party, start: int, *, promotes: bool, licences: bool) -> int:
    """How much more often the party gives than gets in the opening of the agreement, which begins at `start`.

    Of an agreement that promotes something whose product it is counts, of a license only who grants.
    """
    names = [alias.value for alias in (*party.aliases, *party.defined_as)] or [party.name.value]
    ways = [re.escape(each).replace(r"\ ", r"\s{1,3}") for each in names]
    opening = reading[start : start + OPENING]
    if promotes:
        return _promoting(opening, f"(?:{'|'.join(ways)})")
    if licences:  # a licensee sells and supplies too
        return _granting(opening, f"(?:{'|'.join(ways)})")
    return _dealing(opening, ways)


def _promoting(opening: str, name: str) -> int:
    promoted = rf"\b{name}\b{_SOON}(?:shall |will |desires? to |wishes to )?(?:use [^.]{{0,60}})?(?:promot|detail|co-promot)\w*"
    owned = (
        rf"\b{name}(?:'s|')\s(?:\w+\s){{0,3}}?(?:product|drug)|\b{name}\s(?:is|has|owns|markets)\b[^.]{{0,80}}\b(?:product"
        rf"|develop|drug)"
    )
    return 2 * (len(re.findall(owned, opening, re.I)) - len(re.findall(promoted, opening, re.I)))


def _granting(opening: str, name: str) -> int:
    acts = rf"\b{name}\b{_SOON}"
    granted = rf"\bgrant(?:s|ed|ing)?(?:\sto)?\s{name}\b|\blicen[sc]e[sd]?\sto\s{name}\b"
    grants, gets = len(re.findall(f"{acts}(?:{_GRANTS})", opening)), len(re.findall(f"{acts}(?:{_IS_GRANTED})", opening))
    return grants - gets - len(re.findall(granted, opening))


def _dealing(opening: str, ways: Sequence[str]) -> int:
    """How often one of the names, each told by its pattern, sells or has others buy from it, less how often it buys."""
    places = sorted(place for number, way in enumerate(ways) for place in _places(opening, way, number))
    score = _deeds(opening, places, _GIVES) - _deeds(opening, places, _GETS)
    if not any(_DEALT_WITH.search(opening, max(0, place - 12), place) for place, _, _ in places):
        return score  # nobody deals with it: the patterns below would find nothing
    name = f"(?:{'|'.join(ways)})"
    served = (
        r"\b(?:sell|supply|provide|deliver|lease|lend|appoint|engage|retain)s?(?:\s(?!from\b)[\w']+){0,6}?\sto\s"
        rf"{name}\b|\b(?:grants?|appoints?)(?:\sto)?\s{name}\b"
    )
    serves = (
        r"\b(?:purchase|buy|obtain|acquire|order|receive|licen[sc]ed?|procure)s?(?:\s(?!to\b)[\w']+){0,8}?\sfrom\s"
        rf"{name}\b"
    )
    engaged = rf"\b(?:engages?|retains?)\s{name}\b"  # who is engaged does the work
    gives, gets = len(re.findall(serves, opening)) + len(re.findall(engaged, opening)), len(re.findall(served, opening))
    return score + gives - gets


def _places(opening: str, way: str, number: int) -> Iterator[tuple[int, int, int]]:
    """Where a name stands, `way` being its pattern: start, `number` and end."""
    whole = re.compile(rf"{way}\b")
    found = whole.search(opening)
    while found:
        yield found.start(), number, found.end()
        found = whole.search(opening, found.start() + 1)


def _deeds(opening: str, places: Sequence[tuple[int, int, int]], deed: re.Pattern[str]) -> int:
    """How often `deed` stands behind a name, none of them inside another."""
    count = floor = 0
    for start, _, end in places:
        if start >= floor and _BORDER.match(opening, start) and (done := deed.match(opening, end)):
            count += 1
            floor = done.end()
    return count
