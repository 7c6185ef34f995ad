"""What a defined term stands for: the name before its bracket, or the list of names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS
from pactgraph.loaders.mentions.cast.kinship import is_of_kin

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the text that stands for entities: one, or several for a collective term."""

    start: int
    end: int
    entities: tuple[int, ...]


def overlaps(span: Span, sorted_spans: Sequence[Span]) -> bool:
    """Whether `span` overlaps one of the spans, which are sorted and disjoint."""
    place = bisect_left(sorted_spans, (span[1], 0))
    return place > 0 and sorted_spans[place - 1][1] > span[0]


# A defined term with one of these words stands for a thing, not for somebody.
THING = re.compile(
    r"\b(?:Agreement|Note|Plan|Date|Act|Facility|Share|Stock|Amendment|Loan|Indenture|Merger(?! Sub)|Closing|Transaction"
    r"|Letter|Amount|Price|Consideration|Fee|Board|Committee|Offering|Statement|Prospectus|Period|Payment|Propert(?:y|ie)"
    r"|Premises|Product|Collateral|Separation(?! Co)|Distribution|Debenture|Warrant|Option|Rule|Registration|Term|Release"
    r"|Meeting|Time|Report|Exchange|Business(?=es\Z|\Z)|Unit|Securitie|Restructuring|Lease|Contract|Bond|Program|Project|Site|Award|Grant|Licen[sc]e|Dividend"
    r"|Tax|Tender Offer|Proceeding|Claim|Litigation|Lawsuit|Order|Law|Code|Policy|Rate|Bonus|Salary|Position|Services?"
    r"|Certificate|Commodit(?:y|ie)|Territor(?:y|ie))s?\b"
)


