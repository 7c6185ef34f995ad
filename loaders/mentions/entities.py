"""Document -> who is who in it: each organization and person once, with the words that stand for it in this document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pactgraph.loaders.definitions import Definition, find_definitions
from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS
from pactgraph.loaders.mentions.bare_names import bare_name
from pactgraph.loaders.mentions.organizations import find_organizations
from pactgraph.loaders.mentions.persons import find_persons
from pactgraph.ontology.records import Registrant

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entity:
    """An organization or person of one document; `names` are the places that give it by name, the fullest first given first."""

    number: int
    name: str
    person: bool
    names: tuple[Span, ...]
    aliases: tuple[Definition, ...] = ()  # short names defined for it
    defined_as: tuple[Definition, ...] = ()  # generic words defined for it: "Company", "Buyer"
    registrant: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the text that stands for entities: one, or several for a collective term."""

    start: int
    end: int
    entities: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a document, the places that name them, and the words that stand for them."""

    entities: tuple[Entity, ...]
    places: tuple[Place, ...]  # full names, in text order, disjoint
    words: dict[str, tuple[int, ...]] = field(default_factory=dict)  # folded short name or generic word -> entities

    def own(self) -> tuple[int, ...]:
        """The registrants."""
        return tuple(entity.number for entity in self.entities if entity.registrant)


def find_cast(document: Document, spans: Sequence[Span], registrants: Sequence[Registrant]) -> Cast:
    """Find who is who in the `spans` of the document. Registrants stand first, also those that the spans do not name."""
    reading = document.reading
    named: list[tuple[Span, bool]] = []
    definitions: list[Definition] = []
    for start, end in spans:
        defined = find_definitions(reading, start, end)
        short = {definition.term.casefold() for definition in defined}
        organizations = [
            (o.start, o.end)
            for o in find_organizations(reading, start, end)
            if o.form or not _is_short(" ".join(reading[o.start : o.end].split()).casefold().removeprefix("the "), short)
        ]
        persons = [(p.start, p.end) for p in find_persons(reading, start, end)]
        named += [(span, False) for span in organizations]
        named += [(span, True) for span in persons if not _overlaps(span, organizations)]
        definitions += defined
    named.sort()
    named += _named_by_definition(reading, definitions, [span for span, _ in named])
    named.sort()
    return _with_terms(reading, _group(reading, named, registrants), definitions)


def _is_short(name: str, defined: set[str]) -> bool:
    """Whether what looks like a name is a generic word or a short name defined for another name."""
    return _is_generic(name) or name in defined


def _overlaps(span: Span, sorted_spans: Sequence[Span]) -> bool:
    place = bisect_left(sorted_spans, (span[1], 0))
    return place > 0 and sorted_spans[place - 1][1] > span[0]


# A name without legal form is one where a short name is defined right after it: 'Corran ("Corran")', 'ING Lodi ("ING")'.
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][\w&.'\-]*\s){1,5}\Z")


def _named_by_definition(reading: str, definitions: Iterable[Definition], named: Sequence[Span]) -> list[tuple[Span, bool]]:
    found: list[tuple[Span, bool]] = []
    for definition in definitions:
        if definition.term.lower() in GENERIC_PARTY_WORDS or not definition.term[:1].isupper():
            continue
        match = _CAPITALS.search(reading, max(0, definition.opens - 60), definition.opens)
        if not match or reading[definition.opens] != "(":
            continue
        start = match.start()
        text = match[0].strip()
        if text.split()[0] in {"The", "On", "In", "Each", "A", "An"}:
            start += len(text.split()[0]) + 1
            text = reading[start : match.end()].strip()
        span = (start, start + len(text))
        first = definition.term.split()[0].rstrip(".").lower()
        if (
            first in text.lower().split()
            and text.lower() not in GENERIC_PARTY_WORDS
            and not _overlaps(span, named)
            and not _THING.search(text)
        ):
            found.append((span, False))
    return found


_THING = re.compile(
    r"\b(?:Agreement|Notes?|Plan|Date|Act|Facility|Shares?|Stock|Amendment|Loan|Indenture|Merger|Closing|Transaction"
    r"|Letter)s?\b"
)


def _group(reading: str, named: Sequence[tuple[Span, bool]], registrants: Sequence[Registrant]) -> Cast:
    """One entity for each name, upper and lower case alike; "Orchid Foods" without its form is "Orchid Foods, Inc."."""
    keys: dict[str, dict[str, int]] = {}
    entities: list[Entity] = []
    for registrant in registrants:
        bare, form = bare_name(registrant.name.value)
        if _number_of(keys, bare, form) is None:
            keys.setdefault(bare, {})[form] = len(entities)
            entities.append(Entity(len(entities), registrant.name.value, False, (), registrant=True))
    places: list[Place] = []
    spans: dict[int, list[Span]] = {}
    for (start, end), person in named:
        name = " ".join(reading[start:end].split())
        bare, form = bare_name(name)
        number = _number_of(keys, bare, form)
        if number is None:
            number = keys.setdefault(bare, {})[form] = len(entities)
            entities.append(Entity(number, name, person, ()))
        spans.setdefault(number, []).append((start, end))
        places.append(Place(start, end, (number,)))
    grouped = tuple(Entity(e.number, e.name, e.person, tuple(spans.get(e.number, ())), registrant=e.registrant) for e in entities)
    return Cast(grouped, tuple(places), {bare: (min(forms.values()),) for bare, forms in keys.items() if bare})


def _number_of(keys: dict[str, dict[str, int]], bare: str, form: str) -> int | None:
    """The entity of this name: the same legal form, or none on either side."""
    forms = keys.get(bare, {})
    if form in forms or not forms:
        return forms.get(form)
    if not form:
        return min(forms.values())
    return forms.get("")


_BRACKETS = re.compile(r"\([^()]*\)")
_SENTENCE_WORDS = re.compile(
    r"[a-z]{3}\.\s|\b(?:paid|entered|agreed|completed|acquired|will|has|announced|issued|amended|terminated|purchased)\b"
)
_QUALIFIERS = frozenset(
    "a an the its our one as acting in each wholly solely organized incorporated formerly through serving who on both "
    "whose which for "
    "together doing trading being an individual having having with formed".split()
)


def _is_apposition(words: str) -> bool:
    """Whether `words`, between a name and the bracket of a definition, only qualify the name."""
    rest = _BRACKETS.sub(" ", words).strip(" \n\t,")
    if "\n\n" in words or _SENTENCE_WORDS.search(rest):
        return False
    return not rest or (";" not in rest and rest.split(None, 1)[0].lower() in _QUALIFIERS)


def _with_terms(reading: str, cast: Cast, definitions: Sequence[Definition]) -> Cast:
    """The cast with each defined term tied to what it was defined for."""
    aliases: dict[int, list[Definition]] = {}
    generic: dict[int, list[Definition]] = {}
    words = dict(cast.words)
    starts = [place.start for place in cast.places]
    for definition in definitions:
        numbers = _defined_for(reading, cast.places, starts, definition)
        key = definition.term.casefold()
        if not numbers or _THING.search(definition.term):
            continue
        words.setdefault(key, numbers)
        for number in numbers:
            table = generic if _is_generic(key) else aliases
            table.setdefault(number, []).append(definition)
    own = cast.own()
    if own:
        for word in ("company", "registrant", "corporation", "we", "us", "our"):
            words.setdefault(word, own[:1])
    entities = tuple(
        Entity(
            e.number, e.name, e.person, e.names, tuple(aliases.get(e.number, ())), tuple(generic.get(e.number, ())), e.registrant
        )
        for e in cast.entities
    )
    return Cast(entities, cast.places, words)


def _is_generic(term: str) -> bool:
    """Whether a defined term is a word for a party rather than a name of it."""
    bare = re.sub(r"^(?:initial|new|the|other|existing|original|company|parent|senior|lead|joint|sole)\s+", "", term)
    last = term.split()[-1]
    return (
        term in GENERIC_PARTY_WORDS
        or bare in GENERIC_PARTY_WORDS
        or (
            len(term.split()) > 1
            and last.rstrip("s")
            in {
                "representative",
                "agent",
                "lender",
                "purchaser",
                "seller",
                "buyer",
                "trustee",
                "stockholder",
                "shareholder",
                "holder",
                "guarantor",
                "director",
                "executive",
                "borrower",
                "subsidiarie",
                "subsidiary",
                "party",
                "partie",
                "investor",
                "underwriter",
                "manager",
                "sub",
                "purchasers",
            }
        )
    )


def _defined_for(reading: str, places: Sequence[Place], starts: Sequence[int], definition: Definition) -> tuple[int, ...]:
    """The entities that a term was defined for: the name before the bracket, or the whole list for a collective term."""
    after = bisect_left(starts, definition.opens)
    head = after - 1
    while head >= 0 and head > after - 6:
        place = places[head]
        if definition.opens - place.end > 320:
            return ()
        near = not reading[place.end : definition.opens].strip()
        if near or (not is_subordinate(reading, place.start) and _is_apposition(reading[place.end : definition.opens])):
            break
        head -= 1
    else:
        return ()
    if head < 0:
        return ()
    if definition.reach == "together" or (
        definition.term.endswith("s") and definition.reach == "single" and _is_generic(definition.term.casefold())
    ):
        return _run_before(reading, places, head)
    return places[head].entities


_LIST_MARKS = re.compile(r"[,;]|\b(?:and|or)\b")


def _is_list_gap(words: str) -> bool:
    """Whether `words` between two names of a list only separate or qualify them."""
    chunks = (chunk.strip() for chunk in _LIST_MARKS.split(_BRACKETS.sub(" ", words)))
    return all(not chunk or chunk.split(None, 1)[0].lower() in _QUALIFIERS for chunk in chunks)


def _run_before(reading: str, places: Sequence[Place], head: int) -> tuple[int, ...]:
    """The entities of the list that ends with the place `head`."""
    run = list(places[head].entities)
    while (
        head > 0
        and places[head].start - places[head - 1].end < 200
        and _is_list_gap(reading[places[head - 1].end : places[head].start])
    ):
        head -= 1
        if not is_subordinate(reading, places[head].start):
            run[:0] = [number for number in places[head].entities if number not in run]
    return tuple(run)


_SUBORDINATE = re.compile(
    r"(?:\b(?:of|by|to|under|through|via|at|for|behalf of|owned by|than|from|in|against|including|law firm|as|like|into"
    r"|affiliates? of|known as|called|named|upon)"
    r"\s(?:the\s|The\s)?|/s/\s|@)\Z"
)


def is_subordinate(reading: str, start: int) -> bool:
    """Whether the name at `start` only qualifies another: "a subsidiary of X", "organized by X"."""
    return _SUBORDINATE.search(reading, max(0, start - 22), start) is not None