# A name without legal form is one where a short name is defined right after it: 'Corran ("Corran")', 'ING Lodi ("ING")'.
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][\w&.'\-]{0,30}\s){1,5}\Z")


def names_by_definition(reading: str, definitions: Iterable[Definition], named: Sequence[Span]) -> list[tuple[Span, bool]]:
    """The names without legal form that a short name is defined for, none of them a person's."""
    found: list[tuple[Span, bool]] = []
    for definition in definitions:
        if definition.term.lower() in GENERIC_PARTY_WORDS or not definition.term[:1].isupper() or THING.search(definition.term):
            continue  # "each share of Corran (a "Corran Share")" names nobody
        match = _CAPITALS.search(reading, max(0, definition.opens - 60), definition.opens)
        if not match or reading[definition.opens] != "(":
            continue
        start = match.start()
        text = match[0].strip()
        if text.split()[0] in {"The", "On", "In", "Each", "A", "An"}:
            start += len(text.split()[0]) + 1
            text = reading[start : match.end()].strip()
        if _TRADES_AS.search(reading, max(0, start - 24), start):
            continue  # another name of the firm before it
        span = (start, start + len(text))
        first = definition.term.split()[0].rstrip(".").lower()
        initials = "".join(word[0] for word in text.split() if word[0].isupper()).lower()
        if (
            (first in text.lower().split() or (len(initials) > 1 and definition.term.lower() == initials))
            and text.lower() not in GENERIC_PARTY_WORDS
            and not overlaps(span, named)
            and not THING.search(text)
        ):
            found.append((span, False))
    return found


# "Corran Funding, Inc., doing business as Fenwick Credit ("Fenwick")"
_TRADES_AS = re.compile(r"\b(?:doing\sbusiness|trading|known)\sas\s\Z|\b(?:dba|d/b/a|d\.b\.a\.)\s\Z", re.I)
_BRACKETS = re.compile(r"\([^()]*\)")
_SENTENCE_WORDS = re.compile(
    r"[a-z]{3}\s{0,3}\.\s|\b(?:paid|entered|agreed|completed|acquired|will|has|closed|borrowed|obtained|consummated|announced|issued|amended|terminated|purchased)\b"
)
_QUALIFIERS = frozenset(
    "a an the its our one as acting in each wholly solely organized incorporated formerly through serving who on both "
    "whose which for "
    "together doing dba d/b/a trading being an individual having having with formed".split()
)


# "with Corran Foods, Inc. for the sale of a plant (the "Business")": what follows is the deal, not the company.
_PURPOSE = re.compile(
    r"for\s(?:the|a|an)\s(?:\w+\s)?(?:sale|purchase|acquisition|supply|lease|licen[sc]e|development|construction)\b", re.I
)


def _is_apposition(words: str) -> bool:
    """Whether `words`, between a name and the bracket of a definition, only qualify the name."""
    rest = _BRACKETS.sub(" ", words).strip(" \n\t,")
    rest = "" if rest in {"'s", "'"} else rest  # 'Corran, Inc.'s (the "Company")'
    if "\n\n" in words or _SENTENCE_WORDS.search(rest):
        return False
    return (
        not rest
        or _OF_TOWN.fullmatch(rest) is not None
        or (";" not in rest and rest.split(None, 1)[0].lower() in _QUALIFIERS and _PURPOSE.match(rest) is None)
    )


# "Corran Foods AG of Berlin, Germany": where a company sits
_OF_TOWN = re.compile(r"of\s[A-ZÀ-Þ][\w'-]{2,20}(?:\s[A-ZÀ-Þ][\w'-]{2,20}){0,2}(?:,\s(?:[A-ZÀ-Þ][\w'-]{2,20}\s?){1,3})?")
_GENERIC_HEADS = frozenset(
    "representative agent lender purchaser seller buyer trustee stockholder shareholder holder guarantor director "
    "executive borrower subsidiarie subsidiary party partie investor underwriter manager sub purchasers issuer obligor "
    "employer tenant landlord".split()
)


def is_generic(term: str) -> bool:
    """Whether a defined term is a word for a party rather than a name of it."""
    bare = re.sub(r"^(?:initial|new|the|other|existing|original|company|parent|senior|lead|joint|sole)\s+", "", term)
    last = term.split()[-1]
    return (
        term in GENERIC_PARTY_WORDS
        or bare in GENERIC_PARTY_WORDS
        or (len(term.split()) > 1 and last.rstrip("s") in _GENERIC_HEADS)
    )


def referents(reading: str, places: Sequence[Place], starts: Sequence[int], definition: Definition) -> tuple[int, ...]:
    """The entities that a term was defined for: the name before the bracket, or the whole list for a collective term."""
    head = _head_of(reading, places, bisect_left(starts, definition.opens), definition)
    if head is None:
        return ()
    gap = reading[places[head].end : definition.opens]
    if _is_own_word(reading, places[head], definition) and definition.reach == "single" and _with_affiliates(gap):
        return places[head].entities
    if _is_unnamed(gap, definition.term):
        return ()
    joined = _TOGETHER_WITH.match(reading, definition.opens, definition.closes) if definition.reach == "together" else None
    if joined:
        return _with_named(reading, places, head, joined["names"])
    if (
        definition.reach == "together"
        or (definition.reach == "each" and is_generic(definition.term.casefold()))
        or _with_affiliates(gap)
        or (definition.term.endswith("s") and definition.reach == "single" and is_generic(definition.term.casefold()))
    ):
        return _run_before(reading, places, head, definition.term)
    return places[head].entities


_TOGETHER_WITH = re.compile(
    r"\(together with (?:the )?(?P<names>[A-Z][^\"()]{1,80}?),?\s(?:collectively,?\s)?(?:each,?\s)?(?:(?:the|a)\s)?\""
)


def _with_named(reading: str, places: Sequence[Place], head: int, names: str) -> tuple[int, ...]:
    """The entities of `head` and of places before it that bear one of the `names`: `B Ltd. (together with A, the "Sellers")`."""
    firsts = tuple(name.split()[0] for name in re.split(r",\s(?:and\s)?|\sand\s", names) if name.split())
    before = [place for place in places[max(0, head - 6) : head] if reading.startswith(firsts, place.start)]
    return tuple(dict.fromkeys(number for place in (*before, places[head]) for number in place.entities))


_FURTHEST = 320  # characters between a name and the bracket of its term
_OBJECT = re.compile(r"\b(?:to|by|from|with)\s(?:the\s)?\Z")


def _head_of(reading: str, places: Sequence[Place], after: int, definition: Definition) -> int | None:
    """The number of the place that a term is defined for: the nearest that the words between only qualify.

    A name that itself qualifies another ("a unit of X") is passed over, but "a sale to X, a company (the "Buyer")" defines X
    where nothing before it fits.
    """
    spare = None
    for head in range(after - 1, max(after - 7, -1), -1):
        place = places[head]
        gap = reading[place.end : definition.opens]
        if len(gap) > _FURTHEST:
            break
        if head and is_of_kin(reading, places[head - 1].end, place.start) and _is_own_word(reading, places[head - 1], definition):
            continue  # `Corran Labs GmbH, an affiliate of Corran Holding AG ("Corran")`: who deals, not whose it is
        named = _is_own_word(reading, place, definition)
        if named and definition.reach == "single" and _with_affiliates(gap):
            return head
        if gap.startswith(", as ") and gap.rstrip().casefold().endswith(definition.term.casefold()) and gap.count(",") < 2:
            return head  # "to Harrow Trust, as successor trustee (the "Trustee")"
        if not gap.strip() or (definition.reach == "together" and _with_affiliates(gap)):
            return head
        if not _is_apposition(gap):
            continue
        told = named or _tells_the_term(gap, definition.term) or _is_described(reading, place, gap)
        if told or not is_subordinate(reading, place.start):
            return head
        if spare is None and definition.reach == "single" and _OBJECT.search(reading, max(0, place.start - 12), place.start):
            spare = head
    return spare


def _is_own_word(reading: str, place: Place, definition: Definition) -> bool:
    """Whether the name begins as its term does: `Tarrant L.P. and affiliated funds ("Tarrant")`."""
    return reading.startswith(definition.term.split()[0], place.start)


_ITS = re.compile(r",\s(?:(?:the\s)?[\w&]{1,25}'s?|the|our|its)\s(?:\w{3,15}\s){0,2}")


def _tells_the_term(gap: str, term: str) -> bool:
    """Whether the apposition itself gives the term: `employed by Tarn Services, our external manager (the "Manager")`."""
    return gap.rstrip().casefold().endswith(f" {term.casefold()}") and _ITS.match(gap) is not None


# "sold to Corran Foods, Inc., a Delaware corporation"
_GIVEN = re.compile(r"\b(?:to|from|by)\s\Z")  # "issued to Corran and Delft (the "Purchasers")"
_FIRM = re.compile(
    r",\san?\s(?:[\w.]{1,20}\s){0,4}(?:corporation|company|partnership|association|trust|bank|cooperative|firm|entity)\s\Z", re.I
)


def _is_described(reading: str, place: Place, gap: str) -> bool:
    """Whether a name behind "to", "from" or "by" is followed by what kind of company it is: the term is for it."""
    return _FIRM.match(gap) is not None and _GIVEN.search(reading, max(0, place.start - 6), place.start) is not None


def _is_unnamed(gap: str, term: str) -> bool:
    """Whether the words right before the bracket name a group without names: `A, the lenders party thereto (the "Lenders")`."""
    last = re.split(r"[,;]|\band\s", _BRACKETS.sub(" ", gap).rstrip(" ,"))[-1].casefold().split()
    word = term.split()[-1].casefold()
    return (
        word.endswith("s")
        and len(word) > 4
        and word in last
        and last[-1] in {word, "thereto", "hereto", "therein", "herein", "thereunder", "hereunder", "time"}
    )


_AFFILIATES = re.compile(
    r",?\s(?:and|together with|along with)\s"
    r"(?:certain|its|their|each|all|other|the|some|various|affiliated|related)\b[^;.]{0,90}\Z"
)


def _with_affiliates(words: str) -> bool:
    """Whether `words` only add unnamed others to the name before them: "and certain of its subsidiaries"."""
    return _AFFILIATES.match(words) is not None


_LIST_MARKS = re.compile(r"[,;]|\b(?:and|or)\b")


def _is_list_gap(words: str) -> bool:
    """Whether `words` between two names of a list only separate or qualify them."""
    chunks = (chunk.strip() for chunk in _LIST_MARKS.split(_BRACKETS.sub(" ", words)))
    return all(not chunk or chunk.split(None, 1)[0].lower() in _QUALIFIERS for chunk in chunks)


_OWNERS_OF = re.compile(r"\b(?:shareholders|stockholders|members|owners|partners|unitholders)\sof\s(?=[A-Z]|such\b)")


# Who has a word of the other side is none of those whom a word stands for together.
_OTHER_SIDE = {
    "sellers": re.compile(r"\(the \"(?:Buyer|Purchaser|Acquiror|Acquirer)\"\)"),
    "purchasers": re.compile(r"\(the \"(?:Seller|Issuer|Company)\"\)"),
    "buyers": re.compile(r"\(the \"(?:Seller|Issuer|Company)\"\)"),
    "lenders": re.compile(r"\(the \"(?:Borrower|Company)\"\)"),
    "investors": re.compile(r"\(the \"(?:Issuer|Company)\"\)"),
}


def _run_before(reading: str, places: Sequence[Place], head: int, term: str) -> tuple[int, ...]:
    """The entities of the list that ends with the place `head`."""
    run = list(places[head].entities)
    while (
        head > 0
        and places[head].start - places[head - 1].end < 200
        and _is_list_gap(reading[places[head - 1].end : places[head].start])
    ):
        if _OWNERS_OF.search(reading, places[head - 1].end, places[head].start):
            break  # `with Corran and the shareholders of Corran, A and B (the "Sellers")`
        other = _OTHER_SIDE.get(term.casefold())
        if other is not None and other.search(reading, places[head - 1].end, places[head].start):
            break  # `Corran (the "Buyer"), A and B (together the "Sellers")`
        head -= 1
        if not is_subordinate(reading, places[head].start) or _GIVEN.search(
            reading, max(0, places[head].start - 6), places[head].start
        ):
            run[:0] = [number for number in places[head].entities if number not in run]
    return tuple(run)


_SUBORDINATE = re.compile(
    r"(?:\b(?:(?<![Ee]ach\s)(?<![Bb]oth\s)(?<![Aa]ll\s)of|by|to|under|through|via|at|for|behalf of|owned by|than|from|in"
    r"|against|including|law firm|as|like|into"
    r"|affiliates? of|known as|called|named|upon)"
    r"\s(?:the\s|The\s)?|/s/\s|@)\Z"
)


def is_subordinate(reading: str, start: int) -> bool:
    """Whether the name at `start` only qualifies another: "a subsidiary of X", "organized by X"."""
    return _SUBORDINATE.search(reading, max(0, start - 22), start) is not None
